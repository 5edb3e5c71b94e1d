import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Part } from "../../../src/record/article.ts";
import type { Span } from "../../../src/record/span.ts";
import { blocksOf } from "./blocks.ts";

const spanOf = (text: string, words: string): Span => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

const part = (text: string, words: string, kind: Part["kind"]): Part => ({ ...spanOf(text, words), kind });

function shown(text: string, body: Span, parts: readonly Part[] = [], sentences: readonly Span[] = []): string[] {
  return blocksOf(text, { body, parts }, sentences).map(({ from, to, kind }) => `${kind}: ${text.slice(from, to)}`);
}

const whole = (text: string): Span => ({ from: 0, to: text.length });

describe("the blocks of an article", () => {
  test("parts stand alone, the rest by lines; marks of the file are left out", () => {
    const text = "# A title\n\nOne two.\nThree.\n\n## Heading\n\n* * *\n\nFour.\r\nFive.";
    const body = { from: text.indexOf("One"), to: text.length };
    expect(shown(text, body, [part(text, "A title", "title"), part(text, "Heading", "heading")])).toEqual([
      "title: A title",
      "body: One two.",
      "body: Three.",
      "heading: Heading",
      "body: Four.",
      "body: Five.",
    ]);
  });

  test("what is neither body nor part is outside", () => {
    const text = "---\npublisher: Post\n---\nBody.";
    expect(shown(text, spanOf(text, "Body."))).toEqual(["outside: publisher: Post", "body: Body."]);
  });

  test("where a sentence runs over a line end, lines are wrapped and empty ones divide", () => {
    const text = "One two\nthree. Four.\nFive.\n \nSix.";
    const sentences = ["One two\nthree.", "Four.", "Five.", "Six."].map((words) => spanOf(text, words));
    expect(shown(text, whole(text), [], sentences)).toEqual(["body: One two\nthree. Four.\nFive.", "body: Six."]);
  });

  test("a long paragraph comes in pieces, cut between words", () => {
    const text = "word ".repeat(2000).trim();
    const blocks = blocksOf(text, { body: whole(text), parts: [] }, []);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.map(({ continued }) => continued)).toEqual(blocks.map((_, index) => index > 0));
    expect(blocks.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
    for (const { to } of blocks.slice(0, -1)) expect(text[to - 1]).toBe(" ");
  });

  test("a word without end is cut all the same, but never inside a character", () => {
    const text = `a${"😀".repeat(5000)}`;
    const blocks = blocksOf(text, { body: whole(text), parts: [] }, []);
    expect(blocks.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
    for (const { from } of blocks.slice(1)) expect(text.codePointAt(from)).toBe(0x1f600);
  });
});

const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Span => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test("blocks follow one another and hold every letter of the text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r", ".", "#"), maxLength: 40 });
  fc.assert(
    fc.property(
      text,
      anySpan,
      fc.array(anySpan, { maxLength: 4 }),
      fc.array(anySpan, { maxLength: 4 }),
      (written, body, parts, sentences) => {
        const inText = ({ from, to }: Span): boolean => to <= written.length && from < to;
        const article = { body, parts: parts.filter(inText).map((span) => ({ ...span, kind: "heading" as const })) };
        const blocks = blocksOf(written, article, sentences);
        let end = 0;
        for (const { from, to } of blocks) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        const letters = (words: string): string => words.replace(/[^ab]/g, "");
        expect(letters(blocks.map(({ from, to }) => written.slice(from, to)).join(""))).toBe(letters(written));
      },
    ),
  );
});
