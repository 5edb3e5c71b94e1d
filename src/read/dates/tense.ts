/**
 * Which way a date lies, by the verbs around it, without a tagger: the nearest verb group decides, where clause borders
 * count as distance. A first approximation, to be replaced when there is a parser.
 */
import { verbForms } from "../lexicon/verbs.ts";
import type { Lexemes } from "./lexemes.ts";
import type { Direction } from "./phrase.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const IRREGULAR_BASES =
  "arise become begin bind blow break bring build buy catch choose come deal draw drive eat fall feed feel fight find flee fly forbid forget get give go grow hang hear hold keep know lay lead leave lend lie lose make mean meet pay ride ring rise run say see seek sell send shake shoot sing sink sit speak spend stand steal stick strike swear take teach tear tell think throw undergo understand undertake wear win withdraw withhold withstand write".split(
    " ",
  );
const IRREGULAR_PAST = new Set(IRREGULAR_BASES.map((base) => verbForms(base).past));
const IRREGULAR_PARTICIPLES = new Set(IRREGULAR_BASES.map((base) => verbForms(base).participle));
/** Past forms that are also base forms; they count as past. */
const UNCHANGED_PAST = wordSet("put cut set hit let shut cost hurt spread split quit bet cast shed");

const FUTURE_AUXILIARIES = wordSet("will shall ll wo would must should can");
/** These say how likely something is, and nothing of when. */
const LIKELIHOOD_AUXILIARIES = wordSet("could may might");
const PAST_AUXILIARIES = wordSet("was were had did");
const PRESENT_AUXILIARIES = wordSet("is are am be re");
const PERFECT_AUXILIARIES = wordSet("has have ve");
/** Words of planning; with "was" or "had" before them they tell of past plans. */
const PLANNING = wordSet(
  "due scheduled planned expected slated set upcoming planning plans expects intends hopes aims wants poised likely unlikely ahead promises vows",
);
/** What is pledged or demanded for a day is still to come. */
const COMMISSIVE = wordSet("promised pledged vowed demanded threatened agreed ordered urged");
/** Present tense that tells of arrangements: "parliament sits again on Tuesday" (the futurate present). */
const FUTURATE = wordSet(
  "begins starts opens reopens resumes returns arrives travels holds votes goes sits ends expires takes leaves meets convenes reconvenes comes visits runs departs closes hosts gathers marks celebrates faces debuts airs launches begin resume meet convene reconvene arrive travel sit take hold",
);
const NOT_PAST = wordSet(
  "need indeed hundred united naked sacred wicked speed exceed proceed succeed breed embed feed seed weed shed bed red kindred",
);

const WEAK_BORDERS = wordSet(
  ", that which who whom while but when after before because as although though if where whose since",
);
const STRONG_BORDERS = wordSet('; : — “ ” " « »');
const WEAK_COST = 5;
const STRONG_COST = 25;
/** What stands behind a date decides less than what stands before it. */
const RIGHT_COST = 2;
/** Verbs further off say nothing, and looking for them would make long lists quadratic. */
const REACH = 60;

/** The direction of the date at lexemes `from` to `to` (exclusive): past where no verb tells. */
export function directionAt(lexemes: Lexemes, from: number, to: number): Direction {
  if (DEADLINE.has(lexemes.word(from)) && infinitiveBefore(lexemes, from)) return "future";
  const left = nearestVerb(lexemes, from - 1, -1);
  const right = nearestVerb(lexemes, to, 1);
  if (left === null && right === null) return "past";
  if (left === null || (right !== null && right.cost + RIGHT_COST < left.cost)) return right?.direction ?? "past";
  return left.direction;
}

const DEADLINE = wordSet("by until till before");
const DETERMINERS = wordSet("the a an its his her their our this that these those");

/** True where an infinitive stands close before: "agreed to withdraw all troops by March", but not "had to leave by". */
function infinitiveBefore(lexemes: Lexemes, index: number): boolean {
  for (let at = index - 2; at >= index - 8; at -= 1) {
    const { word, sentence } = lexemes.at(at);
    if (sentence !== lexemes.at(index).sentence || STRONG_BORDERS.has(word) || PAST_AUXILIARIES.has(word)) return false;
    const next = lexemes.at(at + 1);
    if (word !== "to" || next.capital || DETERMINERS.has(next.word) || !/^\p{L}/u.test(next.word)) continue;
    return !hasBefore(lexemes, at, PAST_AUXILIARIES);
  }
  return false;
}

interface Verb {
  readonly direction: Direction;
  readonly cost: number;
}

/** The cheapest verb on one side; a tensed or planning verb further on beats a bare present that is nearer. */
function nearestVerb(lexemes: Lexemes, start: number, step: 1 | -1): Verb | null {
  const { sentence } = lexemes.at(start);
  let present: Verb | null = null;
  let cost = 0;
  for (let index = start; Math.abs(index - start) < REACH && index >= 0; index += step) {
    const lexeme = lexemes.at(index);
    if (lexeme.sentence !== sentence || sentence < 0) break;
    cost += STRONG_BORDERS.has(lexeme.word) ? STRONG_COST : WEAK_BORDERS.has(lexeme.word) ? WEAK_COST : 1;
    const direction = verbDirection(lexemes, index);
    if (direction === "present") present ??= { direction, cost: cost + 3 };
    else if (direction !== null) return present !== null && present.cost < cost ? present : { direction, cost };
  }
  return present;
}

/** What the word at `index` tells of tense, with the auxiliaries before it; null where it is no verb, or tells nothing. */
function verbDirection(lexemes: Lexemes, index: number): Direction | null {
  const { word, capital } = lexemes.at(index);
  if (PLANNING.has(word)) return hasBefore(lexemes, index, PAST_AUXILIARIES) ? "past" : plannedOr(lexemes, index, word);
  if (COMMISSIVE.has(word)) return hasBefore(lexemes, index, PAST_AUXILIARIES) ? "past" : "future";
  if (isModal(lexemes, index)) return modalDirection(lexemes, index);
  if (PAST_AUXILIARIES.has(word)) return "past";
  if (PERFECT_AUXILIARIES.has(word)) return participleBehind(lexemes, index) ? "past" : "present";
  if (PRESENT_AUXILIARIES.has(word)) return word === "be" ? null : "present";
  if (FUTURATE.has(word)) return futurateDirection(lexemes, index);
  return isPastForm(word, capital) ? participleDirection(lexemes, index) : null;
}

/** "May" and "Will" are a month and a man. */
const isModal = (lexemes: Lexemes, index: number): boolean =>
  (FUTURE_AUXILIARIES.has(lexemes.word(index)) || LIKELIHOOD_AUXILIARIES.has(lexemes.word(index))) &&
  !lexemes.at(index).capital;

/** "set" is planning only with "is" or "are" before it. */
const plannedOr = (lexemes: Lexemes, index: number, word: string): Direction =>
  word !== "set" || hasBefore(lexemes, index, PRESENT_AUXILIARIES) ? "future" : "past";

function modalDirection(lexemes: Lexemes, index: number): Direction {
  if (lexemes.has(index + 1, "have") && lexemes.word(index) !== "will") return "past";
  return LIKELIHOOD_AUXILIARIES.has(lexemes.word(index)) && isOpenedByPast(lexemes, index) ? "past" : "future";
}

/** "Following the talks on 14 May, one might think": what a sentence follows has happened. */
function isOpenedByPast(lexemes: Lexemes, index: number): boolean {
  const { sentence } = lexemes.at(index);
  for (let at = index - 1; at > index - REACH; at -= 1) {
    if (lexemes.at(at - 1).sentence !== sentence) return ["following", "after"].includes(lexemes.word(at));
  }
  return false;
}

function futurateDirection(lexemes: Lexemes, index: number): Direction | null {
  if (hasBefore(lexemes, index, PAST_AUXILIARIES)) return "past";
  const before = lexemes.word(index - 1);
  return ["the", "a", "his", "her", "their", "its", "of", "'"].includes(before) ? null : "future";
}

/** A past form is a participle where an auxiliary governs it: "will be held", "has held", "is promised", "to be held". */
function participleDirection(lexemes: Lexemes, index: number): Direction | null {
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const word = lexemes.word(at);
    if (isModal(lexemes, at) || (word === "to" && lexemes.has(at + 1, "be"))) return "future";
    if (PAST_AUXILIARIES.has(word) || PERFECT_AUXILIARIES.has(word) || word === "been") return "past";
    if (word === "is" || word === "are")
      return /^(?:promised|held|called|timed|announced)$/.test(lexemes.word(index)) ? "future" : "past";
    if (word === "," || word === ";") break;
  }
  return "past";
}

const isPastForm = (word: string, capital: boolean): boolean =>
  IRREGULAR_PAST.has(word) ||
  UNCHANGED_PAST.has(word) ||
  (!capital && word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word));

function hasBefore(lexemes: Lexemes, index: number, words: ReadonlySet<string>): boolean {
  return [1, 2, 3].some((offset) => words.has(lexemes.word(index - offset)));
}

/** True where "has" or "have" at `index` opens a perfect: "has been", "have not yet ruled". */
function participleBehind(lexemes: Lexemes, index: number): boolean {
  return [1, 2, 3].some((offset) => {
    const { word, capital } = lexemes.at(index + offset);
    return word === "been" || word === "had" || IRREGULAR_PARTICIPLES.has(word) || isPastForm(word, capital);
  });
}

/** Ends of terms that are fixed in advance: "has been jailed for five years" says how long, not since when. */
const TERM_VERBS = wordSet(
  "jailed sentenced banned suspended extended elected appointed imprisoned barred postponed delayed prolonged renewed hired signed agreed fined leased",
);

/** True where a present perfect of the same sentence has the words at `index` say how long it has lasted. */
export function isPresentPerfect(lexemes: Lexemes, index: number): boolean {
  const { sentence } = lexemes.at(index);
  let perfect = false;
  for (let at = index - REACH; at < index + REACH; at += 1) {
    const lexeme = lexemes.at(at);
    if (lexeme.sentence !== sentence) continue;
    if (STRONG_BORDERS.has(lexeme.word)) {
      if (at > index) break;
      perfect = false;
    }
    if (TERM_VERBS.has(lexeme.word) && Math.abs(at - index) < 6) return false;
    if (PAST_AUXILIARIES.has(lexeme.word) && Math.abs(at - index) < 5) return false;
    if (PERFECT_AUXILIARIES.has(lexeme.word) && participleBehind(lexemes, at)) perfect = true;
  }
  return perfect;
}
