import {
  CONJUNCTIONS,
  DETERMINERS,
  INDEFINITE,
  isAdverb,
  isAuxiliary,
  LOCATIVE_PREPOSITIONS,
  NOUN_PREPOSITIONS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "./grammar.ts";
import { isCapitalAt, isFiniteAt, isWordAt, lowerAt, type Passage, type Stretch } from "./passage.ts";

/** Longest noun phrase the rules look for, in words. */
const LONGEST = 40;

const isComma = (passage: Passage, index: number): boolean => lowerAt(passage, index) === ",";
const startsPhrase = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word) || INDEFINITE.has(word);
const isDash = (word: string): boolean => /^[-–—―]+$/.test(word);

/**
 * The noun phrase that ends just before `end` and may be the subject of a verb there; an apposition or relative clause
 * between commas before the verb is stepped over. Null where none is found at or after `floor`.
 */
export function subjectBefore(passage: Passage, end: number, floor: number): Stretch | null {
  const last = end - 1;
  if (last < floor) return null;
  if (SUBJECT_PRONOUNS.has(lowerAt(passage, last)) && lowerAt(passage, last) !== "who") {
    return lowerAt(passage, last) === "one" ? null : { first: last, end };
  }
  if (isComma(passage, last) || isDash(lowerAt(passage, last))) return beforeApposition(passage, last, floor);
  if (CONJUNCTIONS.has(lowerAt(passage, last))) return null;
  if (lowerAt(passage, last) === "who") return antecedent(passage, last, floor);
  return phraseEndingAt(passage, end, floor);
}

/**
 * The phrase before the comma that opens the appositions closed by the comma at `close`; a name in it is taken along.
 * Of several appositions in a row the first names the subject: "Ana Pires, 35, a deputy for Praia, said".
 */
function beforeApposition(passage: Passage, close: number, floor: number): Stretch | null {
  let found: Stretch | null = null;
  for (let open = close - 1; open > floor && close - open < LONGEST; open -= 1) {
    const word = lowerAt(passage, open);
    if (word === ";" || word === ":" || word === "that") break;
    if (word !== "," && !isDash(word)) continue;
    const phrase = phraseEndingAt(passage, open, floor);
    if (phrase === null || passage.words[phrase.first]?.kind === "number") continue;
    if (PREPOSITIONS.has(lowerAt(passage, phrase.first)) || TIME_WORDS.has(lowerAt(passage, headOf(passage, phrase))))
      continue;
    const named = isName(passage, { first: open + 1, end: close }) && startsWithDescription(passage, phrase);
    if (named) return { first: phrase.first, end: close };
    found = phrase;
    if (!isComma(passage, phrase.first - 1)) break;
  }
  return found;
}

const isNounish = (passage: Passage, index: number): boolean =>
  isWordAt(passage, index) && !TIME_WORDS.has(lowerAt(passage, index)) && !isAdverb(lowerAt(passage, index));

const startsWithDescription = (passage: Passage, { first, end }: Stretch): boolean => {
  for (let index = first; index < end; index += 1) if (!isCapitalAt(passage, index)) return true;
  return false;
};

/** True where all words are capitalised, as in a person's name. */
export function isName(passage: Passage, { first, end }: Stretch): boolean {
  if (end <= first || end - first > 5) return false;
  for (let index = first; index < end; index += 1) if (!isCapitalAt(passage, index)) return false;
  return true;
}

/** The noun phrase a relative "who" at `index` stands for. */
function antecedent(passage: Passage, index: number, floor: number): Stretch | null {
  return phraseEndingAt(passage, isComma(passage, index - 1) ? index - 1 : index, floor);
}

function phraseEndingAt(passage: Passage, end: number, floor: number): Stretch | null {
  const first = stripLeading(passage, leftEdge(passage, end, floor), end);
  if (first >= end || !isNounish(passage, end - 1)) return null;
  return hasContentWord(passage, first, end) ? { first, end } : null;
}

function hasContentWord(passage: Passage, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (
      passage.words[index]?.kind === "word" &&
      !PREPOSITIONS.has(word) &&
      !SUBORDINATORS.has(word) &&
      !isAuxiliary(word)
    )
      return true;
  }
  return false;
}

/** Walks left while words may belong to one noun phrase. */
function leftEdge(passage: Passage, end: number, floor: number): number {
  let index = end;
  const lowest = Math.max(floor, end - LONGEST);
  while (index > lowest) {
    const at = index - 1;
    const word = lowerAt(passage, at);
    if (passage.words[at]?.mark !== null) {
      const quote = passage.quotes[passage.words[at]?.quote ?? -1];
      if (quote === undefined || quote.size > 4 || quote.open < lowest || quote.after > end) return index;
      index = quote.open;
    } else if (word === ")") {
      const open = openingBracket(passage, at, lowest);
      if (open < 0) return index;
      index = open;
    } else if (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) {
      return index;
    } else if (CONJUNCTIONS.has(word)) {
      if (word === "but" || word === "yet" || hasVerbBefore(passage, at, lowest)) return index;
      index = at;
    } else if (word === "," && isListComma(passage, at, end)) {
      index = at;
    } else if (!isWordAt(passage, at) && !isInnerPunctuation(word)) {
      return index;
    } else if (isFiniteAt(passage, at)) {
      const relative = relativeBefore(passage, at, lowest);
      if (relative < 0) return index;
      index = relative;
    } else {
      index = at;
    }
  }
  return index;
}

const isInnerPunctuation = (word: string): boolean => /^[-'’/&%$€£#]$/.test(word) || word === "'s" || word === "’s";

/** A comma of "A, B and C": names on both sides and "and" later on. */
function isListComma(passage: Passage, at: number, end: number): boolean {
  if (!isCapitalAt(passage, at - 1) || !isCapitalAt(passage, at + 1)) return false;
  for (let index = at + 1; index < end; index += 1)
    if (lowerAt(passage, index) === "and") return isCapitalAt(passage, index + 1);
  return false;
}

function openingBracket(passage: Passage, close: number, lowest: number): number {
  for (let index = close - 1; index >= lowest && close - index < 12; index -= 1)
    if (lowerAt(passage, index) === "(") return index;
  return -1;
}

/** True where the words left of a conjunction hold a finite verb, so that it joins clauses. */
function hasVerbBefore(passage: Passage, conjunction: number, lowest: number): boolean {
  for (let index = conjunction - 1; index >= lowest; index -= 1) {
    const word = lowerAt(passage, index);
    if (word === ";" || word === ":" || word === "that") return false;
    if (isFiniteAt(passage, index)) return true;
  }
  return false;
}

/** The relative pronoun whose clause the verb at `verb` opens ("a man who gave his name"), or -1. */
function relativeBefore(passage: Passage, verb: number, lowest: number): number {
  for (let index = verb - 1; index >= Math.max(lowest, verb - 3); index -= 1) {
    const word = lowerAt(passage, index);
    if (word === "who" || (word === "which" && !isComma(passage, index - 1)))
      return isComma(passage, index - 1) ? -1 : index;
    if (!isAdverb(word) && !isAuxiliary(word)) return -1;
  }
  return -1;
}

/** Steps over conjunctions, adverbs and prepositional phrases at the start of a clause. */
function stripLeading(passage: Passage, from: number, end: number): number {
  let first = from;
  while (first < end) {
    const word = lowerAt(passage, first);
    const only = first + 1 >= end;
    if (passage.words[first]?.mark != null) return first;
    if (!isWordAt(passage, first) || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word)) first += 1;
    else if (!only && isAdverb(word) && !INDEFINITE.has(word) && word !== "both") first += 1;
    else if (TIME_WORDS.has(word)) first += 1;
    else if (isTimePhrase(passage, first, end)) first += 2;
    else if (PREPOSITIONS.has(word)) first = prepositionalEnd(passage, first, end);
    else return first;
  }
  return first;
}

/** "last week", "this year", "earlier Tuesday". */
const isTimePhrase = (passage: Passage, first: number, end: number): boolean =>
  first + 1 < end &&
  /^(?:last|next|this|that|earlier|late|early|one)$/.test(lowerAt(passage, first)) &&
  TIME_WORDS.has(lowerAt(passage, first + 1));

/** Where the prepositional phrase at `first` gives way to another noun phrase; `end` where it does not. */
function prepositionalEnd(passage: Passage, first: number, end: number): number {
  for (let index = first + 2; index < end; index += 1) {
    const word = lowerAt(passage, index);
    const before = lowerAt(passage, index - 1);
    if (CONJUNCTIONS.has(before) || PREPOSITIONS.has(before) || startsPhrase(before)) continue;
    if (SUBJECT_PRONOUNS.has(word) || startsPhrase(word)) return index;
    if (TIME_WORDS.has(before) && !TIME_WORDS.has(word) && passage.words[index]?.kind !== "number") {
      if (isCapitalAt(passage, index) || !PREPOSITIONS.has(word)) return index;
    }
    if (isCapitalAt(passage, index) && !isCapitalAt(passage, index - 1) && passage.words[index - 1]?.kind === "number")
      return index;
  }
  return end;
}

export interface PhraseOptions {
  /** True where a place after the noun belongs to it: "a fisherman from Fogo said". */
  readonly places: boolean;
}

/** The noun phrase that starts at `first`, before `end`; null where the word there starts none. */
export function phraseFrom(
  passage: Passage,
  first: number,
  end: number,
  options: PhraseOptions = { places: true },
): Stretch | null {
  const word = lowerAt(passage, first);
  if (first >= end || (!isWordAt(passage, first) && passage.words[first]?.mark !== "open")) return null;
  if (SUBJECT_PRONOUNS.has(word) && !startsPhrase(word)) return { first, end: first + 1 };
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || CONJUNCTIONS.has(word) || isAuxiliary(word)) return null;
  let index = first;
  while (index < end && index - first < LONGEST) {
    const next = stepInPhrase(passage, first, index, end, options);
    if (next === index) break;
    index = next;
  }
  return index > first ? withNameApposition(passage, { first, end: index }, end) : null;
}

function stepInPhrase(passage: Passage, first: number, index: number, end: number, { places }: PhraseOptions): number {
  const word = lowerAt(passage, index);
  const mark = passage.words[index]?.mark;
  if (mark === "open") {
    const quote = passage.quotes[passage.words[index]?.quote ?? -1];
    return quote !== undefined && quote.size <= 4 && quote.after <= end ? quote.after : index;
  }
  if (word === "(") return closingBracket(passage, index, end);
  if (mark === "close" || (!isWordAt(passage, index) && !isInnerPunctuation(word))) return index;
  if (index === first) return index + 1;
  if (TIME_WORDS.has(word) && !isCapitalAt(passage, index - 1)) return index;
  if (TIME_WORDS.has(word) && isCapitalAt(passage, index) && word !== "may" && word !== "march") return index;
  if (word === "and" || word === "or") return joinsNames(passage, index) ? index + 1 : index;
  if (NOUN_PREPOSITIONS.has(word)) return word === "for" && !places ? index : index + 1;
  if (LOCATIVE_PREPOSITIONS.has(word) && places) return joinsPlace(passage, index) ? index + 1 : index;
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || CONJUNCTIONS.has(word)) return index;
  if (SUBJECT_PRONOUNS.has(word) && !startsPhrase(word)) return index;
  if (isFiniteAt(passage, index) || (isAdverb(word) && !isCapitalAt(passage, index))) return index;
  const before = lowerAt(passage, index - 1);
  if (startsPhrase(word) && !PREPOSITIONS.has(before) && !startsPhrase(before) && before !== "and") return index;
  return index + 1;
}

const joinsNames = (passage: Passage, conjunction: number): boolean =>
  (isCapitalAt(passage, conjunction - 1) && isCapitalAt(passage, conjunction + 1)) ||
  startsPhrase(lowerAt(passage, conjunction + 1));

/** "a fisherman from Fogo", not "Ana Pires in Praia" or "the envoy on Monday". */
const joinsPlace = (passage: Passage, preposition: number): boolean => {
  const after = lowerAt(passage, preposition + 1) === "the" ? preposition + 2 : preposition + 1;
  return (
    !isCapitalAt(passage, preposition - 1) && isCapitalAt(passage, after) && !TIME_WORDS.has(lowerAt(passage, after))
  );
};

function closingBracket(passage: Passage, open: number, end: number): number {
  for (let index = open + 1; index < Math.min(end, open + 12); index += 1)
    if (lowerAt(passage, index) === ")") return index + 1;
  return open;
}

/** "the secretary of the council, Ana Pires": a description takes the name that follows it between commas. */
function withNameApposition(passage: Passage, phrase: Stretch, end: number): Stretch {
  if (!isComma(passage, phrase.end) || !startsWithDescription(passage, phrase)) return phrase;
  let close = phrase.end + 1;
  while (close < end && isCapitalAt(passage, close) && close - phrase.end < 6) close += 1;
  const closes = close >= end || !isWordAt(passage, close);
  return close > phrase.end + 1 && closes && !isCapitalAt(passage, phrase.end - 1)
    ? { first: phrase.first, end: close }
    : phrase;
}

/** The parts of "A and B" where both are noun phrases of their own; the phrase itself otherwise. */
export function jointSpeakers(passage: Passage, phrase: Stretch): readonly Stretch[] {
  for (let index = phrase.first + 1; index < phrase.end - 1; index += 1) {
    const word = lowerAt(passage, index);
    if (word !== "and" && word !== "nor") continue;
    const leading = /^(?:both|neither)$/.test(lowerAt(passage, phrase.first)) ? 1 : 0;
    const left = { first: phrase.first + leading, end: isComma(passage, index - 1) ? index - 1 : index };
    const right = { first: index + 1, end: phrase.end };
    if (stand(passage, left, right)) return [...listed(passage, left), right];
  }
  return [phrase];
}

/** "A, B" of "A, B and C". */
function listed(passage: Passage, names: Stretch): readonly Stretch[] {
  for (let index = names.first + 1; index < names.end - 1; index += 1) {
    if (isComma(passage, index)) {
      return [{ first: names.first, end: index }, ...listed(passage, { first: index + 1, end: names.end })];
    }
  }
  return [names];
}

/** Each side of the conjunction stands alone: it starts a phrase, is all name, or both are bare plurals. */
function stand(passage: Passage, left: Stretch, right: Stretch): boolean {
  const opens = (side: Stretch): boolean => startsPhrase(lowerAt(passage, side.first));
  const lastIsName = isCapitalAt(passage, left.end - 1);
  if (opens(right)) return true;
  if (isName(passage, right)) return lastIsName && !hasPreposition(passage, left);
  const plural = (side: Stretch): boolean =>
    /[^s]s$/.test(lowerAt(passage, side.end - 1)) || lowerAt(passage, side.end - 1) === "people";
  return (
    (!opens(left) || /^(?:many|some|several)$/.test(lowerAt(passage, left.first))) &&
    !isCapitalAt(passage, right.first) &&
    plural(left) &&
    plural(right) &&
    !hasPreposition(passage, right) &&
    left.end - left.first > 1
  );
}

function hasPreposition(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (PREPOSITIONS.has(lowerAt(passage, index))) return true;
  return false;
}

/** Plurals of persons that keep their meaning under the capital of a sentence start. */
const BARE_AGENTS = /(?:ers|ors|ists|ians|ents|cials|men|women|people)$/;

/** True for phrases that leave the person unknown: "a colonel", "some experts", a bare plural. */
export function isIndefinite(passage: Passage, phrase: Stretch): boolean {
  const first = lowerAt(passage, phrase.first);
  if (INDEFINITE.has(first)) return true;
  if (startsPhrase(first)) return false;
  const head = headOf(passage, phrase);
  if (
    head === phrase.first &&
    BARE_AGENTS.test(first) &&
    passage.lines[passage.words[head]?.line ?? -1]?.first === head
  )
    return true;
  return (
    !isCapitalAt(passage, head) &&
    /(?:[^s]s|people|men|women|children|media|police)$/.test(lowerAt(passage, head)) &&
    lowerAt(passage, head) !== "police" &&
    !hasPossessive(passage, phrase, head)
  );
}

function hasPossessive(passage: Passage, phrase: Stretch, head: number): boolean {
  for (let index = phrase.first; index < head; index += 1) if (/^['’]s?$/.test(lowerAt(passage, index))) return true;
  return false;
}

/** The last word before any preposition: the head of the phrase. */
export function headOf(passage: Passage, { first, end }: Stretch): number {
  for (let index = first + 1; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (PREPOSITIONS.has(word) || word === "," || word === "who" || word === "(") return index - 1;
  }
  return end - 1;
}

/** The subject of the clause that starts at `first`: the phrase up to its first finite verb. */
export function subjectOfClause(passage: Passage, first: number, end: number): Stretch | null {
  for (let verb = first + 1; verb < end; verb += 1) {
    if (!isFiniteAt(passage, verb)) continue;
    let last = verb;
    while (last > first && isAdverb(lowerAt(passage, last - 1))) last -= 1;
    return subjectBefore(passage, last, first);
  }
  return null;
}
