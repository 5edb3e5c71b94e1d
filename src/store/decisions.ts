import type { Kysely } from "kysely";
import type { Decision } from "../record/decision.ts";
import type { Tables } from "./schema.ts";
import { StoreError } from "./store.ts";

export async function addDecision(db: Kysely<Tables>, decision: Decision): Promise<void> {
  const json = JSON.stringify(decision);
  await db.transaction().execute(async (tx) => {
    const known = tx.selectFrom("decisions").select("decision").where("id", "=", decision.id);
    const before = await known.executeTakeFirst();
    if (before === undefined) await tx.insertInto("decisions").values({ id: decision.id, decision: json }).execute();
    else if (before.decision !== json) {
      throw new StoreError(`there is another decision ${decision.id} already: give this one an id of its own`);
    }
  });
}

export async function storedDecisions(db: Kysely<Tables>): Promise<readonly Decision[]> {
  const rows = await db.selectFrom("decisions").select("decision").orderBy("seq").execute();
  return rows.map(({ decision }) => JSON.parse(decision) as Decision);
}

/** Id of the last decision, which stands for the whole log: the log only grows. */
export async function lastDecision(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom("decisions").select("id").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row?.id ?? null;
}
