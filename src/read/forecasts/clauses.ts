import type { Cue } from "./cues.ts";
import type { Words } from "./words.ts";

/** A run of words. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const COMPLEMENTISER = /^(?:that|because|as|so|since|whereas|although|though|where|how|why)$/;
const RELATIVE = /^(?:who|which|whose|whom)$/;
const SUBJECT = /^(?:it|he|she|they|we|i|you|this|that|there|the|a|an|his|her|its|their|our|my|no|many|some)$/;

/**
 * The clause of each cue of a sentence, in order. It begins behind the conjunction or mark that opens it, an if-clause
 * ahead of it included, and runs to the next clause of its own. Relative clauses behind a cue belong to its clause.
 */
export function clausesOf(words: Words, cues: readonly Cue[]): readonly Stretch[] {
  return cues.map((cue, number) => {
    const before = cues[number - 1];
    const first = clauseStart(words, cue, before === undefined ? 0 : before.end);
    return { first, end: clauseEnd(words, cue, cues[number + 1]) };
  });
}

function clauseStart(words: Words, cue: Cue, floor: number): number {
  if (cue.rule === "purpose")
    return isNoun(words, cue.first) ? nounStart(words, cue.first, floor) : subjectStart(words, cue, floor);
  return subjectStart(words, cue, floor);
}

const isNoun = (words: Words, at: number): boolean =>
  /^(?:commitment|readiness|intention|willingness)$/.test(words.at(at));

const nounStart = (words: Words, at: number, floor: number): number =>
  at > floor && /^(?:his|her|its|their|the|a|an)$/.test(words.at(at - 1)) ? at - 1 : at;

function subjectStart(words: Words, cue: Cue, floor: number): number {
  let quoted = 0;
  for (let at = cue.first - 1; at >= floor; at -= 1) {
    const word = words.at(at);
    if (/^[“”"«»]$/.test(word)) {
      quoted += 1;
      if (quoted === 1 && at + 1 < cue.first && words.at(at) !== "”") return at + 1;
    }
    if (/^[;:–—]$/.test(word)) return at + 1;
    if (opensClause(words, at, cue)) return at + 1;
    if (RELATIVE.test(word)) return at;
  }
  return floor === 0 ? skipOpeners(words, 0) : skipConjunction(words, floor, cue.first);
}

/** "that", "because": not the "that" of "that day", nor the "as" of "such as". */
function opensClause(words: Words, at: number, cue: Cue): boolean {
  const word = words.at(at);
  if (COMPLEMENTISER.test(word)) return at + 1 < cue.first && words.at(at - 1) !== "such" && word !== "as";
  if (!/^(?:and|but|or|while)$/.test(word)) return false;
  return hasSubject(words, at + 1, cue.first) && (words.at(at - 1) === "," || SUBJECT.test(words.at(at + 1)));
}

/** Whether a noun phrase of its own stands ahead of the cue. */
const hasSubject = (words: Words, from: number, cue: number): boolean =>
  cue - from >= 1 && /^[\p{L}]/u.test(words.at(from));

function skipOpeners(words: Words, first: number): number {
  let at = first;
  while (/^(?:but|and|so|yet|however|hence|thus|meanwhile|[,“"'‘(])$/.test(words.at(at))) at += 1;
  return at;
}

function skipConjunction(words: Words, floor: number, cue: number): number {
  for (let at = cue - 1; at > floor; at -= 1) if (/^(?:and|but|or|,)$/.test(words.at(at))) return at + 1;
  return floor;
}

function clauseEnd(words: Words, cue: Cue, next: Cue | undefined): number {
  for (let at = cue.end; at < words.length; at += 1) {
    const word = words.at(at);
    if (next !== undefined && at >= next.first) return boundaryBefore(words, cue.end, next.first);
    if (/^[;”»]$/.test(word) || (word === '"' && at === words.length - 1)) return trimEnd(words, cue.end, at);
    if (/^[:–—]$/.test(word)) return trimEnd(words, cue.end, at);
    if (word === "," && startsReport(words, at + 1)) return at;
    if (word === "," && /^["”]$/.test(words.at(at + 1))) return at;
    if (/^(?:because|although|though|whereas)$/.test(word)) return trimEnd(words, cue.end, at);
  }
  return trimEnd(words, cue.end, words.length);
}

const startsReport = (words: Words, at: number): boolean =>
  /^(?:says?|said|according|writes?|wrote|believes?|explains?|told|adds?|added|argues?|argued|notes?|noted)$/.test(
    words.at(at),
  ) ||
  (/^(?:he|she|they)$/.test(words.at(at)) && /^(?:said|says|told|added|wrote|believes)$/.test(words.at(at + 1)));

/** The last mark or conjunction between two cues. */
function boundaryBefore(words: Words, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (/^(?:,|;|and|but|or|that|because|while)$/.test(words.at(at))) return trimEnd(words, from, at);
  }
  return to;
}

function trimEnd(words: Words, from: number, end: number): number {
  let at = end;
  while (at > from && /^(?:[.,;:!?"”»)]|and|but|or)$/.test(words.at(at - 1))) at -= 1;
  return at;
}
