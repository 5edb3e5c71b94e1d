import type { ActorKind } from "../../record/reading.ts";
import { COUNTRIES } from "../lexicon/countries.generated.ts";
import { KNOWN_ACTORS, SEATS_OF_POWER } from "../lexicon/organisations.ts";
import { PLACES } from "../lexicon/places.ts";
import type { Word } from "./words.ts";

/** What of a word the lexicons look at. */
type PlainWord = Pick<Word, "text" | "lower" | "isWord" | "capital">;

/** What the lexicons hold a run of words to be. */
export type EntryType = "state" | "capital" | "adjective" | "people" | "known" | "seat" | "place";

/** The names of the rules by which a word of each type is known. */
export const ENTRY_RULES: Readonly<Record<EntryType, string>> = {
  state: "country-table",
  capital: "capital-for-government",
  adjective: "demonym",
  people: "people-of-country",
  known: "known-actors",
  seat: "seat-of-power",
  place: "places",
};

export interface Entry {
  readonly type: EntryType;
  readonly key: string;
  readonly kind: ActorKind;
  /** The name as the lexicon writes it. */
  readonly name: string;
  /** True where only the very same letters will do: acronyms, which are words in lower case. */
  readonly exact: boolean;
  /** True where a "the" must stand before it. */
  readonly article: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

const emptyNode = (): Node => ({ next: new Map(), entries: [] });

const ROOT: Node = (() => {
  const root = emptyNode();
  const add = (name: string, type: EntryType, key: string, kind: ActorKind): void => {
    const article = name.startsWith("the ");
    const bare = article ? name.slice(4) : name;
    let node = root;
    for (const step of stepsOf(bare)) {
      const next = node.next.get(step) ?? emptyNode();
      node.next.set(step, next);
      node = next;
    }
    const exact = /^[\p{Lu}\d.&-]+$/u.test(bare);
    node.entries.push({ type, key, kind, name: bare, exact, article });
  };
  for (const { key, names, adjectives, people, capitals } of COUNTRIES) {
    for (const name of names) add(name, "state", key, "state");
    for (const name of capitals) add(name, "capital", key, "state");
    for (const name of adjectives) add(name, "adjective", key, "state");
    for (const name of people.length > 0 ? people : adjectives) add(name, "people", key, "state");
  }
  for (const { key, kind, names } of SEATS_OF_POWER) for (const name of names) add(name, "seat", key, kind);
  for (const { key, kind, names } of KNOWN_ACTORS) for (const name of names) add(name, "known", key, kind);
  for (const name of PLACES) add(name, "place", "", "state");
  return root;
})();

function stepsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .split(/[\s/]+/)
    .map((step) => step.replace(/'s?$/, ""));
}

export interface Match {
  readonly entries: readonly Entry[];
  /** The number of words matched. */
  readonly length: number;
}

/**
 * The longest name of the lexicons that begins at word `at`. In a line set in capitals any word will do; elsewhere
 * every word but the small ones inside must have a capital.
 */
export function matchAt(words: readonly PlainWord[], at: number, capitals: boolean): Match | null {
  let node: Node | undefined = ROOT;
  let best: Match | null = null;
  for (let i = at; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || (!word.isWord && word.text !== "/")) break;
    if (word.text === "/") continue;
    node = node.next.get(word.lower.replace(/[’ʼ]/g, "'"));
    if (node === undefined) break;
    const entries = node.entries.filter((entry) => fits(entry, words, at, i, capitals));
    if (entries.length > 0) best = { entries, length: i - at + 1 };
  }
  return best;
}

/** Acronyms that a line set in capitals may hold as the word they spell. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set(["WHO", "AP", "RT", "SCO", "ABC", "US", "AU", "IDF"]);

function fits(entry: Entry, words: readonly PlainWord[], from: number, to: number, capitals: boolean): boolean {
  if (entry.article && words[from - 1]?.lower !== "the") return false;
  if (capitals) return !entry.exact || !WORDS_IN_CAPITALS.has(entry.name);
  const [first, last] = [words[from], words[to]];
  if (entry.exact) return first?.text === entry.name;
  const isLowerName = /^\p{Ll}/u.test(entry.name) && entry.type !== "place";
  if (isLowerName) return first?.capital === true || last?.capital === true;
  return first?.capital === true && last?.capital === true;
}

/** The keys of the states that a phrase names, as a noun or an adjective. */
export function statesNamed(phrase: string): string[] {
  const words = phrase.split(/\s+/).map((form): PlainWord => {
    const text = form.replace(/['’]s$/, "");
    return { text, lower: text.toLowerCase(), isWord: true, capital: /^\p{Lu}/u.test(text) };
  });
  const states: string[] = [];
  for (let i = 0; i < words.length;) {
    const match = matchAt(words, i, false);
    for (const { key, type } of match?.entries ?? [])
      if (type !== "place" && key.startsWith("state:")) states.push(key);
    i += match?.length ?? 1;
  }
  return states;
}

/** True where words are a name, not a metonym, of the actor of key `known`. */
export function isOwnName(words: readonly PlainWord[], from: number, to: number, known: string): boolean {
  const match = matchAt(words, from, true);
  const isWhole = match?.length === to - from;
  return isWhole && match.entries.some(({ type, key }) => (type === "state" || type === "known") && key === known);
}
