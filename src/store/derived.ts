import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { edtfBounds } from "../record/edtf.ts";
import type { Actor, Event, Resolution, Statement } from "../record/record.ts";
import { currentDigests, currentReadings } from "./articles.ts";
import { lastDecision, storedDecisions } from "./decisions.ts";
import { insertAll } from "./insert.ts";
import type { Tables } from "./schema.ts";
import { updateIndex } from "./search.ts";
import type { ActorFilter, EventFilter, Inputs, StatementFilter } from "./store.ts";

export function inputs(db: Kysely<Tables>, resolver: string): Promise<Inputs> {
  return db
    .transaction()
    .setAccessMode("read only")
    .execute(async (tx) => ({
      digest: await inputsDigest(tx, resolver),
      readings: await currentReadings(tx),
      decisions: await storedDecisions(tx),
    }));
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
  const content = [resolver, await lastDecision(tx), [...(await currentDigests(tx))]];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

export function replaceDerived(db: Kysely<Tables>, resolution: Resolution, digest: string): Promise<void> {
  return db.transaction().execute(async (tx) => {
    for (const table of DERIVED) await tx.deleteFrom(table).execute();
    await insertActors(tx, resolution.actors);
    await insertStatements(tx, resolution.statements);
    await insertEvents(tx, resolution.events);
    await updateIndex(tx);
    await tx.insertInto("derived_stamp").values({ digest }).execute();
  });
}

const DERIVED = [
  "derived_stamp",
  "actors",
  "actor_ids",
  "actor_articles",
  "statements",
  "statement_subjects",
  "events",
  "event_participants",
  "event_articles",
] as const;

async function insertActors(tx: Transaction<Tables>, actors: readonly Actor[]): Promise<void> {
  await insertAll(tx, "actors", actors.map(rowOf));
  await insertAll(
    tx,
    "actor_ids",
    links(actors, ({ id, formerIds }) => [id, ...formerIds]).map(([actor, id]) => ({ actor, id })),
  );
  await insertAll(
    tx,
    "actor_articles",
    links(actors, ({ mentions }) => mentions.map(({ article }) => article)).map(([actor, article]) => ({
      actor,
      article,
    })),
  );
}

async function insertStatements(tx: Transaction<Tables>, statements: readonly Statement[]): Promise<void> {
  const rows = statements.map((it, i) => ({ ...rowOf(it, i), speaker: it.speaker, article: it.article }));
  await insertAll(tx, "statements", rows);
  await insertAll(
    tx,
    "statement_subjects",
    links(statements, ({ about }) => about).map(([statement, actor]) => ({ statement, actor })),
  );
}

async function insertEvents(tx: Transaction<Tables>, events: readonly Event[]): Promise<void> {
  await insertAll(
    tx,
    "events",
    events.map((event, i) => ({ ...rowOf(event, i), ...daysOf(event.date) })),
  );
  await insertAll(
    tx,
    "event_participants",
    links(events, ({ actors, recipients }) => [...actors, ...recipients]).map(([event, actor]) => ({ event, actor })),
  );
  await insertAll(
    tx,
    "event_articles",
    links(events, ({ mentions }) => mentions.map(({ article }) => article)).map(([event, article]) => ({
      event,
      article,
    })),
  );
}

const rowOf = (record: Actor | Statement | Event, position: number): Tables["actors"] => ({
  position,
  record: JSON.stringify(record),
});

/** Each record's position with each of its keys, once. */
const links = <T>(records: readonly T[], keysOf: (record: T) => readonly string[]): (readonly [number, string])[] =>
  records.flatMap((record, position) => [...new Set(keysOf(record))].map((key) => [position, key] as const));

/** The first and last day a date can mean; an open side reaches as far as days can be written. */
function daysOf(date: string | null): { readonly earliest: string | null; readonly latest: string | null } {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null) return { earliest: null, latest: null };
  return { earliest: bounds.earliest ?? "0000-01-01", latest: bounds.latest ?? "9999-12-31" };
}

export async function actors(db: Kysely<Tables>, filter: ActorFilter): Promise<readonly Actor[]> {
  const { ids, article } = filter;
  let query = db.selectFrom("actors").select("record").orderBy("position");
  if (ids) query = query.where("position", "in", db.selectFrom("actor_ids").select("actor").where("id", "in", ids));
  if (article !== undefined) {
    query = query.where(
      "position",
      "in",
      db.selectFrom("actor_articles").select("actor").where("article", "=", article),
    );
  }
  return recordsOf<Actor>(await query.execute());
}

export async function statements(db: Kysely<Tables>, filter: StatementFilter): Promise<readonly Statement[]> {
  const { speaker, about, article } = filter;
  let query = db.selectFrom("statements").select("record").orderBy("position");
  if (speaker !== undefined) query = query.where("speaker", "=", speaker);
  if (article !== undefined) query = query.where("article", "=", article);
  if (about !== undefined) {
    const subjects = db.selectFrom("statement_subjects").select("statement").where("actor", "=", about);
    query = query.where("position", "in", subjects);
  }
  return recordsOf<Statement>(await query.execute());
}

export async function events(db: Kysely<Tables>, filter: EventFilter): Promise<readonly Event[]> {
  const { involving = [], article, from, to } = filter;
  let query = db.selectFrom("events").select("record").orderBy("position");
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

const recordsOf = <T>(rows: readonly { readonly record: string }[]): readonly T[] =>
  rows.map(({ record }) => JSON.parse(record) as T);
