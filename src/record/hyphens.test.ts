import { expect, test } from "vitest";
import { joinHyphenated } from "./hyphens.ts";
import { unparsed, type Token } from "./syntax.ts";

/** Tokens of one character class each, with gaps where the text has blanks. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map(({ 0: form, index }) =>
    unparsed({
      form,
      from: index,
      to: index + form.length,
      kind: /\p{L}/u.test(form) ? "word" : /\p{N}/u.test(form) ? "number" : "punctuation",
    }),
  );

test.each([
  ["a so-called man", ["a", "so-called", "man"]],
  ["a 68-year-old", ["a", "68-year-old"]],
  ["on 24-25 June", ["on", "24", "-", "25", "June"]],
  ["pre- and post-war", ["pre", "-", "and", "post-war"]],
  ["-x y- z", ["-", "x", "y", "-", "z"]],
  ["left - right", ["left", "-", "right"]],
])("%s", (text, words) => {
  const joined = joinHyphenated(tokensOf(text));
  expect(joined.map(({ form }) => form)).toEqual(words);
  for (const { form, from, to } of joined) expect(text.slice(from, to)).toBe(form);
});
