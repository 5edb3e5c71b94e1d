/** What the store uses of the API that `node:sqlite` and `@photostructure/sqlite` share. Calls are synchronous. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): PreparedStatement;
  close(): void;
}

export type SqlValue = string | number | bigint | Uint8Array | null;

export interface PreparedStatement {
  all(...parameters: readonly SqlValue[]): unknown[];
  iterate(...parameters: readonly SqlValue[]): Iterable<unknown>;
  run(...parameters: readonly SqlValue[]): { readonly changes: number | bigint };
}

interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

/** Opens a database file, making one where there is none. Throws an error with SQLite's code in `errcode`. */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync } = builtInSqlite() ?? ((await import("@photostructure/sqlite")) as unknown as Sqlite);
  return new DatabaseSync(path);
}

/** Node's own SQLite; null where Node has none (before 22.13) or one without full-text search (before 22.16). */
function builtInSqlite(): Sqlite | null {
  const { emitWarning } = process;
  // Node 22 and 24 warn on loading it that its interface may change; users of a finished program cannot act on that.
  process.emitWarning = () => undefined;
  try {
    const sqlite = process.getBuiltinModule?.("node:sqlite") as Sqlite | undefined;
    return sqlite && hasFullTextSearch(sqlite) ? sqlite : null;
  } finally {
    process.emitWarning = emitWarning;
  }
}

function hasFullTextSearch({ DatabaseSync }: Sqlite): boolean {
  const database = new DatabaseSync(":memory:");
  try {
    return database.prepare("select 1 where sqlite_compileoption_used('ENABLE_FTS5')").all().length === 1;
  } finally {
    database.close();
  }
}
