import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChainModel } from "../../learn/chain-model.ts";
import { hashText, pairKey } from "../../learn/hash.ts";
import { LinearChain } from "../../learn/linear-chain.ts";
import { encodeWeights, SparseWeights, type WeightRow } from "../../learn/sparse-weights.ts";
import type { Attribution, Names } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { unparsed, type Sentence, type Syntax, type Token } from "../../record/syntax.ts";
import { findAttributions } from "./find.ts";
import type { AttributionModel } from "./model.ts";
import { mayFollowRole, ROLE_LABELS } from "./role-labels.ts";
import { beginOf, mayFollow, WORD_LABELS } from "./word-labels.ts";

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

const chainOf = (
  labels: number,
  allowed: (from: number, to: number) => boolean,
  rows: readonly WeightRow[],
): ChainModel => ({
  weights: SparseWeights.decode(encodeWeights(rows)),
  step: 0.1,
  chain: new LinearChain(
    Float64Array.from({ length: labels * labels }, (_, at) =>
      allowed(Math.floor(at / labels), at % labels) ? 0 : -Infinity,
    ),
    Float64Array.from({ length: labels }, (_, label) => (allowed(0, label) ? 0 : -Infinity)),
    Float64Array.from({ length: labels }, (_, label) => (allowed(label, 0) ? 0 : -Infinity)),
  ),
});

/** A model that takes some words for cues, whatever stands before a cue for its source and what follows for its content. */
const model: AttributionModel = {
  words: chainOf(
    WORD_LABELS,
    mayFollow,
    ["said", "says", "claims", "believes"].map((word) => ({
      key: pairKey(1, hashText(word)),
      classes: [beginOf("cue")],
      weights: [80],
    })),
  ),
  roles: chainOf(ROLE_LABELS, mayFollowRole, [
    { key: pairKey(200, pairKey(1, 1)), classes: [0, 4], weights: [-5, 40] },
    { key: pairKey(200, pairKey(3, 1)), classes: [5, 8], weights: [40, 20] },
    { key: pairKey(200, pairKey(3, 2)), classes: [6, 7], weights: [10, 20] },
  ]),
  ranking: {
    weights: SparseWeights.decode(encodeWeights([{ key: hashText("any attribution"), classes: [0], weights: [9] }])),
    step: 0.1,
    threshold: 0.5,
  },
};

const byRules = (text: string): readonly Attribution[] => findAttributions(text, analysed(text), nobody, null);
const byModel = (text: string): readonly Attribution[] => findAttributions(text, analysed(text), nobody, model);

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

describe.each([
  ["the rules", byRules],
  ["a model", byModel],
] as const)("what %s find in any text", (_, find) => {
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

test("the model's reading stands, with what spoke for it", () => {
  const [found] = byModel("The baker said bread was dear.");
  expect(found?.rule).toBe("model");
  expect(found?.reasons).toContainEqual({ feature: "any attribution", weight: 0.9 });
  expect(found?.score).toBe(0.7109);
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
    const [found] = byRules(text);
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
    const [range] = byRules(text)[0]?.certaintyWords ?? [];
    expect(range ? text.slice(...range) : null).toBe(words);
  });
});
