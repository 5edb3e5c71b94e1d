import type { Kysely, Transaction } from "kysely";
import type { Decision } from "../record/decision.ts";
import type { Tables } from "./schema.ts";
import { StoreError } from "./store.ts";

export async function addDecisions(
  tx: Transaction<Tables>,
  decisions: readonly Decision[],
): Promise<readonly Decision[]> {
  const added: Decision[] = [];
  for (const decision of decisions) {
    const known = tx.selectFrom("decisions").select("decision").where("id", "=", decision.id);
    const before = await known.executeTakeFirst();
    if (before === undefined) {
      await tx
        .insertInto("decisions")
        .values({ id: decision.id, decision: JSON.stringify(decision) })
        .execute();
      added.push(decision);
    } else if (canonical(JSON.parse(before.decision)) !== canonical(decision)) {
      throw new StoreError(`there is another decision ${decision.id} already: give this one an id of its own`);
    }
  }
  return added;
}

/** JSON whose keys are in order: two decisions are one whatever order their fields were written in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export async function storedDecisions(db: Kysely<Tables>): Promise<readonly Decision[]> {
  const rows = await db.selectFrom("decisions").select("decision").orderBy("seq").execute();
  return rows.map(({ decision }) => JSON.parse(decision) as Decision);
}

/** Id of the last decision, which stands for the whole log: the log only grows. */
export async function lastDecision(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom("decisions").select("id").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row?.id ?? null;
}
