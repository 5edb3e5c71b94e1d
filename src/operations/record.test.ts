/** What the record promises whatever is read, in whatever order, run on a real store. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "../store/store.ts";
import { findArticle } from "./articles.ts";
import type { Signature } from "./decide.ts";
import { decide } from "./decision-log.ts";
import { exportRecord } from "./export.ts";
import { forget } from "./forget.ts";
import { withStore } from "./open.ts";
import { read } from "./read.ts";
import { reread } from "./reread.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  "agency.txt": `Ministers meet in Vilnius

12 March 2024

Lithuanian President Gitanas Nausėda met Polish Prime Minister Donald Tusk in Vilnius on Tuesday. "We will build the line together," Tusk said. Nausėda thanked Poland for its support.`,
  "opinion.md": `---
title: A quarrel among friends
publisher: The Test Courier
published: 2024-03-20
---
Warsaw has accused Moscow of sabotage. According to Donald Tusk, Russia may attack the railway again. The Kremlin denied it.`,
  "page.html": `<html><head><title>Envoys expelled</title><meta property="article:published_time" content="2024-04-02T08:00:00+02:00"></head>
<body><nav>Home</nav><article><h1>Envoys expelled</h1><p>Poland expelled three Russian diplomats on Monday. The Russian embassy said that Moscow would answer.</p>
<p>Prime Minister Tusk told reporters that the decision was final. Lithuania supported the Polish government and promised to follow.</p></article></body></html>`,
};

const signature: Signature = { by: "tester", at: "2024-05-01T00:00:00Z", why: null };
const quiet = (): void => undefined;
let folder: string;
let count = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-record-"));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFreshStore = async <Result>(use: (store: Store) => Promise<Result>): Promise<Result> =>
  withStore(join(folder, `store-${(count += 1)}.db`), { create: true }, use);

const readNames = async (store: Store, names: readonly string[]): Promise<void> => {
  for (const name of names) await read(store, { paths: [join(folder, name)] }, signature, quiet);
};

const recordOf = async (store: Store): Promise<string> => JSON.stringify(await exportRecord(store));

const recordOfReading = (names: readonly string[]): Promise<string> =>
  inFreshStore(async (store) => {
    await readNames(store, names);
    return recordOf(store);
  });

test("the record holds actors, statements and events of the articles", async () => {
  const record = JSON.parse(await recordOfReading(Object.keys(ARTICLES))) as Awaited<ReturnType<typeof exportRecord>>;
  expect(record.articles.map(({ published }) => published).sort()).toEqual(["2024-03-12", "2024-03-20", "2024-04-02"]);
  const tusk = record.actors.filter(({ name }) => name.includes("Tusk"));
  expect(tusk).toHaveLength(1);
  expect(new Set(tusk[0]?.mentions.map(({ article }) => article)).size).toBe(3);
  expect(record.statements.some(({ speaker }) => speaker === tusk[0]?.id)).toBe(true);
  expect(record.events.map(({ type }) => type)).toContain("CONSULT");
});

test("the order of reading does not matter", async () => {
  const names = Object.keys(ARTICLES);
  const expected = await recordOfReading(names);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
      expect(await recordOfReading(order)).toBe(expected);
    }),
    { numRuns: 6 },
  );
});

test("forgetting an article leaves the export of never having read it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(ARTICLES)), async (gone) => {
      const kept = Object.keys(ARTICLES).filter((name) => name !== gone);
      const after = await inFreshStore(async (store) => {
        await readNames(store, Object.keys(ARTICLES));
        await forget(store, gone);
        return recordOf(store);
      });
      expect(after).toBe(await recordOfReading(kept));
    }),
    { numRuns: 3 },
  );
});

test("an article is known by the path it was read from, its file name or the beginning of its id", async () => {
  await inFreshStore(async (store) => {
    await readNames(store, ["agency.txt"]);
    const { id } = await findArticle(store, join(folder, "agency.txt"));
    for (const reference of ["agency.txt", "agenc", id, id.slice(0, 5)]) {
      expect((await findArticle(store, reference)).id).toBe(id);
    }
    await expect(findArticle(store, "other.txt")).rejects.toThrow("other.txt: no such article");
  });
});

test("reading an article again changes nothing, nor does rereading all", async () => {
  await inFreshStore(async (store) => {
    await readNames(store, Object.keys(ARTICLES));
    const before = await recordOf(store);
    const again = await read(store, { paths: [folder] }, signature, quiet);
    expect(again.articles.map(({ outcome }) => outcome)).toEqual(["present", "present", "present"]);
    expect(await recordOf(store)).toBe(before);
    expect(await reread(store, 1, quiet)).toEqual({ reread: 3, failures: [] });
    expect(await recordOf(store)).toBe(before);
  });
});

test("a changed file is a new version; forgetting it brings the former back", async () => {
  await inFreshStore(async (store) => {
    await readNames(store, ["agency.txt"]);
    const before = await recordOf(store);
    writeFileSync(join(folder, "agency.txt"), "Other news\n\nEstonia met Latvia in Riga.");
    const { articles } = await read(store, { paths: [join(folder, "agency.txt")] }, signature, quiet);
    expect(articles[0]?.outcome).toBe("new version");
    expect(await recordOf(store)).not.toBe(before);
    await forget(store, articles[0]?.id ?? "");
    expect(await recordOf(store)).toBe(before);
  });
});

test("metadata a person gives is a decision that wins and lasts", async () => {
  await inFreshStore(async (store) => {
    await readNames(store, ["agency.txt"]);
    const path = join(folder, "agency.txt");
    await read(store, { paths: [path], given: { published: "2024-03-13", publisher: "Wire" } }, signature, quiet);
    const described = async () => {
      const [article] = (await exportRecord(store)).articles;
      return [article?.published, article?.publishedBasis, article?.publisher];
    };
    expect(await described()).toEqual(["2024-03-13", "given", "Wire"]);
    await reread(store, 1, quiet);
    expect(await described()).toEqual(["2024-03-13", "given", "Wire"]);
    await forget(store, "agency.txt");
    await readNames(store, ["agency.txt"]);
    expect(await described()).toEqual(["2024-03-13", "given", "Wire"]);
    expect((await store.decisions()).map(({ kind, by }) => [kind, by])).toEqual([["describe", "tester"]]);
  });
});

test("a sidecar file describes its article", async () => {
  writeFileSync(join(folder, "agency.txt.yaml"), "publisher: Sidecar Daily\npublished: 2024-03-14\n");
  await inFreshStore(async (store) => {
    await readNames(store, ["agency.txt"]);
    const [article] = (await exportRecord(store)).articles;
    expect([article?.publisher, article?.published]).toEqual(["Sidecar Daily", "2024-03-14"]);
  });
});

test("a correction made after the file beside an article outlasts it until that file changes", async () => {
  const [path, beside] = [join(folder, "agency.txt"), join(folder, "agency.txt.yaml")];
  writeFileSync(beside, "publisher: Sidecar Daily\n");
  await inFreshStore(async (store) => {
    const readAgain = async (given = {}) => {
      await read(store, { paths: [path], given }, signature, quiet);
      return (await exportRecord(store)).articles[0]?.publisher;
    };
    // What the command line passes for options that were not named.
    expect(await readAgain({ publisher: undefined, published: undefined })).toBe("Sidecar Daily");
    expect(await readAgain({ publisher: "The Corrected" })).toBe("The Corrected");
    expect(await readAgain()).toBe("The Corrected");
    writeFileSync(beside, "publisher: Sidecar Weekly\n");
    expect(await readAgain()).toBe("Sidecar Weekly");
    expect(await store.decisions()).toHaveLength(3);
  });
});

test("an actor renamed keeps his name through rereading and reading more", async () => {
  await inFreshStore(async (store) => {
    await readNames(store, ["agency.txt"]);
    await decide(store, { kind: "rename", actor: "Tusk", name: "D. F. Tusk" }, signature);
    const names = async () => (await exportRecord(store)).actors.map(({ name }) => name);
    expect(await names()).toContain("D. F. Tusk");
    await readNames(store, ["page.html", "opinion.md"]);
    await reread(store, 1, quiet);
    expect(await names()).toContain("D. F. Tusk");
    expect((await names()).filter((name) => name.includes("Tusk"))).toHaveLength(1);
  });
});

test("a broken article is reported and the rest are read", async () => {
  mkdirSync(join(folder, "more"));
  writeFileSync(join(folder, "more", "picture.txt"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]));
  await inFreshStore(async (store) => {
    const { articles, failures } = await read(store, { paths: [folder] }, signature, quiet);
    expect(articles).toHaveLength(3);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.reason).toMatch(/binary/);
  });
});

test("an article in another language is kept and searchable, never read", async () => {
  writeFileSync(
    join(folder, "ru.txt"),
    "Встреча в Минске\n\nПрезидент Александр Лукашенко встретился с министром обороны России. Стороны обсудили поставки оружия и учения, сообщает агентство.",
  );
  await inFreshStore(async (store) => {
    const { articles } = await read(store, { paths: [join(folder, "ru.txt")] }, signature, quiet);
    expect(articles[0]?.unread).toBe("language");
    const record = await exportRecord(store);
    expect([record.actors, record.statements, record.events]).toEqual([[], [], []]);
    expect(record.articles[0]?.language).toBe("ru");
    expect(await store.search("министром", 5)).toHaveLength(1);
  });
});

test("every span of the export slices to words of its article", async () => {
  await inFreshStore(async (store) => {
    await readNames(store, Object.keys(ARTICLES));
    const record = await exportRecord(store);
    for (const actor of record.actors) {
      for (const { article, from, to } of actor.mentions) {
        const text = (await store.layer(article))?.text ?? "";
        expect(0 <= from && from < to && to <= text.length).toBe(true);
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
      }
    }
  });
});
