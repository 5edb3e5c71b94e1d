import { createHash } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { type KnownActor, nameWordsKey } from "../record/known-actor.ts";
import type { Reading } from "../record/reading.ts";
import { insertAll } from "./insert.ts";
import type { Tables } from "./schema.ts";

/** How many keys are looked up at once: far below SQLite's limit of parameters. */
const KEYS_AT_ONCE = 500;

/** Keeps actors of a dictionary, in place of those of the same ids. */
export function addKnownActors(
  db: Kysely<Tables>,
  actors: readonly KnownActor[],
  { replace }: { readonly replace: boolean },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const before = (await dictionaryStamp(tx)) ?? "";
    if (replace) await tx.deleteFrom("known_actors").execute();
    const latest = new Map(actors.map((actor) => [actor.id, actor]));
    const ids = [...latest.keys()];
    for (let from = 0; from < ids.length; from += KEYS_AT_ONCE)
      await tx
        .deleteFrom("known_actors")
        .where("id", "in", ids.slice(from, from + KEYS_AT_ONCE))
        .execute();
    await insertAll(
      tx,
      "known_actors",
      [...latest.values()].map((actor) => ({ id: actor.id, record: JSON.stringify(actor) })),
    );
    await insertAll(
      tx,
      "known_actor_names",
      [...latest.values()].flatMap((actor) => keysOf(actor).map((key) => ({ key, actor: actor.id }))),
    );
    const stamp = createHash("sha256")
      .update(before)
      .update(JSON.stringify([replace, ...latest]))
      .digest("hex");
    await tx.deleteFrom("dictionary_stamp").execute();
    await tx.insertInto("dictionary_stamp").values({ stamp }).execute();
  });
}

const keysOf = ({ name, aliases }: KnownActor): readonly string[] =>
  [...new Set([name, ...aliases].map(nameWordsKey))].filter((key) => key !== "");

/** Known actors who bear a name that some reading spells, in code-point order of their ids. */
export async function dictionaryOf(tx: Transaction<Tables>, readings: readonly Reading[]): Promise<KnownActor[]> {
  if ((await dictionaryStamp(tx)) === null) return [];
  const names = new Set(
    readings.flatMap(({ actors }) => actors.flatMap(({ name, spellings }) => [name, ...spellings])),
  );
  const keys = [...new Set([...names].map(nameWordsKey))];
  const found = new Map<string, KnownActor>();
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const rows = await tx
      .selectFrom("known_actor_names")
      .innerJoin("known_actors", "known_actors.id", "known_actor_names.actor")
      .select("known_actors.record")
      .where("known_actor_names.key", "in", keys.slice(from, from + KEYS_AT_ONCE))
      .execute();
    for (const { record } of rows) {
      const actor = JSON.parse(record) as KnownActor;
      found.set(actor.id, actor);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Changes whenever the dictionary does; null where nothing was ever imported. */
export async function dictionaryStamp(tx: Transaction<Tables> | Kysely<Tables>): Promise<string | null> {
  return (await tx.selectFrom("dictionary_stamp").select("stamp").executeTakeFirst())?.stamp ?? null;
}

export async function countKnownActors(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom("known_actors")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
