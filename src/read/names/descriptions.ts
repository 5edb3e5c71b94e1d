import { romanise, wordKey } from "../../record/name-key.ts";
import { EPITHETS, KNOWN_RULERS } from "../lexicon/rulers.ts";
import { EXPERTS, HEADS, isRolePlural, ROLE_MODIFIERS, ROLE_NOUNS, RULERS } from "../lexicon/roles.ts";
import type { LocalActor } from "../../record/reading.ts";
import type { Bearer } from "./actors.ts";
import type { Finding, WordRange } from "./candidates.ts";
import { matchAt, statesNamed } from "./lexical.ts";
import type { Line, Word } from "./words.ts";

/** A definite description and the actor it means. */
export interface Description extends WordRange {
  readonly line: number;
  /** Index of the bearer. */
  readonly actor: number;
  /** How it is known whom it means. */
  readonly rule: string;
}

interface Phrase extends WordRange {
  readonly line: number;
  /** Index of the noun that heads it. */
  readonly head: number;
  /** That noun, lower case. */
  readonly noun: string;
  /** The state that its demonym, or its "of", names. */
  readonly state: string | null;
  /** The words of the body that he heads, lower case: "the Wagner boss". */
  readonly body: readonly string[];
  readonly modifiers: readonly string[];
}

export type Described = Bearer & { readonly roles: LocalActor["roles"] };

interface Profile {
  readonly index: number;
  /** Role nouns the article gives him, lower case. */
  readonly nouns: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** States of which he is told to be head. */
  readonly rules: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** The key of the last word of his name. */
  readonly surname: string;
  /** Lines and words where he is named, in text order. */
  readonly places: readonly (readonly [line: number, word: number])[];
}

/** How many persons of an article, the most mentioned first, a description may mean. */
const MOST = 100;

/** Finds "the Belarusian president", "the expert" and the like where one person of the article must be meant. */
export function findDescriptions(
  lines: readonly Line[],
  findings: readonly Finding[],
  bearers: readonly Described[],
): Description[] {
  const taken = new Set<string>();
  const bodies = new Map<string, number>();
  for (const { line, from, to, role, kind, known } of findings) {
    for (let i = role?.from ?? from; i < to; i += 1) taken.add(`${line} ${i}`);
    if (kind !== "person" && known === null) bodies.set(`${line} ${from}`, to);
  }
  const profiles = bearers
    .flatMap((bearer, index) => (bearer.kind === "person" ? [profileOf(bearer, index)] : []))
    .sort((a, b) => b.places.length - a.places.length || a.index - b.index)
    .slice(0, MOST);
  if (profiles.length === 0) return [];
  const phrases = lines.flatMap(({ words, part }, line) =>
    part === "biography" || part === "byline" ? [] : phrasesOf(words, line, taken, bodies),
  );
  const told = withNounsOfRulers(phrases, profiles);
  return phrases.flatMap((phrase) => {
    const bearer = meant(phrase, told);
    return bearer === null ? [] : [{ line: phrase.line, from: phrase.from, to: phrase.to, ...bearer }];
  });
}

/** Whom the article calls "the Belarusian dictator" is its dictator, where it does not say whose. */
function withNounsOfRulers(phrases: readonly Phrase[], profiles: readonly Profile[]): Profile[] {
  const nouns = new Map<number, string[]>();
  for (const phrase of phrases) {
    const ruler = phrase.state === null || !RULERS.has(phrase.noun) ? null : rulerOf(phrase.state, profiles);
    if (ruler !== null) nouns.set(ruler, [...(nouns.get(ruler) ?? []), phrase.noun]);
  }
  return profiles.map((profile) => ({
    ...profile,
    nouns: new Set([...profile.nouns, ...(nouns.get(profile.index) ?? [])]),
  }));
}

function profileOf(bearer: Described, index: number): Profile {
  const nouns = new Set<string>();
  const all = new Set<string>();
  const rules = new Set<string>();
  const states = new Set<string>();
  for (const { text } of bearer.roles) {
    const words = text.split(/[\s,"“”„«»]+/).map((word) => word.toLowerCase());
    for (const word of words) {
      all.add(word);
      if (ROLE_NOUNS.has(word.replace(/^(?:ex|vice|co)-/, ""))) nouns.add(word);
    }
    const named = statesNamed(text);
    for (const state of named) states.add(state);
    if (words.some((word) => RULERS.has(word)) && !/\b(?:vice|former|ex|opposition|party|deputy)\b/i.test(text))
      for (const state of named) rules.add(state);
  }
  const places = bearer.findings
    .map(({ line, from }): [number, number] => [line, from])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { index, nouns, words: all, rules, states, surname: bearer.keys.at(-1) ?? "", places };
}

/** The definite phrases of a line headed by a noun for a person, but for those that stand beside a name. */
function phrasesOf(
  words: readonly Word[],
  line: number,
  taken: ReadonlySet<string>,
  bodies: ReadonlyMap<string, number>,
): Phrase[] {
  const isTaken = (at: number): boolean => taken.has(`${line} ${at}`);
  const phrases: Phrase[] = [];
  words.forEach(({ lower }, at) => {
    if (lower !== "the" && lower !== "this" && lower !== "that") return;
    const phrase = phraseAt(words, at + 1, line, bodies);
    if (phrase === null || isTaken(phrase.head) || isTaken(phrase.to)) return;
    if (words[phrase.to]?.text === "," && isTaken(phrase.to + 1)) return;
    phrases.push(phrase);
  });
  return phrases;
}

function phraseAt(
  words: readonly Word[],
  from: number,
  line: number,
  bodies: ReadonlyMap<string, number>,
): Phrase | null {
  const at = /^["“„«‘]$/.test(words[from]?.text ?? "") ? from + 1 : from; // the “strongman”
  const modifiers: string[] = [];
  let state: string | null = null;
  for (let i = at; i < at + 6;) {
    const word = words[i];
    if (word?.isWord !== true) return null;
    const match = word.capital ? matchAt(words, i, false) : null;
    const entry = match?.entries.find(({ type }) => type === "adjective");
    const bodyEnd = bodies.get(`${line} ${i}`);
    if (bodyEnd !== undefined && words[bodyEnd - 1]?.possessive === false && HEADS.has(words[bodyEnd]?.lower ?? "")) {
      const body = words.slice(i, bodyEnd).map(({ lower }) => lower);
      return {
        line,
        from: at,
        to: bodyEnd + 1,
        head: bodyEnd,
        noun: words[bodyEnd]?.lower ?? "",
        state,
        body,
        modifiers,
      };
    }
    const isLast = ROLE_NOUNS.has(word.lower) && !ROLE_NOUNS.has(words[i + 1]?.lower ?? "");
    if (isLast) return endPhrase(words, at, i, line, state, modifiers);
    if (entry !== undefined) state = entry.key;
    else if (match !== null || word.possessive || !isAdjectival(word)) return null;
    modifiers.push(word.lower);
    i += match?.length ?? 1;
  }
  return null;
}

const isAdjectival = (word: Word): boolean =>
  ROLE_MODIFIERS.has(word.lower) ||
  ROLE_NOUNS.has(word.lower) ||
  (!word.capital && /(?:al|ic|ous|ive|ed|ish|ist|ent|ant|ary|ful|ing|ian|some|able|ible)$/.test(word.lower));

function endPhrase(
  words: readonly Word[],
  from: number,
  noun: number,
  line: number,
  state: string | null,
  modifiers: readonly string[],
): Phrase | null {
  const head = words[noun];
  if (head === undefined || (head.capital && state === null && !head.opening)) return null;
  const base = { line, from, head: noun, noun: head.lower, body: [], modifiers };
  const complement = words[noun + 1]?.lower === "of" ? complementOf(words, noun) : { to: noun + 1, state };
  return complement === null ? null : { ...base, ...complement };
}

/** "of Belarus", "of mercenaries", the "of Europe" of an epithet; null where it names anything else. */
function complementOf(words: readonly Word[], noun: number): Pick<Phrase, "to" | "state"> | null {
  const at = words[noun + 2]?.lower === "the" ? noun + 3 : noun + 2;
  const match = matchAt(words, at, false);
  const country = match?.entries.find(({ type }) => type === "state");
  if (match !== null && country !== undefined) return { to: at + match.length, state: country.key };
  const [modifier, head, ruled] = [words[noun - 1], words[noun], words[at]];
  const epithet = EPITHETS.get(`${modifier?.lower ?? ""} ${head?.lower ?? ""} of ${ruled?.lower ?? ""}`);
  if (epithet !== undefined) return { to: at + 1, state: epithet };
  const isLed = HEADS.has(head?.lower ?? "") && ruled?.capital === false && isRolePlural(ruled.lower);
  return isLed ? { to: at + 1, state: null } : null;
}

/** The one person a phrase can mean; null where none or several fit. */
function meant(phrase: Phrase, profiles: readonly Profile[]): Pick<Description, "actor" | "rule"> | null {
  const before = profiles.filter((profile) => lastPlace(phrase, profile) !== null);
  if (/^(?:former|ex|late|other|next|new|first)$/.test(phrase.modifiers[0] ?? "")) return null;
  if (phrase.body.length > 0) return by("head-of-body", headOfBody(phrase, before));
  if (phrase.state !== null && RULERS.has(phrase.noun)) return by("ruler-of-state", rulerOf(phrase.state, profiles));
  const fits = before.filter((profile) => fitsRole(phrase, profile));
  if (fits.length > 0) return by("description-by-role", latest(phrase, fits));
  return by("description-of-only-person", bySole(phrase, before));
}

const by = (rule: string, actor: number | null): Pick<Description, "actor" | "rule"> | null =>
  actor === null ? null : { actor, rule };

/** Who is told to lead the body; where nobody is, the one person who is told to lead any. */
function headOfBody(phrase: Phrase, before: readonly Profile[]): number | null {
  const heads = before.filter(({ nouns, rules }) => rules.size === 0 && [...nouns].some((noun) => HEADS.has(noun)));
  const own = heads.filter(({ words }) => phrase.body.some((word) => words.has(word)));
  return own.length > 0 ? latest(phrase, own) : only(heads);
}

/** Whom the article calls the ruler of a state; where it calls no one so, whom the lexicon knows for one. */
function rulerOf(state: string, profiles: readonly Profile[]): number | null {
  const called = profiles.filter(({ rules }) => rules.has(state));
  if (called.length > 0) return only(called);
  const surnames = new Set(KNOWN_RULERS.get(state)?.map((surname) => wordKey(romanise(surname))) ?? []);
  return only(profiles.filter(({ surname }) => surnames.has(surname)));
}

/** The same noun, or both nouns for those who know; what else the phrase says must not speak against it. */
function fitsRole(phrase: Phrase, profile: Profile): boolean {
  const isExpert = EXPERTS.has(phrase.noun) && [...profile.nouns].some((noun) => EXPERTS.has(noun));
  const isHead =
    HEADS.has(phrase.noun) && [...profile.nouns].some((noun) => HEADS.has(noun)) && profile.rules.size === 0;
  if (!profile.nouns.has(phrase.noun) && !isExpert && !isHead) return false;
  if (phrase.state !== null && profile.states.size > 0 && !profile.states.has(phrase.state)) return false;
  if (!profile.nouns.has(phrase.noun)) return true;
  return phrase.modifiers.every((word) => profile.words.has(word) || !ROLE_MODIFIERS.has(word) || matchesLoosely(word));
}

const matchesLoosely = (word: string): boolean =>
  /^(?:young|old|veteran|well-known|leading|influential|senior)$/.test(word);

const only = (profiles: readonly Profile[]): number | null =>
  profiles.length === 1 ? (profiles[0]?.index ?? null) : null;

/** Among those that fit, the one named last before the phrase. */
function latest(phrase: Phrase, profiles: readonly Profile[]): number | null {
  const placed = profiles.map((profile) => ({ profile, place: lastPlace(phrase, profile) ?? [-1, -1] }) as const);
  const [last] = placed.sort(({ place: a }, { place: b }) => b[0] - a[0] || b[1] - a[1]);
  return last?.profile.index ?? null;
}

/** Where he is named last before a phrase, by bisection; null where he is not named before it. */
function lastPlace({ line, from }: Phrase, { places }: Profile): readonly [line: number, word: number] | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [atLine, atWord] = places[middle] ?? [0, 0];
    if (atLine < line || (atLine === line && atWord < from)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}

/** Where an article has named one person only, a phrase for a person at the head of a sentence means him. */
function bySole(phrase: Phrase, before: readonly Profile[]): number | null {
  const [profile] = before;
  if (before.length !== 1 || profile === undefined || phrase.state !== null || profile.nouns.size > 0) return null;
  const [line = -Infinity] = lastPlace(phrase, profile) ?? [];
  return phrase.from <= 2 && phrase.line - line <= 2 && phrase.line > line ? profile.index : null;
}
