import { setTimeout as sleep } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";
import type { Database, PreparedStatement, SqlValue } from "./sqlite.ts";
import { explain, isBusy } from "./sqlite-errors.ts";

/** How a database is to be used. */
export interface Connection {
  readonly database: Database;
  /** Named in errors. */
  readonly path: string;
  /** How long to wait for other writers, in seconds. */
  readonly patience: number;
}

/** Kysely on one database of the `node:sqlite` API. Takes over closing it. */
export function sqliteDialect(connection: Connection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class SqliteDriver implements Driver {
  readonly #database: Database;
  readonly #connection: SqliteConnection;
  /** Settles when whoever has the one connection gives it back. */
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(connection: Connection) {
    this.#database = connection.database;
    this.#connection = new SqliteConnection(connection);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const free = this.#free;
    let release: () => void = () => undefined;
    this.#free = new Promise((resolve) => {
      release = resolve;
    });
    await free;
    this.#release = release;
    return this.#connection;
  }

  releaseConnection(): Promise<void> {
    this.#release();
    return Promise.resolve();
  }

  /** A writer takes its lock at once: one that began by reading could not wait for another writer any more. */
  async beginTransaction(_: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await this.#connection.execute(accessMode === "read only" ? "begin" : "begin immediate");
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.execute("commit");
  }

  /** After a full disk SQLite has rolled back by itself; that there is nothing to roll back is then no error. */
  rollbackTransaction(): Promise<void> {
    try {
      this.#database.exec("rollback");
    } catch {
      // What went wrong before is what the caller must hear of.
    }
    return Promise.resolve();
  }

  async destroy(): Promise<void> {
    await this.acquireConnection();
    this.#database.close();
  }
}

/** More than there are different ones, but for inserts, which differ by their number of rows. */
const STATEMENTS_KEPT = 100;

class SqliteConnection implements DatabaseConnection {
  readonly #database: Database;
  readonly #path: string;
  readonly #patience: number;
  readonly #statements = new Map<string, PreparedStatement>();

  constructor({ database, path, patience }: Connection) {
    this.#database = database;
    this.#path = path;
    this.#patience = patience;
  }

  execute(sql: string): Promise<void> {
    return this.#attempt(() => this.#database.exec(sql));
  }

  executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters as readonly SqlValue[];
    return this.#attempt(() => {
      const statement = this.#prepare(sql);
      if (!changesRows(query)) return { rows: statement.all(...values) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
    });
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const values = parameters as readonly SqlValue[];
    const rows = await this.#attempt(() =>
      this.#database
        .prepare(sql)
        .iterate(...values)
        [Symbol.iterator](),
    );
    for (;;) {
      const { done, value } = await this.#attempt(() => rows.next());
      if (done === true) return;
      yield { rows: [value as R] };
    }
  }

  /** Statements are used again: some APIs free one only when the garbage collector happens to find it. */
  #prepare(sql: string): PreparedStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * Waits without blocking this thread, where the writer waited for may run too; SQLite's own busy timeout, which
   * does block, is short.
   */
  async #attempt<T>(work: () => T): Promise<T> {
    const deadline = performance.now() + this.#patience * 1000;
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw explain(error, this.#path);
      }
      await sleep(10);
    }
  }
}

const changesRows = (query: CompiledQuery["query"]): boolean =>
  (query.kind === "InsertQueryNode" || query.kind === "UpdateQueryNode" || query.kind === "DeleteQueryNode") &&
  query.returning === undefined;
