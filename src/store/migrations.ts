import { type CreateTableBuilder, type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./schema.ts";
import { StoreError } from "./store.ts";

/** "DRGM": tells a store from another program's database; https://www.sqlite.org/pragma.html#pragma_application_id */
const APPLICATION = 0x4452474d;

type Migration = (tx: Transaction<Tables>) => Promise<void>;

/** The nth leads from format n to n + 1. One that has been released never changes. */
const MIGRATIONS: readonly Migration[] = [createTables, addSummaries, addLists, addDictionary, addDigests];

/**
 * Brings the tables up to date, all or nothing.
 *
 * @throws StoreError, with nothing touched, for a store from a newer version and for another program's database
 */
export async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  if ((await formatOf(db, path)) === MIGRATIONS.length) return;
  await db.transaction().execute(async (tx) => {
    for (const migration of MIGRATIONS.slice(await formatOf(tx, path))) await migration(tx);
    await sql`pragma application_id = ${sql.lit(APPLICATION)}`.execute(tx);
    await sql`pragma user_version = ${sql.lit(MIGRATIONS.length)}`.execute(tx);
  });
}

/** The number of migrations a database has seen, 0 for an empty one. Throws as `migrate` does. */
export async function formatOf(db: Kysely<Tables>, path: string): Promise<number> {
  const { rows } = await sql<{ application: number; format: number; tables: number }>`
    select a.application_id as application, v.user_version as format, (select count(*) from sqlite_schema) as tables
    from pragma_application_id a, pragma_user_version v`.execute(db);
  const { application, format, tables } = rows[0] ?? { application: 0, format: 0, tables: 0 };
  if (application !== APPLICATION && (application !== 0 || tables > 0)) {
    throw new StoreError(`${path} is another program's database: name another with --store`);
  }
  if (format > MIGRATIONS.length) {
    throw new StoreError(
      `${path} was written by a newer version of dragoman (its format is ${format}, this one knows ` +
        `${MIGRATIONS.length}): update dragoman, or name another store with --store`,
    );
  }
  return format;
}

async function createTables(tx: Transaction<Tables>): Promise<void> {
  await createArticles(tx);
  await createDecisions(tx);
  await createRecord(tx);
  await createSearch(tx);
}

async function createArticles({ schema }: Transaction<Tables>): Promise<void> {
  await schema
    .createTable("articles")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .execute();
  await schema
    .createTable("article_paths")
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("seq", "integer", (column) => column.notNull().unique())
    .addPrimaryKeyConstraint("article_paths_key", ["path", "article"])
    .execute();
  await schema.createIndex("article_paths_article").on("article_paths").column("article").execute();
  await schema
    .createTable("readings")
    .addColumn("article", "text", (column) =>
      column.primaryKey().notNull().references("articles.id").onDelete("cascade"),
    )
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("entry", "text", (column) => column.notNull())
    .addColumn("layer", "blob", (column) => column.notNull())
    .addColumn("reading", "blob", (column) => column.notNull())
    .execute();
}

async function createDecisions(tx: Transaction<Tables>): Promise<void> {
  await tx.schema
    .createTable("decisions")
    .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("decision", "text", (column) => column.notNull())
    .execute();
  for (const change of ["update", "delete"]) {
    await sql`create trigger ${sql.ref(`decisions_no_${change}`)} before ${sql.raw(change)} on decisions
      begin select raise(abort, 'the log of decisions is append-only'); end`.execute(tx);
  }
}

async function createRecord({ schema }: Transaction<Tables>): Promise<void> {
  await schema.createTable("derived_stamp").addColumn("digest", "text").execute();
  for (const [table, findable] of [
    ["actors", []],
    ["statements", ["speaker", "article"]],
    ["events", ["earliest", "latest"]],
  ] as const) {
    let builder: CreateTableBuilder<string, string> = schema
      .createTable(table)
      .addColumn("position", "integer", (column) => column.primaryKey().notNull())
      .addColumn("record", "text", (column) => column.notNull());
    for (const column of findable) builder = builder.addColumn(column, "text");
    await builder.execute();
    for (const column of findable) await schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
  for (const [table, owner, found] of [
    ["actor_ids", "actor", "id"],
    ["actor_articles", "actor", "article"],
    ["statement_subjects", "statement", "actor"],
    ["event_participants", "event", "actor"],
    ["event_articles", "event", "article"],
  ] as const) {
    await schema
      .createTable(table)
      .addColumn(owner, "integer", (column) => column.notNull())
      .addColumn(found, "text", (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, [found, owner])
      .execute();
  }
}

async function createSearch(tx: Transaction<Tables>): Promise<void> {
  await tx.schema
    .createTable("indexed_articles")
    .addColumn("article", "text", (column) =>
      column.primaryKey().notNull().references("articles.id").onDelete("cascade"),
    )
    .addColumn("digest", "text", (column) => column.notNull())
    .execute();
  await tx.schema
    .createTable("passages")
    .addColumn("id", "integer", (column) => column.primaryKey().notNull())
    .addColumn("article", "text", (column) =>
      column.notNull().references("indexed_articles.article").onDelete("cascade"),
    )
    .addColumn("from", "integer", (column) => column.notNull())
    .addColumn("to", "integer", (column) => column.notNull())
    .execute();
  await tx.schema.createIndex("passages_article").on("passages").column("article").execute();
  await sql`create virtual table passage_words
    using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')`.execute(tx);
  await sql`create trigger passages_deleted after delete on passages
    begin delete from passage_words where rowid = old.id; end`.execute(tx);
}

/** The derived record of an older store is dropped; whoever asks for it first makes it anew. */
async function addSummaries(tx: Transaction<Tables>): Promise<void> {
  await tx.deleteFrom("derived_stamp").execute();
  await tx.deleteFrom("actors").execute();
  await tx.deleteFrom("actor_articles").execute();
  await tx.schema
    .alterTable("actors")
    .addColumn("summary", "text", (column) => column.notNull().defaultTo("{}"))
    .execute();
  await tx.schema
    .alterTable("actor_articles")
    .addColumn("mentions", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}

/** The record is made anew, with lists beside; statements and events are found by id. */
async function addLists(tx: Transaction<Tables>): Promise<void> {
  await tx.deleteFrom("derived_stamp").execute();
  await tx.schema
    .createTable("derived_lists")
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("record", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("derived_lists_key", ["list", "position"])
    .execute();
  for (const table of ["statements", "events"]) {
    await sql`create index ${sql.ref(`${table}_id`)} on ${sql.ref(table)} (json_extract(record, '$.id'))`.execute(tx);
  }
}

/** Actors of imported dictionaries, findable by the words of their names. */
async function addDictionary({ schema }: Transaction<Tables>): Promise<void> {
  await schema
    .createTable("known_actors")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("record", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("known_actor_names")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull().references("known_actors.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("known_actor_names_key", ["key", "actor"])
    .execute();
  await schema.createIndex("known_actor_names_actor").on("known_actor_names").column("actor").execute();
  await schema
    .createTable("dictionary_stamp")
    .addColumn("stamp", "text", (column) => column.notNull())
    .execute();
}

/** Records are known by their content, and what hangs on one is found by it. The record is made anew. */
async function addDigests(tx: Transaction<Tables>): Promise<void> {
  await tx.deleteFrom("derived_stamp").execute();
  for (const table of ["actors", "statements", "events", "derived_lists"] as const) {
    await tx.deleteFrom(table).execute();
    await tx.schema
      .alterTable(table)
      .addColumn("digest", "text", (column) => column.notNull().defaultTo(""))
      .execute();
  }
  for (const [table, owner] of [
    ["actor_ids", "actor"],
    ["actor_articles", "actor"],
    ["statement_subjects", "statement"],
    ["event_participants", "event"],
    ["event_articles", "event"],
  ] as const) {
    await tx.deleteFrom(table).execute();
    await tx.schema.createIndex(`${table}_${owner}`).on(table).column(owner).execute();
  }
}
