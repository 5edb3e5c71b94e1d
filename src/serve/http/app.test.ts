/** The HTTP surface over a real store: what it answers, what it refuses, and that its document says so. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Signature } from "../../operations/decide.ts";
import { forget } from "../../operations/forget.ts";
import { read } from "../../operations/read.ts";
import { openStore } from "../../store/open.ts";
import type { Store } from "../../store/store.ts";
import { type App, createApp } from "./app.ts";
import { Jobs } from "./jobs.ts";
import * as schemas from "./schemas.ts";

const MEETING = `Ministers meet in Vilnius

12 March 2024

Lithuanian President Gitanas Nausėda met Polish Prime Minister Donald Tusk in Vilnius on Tuesday. "We will build the line together," Tusk said. Nausėda thanked Poland for its support.`;
const QUARREL = `---
title: A quarrel among friends
publisher: The Test Courier
published: 2024-03-20
---
Warsaw has accused Moscow of sabotage. According to Donald Tusk, Russia may attack the railway again. Gitanas Nauseda warned Russia. The Kremlin denied it.`;

const signature: Signature = { by: "tester", at: "2024-05-01T00:00:00Z", why: null };
let folder: string;
let store: Store;
let jobs: Jobs;
let app: App;
let stopping: AbortController;
let logged: unknown[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-http-"));
  mkdirSync(join(folder, "web", "assets"), { recursive: true });
  writeFileSync(join(folder, "web", "index.html"), "<!doctype html><title>workbench</title>");
  writeFileSync(join(folder, "web", "assets", "main-3f2a.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "meeting.txt"), MEETING);
  writeFileSync(join(folder, "quarrel.md"), QUARREL);
  store = await openStore(join(folder, "store.db"), { create: true });
  await read(
    store,
    { paths: ["meeting.txt", "quarrel.md"].map((name) => join(folder, name)) },
    signature,
    () => undefined,
  );
  [jobs, stopping, logged] = [new Jobs(), new AbortController(), []];
  app = createApp({
    store,
    jobs,
    sign: (why) => ({ ...signature, why }),
    host: "127.0.0.1",
    web: join(folder, "web"),
    themes: join(import.meta.dirname, "..", "..", "..", "examples", "themes"),
    log: (error) => logged.push(error),
    interval: 10,
    signal: stopping.signal,
  });
});
afterEach(async () => {
  stopping.abort();
  await jobs.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  expect(logged).toEqual([]);
});

const HOST = { host: "127.0.0.1:4321" };
const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
  app.request(path, { ...init, headers: { ...HOST, ...(init.headers as Record<string, string> | undefined) } });
const send = (method: string, path: string, body: unknown): Promise<Response> =>
  ask(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });

/** The answer, which must have the form that the document promises. */
async function answer<T>(schema: z.ZodType<T>, path: string | Promise<Response>, status = 200): Promise<T> {
  const response = await (typeof path === "string" ? ask(path) : path);
  const body = (await response.json()) as unknown;
  expect({ status: response.status, ...(status === response.status ? {} : { body }) }).toEqual({ status });
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(schema.parse(body)).toEqual(body);
  return body as T;
}
const refusal = async (response: Promise<Response>): Promise<[number, string]> => {
  const answered = await response;
  return [answered.status, ((await answered.json()) as { error: string }).error];
};

const idOf = async (title: string): Promise<string> =>
  (await answer(schemas.articleSummary.array(), "/api/articles")).find((article) => article.title === title)?.id ?? "";
const actorCalled = async (name: string): Promise<string> =>
  (await answer(schemas.actorSummary.array(), `/api/actors?query=${encodeURIComponent(name)}`))[0]?.id ?? "";

describe("questions", () => {
  test("the overview counts, and lists the latest first", async () => {
    const { counts, articles, actors, coverage } = await answer(schemas.overview, "/api/overview");
    expect(articles.map(({ title }) => title)).toEqual(["A quarrel among friends", "Ministers meet in Vilnius"]);
    expect(counts.articles).toBe(2);
    expect(counts.actors).toBeGreaterThanOrEqual(actors.length);
    expect(coverage).toEqual([{ month: "2024-03", articles: 2 }]);
    expect(articles.every(({ counts: { mentions, events } }) => mentions > 0 && events > 0)).toBe(true);
  });

  test("an article comes with its text, its findings and the actors behind its names", async () => {
    const shown = await answer(schemas.shownArticle, `/api/articles/${await idOf("Ministers meet in Vilnius")}`);
    const tusk = shown.reading.actors.findIndex(({ name }) => name.includes("Tusk"));
    const id = shown.localActors[tusk];
    expect(shown.actors.find((actor) => actor.id === id)?.name).toBe("Donald Tusk");
    expect(shown.localActors).toHaveLength(shown.reading.actors.length);
    expect(shown.statements.map(({ speaker }) => speaker)).toContain(id);
    expect(shown.article.counts.statements).toBe(shown.statements.length);
    expect(shown.text).toContain("We will build the line together");
  });

  test("why the names of several articles are one actor is told, with the articles", async () => {
    const links = await answer(schemas.actorLinks, "/api/actors/Tusk/links");
    expect(links).toMatchObject([
      { actor: await actorCalled("Tusk"), reason: "full name", score: 1, features: [], company: [] },
    ]);
    const titles = links.flatMap(({ citations }) => citations.map(({ title }) => title)).sort();
    expect(titles).toEqual(["A quarrel among friends", "Ministers meet in Vilnius"]);
  });

  test("an actor's page is found by id and by any spelling, and quotes what it counts", async () => {
    const id = await actorCalled("Tusk");
    const page = await answer(schemas.actorPage, `/api/actors/${id}`);
    expect(page.actor).toMatchObject({ id, kind: "person", name: "Donald Tusk", articles: 2 });
    expect(page.actor.mentions).toBe(page.mentions.length);
    expect(page.actor.spellings).toEqual([
      { name: "Donald Tusk", count: 2 },
      { name: "Tusk", count: 1 },
    ]);
    expect(page.roles[0]).toMatchObject({ text: "Polish Prime Minister", citation: { published: "2024-03-12" } });
    expect(page.statementsBy.map(({ quote }) => quote)).toContain("We will build the line together");
    expect(page.mentions.every(({ quote }) => quote.includes("Tusk"))).toBe(true);
    expect(
      await answer(
        schemas.actorPage,
        "/api/actors/%D0%94%D0%BE%D0%BD%D0%B0%D0%BB%D1%8C%D0%B4%20%D0%A2%D1%83%D1%81%D0%BA",
      ),
    ).toEqual(page);
  });

  test("what lies between two actors", async () => {
    const [a, b] = [await actorCalled("Poland"), await actorCalled("Russia")];
    const found = await answer(schemas.brief, `/api/relations/${a}/${b}`);
    expect([found.a.name, found.b.name]).toEqual(["Poland", "Russia"]);
    expect(found.aToB.map(({ type }) => type)).toContain("DISAPPROVE");
    expect((await refusal(ask(`/api/relations/${a}/${a}`)))[0]).toBe(400);
  });

  test("words that name an actor find him under his other spellings", async () => {
    const { actors, passages } = await answer(schemas.searchResult, "/api/search?words=Naus%C4%97da");
    expect(actors.map(({ name }) => name)).toEqual(["Gitanas Nauseda"]);
    expect(passages).toHaveLength(2);
    const cyrillic = await answer(schemas.searchResult, `/api/search?words=${encodeURIComponent("Науседа warned")}`);
    expect(cyrillic.passages.map(({ citation }) => citation.title)).toEqual(["A quarrel among friends"]);
    const { statements } = await answer(schemas.searchResult, "/api/search?words=railway");
    expect(statements.map(({ speakerName }) => speakerName)).toEqual(["Donald Tusk"]);
  });

  test("how two sides stand, and the dossier on them", async () => {
    const { articles, relations } = await answer(schemas.relation, "/api/relations?a=Poland&b=Russia&with=Tusk");
    expect(articles).toEqual({ taken: 2, later: 0, undated: 0 });
    expect(relations).toHaveLength(3);
    expect(relations[0]?.series.months.map(({ month }) => month)).toEqual(["2024-03"]);
    const { sections, evidence } = await answer(schemas.dossier, "/api/relations/Poland/Russia/dossier");
    expect(sections.length).toBeGreaterThan(0);
    expect(evidence.every(({ from, to }) => from < to)).toBe(true);
    expect((await refusal(ask("/api/relations?a=Poland&b=Poland")))[0]).toBe(400);
    expect((await refusal(ask("/api/relations?a=Poland&b=Atlantis")))[0]).toBe(404);
  });

  test("disagreements, forecasts, events, the network and what is left out", async () => {
    await answer(schemas.disagreements, "/api/disagreements?about=Russia");
    const { forecasts } = await answer(schemas.forecasts, "/api/forecasts");
    expect(forecasts.map(({ by }) => by)).toContain("Donald Tusk");
    expect((await answer(schemas.events, "/api/events")).map(({ type }) => type)).toContain("CONSULT");
    const { actors, edges } = await answer(schemas.network, "/api/network?types=DISAPPROVE,CONSULT");
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    expect(edges.map(({ a, b }) => [names.get(a), names.get(b)].sort().join(" - "))).toContain("Poland - Russia");
    expect((await refusal(ask("/api/network?types=DANCE")))[0]).toBe(400);
    await answer(schemas.omissions, "/api/omissions");
  });

  test("themes are those of the folder", async () => {
    const themes = await answer(schemas.themes, "/api/themes");
    expect(themes).toHaveLength(15);
    const { question } = await answer(schemas.theme, `/api/themes/${themes[0]?.id}`);
    expect(question).toBe(themes[0]?.question);
    expect((await refusal(ask("/api/themes/..%2f..%2fpackage")))[0]).toBe(404);
  });

  test("every page can be had as it was known on a day", async () => {
    const { counts, articles } = await answer(schemas.overview, "/api/overview?asOf=2024-03-15");
    expect([counts.articles, articles.map(({ title }) => title)]).toEqual([1, ["Ministers meet in Vilnius"]]);
    expect(await answer(schemas.actorSummary.array(), "/api/actors?query=Russia&asOf=2024-03-15")).toEqual([]);
    expect((await answer(schemas.actorPage, "/api/actors/Tusk?asOf=2024-03-15")).actor.articles).toBe(1);
    const found = await answer(schemas.searchResult, "/api/search?words=warned&asOf=2024-03-15");
    expect(found.passages).toEqual([]);
    const quarrel = await idOf("A quarrel among friends");
    expect((await ask(`/api/articles/${quarrel}?asOf=2024-03-15`)).status).toBe(404);
    expect((await ask("/api/overview?asOf=soon")).status).toBe(400);
  });

  test.each([
    ["/api/articles/0000000000000000", 404, "no such article"],
    ["/api/articles/..%2f..%2fsecret.txt", 400, "id: is no article's id"],
    ["/api/actors/nobody%20at%20all", 404, "no such actor"],
    ["/api/actors/nobody%20at%20all/links", 404, "no such actor"],
    ["/api/relations/nobody/Tusk", 404, "no such actor"],
    ["/api/jobs/7d3f0c52-5a0e-4f0a-9d6c-2f1b8c1f0a11", 404, "no such job"],
    ["/api/jobs/x", 400, "id: is no job's id"],
    ["/api/search", 400, "words"],
    ["/api/search?words=%20", 400, "words: name at least one word"],
    ["/api/search?words=a&limit=0", 400, "limit"],
    ["/api/nothing", 404, "no such route"],
  ])("%s answers %d", async (path, status, reason) => {
    const [answered, error] = await refusal(ask(path));
    expect(answered).toBe(status);
    expect(error).toContain(reason);
  });
});

describe("adding articles", () => {
  const add = async (fields: readonly (readonly [string, string | File])[]): Promise<Response> => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return ask("/api/articles", { method: "POST", body: form });
  };
  const done = async (response: Response): Promise<z.output<typeof schemas.job>> => {
    expect(response.status).toBe(202);
    const { job } = (await response.json()) as { job: string };
    for (;;) {
      const state = await answer(schemas.job, `/api/jobs/${job}`);
      if (state.finished) return state;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const file = (name: string, content: string | Uint8Array<ArrayBuffer>): readonly ["files", File] => [
    "files",
    new File([content], name),
  ];

  test("files are read in the background; a broken one says why and does not stop the rest", async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 1]);
    const { articles, failures, total } = await done(
      await add([file("one.txt", "Estonia met Latvia in Riga."), file("picture.txt", picture)]),
    );
    expect(total).toBe(2);
    expect(articles).toMatchObject([{ path: null, outcome: "added" }]);
    expect(failures).toMatchObject([{ path: "picture.txt", reason: expect.stringMatching(/PNG image/) as string }]);
    expect((await answer(schemas.overview, "/api/overview")).counts.articles).toBe(3);
  });

  test("two files of one name are two articles, the same file again is none", async () => {
    const first = await done(await add([file("a.txt", "Estonia met Latvia in Riga.")]));
    const second = await done(await add([file("a.txt", "Finland met Sweden in Turku.")]));
    const again = await done(await add([file("b.txt", "Estonia met Latvia in Riga.")]));
    expect([first, second, again].map(({ articles }) => articles[0]?.outcome)).toEqual(["added", "added", "present"]);
    const articles = await answer(schemas.articleSummary.array(), "/api/articles");
    expect(articles.filter(({ supersededBy }) => supersededBy === null)).toHaveLength(4);
  });

  test("what is given with pasted text is a decision", async () => {
    const given = { title: "Riga", publisher: "Wire", published: "2024-06", url: "https://news.test/1" };
    const { articles } = await done(await add([["text", "Estonia met Latvia."], ...Object.entries(given)]));
    const { article } = await answer(schemas.shownArticle, `/api/articles/${articles[0]?.id}`);
    expect(article).toMatchObject({ ...given, publishedBasis: "given", path: null });
    expect(await store.decisions()).toMatchObject([{ kind: "describe", value: given, by: "tester" }]);
  });

  test("hostile text is kept as it is, and answered as JSON only", async () => {
    const script = "<script>alert(1)</script>";
    const hostile = `${script} "><img src=x onerror=alert(1)> \u202Egnp.exe ${"<b>".repeat(10_000)}`;
    const { articles } = await done(await add([file("a.txt", hostile), ["title", script.repeat(80)]]));
    const { article, text } = await answer(schemas.shownArticle, `/api/articles/${articles[0]?.id}`);
    expect([article.title, text]).toEqual([script.repeat(80), hostile]);
  });

  test("of a hostile name the last part is kept, without what could move a cursor", async () => {
    const name = `../../etc/\u202Eevil\r\n${"n".repeat(5000)}.txt`;
    const { failures } = await done(await add([file(name, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))]));
    expect(failures[0]?.path).toBe(`evil${"n".repeat(251)}`);
  });

  test.each([
    ["nothing", [], /at least one file/],
    ["a title for two", [file("a.txt", "A"), file("b.txt", "B"), ["title", "T"]], null],
    [
      "no date",
      [
        ["text", "A"],
        ["published", "soon"],
      ],
      /published: is no date/,
    ],
    [
      "a script for an address",
      [
        ["text", "A"],
        ["url", "javascript:alert(1)"],
      ],
      /url: is no address/,
    ],
    [
      "a field unheard of",
      [
        ["text", "A"],
        ["path", "/etc/passwd"],
      ],
      /path/,
    ],
    ["files that are words", [["files", "A"]], /files/],
    ["101 files", Array.from({ length: 101 }, (_, i) => file(`${i}.txt`, "A")), /at most 100 files/],
  ] as const)("%s is refused", async (_, fields, reason) => {
    const response = await add(fields);
    if (reason === null) {
      expect((await done(response)).failures[0]?.reason).toContain("one article only");
      return;
    }
    const [status, error] = await refusal(Promise.resolve(response));
    expect(status).toBe(400);
    expect(error).toMatch(reason);
  });

  test("more than 25 MB at once are refused", async () => {
    const [status, error] = await refusal(add([file("long.txt", "a".repeat(25_000_001))]));
    expect([status, error]).toEqual([413, "at most 25 MB may be sent at once"]);
    expect(
      (
        await refusal(
          send("PATCH", `/api/articles/${await idOf("A quarrel among friends")}`, { title: "a".repeat(200_000) }),
        )
      )[0],
    ).toBe(413);
  });

  test("only a form is taken, only JSON elsewhere, and broken ones are refused", async () => {
    const as = (method: string, path: string, type: string, body: string): Promise<Response> =>
      ask(path, { method, body, headers: { "content-type": type } });
    expect((await refusal(as("POST", "/api/articles", "application/json", '{"text":"A"}')))[0]).toBe(415);
    expect((await refusal(as("POST", "/api/articles", "multipart/form-data; boundary=x", "no form")))[0]).toBe(400);
    expect((await refusal(as("POST", "/api/decisions", "text/plain", "{}")))[0]).toBe(415);
    expect((await refusal(as("POST", "/api/decisions", "application/json", "{")))[0]).toBe(400);
    expect(await store.decisions()).toEqual([]);
  });

  test("jobs run one after the other; those that wait when it stops do not begin", async () => {
    const order: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = jobs.start(1, async () => {
      order.push("first begins");
      await held;
      order.push("first ends");
    });
    const second = jobs.start(1, () => Promise.resolve(order.push("second")));
    await Promise.resolve();
    const stopped = jobs.stop();
    release();
    await stopped;
    expect(order).toEqual(["first begins", "first ends"]);
    expect([first, second].map((id) => jobs.get(id)?.finished)).toEqual([true, true]);
  });
});

describe("deciding", () => {
  test("an article described is read again with it; null takes it back", async () => {
    const path = `/api/articles/${await idOf("Ministers meet in Vilnius")}`;
    const change = { published: "2024-03-13", publisher: "Wire" };
    const described = await answer(schemas.articleSummary, send("PATCH", path, change));
    expect(described).toMatchObject({ ...change, publishedBasis: "given", title: "Ministers meet in Vilnius" });
    expect((await answer(schemas.shownArticle, path)).article).toEqual(described);
    const before = await answer(schemas.articleSummary, send("PATCH", path, { published: null }));
    expect(before).toMatchObject({ published: "2024-03-12", publishedBasis: "stated", publisher: "Wire" });
    expect(await store.decisions()).toHaveLength(2);
  });

  test.each([{}, { published: "soon" }, { url: "javascript:alert(1)" }, { body: { from: 0, to: 1 } }, [], null])(
    "%j describes nothing",
    async (change) => {
      const path = `/api/articles/${await idOf("Ministers meet in Vilnius")}`;
      expect((await refusal(send("PATCH", path, change)))[0]).toBe(400);
      expect(await store.decisions()).toEqual([]);
    },
  );

  test("an article forgotten is gone, and what was found in it", async () => {
    const id = await idOf("A quarrel among friends");
    expect(await (await ask(`/api/articles/${id}`, { method: "DELETE" })).json()).toEqual({ forgotten: id });
    expect((await ask(`/api/articles/${id}`)).status).toBe(404);
    expect((await answer(schemas.actorPage, "/api/actors/Tusk")).actor.articles).toBe(1);
  });

  test("an actor renamed keeps his id", async () => {
    const id = await actorCalled("Tusk");
    const why = "as he signs";
    await answer(
      schemas.decided,
      send("POST", "/api/decisions", { decision: { kind: "rename", actor: id, name: "D. F. Tusk" }, why }),
    );
    expect((await answer(schemas.actorPage, `/api/actors/${id}`)).actor.name).toBe("D. F. Tusk");
    expect(await store.decisions()).toMatchObject([{ kind: "rename", why, by: "tester" }]);
  });
});

describe("decisions", () => {
  const decide = (decision: unknown, why?: string): Promise<Response> =>
    send("POST", "/api/decisions", { decision, why });

  test("one made in the reader changes what the reader shows, and is in the log until it is taken back", async () => {
    const article = await idOf("A quarrel among friends");
    const shown = () => answer(schemas.shownArticle, `/api/articles/${article}`);
    const [before] = (await shown()).statements;
    const correction = { kind: "correct statement", statement: before?.id, value: { stance: "doubts" } };
    const { decision } = await answer(schemas.decided, decide(correction, "he was not sure"));
    const [after] = (await shown()).statements;
    expect([after?.stance, after?.decisions]).toEqual(["doubts", [decision.id]]);
    expect((await shown()).reading.attributions[0]?.stance).toBe("doubts");
    await answer(schemas.decided, decide({ kind: "undo", decision: decision.id }));
    expect((await shown()).statements[0]).toEqual(before);
    const log = await answer(schemas.decision.array(), "/api/decisions");
    expect(log.map(({ state, by, why }) => [state, by, why])).toEqual([
      ["undone", "tester", "he was not sure"],
      ["in force", "tester", null],
    ]);
  });

  test("a disagreement is settled by words, or by what a person knows, until that is taken back", async () => {
    const doubt = [
      "---\ntitle: No\npublished: 2024-04-02\n---\nAnna Keller said that Latvia was completely dependent on Estonia.",
      "---\ntitle: Yes\npublished: 2024-04-09\n---\nPeter Holm said that Latvia was independent of Estonia.",
    ];
    const paths = doubt.map((text, i) => {
      writeFileSync(join(folder, `doubt-${i}.md`), text);
      return join(folder, `doubt-${i}.md`);
    });
    await read(store, { paths }, signature, () => undefined);
    const one = async () => {
      const { disagreements } = await answer(schemas.disagreements, "/api/disagreements?about=Latvia");
      return disagreements[0];
    };
    const before = await one();
    expect(before?.settled).toBeNull();
    const [, { article, from, to } = { article: "", from: 0, to: 0 }] = before?.positions ?? [];
    const settle = { kind: "settle", disagreement: before?.id, by: { article, from, to } };
    const { decision } = await answer(schemas.decided, decide(settle, "Holm has seen the treaty"));
    expect(decision.says).toMatch(/is settled by “/);
    expect((await one())?.settled).toMatchObject({
      decidedBy: "tester",
      why: "Holm has seen the treaty",
      words: { article, from, to },
    });
    await answer(schemas.decided, decide({ kind: "undo", decision: decision.id }));
    expect((await one())?.settled).toBeNull();
    expect((await refusal(decide({ kind: "settle", disagreement: "none", by: null })))[0]).toBe(404);
  });

  test("words that a person selects become a mention of whom he names", async () => {
    const article = await idOf("A quarrel among friends");
    const { text } = await answer(schemas.shownArticle, `/api/articles/${article}`);
    const from = text.indexOf("railway");
    const at = { article, from, to: from + "railway".length };
    await answer(schemas.decided, decide({ kind: "add mention", at, actor: "The Railway", newKind: "company" }));
    const { reading, localActors, actors } = await answer(schemas.shownArticle, `/api/articles/${article}`);
    const added = reading.mentions.find((mention) => mention.from === from);
    expect(actors.find(({ id }) => id === localActors[added?.actor ?? -1])?.name).toBe("The Railway");
  });

  test("lists hold what was reviewed, or what was not", async () => {
    const id = await actorCalled("Tusk");
    await answer(schemas.decided, decide({ kind: "confirm", of: { actor: id } }));
    const ids = async (reviewed: string) =>
      (await answer(schemas.actorSummary.array(), `/api/actors?reviewed=${reviewed}`)).map((actor) => actor.id);
    expect(await ids("yes")).toEqual([id]);
    expect(await ids("no")).not.toContain(id);
    expect((await ask("/api/actors?reviewed=perhaps")).status).toBe(400);
  });

  test("what is to be reviewed comes with its sentences, and not again once it is judged", async () => {
    const told = [
      "Minister Viktor Orel spoke in Warsaw.",
      "Tomas Orel met the press in Riga.",
      "Mr Orel spoke in Oslo.",
    ];
    told.forEach((text, i) => writeFileSync(join(folder, `orel-${i}.txt`), text));
    const paths = told.map((_, i) => join(folder, `orel-${i}.txt`));
    await read(store, { paths }, signature, () => undefined);
    const { pairs } = await answer(schemas.review, "/api/review");
    const pair = pairs.find(({ actors }) => actors.every(({ name }) => name.endsWith("Orel")));
    expect(pair?.actors.map(({ examples }) => examples[0]?.quote)).toEqual(
      expect.arrayContaining(["Mr Orel spoke in Oslo."]),
    );
    await answer(schemas.decided, decide({ kind: "unsure", of: { actors: pair?.actors.map(({ id }) => id) } }));
    const left = await answer(schemas.review, "/api/review");
    expect(left.counts.pairs).toBe(pairs.length - 1);
  });

  test.each([
    ["no kind", {}, 400, /kind/],
    ["nobody known", { kind: "rename", actor: "Zeus Pater", name: "Z" }, 404, /Zeus Pater: no such actor/],
    ["a field unheard of", { kind: "undo", decision: "x", force: true }, 400, /force/],
    ["no words", { kind: "reject", of: { mention: { article: "tusks", from: 5, to: 5 } } }, 404, /no such article/],
  ])("%s is refused and changes nothing", async (_, decision, status, message) => {
    const [answered, error] = await refusal(decide(decision));
    expect([answered, error]).toEqual([status, expect.stringMatching(message)]);
    expect(await store.decisions()).toEqual([]);
  });
});

describe("changes", () => {
  test("what another handle reads or forgets is told", async () => {
    const response = await ask("/api/changes");
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const events = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<string | undefined> =>
      /^data: (.+)$/m.exec((await events?.read())?.value ?? "")?.[1];
    const seen = [await next()];
    const other = await openStore(store.path);
    writeFileSync(join(folder, "new.txt"), "Finland met Sweden in Turku.");
    await read(other, { paths: [join(folder, "new.txt")] }, signature, () => undefined);
    seen.push(await next());
    await forget(other, "new.txt");
    seen.push(await next());
    await other.close();
    await events?.cancel();
    expect(seen.every((digest) => digest?.length === 64)).toBe(true);
    expect(seen[1]).not.toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
  });
});

describe("strangers", () => {
  test.each([
    ["localhost", 200],
    ["localhost:4321", 200],
    ["127.0.0.1:4322", 200],
    ["[::1]:4321", 200],
    ["evil.test", 403],
    ["localhost.evil.test:4321", 403],
    ["localhost@evil.test", 403],
    ["192.168.0.7:4321", 403],
    ["", 403],
  ])("Host %s answers %d", async (host, status) => {
    expect((await ask("/api/overview", { headers: { host } })).status).toBe(status);
    expect((await ask("/", { headers: { host } })).status).toBe(status);
  });

  test("where it listens on all addresses any address may be named, no other name", async () => {
    const open = createApp({
      ...{ store, jobs, web: folder, themes: folder, interval: 10, signal: stopping.signal },
      sign: () => signature,
      host: "0.0.0.0",
      log: () => undefined,
    });
    const status = async (host: string): Promise<number> =>
      (await open.request("/api/overview", { headers: { host } })).status;
    expect([await status("192.168.0.7:4321"), await status("evil.test")]).toEqual([200, 403]);
  });

  test.each([
    [{ origin: "http://127.0.0.1:4321" }, 200],
    [{ origin: "http://127.0.0.1:4321", "sec-fetch-site": "same-origin" }, 200],
    [{}, 200],
    [{ origin: "http://127.0.0.1:9999" }, 403],
    [{ origin: "https://127.0.0.1:4321" }, 403],
    [{ origin: "https://evil.test" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
  ])("a change asked for with %j answers %d", async (headers, status) => {
    const decision = { kind: "rename", actor: "Tusk", name: "T" };
    const response = await ask("/api/decisions", {
      method: "POST",
      body: JSON.stringify({ decision }),
      headers: { ...headers, "content-type": "application/json" },
    });
    expect(response.status).toBe(status);
    expect(await store.decisions()).toHaveLength(status === 200 ? 1 : 0);
  });

  test("other sites may lead here, but ask nothing", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await ask("/articles", { headers })).status).toBe(200);
    expect((await ask("/api/overview", { headers })).status).toBe(403);
    expect((await ask("/api/overview", { method: "OPTIONS", headers: { origin: "https://evil.test" } })).status).toBe(
      403,
    );
  });

  test.each(["/", "/assets/main-3f2a.js", "/api/overview", "/api/nothing", "/openapi.json"])(
    "%s is armoured",
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

describe("the workbench's files", () => {
  test("assets are kept for ever, the page is asked for again, every page is the one page", async () => {
    const asset = await ask("/assets/main-3f2a.js");
    expect(asset.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(asset.headers.get("cache-control")).toContain("immutable");
    for (const path of ["/", "/articles/3f2a?at=1-2", "/actors/a.b", "/relations/a/b/print"]) {
      const page = await ask(path);
      expect([page.status, await page.text()]).toEqual([200, "<!doctype html><title>workbench</title>"]);
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    }
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//secret.txt",
  ])("no path leads out: %s", async (path) => {
    expect(await (await ask(path)).text()).not.toContain("secret\n");
    expect(await (await ask(path)).text()).not.toBe("secret");
  });

  test("an asset that is not there is no page", async () => {
    expect((await ask("/assets/main-0000.js")).status).toBe(404);
  });
});

describe("the OpenAPI document", () => {
  interface Document {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>;
  }

  test("is of version 3.1 and has every route", async () => {
    const document = (await (await ask("/openapi.json")).json()) as Document;
    expect(document.openapi).toBe("3.1.0");
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    const served = app.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"));
    expect(routes.sort()).toEqual([...new Set(served.map(({ method, path }) => `${method} ${path}`))].sort());
    expect(routes).toHaveLength(25);
  });

  test("every reference in it leads somewhere", async () => {
    const text = await (await ask("/openapi.json")).text();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? "");
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});
