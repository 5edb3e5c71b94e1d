import type { PartKind } from "../../record/article.ts";
import type { Mention } from "../../record/reading.ts";
import type { Range, Span } from "../../record/span.ts";
import type { Quotation, Syntax, Token } from "../../record/syntax.ts";
import { isAuxiliary, isFiniteForm, isPast, mayBeThird, PREPOSITIONS, DETERMINERS, POSSESSIVES } from "./grammar.ts";

/** A token with what the rules ask of it. */
export interface Word extends Token {
  readonly lower: string;
  /** True where it starts with a capital letter. */
  readonly capital: boolean;
  /** Index into the passage's lines. */
  readonly line: number;
  /** Index of the outermost quotation it lies in, its marks included; -1 outside. */
  readonly quote: number;
  readonly mark: "open" | "close" | null;
}

/** A stretch of words, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface Line extends Stretch {
  readonly paragraph: number;
  readonly part: PartKind | "body";
}

/** An outermost quotation; `first`, `end` are the words inside its marks. */
export interface Quote extends Stretch {
  readonly open: number;
  /** The word after the closing mark, or after the last word where there is none. */
  readonly after: number;
  readonly closed: boolean;
  readonly continued: boolean;
  /** How many of its tokens are words. */
  readonly size: number;
}

/** An article as one row of words, with its sentences and outermost quotations. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  readonly quotes: readonly Quote[];
  /** Indices of the words that name news media. */
  readonly media: ReadonlySet<number>;
}

/** Parts whose sentences may hold speech or judgement. */
const READ_PARTS: ReadonlySet<string> = new Set(["body", "title", "standfirst", "heading"]);

export function passageOf(text: string, { sentences, quotations }: Syntax, mentions: readonly Mention[]): Passage {
  const outermost = quotations.filter(({ depth, from, to }) => depth === 0 && to > from);
  const words: Word[] = [];
  const lines: Line[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (!READ_PARTS.has(sentence.part) || sentence.tokens.length === 0) continue;
    const first = words.length;
    for (const token of sentence.tokens) {
      while (at < outermost.length && (outermost[at]?.to ?? 0) <= token.from) at += 1;
      words.push(wordOf(token, lines.length, at, outermost[at]));
    }
    lines.push({ first, end: words.length, paragraph: sentence.paragraph, part: sentence.part });
  }
  return {
    text,
    words,
    lines,
    quotes: outermost.map((quotation, index) => quoteOf(quotation, index, words)),
    media: mediaWords(words, mentions),
  };
}

function mediaWords(words: readonly Word[], mentions: readonly Mention[]): ReadonlySet<number> {
  const media = new Set<number>();
  for (const { kind, from, to } of mentions) {
    if (kind !== "media") continue;
    for (let index = firstAtOrAfter(words, from); (words[index]?.to ?? Infinity) <= to; index += 1) media.add(index);
  }
  return media;
}

function wordOf(token: Token, line: number, index: number, quotation: Quotation | undefined): Word {
  const within = quotation !== undefined && quotation.from <= token.from && token.to <= quotation.to;
  const mark = !within
    ? null
    : token.to <= quotation.inner.from
      ? "open"
      : token.from >= quotation.inner.to
        ? "close"
        : null;
  return {
    ...token,
    lower: token.form.toLowerCase(),
    capital: /^\p{Lu}/u.test(token.form),
    line,
    quote: within ? index : -1,
    mark,
  };
}

function quoteOf(quotation: Quotation, index: number, words: readonly Word[]): Quote {
  let open = firstAtOrAfter(words, quotation.from);
  const start = open;
  while (open < words.length && words[open]?.quote === index && words[open]?.mark === "open") open += 1;
  let end = open;
  while (end < words.length && words[end]?.quote === index && words[end]?.mark === null) end += 1;
  let after = end;
  while (after < words.length && words[after]?.quote === index) after += 1;
  const size = words.slice(open, end).filter(({ kind }) => kind === "word" || kind === "number").length;
  return { open: start, first: open, end, after, closed: quotation.closed, continued: quotation.continued, size };
}

function firstAtOrAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lower-case form of a word, or "" beyond the ends. */
export const lowerAt = ({ words }: Passage, index: number): string => words[index]?.lower ?? "";

export const isWordAt = ({ words }: Passage, index: number): boolean => {
  const kind = words[index]?.kind;
  return kind === "word" || kind === "number";
};

export const isCapitalAt = ({ words }: Passage, index: number): boolean => words[index]?.capital ?? false;

/** The text range of a stretch of words. */
export function rangeOfWords({ words }: Passage, { first, end }: Stretch): Range {
  return [words[first]?.from ?? 0, words[Math.max(first, end - 1)]?.to ?? 0];
}

export const spanOfWords = (passage: Passage, stretch: Stretch): Span => {
  const [from, to] = rangeOfWords(passage, stretch);
  return { from, to };
};

/** How far from a word the rules look, in words; longer sentences are no prose, and must not cost their square. */
export const REACH = 250;

/** The words a rule may look at around a word: its sentence, and within it the quotation it stands in. */
export function neighbourhood({ words, lines, quotes }: Passage, index: number): Stretch {
  const word = words[index];
  const line = lines[word?.line ?? 0];
  const first = Math.max(line?.first ?? 0, index - REACH);
  const end = Math.min(line?.end ?? 0, index + REACH);
  const quote = word === undefined || word.quote < 0 ? undefined : quotes[word.quote];
  if (quote === undefined || !quote.closed) return { first, end };
  return { first: Math.max(first, quote.first), end: Math.min(end, quote.end) };
}

/** True where the word is the finite verb of a clause, as far as closed classes and common verbs tell. */
export function isFiniteAt(passage: Passage, index: number): boolean {
  const word = lowerAt(passage, index);
  const before = lowerAt(passage, index - 1);
  if (word === "'s" || word === "’s") return /^(?:it|he|she|that|there|what|who)$/.test(before);
  if (isAuxiliary(word)) return isFiniteForm(word);
  if (DETERMINERS.has(before) || POSSESSIVES.has(before) || PREPOSITIONS.has(before)) return false;
  if (isCapitalAt(passage, index)) return false;
  if (isFiniteForm(word)) return true;
  if (mayBeThird(word)) return isCapitalAt(passage, index - 1) || /^(?:it|he|she|who|which|that)$/.test(before);
  return isPast(word) && isWordAt(passage, index - 1) && !/(?:ed|ly|'s|’s)$/.test(before);
}

/** True where a finite verb stands in the stretch. */
export function hasFinite(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (isFiniteAt(passage, index)) return true;
  return false;
}

/** The first word from `index` on, before `end`, that is one of `forms`; -1 where there is none. */
export function findWord(passage: Passage, index: number, end: number, forms: ReadonlySet<string>): number {
  for (let at = index; at < end; at += 1) if (forms.has(lowerAt(passage, at))) return at;
  return -1;
}
