import type { Forecast, Tie } from "../record/analysis.ts";
import type { TextLayer } from "../record/article.ts";
import type { Decision } from "../record/decision.ts";
import type { KnownActor } from "../record/known-actor.ts";
import type { Reading } from "../record/reading.ts";
import type {
  Actor,
  ActorSummary,
  ArticleEntry,
  Event,
  InferredPublication,
  Resolved,
  Standing,
  Statement,
} from "../record/record.ts";
import type { Span } from "../record/span.ts";

/** The store could not do what was asked. The message says what happened and what to do next; nothing stored is lost. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** An article as it was read, with what was made of it. */
export interface NewArticle {
  /** The content hash: the same bytes always come with the same id. */
  readonly id: string;
  /** Where it was read from; null where that is no file, as with standard input. */
  readonly path: string | null;
  /** The name it was read under, which may tell its format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly layer: TextLayer;
  readonly reading: Reading;
}

/**
 * What adding an article did. "added": its content is new. "new version": its path held other content until now,
 * which it supersedes. "present": its content was known already and supersedes nothing.
 */
export type Added = "added" | "new version" | "present";

/** An article as the store lists it. */
export interface StoredArticle extends ArticleEntry {
  /** Every path it was read from, in code-point order. */
  readonly paths: readonly string[];
  /** The version of its reading. */
  readonly version: string;
  /** The article now found at its path; null where this one is current. */
  readonly supersededBy: string | null;
}

/** How much the record holds of an article. */
export interface ArticleCounts {
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
}

/** How many of each the record holds. */
export interface RecordCounts {
  /** Superseded ones are left out. */
  readonly articles: number;
  readonly actors: number;
  readonly statements: number;
  readonly events: number;
}

/** The original of an article. */
export interface StoredOriginal {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly path: string | null;
}

/** All that a record is resolved from, as of one moment. */
export interface Inputs {
  /** Stamp of exactly these readings, decisions and resolver. */
  readonly digest: string;
  /** Readings of the current articles, in code-point order of their ids. */
  readonly readings: readonly Reading[];
  /** The log, oldest first. */
  readonly decisions: readonly Decision[];
  /** Text layers of those current articles on whose words decisions were made. */
  readonly texts: ReadonlyMap<string, string>;
  /** Known actors who bear a name that some reading spells, in code-point order of their ids. */
  readonly dictionary: readonly KnownActor[];
}

/** What a person decides at once. */
export interface Change {
  readonly decisions: readonly Decision[];
  /** Readings that the decisions make anew, of articles that are in the store. */
  readonly readings?: readonly { readonly layer: TextLayer; readonly reading: Reading }[];
}

/** Conditions that must all hold; an absent one always does. */
export interface ActorFilter {
  /** Present or former ids. */
  readonly ids?: readonly string[];
  /** The article that mentions him. */
  readonly article?: string;
}

export interface StatementFilter {
  readonly id?: string;
  /** An actor's id, or "author". */
  readonly speaker?: string;
  /** Ids of actors whom the content names, all of them. */
  readonly about?: readonly string[];
  readonly article?: string;
}

export interface EventFilter {
  readonly id?: string;
  /** Ids of actors who all take part, as actors or recipients. */
  readonly involving?: readonly string[];
  /** An article that reports it. */
  readonly article?: string;
  /** First and last day, ISO 8601, both included: the event may have happened on a day between them. */
  readonly from?: string;
  readonly to?: string;
}

/** One of these phrases, each word of it as it stands or, where `isPrefix`, the last one as the beginning of a word. */
export interface SearchTerm {
  readonly phrases: readonly string[];
  readonly isPrefix: boolean;
}

/** A passage (a paragraph, or a piece of a long one) that holds all the words. */
export interface SearchHit extends Span {
  readonly article: string;
  /** The words found, as places in the article's text. */
  readonly matches: readonly Span[];
  /** BM25; the smaller, the better. */
  readonly rank: number;
}

/**
 * Where articles, their readings, decisions and the record live. Any number of processes may use one store at once;
 * writers wait for each other. A write is durable, and all of it or nothing has happened, when its promise settles.
 * Lists come in an order that does not depend on the order of writing. Any method may reject with a StoreError.
 */
export interface Store {
  readonly path: string;

  /**
   * Keeps an article with its reading. The same content read from several paths is one article, with the reading made
   * at the first of them in code-point order. Reading the same content at the same path again changes nothing.
   */
  addArticle(article: NewArticle): Promise<Added>;
  /** Puts a new reading in place of an article's present one. False where there is no such article. */
  replaceReading(article: string, layer: TextLayer, reading: Reading): Promise<boolean>;
  /** Removes an article, whatever its paths; a version it superseded is current again. False where there is none. */
  forgetArticle(id: string): Promise<boolean>;
  /** Current and superseded articles in code-point order of their ids. */
  articles(): Promise<readonly StoredArticle[]>;
  /** These answer null where there is no such article. */
  original(article: string): Promise<StoredOriginal | null>;
  layer(article: string): Promise<TextLayer | null>;
  reading(article: string): Promise<Reading | null>;

  /**
   * Appends to the log, all of the decisions or none, and answers those that were not there already. Rejects where
   * another decision has the id of one.
   */
  addDecisions(decisions: readonly Decision[]): Promise<readonly Decision[]>;
  /** The same, with new readings; and the record is resolved from them in the same transaction. */
  decide(change: Change, resolver: string, resolve: (inputs: Inputs) => Resolved): Promise<readonly Decision[]>;
  /** The log, oldest first. */
  decisions(): Promise<readonly Decision[]>;

  /**
   * What the record is to be resolved from.
   *
   * @param resolver names the version of the code that resolves: another one makes the record stale
   */
  inputs(resolver: string): Promise<Inputs>;
  /** Keeps actors of a dictionary in place of those of the same ids; with `replace`, in place of all. */
  addKnownActors(actors: readonly KnownActor[], options: { readonly replace: boolean }): Promise<void>;
  countKnownActors(): Promise<number>;
  /** The digest that `inputs` would give, without the inputs: cheap enough to ask every second. */
  digest(resolver: string): Promise<string>;
  /** Whether the derived record was made by this resolver from the present articles and decisions. */
  derivedIsCurrent(resolver: string): Promise<boolean>;
  /**
   * Puts a resolution in place of the derived record and brings the search index up to date, in one transaction.
   *
   * @param digest that of the Inputs it was resolved from
   */
  replaceDerived(resolution: Resolved, digest: string): Promise<void>;

  /** The derived record, deep-equal to the resolution it was made from and in its order. */
  actors(filter?: ActorFilter): Promise<readonly Actor[]>;
  statements(filter?: StatementFilter): Promise<readonly Statement[]>;
  events(filter?: EventFilter): Promise<readonly Event[]>;
  forecasts(): Promise<readonly Forecast[]>;
  ties(): Promise<readonly Tie[]>;
  publications(): Promise<readonly InferredPublication[]>;
  /** What became of each decision when the record was resolved, in the order of the log. */
  standings(): Promise<readonly Standing[]>;
  /** The same actors as `actors` gives, in short and in the same order. */
  actorSummaries(filter?: ActorFilter): Promise<readonly ActorSummary[]>;
  /** By article; one of which nothing is found may be missing. */
  articleCounts(): Promise<ReadonlyMap<string, ArticleCounts>>;
  counts(): Promise<RecordCounts>;
  /**
   * Passages of current articles that hold every one of the words, or of the terms, best first; the last word may be
   * the beginning of one. No character has a special meaning. Diacritics and case do not matter.
   */
  search(words: string | readonly SearchTerm[], limit: number): Promise<readonly SearchHit[]>;

  /** Idempotent. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Whether to make a store where there is none (default: throw). Folders above it must exist. */
  readonly create?: boolean;
  /** How long to wait for other processes that write, in seconds (default: 60). */
  readonly patience?: number;
}
