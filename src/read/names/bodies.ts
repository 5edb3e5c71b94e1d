import type { ActorKind } from "../../record/reading.ts";
import { FUNCTION_WORDS, isCommonWord } from "../lexicon/common-words.ts";
import { GIVEN_NAME_GENDER } from "../lexicon/given-names.ts";
import { INSTITUTIONS, NATIONAL_BODIES, PEOPLE, SUB_BODIES } from "../lexicon/institutions.ts";
import { EVENT_NOUNS, PLACE_NOUNS } from "../lexicon/places.ts";
import { isRolePlural, ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/roles.ts";
import type { WordRange } from "./candidates.ts";
import { matchAt, type Match } from "./lexical.ts";
import type { Word } from "./words.ts";

/** The noun that says what body a name names. */
export interface Head {
  /** Index of the word. */
  readonly at: number;
  readonly kind: ActorKind;
}

/** Kinds whose nouns are words of other sense so often that they count at the end of a name only. */
const LAST_ONLY: ReadonlySet<ActorKind> = new Set(["media", "company", "party", "government"]);

/** The noun for a body that ends the run, or stands in it before "of" and the like; null where there is none. */
export function headOf(words: readonly Word[], from: number, end: number): Head | null {
  const last = words[end - 1]?.lower ?? "";
  const kind = INSTITUTIONS.get(last) ?? INSTITUTIONS.get(last.replace(/s$/, ""));
  if (kind !== undefined && end - from > 1) {
    return { at: end - 1, kind: PHRASE_KINDS.get(`${words[end - 2]?.lower ?? ""} ${last}`) ?? kind };
  }
  for (let i = from + 1; i < end - 1; i += 1) {
    const inner = INSTITUTIONS.get(words[i]?.lower ?? "");
    if (inner !== undefined && !LAST_ONLY.has(inner)) return { at: i, kind: inner };
  }
  return null;
}

/** Names of two words that are of another kind than their last word says. */
const PHRASE_KINDS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ["security council", "office"],
  ["central bank", "office"],
  ["national bank", "office"],
]);

/**
 * The name of a body with what "of" and "for" tie to it, and with the part of it that is meant; null where its last
 * word makes it a place or an event.
 */
export function bodyAt(words: readonly Word[], from: number, end: number, head: Head): WordRange | null {
  const last = words[end - 1]?.lower ?? "";
  const isTied = /^(?:of|for|the)$/.test(words[end - 2]?.lower ?? ""); // "Institute for the Study of War"
  if (!isTied && (PLACE_NOUNS.has(last) || EVENT_NOUNS.has(last))) return null;
  const to = head.at === end - 1 ? complementEnd(words, end) : end;
  return { from: partBefore(words, from), to: partAfter(words, to) };
}

/** Takes in "of the Lakes", "for Democratic Renewal and Reform"; `end` itself where nothing is tied on. */
export function complementEnd(words: readonly Word[], end: number): number {
  let to = end;
  while (words[to - 1]?.possessive === false) {
    const link = words[to]?.lower ?? "";
    if (link !== "of" && link !== "for" && link !== "on" && (link !== "and" || to === end)) break;
    const start = words[to + 1]?.lower === "the" && link !== "and" ? to + 2 : to + 1;
    const first = words[start];
    if (first?.capital !== true || GIVEN_NAME_GENDER.has(first.lower)) break;
    if (link === "and" && !isCommonWord(first.lower) && !isCommonWord(first.lower.replace(/s$/, ""))) break;
    to = start + 1;
    while (words[to]?.capital === true && words[to - 1]?.possessive === false) to += 1;
  }
  return to;
}

/** "the Foreign Ministry's consular department": the end of the part named after its owner, else `end`. */
function partAfter(words: readonly Word[], end: number): number {
  if (words[end - 1]?.possessive !== true) return end;
  for (let i = end; i < end + 3; i += 1) {
    const word = words[i];
    if (word?.isWord !== true || word.capital) return end;
    if (SUB_BODIES.has(word.lower)) return i + 1;
  }
  return end;
}

/** "the youth wing of the Workers' Party": the start of the part, else `from`. */
function partBefore(words: readonly Word[], from: number): number {
  const of = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (words[of]?.lower !== "of" || !SUB_BODIES.has(words[of - 1]?.lower ?? "")) return from;
  const before = words[of - 2];
  return before?.isWord === true && !before.capital && !FUNCTION_WORDS.has(before.lower) ? of - 2 : of - 1;
}

/** A body that is told by its state: "Belarusian opposition", "government in Minsk". */
export interface NationalBody {
  /** The end of its name. */
  readonly to: number;
  readonly kind: ActorKind;
  readonly known: string;
}

/** The body that a demonym ending at `at` makes with the words after it. */
export function bodyAfterDemonym(words: readonly Word[], at: number, state: string): NationalBody | null {
  for (const length of [2, 1]) {
    const phrase = words.slice(at, at + length);
    if (phrase.length < length || phrase.some((word) => !word.isWord)) continue;
    const noun = phrase.map((word) => word.lower).join(" ");
    const kind = NATIONAL_BODIES.get(noun);
    const to = at + length;
    if (kind !== undefined && !isPersonOf(words, to)) return { to, kind, known: nationalKey(state, noun) };
  }
  return null;
}

/** Plurals for those who govern, know or fight, and words of theirs that stand between them and their demonym. */
const isPeopleNoun = (word: Word): boolean => !word.capital && (isRolePlural(word.lower) || PEOPLE.has(word.lower));

/** "Belarusian volunteers", "Ukrainian opposition politicians": where the people end of whom a demonym tells; else null. */
export function peopleAfterDemonym(words: readonly Word[], at: number): number | null {
  for (let i = at; i < at + 3; i += 1) {
    const word = words[i];
    if (word?.isWord !== true || word.capital || words[i - 1]?.possessive === true) return null;
    const next = words[i + 1];
    if (isPeopleNoun(word)) return next !== undefined && (next.capital || ROLE_NOUNS.has(next.lower)) ? null : i + 1;
    if (!ROLE_MODIFIERS.has(word.lower)) return null;
  }
  return null;
}

/** "Belarusian army officer": the body only tells whose man he is. */
function isPersonOf(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (words[i - 1]?.possessive !== false || word?.isWord !== true || word.capital) return false;
  return ROLE_NOUNS.has(word.lower) || isRolePlural(word.lower);
}

/** "the government in Minsk", "the opposition of Belarus": a body told by its state or capital after it. */
export function bodyBeforeState(words: readonly Word[], at: number): NationalBody | null {
  const noun = words[at]?.lower ?? "";
  const kind = NATIONAL_BODIES.get(noun);
  const link = words[at + 1]?.lower;
  if ((kind !== "government" && kind !== "group") || (link !== "of" && link !== "in")) return null;
  if (words[at - 1]?.lower !== "the") return null;
  const match = matchAt(words, at + 2, false);
  const entry = match?.entries.find(({ type }) => type === "state" || type === "capital");
  if (match === null || entry === undefined) return null;
  return { to: at + 2 + match.length, kind, known: nationalKey(entry.key, noun) };
}

const FORCES: ReadonlySet<string> = new Set([
  "army",
  "military",
  "troops",
  "forces",
  "armed forces",
  "military personnel",
  "ground forces",
]);

/** All who live in a state, as news speak of them. */
const SOCIETY: ReadonlySet<string> = new Set([
  "society",
  "civil society",
  "people",
  "nation",
  "population",
  "electorate",
]);

/** One key for what news call a state's government, its forces or its secret service, by turns. */
export function nationalKey(state: string, noun: string): string {
  if (noun === "government") return state;
  if (FORCES.has(noun)) return `armed force:${state}`;
  if (SOCIETY.has(noun)) return `society:${state}`;
  const plain = noun.replace(/^(?:secret|security) services?$/, "security service").replace(/^defense/, "defence");
  return WELL_KNOWN.get(`${plain}:${state}`) ?? `${plain}:${state}`;
}

/** Bodies of single states that the lexicons know by names of their own. */
const WELL_KNOWN: ReadonlyMap<string, string> = new Map([["security service:state:UA", "office:sbu"]]);

/** A body of a state told in capitals: "Ukrainian Defence Ministry", "Ministry of Defence of Ukraine", "Ministry of Defence". */
export interface StateBody {
  readonly noun: string;
  /** The key of its state; null where the name does not tell it. */
  readonly state: string | null;
}

/** Takes a name of a body for that of a state's; null where no state has such a body. */
export function stateBody(words: readonly Word[], from: number, to: number): StateBody | null {
  const first = matchAt(words, from, false);
  const adjective = first?.entries.find(({ type }) => type === "adjective");
  const start = adjective === undefined ? from : from + (first?.length ?? 0);
  const owner = words[from - 1]?.possessive === true ? stateEndingAt(words, from) : null;
  const of = lastOf(words, start, to);
  const named = of === null ? null : matchAt(words, of.state, false);
  const tail = named !== null && of !== null && of.state + named.length === to ? stateOf(named) : null;
  const noun = nounOf(words.slice(start, tail === null ? to : of?.at));
  if (!NATIONAL_BODIES.has(noun)) return null;
  return { noun, state: adjective?.key ?? tail ?? owner };
}

const stateOf = (match: Match): string | null =>
  match.entries.find(({ type }) => type === "state" || type === "capital")?.key ?? null;

/** The state whose name, of up to three words, ends before word `end`. */
function stateEndingAt(words: readonly Word[], end: number): string | null {
  for (let at = end - 1; at >= Math.max(0, end - 3); at -= 1) {
    const match = matchAt(words, at, false);
    if (match !== null && at + match.length === end && stateOf(match) !== null) return stateOf(match);
  }
  return null;
}

/** The last "of" of a name, and where what it ties on begins. */
function lastOf(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly at: number; readonly state: number } | null {
  for (let at = to - 2; at > from; at -= 1)
    if (words[at]?.lower === "of") return { at, state: words[at + 1]?.lower === "the" ? at + 2 : at + 1 };
  return null;
}

/** "Ministry of Foreign Affairs" is the foreign ministry. */
function nounOf(words: readonly Word[]): string {
  const phrase = words.map(({ lower }) => lower).join(" ");
  const field = /^ministry of (?:the )?(.+)$/.exec(phrase)?.[1];
  if (field === undefined) return phrase;
  return `${field.replace("internal affairs", "interior").replace(/ affairs$/, "")} ministry`;
}
