import type { FeatureWeights } from "../../learn/perceptron.ts";
import type { RawToken } from "../../record/syntax.ts";
import { abbreviationKind } from "./abbreviations.ts";
import { isLetterAt } from "./characters.ts";
import type { LanguageTable } from "./language.ts";
import { reviseEnds } from "./learned-ends.ts";
import type { QuotationMark } from "./quotations.ts";
import { speechFollows } from "./speech.ts";

/**
 * Cuts the tokens of a paragraph into sentences; every token lies in exactly one.
 *
 * @param model what has been learnt of sentence ends; without it the rules alone decide
 */
export function splitSentences(
  tokens: readonly RawToken[],
  marks: ReadonlyMap<number, QuotationMark>,
  table: LanguageTable,
  model: FeatureWeights | null = null,
): (readonly RawToken[])[] {
  const byRule = endsByRule(tokens, marks, table);
  const ends = model === null ? byRule : reviseEnds(tokens, marks, byRule, model, table);
  const sentences: (readonly RawToken[])[] = [];
  let start = 0;
  ends.forEach((end, index) => {
    if (end === 0 && index < tokens.length - 1) return;
    sentences.push(tokens.slice(start, index + 1));
    start = index + 1;
  });
  return sentences;
}

/**
 * Where sentences end, as 1 at the index of their last token. A sentence ends with its stop and the quotation marks and
 * brackets closed behind it. Sentences within a quotation or within brackets that open a sentence are sentences of
 * their own; a bracket amid a sentence is never cut.
 */
export function endsByRule(
  tokens: readonly RawToken[],
  marks: ReadonlyMap<number, QuotationMark>,
  table: LanguageTable,
): Uint8Array {
  const paragraph: Tokens = { tokens, marks, table };
  const closings = closingBrackets(tokens);
  const ends = new Uint8Array(tokens.length);
  let start = 0;
  let bracketEnd = -1;
  for (let index = 0; index < tokens.length; index++) {
    const closing = closings.get(index);
    if (closing !== undefined && index > start && closing - index <= LONGEST_BRACKET)
      bracketEnd = Math.max(bracketEnd, closing);
    if (!isStop(tokens[index])) continue;
    const last = skipClosing(paragraph, index);
    if (last < bracketEnd || !endsSentence(paragraph, { start, stop: index, last })) continue;
    ends[last] = 1;
    start = last + 1;
    index = last;
  }
  return ends;
}

interface Tokens {
  readonly tokens: readonly RawToken[];
  readonly marks: ReadonlyMap<number, QuotationMark>;
  readonly table: LanguageTable;
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

const isMark = ({ kind, form }: RawToken): boolean => kind === "punctuation" && STOPS.has(form.charAt(0));
const isAbbreviation = ({ kind, form }: RawToken): boolean =>
  kind === "word" && form.endsWith(".") && form.length > 1 && isLetterAt(form, 0);
const isStop = (token: RawToken | undefined): boolean =>
  token !== undefined && (isMark(token) || isAbbreviation(token));

const STOPS = new Set(".!?…");
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
  if (head === undefined || !mayOpen(tokens, at.last + 1, head)) return false;
  if (isEnumerator(paragraph, at) || isWithinDate(tokens, at.stop)) return false;
  if (!isMark(stop)) return endsAfterAbbreviation(paragraph, at, stop, next, head);
  if (/^(\.\.|…)/.test(stop.form)) return endsAfterEllipsis(paragraph, at, head);
  return !(quoted && /^[!?]/.test(stop.form) && isPartOfSentence(paragraph, at, head));
}

/** "end.Next": a stop without a space behind it, or behind its closing mark. */
function isGlued({ tokens, marks, table }: Tokens, { stop, last }: Stop): boolean {
  const [before, next] = [tokens[stop - 1], tokens[last + 1]];
  if (!before || !next || tokens[stop]?.kind !== "punctuation") return false;
  const closes = CLOSING_BRACKETS.has(before.form) || marks.get(before.from)?.opens === false;
  const ends = closes || last > stop || /^\p{Ll}{2,}$/u.test(before.form) || before.kind === "number";
  const opens =
    /^\p{Lu}\p{Ll}+$/u.test(next.form) || table.openers.has(next.form) || marks.get(next.from)?.opens === true;
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
const mayOpen = (tokens: readonly RawToken[], at: number, head: RawToken): boolean =>
  head.kind === "number" ||
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}#@$€£¥]|\p{Ll}\p{Lu}|['’]\p{L}*$)/u.test(head.form) ||
  (/^\p{Ll}{2}$/u.test(head.form) && tokens[at + 1]?.form === "-" && /^\p{Lu}/u.test(tokens[at + 2]?.form ?? ""));

/** "1. The first point", "II. Causes": letters and Roman numerals only at the start of a paragraph. */
function isEnumerator({ tokens }: Tokens, { start, stop }: Stop): boolean {
  const [first, mark] = [tokens[start], tokens[stop]];
  if (!first || stop !== start + 1 || mark?.form !== ".") return false;
  return /^\p{N}{1,2}$/u.test(first.form) || (start === 0 && /^(?:[IVX]{1,5}|\p{L})$/u.test(first.form));
}

/** The stops in "12. 2. 2015". */
const isWithinDate = (tokens: readonly RawToken[], stop: number): boolean =>
  [stop - 1, stop - 3].some((day) => DATE.test([0, 1, 2, 3, 4].map((offset) => tokens[day + offset]?.form).join(" ")));

const DATE = /^\d{1,2} \. \d{1,2} \. \d{4}$/;

function endsAfterAbbreviation(
  { marks, table }: Tokens,
  at: Stop,
  stop: RawToken,
  next: RawToken,
  head: RawToken,
): boolean {
  const word = stop.form.slice(0, -1);
  const kind = abbreviationKind(table, word);
  if (kind === "title" || kind === "numbering" || /^\p{Lu}$/u.test(word)) return false;
  if (kind === "inner" && !/^(?:St|Mt|Ft|al|etc)$/.test(word)) return false;
  const quotationOpens = marks.get(next.from)?.opens === true && at.last === at.stop;
  return (
    table.openers.has(head.form) || (quotationOpens && kind !== "inner") || (word === "etc" && head.kind === "word")
  );
}

/** An ellipsis written apart from the word before it stands for words left out, more often than for an end. */
function endsAfterEllipsis({ tokens, table }: Tokens, { stop }: Stop, head: RawToken): boolean {
  const [before, ellipsis] = [tokens[stop - 1], tokens[stop]];
  return before !== undefined && (before.to === ellipsis?.from || table.openers.has(head.form));
}

/**
 * A question or exclamation in quotation marks goes on with its speaker (`"Why?" Smith asked.`), or is a name amid the
 * sentence (`the musical "Oliver!" Smith saw`).
 */
function isPartOfSentence(paragraph: Tokens, at: Stop, head: RawToken): boolean {
  const { tokens, table } = paragraph;
  if (table.openers.has(head.form)) return false;
  const opening = openingBefore(paragraph, at);
  if (opening === undefined) return false;
  if (opening > at.start)
    return at.stop - opening <= 4 && tokens[opening - 1]?.form !== ":" && tokens[opening - 1]?.form !== ",";
  return speechFollows(tokens, at.last + 2, table);
}

/** Where, within the sentence, the quotation opens that is closed at its end. */
function openingBefore({ tokens, marks }: Tokens, { start, stop }: Stop): number | undefined {
  for (let index = stop - 1; index >= start; index--) if (marks.get(tokens[index]?.from ?? -1)?.opens) return index;
  return undefined;
}
