import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openStore } from "./open.ts";
import { openDatabase } from "./sqlite.ts";
import { StoreError } from "./store.ts";
import { storeContract } from "./store.contract.ts";
import { actor, article } from "./store-samples.ts";

storeContract("SQLite", () => {
  const place = mkdtempSync(join(tmpdir(), "dragoman-"));
  return Promise.resolve({
    open: () => openStore(join(place, "store.db"), { create: true }),
    dispose: () => Promise.resolve(rmSync(place, { recursive: true })),
  });
});

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-"));
  path = join(folder, "store.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const refusal = async (options = {}): Promise<string> => {
  const error: unknown = await openStore(path, options).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).message;
};

/** Runs statements on the file, past the store, and leaves nothing in the log beside it. */
const sqlOn = async (...statements: readonly string[]): Promise<readonly unknown[]> => {
  const database = await openDatabase(path);
  try {
    const results = statements.map((statement) => database.prepare(statement).all());
    database.exec("pragma wal_checkpoint(truncate)");
    return results;
  } finally {
    database.close();
  }
};

const makeStore = async (...ids: readonly string[]): Promise<void> => {
  const store = await openStore(path, { create: true });
  for (const id of ids) await store.addArticle(article(id, `Text ${id}`));
  await store.close();
};

test("a store is made only where asked for", async () => {
  expect(await refusal()).toBe(`there is no store at ${path}: read something first, or name another with --store`);
  await makeStore("a");
  const store = await openStore(path);
  expect(await store.articles()).toHaveLength(1);
  await store.close();
});

test("what stands in an empty file, or was left by a process killed while it made a store, is an empty store", async () => {
  writeFileSync(path, "");
  await makeStore("a");
  rmSync(path);
  await sqlOn("pragma journal_mode = wal", "pragma user_version = 0");
  await makeStore("a");
});

test("a folder, a file below a file, and a file in no folder are refused", async () => {
  path = folder;
  expect(await refusal({ create: true })).toContain("is no file");
  path = join(fileURLToPath(import.meta.url), "store.db");
  expect(await refusal({ create: true })).toContain("cannot be opened");
  path = join(folder, "missing", "store.db");
  expect(await refusal({ create: true })).toContain("its folder is missing");
});

test("a store from a newer version is refused untouched", async () => {
  await makeStore("a");
  await sqlOn("pragma user_version = 99");
  const before = readFileSync(path);
  expect(await refusal({ create: true })).toMatch(/newer version of dragoman .*99.*: update dragoman/);
  expect(readFileSync(path)).toEqual(before);
});

test("a store of the first version keeps its articles and has its record made anew", async () => {
  await makeStore("a");
  const before = await openStore(path);
  await before.replaceDerived(
    { actors: [actor("x")], statements: [], events: [], publications: [], forecasts: [], ties: [], standings: [] },
    await before.digest("r1"),
  );
  await before.close();
  await sqlOn(
    "alter table actors drop column summary",
    "alter table actor_articles drop column mentions",
    "drop table derived_lists",
    "drop index statements_id",
    "drop index events_id",
    "drop table known_actor_names",
    "drop table known_actors",
    "drop table dictionary_stamp",
    "alter table actors drop column digest",
    "alter table statements drop column digest",
    "alter table events drop column digest",
    "drop index actor_ids_actor",
    "drop index actor_articles_actor",
    "drop index statement_subjects_statement",
    "drop index event_participants_event",
    "drop index event_articles_event",
    "pragma user_version = 1",
  );
  const store = await openStore(path);
  expect(await store.derivedIsCurrent("r1")).toBe(false);
  expect(await store.articles()).toHaveLength(1);
  await store.replaceDerived(
    { actors: [actor("x")], statements: [], events: [], publications: [], forecasts: [], ties: [], standings: [] },
    await store.digest("r1"),
  );
  expect(await store.actorSummaries()).toMatchObject([{ id: "x" }]);
  await store.close();
});

test("another program's database is refused untouched", async () => {
  await sqlOn("create table recipes (name text)");
  const before = readFileSync(path);
  expect(await refusal({ create: true })).toContain("another program's database");
  expect(readFileSync(path)).toEqual(before);
});

test.each([
  ["short", "A letter."],
  ["long", "A long letter. ".repeat(1000)],
])("a %s file that is no database is refused untouched", async (_, content) => {
  writeFileSync(path, content);
  expect(await refusal({ create: true })).toContain("not a store");
  expect(readFileSync(path, "utf8")).toBe(content);
});

test("once closed, the file alone holds the whole store", async () => {
  await makeStore("a");
  const copy = join(folder, "copy.db");
  copyFileSync(path, copy);
  const store = await openStore(copy);
  expect(await store.articles()).toHaveLength(1);
  await store.close();
});

test("a damaged store is named so", async () => {
  await makeStore(...Array.from({ length: 50 }, (_, i) => `a${i}`));
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096 * 2);
  writeFileSync(path, bytes);
  const work = async (): Promise<unknown> => {
    const store = await openStore(path);
    return store.articles().finally(() => store.close());
  };
  await expect(work()).rejects.toThrow(`${path} is damaged`);
});

test("an article damaged within is named so", async () => {
  await makeStore("a");
  await sqlOn("update articles set bytes = substr(bytes, 1, length(bytes) - 2)");
  const store = await openStore(path);
  await expect(store.original("a")).rejects.toThrow(StoreError);
  expect(await store.reading("a")).not.toBeNull();
  await store.close();
});

test("the log of decisions cannot be rewritten", async () => {
  await makeStore();
  await sqlOn("insert into decisions (id, decision) values ('d', '{}')");
  await expect(sqlOn("delete from decisions")).rejects.toThrow("append-only");
  await expect(sqlOn("update decisions set id = 'e'")).rejects.toThrow("append-only");
});

test("readers do not wait for a writer, and a writer that has waited long enough says so", async () => {
  await makeStore("a");
  const store = await openStore(path, { patience: 0 });
  const writer = await openDatabase(path);
  writer.exec("begin immediate");
  expect(await store.articles()).toHaveLength(1);
  await expect(store.addArticle(article("b", "Text"))).rejects.toThrow(/busy: wait/);
  writer.exec("commit");
  expect(await store.addArticle(article("b", "Text"))).toBe("added");
  writer.close();
  await store.close();
  expect(await sqlOn("pragma journal_mode")).toEqual([[{ journal_mode: "wal" }]]);
});

test("a write that fails half-way leaves nothing of itself", async () => {
  await makeStore("a");
  await sqlOn("create trigger broken before insert on readings begin select raise(abort, 'broken'); end");
  const store = await openStore(path);
  await expect(store.addArticle(article("b", "Text"))).rejects.toThrow("broken");
  expect(await store.original("b")).toBeNull();
  await store.close();
});

/** Bundled, the child starts in a third of the time; it finds its packages through the link beside it. */
let program: string;
beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), "dragoman-"));
  symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(program, "node_modules"), "junction");
  await build({
    entryPoints: [fileURLToPath(new URL("./store-child.ts", import.meta.url))],
    outfile: join(program, "child.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
});
afterAll(() => rmSync(program, { recursive: true }));

/** The command for a child that works on the store. */
const childCommand = (...more: readonly string[]): readonly string[] => [
  process.execPath,
  join(program, "child.mjs"),
  path,
  ...more,
];

/** Twenty processes take their time where others keep the machine busy. */
const MINUTES = { timeout: 240_000 };

/** A child process's life so far: the articles it has acknowledged, its error, and its end. */
class Child {
  readonly process: ChildProcess;
  errors = "";
  #output = "";
  readonly ended: Promise<number | null>;

  constructor(command: readonly string[]) {
    const [file = "", ...rest] = command;
    this.process = spawn(file, rest);
    this.process.stdout?.on("data", (data) => (this.#output += String(data)));
    this.process.stderr?.on("data", (data) => (this.errors += String(data)));
    this.ended = new Promise((resolve) => this.process.once("close", resolve));
  }

  /** Lines printed whole. */
  get lines(): readonly string[] {
    return this.#output.split("\n").slice(0, -1);
  }

  get acknowledged(): readonly string[] {
    return this.lines.filter((line) => line !== "opening");
  }

  async printed(lines: number): Promise<void> {
    while (this.lines.length < lines && this.process.exitCode === null) {
      await new Promise((resolve) => this.process.stdout?.once("data", resolve));
    }
  }
}

const expectSound = async (acknowledged: readonly string[]): Promise<void> => {
  const store = await openStore(path);
  const kept = new Set((await store.articles()).map(({ id }) => id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  for (const id of kept) {
    expect((await store.layer(id))?.text).toBe(new TextDecoder().decode((await store.original(id))?.bytes));
  }
  await store.close();
  expect(await sqlOn("pragma integrity_check", "pragma foreign_key_check")).toEqual([[{ integrity_check: "ok" }], []]);
};

test("a process killed at any moment leaves a sound store with every article it acknowledged", MINUTES, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 20; round += 1) {
    const child = new Child(childCommand(`r${round}`));
    // The first ones die while they make or open the store, the others after more and more articles.
    await child.printed(round < 4 ? 1 : round);
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 20));
    child.process.kill("SIGKILL");
    await child.ended;
    expect(child.errors).toBe("");
    acknowledged.push(...child.acknowledged);
    await (await openStore(path, { create: true })).close();
    await expectSound(acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThan(100);
});

test("processes that write at once wait for each other", MINUTES, async () => {
  const children = ["a", "b", "c"].map((prefix) => new Child(childCommand(prefix, "20")));
  for (const child of children) {
    expect(await child.ended).toBe(0);
    expect(child.acknowledged).toHaveLength(20);
  }
  await expectSound(children.flatMap(({ acknowledged }) => acknowledged));
});

test.skipIf(process.platform === "win32")(
  "where the disk takes no more, what was acknowledged stays",
  MINUTES,
  async () => {
    const child = new Child(["sh", "-c", 'ulimit -f 2000; exec "$@"', "sh", ...childCommand("a")]);
    expect(await child.ended).toBe(3);
    expect(child.errors).toContain(`${path} cannot be read or written: the disk is full`);
    expect(child.acknowledged.length).toBeGreaterThan(0);
    await expectSound(child.acknowledged);
    const store = await openStore(path);
    expect(await store.addArticle(article("later", "Text"))).toBe("added");
    await store.close();
  },
);

test.skipIf(process.platform === "win32").each([
  ["file", 0o444, 0o777, "cannot be written"],
  ["folder", 0o666, 0o555, "cannot be"],
])("a write-protected %s is named so, and nothing changes", MINUTES, async (_, fileMode, folderMode, message) => {
  await makeStore("before");
  for (const beside of ["-wal", "-shm"]) rmSync(path + beside, { force: true });
  chmodSync(path, fileMode);
  chmodSync(folder, folderMode);
  // Nothing is write-protected for the superuser, so the child becomes another.
  const child = new Child(childCommand("a", "1", process.getuid?.() === 0 ? "65534" : ""));
  expect(await child.ended).toBe(3);
  expect(child.errors).toContain(`${path} ${message}`);
  expect(child.acknowledged).toEqual([]);
  chmodSync(folder, 0o700);
  chmodSync(path, 0o600);
  await expectSound(["before"]);
});
