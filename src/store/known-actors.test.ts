import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { KnownActor } from "../record/known-actor.ts";
import { openStore } from "./open.ts";
import { article } from "./store-samples.ts";
import type { Store } from "./store.ts";

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-known-"));
  store = await openStore(join(folder, "s.db"), { create: true });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const known = (id: string, name: string, ...aliases: string[]): KnownActor => ({ id, kind: "person", name, aliases });

const addNaming = async (id: string, name: string): Promise<void> => {
  const sample = article(id, name);
  const actor = { kind: "person", name, spellings: [name], known: null, roles: [] } as const;
  await store.addArticle({ ...sample, reading: { ...sample.reading, actors: [actor] } });
};

const dictionary = async (): Promise<string[]> => (await store.inputs("r1")).dictionary.map(({ id }) => id);

test("inputs hold those whose names some article spells, in any script and order", async () => {
  await addNaming("a", "Siarhei Kawal");
  await store.addKnownActors([known("k2", "Olga Brandt"), known("k1", "Коваль Сергей", "Сергей Каваль")], {
    replace: false,
  });
  expect(await dictionary()).toEqual(["k1"]);
});

test("the same id is replaced, and all are on demand", async () => {
  await addNaming("a", "Olga Brandt");
  await store.addKnownActors([known("k1", "Olga Brandt"), known("k2", "Olga Brandt")], { replace: false });
  await store.addKnownActors([known("k1", "Olga Kranich")], { replace: false });
  expect(await dictionary()).toEqual(["k2"]);
  await store.addKnownActors([], { replace: true });
  expect(await store.countKnownActors()).toBe(0);
});

test("a change of the dictionary makes the record stale", async () => {
  const before = await store.digest("r1");
  await store.addKnownActors([known("k1", "Olga Brandt")], { replace: false });
  expect(await store.digest("r1")).not.toBe(before);
});

test("takes many at once", async () => {
  const many = Array.from({ length: 1500 }, (_, i) => known(`k${i}`, `Olga Brandt ${i}`, `Alias ${i}`));
  await store.addKnownActors(many, { replace: false });
  await store.addKnownActors(many, { replace: false });
  expect(await store.countKnownActors()).toBe(1500);
});
