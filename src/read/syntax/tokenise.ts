import type { Span } from "../../record/span.ts";
import type { RawToken, TokenKind } from "../../record/syntax.ts";
import {
  abbreviationKind,
  endsAddress,
  isInitial,
  isOpener,
  leadsToPronoun,
  takesLetter,
  type AbbreviationKind,
} from "./abbreviations.ts";
import {
  classAt,
  isApostrophe,
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  isUpperAt,
  isWordCharacterAt,
  widthAt,
} from "./characters.ts";
import { startsContraction, type QuotationMark } from "./quotations.ts";

/**
 * Cuts a paragraph into tokens, in one pass. Conventions are those of the Universal Dependencies treebanks of English
 * where they concern clitics ("do" "n't", "Putin" "'s", "can" "not", "Belarus" "’"); hyphenated words stay whole
 * ("pro-Western"), names joined by a dash do not; abbreviations and initials keep their stop ("Mr.", "J.", "U.S.");
 * addresses, hashtags and handles are words. Of kind "number" are figures with their separators ("1,500", "3.5",
 * "2023-06-24"), but figures with letters ("1990s", "1.5bn") are words. Clitics are words, the bare "’" too.
 *
 * @param marks the quotation marks of the text by their start, which tell them from apostrophes
 */
export function tokenise(text: string, paragraph: Span, marks: ReadonlyMap<number, QuotationMark>): RawToken[] {
  const scan: Scan = { text, end: paragraph.to, marks, hasEmail: slice(text, paragraph).includes("@"), tokens: [] };
  for (let at = paragraph.from; at < paragraph.to;) at = isSpaceAt(text, at) ? at + 1 : scanToken(scan, at);
  return scan.tokens;
}

interface Scan {
  readonly text: string;
  readonly end: number;
  readonly marks: ReadonlyMap<number, QuotationMark>;
  readonly hasEmail: boolean;
  readonly tokens: RawToken[];
}

const slice = (text: string, { from, to }: Span): string => text.slice(from, to);

/** Adds the token, or the word and its clitics, at `at`; gives where it ends. */
function scanToken(scan: Scan, at: number): number {
  const mark = scan.marks.get(at);
  if (mark) return add(scan, at, mark.to, "punctuation");
  if (isWordCharacterAt(scan.text, at)) return scanWord(scan, at);
  if (isApostrophe(scan.text[at])) return scanApostrophe(scan, at);
  if ((scan.text[at] === "#" || scan.text[at] === "@") && at + 1 < scan.end && isLetterAt(scan.text, at + 1))
    return add(scan, at, endOfHandle(scan, at + 1), "word");
  return scanMark(scan, at);
}

function add({ text, tokens }: Scan, from: number, to: number, kind: TokenKind): number {
  if (from < to) tokens.push({ from, to, form: text.slice(from, to), kind });
  return to;
}

function scanWord(scan: Scan, from: number): number {
  const address = endOfAddress(scan, from);
  if (address > from) return add(scan, from, address, "word");
  if (isDigitAt(scan.text, from)) {
    const to = endOfNumber(scan, from);
    if (to === scan.end || !joinsWord(scan, to)) return add(scan, from, to, "number");
  }
  const to = endOfWord(scan, from);
  const stop = endOfAbbreviation(scan, from, to);
  if (stop > to) return add(scan, from, stop, "word");
  return addWithClitics(scan, from, to);
}

/** Figures with separators between them; two joined by a hyphen are a range, of which only the first is taken. */
function endOfNumber({ text, end }: Scan, from: number): number {
  const groups: number[] = [];
  let hyphens = 0;
  let at = from;
  for (;;) {
    while (at < end && isDigitAt(text, at)) at++;
    groups.push(at);
    const separator = text.charAt(at);
    if (at + 1 >= end || !".,:/-".includes(separator) || !isDigitAt(text, at + 1)) break;
    if (separator === "-") hyphens++;
    at++;
  }
  if (hyphens !== 1) return at;
  return groups.find((to) => text[to] === "-") ?? at;
}

/** True where letters follow a figure and make it a word: "1990s", "20-year-old". */
const joinsWord = ({ text, end }: Scan, at: number): boolean =>
  isLetterAt(text, at) || (text[at] === "-" && at + 1 < end && isLetterAt(text, at + 1));

/** Letters and figures, with single hyphens, apostrophes and ampersands between them. */
function endOfWord(scan: Scan, from: number): number {
  const { text, end, marks } = scan;
  let at = endOfSegment(scan, from);
  while (at + 1 < end && isWordCharacterAt(text, at + 1)) {
    if (isHyphen(text[at])) at = endOfSegment(scan, at + 1);
    else if (text[at] === "&" || (isApostrophe(text[at]) && !marks.has(at))) at = endOfLetters(scan, at + 1);
    else break;
  }
  return at;
}

const isHyphen = (character: string | undefined): boolean =>
  character === "-" || character === "\u2010" || character === "\u2011";

/** A dotted abbreviation ("U.S.", "p.m.", "J.K."), a decimal figure, or a run of letters and figures. */
function endOfSegment(scan: Scan, from: number): number {
  const { text, end } = scan;
  if (isDigitAt(text, from)) return endOfLetters(scan, endOfDecimals(scan, from));
  let at = from;
  while (at + 1 < end && isLetterAt(text, at) && text[at + 1] === ".") at += 2;
  if (at - from < 2 || (at - from === 2 && !endsDotted(scan, at))) return endOfLetters(scan, from);
  return endsDotted(scan, at) ? at + 1 : at;
}

/** True where a last letter without its stop follows, as in "U.S". */
const endsDotted = ({ text, end }: Scan, at: number): boolean =>
  at < end &&
  isUpperAt(text, at) &&
  (at + 1 === end || !(isWordCharacterAt(text, at + 1) || isApostrophe(text[at + 1])));

function endOfDecimals({ text, end }: Scan, from: number): number {
  let at = from;
  while (at < end && (isDigitAt(text, at) || isDecimalSeparator(text, at, end))) at++;
  return at;
}

const isDecimalSeparator = (text: string, at: number, end: number): boolean =>
  (text[at] === "." || text[at] === ",") && at + 1 < end && isDigitAt(text, at + 1);

function endOfLetters({ text, end }: Scan, from: number): number {
  let at = from;
  while (at < end && isWordCharacterAt(text, at)) at++;
  return at;
}

function endOfHandle(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.end && (isWordCharacterAt(scan.text, at) || scan.text[at] === "_")) at++;
  return at;
}

/** Where an abbreviation ends that the word `from`, `to` makes with the stop behind it; `to` where it makes none. */
function endOfAbbreviation(scan: Scan, from: number, to: number): number {
  const { text, end } = scan;
  const word = text.slice(from, Math.min(to, from + 16));
  if (to >= end || text[to] !== "." || text[to + 1] === ".") return to;
  if (word === "Ph" && to + 3 <= end && text.startsWith("D.", to + 1)) return to + 3;
  const follows = nextWord(scan, to + 1);
  if (isInitial(word)) {
    const hyphenated = endOfInitials(scan, to + 1);
    return hyphenated > to + 1 || standsForName(scan, word, follows) ? hyphenated : to;
  }
  const kind = abbreviationKind(word);
  return kind !== undefined && abbreviates(scan, kind, follows) ? to + 1 : to;
}

/** The word, figure or mark behind the spaces at `at`; empty at the end. */
function nextWord(scan: Scan, at: number): string {
  let from = at;
  while (from < scan.end && isSpaceAt(scan.text, from)) from++;
  if (from >= scan.end) return "";
  return scan.text.slice(from, Math.max(from + 1, endOfLetters(scan, from)));
}

const isFigure = (word: string): boolean => /^\p{N}/u.test(word);
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

function abbreviates(scan: Scan, kind: AbbreviationKind, follows: string): boolean {
  switch (kind) {
    case "title":
      return isCapitalised(follows);
    case "numbering":
      return isFigure(follows);
    case "calendar":
      return isFigure(follows) || follows === ",";
    case "region":
      return scan.tokens.at(-1)?.form === ",";
    case "inner":
    case "ending":
      return true;
  }
}

/** True for "J. Smith", false for "Plan B. The", "so do I. Later". */
function standsForName(scan: Scan, letter: string, follows: string): boolean {
  const before = scan.tokens.at(-1)?.form ?? "";
  if (takesLetter(before) || (letter === "I" && leadsToPronoun(before))) return false;
  return isCapitalised(follows) && !(isOpener(follows) && follows.length > 1);
}

/** Hyphenated initials are one token: "J.-P." */
function endOfInitials({ text, end }: Scan, from: number): number {
  let at = from;
  while (at + 2 < end && text[at] === "-" && isUpperAt(text, at + 1) && text[at + 2] === ".") at += 3;
  return at;
}

/** Where a web or mail address that begins at `from` ends; `from` where none does. */
function endOfAddress(scan: Scan, from: number): number {
  const { text, end } = scan;
  if ("hwHW".includes(text.charAt(from)) && URL_START.test(text.slice(from, from + 8))) return endOfUrl(scan, from);
  if (scan.hasEmail) {
    EMAIL.lastIndex = from;
    const email = EMAIL.exec(text);
    if (email && from + email[0].length <= end) return from + email[0].length;
  }
  return endOfDomain(scan, from);
}

const URL_START = /^(?:https?:\/\/|www\.)/i;

/** Every repetition is bounded, so that a failing attempt costs little wherever it starts. */
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/y;

/** To the next space or quotation mark, without the marks of the sentence around it. */
function endOfUrl({ text, end, marks }: Scan, from: number): number {
  let to = from;
  while (to < end && !isSpaceAt(text, to) && !marks.has(to) && !'<>"“”«»—'.includes(text.charAt(to))) to++;
  while (".,;:!?)]}'’…".includes(text.charAt(to - 1))) to--;
  return to;
}

const MOST_LABELS = 6;

/** Words joined by stops of which the last is a top-level domain, with the path behind them: "lenta.ru/news". */
function endOfDomain(scan: Scan, from: number): number {
  const { text, end } = scan;
  let at = endOfLabel(scan, from);
  let label = "";
  for (let labels = 1; labels < MOST_LABELS && text[at] === "."; labels++) {
    const next = at + 1;
    if (next >= end || !isWordCharacterAt(text, next)) break;
    at = endOfLabel(scan, next);
    label = text.slice(next, Math.min(at, next + 8));
  }
  if (!endsAddress(label)) return from;
  return text[at] === "/" ? endOfUrl(scan, at) : at;
}

function endOfLabel(scan: Scan, from: number): number {
  const { text, end } = scan;
  let at = endOfLetters(scan, from);
  while (at + 1 < end && text[at] === "-" && isWordCharacterAt(text, at + 1)) at = endOfLetters(scan, at + 1);
  return at;
}

const CLITICS = new Set(["s", "m", "d", "ll", "re", "ve"]);

function addWithClitics(scan: Scan, from: number, to: number): number {
  const split = startOfClitic(scan.text, from, to);
  if (split === to) return add(scan, from, to, "word");
  addWithClitics(scan, from, split);
  return add(scan, split, to, "word");
}

/** Where the last clitic of a word starts; `to` where it has none. */
function startOfClitic(text: string, from: number, to: number): number {
  const word = text.slice(Math.max(from, to - 6), to).toLowerCase();
  if (to - from === 6 && word === "cannot") return to - 3;
  if (to - from > 3 && word.endsWith("t") && isApostrophe(word.at(-2)) && word.at(-3) === "n") return to - 3;
  for (const length of [2, 3]) {
    if (to - from > length && isApostrophe(word.at(-length)) && CLITICS.has(word.slice(1 - length))) return to - length;
  }
  return to;
}

/** An apostrophe that is neither a quotation mark nor within a word. */
function scanApostrophe(scan: Scan, at: number): number {
  const { text, end, tokens } = scan;
  const before = tokens.at(-1);
  const to = at + 1 < end ? endOfLetters(scan, at + 1) : end;
  if (before?.to === at && CLITICS.has(text.slice(at + 1, Math.min(to, at + 4)).toLowerCase()))
    return add(scan, at, to, "word");
  if (startsContraction(text, at + 1, end)) return add(scan, at, to, "word");
  const possessive = before?.to === at && /[sxz]$/i.test(before.form);
  return add(scan, at, at + 1, possessive ? "word" : "punctuation");
}

const STOPS = new Set(".!?…");

/** A run of stops ("?!", "..."), a run of one and the same mark ("--"), or a single mark. */
function scanMark(scan: Scan, at: number): number {
  const { text, end } = scan;
  const first = text.charAt(at);
  const stops = STOPS.has(first);
  let to = Math.min(at + widthAt(text, at), end);
  while (to < end && (stops ? STOPS.has(text.charAt(to)) : "-=*_~".includes(first) && text[to] === first)) to++;
  return add(scan, at, to, classAt(text, at) === "symbol" ? "symbol" : "punctuation");
}
