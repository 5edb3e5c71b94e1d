import type { Insertable, Transaction } from "kysely";
import type { Tables } from "./schema.ts";

/** Keeps statements far below SQLite's limit of 32,766 parameters. */
const ROWS_AT_ONCE = 500;

/** Inserts any number of rows. */
export async function insertAll<T extends keyof Tables>(
  tx: Transaction<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}
