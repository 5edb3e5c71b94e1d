import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { explainActor } from "./actor-links.ts";
import { listActors } from "./actors.ts";
import { actorOfLine, importActors } from "./import-actors.ts";
import { add } from "./add.ts";

const SIGNATURE = { by: "tester", at: "2024-05-01T00:00:00Z", why: null };

describe("a line of a dictionary", () => {
  test.each([
    [
      `{"id":"Q1","schema":"Person","caption":"Олександр Коваль","properties":{"name":["Oleksandr Koval","Олександр Коваль"],"alias":["Sashko"],"country":["ua"]}}`,
      { id: "Q1", kind: "person", name: "Олександр Коваль", aliases: ["Oleksandr Koval", "Sashko"] },
    ],
    [
      `{"id":"x","schema":"PublicBody","properties":{"name":["Tax Office"]}}`,
      { id: "x", kind: "office", name: "Tax Office", aliases: [] },
    ],
    [`{"name":"Olga Brandt"}`, { id: "person Olga Brandt", kind: "person", name: "Olga Brandt", aliases: [] }],
    [
      `{"id":"7","name":"Sever Works","kind":"company","aliases":["Sever"]}`,
      { id: "7", kind: "company", name: "Sever Works", aliases: ["Sever"] },
    ],
    [`{"id":"a","schema":"Address","properties":{"full":["Minsk"]}}`, null],
    [`{"id":"n","schema":"Person","properties":{}}`, null],
  ])("%s", (line, actor) => {
    expect(actorOfLine(line, "line 1")).toEqual(actor);
  });

  test.each(["{", `{"name":7}`, `{"schema":"Person"}`, "[]", `{"name":"x","kind":"ship"}`])(
    "%s is refused, with its place",
    (line) => {
      expect(() => actorOfLine(line, "known.jsonl, line 3")).toThrow(/^known\.jsonl, line 3: /);
    },
  );
});

describe("an imported dictionary", () => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "dragoman-known-"));
    store = await openStore(join(folder, "record.db"), { create: true });
    await addText("Viktor Hartmann met the press. Hartmann smiled.");
    await addText("Nikolas Orel, the banker, met the press. Orel smiled.");
  });

  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const addText = (text: string): Promise<unknown> =>
    add(store, { articles: [{ name: "report.txt", bytes: Buffer.from(text) }] }, SIGNATURE, () => undefined);
  const named = async (): Promise<string[]> =>
    (await listActors(store)).filter(({ kind }) => kind === "person").map(({ name }) => name);

  const dictionary = (...lines: object[]): string => {
    const file = join(folder, "known.jsonl");
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
    return file;
  };
  const both = { id: "k1", name: "Viktor Hartmann", aliases: ["Nikolas Orel", "Wiktor Hartman"] };

  test("joins actors whose names it gives to one, and says why", async () => {
    expect((await named()).sort()).toEqual(["Nikolas Orel", "Viktor Hartmann"]);
    expect(await importActors(store, dictionary(both), false)).toEqual({ imported: 1, passedOver: 0, known: 1 });
    expect(await named()).toHaveLength(1);
    expect(await explainActor(store, "Orel")).toMatchObject([{ reason: "dictionary" }]);
  });

  test("adds nobody whom no article names", async () => {
    await importActors(store, dictionary({ name: "Tomas Kranich" }), false);
    expect(await named()).not.toContain("Tomas Kranich");
  });

  test("is replaced on demand, and the record is as before", async () => {
    const before = await listActors(store);
    await importActors(store, dictionary(both), false);
    expect(await importActors(store, dictionary(), true)).toMatchObject({ known: 0 });
    expect(await listActors(store)).toEqual(before);
  });

  test("changes nothing where a line is wrong", async () => {
    const file = dictionary(both);
    writeFileSync(file, `${JSON.stringify(both)}\n{`);
    await expect(importActors(store, file, false)).rejects.toThrow(/line 2/);
    expect(await store.countKnownActors()).toBe(0);
  });

  test("is not there: says so", async () => {
    await expect(importActors(store, join(folder, "none.jsonl"), false)).rejects.toThrow(/cannot be read/);
  });
});
