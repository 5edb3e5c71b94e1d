import { stat } from "node:fs/promises";
import { Kysely, sql } from "kysely";
import type { TextLayer } from "../record/article.ts";
import type { Decision } from "../record/decision.ts";
import type { KnownActor } from "../record/known-actor.ts";
import type { Reading } from "../record/reading.ts";
import type { Resolved } from "../record/record.ts";
import * as articles from "./articles.ts";
import * as decisions from "./decisions.ts";
import * as derived from "./derived.ts";
import { sqliteDialect } from "./dialect.ts";
import { KeptReadings } from "./kept-readings.ts";
import * as dictionary from "./known-actors.ts";
import { formatOf, migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { search } from "./search.ts";
import { type Database, openDatabase } from "./sqlite.ts";
import { explain } from "./sqlite-errors.ts";
import {
  type ActorFilter,
  type Change,
  type EventFilter,
  type Inputs,
  type NewArticle,
  type OpenOptions,
  type SearchTerm,
  type StatementFilter,
  type Store,
  StoreError,
} from "./store.ts";

/**
 * Opens the store in a SQLite file, bringing an older store's tables up to date.
 *
 * @throws StoreError where there is none (and `create` is not set), where the file is something else or comes from a
 * newer version, and where it cannot be opened or written
 */
export async function openStore(path: string, { create = false, patience = 60 }: OpenOptions = {}): Promise<Store> {
  await checkPlace(path, create);
  const database = await open(path);
  const db = new Kysely<Tables>({ dialect: sqliteDialect({ database, path, patience }) });
  try {
    database.exec("pragma busy_timeout = 50");
    await formatOf(db, path); // before anything could change a file that is no store of ours
    await sql`pragma journal_mode = wal`.execute(db);
    await sql`pragma synchronous = full`.execute(db);
    await sql`pragma foreign_keys = on`.execute(db);
    await migrate(db, path);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return new SqlStore(path, db);
}

async function checkPlace(path: string, create: boolean): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new StoreError(`${path} cannot be opened (${error.code ?? error.message}): name another store with --store`);
  });
  if (found === null && !create) {
    throw new StoreError(`there is no store at ${path}: read something first, or name another with --store`);
  }
  if (found?.isFile() === false) throw new StoreError(`${path} is no file: name the store's file with --store`);
}

async function open(path: string): Promise<Database> {
  try {
    return await openDatabase(path);
  } catch (error) {
    throw explain(error, path);
  }
}

class SqlStore implements Store {
  readonly path: string;
  readonly #db: Kysely<Tables>;
  readonly #readings = new KeptReadings();
  #closing: Promise<void> | null = null;

  constructor(path: string, db: Kysely<Tables>) {
    this.path = path;
    this.#db = db;
  }

  addArticle(article: NewArticle) {
    return articles.addArticle(this.#db, article);
  }
  replaceReading(article: string, layer: TextLayer, reading: Reading) {
    return articles.replaceReading(this.#db, article, layer, reading);
  }
  forgetArticle(id: string) {
    return articles.forgetArticle(this.#db, id);
  }
  articles() {
    return articles.storedArticles(this.#db);
  }
  original(article: string) {
    return articles.originalOf(this.#db, article);
  }
  layer(article: string) {
    return articles.layerOf(this.#db, article);
  }
  reading(article: string) {
    return articles.readingOf(this.#db, article);
  }

  addDecisions(added: readonly Decision[]) {
    return this.#db.transaction().execute((tx) => decisions.addDecisions(tx, added));
  }
  decide(change: Change, resolver: string, resolve: (inputs: Inputs) => Resolved) {
    return derived.decide(this.#db, this.#readings, change, resolver, resolve);
  }
  decisions() {
    return decisions.storedDecisions(this.#db);
  }

  inputs(resolver: string) {
    return derived.inputs(this.#db, this.#readings, resolver);
  }
  addKnownActors(actors: readonly KnownActor[], options: { readonly replace: boolean }) {
    return dictionary.addKnownActors(this.#db, actors, options);
  }
  countKnownActors() {
    return dictionary.countKnownActors(this.#db);
  }
  digest(resolver: string) {
    return derived.digest(this.#db, resolver);
  }
  derivedIsCurrent(resolver: string) {
    return derived.derivedIsCurrent(this.#db, resolver);
  }
  replaceDerived(resolution: Resolved, digest: string) {
    return derived.replaceDerived(this.#db, resolution, digest);
  }
  actors(filter: ActorFilter = {}) {
    return derived.actors(this.#db, filter);
  }
  actorSummaries(filter: ActorFilter = {}) {
    return derived.actorSummaries(this.#db, filter);
  }
  articleCounts() {
    return derived.articleCounts(this.#db);
  }
  counts() {
    return derived.counts(this.#db);
  }
  statements(filter: StatementFilter = {}) {
    return derived.statements(this.#db, filter);
  }
  events(filter: EventFilter = {}) {
    return derived.events(this.#db, filter);
  }
  publications() {
    return derived.list(this.#db, "publications");
  }
  forecasts() {
    return derived.list(this.#db, "forecasts");
  }
  ties() {
    return derived.list(this.#db, "ties");
  }
  standings() {
    return derived.list(this.#db, "standings");
  }
  search(words: string | readonly SearchTerm[], limit: number) {
    return search(this.#db, words, limit);
  }

  close() {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Whoever copies the file after that copies all of the store: nothing is left beside it in the log. */
  async #close(): Promise<void> {
    try {
      await sql`pragma wal_checkpoint(truncate)`.execute(this.#db);
    } catch {
      // What is committed is safe in the log, which the next process takes in.
    }
    await this.#db.destroy();
  }
}
