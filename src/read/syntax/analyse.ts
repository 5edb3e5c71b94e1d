import type { FeatureWeights } from "../../learn/perceptron.ts";
import type { TextLayer } from "../../record/article.ts";
import { unparsed, type Sentence, type Syntax } from "../../record/syntax.ts";
import { ENGLISH } from "./english.ts";
import type { LanguageTable } from "./language.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";

/**
 * Cuts a text layer into sentences, tokens and quotations. Read are the body and the parts other than disclaimers and
 * boilerplate. Quotations come before tokens, which need to know the apostrophes from the quotation marks.
 *
 * @param sentenceEnds what has been learnt of sentence ends; null where the rules alone shall decide
 */
export function analyse({ text, article }: TextLayer, sentenceEnds: FeatureWeights | null = null): Syntax {
  const table = tableOf(article.language);
  const paragraphs = findParagraphs(text, article);
  const { quotations, marks } = findQuotations(text, paragraphs, table);
  const sentences = paragraphs.flatMap(({ from, to, part }, paragraph): Sentence[] =>
    splitSentences(tokenise(text, { from, to }, marks, table), marks, table, sentenceEnds).flatMap((tokens) => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      return first && last ? [{ from: first.from, to: last.to, tokens: tokens.map(unparsed), paragraph, part }] : [];
    }),
  );
  return { sentences, quotations };
}

/** By ISO 639-1 code; only English has a table so far. */
const TABLES: Readonly<Record<string, LanguageTable>> = { en: ENGLISH };

const tableOf = (language: string): LanguageTable => TABLES[language] ?? ENGLISH;
