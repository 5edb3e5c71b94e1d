import { expect, test } from "vitest";
import { holdsWords } from "./words.ts";

test.each([
  ["The Prime Minister left Łódź.", "minister ŁÓDZ", true],
  ["The Prime Minister left Łódź.", "minister king", false],
  ["anything", "", true],
  ["anything", "  ", true],
])("%s has the words “%s”: %s", (text, words, expected) => {
  expect(holdsWords(text, words)).toBe(expected);
});
