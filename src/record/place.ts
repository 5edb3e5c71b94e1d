import type { Span } from "./span.ts";

/**
 * Words of an article, whatever the offsets: those that stand `occurrence` times before them in its text, counted from
 * 0. Compare the TextQuoteSelector of the W3C Web Annotation model.
 */
export interface Words {
  readonly quote: string;
  readonly occurrence: number;
  /** How many characters they are where `quote` has but the first of them. */
  readonly length?: number;
}

export interface Place extends Words {
  readonly article: string;
}

/** Longer stretches are known by their first words: keeps decisions short, and hostile texts cheap to search. */
const LONGEST_QUOTE = 300;

/** The words at a span, so that they can be found again. */
export function wordsAt(text: string, { from, to }: Span): Words {
  const quote = text.slice(from, Math.min(to, from + LONGEST_QUOTE));
  let occurrence = 0;
  for (let at = text.indexOf(quote); at !== -1 && at < from; at = text.indexOf(quote, at + 1)) occurrence += 1;
  return to - from > LONGEST_QUOTE ? { quote, occurrence, length: to - from } : { quote, occurrence };
}

/** The same with the article they stand in. */
export const placeAt = (article: string, text: string, span: Span): Place => ({ article, ...wordsAt(text, span) });

/**
 * Where words stand; null where they do not. Words that stand in the text but once are found whatever their number
 * says: an article extracted anew may have lost the others.
 */
export function spanOfWords(text: string, { quote, occurrence, length = quote.length }: Words): Span | null {
  if (quote === "" || quote.length > LONGEST_QUOTE) return null;
  let at = text.indexOf(quote);
  const first = at;
  let seen = 0;
  while (at !== -1 && seen < occurrence) {
    at = text.indexOf(quote, at + 1);
    seen += 1;
  }
  if (at === -1 && seen > 1) return null;
  const from = at === -1 ? first : at;
  return from === -1 ? null : { from, to: Math.min(text.length, from + Math.max(length, quote.length)) };
}
