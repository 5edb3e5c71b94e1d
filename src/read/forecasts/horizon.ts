import { edtfBounds } from "../../record/edtf.ts";
import type { DateMention } from "../../record/reading.ts";
import { type Range, type Span } from "../../record/span.ts";
import type { Stretch } from "./clauses.ts";
import type { Words } from "./words.ts";

export interface Horizon {
  readonly words: Range | null;
  readonly due: string | null;
}

/**
 * When it is to come: the last date in the clause that is not over by `published`, EDTF, or words such as "in the near
 * future".
 */
export function horizonOf(
  words: Words,
  clause: Stretch,
  span: Span,
  dates: readonly DateMention[],
  published: string | null,
): Horizon {
  const date = dates.findLast(({ from, to, edtf }) => span.from <= from && to <= span.to && !isOver(edtf, published));
  if (date !== undefined) return { words: [date.from, date.to], due: date.edtf };
  for (let at = clause.first; at < clause.end; at += 1) {
    const found = words.phrase(at, VAGUE);
    if (found > 0) return { words: [words.from(at), words.to(at + found - 1)], due: null };
  }
  return { words: null, due: null };
}

function isOver(date: string | null, published: string | null): boolean {
  const latest = date === null ? null : (edtfBounds(date)?.latest ?? null);
  const today = published === null ? null : (edtfBounds(published)?.earliest ?? null);
  return latest !== null && today !== null && latest < today;
}

const VAGUE = [
  "in the near future",
  "in the nearest future",
  "in the foreseeable future",
  "in the future",
  "in the coming days",
  "in the coming weeks",
  "in the coming months",
  "in the long run",
  "in the long term",
  "sooner or later",
  "before long",
  "soon",
  "shortly",
  "imminently",
  "one day",
];

const OPENS_CONDITION = /^(?:if|unless|provided|should)$/;

/** The if-clause within a clause, with its conjunction; "in the event of ..." and "given ..." stand for one. */
export function conditionOf(words: Words, { first, end }: Stretch, cue: number): Range | null {
  for (let at = first; at < end; at += 1) {
    const phrase = words.phrase(at, [
      "in the event of",
      "in the event that",
      "in case of",
      "in case",
      "as long as",
      "only if",
      "given the",
    ]);
    const opens = OPENS_CONDITION.test(words.at(at)) && !/^(?:as|even|see|know|ask|wonder)$/.test(words.at(at - 1));
    if (phrase === 0 && (!opens || (words.at(at) === "should" && at !== first))) continue;
    const last = conditionEnd(words, at, end, cue);
    if (last > at) return [words.from(at), words.to(last)];
  }
  return null;
}

/** The last word of the condition that begins at `at`. */
function conditionEnd(words: Words, at: number, end: number, cue: number): number {
  const stop = at < cue ? cue : end;
  for (let index = at + 2; index < stop; index += 1) if (/^(?:,|;|then)$/.test(words.at(index))) return index - 1;
  return at < cue ? at : end - 1;
}
