import type { RawToken } from "../../record/syntax.ts";
import { abbreviationKind, isOpener } from "./abbreviations.ts";
import type { QuotationMark } from "./quotations.ts";

/**
 * Cuts the tokens of a paragraph into sentences; every token lies in exactly one. A sentence ends with its stop and the
 * quotation marks and brackets closed behind it. Sentences within a quotation or within brackets that open a sentence
 * are sentences of their own; a bracket amid a sentence is never cut.
 */
export function splitSentences(
  tokens: readonly RawToken[],
  marks: ReadonlyMap<number, QuotationMark>,
): (readonly RawToken[])[] {
  const paragraph: Tokens = { tokens, marks };
  const closings = closingBrackets(tokens);
  const sentences: (readonly RawToken[])[] = [];
  let start = 0;
  let bracketEnd = -1;
  for (let index = 0; index < tokens.length; index++) {
    const closing = closings.get(index);
    if (closing !== undefined && index > start && closing - index <= LONGEST_BRACKET)
      bracketEnd = Math.max(bracketEnd, closing);
    if (!isStop(tokens[index])) continue;
    const last = skipClosing(paragraph, index);
    if (last < bracketEnd || !endsSentence(paragraph, { start, stop: index, last })) continue;
    sentences.push(tokens.slice(start, last + 1));
    start = last + 1;
    index = last;
  }
  if (start < tokens.length) sentences.push(tokens.slice(start));
  return sentences;
}

interface Tokens {
  readonly tokens: readonly RawToken[];
  readonly marks: ReadonlyMap<number, QuotationMark>;
}

/** A stop where a sentence may end, as indices of tokens: `last` is the last closing mark behind it. */
interface Stop {
  readonly start: number;
  readonly stop: number;
  readonly last: number;
}

/** In tokens. A longer one is more likely two brackets that are not each other's. */
const LONGEST_BRACKET = 80;

function closingBrackets(tokens: readonly RawToken[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ form }, index) => {
    if (form === "(" || form === "[") open.push(index);
    const opening = form === ")" || form === "]" ? open.pop() : undefined;
    if (opening !== undefined) closings.set(opening, index);
  });
  return closings;
}

const isMark = (token: RawToken): boolean => token.kind === "punctuation" && /^[.!?…]/.test(token.form);
const isAbbreviation = (token: RawToken): boolean => token.kind === "word" && /^\p{L}.*\.$/u.test(token.form);
const isStop = (token: RawToken | undefined): boolean => token !== undefined && (isMark(token) || isAbbreviation(token));

const CLOSING_BRACKETS = new Set([")", "]", "}"]);
const OPENING_BRACKETS = new Set(["(", "[", "{"]);
const DASHES = new Set(["—", "–", "-", "--", "•"]);

/** The last of the closing marks that follow a stop without a space, and of the figures of notes ("[1]"). */
function skipClosing(paragraph: Tokens, stop: number): number {
  const { tokens, marks } = paragraph;
  let last = stop;
  for (;;) {
    const [former, next] = [tokens[last], tokens[last + 1]];
    if (!former || !next) return last;
    const mark = marks.get(next.from);
    const closes = mark ? !mark.opens : CLOSING_BRACKETS.has(next.form) || isStrayClosing(paragraph, last + 1);
    if (closes && next.from === former.to) last++;
    else if (isNote(tokens, last + 1)) last += 3;
    else return last;
  }
}

const isNote = (tokens: readonly RawToken[], index: number): boolean =>
  tokens[index]?.form === "[" && tokens[index + 1]?.kind === "number" && tokens[index + 2]?.form === "]";

/** A closing quotation mark that nothing opened. */
function isStrayClosing({ tokens }: Tokens, index: number): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  return mark !== undefined && /^["”»’]$/.test(mark.form) && next?.from !== mark.to;
}

function endsSentence(paragraph: Tokens, at: Stop): boolean {
  const { tokens } = paragraph;
  const [stop, last, next] = [tokens[at.stop], tokens[at.last], tokens[at.last + 1]];
  if (!stop || !last || !next) return false;
  const quoted = at.last > at.stop;
  if (next.from === last.to) return isGlued(paragraph, at);
  if (quoted && DASHES.has(next.form)) return false;
  const head = firstWord(paragraph, at.last + 1);
  if (head === undefined || !mayOpen(head)) return false;
  if (isEnumerator(paragraph, at) || isWithinDate(tokens, at.stop)) return false;
  if (!isMark(stop)) return endsAfterAbbreviation(paragraph, at, stop, next, head);
  if (/^(\.\.|…)/.test(stop.form)) return endsAfterEllipsis(paragraph, at, head);
  return !(quoted && /^[!?]/.test(stop.form) && isPartOfSentence(paragraph, at, head));
}

/** "end.Next": a stop without a space behind it, or behind its closing mark. */
function isGlued({ tokens, marks }: Tokens, { stop, last }: Stop): boolean {
  const [before, next] = [tokens[stop - 1], tokens[last + 1]];
  if (!before || !next || tokens[stop]?.kind !== "punctuation") return false;
  const closes = CLOSING_BRACKETS.has(before.form) || marks.get(before.from)?.opens === false;
  const ends = closes || last > stop || /^\p{Ll}{2,}$/u.test(before.form) || before.kind === "number";
  const opens = /^\p{Lu}\p{Ll}+$/u.test(next.form) || isOpener(next.form) || marks.get(next.from)?.opens === true;
  return ends && opens;
}

/** The first word behind opening marks, if no more than a few stand before it. */
function firstWord({ tokens, marks }: Tokens, from: number): RawToken | undefined {
  for (let index = from; index < from + 4; index++) {
    const token = tokens[index];
    if (!token) return undefined;
    const skipped = marks.get(token.from)?.opens ?? (OPENING_BRACKETS.has(token.form) || DASHES.has(token.form));
    if (!skipped) return token;
  }
  return undefined;
}

/** Words that may open a sentence: capitalised, without case ("他"), figures, "iPhone", "al-Qaida", sums, hashtags. */
const mayOpen = ({ form, kind }: RawToken): boolean =>
  kind === "number" ||
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}#@$€£¥]|\p{Ll}\p{Lu}|(?:al|an|ar|as|at|az|el)-\p{Lu}|['’]\p{L}*$)/u.test(form);

/** "1. The first point", "II. Causes". */
function isEnumerator({ tokens }: Tokens, { start, stop }: Stop): boolean {
  const first = tokens[0];
  return (
    start === 0 && stop === 1 && tokens[1]?.form === "." && /^(?:\p{N}{1,2}|[IVX]{1,5}|\p{L})$/u.test(first?.form ?? "")
  );
}

/** The stops in "12. 2. 2015". */
const isWithinDate = (tokens: readonly RawToken[], stop: number): boolean =>
  [stop - 1, stop - 3].some((day) => DATE.test([0, 1, 2, 3, 4].map((offset) => tokens[day + offset]?.form).join(" ")));

const DATE = /^\d{1,2} \. \d{1,2} \. \d{4}$/;

function endsAfterAbbreviation({ marks }: Tokens, at: Stop, stop: RawToken, next: RawToken, head: RawToken): boolean {
  const word = stop.form.slice(0, -1);
  const kind = abbreviationKind(word);
  if (kind === "title" || kind === "numbering" || /^\p{Lu}$/u.test(word)) return false;
  if (kind === "inner" && !/^(?:St|Mt|Ft|al|etc)$/.test(word)) return false;
  const quotationOpens = marks.get(next.from)?.opens === true && at.last === at.stop;
  return isOpener(head.form) || (quotationOpens && kind !== "inner") || (word === "etc" && head.kind === "word");
}

/** An ellipsis written apart from the word before it stands for words left out, more often than for an end. */
function endsAfterEllipsis({ tokens }: Tokens, { stop }: Stop, head: RawToken): boolean {
  const [before, ellipsis] = [tokens[stop - 1], tokens[stop]];
  return before !== undefined && (before.to === ellipsis?.from || isOpener(head.form));
}

const SPEECH = new Set(
  `asked asks said says wrote writes replied added shouted wondered exclaimed told tweeted insisted warned continued
   declared demanded quipped joked remarked posted cried called urged explained concluded noted responded answered`.split(
    /\s+/,
  ),
);

/** How many words a speaker's name may have: "Foreign Minister Jane Q. Doe asked". */
const LONGEST_NAME = 6;

/**
 * A question or exclamation in quotation marks goes on with its speaker (`"Why?" Smith asked.`), or is a name amid the
 * sentence (`the musical "Oliver!" Smith saw`).
 */
function isPartOfSentence(paragraph: Tokens, at: Stop, head: RawToken): boolean {
  if (isOpener(head.form)) return false;
  const { tokens } = paragraph;
  const opening = openingBefore(paragraph, at);
  if (opening === undefined) return false;
  if (opening > at.start)
    return at.stop - opening <= 4 && tokens[opening - 1]?.form !== ":" && tokens[opening - 1]?.form !== ",";
  for (let index = at.last + 2; index <= at.last + LONGEST_NAME; index++) {
    const token = tokens[index];
    if (!token || (token.kind === "punctuation" && token.form !== ",")) return false;
    if (SPEECH.has(token.form)) return true;
  }
  return false;
}

/** Where, within the sentence, the quotation opens that is closed at its end. */
function openingBefore({ tokens, marks }: Tokens, { start, stop }: Stop): number | undefined {
  for (let index = stop - 1; index >= start; index--) if (marks.get(tokens[index]?.from ?? -1)?.opens) return index;
  return undefined;
}
