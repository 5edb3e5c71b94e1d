import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["putin", "putin", 0],
    ["lukashenko", "luakshenko", 1],
    ["lukashenko", "lukashevich", 4],
    ["zelensky", "selenskyj", 2],
    ["习近平", "习近朋", 1],
    ["a".repeat(40), `${"a".repeat(40)}b`, 1],
  ])("%s, %s: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 31 });

  test("bit vectors and the table of letters agree", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const inOtherLetters = (text: string): string => text.replace(/./g, (c) => "абвг".charAt("abcd".indexOf(c)));
        expect(editDistance(a, b)).toBe(editDistance(inOtherLetters(a), inOtherLetters(b)));
      }),
    );
  });

  test("is symmetric and never more than the longer word", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
