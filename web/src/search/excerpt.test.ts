import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

const shown = (passage: string, words: readonly string[], length: number, offset = 0): string => {
  const matches = words.map((word) => ({
    from: passage.indexOf(word) + offset,
    to: passage.indexOf(word) + word.length + offset,
  }));
  const { pieces, cutBefore, cutAfter } = excerptOf(passage, offset, matches, length);
  const marked = pieces.map(({ text, matched }) => (matched ? `[${text}]` : text)).join("");
  return `${cutBefore ? "…" : ""}${marked}${cutAfter ? "…" : ""}`;
};

describe("excerptOf", () => {
  test("marks matches by their place in the article", () => {
    expect(shown("The ferry left the harbour.", ["ferry", "harbour"], 100, 5000)).toBe(
      "The [ferry] left the [harbour].",
    );
  });

  test("shows a long passage around its first match, cut between words", () => {
    const passage = "One two three four five six seven eight nine ten eleven twelve thirteen.";
    expect(shown(passage, ["seven"], 24)).toBe("…six [seven] eight nine…");
    expect(shown(passage, ["thirteen"], 24)).toBe("…eleven twelve [thirteen].");
    expect(shown(passage, ["One"], 24)).toBe("[One] two three four five…");
  });

  test("merges matches that overlap and leaves out those elsewhere", () => {
    const matches = [
      { from: 4, to: 9 },
      { from: 0, to: 6 },
      { from: 90, to: 95 },
    ];
    expect(excerptOf("abcdefghijkl", 0, matches, 50).pieces).toEqual([
      { text: "abcdef", matched: true },
      { text: "ghi", matched: true },
      { text: "jkl", matched: false },
    ]);
  });

  test("no text is changed, whatever the matches", () => {
    const span = fc.tuple(fc.integer({ min: -10, max: 200 }), fc.integer({ min: -10, max: 200 }));
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 120 }),
        fc.array(span),
        fc.integer({ min: 1, max: 150 }),
        (passage, spans, length) => {
          const matches = spans.map(([from, to]) => ({ from, to }));
          const { pieces, cutBefore, cutAfter } = excerptOf(passage, 0, matches, length);
          const text = pieces.map((piece) => piece.text).join("");
          expect(passage.includes(text)).toBe(true);
          if (!cutBefore) expect(passage.startsWith(text)).toBe(true);
          if (!cutAfter) expect(passage.endsWith(text)).toBe(true);
        },
      ),
    );
  });
});
