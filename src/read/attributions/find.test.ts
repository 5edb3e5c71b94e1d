import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution, Names } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { unparsed, type Sentence, type Syntax, type Token } from "../../record/syntax.ts";
import { findAttributions } from "./find.ts";

const nobody: Names = { actors: [], mentions: [], references: [] };

/** One paragraph a line, one sentence up to each full stop, quotations between straight or curly double quotes. */
function analysed(text: string): Syntax {
  const sentences: Sentence[] = [];
  for (const [paragraph, line] of [...text.matchAll(/[^\n]+/g)].entries()) {
    for (const match of line[0].matchAll(/[^.!?]+[.!?]?["”]?/g)) {
      const offset = line.index + match.index;
      const tokens = tokensOf(match[0], offset);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first && last) sentences.push({ from: first.from, to: last.to, tokens, paragraph, part: "body" });
    }
  }
  const quotations = [...text.matchAll(/["“]([^"“”\n]*)["”]/g)].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    return { from, to, inner: { from: from + 1, to: to - 1 }, depth: 0, closed: true, continued: false };
  });
  return { sentences, quotations };
}

const tokensOf = (text: string, offset: number): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)].map(({ 0: form, index }) =>
    unparsed({
      from: offset + index,
      to: offset + index + form.length,
      form,
      kind: /\p{L}/u.test(form) ? "word" : /\p{N}/u.test(form) ? "number" : "punctuation",
    }),
  );

const find = (text: string): readonly Attribution[] => findAttributions(text, analysed(text), nobody);

const rangesOf = ({ source, cue, content, certaintyWords, via, horizon, condition, speaker }: Attribution): Range[] => [
  ...source,
  ...cue,
  ...content,
  ...certaintyWords,
  ...[via, horizon, condition].filter((range) => range !== null),
  ...(speaker === null || speaker === "author" ? [] : [speaker]),
];

const news = fc
  .array(
    fc.constantFrom(
      ..."Putin Minsk he they the a expert experts said says that claims according to in view of told Reuters , . : ; ? \" “ ” ( ) will may if allegedly is believed believes and neither nor accused denies calls for 's who\n".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(" "));
const anything = fc.oneof(
  news,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("findAttributions on any text", () => {
  test("gives spans that hold text of it, content among them, and scores within bounds", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const found of find(text)) {
          expect(found.content.length).toBeGreaterThan(0);
          expect(found.score).toBeGreaterThan(0);
          expect(found.score).toBeLessThanOrEqual(1);
          for (const [from, to] of rangesOf(found)) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("orders them by the start of their content, and nests each within the content of another", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = find(text);
        const starts = found.map(({ content }) => content[0]?.[0] ?? 0);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { content, nestedIn } of found) {
          if (nestedIn === null) continue;
          const outer = found[nestedIn]?.content ?? [];
          expect(outer[0]?.[0]).toBeLessThanOrEqual(content[0]?.[0] ?? -1);
          expect(outer.at(-1)?.[1]).toBeGreaterThanOrEqual(content.at(-1)?.[1] ?? Infinity);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("gives the author's own neither source nor cue", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { speaker, source, cue, mode } of find(text)) {
          expect(mode === "none").toBe(speaker === "author");
          if (speaker === "author") expect([source, cue]).toEqual([[], []]);
        }
      }),
    );
  });

  test("gives the same for the same", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
    );
  });
});

describe("statements about the future", () => {
  const cut = (text: string, range: Range | null | undefined): string | null => (range ? text.slice(...range) : null);

  test.each([
    ["The fleet will leave by August, the admiral said.", "by August", null],
    ["The agency warns that the dam will break next year.", "next year", null],
    ["If the rains fail, the harvest will be lost, the farmers say.", null, "If the rains fail"],
    ["The union says it will strike unless wages rise.", null, "unless wages rise"],
    ["The fleet left in August, the admiral said.", null, null],
  ])("%s", (text, horizon, condition) => {
    const [found] = find(text);
    expect(cut(text, found?.horizon)).toBe(horizon);
    expect(cut(text, found?.condition)).toBe(condition);
  });
});

describe("the words of certainty", () => {
  test.each([
    ["The envoy said that the talks might fail.", "might"],
    ["Kigali fears an attack.", "fears"],
    ["The cause is still unclear.", "unclear"],
    ["The envoy said that the talks had failed.", null],
  ])("%s", (text, words) => {
    const [range] = find(text)[0]?.certaintyWords ?? [];
    expect(range ? text.slice(...range) : null).toBe(words);
  });
});
