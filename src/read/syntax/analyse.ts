import type { FeatureWeights } from "../../learn/perceptron.ts";
import type { TextLayer } from "../../record/article.ts";
import {
  unparsed,
  type Annotation,
  type RawToken,
  type Sentence,
  type Syntax,
  type Token,
} from "../../record/syntax.ts";
import { annotate, type SyntaxModel } from "./annotate.ts";
import { ENGLISH } from "./english.ts";
import type { LanguageTable } from "./language.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";

/** What has been learnt of a language; null for a part that its rules, or nothing, are to stand in for. */
export interface SyntaxModels {
  readonly sentences: FeatureWeights | null;
  readonly syntax: SyntaxModel | null;
}

/**
 * Cuts a text layer into sentences, tokens and quotations, and parses the sentences. Read are the body and the parts
 * other than disclaimers and boilerplate. Quotations come before tokens, which need to know the apostrophes from the
 * quotation marks.
 */
export function analyse({ text, article }: TextLayer, { sentences: ends, syntax }: SyntaxModels = RULES_ALONE): Syntax {
  const table = tableOf(article.language);
  const paragraphs = findParagraphs(text, article);
  const { quotations, marks } = findQuotations(text, paragraphs, table);
  const sentences = paragraphs.flatMap(({ from, to, part }, paragraph): Sentence[] =>
    splitSentences(tokenise(text, { from, to }, marks, table), marks, table, ends).flatMap((tokens) => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      return first && last ? [{ from: first.from, to: last.to, tokens: parsed(tokens, syntax), paragraph, part }] : [];
    }),
  );
  return { sentences, quotations };
}

function parsed(tokens: readonly RawToken[], model: SyntaxModel | null): readonly Token[] {
  if (model === null) return tokens.map(unparsed);
  const annotations = annotate(
    tokens.map(({ form }) => form),
    model,
  );
  return tokens.map((token, at): Token => ({ ...token, ...(annotations[at] as Annotation) }));
}

/** Without any model: sentences by rules, and no trees. */
const RULES_ALONE: SyntaxModels = { sentences: null, syntax: null };

/** By ISO 639-1 code; only English has a table so far. */
const TABLES: Readonly<Record<string, LanguageTable>> = { en: ENGLISH };

const tableOf = (language: string): LanguageTable => TABLES[language] ?? ENGLISH;
