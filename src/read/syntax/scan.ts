import type { RawToken, TokenKind } from "../../record/syntax.ts";
import { isLetterAt, isSpaceAt, isWordCharacterAt } from "./characters.ts";
import type { LanguageTable } from "./language.ts";
import type { QuotationMark } from "./quotations.ts";

/** A paragraph that is being cut into tokens. */
export interface Scan {
  readonly text: string;
  /** Where the paragraph begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly marks: ReadonlyMap<number, QuotationMark>;
  readonly table: LanguageTable;
  /** Whether a search for mail addresses may find any. */
  readonly hasEmail: boolean;
  /** Those found so far. */
  readonly tokens: RawToken[];
}

/** Adds a token; gives where it ends. */
export function add({ text, tokens }: Scan, from: number, to: number, kind: TokenKind): number {
  if (from < to) tokens.push({ from, to, form: text.slice(from, to), kind });
  return to;
}

/** Where the letters and figures that begin at `from` end. */
export function endOfLetters({ text, end }: Scan, from: number): number {
  let at = from;
  while (at < end && isWordCharacterAt(text, at)) at++;
  return at;
}

/** True where a space, or the paragraph's start, stands before `at`. */
export const followsSpace = ({ text, start }: Scan, at: number): boolean => at === start || isSpaceAt(text, at - 1);

export const isLetterWithin = ({ text, end }: Scan, at: number): boolean => at < end && isLetterAt(text, at);

export const isWordCharacterWithin = ({ text, end }: Scan, at: number): boolean =>
  at < end && isWordCharacterAt(text, at);
