import type { Span } from "../../record/span.ts";
import type { RawToken } from "../../record/syntax.ts";
import { abbreviationKind, isInitial, isLetterByItself } from "./abbreviations.ts";
import { endOfAddress } from "./addresses.ts";
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
import { endOfEmoticon } from "./emoticons.ts";
import type { AbbreviationKind, LanguageTable } from "./language.ts";
import { endOfDecade, endOfNumber, unitAfter } from "./numbers.ts";
import { startsElision, type QuotationMark } from "./quotations.ts";
import { add, endOfLetters, followsSpace, isLetterWithin, isWordCharacterWithin, type Scan } from "./scan.ts";

/**
 * Cuts a paragraph into tokens, in one pass. Conventions are those of the Universal Dependencies treebanks, of English
 * for example: clitics are tokens ("do" "n't", "Putin" "'s", "can" "not", "Belarus" "’"), and so are the parts of
 * hyphenated words and the hyphens between them ("so" "-" "called"), but for a few affixes ("pro-Western"), and units
 * written onto figures ("$" "5" "bn"). Abbreviations and initials keep their stop ("Mr.", "J.", "U.S."); addresses,
 * hashtags and handles are words. Of kind "number" are figures with their separators ("1,500", "3.5", "2023-06-24"),
 * but figures with letters ("1990s", "20th") are words. Clitics are words, the bare "’" too.
 *
 * @param marks the quotation marks of the text by their start, which tell them from apostrophes
 */
export function tokenise(
  text: string,
  paragraph: Span,
  marks: ReadonlyMap<number, QuotationMark>,
  table: LanguageTable,
): RawToken[] {
  const { from: start, to: end } = paragraph;
  const scan: Scan = { text, start, end, marks, table, hasEmail: text.slice(start, end).includes("@"), tokens: [] };
  for (let at = start; at < end;) at = isSpaceAt(text, at) ? at + 1 : scanToken(scan, at);
  return scan.tokens;
}

/** Adds the token, or the word and its clitics, at `at`; gives where it ends. */
function scanToken(scan: Scan, at: number): number {
  const mark = scan.marks.get(at);
  if (mark) return add(scan, at, mark.to, "punctuation");
  if (isWordCharacterAt(scan.text, at)) return scanWord(scan, at);
  if (isApostrophe(scan.text[at])) return scanApostrophe(scan, at);
  return scanMark(scan, at);
}

function scanWord(scan: Scan, from: number): number {
  const address = endOfAddress(scan, from);
  if (address > from) return add(scan, from, address, "word");
  if (isDigitAt(scan.text, from)) {
    const to = endOfNumber(scan, from);
    if (!isLetterWithin(scan, to) || unitAfter(scan, to)) return addNumber(scan, from, to);
  }
  const to = endOfWord(scan, from);
  const stop = endOfAbbreviation(scan, from, to);
  if (stop > to) return add(scan, from, stop, "word");
  return addWithClitics(scan, from, to);
}

function addNumber(scan: Scan, from: number, to: number): number {
  const decade = endOfDecade(scan, from, to);
  return decade > to ? add(scan, from, decade, "word") : add(scan, from, to, "number");
}

/** Letters and figures, with apostrophes, ampersands and underscores between them, and the hyphens of affixes. */
function endOfWord(scan: Scan, from: number): number {
  const { text, marks } = scan;
  let at = endOfSegment(scan, from);
  while (isWordCharacterWithin(scan, at + 1)) {
    if (isHyphen(text[at]) && staysWhole(scan, from, at)) at = endOfSegment(scan, at + 1);
    else if (text[at] === "&" || text[at] === "_" || (isApostrophe(text[at]) && !marks.has(at)))
      at = endOfLetters(scan, at + 1);
    else break;
  }
  return text[at] === "/" ? endOfSlashWord(scan, from, at) : at;
}

const isHyphen = (character: string | undefined): boolean =>
  character === "-" || character === "\u2010" || character === "\u2011";

/** In letters. */
const LONGEST_AFFIX = 8;

/** True where the word is not cut at the hyphen: behind a prefix ("pro-"), before a suffix ("-wise"). */
function staysWhole(scan: Scan, from: number, hyphen: number): boolean {
  const { hyphens } = scan.table;
  if (hyphens === null) return true;
  const before = hyphen - from <= LONGEST_AFFIX ? scan.text.slice(from, hyphen) : "";
  const prefixed = hyphens.prefixes.has(before.toLowerCase()) && (before.length === 1 || !isInCapitals(before));
  if (prefixed) return true;
  const to = Math.min(endOfLetters(scan, hyphen + 1), hyphen + 2 + LONGEST_AFFIX);
  return hyphens.suffixes.has(scan.text.slice(hyphen + 1, to).toLowerCase());
}

const isInCapitals = (word: string): boolean => word === word.toUpperCase();

/** Where a short word that a slash is part of ends; `slash` where there is none. */
function endOfSlashWord(scan: Scan, from: number, slash: number): number {
  if (slash - from > 2) return slash;
  const to = endOfLetters(scan, slash + 1);
  return to - slash <= 4 && scan.table.slashWords.has(scan.text.slice(from, to).toLowerCase()) ? to : slash;
}

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
  isLetterAt(text, at) &&
  isUpperAt(text, at) === isUpperAt(text, at - 2) &&
  (at + 1 === end || !(isWordCharacterAt(text, at + 1) || isApostrophe(text[at + 1])));

function endOfDecimals({ text, end }: Scan, from: number): number {
  let at = from;
  while (at < end && (isDigitAt(text, at) || isDecimalSeparator(text, at, end))) at++;
  return at;
}

const isDecimalSeparator = (text: string, at: number, end: number): boolean =>
  (text[at] === "." || text[at] === ",") && at + 1 < end && isDigitAt(text, at + 1);

/** Where an abbreviation ends that the word `from`, `to` makes with the stop behind it; `to` where it makes none. */
function endOfAbbreviation(scan: Scan, from: number, to: number): number {
  const { text, end, table } = scan;
  if (to >= end || text[to] !== "." || text.startsWith("..", to + 1)) return to;
  const word = text.slice(from, Math.min(to, from + 16));
  if (word === "Ph" && to + 3 <= end && text.startsWith("D.", to + 1)) return to + 3;
  const follows = nextWord(scan, to + 1);
  if (isInitial(table, word)) {
    const hyphenated = endOfInitials(scan, to + 1);
    return hyphenated > to + 1 || standsForName(scan, word, follows) ? hyphenated : to;
  }
  const kind = abbreviationKind(table, word);
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
function standsForName({ tokens, table }: Scan, letter: string, follows: string): boolean {
  if (isLetterByItself(table, tokens.at(-1)?.form ?? "", letter)) return false;
  return isCapitalised(follows) && !(table.openers.has(follows) && follows.length > 1);
}

/** Hyphenated initials are one token: "J.-P." */
function endOfInitials({ text, end }: Scan, from: number): number {
  let at = from;
  while (at + 2 < end && text[at] === "-" && isUpperAt(text, at + 1) && text[at + 2] === ".") at += 3;
  return at;
}

function addWithClitics(scan: Scan, from: number, to: number): number {
  const split = startOfClitic(scan, from, to);
  if (split === to) return add(scan, from, to, "word");
  addWithClitics(scan, from, split);
  return add(scan, split, to, "word");
}

/** In letters. */
const LONGEST_CONTRACTION = 10;
const LONGEST_CLITIC = 4;

/** Where the last clitic of a word, or the later part of a contraction, starts; `to` where it has none. */
function startOfClitic({ text, table }: Scan, from: number, to: number): number {
  for (let at = Math.max(to - LONGEST_CLITIC, from); at < to; at++) {
    if (!isApostrophe(text[at])) continue;
    const apostrophe = at;
    for (let start = Math.max(from + 1, to - LONGEST_CLITIC); start <= apostrophe; start++) {
      const clitic = `${text.slice(start, apostrophe)}'${text.slice(apostrophe + 1, to)}`;
      if (table.clitics.has(clitic.toLowerCase())) return start;
    }
  }
  if (to - from > LONGEST_CONTRACTION) return to;
  return from + (table.contractions.get(text.slice(from, to).toLowerCase()) ?? to - from);
}

/** An apostrophe that is neither a quotation mark nor within a word. */
function scanApostrophe(scan: Scan, at: number): number {
  const { text, end, table } = scan;
  const before = scan.tokens.at(-1);
  const to = isWordCharacterWithin(scan, at + 1) ? endOfLetters(scan, at + 1) : Math.min(at + 1, end);
  const isClitic = (): boolean => table.clitics.has(`'${text.slice(at + 1, Math.min(to, at + 5)).toLowerCase()}`);
  if (before?.to === at && isClitic()) return add(scan, at, to, "word");
  if (startsElision(text, at + 1, end, table)) return add(scan, at, to, "word");
  const possessive = before?.to === at && /[sxz]$/i.test(before.form);
  return add(scan, at, at + 1, possessive ? "word" : "punctuation");
}

/** Marks, and what begins with one: handles, hashtags, "+44", ".5", emoticons. */
function scanMark(scan: Scan, at: number): number {
  const { text, end } = scan;
  const first = text.charAt(at);
  if ((first === "#" || first === "@") && isLetterWithin(scan, at + 1))
    return add(scan, at, endOfHandle(scan, at + 1), "word");
  if ((first === "+" || first === ".") && at + 1 < end && isDigitAt(text, at + 1) && followsSpace(scan, at))
    return add(scan, at, endOfNumber(scan, at + 1), "number");
  const emoticon = endOfEmoticon(scan, at);
  if (emoticon > at) return add(scan, at, emoticon, "symbol");
  return add(scan, at, endOfRun(scan, at), classAt(text, at) === "symbol" ? "symbol" : "punctuation");
}

function endOfHandle(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.end && (isWordCharacterAt(scan.text, at) || scan.text[at] === "_")) at++;
  return at;
}

const RUNS = [".…", "!?"];
const REPEATED = new Set("-=*_~<>+#$|");
const LINE_ART = new Set("-=*_~<>+|");

/** A run of stops ("...", "?!"), a run of one and the same mark ("--"), a line drawn of several ("----==>"), or a mark. */
function endOfRun({ text, end }: Scan, at: number): number {
  const first = text.charAt(at);
  const marks = RUNS.find((run) => run.includes(first)) ?? (REPEATED.has(first) ? first : "");
  let to = Math.min(at + widthAt(text, at), end);
  while (to < end && marks !== "" && marks.includes(text.charAt(to))) to++;
  if (to - at >= 2 && LINE_ART.has(first)) while (to < end && LINE_ART.has(text.charAt(to))) to++;
  return to;
}
