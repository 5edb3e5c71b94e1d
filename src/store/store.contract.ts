import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Decision } from "../record/decision.ts";
import type { Reading } from "../record/reading.ts";
import type { Actor, ActorSummary, Resolved } from "../record/record.ts";
import type { NewArticle, SearchTerm, Store } from "./store.ts";
import { actor, article, event, forecast, reading, statement, tie } from "./store-samples.ts";

/** An empty store somewhere, and the way to be rid of it. */
export interface StorePlace {
  /** Another handle on the same store. */
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every store must do, whatever database it stands on. */
export function storeContract(name: string, createPlace: () => Promise<StorePlace>): void {
  describe(`${name}: the contract of a store`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await createPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.dispose();
    });

    /** What `work` leaves in a store of its own. */
    const left = async (work: (store: Store) => Promise<unknown>): Promise<unknown> => {
      const other = await createPlace();
      const handle = await other.open();
      try {
        await work(handle);
        return await contentOf(handle);
      } finally {
        await handle.close();
        await other.dispose();
      }
    };

    articlesContract(() => store);
    versionsContract(() => store, left);
    decisionsContract(() => store);
    derivedContract(() => store);
    searchContract(() => store);

    test("what one handle wrote another reads", async () => {
      const other = await place.open();
      await store.addArticle(article("a", "Rain fell."));
      expect(await other.reading("a")).toEqual(article("a", "Rain fell.").reading);
      await other.close();
    });

    test("two handles write at once, and nothing is lost", async () => {
      const other = await place.open();
      const ids = Array.from({ length: 40 }, (_, i) => `n${String(i).padStart(2, "0")}`);
      await Promise.all(ids.map((id, i) => (i % 2 === 0 ? store : other).addArticle(article(id, `Text ${id}`))));
      expect((await store.articles()).map(({ id }) => id)).toEqual(ids);
      await other.close();
    });

    test("closing twice is closing once", async () => {
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}

/** All that a store holds of articles, in the forms in which it can be asked for it. */
async function contentOf(store: Store): Promise<unknown> {
  await bringUpToDate(store);
  const articles = await store.articles();
  return {
    articles,
    inputs: await store.inputs("r1"),
    originals: await Promise.all(articles.map(({ id }) => store.original(id))),
    layers: await Promise.all(articles.map(({ id }) => store.layer(id))),
    found: await store.search("text", 100),
  };
}

async function bringUpToDate(store: Store, resolution = NOTHING): Promise<void> {
  await store.replaceDerived(resolution, (await store.inputs("r1")).digest);
}

const NOTHING: Resolved = {
  actors: [],
  statements: [],
  events: [],
  publications: [],
  forecasts: [],
  ties: [],
  standings: [],
};

function articlesContract(store: () => Store): void {
  test("an article comes back as it was given, byte for byte", async () => {
    const bytes = Uint8Array.from({ length: 1024 }, (_, i) => i % 256);
    const given = { ...article("a", "NUL \0, lone \ud83d surrogate, 😀, ўсё\r\n"), bytes };
    expect(await store().addArticle(given)).toBe("added");
    expect(await store().original("a")).toEqual({ bytes, name: given.name, path: given.path });
    expect(await store().layer("a")).toEqual(given.layer);
    expect(await store().reading("a")).toEqual(given.reading);
    expect(await store().articles()).toEqual([
      {
        ...given.reading.article,
        path: given.path,
        paths: [given.path],
        unread: null,
        version: "v1",
        supersededBy: null,
      },
    ]);
  });

  test("a reading from before there were ties has none", async () => {
    const { ties: _, ...earlier } = article("a", "Rain fell.").reading;
    await store().addArticle({ ...article("a", "Rain fell."), reading: earlier as Reading });
    expect((await store().reading("a"))?.ties).toEqual([]);
  });

  test("an empty article is one too", async () => {
    await store().addArticle(article("a", ""));
    expect(await store().layer("a")).toEqual(article("a", "").layer);
    expect((await store().original("a"))?.bytes).toHaveLength(0);
  });

  test("of an article that is not there nothing is known", async () => {
    expect(await store().original("x")).toBeNull();
    expect(await store().layer("x")).toBeNull();
    expect(await store().reading("x")).toBeNull();
    expect(await store().forgetArticle("x")).toBe(false);
    const { layer } = article("x", "Text");
    expect(await store().replaceReading("x", layer, reading("x", layer))).toBe(false);
    expect(await store().articles()).toEqual([]);
  });

  test("reading the same article again changes nothing, not even its reading", async () => {
    const given = article("a", "Text");
    await store().addArticle(given);
    const before = await contentOf(store());
    const again = { ...given, reading: reading("a", given.layer, "v2") };
    expect(await store().addArticle(again)).toBe("present");
    expect(await contentOf(store())).toEqual(before);
  });

  test("a new reading takes the place of the former", async () => {
    await store().addArticle(article("a", "Former text"));
    const { layer } = article("a", "Better text");
    expect(await store().replaceReading("a", layer, reading("a", layer, "v2"))).toBe(true);
    expect(await store().reading("a")).toEqual(reading("a", layer, "v2"));
    expect(await store().layer("a")).toEqual(layer);
    expect(await store().articles()).toMatchObject([{ id: "a", title: "Better text", version: "v2" }]);
    expect((await store().original("a"))?.bytes).toEqual(new Uint8Array(Buffer.from("Former text")));
  });

  test("articles are listed in code-point order of their ids", async () => {
    for (const id of ["b", "ё", "a", "B", "\u{1f600}", "\uffee"]) await store().addArticle(article(id, `Text ${id}`));
    const order = ["B", "a", "b", "ё", "\uffee", "\u{1f600}"];
    expect((await store().articles()).map(({ id }) => id)).toEqual(order);
    expect((await store().inputs("r1")).readings.map(({ id }) => id)).toEqual(order);
  });
}

function versionsContract(
  store: () => Store,
  left: (work: (store: Store) => Promise<unknown>) => Promise<unknown>,
): void {
  const first = article("1st", "Text: first version", "/news/a.txt");
  const second = article("2nd", "Text: second version", "/news/a.txt");
  const third = article("3rd", "Text: third version", "/news/a.txt");
  const standing = async (): Promise<unknown> =>
    (await store().articles()).map(({ id, supersededBy }) => [id, supersededBy]);
  const current = async (): Promise<unknown> => (await store().inputs("r1")).readings.map(({ id }) => id);

  test("other content at the same path is a new version; both are kept, the newest is current", async () => {
    expect(await store().addArticle(first)).toBe("added");
    expect(await store().addArticle(second)).toBe("new version");
    expect(await store().addArticle(third)).toBe("new version");
    expect(await standing()).toEqual([
      ["1st", "3rd"],
      ["2nd", "3rd"],
      ["3rd", null],
    ]);
    expect(await current()).toEqual(["3rd"]);
    expect(await store().reading("1st")).toEqual(first.reading);
  });

  test("a file put back to its former content makes that current again", async () => {
    for (const version of [first, second]) await store().addArticle(version);
    expect(await store().addArticle(first)).toBe("new version");
    expect(await standing()).toEqual([
      ["1st", null],
      ["2nd", "1st"],
    ]);
  });

  test("forgetting the newest version makes the former current again", async () => {
    for (const version of [first, second, third]) await store().addArticle(version);
    expect(await store().forgetArticle("3rd")).toBe(true);
    expect(await current()).toEqual(["2nd"]);
    expect(await store().forgetArticle("2nd")).toBe(true);
    expect(await standing()).toEqual([["1st", null]]);
  });

  test("the same content under two paths is one article, whichever was read first", async () => {
    const under = (path: string | null): NewArticle => article("a", "Text", path);
    for (const paths of [
      ["/b.txt", "/a.txt", "/c.txt"],
      ["/c.txt", "/b.txt", "/a.txt"],
    ]) {
      const content = await left(async (other) => {
        for (const path of paths) await other.addArticle(under(path));
      });
      expect(content).toMatchObject({
        articles: [{ id: "a", path: "/a.txt", paths: ["/a.txt", "/b.txt", "/c.txt"], supersededBy: null }],
        originals: [{ name: "/a.txt" }],
      });
    }
  });

  test("an article is superseded only once all its paths hold others", async () => {
    await store().addArticle(article("a", "Text", "/a.txt"));
    expect(await store().addArticle(article("a", "Text", "/b.txt"))).toBe("present");
    await store().addArticle(article("b", "Other text", "/a.txt"));
    expect(await store().articles()).toMatchObject([
      { id: "a", path: "/b.txt", supersededBy: null },
      { id: "b", path: "/a.txt", supersededBy: null },
    ]);
    await store().addArticle(article("c", "A third text", "/b.txt"));
    expect(await standing()).toEqual([
      ["a", "b"],
      ["b", null],
      ["c", null],
    ]);
  });

  test("what comes from no file supersedes nothing and is not superseded", async () => {
    await store().addArticle(article("a", "Text", null));
    await store().addArticle(article("b", "Other text", null));
    await store().addArticle(article("a", "Text", "/a.txt"));
    await store().addArticle(article("c", "A third text", "/a.txt"));
    expect(await store().articles()).toMatchObject([
      { id: "a", path: null, paths: ["/a.txt"], supersededBy: null },
      { id: "b", path: null, paths: [], supersededBy: null },
      { id: "c", path: "/a.txt", supersededBy: null },
    ]);
  });

  const ids = ["a", "b", "c", "d"];
  const additions = fc.array(
    fc.record({ id: fc.constantFrom(...ids), path: fc.constantFrom("/1", "/2", "/3", null) }),
    { minLength: 1, maxLength: 12 },
  );
  const add = async (target: Store, list: readonly { id: string; path: string | null }[]): Promise<void> => {
    for (const { id, path } of list) await target.addArticle(article(id, `Text ${id}`, path));
  };

  test("forgetting an article leaves what never having read it leaves", async () => {
    await fc.assert(
      fc.asyncProperty(additions, fc.constantFrom(...ids), async (list, forgotten) => {
        const kept = list.filter(({ id }) => id !== forgotten);
        const afterForgetting = await left(async (target) => {
          await add(target, list);
          await bringUpToDate(target);
          await target.forgetArticle(forgotten);
        });
        expect(afterForgetting).toEqual(await left((target) => add(target, kept)));
      }),
      { numRuns: 25 },
    );
  });

  test("the order of reading files does not matter", async () => {
    const files = fc
      .uniqueArray(fc.record({ id: fc.constantFrom(...ids), path: fc.constantFrom("/1", "/2", "/3", "/4", "/5") }), {
        selector: ({ path }) => path,
        minLength: 2,
      })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    await fc.assert(
      fc.asyncProperty(files, async ([list, shuffled]) => {
        expect(await left((target) => add(target, shuffled))).toEqual(await left((target) => add(target, list)));
      }),
      { numRuns: 15 },
    );
  });
}

const rename = (id: string, name: string): Decision => ({
  id,
  kind: "rename",
  by: "anna",
  at: "2024-01-01T00:00:00Z",
  why: null,
  anchor: { name: "Holm" },
  value: { name },
});

function decisionsContract(store: () => Store): void {
  test("decisions come back in the order in which they were made", async () => {
    const made = [rename("z", "Vera Holm"), rename("a", "Wera Holm"), rename("m", "V. \0 Holm")];
    for (const decision of made) await store().addDecisions([decision]);
    expect(await store().decisions()).toEqual(made);
    expect((await store().inputs("r1")).decisions).toEqual(made);
  });

  test("the log only grows: a decision is there once, and no other takes its id", async () => {
    await store().addDecisions([rename("a", "Vera Holm")]);
    await store().addDecisions([rename("a", "Vera Holm")]);
    await expect(store().addDecisions([rename("a", "Wera Holm")])).rejects.toThrow("another decision a already");
    expect(await store().decisions()).toEqual([rename("a", "Vera Holm")]);
  });

  test("of several decisions all are kept or none", async () => {
    await store().addDecisions([rename("a", "Vera Holm")]);
    const several = [rename("b", "V. Holm"), rename("a", "Vera Holm"), rename("c", "Holm")];
    expect((await store().addDecisions(several)).map(({ id }) => id)).toEqual(["b", "c"]);
    await expect(store().addDecisions([rename("d", "Vera"), rename("a", "Wera")])).rejects.toThrow(
      "another decision a",
    );
    expect((await store().decisions()).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("what is decided takes effect at once, or not at all", async () => {
    const given = article("a", "Vera Holm spoke.");
    await store().addArticle(given);
    const decision = rename("d", "V. Holm");
    const failing = store().decide({ decisions: [decision] }, "r1", () => {
      throw new Error("cannot resolve");
    });
    await expect(failing).rejects.toThrow("cannot resolve");
    expect(await store().decisions()).toEqual([]);
    const anew = { layer: given.layer, reading: reading("a", given.layer, "v2") };
    const resolved: Resolved = { ...NOTHING, actors: [actor("x")] };
    await store().decide({ decisions: [decision], readings: [anew] }, "r1", ({ readings, decisions }) => {
      expect(readings.map(({ version }) => version)).toEqual(["v2"]);
      expect(decisions).toEqual([decision]);
      return resolved;
    });
    expect(await store().derivedIsCurrent("r1")).toBe(true);
    expect(await store().actors()).toEqual(resolved.actors);
  });

  test("the texts of articles come with decisions on their words, those of current articles alone", async () => {
    for (const id of ["a", "b"]) await store().addArticle(article(id, `Text ${id}`));
    const rejecting = (id: string): Decision => ({
      id,
      kind: "reject",
      by: "anna",
      at: "2024-01-01T00:00:00Z",
      why: null,
      anchor: { mention: { article: id, quote: "Text", occurrence: 0 } },
    });
    await store().addDecisions([rejecting("b"), rejecting("gone")]);
    expect([...(await store().inputs("r1")).texts]).toEqual([["b", "Text b"]]);
  });
}

function derivedContract(store: () => Store): void {
  const resolution: Resolved = {
    actors: [
      actor("z", { formerIds: ["y", "x"], mentions: [] }),
      actor("b"),
      actor("b", { mentions: [{ article: "c", from: 1, to: 2 }] }),
    ],
    statements: [
      statement("s2", { speaker: "z", about: ["b", "b", "z"] }),
      statement("s1", { speaker: "author", article: "c" }),
      statement("s2", { speaker: "z", about: ["b"], article: "c" }),
    ],
    events: [
      event("e3", { date: "2021-05", actors: ["z"], recipients: ["z", "b"] }),
      event("e1", { date: "2021-06-01/..", actors: ["b"] }),
      event("e1", { date: null, actors: ["b"], recipients: ["z"] }),
      event("e2", { date: "no date", mentions: [reportIn("c"), reportIn("c")] }),
    ],
    publications: [{ article: "b", published: "2021-05/..", evidence: [{ article: "a", from: 0, to: 4 }] }],
    forecasts: [forecast("f2"), forecast("f1")],
    ties: [tie("t2"), tie("t1")],
    standings: [
      { decision: "d2", state: "overruled", by: "d1" },
      { decision: "d1", state: "in force", by: null },
    ],
  };

  test("a resolution comes back as it was given, in its order, ids met twice included", async () => {
    for (const stored of [resolution, NOTHING, resolution]) {
      await bringUpToDate(store(), stored);
      expect(await store().actors()).toEqual(stored.actors);
      expect(await store().statements()).toEqual(stored.statements);
      expect(await store().events()).toEqual(stored.events);
      expect(await store().standings()).toEqual(stored.standings);
      expect(await store().publications()).toEqual(stored.publications);
      expect(await store().forecasts()).toEqual(stored.forecasts);
      expect(await store().ties()).toEqual(stored.ties);
    }
  });

  test("records are found by what they are about", async () => {
    await bringUpToDate(store(), resolution);
    const { actors, statements, events } = resolution;
    expect(await store().actors({ ids: ["x"] })).toEqual([actors[0]]);
    expect(await store().actors({ ids: ["b", "z", "nobody"] })).toEqual(actors);
    expect(await store().actors({ ids: [] })).toEqual([]);
    expect(await store().actors({ ids: ["b"], article: "c" })).toEqual([actors[2]]);
    expect(await store().statements({ speaker: "z" })).toEqual([statements[0], statements[2]]);
    expect(await store().statements({ speaker: "author" })).toEqual([statements[1]]);
    expect(await store().statements({ about: ["b"], article: "c" })).toEqual([statements[2]]);
    expect(await store().statements({ about: ["b", "z"] })).toEqual([statements[0]]);
    expect(await store().statements({ id: "s2" })).toEqual([statements[0], statements[2]]);
    expect(await store().events({ id: "e3" })).toEqual([events[0]]);
    expect(await store().events({ id: "nothing" })).toEqual([]);
    expect(await store().events({ involving: ["z"] })).toEqual([events[0], events[2]]);
    expect(await store().events({ involving: ["z", "b"], from: "2021-01-01" })).toEqual([events[0]]);
    expect(await store().events({ article: "c" })).toEqual([events[3]]);
  });

  test("actors in short, and counts", async () => {
    await store().addArticle(article("c", "Text"));
    await bringUpToDate(store(), resolution);
    const short = ({ id, kind, name, aliases, mentions }: Actor): ActorSummary => {
      const articles = new Set(mentions.map((mention) => mention.article)).size;
      return { id, kind, name, aliases, mentions: mentions.length, articles };
    };
    expect(await store().actorSummaries()).toEqual(resolution.actors.map(short));
    expect(await store().actorSummaries({ ids: ["x"] })).toEqual(resolution.actors.slice(0, 1).map(short));
    expect(await store().counts()).toEqual({ articles: 1, actors: 3, statements: 3, events: 4 });
    expect((await store().articleCounts()).get("c")).toEqual({ mentions: 1, statements: 2, events: 1 });
    await bringUpToDate(store());
    expect(await store().articleCounts()).toEqual(new Map());
    expect(await store().counts()).toEqual({ articles: 1, actors: 0, statements: 0, events: 0 });
  });

  test.each([
    ["2021-05-31", undefined, [0, 1]],
    ["2021-06-01", undefined, [1]],
    ["2099-01-01", undefined, [1]],
    [undefined, "2021-05-31", [0]],
    [undefined, "2021-04-30", []],
    ["2021-05-10", "2021-05-11", [0]],
    [undefined, undefined, [0, 1, 2, 3]],
  ] as const)("events that may have happened from %s to %s", async (from, to, expected) => {
    await bringUpToDate(store(), resolution);
    const found = await store().events({ ...(from && { from }), ...(to && { to }) });
    expect(found).toEqual(expected.map((i) => resolution.events[i]));
  });

  test("the record is current until an article, a reading, a decision or the resolver changes", async () => {
    const isCurrent = async (): Promise<boolean> => {
      expect(await store().digest("r1")).toBe((await store().inputs("r1")).digest);
      return store().derivedIsCurrent("r1");
    };
    expect(await isCurrent()).toBe(false);
    const given = article("a", "Text");
    const changes: (() => Promise<unknown>)[] = [
      () => store().addArticle(given),
      () => store().addArticle(article("b", "Newer text", given.path)),
      () => store().forgetArticle("b"),
      () => store().replaceReading("a", given.layer, reading("a", given.layer, "v2")),
      () => store().addDecisions([rename("d", "Vera Holm")]),
    ];
    for (const change of changes) {
      await bringUpToDate(store());
      expect(await isCurrent()).toBe(true);
      await change();
      expect(await isCurrent()).toBe(false);
    }
    await bringUpToDate(store());
    expect(await store().derivedIsCurrent("r2")).toBe(false);
    await store().addArticle(given);
    expect(await isCurrent()).toBe(true);
  });

  test("a record resolved from what has changed meanwhile is not current", async () => {
    const { digest } = await store().inputs("r1");
    await store().addArticle(article("a", "Text"));
    await store().replaceDerived(resolution, digest);
    expect(await store().derivedIsCurrent("r1")).toBe(false);
  });
}

const reportIn = (id: string): Resolved["events"][number]["mentions"][number] => ({
  article: id,
  from: 0,
  to: 4,
  trigger: { from: 0, to: 4 },
  reportedBy: null,
  statement: null,
  type: "AID",
  date: null,
  dateBasis: null,
  place: null,
  quantities: [],
  actors: [],
  recipients: [],
  status: "happened",
  wording: [],
  rule: "noun:aid",
});

function searchContract(store: () => Store): void {
  const text =
    "The minister of Łomża, José Öberg, spoke \u0001first\u0002.\n\nMinsk: Лукашенко spoke “second”, then\nleft.";
  /** The matches of each hit, as words. */
  const found = async (words: string, limit = 10): Promise<readonly string[][]> =>
    (await store().search(words, limit)).map(({ matches }) => matches.map(({ from, to }) => text.slice(from, to)));

  test("finds passages with all the words, the last as a prefix", async () => {
    await store().addArticle(article("a", text));
    await bringUpToDate(store());
    expect(await found("OBERG jose")).toEqual([["José", "Öberg"]]);
    expect(await found("spoke лук")).toEqual([["Лукашенко", "spoke"]]);
    expect(await found("second left")).toEqual([["second", "left"]]);
    expect(await found("first")).toEqual([["first"]]);
    expect(await found("first second")).toEqual([]);
    expect(await found("spok first")).toEqual([]);
    expect(await found("^first")).toEqual([["first"]]);
    expect(await found("spoke")).toHaveLength(2);
    expect(await found("spoke", 1)).toHaveLength(1);
    expect(await found("spoke", -1)).toEqual([]);
  });

  test("a term is found in any of its phrases, in another as a prefix", async () => {
    await store().addArticle(article("a", text));
    await bringUpToDate(store());
    const term = (isPrefix: boolean, ...phrases: string[]): SearchTerm => ({ phrases, isPrefix });
    const hits = async (...terms: SearchTerm[]): Promise<number> => (await store().search(terms, 9)).length;
    expect(await hits(term(false, "nobody", "jose oberg"))).toBe(1);
    expect(await hits(term(false, "oberg jose"))).toBe(0);
    expect(await hits(term(false, "minister", "Лукашенко"), term(false, "spoke"))).toBe(2);
    expect(await hits(term(false, "spok"))).toBe(0);
    expect(await hits(term(true, "nobody", "spok"), term(false, '"', "second"))).toBe(1);
    expect(await hits(term(false, '") OR (spoke'))).toBe(0);
    expect(await hits(term(false))).toBe(0);
  });

  test("gives the place of the passage", async () => {
    await store().addArticle(article("a", text));
    await bringUpToDate(store());
    const [hit] = await store().search("minsk", 1);
    expect(hit && text.slice(hit.from, hit.to)).toBe("Minsk: Лукашенко spoke “second”, then\nleft.");
  });

  test("only current articles are found", async () => {
    await store().addArticle(article("a", "A heron", "/a.txt"));
    await bringUpToDate(store());
    await store().addArticle(article("b", "A stork", "/a.txt"));
    await bringUpToDate(store());
    expect(await store().search("heron", 9)).toEqual([]);
    expect(await store().search("stork", 9)).toMatchObject([{ article: "b", from: 0, to: 7 }]);
    await store().forgetArticle("b");
    expect(await store().search("stork", 9)).toEqual([]);
    await bringUpToDate(store());
    expect(await store().search("heron", 9)).toMatchObject([{ article: "a" }]);
  });

  test.each(['"* OR NEAR(', "text: spoke", "spoke AND NOT first", '"', "*", "", " ", "{a b}: c", "a\0b", "-- ;"])(
    "%j is words, not syntax",
    async (words) => {
      await store().addArticle(article("a", text));
      await bringUpToDate(store());
      expect(await found(words)).toEqual([]);
    },
  );

  test("any string can be searched for, and what is found slices", async () => {
    await store().addArticle(article("a", text));
    await bringUpToDate(store());
    const words = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("spoke", '"', "OR", "(", "*", "min", "\ud800", "^", ":"), { maxLength: 6 })
        .map((all) => all.join(" ")),
    );
    await fc.assert(
      fc.asyncProperty(words, async (query) => {
        for (const { from, to, matches } of await store().search(query, 5)) {
          expect(from).toBeLessThan(to);
          for (const match of matches) {
            expect(match.from).toBeGreaterThanOrEqual(from);
            expect(match.to).toBeGreaterThan(match.from);
            expect(match.to).toBeLessThanOrEqual(to);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
}
