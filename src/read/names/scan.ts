import type { ActorKind } from "../../record/reading.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { COUNTRIES } from "../lexicon/countries.generated.ts";
import { GIVEN_NAME_GENDER, type Gender } from "../lexicon/given-names.ts";
import { COMMON_GROUPS, INSTITUTIONS, KIND_NOUNS, NATIONAL_BODIES, SUB_BODIES } from "../lexicon/institutions.ts";
import { EVENT_NOUNS, NOT_ACTORS, PLACE_NOUNS } from "../lexicon/places.ts";
import { HONORIFICS, isRolePlural, ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/roles.ts";
import type { Candidate } from "./candidates.ts";
import { matchAt, type Entry, type Match } from "./lexical.ts";
import { isPlaceUse } from "./place-use.ts";
import { isSpeech, isVerbLike } from "./verbs.ts";
import type { Line, Word } from "./words.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PARTICLES = set(
  "van von de da di del della dela la le bin ibn bint al el ul ud oglu oğlu ogly kyzy qizi ter den der dos du das e y zu abu ben st",
);
const FUNCTION_WORDS = set(`
  the a an this that these those in on at to of for from by with and or but nor so as if when while after before since until because although though where who what why how it he she they we i you his her its their our my your
  there here then not no yes is are was were did does do has have had will would can could may might shall should both either neither all some many most few several each every such even only also just now once meanwhile however despite during
  under over against between among according earlier later last next whether than one two three four five six seven eight nine ten first another other
`);
const LEGISLATURES = set("parliament senate congress duma knesset sejm bundestag rada politburo treasury");
const POSSIBLE_GIVEN_NAMES = set(
  "chad georgia jordan paris israel india kenya austin florence sydney charlotte virginia carolina alexandria london cuba chelsea dallas houston brooklyn victoria",
);

/** What the article as a whole tells about a word. */
export interface Vocabulary {
  /** Lower-case words of the article. */
  readonly lower: ReadonlySet<string>;
}

const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ adjectives, people }) => [...adjectives, ...people].map((name) => name.toLowerCase())),
);

interface Scan {
  readonly line: number;
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
  readonly found: Candidate[];
}

/** The candidates of one line set in normal casing, in text order. */
export function scanLine(line: Line, index: number, vocabulary: Vocabulary): Candidate[] {
  const scan: Scan = { line: index, words: line.words, vocabulary, found: [] };
  for (let i = 0; i < line.words.length;) {
    const word = line.words[i];
    if (word === undefined) break;
    if (word.isWord && (word.capital || isLowerEntry(line.words, i))) {
      const end = runEnd(line.words, i);
      readRun(scan, i, end);
      i = Math.max(end, scan.found.at(-1)?.to ?? 0, i + 1);
    } else {
      const national = nationalBody(line.words, i);
      if (national !== null) {
        push(scan, i, national.to, { kind: national.kind, known: national.key, sure: true });
        i = national.to;
        continue;
      }
      if (COMMON_GROUPS.has(word.lower) && line.words[i - 1]?.lower === "the" && !nounFollows(line.words, i + 1)) {
        push(scan, i, i + 1, { kind: "group", sure: true });
      }
      i += 1;
    }
  }
  return scan.found;
}

/** "the government in Minsk", "the opposition of Belarus": a body told by its state, or by its capital. */
function nationalBody(
  words: readonly Word[],
  at: number,
): { readonly to: number; readonly kind: ActorKind; readonly key: string } | null {
  const noun = words[at]?.lower ?? "";
  const kind = NATIONAL_BODIES.get(noun);
  const link = words[at + 1]?.lower;
  if (kind === undefined || (link !== "of" && link !== "in") || words[at - 1]?.lower !== "the") return null;
  if (kind !== "government" && kind !== "group") return null;
  const match = matchAt(words, at + 2, false);
  const entry = match?.entries.find(({ type }) => type === "state" || type === "capital");
  return match === null || entry === undefined
    ? null
    : { to: at + 2 + match.length, kind, key: nationalKey(entry.key, noun) };
}

/** "collective West": a name of the lexicons whose first word has no capital. */
const isLowerEntry = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.capital === true && (matchAt(words, i, false)?.length ?? 0) > 1;

/** The end of the run of capitalised words that begins at `i`, particles and initials inside it. */
function runEnd(words: readonly Word[], i: number): number {
  let end = i + 1;
  while (end < words.length) {
    const before = words[end - 1];
    const word = words[end];
    if (before === undefined || word === undefined) break;
    if (before.possessive && !bindsPossessive(words, end)) break;
    if (word.text === "." && isHonorific(before) && words[end + 1]?.capital === true) end += 2;
    else if (!word.isWord || (word.opening && end > i)) break;
    else if (word.capital) end += 1;
    else if (PARTICLES.has(word.lower) && tiesOn(words, end)) end += words[end + 1]?.capital === true ? 2 : 3;
    else break;
  }
  return Math.min(end, words.length);
}

const isHonorific = (word: Word): boolean => HONORIFICS.has(word.lower.replace(/\.$/, ""));

/** "Workers' Party": a plural owner that belongs to the name of a body. */
const bindsPossessive = (words: readonly Word[], next: number): boolean =>
  words[next - 1]?.lower.endsWith("s") === true &&
  words[next]?.capital === true &&
  isCommonWord(words[next - 1]?.lower ?? "");

const tiesOn = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.capital === true || (PARTICLES.has(words[i + 1]?.lower ?? "") && words[i + 2]?.capital === true);

/** A word that may be the noun of a phrase whose first word stands before it. */
function nounFollows(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word?.isWord === true &&
    !word.capital &&
    !isVerbLike(word) &&
    !FUNCTION_WORDS.has(word.lower) &&
    !/ly$/.test(word.lower)
  );
}

interface Found {
  readonly kind: ActorKind | null;
  readonly known?: string | null;
  readonly sure: boolean;
  readonly role?: Candidate["role"];
  readonly gender?: Gender | null;
}

function push(scan: Scan, from: number, to: number, found: Found): void {
  scan.found.push({
    line: scan.line,
    from,
    to,
    kind: found.kind,
    known: found.known ?? null,
    sure: found.sure,
    role: found.role ?? null,
    gender: found.gender ?? null,
  });
}

/** Splits a run of capitalised words into titles, names of the lexicons and names that no lexicon has. */
function readRun(scan: Scan, start: number, end: number): void {
  const { words } = scan;
  let at = start + skipOpening(scan, start, end);
  let role: Candidate["role"] = roleBefore(words, at);
  let gender: Gender | null = null;
  while (at < end) {
    const word = words[at];
    if (word === undefined) return;
    if (isHonorific(word) && at + 1 < end && !word.possessive) {
      gender = HONORIFICS.get(word.lower.replace(/\.$/, "")) ?? null;
      at += words[at + 1]?.text === "." ? 2 : 1;
      continue;
    }
    const title = titleEnd(words, at, end);
    if (title > at) {
      role = { from: role?.to === at ? role.from : at, to: title };
      at = title;
      continue;
    }
    const match = matchAt(words, at, false);
    const next =
      match === null ? readUnknown(scan, at, end, role, gender) : readMatch(scan, at, end, match, role, gender);
    if (next > at) role = null;
    at = Math.max(next, at + 1);
    if (roleBefore(words, at) !== null) role = roleBefore(words, at);
  }
}

/** The number of words at the start of a run that only open the sentence. */
function skipOpening(scan: Scan, start: number, end: number): number {
  const { words, vocabulary } = scan;
  const word = words[start];
  if (word === undefined || !word.opening)
    return word !== undefined && FUNCTION_WORDS.has(word.lower) && !word.upper ? 1 : 0;
  if (matchAt(words, start, false) !== null || isHonorific(word)) return 0;
  if (end - start > 1 && isQuoted(words, start, end)) return 0;
  if (FUNCTION_WORDS.has(word.lower) || /ly$/.test(word.lower)) return 1;
  if (titleEnd(words, start, end) > start) return 0;
  const isOrdinary = isCommonWord(word.lower) || vocabulary.lower.has(word.lower) || isRolePlural(word.lower);
  if (!isOrdinary || (GIVEN_NAME_GENDER.get(word.lower) !== undefined && end - start > 1)) return 0;
  return end - start > 1 && headOf(words, start, end) !== null ? 0 : 1;
}

/** The end of a title that begins at `at`: modifiers, countries and bodies that lead up to a role noun. */
function titleEnd(words: readonly Word[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < end;) {
    const word = words[i];
    if (word === undefined || word.possessive) break;
    const noun = word.lower.replace(/^(?:ex|vice|deputy|co|then)-/, "");
    if (ROLE_NOUNS.has(noun)) {
      i += 1;
      last = i;
    } else if (ROLE_MODIFIERS.has(noun)) i += 1;
    else {
      const match = matchAt(words, i, false);
      if (match === null || match.entries.every(({ type }) => type === "place" || type === "capital")) break;
      i += match.length;
    }
  }
  return last;
}

/** Role words in lower case right before a name: "political scientist Pregerman". */
export function roleBefore(words: readonly Word[], at: number): Candidate["role"] {
  const last = words[at - 1];
  if (
    last?.isWord !== true ||
    last.possessive ||
    last.capital ||
    !ROLE_NOUNS.has(last.lower.replace(/^(?:ex|vice|co)-/, ""))
  )
    return null;
  let from = at - 1;
  while (from > 0 && isRoleModifier(words, from - 1)) from -= 1;
  return { from, to: at };
}

function isRoleModifier(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.isWord !== true || word.possessive) return false;
  if (ROLE_MODIFIERS.has(word.lower) || ROLE_NOUNS.has(word.lower)) return true;
  const match = word.capital ? matchAt(words, i, false) : null;
  return match?.length === 1 && match.entries.some(({ type }) => type !== "place" && type !== "capital");
}

/** Reads a name of the lexicons and what follows it in the run; returns where to go on. */
function readMatch(
  scan: Scan,
  at: number,
  end: number,
  match: Match,
  role: Candidate["role"],
  gender: Gender | null,
): number {
  const { words } = scan;
  const after = at + match.length;
  const rest = words[after - 1]?.possessive === true ? after : end;
  const body = rest > after ? headOf(words, at, rest) : null;
  const isPlainBroadcast =
    body !== null &&
    match.entries.some(({ type }) => type === "adjective") &&
    /^(?:tv|television|radio|press)$/.test(words[rest - 1]?.lower ?? "");
  if (isPlainBroadcast) return rest;
  if (body !== null && !match.entries.some(({ type }) => type === "known" && after === rest)) {
    return readBody(scan, at, rest, body);
  }
  const isPossiblyGiven =
    GIVEN_NAME_GENDER.has(words[at]?.lower ?? "") || POSSIBLE_GIVEN_NAMES.has(words[at]?.lower ?? "");
  if (
    match.length === 1 &&
    isPossiblyGiven &&
    rest > after &&
    matchAt(words, after, false) === null &&
    titleEnd(words, after, rest) === after
  ) {
    push(scan, at, rest, { kind: "person", sure: true, role, gender });
    return rest;
  }
  const entry = entryInUse(scan, match.entries, at, after);
  if (entry !== null) readEntry(scan, entry, at, after);
  return Math.max(after, scan.found.at(-1)?.to ?? 0);
}

/** Which of the things that bear the name is meant here; null where none of them is an actor. */
function entryInUse(scan: Scan, entries: readonly Entry[], from: number, to: number): Entry | null {
  const { words } = scan;
  const by = (type: Entry["type"]): Entry | undefined => entries.find((entry) => entry.type === type);
  const adjective = by("adjective");
  const state = by("state");
  if (adjective !== undefined && state === undefined)
    return isCollective(scan, from, to) ? (by("people") ?? adjective) : adjective;
  if (adjective !== undefined && state !== undefined) {
    const isNoun = words[to - 1]?.possessive === true || (!nounFollows(words, to) && words[to]?.capital !== true);
    return isNoun ? state : adjective;
  }
  if (by("place") !== undefined && isPlaceUse({ words, from, to })) return null;
  return by("known") ?? state ?? by("seat") ?? by("capital") ?? by("people") ?? null;
}

function readEntry(scan: Scan, entry: Entry, from: number, to: number): void {
  const { words } = scan;
  const { key, kind } = entry;
  const isPlace = (): boolean => isPlaceUse({ words, from, to, isState: entry.type === "state" });
  if (entry.type === "adjective") readAdjective(scan, entry, from, to);
  else if (entry.type === "people") {
    if (words[from - 1]?.lower === "the") push(scan, from, to, { kind, known: key, sure: true });
  } else if (entry.type === "state") {
    if (!isPlace()) push(scan, from, to, { kind, known: key, sure: true });
  } else if (entry.type === "capital") {
    if (!isPlace() && !isModifier(words, to)) push(scan, from, to, { kind, known: key, sure: true });
  } else if (entry.type === "seat") {
    if (!isPlace()) push(scan, from, to, { kind, known: key, sure: true });
  } else if (entry.type === "known" && !(kind === "media" && entry.article && !isVerbLike(words[to]))) {
    push(scan, from, to, { kind, known: key, sure: true });
  }
}

/** "Minsk residents": a name that only tells which. */
const isModifier = (words: readonly Word[], to: number): boolean =>
  words[to - 1]?.possessive === false && nounFollows(words, to);

/** A demonym: with a noun for a body it makes one actor. */
function readAdjective(scan: Scan, entry: Entry, from: number, to: number): void {
  const { words } = scan;
  for (const length of [2, 1]) {
    const phrase = words.slice(to, to + length);
    if (phrase.length < length || phrase.some((word) => !word.isWord)) continue;
    const noun = phrase.map((word) => word.lower).join(" ");
    const kind = NATIONAL_BODIES.get(noun);
    if (kind === undefined || nounFollowsBody(words, to + length)) continue;
    push(scan, from, to + length, { kind, sure: true, known: nationalKey(entry.key, noun) });
    return;
  }
}

/** "the Chinese said": an adjective that serves as the plural of its people. */
const isCollective = ({ words }: Scan, from: number, to: number): boolean =>
  words[from - 1]?.lower === "the" && isVerbLike(words[to]);

/** One key for what news call a state's government, or its forces, by turns. */
function nationalKey(state: string, noun: string): string {
  if (noun === "government") return state;
  if (NATIONAL_BODIES.get(noun) === "armed force" && FORCES.has(noun)) return `armed force:${state}`;
  return `${noun}:${state}`;
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

/** "Belarusian army officer": the body is only part of a longer phrase. */
const nounFollowsBody = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  return (
    words[i - 1]?.possessive === false &&
    word?.isWord === true &&
    !word.capital &&
    (ROLE_NOUNS.has(word.lower) || isRolePlural(word.lower))
  );
};

interface Head {
  /** Index of the word that heads the name. */
  readonly at: number;
  readonly kind: ActorKind;
}

/** The noun for a body that ends the run, or stands in it before "of" and the like; null where there is none. */
function headOf(words: readonly Word[], from: number, end: number): Head | null {
  const last = words[end - 1];
  const kind =
    last === undefined ? undefined : (INSTITUTIONS.get(last.lower) ?? INSTITUTIONS.get(last.lower.replace(/s$/, "")));
  if (kind !== undefined && end - from > 1) return { at: end - 1, kind: nameKind(words, from, end) ?? kind };
  for (let i = from; i < end - 1; i += 1) {
    const inner = INSTITUTIONS.get(words[i]?.lower ?? "");
    if (inner !== undefined && i > from && !PERSONAL.has(inner)) return { at: i, kind: inner };
  }
  return null;
}

/** Kinds whose nouns are words of other sense so often that they count at the end of a name only. */
const PERSONAL: ReadonlySet<ActorKind> = new Set(["media", "company", "party", "government"]);

function nameKind(words: readonly Word[], from: number, end: number): ActorKind | null {
  const phrase = words
    .slice(from, end)
    .map((word) => word.lower)
    .join(" ");
  if (/security council$|general staff$|supreme court$|central bank$|defence forces?$/.test(phrase))
    return /forces?$/.test(phrase) ? "armed force" : "office";
  return null;
}

/** Reads the name of a body, with what "of" and "for" tie to it and the part of it that is meant. */
function readBody(scan: Scan, from: number, end: number, head: Head): number {
  const { words } = scan;
  const last = words[end - 1]?.lower ?? "";
  if (PLACE_NOUNS.has(last) || EVENT_NOUNS.has(last)) return end;
  const stretched = head.at === end - 1 ? extend(words, end) : end;
  const part = partOf(words, stretched);
  const whole = ownerOf(words, from);
  push(scan, whole, part, { kind: head.kind, sure: true });
  return part;
}

/** Takes in "of the Lakes", "for Democratic Renewal and Reform". */
function extend(words: readonly Word[], end: number): number {
  let to = end;
  while (words[to - 1]?.possessive === false) {
    const link = words[to]?.lower ?? "";
    const isLink = link === "of" || link === "for" || link === "on" || (link === "and" && to > end);
    if (!isLink) break;
    const start = words[to + 1]?.lower === "the" && link !== "and" ? to + 2 : to + 1;
    const first = words[start];
    if (first?.capital !== true || GIVEN_NAME_GENDER.has(first.lower)) break;
    if (link === "and" && !isCommonWord(first.lower)) break;
    let next = start + 1;
    while (words[next]?.capital === true && words[next - 1]?.possessive === false) next += 1;
    to = next;
  }
  return to;
}

/** "the Foreign Ministry's consular department": the end of the part named after its owner, else `end`. */
function partOf(words: readonly Word[], end: number): number {
  if (words[end - 1]?.possessive !== true) return end;
  for (let i = end; i < end + 3; i += 1) {
    const word = words[i];
    if (word?.isWord !== true || word.capital) return end;
    if (SUB_BODIES.has(word.lower)) return i + 1;
  }
  return end;
}

/** "the youth wing of the Workers' Party": the start of the part, else `from`. */
function ownerOf(words: readonly Word[], from: number): number {
  const of = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (words[of]?.lower !== "of" || !SUB_BODIES.has(words[of - 1]?.lower ?? "")) return from;
  const before = words[of - 2];
  return before?.isWord === true && !before.capital && !FUNCTION_WORDS.has(before.lower) ? of - 2 : of - 1;
}

/** Reads capitalised words that no lexicon has; returns where to go on. */
function readUnknown(scan: Scan, at: number, end: number, role: Candidate["role"], gender: Gender | null): number {
  const { words } = scan;
  const first = words[at];
  const last = words[end - 1];
  if (first === undefined || last === undefined) return end;
  const head = headOf(words, at, end);
  if (head !== null && role === null) return readBody(scan, at, end, head);
  if (end - at === 1 && !first.possessive && INSTITUTIONS.has(first.lower)) {
    const to = extend(words, end);
    if (to > end) return readBody(scan, at, to, { at, kind: INSTITUTIONS.get(first.lower) ?? "organisation" });
  }
  if (PLACE_NOUNS.has(last.lower) || EVENT_NOUNS.has(last.lower) || (end - at > 1 && PLACE_NOUNS.has(first.lower)))
    return end;
  if (end - at > 1 && matchInside(words, at, end)) return at + 1;
  readName(scan, at, end, role, gender);
  return end;
}

/** True where a name of the lexicons ends the run, so that what stands before it is no part of it. */
function matchInside(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i += 1) {
    const match = matchAt(words, i, false);
    if (
      match !== null &&
      i + match.length === end &&
      match.entries.some(({ type }) => type === "state" || type === "known" || type === "adjective")
    ) {
      return !GIVEN_NAME_GENDER.has(words[at]?.lower ?? "");
    }
  }
  return false;
}

function readName(scan: Scan, at: number, end: number, role: Candidate["role"], gender: Gender | null): void {
  const { words } = scan;
  const from = trimmed(words, at, end);
  if (from >= end) return;
  const taken = words.slice(from, end);
  const single = taken.length === 1;
  const only = taken[0];
  if (only === undefined) return;
  if (
    single &&
    (NOT_ACTORS.has(only.lower.replace(/\.$/, "")) ||
      isStateCode(only) ||
      isHyphenatedDemonym(only) ||
      isRolePlural(only.lower) ||
      ROLE_NOUNS.has(only.lower) ||
      /^\p{Lu}\.?$/u.test(only.text))
  )
    return;
  const kind = kindOfName(scan, from, end, role, gender);
  if (kind === undefined) return;
  push(scan, from, end, {
    kind,
    sure: kind !== null && (!single || role !== null || gender !== null || kind !== "person"),
    role,
    gender,
  });
}

/** "N.C.", where initials stand alone. */
const isStateCode = (word: Word): boolean => /^(?:\p{Lu}\.)+$/u.test(word.text);

/** "Franco-German", "Russian-Belarusian". */
const isHyphenatedDemonym = (word: Word): boolean =>
  word.text.includes("-") && DEMONYMS.has(word.lower.slice(word.lower.lastIndexOf("-") + 1));

/** Leaves out words at the start that name no actor ("Orthodox", "Monday"). */
function trimmed(words: readonly Word[], at: number, end: number): number {
  let from = at;
  while (from < end - 1 && NOT_ACTORS.has(words[from]?.lower ?? "") && !GIVEN_NAME_GENDER.has(words[from]?.lower ?? ""))
    from += 1;
  return from;
}

/** What an unlisted name names: a kind, null where only the rest of the article can tell, undefined for no actor. */
function kindOfName(
  scan: Scan,
  from: number,
  end: number,
  role: Candidate["role"],
  gender: Gender | null,
): ActorKind | null | undefined {
  const { words } = scan;
  const taken = words.slice(from, end);
  const stated = statedKind(words, from, end);
  if (stated !== null) return stated;
  if (role !== null || gender !== null) return "person";
  const hasThe = words[from - 1]?.lower === "the";
  if (taken.length === 1) return singleKind(scan, from, hasThe);
  if (taken.every((word) => word.upper && word.text.length > 1 && !word.text.includes("."))) return undefined;
  const isGiven = taken
    .slice(0, -1)
    .some(
      (word) =>
        GIVEN_NAME_GENDER.has(plainOf(word.lower)) ||
        /^\p{Lu}\.$/u.test(word.text) ||
        /^(?:\p{Lu}\.)+$/u.test(word.text),
    );
  if (isGiven && !hasThe) return "person";
  if (taken.some((word) => /(?:ovich|evich|ovna|evna|ivna|avich|ович)$/.test(word.lower))) return "person";
  if (taken.every((word) => isCommonWord(word.lower) || scan.vocabulary.lower.has(word.lower)))
    return hasThe || isQuoted(words, from, end) ? "organisation" : undefined;
  if (hasThe) return "organisation";
  if (isQuoted(words, from, end)) return "organisation";
  const plural = taken.at(-1)?.lower.endsWith("s") === true && isCommonWord(taken.at(-1)?.lower ?? "");
  if (plural) return undefined;
  return null;
}

const plainOf = (lower: string): string => lower.normalize("NFD").replace(/\p{M}/gu, "");

/** The kind that a noun beside the name states: the newspaper Vzglyad, the "Wagner" group. */
function statedKind(words: readonly Word[], from: number, end: number): ActorKind | null {
  const isMark = (word: Word | undefined): boolean => word !== undefined && QUOTE.test(word.text);
  const before = words[isMark(words[from - 1]) ? from - 2 : from - 1];
  const afterIndex = isMark(words[end]) ? end + 1 : end;
  const after = words[end - 1]?.possessive === true ? undefined : words[afterIndex];
  const beforeKind = before?.possessive === false ? KIND_NOUNS.get(before.lower) : undefined;
  if (beforeKind !== undefined && !before?.capital) return beforeKind;
  return after !== undefined && !after.capital ? (KIND_NOUNS.get(after.lower) ?? null) : null;
}

const QUOTE = /^["“”„«»'‘’]$/;

const isQuoted = (words: readonly Word[], from: number, end: number): boolean =>
  QUOTE.test(words[from - 1]?.text ?? "") && QUOTE.test(words[end]?.text ?? "");

function singleKind(scan: Scan, at: number, hasThe: boolean): ActorKind | null | undefined {
  const { words, vocabulary } = scan;
  const word = words[at];
  if (word === undefined) return undefined;
  const { lower } = word;
  if (LEGISLATURES.has(lower) && (hasThe || !word.opening)) return "office";
  if (INSTITUTIONS.has(lower)) return hasThe ? null : undefined;
  if (isQuoted(words, at, at + 1))
    return isCommonWord(lower) || vocabulary.lower.has(lower) ? undefined : "organisation";
  if (word.upper && /^[\p{Lu}\d-]{2,7}$/u.test(word.text)) return "organisation";
  if (vocabulary.lower.has(lower) || (isCommonWord(lower) && !isGivenOnly(lower)))
    return hasThe && !word.opening ? null : undefined;
  if (isPlaceUse({ words, from: at, to: at + 1 })) return null;
  if (GIVEN_NAME_GENDER.has(plainOf(lower)) && (isSpeech(words[at + 1]) || isVerbLike(words[at + 1]))) return "person";
  if (isSpeech(words[at + 1]) && !hasThe) return "person";
  return null;
}

const isGivenOnly = (lower: string): boolean =>
  GIVEN_NAME_GENDER.has(lower) && !FUNCTION_WORDS.has(lower) && !isCommonWord(lower);
