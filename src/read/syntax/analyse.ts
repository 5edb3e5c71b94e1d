import type { TextLayer } from "../../record/article.ts";
import { unparsed, type Sentence, type Syntax } from "../../record/syntax.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";

/**
 * Cuts a text layer into sentences, tokens and quotations. Read are the body and the parts other than disclaimers and
 * boilerplate. Quotations come before tokens, which need to know the apostrophes from the quotation marks.
 */
export function analyse({ text, article }: TextLayer): Syntax {
  const paragraphs = findParagraphs(text, article);
  const { quotations, marks } = findQuotations(text, paragraphs);
  const sentences = paragraphs.flatMap(({ from, to, part }, paragraph): Sentence[] =>
    splitSentences(tokenise(text, { from, to }, marks), marks).flatMap((tokens) => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      return first && last ? [{ from: first.from, to: last.to, tokens: tokens.map(unparsed), paragraph, part }] : [];
    }),
  );
  return { sentences, quotations };
}
