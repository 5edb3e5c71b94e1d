import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { articlesNamed, type Decision } from "../record/decision.ts";
import { edtfBounds } from "../record/edtf.ts";
import type { Actor, ActorSummary, Event, Resolved, Statement } from "../record/record.ts";
import { currentDigests, currentReadings, layerOf, replaceReading } from "./articles.ts";
import { addDecisions, lastDecision, storedDecisions } from "./decisions.ts";
import { insertAll } from "./insert.ts";
import type { KeptReadings } from "./kept-readings.ts";
import { dictionaryOf, dictionaryStamp } from "./known-actors.ts";
import { rearranged } from "./places.ts";
import type { ListName, Tables } from "./schema.ts";
import { updateIndex } from "./search.ts";
import type {
  ActorFilter,
  ArticleCounts,
  Change,
  EventFilter,
  Inputs,
  RecordCounts,
  StatementFilter,
} from "./store.ts";

export function inputs(db: Kysely<Tables>, kept: KeptReadings, resolver: string): Promise<Inputs> {
  return db
    .transaction()
    .setAccessMode("read only")
    .execute((tx) => inputsIn(tx, kept, resolver));
}

async function inputsIn(tx: Transaction<Tables>, kept: KeptReadings, resolver: string): Promise<Inputs> {
  const [readings, decisions] = [await currentReadings(tx, kept), await storedDecisions(tx)];
  const named = articlesNamed(decisions);
  const texts = new Map<string, string>();
  for (const { id } of readings) {
    const layer = named.has(id) ? await layerOf(tx, id) : null;
    if (layer !== null) texts.set(id, layer.text);
  }
  const dictionary = await dictionaryOf(tx, readings);
  return { digest: await inputsDigest(tx, resolver), readings, decisions, texts, dictionary };
}

export function decide(
  db: Kysely<Tables>,
  kept: KeptReadings,
  { decisions, readings = [] }: Change,
  resolver: string,
  resolve: (inputs: Inputs) => Resolved,
): Promise<readonly Decision[]> {
  return db.transaction().execute(async (tx) => {
    const added = await addDecisions(tx, decisions);
    for (const { layer, reading } of readings) await replaceReading(tx, reading.id, layer, reading);
    const given = await inputsIn(tx, kept, resolver);
    await replaceIn(tx, resolve(given), given.digest);
    return added;
  });
}

export function digest(db: Kysely<Tables>, resolver: string): Promise<string> {
  return db
    .transaction()
    .setAccessMode("read only")
    .execute((tx) => inputsDigest(tx, resolver));
}

export function derivedIsCurrent(db: Kysely<Tables>, resolver: string): Promise<boolean> {
  return db
    .transaction()
    .setAccessMode("read only")
    .execute(async (tx) => {
      const stamp = await tx.selectFrom("derived_stamp").select("digest").executeTakeFirst();
      return stamp?.digest === (await inputsDigest(tx, resolver));
    });
}

async function inputsDigest(tx: Transaction<Tables>, resolver: string): Promise<string> {
  const content = [resolver, await lastDecision(tx), [...(await currentDigests(tx))], await dictionaryStamp(tx)];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

export function replaceDerived(db: Kysely<Tables>, resolution: Resolved, digest: string): Promise<void> {
  return db.transaction().execute((tx) => replaceIn(tx, resolution, digest));
}

async function replaceIn(tx: Transaction<Tables>, resolution: Resolved, digest: string): Promise<void> {
  await tx.deleteFrom("derived_stamp").execute();
  await replaceActors(tx, resolution.actors);
  await replaceStatements(tx, resolution.statements);
  await replaceEvents(tx, resolution.events);
  for (const list of LISTS) await replaceList(tx, list, resolution[list]);
  await updateIndex(tx);
  await tx.insertInto("derived_stamp").values({ digest }).execute();
}

const LISTS = ["forecasts", "ties", "publications", "standings"] as const satisfies readonly ListName[];

/** A record with its place among those stored. */
type Put<T> = readonly [record: T, position: number];

/**
 * Takes out of a table what is no longer so, with all that hangs on it, and answers what is new. What has not changed
 * is not written again: one more article leaves most of a record as it was.
 */
async function changed<T extends object>(
  tx: Transaction<Tables>,
  table: "actors" | "statements" | "events",
  records: readonly T[],
  links: readonly (readonly [table: keyof Tables, owner: string])[],
): Promise<readonly Put<T>[]> {
  const stored = await tx.selectFrom(table).select(["position", "digest"]).orderBy("position").execute();
  const { removed, inserted } = rearranged(stored, records.map(digestOf));
  if (removed.length > 0) {
    const gone = sql`(select value from json_each(${JSON.stringify(removed)}))`;
    for (const [link, owner] of [[table, "position"] as const, ...links])
      await sql`delete from ${sql.ref(link)} where ${sql.ref(owner)} in ${gone}`.execute(tx);
  }
  return inserted.flatMap(([index, position]) => {
    const record = records[index];
    return record === undefined ? [] : [[record, position] as const];
  });
}

const digests = new WeakMap<object, string>();

/** Tells the content of a record. */
function digestOf(record: object): string {
  const known = digests.get(record);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(JSON.stringify(record)).digest("base64").slice(0, 22);
  digests.set(record, digest);
  return digest;
}

async function replaceActors(tx: Transaction<Tables>, actors: readonly Actor[]): Promise<void> {
  const put = await changed(tx, "actors", actors, [
    ["actor_ids", "actor"],
    ["actor_articles", "actor"],
  ]);
  const mentions = new Map(put.map(([actor, position]) => [position, mentionsByArticle(actor)]));
  await insertAll(
    tx,
    "actors",
    put.map(([actor, position]) => ({
      ...rowOf(actor, position),
      summary: JSON.stringify(summaryOf(actor, mentions.get(position)?.size ?? 0)),
    })),
  );
  await insertAll(
    tx,
    "actor_ids",
    links(put, ({ id, formerIds }) => [id, ...formerIds]).map(([actor, id]) => ({ actor, id })),
  );
  await insertAll(
    tx,
    "actor_articles",
    [...mentions].flatMap(([actor, counts]) =>
      [...counts].map(([article, count]) => ({ actor, article, mentions: count })),
    ),
  );
}

function mentionsByArticle({ mentions }: Actor): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { article } of mentions) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

const summaryOf = ({ id, kind, name, aliases, mentions, decisions }: Actor, articles: number): ActorSummary => ({
  id,
  kind,
  name,
  aliases,
  mentions: mentions.length,
  articles,
  ...(decisions === undefined ? {} : { reviewed: true }),
});

async function replaceStatements(tx: Transaction<Tables>, statements: readonly Statement[]): Promise<void> {
  const put = await changed(tx, "statements", statements, [["statement_subjects", "statement"]]);
  const rows = put.map(([it, position]) => ({ ...rowOf(it, position), speaker: it.speaker, article: it.article }));
  await insertAll(tx, "statements", rows);
  await insertAll(
    tx,
    "statement_subjects",
    links(put, ({ about }) => about).map(([statement, actor]) => ({ statement, actor })),
  );
}

async function replaceEvents(tx: Transaction<Tables>, events: readonly Event[]): Promise<void> {
  const put = await changed(tx, "events", events, [
    ["event_participants", "event"],
    ["event_articles", "event"],
  ]);
  await insertAll(
    tx,
    "events",
    put.map(([event, position]) => ({ ...rowOf(event, position), ...daysOf(event.date) })),
  );
  await insertAll(
    tx,
    "event_participants",
    links(put, ({ actors, recipients }) => [...actors, ...recipients]).map(([event, actor]) => ({ event, actor })),
  );
  await insertAll(
    tx,
    "event_articles",
    links(put, ({ mentions }) => mentions.map(({ article }) => article)).map(([event, article]) => ({
      event,
      article,
    })),
  );
}

async function replaceList(tx: Transaction<Tables>, list: ListName, records: readonly object[]): Promise<void> {
  const table = "derived_lists";
  const own = tx.selectFrom(table).where("list", "=", list);
  const stored = await own.select(["position", "digest"]).orderBy("position").execute();
  const { removed, inserted } = rearranged(stored, records.map(digestOf));
  if (removed.length > 0) {
    const gone = sql<number>`(select value from json_each(${JSON.stringify(removed)}))`;
    await tx.deleteFrom(table).where("list", "=", list).where("position", "in", gone).execute();
  }
  await insertAll(
    tx,
    table,
    inserted.map(([index, position]) => ({ list, ...rowOf(records[index] ?? {}, position) })),
  );
}

const rowOf = (record: object, position: number) => ({
  position,
  digest: digestOf(record),
  record: JSON.stringify(record),
});

/** Each record's position with each of its keys, once. */
const links = <T>(put: readonly Put<T>[], keysOf: (record: T) => readonly string[]): (readonly [number, string])[] =>
  put.flatMap(([record, position]) => [...new Set(keysOf(record))].map((key) => [position, key] as const));

/** The first and last day a date can mean; an open side reaches as far as days can be written. */
function daysOf(date: string | null): { readonly earliest: string | null; readonly latest: string | null } {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null) return { earliest: null, latest: null };
  return { earliest: bounds.earliest ?? "0000-01-01", latest: bounds.latest ?? "9999-12-31" };
}

export async function actors(db: Kysely<Tables>, filter: ActorFilter): Promise<readonly Actor[]> {
  return recordsOf<Actor>(await actorsThat(db, filter).select("record").execute());
}

export async function actorSummaries(db: Kysely<Tables>, filter: ActorFilter): Promise<readonly ActorSummary[]> {
  return recordsOf<ActorSummary>(await actorsThat(db, filter).select("summary as record").execute());
}

function actorsThat(db: Kysely<Tables>, { ids, article }: ActorFilter) {
  let query = db.selectFrom("actors").orderBy("position");
  if (ids) {
    // one parameter, since there may be more ids than a statement can have
    const wanted = sql<string>`(select value from json_each(${JSON.stringify(ids)}))`;
    query = query.where("position", "in", db.selectFrom("actor_ids").select("actor").where("id", "in", wanted));
  }
  if (article !== undefined) {
    query = query.where(
      "position",
      "in",
      db.selectFrom("actor_articles").select("actor").where("article", "=", article),
    );
  }
  return query;
}

/** The very expression that is indexed. */
const ID = sql<string>`json_extract(record, '$.id')`;

export async function statements(db: Kysely<Tables>, filter: StatementFilter): Promise<readonly Statement[]> {
  const { id, speaker, about = [], article } = filter;
  let query = db.selectFrom("statements").select("record").orderBy("position");
  if (id !== undefined) query = query.where(ID, "=", id);
  if (speaker !== undefined) query = query.where("speaker", "=", speaker);
  if (article !== undefined) query = query.where("article", "=", article);
  for (const actor of about) {
    const subjects = db.selectFrom("statement_subjects").select("statement").where("actor", "=", actor);
    query = query.where("position", "in", subjects);
  }
  return recordsOf<Statement>(await query.execute());
}

export async function events(db: Kysely<Tables>, filter: EventFilter): Promise<readonly Event[]> {
  const { id, involving = [], article, from, to } = filter;
  let query = db.selectFrom("events").select("record").orderBy("position");
  if (id !== undefined) query = query.where(ID, "=", id);
  if (from !== undefined) query = query.where("latest", ">=", from);
  if (to !== undefined) query = query.where("earliest", "<=", to);
  for (const actor of involving) {
    const participants = db.selectFrom("event_participants").select("event").where("actor", "=", actor);
    query = query.where("position", "in", participants);
  }
  if (article !== undefined) {
    query = query.where(
      "position",
      "in",
      db.selectFrom("event_articles").select("event").where("article", "=", article),
    );
  }
  return recordsOf<Event>(await query.execute());
}

/** A list of the record, as it was resolved. */
export async function list<Name extends ListName>(db: Kysely<Tables>, name: Name): Promise<Resolved[Name]> {
  const rows = db.selectFrom("derived_lists").select("record").where("list", "=", name).orderBy("position");
  return recordsOf(await rows.execute()) as unknown as Resolved[Name];
}

const recordsOf = <T>(rows: readonly { readonly record: string }[]): readonly T[] =>
  rows.map(({ record }) => JSON.parse(record) as T);

export async function articleCounts(db: Kysely<Tables>): Promise<ReadonlyMap<string, ArticleCounts>> {
  const { rows } = await sql<ArticleCounts & { article: string }>`
    select article, sum(mentions) as mentions, sum(statements) as statements, sum(events) as events from (
      select article, sum(mentions) as mentions, 0 as statements, 0 as events from actor_articles group by article
      union all select article, 0, count(*), 0 from statements group by article
      union all select article, 0, 0, count(*) from event_articles group by article
    ) group by article`.execute(db);
  return new Map(rows.map(({ article, ...counts }) => [article, counts]));
}

export async function counts(db: Kysely<Tables>): Promise<RecordCounts> {
  const { rows } = await sql<Omit<RecordCounts, "articles">>`
    select (select count(*) from actors) as actors, (select count(*) from statements) as statements,
      (select count(*) from events) as events`.execute(db);
  const { actors, statements, events } = rows[0] ?? { actors: 0, statements: 0, events: 0 };
  return { articles: (await currentDigests(db)).size, actors, statements, events };
}
