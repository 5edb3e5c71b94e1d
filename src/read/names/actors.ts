import { givenNameKey, romanise } from "../../record/name-key.ts";
import type { ActorKind } from "../../record/reading.ts";
import { GIVEN_NAME_GENDER, type Gender } from "../lexicon/given-names.ts";
import { KNOWN_ACTORS } from "../lexicon/organisations.ts";
import { nationalKey, stateBody } from "./bodies.ts";
import { bodyKey, isGeneric } from "./body-key.ts";
import type { Finding } from "./candidates.ts";
import { matchAt } from "./lexical.ts";
import { keyOf } from "./settle.ts";
import type { Line, Word } from "./words.ts";

/** The names of one actor in one article. */
export interface Bearer {
  readonly kind: ActorKind;
  readonly known: string | null;
  readonly findings: Finding[];
  /** Keys of the words of his fullest name, in order. */
  readonly keys: readonly string[];
  readonly gender: Gender | null;
}

const textOf = (line: Line | undefined, { from, to }: Finding): readonly Word[] => (line?.words ?? []).slice(from, to);

/** Joins the findings that name one actor, by the rules for names within one article. */
export function joinActors(lines: readonly Line[], findings: readonly Finding[]): Bearer[] {
  const words = (finding: Finding): readonly Word[] => textOf(lines[finding.line], finding);
  const persons = findings.filter(({ kind, known }) => kind === "person" && known === null);
  const bodies = findings.filter(({ kind, known }) => kind !== "person" || known !== null);
  return [...joinPersons(persons, words), ...joinBodies(lines, bodies, words)];
}

type WordsOf = (finding: Finding) => readonly Word[];

interface Person {
  readonly findings: Finding[];
  given: string;
  keys: readonly string[];
  gender: Gender | null;
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "oglu", "ogly", "kyzy"]);

function keysOf(words: readonly Word[]): string[] {
  const keys = words
    .filter((word) => word.isWord)
    .map((word) => (isInitial(word.text) ? romanise(word.text) : keyOf(word)));
  return keys.filter((key) => !SUFFIXES.has(key));
}

const isInitial = (form: string): boolean => /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u.test(form) || /^\p{Lu}$/u.test(form);

/** Longest names first, so that every shorter one meets the fullest it may belong to. */
function joinPersons(findings: readonly Finding[], words: WordsOf): Bearer[] {
  const people: Person[] = [];
  const byWord = new Map<string, Set<Person>>();
  const ordered = findings
    .map((finding) => ({ finding, keys: keysOf(words(finding)) }))
    .sort(
      (a, b) => b.keys.length - a.keys.length || a.finding.line - b.finding.line || a.finding.from - b.finding.from,
    );
  for (const { finding, keys } of ordered) {
    const given = givenNameKey(words(finding)[0]?.text ?? "");
    const gender = finding.gender ?? (keys.length > 1 ? genderOf(words(finding)) : null);
    const rivals = new Set(keys.flatMap((key) => [...(byWord.get(key) ?? [])]));
    const person = bestPerson([...rivals], keys, given, finding);
    if (person === null) {
      const created: Person = { findings: [finding], given, keys, gender };
      people.push(created);
      index(byWord, keys, created);
    } else {
      person.findings.push(finding);
      person.gender ??= gender;
      index(byWord, keys, person);
    }
  }
  return people.map(({ findings: named, keys, gender }) => ({
    kind: "person",
    known: null,
    findings: named,
    keys,
    gender,
  }));
}

/** How many persons of one name an article is thought to tell apart. */
const MOST_NAMESAKES = 64;

function index(byWord: Map<string, Set<Person>>, keys: readonly string[], person: Person): void {
  for (const key of keys) {
    const namesakes = byWord.get(key) ?? new Set<Person>();
    if (namesakes.size < MOST_NAMESAKES) byWord.set(key, namesakes.add(person));
  }
}

/** As the given name tells, or else the ending of a Slavic surname. */
function genderOf(words: readonly Word[]): Gender | null {
  const given = romanise(words[0]?.text ?? "").split(" ")[0] ?? "";
  const told = GIVEN_NAME_GENDER.get(words[0]?.lower ?? "") ?? GIVEN_NAME_GENDER.get(given);
  if (told === "male" || told === "female") return told;
  const last = romanise(words.at(-1)?.text ?? "");
  if (/(?:ova|eva|skaya|skaia|ovna|evna)$/.test(last)) return "female";
  return /(?:ov|ev|sky|skiy|ovich|evich)$/.test(last) ? "male" : null;
}

function bestPerson(
  rivals: readonly Person[],
  keys: readonly string[],
  given: string,
  finding: Finding,
): Person | null {
  if (keys.length > 1) return rivals.find((person) => isSameFullName(person, keys, given)) ?? null;
  const key = keys[0] ?? "";
  const fits = rivals.filter(
    (person) => finding.gender === null || person.gender === null || person.gender === finding.gender,
  );
  const bySurname = fits.filter((person) => person.keys.at(-1) === key);
  const candidates = bySurname.length > 0 ? bySurname : fits;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Same surname and agreeing given names; or the same words in another order; or one contained in the other. */
function isSameFullName(person: Person, keys: readonly string[], given: string): boolean {
  const [mine, theirs] = [person.keys, keys];
  if (mine.toSorted().join(" ") === theirs.toSorted().join(" ") || mine.join("") === theirs.join("")) return true;
  if (theirs.every((key) => mine.includes(key))) return true;
  if (mine.at(-1) !== theirs.at(-1)) return false;
  if (person.given === given && (mine.length === 2 || theirs.length === 2)) return true;
  const [a = "", b = ""] = [mine[0], theirs[0]];
  return agreesAsInitial(a, b) || agreesAsInitial(b, a);
}

const agreesAsInitial = (initial: string, name: string): boolean =>
  /^[a-z](?: [a-z])*$/.test(initial) && name.length > 1 && name.startsWith(initial.charAt(0));

const KNOWN_BY_BODY_KEY: ReadonlyMap<string, { readonly key: string; readonly kind: ActorKind }> = new Map(
  KNOWN_ACTORS.flatMap(({ key, kind, names }) =>
    names
      .filter((name) => name.includes(" "))
      .map((name) => [bodyKey(name.toLowerCase().split(" ")), { key, kind }] as const),
  ),
);

function joinBodies(lines: readonly Line[], findings: readonly Finding[], words: WordsOf): Bearer[] {
  const bearers = new Map<string, Bearer>();
  const names = findings.map((finding) => words(finding).filter((word) => word.isWord));
  const aliases = shortForms(lines, findings, names);
  const oppositions = new Set(
    findings.flatMap(({ known }) => (known?.startsWith("opposition:") === true ? [known] : [])),
  );
  const [opposition] = oppositions;
  if (oppositions.size === 1 && opposition !== undefined) aliases.set("opposition", opposition);
  const national = nationalKeys(lines, findings);
  findings.forEach((finding, i) => {
    const named = names[i] ?? [];
    const own = bodyKey(named.map((word) => word.lower));
    const listed = finding.known === null ? KNOWN_BY_BODY_KEY.get(own) : undefined;
    const known = finding.known ?? listed?.key ?? national[i] ?? null;
    const key = known ?? aliases.get(own) ?? own;
    const bearer = bearers.get(key);
    if (bearer !== undefined) bearer.findings.push(finding);
    else
      bearers.set(key, {
        kind: known?.startsWith("state:") === true ? "state" : (listed?.kind ?? finding.kind),
        known,
        findings: [finding],
        keys: [],
        gender: null,
      });
  });
  return [...bearers.values()];
}

/**
 * The keys of bodies that a state has: one named without its state is that of the state whose body of that name the
 * article names, where there is but one.
 */
function nationalKeys(lines: readonly Line[], findings: readonly Finding[]): readonly (string | null)[] {
  const bodies = findings.map(({ line, from, to, known }) =>
    known === null ? stateBody(lines[line]?.words ?? [], from, to) : null,
  );
  const states = new Map<string, Set<string>>();
  for (const body of bodies)
    if (body !== null && body.state !== null)
      states.set(body.noun, (states.get(body.noun) ?? new Set()).add(body.state));
  return bodies.map((body) => {
    if (body === null) return null;
    const [only, ...others] = states.get(body.noun) ?? [];
    const state = body.state ?? (others.length === 0 ? (only ?? null) : null);
    return state === null ? null : nationalKey(state, body.noun);
  });
}

/** Acronyms and single words that stand for one longer name of the article: key of the short form -> of the long. */
function shortForms(
  lines: readonly Line[],
  findings: readonly Finding[],
  names: readonly (readonly Word[])[],
): Map<string, string> {
  const short = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  findings.forEach((finding, i) => {
    const named = names[i] ?? [];
    const key = finding.known ?? bodyKey(named.map((word) => word.lower));
    if (named.length < 2) return;
    const capitals = named.filter((word) => word.capital);
    const own = capitals.filter((word) => matchAt([word], 0, false) === null && !isGeneric(word.lower));
    const forms = [
      capitals
        .map((word) => word.text.charAt(0))
        .join("")
        .toLowerCase(),
      ...own.map((word) => word.lower),
    ];
    const bracketed = bracketAfter(lines[finding.line], finding.to);
    if (bracketed !== null) short.set(bracketed, key);
    for (const form of forms) if (form.length > 1) owners.set(form, (owners.get(form) ?? new Set<string>()).add(key));
  });
  for (const [form, keys] of owners) {
    const [only] = keys;
    if (keys.size === 1 && only !== undefined && !short.has(form)) short.set(form, only);
  }
  return short;
}

/** "(SBU)" right after a name. */
function bracketAfter(line: Line | undefined, at: number): string | null {
  const [open, word, close] = [line?.words[at], line?.words[at + 1], line?.words[at + 2]];
  return open?.text === "(" && word?.isWord === true && close?.text === ")" ? romanise(word.text) : null;
}
