import type { Quotation } from "../../record/syntax.ts";
import { classAt, isDigitAt, isLetterAt, isSpaceAt, isWordCharacterAt } from "./characters.ts";
import type { LanguageTable } from "./language.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Quotation marks by what may close them; marks of one family stand for each other where a text mixes styles. */
type Family = "double" | "single" | "typewriter" | "guillemet" | "angle";

const isSingle = (family: Family | undefined): boolean => family === "single" || family === "typewriter";

/** A mark that opens or closes a quotation. */
export interface QuotationMark {
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
}

export interface Quotations {
  readonly quotations: readonly Quotation[];
  /** The marks, by their start. Apostrophes and unmatched closing marks are not among them. */
  readonly marks: ReadonlyMap<number, QuotationMark>;
}

/**
 * Finds the quotations of an article. A quotation never crosses the border of a paragraph: one left open ends there,
 * and where the next paragraph begins with a mark of the same family it is continued, as printers' convention has it.
 * Single marks count only as a pair, since most of them are apostrophes.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[], table: LanguageTable): Quotations {
  const quotations: Quotation[] = [];
  const marks = new Map<number, QuotationMark>();
  let leftOpen: Family | null = null;
  let part: Paragraph["part"] | null = null;
  for (const paragraph of paragraphs) {
    const pairs = pair(text, paragraph, findMarks(text, paragraph, table));
    const continued: Family | null = paragraph.part === part ? leftOpen : null;
    for (const quotation of nest(paragraph, pairs, continued)) quotations.push(quotation);
    for (const { open, close } of pairs) {
      marks.set(open.from, { from: open.from, to: open.to, opens: true });
      if (close) marks.set(close.from, { from: close.from, to: close.to, opens: false });
    }
    leftOpen = pairs.find(({ close, to }) => close === null && to === paragraph.to)?.open.family ?? null;
    part = paragraph.part;
  }
  return { quotations, marks };
}

/** A character that may be a quotation mark, with what its neighbours say of it. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly family: Family;
  readonly may: "open" | "close" | "either";
  /** A mark after a final s, which may as well be a possessive. */
  readonly possessive: boolean;
}

interface Pair {
  readonly open: Candidate;
  /** Null where the quotation is left open. */
  readonly close: Candidate | null;
  /** Where it ends: behind its closing mark, or where the text around it ends. */
  readonly to: number;
}

const FAMILY: ReadonlyMap<string, Family> = new Map([
  ...[...'"“”„‟'].map((mark) => [mark, "double"] as const),
  ...[..."‘’‚‛"].map((mark) => [mark, "single"] as const),
  ["'", "typewriter"],
  ...[..."«»"].map((mark) => [mark, "guillemet"] as const),
  ...[..."‹›"].map((mark) => [mark, "angle"] as const),
]);

function findMarks(text: string, paragraph: Paragraph, table: LanguageTable): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const doubled = at + 1 < paragraph.to && typedDouble(text, at);
    const family = doubled ? "double" : FAMILY.get(text.charAt(at));
    if (family === undefined) continue;
    const candidate = judge(text, paragraph, { from: at, to: at + (doubled ? 2 : 1), family }, table);
    if (candidate) candidates.push(candidate);
    if (doubled) at++;
  }
  return candidates;
}

/** Double marks typed as two single ones: ``so'', ‘‘so’’. */
const typedDouble = (text: string, at: number): boolean =>
  "`'‘’".includes(text.charAt(at)) && TYPED_DOUBLES.has(text.slice(at, at + 2));
const TYPED_DOUBLES = new Set(["``", "''", "‘‘", "’’", "‘’"]);

type Mark = Omit<Candidate, "may" | "possessive">;

/** Decides by its neighbours what a mark may do; null for an apostrophe or a mark that stands alone. */
function judge(text: string, paragraph: Paragraph, mark: Mark, table: LanguageTable): Candidate | null {
  const { from, to, family } = mark;
  const opening = opensHere(text, paragraph, mark);
  const closing = closesHere(text, paragraph, mark);
  const may = (role: Candidate["may"]): Candidate => ({ ...mark, may: role, possessive: false });
  if (isSingle(family)) {
    if (opening && text[from] !== "’" && !startsElision(text, to, paragraph.to, table)) return may("open");
    if (closing && text[from] !== "‘")
      return { ...mark, may: "close", possessive: mayBePossessive(text, paragraph, mark) };
    return null;
  }
  switch (text[from]) {
    case "„":
    case "‟":
    case "`":
      return may("open");
    case "«":
    case "‹":
    case "“":
      return may(closing && !opening ? "either" : "open");
    case "”":
    case "»":
    case "›":
      return may(opening && !closing ? "either" : "close");
    default:
      return may(opening === closing ? "either" : opening ? "open" : "close");
  }
}

const BEFORE_OPENING = new Set("([{—–-/:=‘“„«‹\"'`");
const AFTER_CLOSING = new Set(".,;:!?)]}…—–-/’”»›\"'“");

const opensHere = (text: string, paragraph: Paragraph, { from, to }: Mark): boolean =>
  to < paragraph.to &&
  !isSpaceAt(text, to) &&
  (from === paragraph.from || isSpaceAt(text, from - 1) || BEFORE_OPENING.has(text.charAt(from - 1)));

const closesHere = (text: string, paragraph: Paragraph, { from, to }: Mark): boolean =>
  from > paragraph.from &&
  !isSpaceAt(text, from - 1) &&
  (to === paragraph.to || isSpaceAt(text, to) || AFTER_CLOSING.has(text.charAt(to)));

/** Words that begin with an apostrophe: 'em, 'tis, the '90s. */
export function startsElision(text: string, from: number, end: number, table: LanguageTable): boolean {
  if (from >= end) return false;
  if (isDigitAt(text, from)) return from + 1 < end && isDigitAt(text, from + 1) && !isDigitBefore(text, from + 2, end);
  let to = from;
  while (to < end && to - from < 6 && isLetterAt(text, to)) to++;
  return table.elisions.has(text.slice(from, to).toLowerCase());
}

const isDigitBefore = (text: string, at: number, end: number): boolean => at < end && isDigitAt(text, at);

const mayBePossessive = (text: string, paragraph: Paragraph, { from, to }: Mark): boolean =>
  /[szxSZX]/.test(text.charAt(from - 1)) &&
  to + 1 < paragraph.to &&
  isSpaceAt(text, to) &&
  isWordCharacterAt(text, to + 1);

/** Pairs opening and closing marks, in the order of their opening. Single marks without a partner are dropped. */
function pair(text: string, paragraph: Paragraph, candidates: readonly Candidate[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Candidate[] = [];
  const count: Record<Family, number> = { double: 0, single: 0, typewriter: 0, guillemet: 0, angle: 0 };
  const finish = (mark: Candidate, close: Candidate | null, to: number): void => {
    count[mark.family]--;
    if (close || !isSingle(mark.family)) pairs.push({ open: mark, close, to });
  };
  const nextSingle = followingSingles(candidates);

  candidates.forEach((mark, index) => {
    const { family } = mark;
    const closes = mark.may === "close" || (mark.may === "either" && count[family] > 0);
    if (!closes && !(mark.may === "either" && alone(text, paragraph, mark))) {
      count[family]++;
      open.push(mark);
      return;
    }
    if (count[family] === 0 || (mark.possessive && closesForCertain(nextSingle[index]))) return;
    for (let last = open.pop(); last; last = open.pop()) {
      if (last.family === family) return finish(last, mark, mark.to);
      finish(last, null, mark.from);
    }
  });
  for (let last = open.pop(); last; last = open.pop()) finish(last, null, paragraph.to);
  return pairs.sort((a, b) => a.open.from - b.open.from);
}

const closesForCertain = (mark: Candidate | undefined): boolean => mark?.may === "close" && !mark.possessive;

/** For each candidate the next one of the single family. */
function followingSingles(candidates: readonly Candidate[]): (Candidate | undefined)[] {
  const following: (Candidate | undefined)[] = [];
  let next: Candidate | undefined;
  for (let index = candidates.length - 1; index >= 0; index--) {
    following[index] = next;
    if (isSingle(candidates[index]?.family)) next = candidates[index];
  }
  return following;
}

/** Marks that open nothing: the last character of a paragraph, or the sign for inches or seconds. */
const alone = (text: string, paragraph: Paragraph, { from, to }: Mark): boolean =>
  to === paragraph.to || (from > paragraph.from && isDigitAt(text, from - 1)) || classAt(text, to) === "punctuation";

/** Gives each pair its depth; `continued` is the family of the quotation that the paragraph before left open. */
function nest(paragraph: Paragraph, pairs: readonly Pair[], continued: Family | null): Quotation[] {
  const ends: number[] = [];
  return pairs.map(({ open, close, to }) => {
    while ((ends.at(-1) ?? Infinity) <= open.from) ends.pop();
    ends.push(to);
    return {
      from: open.from,
      to,
      inner: { from: open.to, to: close ? close.from : to },
      depth: ends.length - 1,
      closed: close !== null,
      continued: open.family === continued && open.from === paragraph.from,
    };
  });
}
