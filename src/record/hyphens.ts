import type { Token } from "./syntax.ts";

const HYPHEN = /^[-‐‑]$/;

/**
 * The tokens with hyphenated words put together again ("so-called", "U.S.-led"), for what looks at words, not at
 * trees: such a word is as its last part, and its head is none of the list.
 */
export function joinHyphenated(tokens: readonly Token[]): Token[] {
  const words: Token[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (bindsTo(tokens, index)) return;
    const first = tokens[start] ?? token;
    const form = tokens.slice(start, index + 1).reduce((written, part) => written + part.form, "");
    words.push(start === index ? token : { ...token, from: first.from, form, kind: "word" });
    start = index + 1;
  });
  return words;
}

/** True where the token at `index` and the next one are parts of one hyphenated word. */
function bindsTo(tokens: readonly Token[], index: number): boolean {
  const hyphen = HYPHEN.test(tokens[index]?.form ?? "") ? index : index + 1;
  const [before, mark, after] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (!before || !mark || !after || !HYPHEN.test(mark.form)) return false;
  const isRange = before.kind === "number" && after.kind === "number";
  return before.to === mark.from && mark.to === after.from && isPart(before) && isPart(after) && !isRange;
}

const isPart = (token: Token): boolean => token.kind === "word" || token.kind === "number";
