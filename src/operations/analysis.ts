import { z } from "zod";
import { isEdtf } from "../record/edtf.ts";
import type { Actor, Evidence, Resolution } from "../record/record.ts";
import { matchActors } from "../resolve/matching.ts";
import { claimsOf } from "../analyze/claims.ts";
import { disagreementsIn } from "../analyze/disagreements.ts";
import { type Side, sideOf, sidesOf } from "../analyze/sides.ts";
import type { Store } from "../store/store.ts";
import { knownOn, publicationDates } from "./as-of.ts";
import { NotFound } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { resolverVersion } from "./version.ts";

/** A day up to which something is known. */
export const daySchema = z.string().refine(isEdtf, { error: "is no date, such as 2022-12-19, 2022-12 or 2022" });

/** The record, and how much of it the day leaves out. */
export interface RecordAt {
  readonly record: Pick<Resolution, "actors" | "statements" | "events" | "forecasts" | "ties">;
  /** Publication dates by article, EDTF, inferred ones among them; null where nothing tells it. */
  readonly published: ReadonlyMap<string, string | null>;
  /** Articles taken; those that may have appeared later; those of which nobody knows when they appeared. */
  readonly articles: { readonly taken: number; readonly later: number; readonly undated: number };
}

/** The record as it is, or as it was known on the last day of `asOf`: from the articles that had surely appeared by then. */
export async function recordAt(store: Store, asOf: string | undefined): Promise<RecordAt> {
  await refresh(store);
  if (asOf === undefined) return presentRecord(store);
  const published = await publicationDates(store);
  const { resolution, articles, later, undated } = await knownOn(store, asOf);
  return { record: resolution, published, articles: { taken: articles.size, later, undated } };
}

/** The whole record, kept for as long as nothing in the store has changed: whoever asks several questions waits once. */
async function presentRecord(store: Store): Promise<RecordAt> {
  const digest = await store.digest(resolverVersion);
  const known = present.get(store);
  if (known?.digest === digest) return known.at;
  const record = {
    actors: await store.actors(),
    statements: await store.statements(),
    events: await store.events(),
    forecasts: await store.forecasts(),
    ties: await store.ties(),
  };
  const published = await publicationDates(store);
  const at = { record, published, articles: { taken: published.size, later: 0, undated: 0 } };
  present.set(store, { digest, at });
  return at;
}

const present = new WeakMap<Store, { readonly digest: string; readonly at: RecordAt }>();

/** What is worked out of a record is kept for as long as the record is. */
function perRecord<Result>(work: (record: RecordAt["record"], published: RecordAt["published"]) => Result) {
  const done = new WeakMap<RecordAt["record"], { readonly result: Result }>();
  return ({ record, published }: RecordAt): Result => {
    const known = done.get(record) ?? { result: work(record, published) };
    done.set(record, known);
    return known.result;
  };
}

export const claimsAt = perRecord(claimsOf);
export const disagreementsAt = perRecord(disagreementsIn);

/**
 * The side that a person means: one actor, or several as "Lukashenko + Belarus". With `wide`, each brings along all who
 * act for the same state. Throws NotFound.
 */
export function sideNamed(actors: readonly Actor[], text: string, wide = false): Side {
  const meant = text.split("+").map((name) => actorNamed(actors, name.trim()));
  const ids = new Set(meant.map(({ id }) => id));
  const company = wide ? sidesOf(actors).filter((side) => side.actors.some((id) => ids.has(id))) : [];
  const all = new Set([...ids, ...company.flatMap((side) => side.actors)]);
  return sideOf(actors.filter(({ id }) => all.has(id)));
}

/** The actor whom a name or an id means among those of a record. */
export function actorNamed(actors: readonly Actor[], query: string): Actor {
  const known = actors.find(({ id, formerIds }) => id === query || formerIds.includes(query));
  const summaries = actors.map((actor) => ({ ...actor, mentions: actor.mentions.length, articles: 0 }));
  const [match] = known === undefined ? matchActors(query, summaries) : [known];
  const actor = actors.find(({ id }) => id === match?.id);
  if (actor === undefined) throw new NotFound(`${query}: no such actor; 'dragoman actors' lists them all`);
  return actor;
}

/** A place in an article with its words, and where they can be cited from. */
export type Quoted<E extends Evidence = Evidence> = E & { readonly quote: string; readonly citation: Citation };

/** Puts words and names to findings of a record. */
export class Speaker {
  readonly #names: ReadonlyMap<string, string>;
  readonly #quotes: Quotes;

  private constructor(names: ReadonlyMap<string, string>, quotes: Quotes) {
    this.#names = names;
    this.#quotes = quotes;
  }

  /** For findings in any of `articles`. */
  static async for(store: Store, actors: readonly Actor[], articles: Iterable<string>): Promise<Speaker> {
    const quotes = new Quotes(store);
    await quotes.load(articles);
    return new Speaker(new Map(actors.map(({ id, name }) => [id, name])), quotes);
  }

  quoted<E extends Evidence>(evidence: E): Quoted<E> {
    const { article } = evidence;
    return { ...evidence, quote: this.#quotes.words(article, evidence), citation: this.#quotes.citation(article) };
  }

  words(evidence: Evidence): string {
    return this.#quotes.words(evidence.article, evidence);
  }

  name(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** Who speaks: a name, the author of the article, or "an unnamed source". */
  speaker(id: string | null, article: string): string {
    if (id === "author") return this.#quotes.citation(article).author ?? "the author";
    return id === null ? "an unnamed source" : this.name(id);
  }

  speakers(ids: readonly (string | null)[], article: string): string {
    return ids.map((id) => this.speaker(id, article)).join(" and ");
  }
}
