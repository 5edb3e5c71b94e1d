import fc from "fast-check";
import { expect, test } from "vitest";
import { stemOf } from "./stem.ts";

test.each([
  ["caresses", "caress"],
  ["ponies", "poni"],
  ["relational", "relat"],
  ["hopefulness", "hope"],
  ["adjustable", "adjust"],
  ["controlling", "control"],
  ["happy", "happi"],
  ["sky", "sky"],
  ["feed", "feed"],
  ["agreed", "agre"],
])("%s has the stem %s, as Porter (1980) gives it", (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test("forms of one word, in either spelling, have one stem", () => {
  for (const forms of ["depend depends dependent dependence", "recognise recognised recognized recognizes"])
    expect(new Set(forms.split(" ").map(stemOf)).size).toBe(1);
});

test("opposites keep apart", () => {
  expect(stemOf("independent")).not.toBe(stemOf("dependent"));
  expect(stemOf("distrust")).not.toBe(stemOf("trust"));
});

test("any word has a stem, which is no longer than it", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(stemOf(word).length).toBeLessThanOrEqual(word.toLowerCase().length + 1);
    }),
  );
});
