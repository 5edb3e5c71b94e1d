import { edtfBounds } from "../record/edtf.ts";
import type { Actor, ActorSummary, Event, Resolved } from "../record/record.ts";
import { resolve } from "../resolve/resolve.ts";
import type { ActorFilter, ArticleCounts, EventFilter, SearchTerm, StatementFilter, Store } from "../store/store.ts";
import { refresh } from "./refresh.ts";
import { resolverVersion } from "./version.ts";

/** What was known on a day, and how much the day leaves out. */
export interface Known {
  readonly resolution: Resolved;
  /** Ids of the articles that had surely appeared. */
  readonly articles: ReadonlySet<string>;
  /** Articles that may have appeared later; those of which nobody knows when they appeared. */
  readonly later: number;
  readonly undated: number;
}

/** The record resolved from the articles that had surely appeared by the last day of `asOf`, EDTF. */
export async function knownOn(store: Store, asOf: string): Promise<Known> {
  const digest = await store.digest(resolverVersion);
  const kept = memory.get(store);
  const days = kept?.digest === digest ? kept.days : new Map<string, Promise<Known>>();
  if (kept?.digest !== digest) memory.set(store, { digest, days });
  const known = days.get(asOf) ?? resolveAsOf(store, asOf);
  // The latest asked for stands last; a resolution that failed is tried again.
  days.delete(asOf);
  days.set(asOf, known);
  known.catch(() => days.delete(asOf));
  for (const day of [...days.keys()].slice(0, -MOST_DAYS)) days.delete(day);
  return known;
}

/** Days of one store that are kept resolved: who goes back and forth in time need not wait. */
const MOST_DAYS = 6;
const memory = new WeakMap<Store, { readonly digest: string; readonly days: Map<string, Promise<Known>> }>();

async function resolveAsOf(store: Store, asOf: string): Promise<Known> {
  await refresh(store);
  const published = await publicationDates(store);
  const day = edtfBounds(asOf)?.latest ?? "9999-12-31";
  const { readings, decisions, texts, dictionary } = await store.inputs(resolverVersion);
  const latest = (id: string): string | null => edtfBounds(published.get(id) ?? "")?.latest ?? null;
  const known = readings.filter(({ id }) => (latest(id) ?? "9999-12-31") <= day);
  const undated = readings.filter(({ id }) => latest(id) === null).length;
  return {
    resolution: resolve(known, decisions, texts, dictionary),
    articles: new Set(known.map(({ id }) => id)),
    later: readings.length - known.length - undated,
    undated,
  };
}

/** When each current article appeared, EDTF, inferred dates among them; null where nothing tells it. */
export async function publicationDates(store: Store): Promise<ReadonlyMap<string, string | null>> {
  const inferred = new Map((await store.publications()).map(({ article, published }) => [article, published]));
  const current = (await store.articles()).filter(({ supersededBy }) => supersededBy === null);
  return new Map(current.map(({ id, published }) => [id, published ?? inferred.get(id) ?? null]));
}

/**
 * The store as a reader would have found it on a day: every question that takes a store can be asked of it. What is
 * written goes to the store itself.
 */
export async function storeAsOf(store: Store, asOf: string): Promise<Store> {
  const { resolution, articles } = await knownOn(store, asOf);
  const { actors, statements, events, forecasts, ties, publications, standings } = resolution;
  const here = ({ article }: { readonly article: string }): boolean => articles.has(article);
  const chosen = (filter: ActorFilter = {}): readonly Actor[] => actors.filter((actor) => isAsked(actor, filter));
  const past: Partial<Store> = {
    derivedIsCurrent: () => Promise.resolve(true),
    articles: async () => (await store.articles()).filter(({ id }) => articles.has(id)),
    actors: (filter) => Promise.resolve(chosen(filter)),
    actorSummaries: (filter) => Promise.resolve(chosen(filter).map(summaryOf)),
    statements: (filter = {}) => Promise.resolve(statements.filter((statement) => isStatementAsked(statement, filter))),
    events: (filter = {}) => Promise.resolve(events.filter((event) => isEventAsked(event, filter))),
    forecasts: () => Promise.resolve(forecasts),
    ties: () => Promise.resolve(ties),
    publications: () => Promise.resolve(publications),
    standings: () => Promise.resolve(standings),
    articleCounts: () => Promise.resolve(countsOf(resolution)),
    counts: () =>
      Promise.resolve({
        articles: articles.size,
        actors: actors.length,
        statements: statements.length,
        events: events.length,
      }),
    search: async (words: string | readonly SearchTerm[], limit: number) =>
      (await store.search(words, SEARCHED)).filter(here).slice(0, limit),
  };
  return new Proxy(store, {
    get: (target, name) => {
      const own: unknown = Reflect.get(past, name);
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Passages looked at to find those of the past among them. */
const SEARCHED = 1000;

const isAsked = ({ id, formerIds, mentions }: Actor, { ids, article }: ActorFilter): boolean =>
  (ids === undefined || ids.includes(id) || formerIds.some((former) => ids.includes(former))) &&
  (article === undefined || mentions.some((mention) => mention.article === article));

const summaryOf = ({ id, kind, name, aliases, mentions, decisions }: Actor): ActorSummary => ({
  id,
  kind,
  name,
  aliases,
  mentions: mentions.length,
  articles: new Set(mentions.map(({ article }) => article)).size,
  ...(decisions === undefined ? {} : { reviewed: true as const }),
});

const isStatementAsked = (
  statement: Resolved["statements"][number],
  { id, speaker, about = [], article }: StatementFilter,
): boolean =>
  (id === undefined || statement.id === id) &&
  (speaker === undefined || statement.speaker === speaker) &&
  (article === undefined || statement.article === article) &&
  about.every((actor) => statement.about.includes(actor));

function isEventAsked(event: Event, { id, involving = [], article, from, to }: EventFilter): boolean {
  const bounds = event.date === null ? null : edtfBounds(event.date);
  return (
    (id === undefined || event.id === id) &&
    involving.every((actor) => event.actors.includes(actor) || event.recipients.includes(actor)) &&
    (article === undefined || event.mentions.some((report) => report.article === article)) &&
    (from === undefined || (bounds !== null && (bounds.latest ?? "9999-12-31") >= from)) &&
    (to === undefined || (bounds !== null && (bounds.earliest ?? "0000-01-01") <= to))
  );
}

function countsOf({ actors, statements, events }: Resolved): ReadonlyMap<string, ArticleCounts> {
  const counts = new Map<string, { mentions: number; statements: number; events: number }>();
  const count = (article: string, field: keyof ArticleCounts): void => {
    const of = counts.get(article) ?? { mentions: 0, statements: 0, events: 0 };
    of[field] += 1;
    counts.set(article, of);
  };
  for (const { mentions } of actors) for (const { article } of mentions) count(article, "mentions");
  for (const { article } of statements) count(article, "statements");
  for (const { mentions } of events) {
    for (const article of new Set(mentions.map((report) => report.article))) count(article, "events");
  }
  return counts;
}
