import type { Stance } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { TIME_WORDS } from "./grammar.ts";
import { hasFinite, isFiniteAt, lowerAt, type Passage, rangeOfWords, type Stretch } from "./passage.ts";

const AHEAD = new Set("will 'll ’ll wo would could may might shall can to".split(" "));
const FORWARD: ReadonlySet<string> = new Set<Stance>([
  "predicts",
  "promises",
  "warns",
  "demands",
  "offers",
  "believes",
  "denies",
  "asserts",
  "assesses",
]);
const SOON = new Set("soon tomorrow tonight".split(" "));
const UNITS =
  /^(?:days?|weeks?|months?|years?|decades?|hours?|century|future|spring|summer|autumn|winter|term|end|beginning|elections?|easter)$/;

/** When a statement about the future says its content will come: "by August", "within ten days", "next winter". */
export function horizonOf(passage: Passage, content: readonly Stretch[], stance: Stance): Range | null {
  if (!FORWARD.has(stance) || !content.some((part) => looksAhead(passage, part))) return null;
  for (const part of content) {
    for (let index = part.first; index < part.end; index += 1) {
      const end = horizonEnd(passage, index, part.end);
      if (end > index) return rangeOfWords(passage, { first: index, end });
    }
  }
  return null;
}

function looksAhead(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (AHEAD.has(lowerAt(passage, index))) return true;
  return false;
}

/** The word after a time expression that starts at `index` and looks ahead; `index` where there is none. */
function horizonEnd(passage: Passage, index: number, end: number): number {
  const word = lowerAt(passage, index);
  if (SOON.has(word)) return index + 1;
  if (/^(?:next|this|coming)$/.test(word) && isTime(passage, index + 1)) return index + 2;
  if (!/^(?:by|until|till|within|before|in|on|at|from|after|for)$/.test(word)) return index;
  for (let at = index + 1; at < Math.min(end, index + 6); at += 1) {
    if (isTime(passage, at) || isYear(passage, at)) return timeEnd(passage, at, end);
    if (!isTimeModifier(passage, at)) return index;
  }
  return index;
}

const isTime = (passage: Passage, index: number): boolean =>
  TIME_WORDS.has(lowerAt(passage, index)) || UNITS.test(lowerAt(passage, index));
const isYear = (passage: Passage, index: number): boolean => /^(?:19|20)\d\d$/.test(lowerAt(passage, index));
const isTimeModifier = (passage: Passage, index: number): boolean =>
  passage.words[index]?.kind === "number" ||
  /^(?:the|a|an|next|this|coming|near|early|late|few|several|one|two|three|four|five|six|seven|eight|nine|ten|some|same)$/.test(
    lowerAt(passage, index),
  );

function timeEnd(passage: Passage, at: number, end: number): number {
  let index = at + 1;
  while (
    index < end &&
    (isTime(passage, index) ||
      isYear(passage, index) ||
      (lowerAt(passage, index) === "of" && (lowerAt(passage, index + 1) === "the" || isTime(passage, index + 1))) ||
      (lowerAt(passage, index) === "the" && lowerAt(passage, index - 1) === "of"))
  )
    index += 1;
  return index;
}

/** The if-clause of a statement, with its conjunction. */
export function conditionOf(passage: Passage, content: readonly Stretch[]): Range | null {
  for (const { first, end } of content) {
    for (let index = first; index < end; index += 1) {
      if (!isCondition(passage, index, first)) continue;
      const stop = conditionEnd(passage, index, end);
      if (hasFinite(passage, { first: index + 1, end: stop }) || stop - index > 2)
        return rangeOfWords(passage, { first: index, end: stop });
    }
  }
  return null;
}

const isCondition = (passage: Passage, index: number, first: number): boolean => {
  const word = lowerAt(passage, index);
  if (word === "unless" || word === "provided") return true;
  if (word === "should") return index === first;
  if (word !== "if") return false;
  const before = lowerAt(passage, index - 1);
  return !/^(?:as|ask|asked|see|know|knows|even|wonder|wondered)$/.test(before);
};

function conditionEnd(passage: Passage, first: number, end: number): number {
  let verb = false;
  for (let index = first + 1; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (isFiniteAt(passage, index)) verb = true;
    if ((word === "," && (verb || index - first > 3)) || word === ";" || word === "." || word === "then") return index;
  }
  return end;
}
