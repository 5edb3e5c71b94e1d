import { wordKey, romanise } from "../../record/name-key.ts";
import type { ActorKind } from "../../record/reading.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { GIVEN_NAME_GENDER } from "../lexicon/given-names.ts";
import { INSTITUTIONS } from "../lexicon/institutions.ts";
import { NOT_ACTORS } from "../lexicon/places.ts";
import { HONORIFICS, ROLE_NOUNS } from "../lexicon/roles.ts";
import { isGeneric } from "./body-key.ts";
import type { Candidate, Finding } from "./candidates.ts";
import { ENTRY_RULES, matchAt } from "./lexical.ts";
import { isPlaceUse } from "./place-use.ts";
import { isSpeech, isVerbLike } from "./verbs.ts";
import type { Line, Word } from "./words.ts";

export const keyOf = (word: Word): string => wordKey(romanise(word.text).replaceAll(" ", ""));

const wordsOf = (lines: readonly Line[], { line, from, to }: Candidate): readonly Word[] =>
  (lines[line]?.words ?? []).slice(from, to);

/** What the surely told names of an article say of the words they are made of. */
interface Attested {
  /** Keys of the words of persons' names. */
  readonly persons: ReadonlySet<string>;
  /** Keys of the words of bodies' names, but for the nouns that say what they are. */
  readonly bodies: ReadonlyMap<string, ActorKind>;
  /** How often a word stands alone as an unsettled name. */
  readonly alone: ReadonlyMap<string, number>;
}

/** What a candidate is settled to be, and by which rule. */
interface Settled {
  readonly kind: ActorKind;
  readonly rule: string;
}

const settledAs = (kind: ActorKind, rule: string): Settled => ({ kind, rule });

/** Settles what each candidate is, given the article as a whole; drops what is likelier no actor. */
export function settle(lines: readonly Line[], candidates: readonly Candidate[]): Finding[] {
  const attested = attestedIn(lines, candidates);
  return candidates.flatMap((candidate) => {
    const { kind, rule, sure } = candidate;
    const settled = sure && kind !== null ? { kind, rule } : settledBy(lines, candidate, attested);
    return settled === null ? [] : [{ ...candidate, ...settled }];
  });
}

function attestedIn(lines: readonly Line[], candidates: readonly Candidate[]): Attested {
  const persons = new Set<string>();
  const bodies = new Map<string, ActorKind>();
  const alone = new Map<string, number>();
  for (const candidate of candidates) {
    const words = wordsOf(lines, candidate);
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined) alone.set(keyOf(only), (alone.get(keyOf(only)) ?? 0) + 1);
    const { kind, known } = candidate;
    if (kind === "person") for (const word of words) persons.add(keyOf(word));
    else if (kind !== null) for (const word of tellingWords(words, known !== null)) bodies.set(keyOf(word), kind);
  }
  return { persons, bodies, alone };
}

/** The words of a body's name by which it may be told again; of a listed name, only the one that is no common word. */
function tellingWords(words: readonly Word[], isListed: boolean): readonly Word[] {
  if (words.length === 1) return isListed ? [] : words;
  const own = words.filter((word) => word.capital && !INSTITUTIONS.has(word.lower));
  if (!isListed) return own;
  const specific = own.filter((word) => !isGeneric(word.lower) && !isCommonWord(word.lower));
  return specific.length === 1 ? specific : [];
}

function settledBy(lines: readonly Line[], candidate: Candidate, attested: Attested): Settled | null {
  const words = wordsOf(lines, candidate);
  const line = lines[candidate.line]?.words ?? [];
  return words.length === 1 ? settleSingle(line, candidate, attested) : settleSeveral(line, candidate, words, attested);
}

function settleSeveral(
  line: readonly Word[],
  candidate: Candidate,
  words: readonly Word[],
  attested: Attested,
): Settled | null {
  if (candidate.kind !== null) return settledAs(candidate.kind, candidate.rule);
  if (words.some((word) => ROLE_NOUNS.has(word.lower))) return null;
  const ends = [words[0], words.at(-1)].filter((word) => word !== undefined);
  if (ends.some((word) => attested.persons.has(keyOf(word)) || (attested.alone.get(keyOf(word)) ?? 0) > 0))
    return NAMED_ELSEWHERE;
  if (isPersonlike(line, candidate)) return PERSONLIKE;
  if (isPlaceUse({ words: line, from: candidate.from, to: candidate.to })) return null;
  return settledAs(words.length <= 4 ? "person" : "organisation", "capitals");
}

const NAMED_ELSEWHERE = settledAs("person", "named-elsewhere");
const PERSONLIKE = settledAs("person", "speech-or-apposition-beside");

/** Speech, an age, a relative clause or an apposition by the name. */
function isPersonlike(line: readonly Word[], { from, to }: Candidate): boolean {
  const after = line[to];
  if (isSpeech(after) || after?.lower === "who" || after?.lower === "whose") return true;
  if (isSpeech(line[from - 1])) return true;
  if (after?.text !== ",") return false;
  const next = line[to + 1];
  return (
    next !== undefined &&
    (/^\d\d$/.test(next.text) || /^(?:who|whose|his|her)$/.test(next.lower) || isRoleAhead(line, to + 1))
  );
}

const isRoleAhead = (line: readonly Word[], at: number): boolean => {
  for (let i = at; i < at + 5; i += 1) {
    const word = line[i];
    if (word?.isWord !== true) return false;
    if (ROLE_NOUNS.has(word.lower)) return true;
  }
  return false;
};

function settleSingle(line: readonly Word[], candidate: Candidate, attested: Attested): Settled | null {
  const { from, to } = candidate;
  const word = line[from];
  if (word === undefined) return null;
  const hasThe = line[from - 1]?.lower === "the";
  const key = keyOf(word);
  if (attested.persons.has(key) && !INSTITUTIONS.has(word.lower)) return NAMED_ELSEWHERE;
  const body = attested.bodies.get(key);
  if (body !== undefined) return settledAs(body, "named-elsewhere");
  if (candidate.kind !== null) return settledAs(candidate.kind, candidate.rule);
  if (INSTITUTIONS.has(word.lower)) return null;
  if (hasThe || isPlaceUse({ words: line, from, to })) return null;
  if (isPersonlike(line, candidate)) return PERSONLIKE;
  if (isListed(line, from, to)) return settledAs("person", "listed-among-names");
  const isRepeated = (attested.alone.get(key) ?? 0) > 1;
  if (word.opening) return isRepeated && isVerbLike(line[to]) ? REPEATED : null;
  if (isVerbLike(line[to]) || word.possessive) return settledAs("person", "verb-or-possession-behind");
  if (isRepeated) return REPEATED;
  return SLAVIC.test(word.lower) ? settledAs("person", "surname-ending") : null;
}

const REPEATED = settledAs("person", "repeated-name");

const SLAVIC =
  /(?:ov|ova|ev|eva|in|ina|enko|enka|sky|skyi|ski|skiy|skaya|ska|ič|ić|ich|yan|ian|shvili|dze|uk|chuk|ko|lny|lnaya)$/;

/** "Macron and Biden", "Shoigu, Lavrov and others": one of a list of capitalised words. */
const isListed = (line: readonly Word[], from: number, to: number): boolean =>
  (/^(?:and|,|or)$/.test(line[to]?.lower ?? "") && line[to + 1]?.capital === true) ||
  (/^(?:and|or)$/.test(line[from - 1]?.lower ?? "") && line[from - 2]?.capital === true) ||
  (line[from - 1]?.text === "," && line[from - 2]?.capital === true && /^(?:and|,|or)$/.test(line[to]?.lower ?? ""));

/**
 * Names in a line where capitals prove nothing: those of the lexicons, those the rest of the article has, and a given
 * name before a word that is no common one.
 */
export function scanHeadline(line: Line, index: number, known: ReadonlyMap<string, ActorKind>): Candidate[] {
  const found: Candidate[] = [];
  const { words } = line;
  const capitals = line.casing === "capitals";
  const push = (from: number, to: number, { kind, rule }: Settled, key: string | null): void => {
    found.push({ line: index, from, to, kind, known: key, sure: true, rule, role: null, gender: null });
  };
  for (let i = 0; i < words.length;) {
    const end = knownEnd(words, i, known) ?? givenEnd(words, i);
    if (end !== null) {
      push(i, end.to, end, null);
      i = end.to;
      continue;
    }
    const match = matchAt(words, i, capitals);
    const entry = match?.entries.find(({ type }) => type !== "place" && type !== "adjective" && type !== "people");
    const length = match?.length ?? 1;
    if (entry !== undefined && !isPlaceUse({ words, from: i, to: i + length }) && isNamed(words, i, capitals))
      push(i, i + length, { kind: entry.kind, rule: ENTRY_RULES[entry.type] }, entry.key);
    i += length;
  }
  return found;
}

/** A capital that the line's own setting does not give it. */
const isNamed = (words: readonly Word[], at: number, capitals: boolean): boolean =>
  capitals || words[at]?.capital === true;

interface End extends Settled {
  readonly to: number;
}

function knownEnd(words: readonly Word[], at: number, known: ReadonlyMap<string, ActorKind>): End | null {
  let to = at;
  let kind: ActorKind | null = null;
  while (to < words.length && words[to]?.isWord === true && words[to]?.capital === true) {
    const word = words[to];
    const found = word === undefined ? undefined : known.get(keyOf(word));
    if (found === undefined || (kind !== null && found !== kind) || word === undefined) break;
    kind = found;
    to += 1;
    if (word.possessive) break;
  }
  return kind === null ? null : { to, kind, rule: "named-elsewhere" };
}

function givenEnd(words: readonly Word[], at: number): End | null {
  const given = words[at];
  const surname = words[at + 1];
  if (given?.capital !== true || surname?.capital !== true || given.possessive || !surname.isWord) return null;
  if (!GIVEN_NAME_GENDER.has(given.lower) || isCommonWord(surname.lower) || isCommonWord(given.lower)) return null;
  if (
    NOT_ACTORS.has(surname.lower) ||
    INSTITUTIONS.has(surname.lower) ||
    HONORIFICS.has(surname.lower) ||
    isVerbLike(surname)
  )
    return null;
  return { to: at + 2, kind: "person", rule: "given-name" };
}

/** The words by which names of the article may be told again in a headline, with what they name. */
export function headlineWords(lines: readonly Line[], findings: readonly Finding[]): Map<string, ActorKind> {
  const known = new Map<string, ActorKind>();
  for (const finding of findings) {
    if (finding.known !== null) continue;
    const words = wordsOf(lines, finding);
    if (finding.kind !== "person" && words.length > 1) continue;
    for (const word of words) {
      if (word.capital && !isCommonWord(word.lower) && matchAt([word], 0, false) === null)
        known.set(keyOf(word), finding.kind);
    }
  }
  return known;
}
