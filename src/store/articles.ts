import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { TextLayer } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import type { KeptReadings } from "./kept-readings.ts";
import { pack, unpack, unpackJson } from "./packing.ts";
import type { Tables } from "./schema.ts";
import type { Added, NewArticle, StoredArticle, StoredOriginal } from "./store.ts";

/** Stands for the path of an article read from no file. It never changes hands: such articles are always current. */
const NO_PATH = "";

export function addArticle(db: Kysely<Tables>, added: NewArticle): Promise<Added> {
  const { id, name, layer, reading } = added;
  const path = added.path ?? NO_PATH;
  const bytes = pack(added.bytes);
  return db.transaction().execute(async (tx) => {
    const known = await pathsOf(tx, id);
    const before = path === NO_PATH ? null : await newestAt(tx, path);
    if (before === null ? known.includes(path) : before === id) return "present";

    if (known.length === 0) await tx.insertInto("articles").values({ id, name, bytes }).execute();
    await claimPath(tx, path, id);
    const isFirstPath = !known.includes(path) && (await pathsOf(tx, id))[0] === path;
    if (isFirstPath) {
      await tx.updateTable("articles").set({ name }).where("id", "=", id).execute();
      await tx
        .replaceInto("readings")
        .values(readingRow(id, layer, reading))
        .execute();
    }
    if (before !== null) return "new version";
    return known.length === 0 ? "added" : "present";
  });
}

/** Makes an article the newest at a path. */
async function claimPath(tx: Transaction<Tables>, path: string, article: string): Promise<void> {
  const last = await tx.selectFrom("article_paths").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  await tx
    .replaceInto("article_paths")
    .values({ path, article, seq: (last?.seq ?? 0) + 1 })
    .execute();
}

async function pathsOf(db: Kysely<Tables>, article: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("article_paths")
    .select("path")
    .where("article", "=", article)
    .orderBy("path")
    .execute();
  return rows.map(({ path }) => path);
}

async function newestAt(db: Kysely<Tables>, path: string): Promise<string | null> {
  const place = db
    .selectFrom("article_paths")
    .select("article")
    .where("path", "=", path)
    .orderBy("seq", "desc")
    .limit(1);
  return (await place.executeTakeFirst())?.article ?? null;
}

function readingRow(article: string, layer: TextLayer, reading: Reading): Tables["readings"] {
  const { unread } = reading;
  const layerJson = JSON.stringify(layer);
  const readingJson = JSON.stringify(reading);
  return {
    article,
    version: reading.version,
    digest: createHash("sha256").update(layerJson).update("\n").update(readingJson).digest("hex"),
    entry: JSON.stringify({ article: reading.article, unread } satisfies Entry),
    layer: pack(layerJson),
    reading: pack(readingJson),
  };
}

type Entry = Pick<Reading, "article" | "unread">;

export async function replaceReading(
  db: Kysely<Tables>,
  article: string,
  layer: TextLayer,
  reading: Reading,
): Promise<boolean> {
  const row = readingRow(article, layer, reading);
  const { numUpdatedRows } = await db
    .updateTable("readings")
    .set(row)
    .where("article", "=", article)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** All that hangs on the article, its place in the search index included, goes with it. */
export async function forgetArticle(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("articles").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}

export function storedArticles(db: Kysely<Tables>): Promise<readonly StoredArticle[]> {
  return db
    .transaction()
    .setAccessMode("read only")
    .execute(async (tx) => {
      const standings = await standingsOf(tx);
      const rows = await tx.selectFrom("readings").select(["article", "version", "entry"]).orderBy("article").execute();
      return rows.map(({ article: id, version, entry }) => {
        const { article, unread } = JSON.parse(entry) as Entry;
        return { ...article, unread, version, ...(standings.get(id) ?? UNPLACED) };
      });
    });
}

export async function originalOf(db: Kysely<Tables>, article: string): Promise<StoredOriginal | null> {
  const row = await db.selectFrom("articles").select(["name", "bytes"]).where("id", "=", article).executeTakeFirst();
  if (row === undefined) return null;
  const path = (await standingsOf(db)).get(article)?.path ?? null;
  return { bytes: new Uint8Array(unpack(row.bytes)), name: row.name, path };
}

export async function layerOf(db: Kysely<Tables>, article: string): Promise<TextLayer | null> {
  const row = await db.selectFrom("readings").select("layer").where("article", "=", article).executeTakeFirst();
  return row === undefined ? null : unpackJson<TextLayer>(row.layer);
}

export async function readingOf(db: Kysely<Tables>, article: string): Promise<Reading | null> {
  const row = await db.selectFrom("readings").select("reading").where("article", "=", article).executeTakeFirst();
  return row === undefined ? null : complete(unpackJson<StoredReading>(row.reading));
}

/** What earlier versions of the reader did not look for. */
type Later = "occasions" | "quantities" | "terms" | "forecasts" | "ties";
type StoredReading = Omit<Reading, Later> & Partial<Pick<Reading, Later>>;

/** A reading of an earlier version holds nothing of what was not looked for then; rereading finds it. */
const complete = (stored: StoredReading): Reading => ({
  occasions: [],
  quantities: [],
  terms: [],
  forecasts: [],
  ties: [],
  ...stored,
});

/** Readings of current articles, by article; only those that are not kept are unpacked. */
export async function currentReadings(db: Kysely<Tables>, kept: KeptReadings): Promise<readonly Reading[]> {
  const current = await currentDigests(db);
  kept.retain(current);
  const missing = [...current].filter(([article, digest]) => kept.get(article, digest) === null);
  const unpacked = new Map<string, Reading>();
  const wanted = sql<string>`(select value from json_each(${JSON.stringify(missing.map(([article]) => article))}))`;
  const rows = db.selectFrom("readings").select(["article", "digest", "reading"]).where("article", "in", wanted);
  for await (const { article, digest, reading: packed } of rows.stream()) {
    const json = unpack(packed).toString();
    const reading = complete(JSON.parse(json) as StoredReading);
    unpacked.set(article, reading);
    kept.keep(article, digest, reading, json.length);
  }
  return [...current].flatMap(([article, digest]) => unpacked.get(article) ?? kept.get(article, digest) ?? []);
}

/** Ids of current articles, in their order, each with the digest of its reading. */
export async function currentDigests(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const standings = await standingsOf(db);
  const rows = await db.selectFrom("readings").select(["article", "digest"]).orderBy("article").execute();
  return new Map(
    rows
      .filter(({ article }) => standings.get(article)?.supersededBy === null)
      .map(({ article, digest }) => [article, digest]),
  );
}

type Standing = Pick<StoredArticle, "path" | "paths" | "supersededBy">;

const UNPLACED: Standing = { path: null, paths: [], supersededBy: null };

/**
 * Where each article stands: current if it is the newest at one of its paths or has none, superseded otherwise. It is
 * listed at the first path that it holds, or once held.
 */
async function standingsOf(db: Kysely<Tables>): Promise<ReadonlyMap<string, Standing>> {
  const places = await db.selectFrom("article_paths").selectAll().orderBy("path").orderBy("seq").execute();
  const newest = new Map(places.map(({ path, article }) => [path, article]));
  const paths = new Map<string, string[]>();
  for (const { path, article } of places) paths.set(article, [...(paths.get(article) ?? []), path]);

  const standing = ([article, once]: [string, string[]]): [string, Standing] => {
    const held = once.filter((path) => path === NO_PATH || newest.get(path) === article);
    const [path = null] = (held.length > 0 ? held : once).filter((path) => path !== NO_PATH);
    const supersededBy = held.length > 0 || path === null ? null : (newest.get(path) ?? null);
    return [article, { path, paths: once.filter((path) => path !== NO_PATH), supersededBy }];
  };
  return new Map([...paths].map(standing));
}
