import { SPEECH_FORMS } from "../lexicon/speech.ts";
import { isAdverb, isAuxiliary, PREPOSITIONS, SUBORDINATORS, TIME_WORDS } from "./grammar.ts";
import { isFiniteAt, isWordAt, lowerAt, type Passage, type Stretch } from "./passage.ts";
import { phraseFrom } from "./phrases.ts";

const TRIMMED = /^(?:[.,;:…]|[-–—―]+)$/;

/**
 * Cuts closing punctuation, leading conjunctions and half of a pair of quotation marks off a content; a content that
 * is one whole quotation loses its marks but keeps a full stop inside. Null where no word is left.
 */
export function trimmed(passage: Passage, { first, end }: Stretch): Stretch | null {
  let from = first;
  let to = end;
  while (
    from < to &&
    (isLooseMark(passage, from, { first: from, end: to }) ||
      TRIMMED.test(lowerAt(passage, from)) ||
      isOpening(passage, from))
  )
    from += 1;
  while (
    to > from &&
    (isLooseMark(passage, to - 1, { first: from, end: to }) || TRIMMED.test(lowerAt(passage, to - 1)))
  )
    to -= 1;
  const whole = wholeQuotation(passage, { first: from, end: to });
  if (whole !== null) return whole;
  return hasWord(passage, from, to) ? { first: from, end: to } : null;
}

/** As `trimmed`, but conjunctions stay, and a quotation cut short by a mark is still that quotation. */
export function trimmedMarks(passage: Passage, { first, end }: Stretch): Stretch | null {
  const quote = passage.quotes[passage.words[first]?.quote ?? -1];
  const reachesEnd = quote !== undefined && quote.closed && quote.end - 1 <= end && end <= quote.after + 1;
  if (reachesEnd && first <= quote.first && quote.size > 0)
    return { first: quote.first, end: lowerAt(passage, quote.end - 1) === "," ? quote.end - 1 : quote.end };
  let from = first;
  let to = end;
  const loose = (at: number): boolean =>
    isLooseMark(passage, at, { first: from, end: to }) || TRIMMED.test(lowerAt(passage, at));
  while (from < to && loose(from)) from += 1;
  while (to > from && loose(to - 1)) to -= 1;
  return hasWord(passage, from, to) ? { first: from, end: to } : null;
}

const isOpening = (passage: Passage, index: number): boolean =>
  /^(?:but|and|however|so)$/.test(lowerAt(passage, index));

/** A quotation mark whose partner lies outside the stretch. */
function isLooseMark(passage: Passage, index: number, { first, end }: Stretch): boolean {
  const word = passage.words[index];
  if (word?.mark == null) return false;
  const quote = passage.quotes[word.quote];
  return quote === undefined || !quote.closed || quote.open < first || quote.after > end;
}

function wholeQuotation(passage: Passage, { first, end }: Stretch): Stretch | null {
  const quote = passage.quotes[passage.words[first]?.quote ?? -1];
  if (quote === undefined || quote.open !== first || quote.after !== end || quote.size < 3) return null;
  return { first: quote.first, end: lowerAt(passage, quote.end - 1) === "," ? quote.end - 1 : quote.end };
}

function hasWord(passage: Passage, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (isWordAt(passage, index)) return true;
  return false;
}

const isFurtherSpeech = (passage: Passage, index: number, form: string): boolean =>
  (SPEECH_FORMS.get(lowerAt(passage, index)) ?? []).some((entry) => entry.form === form);

/** Where a clause that starts at `first` ends: before a semicolon, a participle of speech, a second verb of speech. */
export function clauseEnd(passage: Passage, first: number, end: number, tense: string): number {
  for (let index = first + 1; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (passage.words[index]?.quote !== passage.words[first]?.quote && (passage.words[index]?.quote ?? -1) >= 0)
      continue;
    if (word === ";") return index;
    const next = isAdverb(lowerAt(passage, index + 1)) ? index + 2 : index + 1;
    if (word === "," && isFurtherSpeech(passage, next, "gerund")) return index;
    if (word === "," && lowerAt(passage, index + 1) === "according") return index;
    if (/^(?:after|before|while)$/.test(word) && isFurtherSpeech(passage, next, "gerund")) return index;
    if ((word === "and" || word === "but") && startsSecondVerb(passage, next, tense)) {
      return lowerAt(passage, index - 1) === "," ? index - 1 : index;
    }
  }
  return end;
}

/** "said that X and called Y Z": a verb of speech in the tense of the first, with no subject of its own. */
const startsSecondVerb = (passage: Passage, index: number, tense: string): boolean =>
  (tense === "past" || tense === "third") &&
  isFurtherSpeech(passage, index, tense) &&
  lowerAt(passage, index + 1) !== "by";

/** Where an infinitive that starts at `first` ends: before a new clause, or a finite verb that shares its subject. */
export function infinitiveEnd(passage: Passage, first: number, end: number, tense: string): number {
  const stop = clauseEnd(passage, first, end, tense);
  for (let index = first + 1; index < stop; index += 1) {
    const word = lowerAt(passage, index);
    if (word === "," && /^(?:but|while|although|though|whereas|so|which)$/.test(lowerAt(passage, index + 1)))
      return index;
    if (word === "and" && startsVerb(passage, index + 1) && isPastOrThird(passage, index + 1)) return index;
  }
  return stop;
}

const isPastOrThird = (passage: Passage, index: number): boolean => {
  const at = isAdverb(lowerAt(passage, index)) ? index + 1 : index;
  return isAuxiliary(lowerAt(passage, at)) || /(?:ed|s|id|ade|ook|ave|old|ent)$/.test(lowerAt(passage, at));
};

/** Where the object that starts at `first` ends: before the next clause or the next verb. */
export function objectEnd(passage: Passage, first: number, end: number): number {
  for (let index = first + 1; index < end; index += 1) {
    const word = lowerAt(passage, index);
    const quoted = passage.words[index]?.quote ?? -1;
    if (quoted >= 0 && quoted !== passage.words[first]?.quote) continue;
    if (word === ";" || word === ":" || /^[–—―]+$/.test(word)) return index;
    if (word === "," && !continuesList(passage, index, end)) return index;
    if (/^(?:while|when|because|although|though|whereas|but|after|before|until|if|unless)$/.test(word)) return index;
    if (word === "and" && startsVerb(passage, index + 1)) return index;
    if (word === "as" && hasVerbSoon(passage, index + 1, end)) return index;
  }
  return end;
}

const startsVerb = (passage: Passage, index: number): boolean => {
  const at = isAdverb(lowerAt(passage, index)) ? index + 1 : index;
  return (
    isFiniteAt(passage, at) ||
    (SPEECH_FORMS.has(lowerAt(passage, at)) &&
      !isAuxiliary(lowerAt(passage, at)) &&
      /(?:ed|said|told|s)$/.test(lowerAt(passage, at)))
  );
};

function continuesList(passage: Passage, comma: number, end: number): boolean {
  for (let index = comma + 1; index < Math.min(end, comma + 8); index += 1) {
    if (isFiniteAt(passage, index)) return false;
    if (lowerAt(passage, index) === "and" && !startsVerb(passage, index + 1)) return true;
  }
  return false;
}

function hasVerbSoon(passage: Passage, first: number, end: number): boolean {
  for (let index = first; index < Math.min(end, first + 4); index += 1) if (isFiniteAt(passage, index)) return true;
  return false;
}

/** The first word after the time words, adverbs and prepositional phrases that start at `first`. */
export function afterAdjunct(passage: Passage, first: number, end: number): number {
  const word = lowerAt(passage, first);
  if (first >= end) return first;
  if (TIME_WORDS.has(word) || (isAdverb(word) && word !== "there" && word !== "so")) return first + 1;
  if (/^(?:last|this|next|earlier|late|early)$/.test(word) && TIME_WORDS.has(lowerAt(passage, first + 1)))
    return first + 2;
  if (!PREPOSITIONS.has(word) || (SUBORDINATORS.has(word) && !isTimeAdjunct(passage, first, end))) return first;
  if (TIME_WORDS.has(lowerAt(passage, first + 1))) return timeEnd(passage, first + 1, end);
  return phraseFrom(passage, first + 1, end)?.end ?? first;
}

/** "after the talks", not "after the talks collapsed". */
function isTimeAdjunct(passage: Passage, first: number, end: number): boolean {
  const phrase = phraseFrom(passage, first + 1, end);
  return phrase !== null && !isFiniteAt(passage, phrase.end);
}

function timeEnd(passage: Passage, first: number, end: number): number {
  let index = first;
  while (index < end && (TIME_WORDS.has(lowerAt(passage, index)) || passage.words[index]?.kind === "number"))
    index += 1;
  return index;
}

/** Steps over all adjuncts from `first` on. */
export function afterAdjuncts(passage: Passage, first: number, end: number): number {
  let index = first;
  for (;;) {
    const next = afterAdjunct(passage, index, end);
    if (next === index) return index;
    index = next;
  }
}

/** The contents of conjoined that-clauses, one each. */
export function conjoined(passage: Passage, { first, end }: Stretch): readonly Stretch[] {
  for (let index = first + 1; index < end - 1; index += 1) {
    if (
      lowerAt(passage, index) === "and" &&
      lowerAt(passage, index + 1) === "that" &&
      !isFiniteAt(passage, index + 2)
    ) {
      return [{ first, end: index }, ...conjoined(passage, { first: index + 2, end })];
    }
  }
  return [{ first, end }];
}
