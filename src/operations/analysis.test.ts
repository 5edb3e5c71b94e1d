/** What is worked out from a record, asked of a real store with articles written for this. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../store/store.ts";
import type { Signature } from "./decide.ts";
import { decide } from "./decision-log.ts";
import { disagreements } from "./disagreements.ts";
import { dossier } from "./dossier.ts";
import { exportRecord } from "./export.ts";
import { forecasts } from "./forecasts.ts";
import { omissions } from "./omissions.ts";
import { withStore } from "./open.ts";
import { read } from "./read.ts";
import { relation } from "./relation.ts";
import { listStatements } from "./statements.ts";
import { findTheme, theme, themesIn } from "./theme.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  "first.md": `---
title: A loan and a doubt
publisher: Baltic Test
published: 2024-03-02
---
Estonia lent Latvia 40 million euros on 1 March 2024. Analyst Anna Keller told reporters that Latvia was completely dependent on Estonia.
Keller said that Estonia would withdraw its troops by 30 April 2024. Estonia and Latvia, neighbours of old.`,
  "second.md": `---
title: Room of its own
publisher: Nordic Test
published: 2024-05-10
---
Peter Holm said that Latvia was independent of Estonia and had room to manoeuvre. Estonia withdrew its troops on 29 April 2024.`,
  "undated.txt": `Talks

Latvia met Estonia for talks.`,
};

const signature: Signature = { by: "tester", at: "2024-06-01T00:00:00Z", why: null };
const TODAY = "2024-06-01";
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-analysis-"));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  await onStore(async (store) => {
    await read(store, { paths: Object.keys(ARTICLES).map((name) => join(folder, name)) }, signature, () => undefined);
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const onStore = <Result>(use: (store: Store) => Promise<Result>): Promise<Result> =>
  withStore(join(folder, "store.db"), { create: true }, use);

test("a relation has its ledger, its judgements and what was not read, each with its words", async () => {
  const { relations } = await onStore((store) => relation(store, { a: "Estonia", b: "Latvia" }));
  const [found] = relations;
  expect(found?.ledger.map(({ giverName, good, delivery }) => [giverName, good, delivery])).toEqual([
    ["Estonia", "money", "given"],
  ]);
  expect(found?.ledger[0]?.evidence[0]?.quote).toContain("lent Latvia 40 million euros");
  expect(found?.attitudes.map(({ by, pole }) => [by, pole])).toEqual([
    ["Anna Keller", "is dependent on"],
    ["Peter Holm", "has room of its own from"],
  ]);
  expect(found?.unread.map(({ quote }) => quote)).toEqual(["Estonia and Latvia, neighbours of old."]);
});

test("a triangle is three relations, and no side stands to itself", async () => {
  const triangle = { a: "Estonia", b: "Latvia", with: "Anna Keller" };
  expect((await onStore((store) => relation(store, triangle))).relations).toHaveLength(3);
  await expect(onStore((store) => relation(store, { a: "Estonia", b: "Estonia + Latvia" }))).rejects.toThrow(
    "share an actor",
  );
});

test("as of a day the record is that of the articles that had surely appeared, and says what it leaves out", async () => {
  const { articles, relations } = await onStore((store) =>
    relation(store, { a: "Estonia", b: "Latvia", asOf: "2024-04" }),
  );
  expect(articles).toEqual({ taken: 1, later: 1, undated: 1 });
  expect(relations[0]?.attitudes.map(({ by }) => by)).toEqual(["Anna Keller"]);
});

test("who disagrees stands side by side", async () => {
  const { disagreements: found } = await onStore((store) => disagreements(store, { about: "Latvia" }));
  expect(found[0]?.question).toMatch(/dependent, or has room of its own\?$/);
  expect(found[0]?.positions.map(({ by, side }) => `${by}: ${side}`)).toEqual([
    "Anna Keller: dependent",
    "Peter Holm: has room of its own",
  ]);
});

test("a forecast is due after its day; what came is suggested, and a person decides", async () => {
  await onStore(async (store) => {
    const [before] = (await forecasts(store, { by: "Keller" }, TODAY)).forecasts;
    expect(before).toMatchObject({ state: "due", due: "../2024-04-30", by: "Anna Keller" });
    expect(before?.signs.map(({ suggests }) => suggests)).toEqual(["came true"]);
    expect((await forecasts(store, { by: "Keller", asOf: "2024-04-01" }, TODAY)).forecasts[0]?.state).toBe("open");
    await decide(store, { kind: "judge", forecast: before?.id ?? "", outcome: "came true" }, signature);
    const after = await forecasts(store, { by: "Keller" }, TODAY);
    expect(after.forecasts[0]?.state).toBe("came true");
    expect(after.speakers).toMatchObject([{ of: "Anna Keller", judged: 1, cameTrue: 1, fewOnly: true }]);
  });
});

test("how reliable a source is narrows what is asked, and nothing else", async () => {
  await onStore(async (store) => {
    await decide(store, { kind: "rate outlet", outlet: "Baltic Test", reliability: "B" }, signature);
    const of = async (reliability: "A" | "C") =>
      (await forecasts(store, { by: "Keller", reliability }, TODAY)).forecasts;
    expect(await of("C")).toHaveLength(1);
    expect(await of("A")).toHaveLength(0);
  });
});

test("a statement rated by its credibility is found by it, and by nothing stricter", async () => {
  await onStore(async (store) => {
    const [rated, ...others] = await listStatements(store, {});
    expect([rated, ...others].every((one) => one?.credibility === null)).toBe(true);
    await decide(store, { kind: "rate statement", statement: rated?.id ?? "", credibility: "2" }, signature);
    const of = async (credibility: "1" | "3") => (await listStatements(store, { credibility })).map(({ id }) => id);
    expect(await of("3")).toEqual([rated?.id]);
    expect(await of("1")).toEqual([]);
    expect((await listStatements(store, {}))[0]?.certainty).toBe(rated?.certainty);
    const fromRatedOutlets = await listStatements(store, { reliability: "C" });
    expect(new Set(fromRatedOutlets.map(({ citation }) => citation.publisher))).toEqual(new Set(["Baltic Test"]));
  });
});

test("a named side is as good as its actors", async () => {
  await onStore(async (store) => {
    await decide(store, { kind: "group", side: "the neighbours", actors: ["Estonia", "Peter Holm"] }, signature);
    const { relations } = await relation(store, { a: "The neighbours", b: "Latvia" });
    expect(relations[0]?.a.actors.map(({ name }) => name).sort()).toEqual(["Estonia", "Peter Holm"]);
  });
});

test("what one outlet leaves out who wrote of the same soon after is told", async () => {
  const { omissions: found } = await onStore((store) => omissions(store, {}));
  expect(found.every(({ toldBy, leftOutBy }) => toldBy.length > 0 && leftOutBy.length > 0)).toBe(true);
});

test("a theme finds by actors, types and words in any form, and names who is not there", async () => {
  const file = {
    name: "Money",
    question: "Who pays?",
    actors: ["Estonia", "Nobody Known"],
    types: [],
    words: ["euro"],
  };
  const found = await onStore((store) => theme(store, file));
  expect(found.events.map(({ type }) => type)).toEqual(["AID"]);
  expect(found.unknown).toEqual(["Nobody Known"]);
});

test("every theme of the example can be asked", async () => {
  const themes = join(import.meta.dirname, "..", "..", "examples", "themes");
  expect((await themesIn(themes)).size).toBe(15);
  await expect(findTheme("no-such", themes)).rejects.toThrow("no such theme");
});

test("a dossier names evidence for every line", async () => {
  const { sections, evidence } = await onStore((store) => dossier(store, "Estonia", "Latvia", TODAY));
  const lines = sections.filter(({ head }) => head !== "Phases").flatMap((section) => section.lines);
  expect(lines.every((line) => line.evidence.length > 0)).toBe(true);
  expect(evidence.map(({ number }) => number)).toEqual(evidence.map((_, index) => index + 1));
  expect(evidence[0]?.citation).toMatch(/^Baltic Test, .*2024-03-02/);
});

test("all of it is in the export, and asked twice the same", async () => {
  const [first, second] = await onStore(async (store) => [await exportRecord(store), await exportRecord(store)]);
  expect(first.relations.length).toBeGreaterThan(0);
  expect(first.disagreements.length).toBeGreaterThan(0);
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});
