import { z } from "zod";
import type { ActorSummary } from "../record/record.ts";
import { matchActors, nameIndex } from "../resolve/matching.ts";
import type { SearchHit, SearchTerm, Store } from "../store/store.ts";
import { type EventView, viewEvents } from "./events.ts";
import { parseInput } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

export const searchInput = z.object({
  words: z.string().trim().min(1, { error: "name at least one word" }).max(1000),
  limit: z.int().min(1).max(1000).default(20),
});

/** A passage with its words and its article. */
export interface SearchView extends SearchHit {
  readonly quote: string;
  readonly citation: Citation;
}

/** All that some words find. */
export interface SearchResult {
  /** Those whom the words name, in the order of the words; where they name none, those whose names begin so. */
  readonly actors: readonly ActorSummary[];
  readonly passages: readonly SearchView[];
  /** Statements in these passages whose own content holds all the words. */
  readonly statements: readonly StatementView[];
  /** Events that are told in these passages, in a report whose own words, or whose parties, hold all the words. */
  readonly events: readonly EventView[];
}

/**
 * Passages that hold all the words, best first, and after them those that hold another spelling of an actor whom some
 * of the words name.
 */
export async function search(store: Store, input: z.input<typeof searchInput>): Promise<readonly SearchView[]> {
  const { words, limit } = parseInput(searchInput, input);
  await refresh(store);
  const terms = termsOf(words, nameIndex(await store.actorSummaries()));
  return findPassages(store, words, terms, limit, new Quotes(store));
}

/** Actors, passages and statements that the words find. */
export async function searchRecord(store: Store, input: z.input<typeof searchInput>): Promise<SearchResult> {
  const { words, limit } = parseInput(searchInput, input);
  await refresh(store);
  const known = await store.actorSummaries();
  const terms = termsOf(words, nameIndex(known));
  const quotes = new Quotes(store);
  const passages = await findPassages(store, words, terms, limit, quotes);
  const named = new Set(terms.flatMap(({ actors }) => actors));
  return {
    actors: [...(named.size > 0 ? named : matchActors(words, known))].slice(0, MOST_ACTORS),
    passages,
    statements: (await findStatements(store, passages, terms, quotes)).slice(0, limit),
    events: (await findEvents(store, passages, terms, quotes)).slice(0, limit),
  };
}

const MOST_ACTORS = 20;

/** A word, or words that name actors with all the spellings of theirs. */
interface Term extends SearchTerm {
  readonly actors: readonly ActorSummary[];
}

/** The longest run of words looked up as a name, and the most spellings looked for at once. */
const LONGEST_NAME = 5;
const MOST_SPELLINGS = 100;

/** Takes the longest names first, from left to right. The last word, where it is no name, may be the beginning of one. */
function termsOf(words: string, namedBy: (query: string) => readonly ActorSummary[]): readonly Term[] {
  const all = words.split(/[\s\0]+/).filter((word) => fold(word) !== "");
  const terms: Term[] = [];
  for (let at = 0; at < all.length;) {
    const name = longestName(all.slice(at, at + LONGEST_NAME), namedBy);
    const length = name?.length ?? 1;
    const written = all.slice(at, at + length).join(" ");
    const actors = name?.actors ?? [];
    const spellings = new Set([written, ...actors.flatMap(({ name, aliases }) => [name, ...aliases])]);
    at += length;
    terms.push({
      actors,
      phrases: [...spellings].slice(0, MOST_SPELLINGS),
      isPrefix: name === null && at === all.length,
    });
  }
  return terms;
}

function longestName(
  words: readonly string[],
  namedBy: (query: string) => readonly ActorSummary[],
): { readonly length: number; readonly actors: readonly ActorSummary[] } | null {
  for (let length = words.length; length > 0; length -= 1) {
    const actors = namedBy(words.slice(0, length).join(" "));
    if (actors.length > 0) return { length, actors };
  }
  return null;
}

async function findPassages(
  store: Store,
  words: string,
  terms: readonly Term[],
  limit: number,
  quotes: Quotes,
): Promise<readonly SearchView[]> {
  const asWritten = await store.search(words, limit);
  const namesAnyone = terms.some(({ actors }) => actors.length > 0);
  const spelledOtherwise = namesAnyone && asWritten.length < limit ? await store.search(terms, limit) : [];
  const hits = new Map([...asWritten, ...spelledOtherwise].reverse().map((hit) => [`${hit.article} ${hit.from}`, hit]));
  const found = [...hits.values()].reverse().slice(0, limit);
  await quotes.load(found.map(({ article }) => article));
  return found.map((hit) => ({
    ...hit,
    quote: quotes.words(hit.article, hit),
    citation: quotes.citation(hit.article),
  }));
}

async function findStatements(
  store: Store,
  passages: readonly SearchView[],
  terms: readonly Term[],
  quotes: Quotes,
): Promise<readonly StatementView[]> {
  const found = new Map<string, StatementView>();
  for (const article of new Set(passages.map((passage) => passage.article))) {
    for (const statement of await viewStatements(store, await store.statements({ article }), quotes)) {
      if (holdsAll(statement.quote, terms)) found.set(statement.id, statement);
    }
  }
  return [...found.values()];
}

async function findEvents(
  store: Store,
  passages: readonly SearchView[],
  terms: readonly Term[],
  quotes: Quotes,
): Promise<readonly EventView[]> {
  const found = new Map<string, EventView>();
  for (const article of new Set(passages.map((passage) => passage.article))) {
    for (const event of await viewEvents(store, await store.events({ article }), quotes)) {
      const parties = [...event.actorNames, ...event.recipientNames].join(" ");
      if (event.mentions.some(({ quote }) => holdsAll(`${quote} ${parties}`, terms))) found.set(event.id, event);
    }
  }
  return [...found.values()];
}

const holdsAll = (text: string, terms: readonly Term[]): boolean => {
  const words = ` ${fold(text)} `;
  return terms.every(({ phrases, isPrefix }) =>
    phrases.some((phrase) => words.includes(` ${fold(phrase)}${isPrefix ? "" : " "}`)),
  );
};

/** The words without case and diacritics, one blank between two, as the index of passages compares them. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
