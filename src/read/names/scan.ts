import { FUNCTION_WORDS, isCommonWord } from "../lexicon/common-words.ts";
import { GIVEN_NAME_GENDER, type Gender } from "../lexicon/given-names.ts";
import { COMMON_GROUPS, INSTITUTIONS, WORLD_PARTS } from "../lexicon/institutions.ts";
import { EVENT_NOUNS, PLACE_NOUNS } from "../lexicon/places.ts";
import { isRolePlural } from "../lexicon/roles.ts";
import {
  bodyAfterDemonym,
  bodyAt,
  bodyBeforeState,
  complementEnd,
  headOf,
  nationalKey,
  peopleAfterDemonym,
  type Head,
} from "./bodies.ts";
import type { Candidate, WordRange } from "./candidates.ts";
import { guessKind, isNeverActor, isQuoted, nameStart } from "./kinds.ts";
import { ENTRY_RULES, matchAt, type Entry, type Match } from "./lexical.ts";
import { isPlaceUse } from "./place-use.ts";
import { honorificGender, isHonorific, roleBefore, titleEnd } from "./titles.ts";
import { isNounLike, isVerbLike } from "./verbs.ts";
import type { Line, Word } from "./words.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PARTICLES = set(`
  van von de da di del della dela la le bin ibn bint al el ul ud oglu oğlu ogly kyzy qizi ter den der dos du das e y zu abu ben st
`);

/** Countries and towns that are given names as well, beside those of the list of given names. */
const ALSO_GIVEN_NAMES = set(`
  chad georgia jordan paris israel india kenya austin florence sydney charlotte virginia carolina alexandria london cuba chelsea dallas houston brooklyn victoria
`);

/** The longest run of capitalised words read as one; names are shorter, and lists of them have commas. */
const LONGEST_RUN = 24;

interface Scan {
  readonly line: number;
  readonly words: readonly Word[];
  /** Words that the article writes in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  readonly found: Candidate[];
}

/** What stands before a name and says who bears it. */
interface Address {
  readonly role: WordRange | null;
  readonly gender: Gender | null;
}

const UNADDRESSED: Address = { role: null, gender: null };

const addressRule = ({ gender }: Address): string => (gender === null ? "title-before-name" : "form-of-address");

/** The candidates of one line set in normal casing, in text order. */
export function scanLine(line: Line, index: number, lowerCase: ReadonlySet<string>): Candidate[] {
  const scan: Scan = { line: index, words: line.words, lowerCase, found: [] };
  for (let i = 0; i < line.words.length;) {
    const word = line.words[i];
    if (word?.isWord === true && (word.capital || isLowerEntry(line.words, i))) {
      const end = runEnd(line.words, i);
      readRun(scan, i, end);
      i = Math.max(end, scan.found.at(-1)?.to ?? 0);
    } else i = readLower(scan, i);
  }
  return scan.found;
}

/** "collective West": a name of the lexicons whose first word has no capital. */
const isLowerEntry = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.capital === true && (matchAt(words, i, false)?.length ?? 0) > 1;

/** Reads a body that begins in lower case, if one does; returns where to go on. */
function readLower(scan: Scan, i: number): number {
  const { words } = scan;
  const body = bodyBeforeState(words, i);
  if (body !== null) {
    push(scan, i, body.to, { ...body, sure: true, rule: "body-of-state" });
    return body.to;
  }
  if (COMMON_GROUPS.has(words[i]?.lower ?? "") && words[i - 1]?.lower === "the" && !isNounLike(words[i + 1])) {
    push(scan, i, i + 1, { kind: "group", sure: true, rule: "common-group" });
  }
  return i + 1;
}

/** The end of the run of capitalised words that begins at `i`, particles and initials inside it. */
function runEnd(words: readonly Word[], i: number): number {
  const furthest = Math.min(words.length, i + LONGEST_RUN);
  let end = i + 1;
  while (end < furthest) {
    const [before, word] = [words[end - 1], words[end]];
    if (before === undefined || word === undefined) break;
    if (before.possessive && !isPluralOwner(before, word)) break;
    if (word.text === "." && isHonorific(before) && words[end + 1]?.capital === true) end += 2;
    else if (!word.isWord || word.opening) break;
    else if (word.capital) end += 1;
    else if (PARTICLES.has(word.lower) && words[end + 1]?.capital === true) end += 2;
    else if (
      PARTICLES.has(word.lower) &&
      PARTICLES.has(words[end + 1]?.lower ?? "") &&
      words[end + 2]?.capital === true
    )
      end += 3;
    else break;
  }
  return Math.min(end, words.length);
}

/** "Workers' Party": an owner that belongs to the name of a body. */
const isPluralOwner = (owner: Word, next: Word): boolean =>
  owner.lower.endsWith("s") && next.capital && isCommonWord(owner.lower);

function push(
  scan: Scan,
  from: number,
  to: number,
  found: Pick<Candidate, "kind" | "sure" | "rule"> & Partial<Pick<Candidate, "known" | "role" | "gender">>,
): void {
  const { kind, sure, rule, known = null, role = null, gender = null } = found;
  scan.found.push({ line: scan.line, from, to, kind, known, sure, rule, role, gender });
}

/** Splits a run of capitalised words into titles, names of the lexicons and names that no lexicon has. */
function readRun(scan: Scan, start: number, end: number): void {
  const { words } = scan;
  let at = start + skipOpening(scan, start, end);
  let address: Address = { ...UNADDRESSED, role: roleBefore(words, at) };
  while (at < end) {
    const word = words[at];
    if (word === undefined) return;
    const title = titleEnd(words, at, end);
    if (isHonorific(word) && at + 1 < end && !word.possessive) {
      address = { ...address, gender: honorificGender(word) };
      at += words[at + 1]?.text === "." ? 2 : 1;
    } else if (title > at) {
      address = { ...address, role: { from: address.role?.to === at ? address.role.from : at, to: title } };
      at = title;
    } else {
      const match = matchAt(words, at, false);
      const next = match === null ? readUnknown(scan, at, end, address) : readMatch(scan, at, end, match, address);
      at = Math.max(next, at + 1);
      address = { ...address, role: roleBefore(words, at) };
    }
  }
}

/** The number of words at the start of a run that only open the sentence. */
function skipOpening({ words, lowerCase }: Scan, start: number, end: number): number {
  const word = words[start];
  if (word === undefined) return 0;
  if (!word.opening) return FUNCTION_WORDS.has(word.lower) && !word.upper ? 1 : 0;
  const isLonger = end - start > 1;
  if (matchAt(words, start, false) !== null || isHonorific(word)) return 0;
  if (isLonger && isQuoted(words, start, end)) return 0;
  if (FUNCTION_WORDS.has(word.lower) || word.lower.endsWith("ly")) return 1;
  if (titleEnd(words, start, end) > start) return 0;
  const isOrdinary = isCommonWord(word.lower) || lowerCase.has(word.lower) || isRolePlural(word.lower);
  if (!isOrdinary || (isLonger && GIVEN_NAME_GENDER.has(word.lower))) return 0;
  return isLonger && headOf(words, start, end) !== null ? 0 : 1;
}

/** Reads a name of the lexicons and what follows it in the run; returns where to go on. */
function readMatch(scan: Scan, at: number, end: number, match: Match, address: Address): number {
  const { words } = scan;
  const after = at + match.length;
  const rest = words[after - 1]?.possessive === true ? after : end;
  if (rest > after && (EVENT_NOUNS.has(words[rest - 1]?.lower ?? "") || PLACE_NOUNS.has(words[rest - 1]?.lower ?? "")))
    return rest;
  const body = rest > after ? headOf(words, at, rest) : null;
  if (body !== null) return isPlainBroadcast(words, match, rest) ? rest : readBody(scan, at, rest, body);
  if (isGivenName(words, at, match) && rest > after && isNameRest(words, after, rest)) {
    push(scan, at, rest, { kind: "person", sure: true, rule: "given-name", ...address });
    return rest;
  }
  const entry = entryInUse(words, match.entries, at, after);
  if (entry !== null) readEntry(scan, entry, at, after);
  return Math.max(after, scan.found.at(-1)?.to ?? 0);
}

/** "Russian TV", "British press": no body of its own. */
const isPlainBroadcast = (words: readonly Word[], match: Match, end: number): boolean =>
  match.entries.some(({ type }) => type === "adjective") &&
  /^(?:tv|television|radio|press)$/.test(words[end - 1]?.lower ?? "");

/** "Jordan", "Paris": a name of the lexicons that people bear too. */
const isGivenName = (words: readonly Word[], at: number, match: Match): boolean =>
  match.length === 1 && (GIVEN_NAME_GENDER.has(words[at]?.lower ?? "") || ALSO_GIVEN_NAMES.has(words[at]?.lower ?? ""));

const isNameRest = (words: readonly Word[], at: number, end: number): boolean =>
  matchAt(words, at, false) === null && titleEnd(words, at, end) === at;

/** Which of the things that bear the name is meant here; null where none of them is an actor. */
function entryInUse(words: readonly Word[], entries: readonly Entry[], from: number, to: number): Entry | null {
  const by = (type: Entry["type"]): Entry | undefined => entries.find((entry) => entry.type === type);
  const [adjective, state] = [by("adjective"), by("state")];
  if (adjective !== undefined && state !== undefined) {
    const isNoun = words[to - 1]?.possessive === true || (!isNounLike(words[to]) && words[to]?.capital !== true);
    return isNoun ? state : adjective;
  }
  if (adjective !== undefined) {
    const isCollective = words[from - 1]?.lower === "the" && isVerbLike(words[to]); // "the Chinese said"
    return isCollective ? (by("people") ?? adjective) : adjective;
  }
  if (by("place") !== undefined && isPlaceUse({ words, from, to })) return null;
  return by("known") ?? state ?? by("seat") ?? by("capital") ?? by("people") ?? null;
}

/** Takes a name of the lexicons for an actor where it is used as one. */
function readEntry(scan: Scan, entry: Entry, from: number, to: number): void {
  const { words } = scan;
  const { kind, type } = entry;
  if (type === "adjective") {
    const body = bodyAfterDemonym(words, to, entry.key);
    if (body !== null)
      push(scan, from, body.to, { kind: body.kind, known: body.known, sure: true, rule: "body-of-state" });
    else readPeople(scan, from, to);
  } else if (type === "people" && isPeopleAtLarge(words, from, to))
    push(scan, from, to, {
      kind: "group",
      known: nationalKey(entry.key, "society"),
      sure: true,
      rule: "people-of-country",
    });
  else if (isActorUse(words, entry, from, to))
    push(scan, from, to, { kind, known: entry.key, sure: true, rule: ENTRY_RULES[type] });
}

/** "Belarusians want": a plural without an article. */
const isPeopleAtLarge = (words: readonly Word[], from: number, to: number): boolean =>
  words[to - 1]?.lower.endsWith("s") === true && words[from - 1]?.lower !== "the";

/** "Belarusian volunteers", "Western leaders"; returns where to go on. */
function readPeople(scan: Scan, from: number, to: number): number {
  const end = peopleAfterDemonym(scan.words, to);
  if (end !== null) push(scan, from, end, { kind: "group", sure: true, rule: "people-of-state" });
  return end ?? to;
}

function isActorUse(words: readonly Word[], { type, kind, article }: Entry, from: number, to: number): boolean {
  const isPlace = (): boolean => isPlaceUse({ words, from, to, isState: type === "state" });
  if (type === "people") return words[from - 1]?.lower === "the";
  if (type === "known" && kind === "office" && isPlace()) return false; // "leaving the Pentagon"
  if (type === "known") return kind !== "media" || !article || isVerbLike(words[to]);
  const isModifier = type === "capital" && words[to - 1]?.possessive === false && isNounLike(words[to]); // "Minsk residents"
  return type !== "place" && !isModifier && !isPlace();
}

function readBody(scan: Scan, from: number, end: number, head: Head): number {
  const body = bodyAt(scan.words, from, end, head);
  if (body === null) return end;
  push(scan, body.from, body.to, { kind: head.kind, sure: true, rule: "institution-noun" });
  return body.to;
}

/** Reads capitalised words that no lexicon has; returns where to go on. */
function readUnknown(scan: Scan, at: number, end: number, address: Address): number {
  const { words } = scan;
  const [first, last] = [words[at], words[end - 1]];
  if (first === undefined || last === undefined) return end;
  const isLonger = end - at > 1;
  if (!isLonger && WORLD_PARTS.has(first.lower)) return readPeople(scan, at, end);
  const head = address.role === null ? (headOf(words, at, end) ?? singleHead(words, at, end)) : null;
  if (head !== null) return readBody(scan, at, complementEnd(words, end), head);
  if (PLACE_NOUNS.has(last.lower) || EVENT_NOUNS.has(last.lower)) return end;
  if (isLonger && (PLACE_NOUNS.has(first.lower) || endsInEntry(words, at, end)))
    return PLACE_NOUNS.has(first.lower) ? end : at + 1;
  readName(scan, particlesBefore(words, nameStart(words, at, end)), end, address);
  return end;
}

/** "Front for the Liberation of the Lakes": one word, of which the complement makes a name. */
function singleHead(words: readonly Word[], at: number, end: number): Head | null {
  const kind = end - at === 1 ? INSTITUTIONS.get(words[at]?.lower ?? "") : undefined;
  return kind !== undefined && complementEnd(words, end) > end ? { at, kind } : null;
}

/** True where a name of the lexicons ends the run, so that what stands before it is no part of it. */
function endsInEntry(words: readonly Word[], at: number, end: number): boolean {
  if (GIVEN_NAME_GENDER.has(words[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < end; i += 1) {
    const match = matchAt(words, i, false);
    if (match === null || i + match.length !== end) continue;
    return match.entries.some(({ type }) => type === "state" || type === "known" || type === "adjective");
  }
  return false;
}

/** "von der Leyen": the start of the particles that lead up to a surname. */
function particlesBefore(words: readonly Word[], at: number): number {
  let from = at;
  while (from > at - 3 && /^(?:von|van|der|den|ter|bin|ibn)$/.test(words[from - 1]?.text ?? "")) from -= 1;
  return from;
}

function readName(scan: Scan, from: number, end: number, address: Address): void {
  const { words, lowerCase } = scan;
  const only = end - from === 1 ? words[from] : undefined;
  if (from >= end || (only !== undefined && isNeverActor(only))) return;
  const isAddressed = address.role !== null || address.gender !== null;
  const guess = guessKind(words, from, end, lowerCase);
  const isPerson = isAddressed && (guess === null || guess.kind === null || guess.kind === "organisation");
  const settled = isPerson ? ({ kind: "person", rule: addressRule(address) } as const) : guess;
  if (settled === null) return;
  const sure = settled.kind !== null && (only === undefined || isAddressed || settled.kind !== "person");
  push(scan, from, end, { ...settled, sure, ...address });
}
