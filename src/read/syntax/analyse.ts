import type { TextLayer } from "../../record/article.ts";
import type { Sentence, Syntax, Token } from "../../record/syntax.ts";

/** Cuts a text layer into sentences, tokens and quotations. */
export function analyse(layer: TextLayer): Syntax {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of layer.text.matchAll(/[^\n]+/g)) {
    for (const match of block[0].matchAll(/\S[^.!?]*[.!?]*["”»]?/g)) {
      const from = block.index + match.index;
      const text = match[0].trimEnd();
      sentences.push({ from, to: from + text.length, tokens: tokens(text, from), paragraph, part: "body" });
    }
    paragraph += 1;
  }
  return { sentences, quotations: [] };
}

function tokens(text: string, offset: number): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s]/gu)].map((match) => ({
    from: offset + match.index,
    to: offset + match.index + match[0].length,
    form: match[0],
    kind: /\p{L}/u.test(match[0]) ? "word" : /\p{N}/u.test(match[0]) ? "number" : "punctuation",
  }));
}
