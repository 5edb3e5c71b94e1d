/** A person's decisions on a real store: how they are made, and that nothing that happens to the articles loses them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { listActors } from "./actors.ts";
import type { Signature } from "./decide.ts";
import type { DecisionInput } from "./decision-input.ts";
import { decide, exportDecisions, importDecisions, listDecisions } from "./decision-log.ts";
import { describe as describeArticle } from "./describe.ts";
import { forget } from "./forget.ts";
import { withStore } from "./open.ts";
import { read } from "./read.ts";
import { refresh } from "./refresh.ts";
import { reread } from "./reread.ts";
import { listStatements } from "./statements.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  "meeting.txt": `Ministers meet in Vilnius

12 March 2024

Lithuanian President Gitanas Nausėda met Polish Prime Minister Donald Tusk in Vilnius on Tuesday. "We will build the line together," Tusk said. Nausėda thanked Poland for its support.`,
  "quarrel.txt": `A quarrel among friends

20 March 2024

Poland accused Russia of sabotage. According to Donald Tusk, Russia may attack the railway again. Gitanas Nauseda warned Russia. The Kremlin denied it.`,
  "envoys.txt": `Envoys expelled

2 April 2024

Poland expelled three Russian diplomats on Monday. Prime Minister Tusk told reporters that the decision was final. Lithuania supported Poland.`,
};
const NAMES = Object.keys(ARTICLES);

let moment = 0;
const signature = (why: string | null = null): Signature => ({
  by: "anna",
  at: new Date(Date.UTC(2024, 4, 1, 0, 0, (moment += 1))).toISOString(),
  why,
});
const quiet = (): void => undefined;
let folder: string;
let count = 0;

beforeEach(() => {
  moment = 0;
  folder = mkdtempSync(join(tmpdir(), "dragoman-decisions-"));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFreshStore = <Result>(use: (store: Store) => Promise<Result>): Promise<Result> =>
  withStore(join(folder, `store-${(count += 1)}.db`), { create: true }, use);
const readNames = async (store: Store, names: readonly string[]): Promise<void> => {
  for (const name of names) await read(store, { paths: [join(folder, name)] }, signature(), quiet);
};
const withArticles = <Result>(use: (store: Store) => Promise<Result>): Promise<Result> =>
  inFreshStore(async (store) => {
    await readNames(store, NAMES);
    return use(store);
  });
const make = async (store: Store, input: DecisionInput): Promise<string> =>
  (await decide(store, input, signature())).decision.id;

const recordOf = async (store: Store): Promise<unknown> => {
  await refresh(store);
  const [actors, statements, events] = [await store.actors(), await store.statements(), await store.events()];
  return { actors, statements, events, standings: await store.standings(), forecasts: await store.forecasts() };
};
const actorCalled = async (store: Store, name: string): Promise<Actor | undefined> =>
  (await listActors(store)).find((actor) => actor.name === name || actor.aliases.includes(name));
const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "",
    (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
  );

describe("a decision", () => {
  test("takes effect at once and is in the log with who, when and why", async () => {
    await withArticles(async (store) => {
      const input: DecisionInput = { kind: "same", of: { actors: ["Donald Tusk", "Gitanas Nauseda"] } };
      const { decision } = await decide(store, input, signature("a test"));
      expect(decision).toMatchObject({ by: "anna", why: "a test", state: "in force", kind: "same" });
      expect((await actorCalled(store, "Donald Tusk"))?.aliases).toContain("Nausėda");
      expect((await listDecisions(store)).map(({ says }) => says)).toEqual([
        expect.stringMatching(/^Donald Tusk and Gitanas Naus[eė]da are the same$/),
      ]);
    });
  });

  test("on a statement is made by its id, and undone by the beginning of its own", async () => {
    await withArticles(async (store) => {
      const [before] = await listStatements(store, { by: "Tusk" });
      const statement = before?.id ?? "";
      const id = await make(store, {
        kind: "correct statement",
        statement,
        value: { stance: "promises", speaker: "Gitanas Nauseda" },
      });
      const [after] = await store.statements({ id: statement });
      expect(after).toMatchObject({ stance: "promises", decisions: [id] });
      expect(after?.speaker).toBe((await actorCalled(store, "Nausėda"))?.id);
      expect((await listStatements(store, { reviewed: "yes" })).map((it) => it.id)).toEqual([statement]);
      expect((await listStatements(store, { reviewed: "no" })).map((it) => it.id)).not.toContain(statement);
      await make(store, { kind: "undo", decision: id.slice(0, 6) });
      expect((await store.statements({ id: statement }))[0]?.stance).toBe(before?.stance);
      expect((await listDecisions(store)).map(({ state }) => state)).toEqual(["undone", "in force"]);
    });
  });

  test("adds what the reader missed, from words or from offsets", async () => {
    await withArticles(async (store) => {
      const article = "quarrel.txt";
      await make(store, {
        kind: "add statement",
        at: { article, quote: "A quarrel among friends" },
        value: { speaker: "author", stance: "assesses" },
      });
      expect((await listStatements(store, { by: "author" })).map(({ quote }) => quote)).toContain(
        "A quarrel among friends",
      );
      const from = (ARTICLES[article] ?? "").indexOf("friends");
      await make(store, {
        kind: "add mention",
        at: { article, from: from - 1, to: from + 7 },
        actor: "The Friends",
        newKind: "group",
      });
      const friends = await actorCalled(store, "The Friends");
      expect(friends).toMatchObject({ kind: "group", mentions: [{ from, to: from + 7 }] });
      await make(store, {
        kind: "add event",
        at: { article, quote: "quarrel" },
        value: { type: "DISAPPROVE", actors: ["The Friends"], date: "2024-03" },
      });
      const events = await store.events({ involving: [friends?.id ?? ""] });
      expect(events).toMatchObject([{ type: "DISAPPROVE", date: "2024-03", recipients: [] }]);
    });
  });

  test("taking back a description reads the article again without it", async () => {
    await withArticles(async (store) => {
      const publishers = async () => (await store.articles()).map(({ publisher }) => publisher);
      await describeArticle(store, "quarrel.txt", { publisher: "The Wire" }, signature());
      expect(await publishers()).toContain("The Wire");
      await make(store, { kind: "undo", decision: (await store.decisions())[0]?.id ?? "" });
      expect(await publishers()).toEqual([null, null, null]);
    });
  });

  test("that overrules another says so", async () => {
    await withArticles(async (store) => {
      const first = await make(store, { kind: "same", of: { actors: ["Donald Tusk", "Gitanas Nauseda"] } });
      const of = { actors: ["Donald Tusk", "Nausėda"] as [string, string] };
      const { overruled } = await decide(store, { kind: "different", of }, signature());
      expect(overruled.map(({ id }) => id)).toEqual([first]);
    });
  });
});

describe("refused, with nothing kept", () => {
  test.each<[string, unknown, RegExp]>([
    ["a kind that is none", { kind: "shout" }, /kind: is nothing that can be decided/],
    ["somebody unknown", { kind: "rename", actor: "Nobody Atall", name: "X" }, /Nobody Atall: no such actor/],
    ["one actor twice", { kind: "same", of: { actors: ["Tusk", "Donald Tusk"] } }, /both Donald Tusk already/],
    ["no such kind of actor", { kind: "retype", actor: "Tusk", to: "king" }, /to: is none of person, state/],
    ["no such statement", { kind: "confirm", of: { statement: "statement-x" } }, /statement-x: no such statement/],
    ["no such event", { kind: "reject", of: { event: "event-x#2" } }, /event-x: no such event/],
    [
      "nothing to correct",
      { kind: "correct statement", statement: "any", value: {} },
      /no such statement|at least one/,
    ],
    [
      "words that are not there",
      { kind: "reject", of: { mention: { article: "quarrel.txt", quote: "Zeus" } } },
      /"Zeus": these words are not in/,
    ],
    [
      "words that stand there twice",
      { kind: "reject", of: { mention: { article: "quarrel.txt", quote: "Russia" } } },
      /stands more than once/,
    ],
    [
      "a place beyond the text",
      { kind: "reject", of: { mention: { article: "quarrel.txt", from: 9e5, to: 9e6 } } },
      /no words at this place/,
    ],
    [
      "words that are no mention",
      { kind: "reject", of: { mention: { article: "quarrel.txt", quote: "quarrel among" } } },
      /is no mention/,
    ],
    [
      "an odd date",
      { kind: "add event", at: { article: "quarrel.txt", quote: "quarrel" }, value: { type: "AID", date: "soon" } },
      /value\.date: is no date/,
    ],
    [
      "an event without a type",
      { kind: "add event", at: { article: "quarrel.txt", quote: "quarrel" }, value: {} },
      /type: an event needs one/,
    ],
    ["a decision that is none", { kind: "undo", decision: "ffffffff" }, /no such decision/],
  ])("%s", async (_, input, message) => {
    await withArticles(async (store) => {
      expect(await refusal(decide(store, input as DecisionInput, signature()))).toMatch(message);
      expect(await store.decisions()).toEqual([]);
    });
  });
});

describe("decisions travel", () => {
  test("to another store with the same articles, and make the same record of them", async () => {
    const [lines, record] = await withArticles(async (store) => {
      await make(store, { kind: "same", of: { actors: ["Donald Tusk", "Gitanas Nauseda"] } });
      await describeArticle(store, "envoys.txt", { publisher: "The Wire" }, signature());
      const [statement] = await listStatements(store, {});
      await make(store, { kind: "correct statement", statement: statement?.id ?? "", value: { stance: "doubts" } });
      return [await exportDecisions(store), await recordOf(store)] as const;
    });
    await inFreshStore(async (store) => {
      expect(await importDecisions(store, lines)).toEqual({ added: 3, known: 0 });
      expect((await listDecisions(store)).map(({ state }) => state)).toEqual(["asleep", "asleep", "asleep"]);
      await readNames(store, NAMES);
      expect(await recordOf(store)).toEqual(record);
      expect(await importDecisions(store, lines)).toEqual({ added: 0, known: 3 });
      expect(await exportDecisions(store)).toBe(lines);
    });
    await withArticles(async (store) => {
      await importDecisions(store, lines.replaceAll("\n", "\r\n\r\n"));
      expect(await recordOf(store)).toEqual(record);
    });
  });

  const good = `{"kind":"rename","by":"b","at":"2024-01-01T00:00:00Z","anchor":{"name":"Tusk"},"value":{"name":"D. Tusk"}}`;

  test.each<[string, string, RegExp]>([
    ["no JSON", "{", /line 2: is no JSON/],
    ["no decision", `{"id":"x"}`, /line 2: kind/],
    ["an unknown kind", good.replace("rename", "crown"), /line 2: kind: is none of rename, retype/],
    ["no name", good.replace(`"D. Tusk"`, `""`), /line 2: value\.name: must not be empty/],
    ["a time that is none", good.replace("2024-01-01T00:00:00Z", "yesterday"), /line 2: at: is no moment/],
    ["a stranger's field", good.replace(`"by"`, `"x":1,"by"`), /line 2: .*"x"/],
    ["nothing to confirm", good.replace("rename", "confirm"), /line 2: anchor: is nothing that one can confirm/],
    ["an array", "[]", /line 2/],
    ["null", "null", /line 2/],
  ])("a line with %s is named, and nothing is half-imported", async (_, line, message) => {
    await withArticles(async (store) => {
      expect(await refusal(importDecisions(store, `${good}\n${line}\n`))).toMatch(message);
      expect(await store.decisions()).toEqual([]);
    });
  });

  test("a line without an id is the same decision every time; one whose id another has is named", async () => {
    await withArticles(async (store) => {
      expect(await importDecisions(store, good)).toEqual({ added: 1, known: 0 });
      expect(await importDecisions(store, good)).toEqual({ added: 0, known: 1 });
      const [stored] = await store.decisions();
      const other = JSON.stringify({ ...stored, by: "c" });
      expect(await refusal(importDecisions(store, `${good}\n${other}`))).toMatch(/line 2: there is another decision/);
    });
  });

  test("no line of any kind throws anything but a clear error", async () => {
    const json = fc.json({ maxDepth: 4 });
    const kinds = fc.constantFrom("rename", "same", "split", "add", "correct", "confirm", "undo", "describe");
    const like = fc.record({
      kind: kinds,
      by: fc.constant("b"),
      at: fc.constant("2024-01-01T00:00:00Z"),
      anchor: fc.jsonValue(),
      value: fc.jsonValue(),
    });
    await inFreshStore(async (store) => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            json,
            like.map((value) => JSON.stringify(value)),
            fc.string(),
          ),
          async (line) => {
            expect(await refusal(importDecisions(store, line))).toMatch(/^(?:|InvalidInput: line \d+: .+)$/s);
          },
        ),
        { numRuns: 200 },
      );
    });
  });
});

describe("whatever happens to the articles", () => {
  /** One of everything that can be decided of the record of these articles. */
  const inputsFor = async (store: Store): Promise<readonly DecisionInput[]> => {
    const [statements, events] = [await store.statements(), await store.events()];
    const [first, second] = statements;
    const report = (at: number): string => `${events[at]?.id ?? ""}#1`;
    const article = first?.article ?? "";
    return [
      { kind: "same", of: { actors: ["Donald Tusk", "Gitanas Nauseda"] } },
      { kind: "different", of: { actors: ["Donald Tusk", "Gitanas Nauseda"] } },
      { kind: "rename", actor: "Russia", name: "Russian Federation" },
      { kind: "retype", actor: "Poland", to: "government" },
      { kind: "confirm", of: { actor: "Lithuania" } },
      { kind: "confirm", of: { statement: first?.id ?? "" } },
      { kind: "correct statement", statement: first?.id ?? "", value: { stance: "thanks", speaker: "Lithuania" } },
      { kind: "correct statement", statement: second?.id ?? "", value: { speaker: "Ann Lee", newKind: "person" } },
      { kind: "reject", of: { statement: second?.id ?? "" } },
      { kind: "correct event", event: report(0), value: { type: "AID", date: "2024-03-01", actors: ["Donald Tusk"] } },
      { kind: "reject", of: { event: report(1) } },
      { kind: "same", of: { events: [report(0), report(2)] } },
      { kind: "add mention", at: { article, from: 0, to: 6 }, actor: "Donald Tusk" },
      { kind: "split", mentions: [{ article: "envoys.txt", quote: "Tusk" }], actor: "Jan Tusk", newKind: "person" },
      {
        kind: "add statement",
        at: { article: "envoys.txt", quote: "Lithuania supported Poland" },
        value: { speaker: "author" },
      },
    ];
  };

  const chosen = fc.uniqueArray(fc.nat({ max: 14 }), { minLength: 1, maxLength: 5 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant("forget" as const), name: fc.constantFrom(...NAMES) }),
    fc.record({ kind: fc.constant("read" as const), name: fc.constantFrom(...NAMES) }),
    fc.record({ kind: fc.constant("reread" as const), name: fc.constant("") }),
  );

  test("decisions survive any sequence of reread, forget and read, and any order of reading gives the same record", async () => {
    await fc.assert(
      fc.asyncProperty(
        chosen,
        fc.array(step, { maxLength: 5 }),
        fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
        async (numbers, steps, order) => {
          moment = 0;
          await withArticles(async (store) => {
            const inputs = await inputsFor(store);
            for (const number of numbers) {
              // One that rests on what another took away may be refused; it is then no decision.
              const input = inputs[number];
              if (input !== undefined) await decide(store, input, signature()).catch(quiet);
            }
            const [record, lines] = [await recordOf(store), await exportDecisions(store)];
            for (const { kind, name } of steps) {
              const isThere = (await store.articles()).some(({ path }) => path === name);
              if (kind === "forget" && isThere) await forget(store, name);
              else if (kind === "read") await readNames(store, [name]);
              else if (kind === "reread") await reread(store, 1, quiet);
            }
            await readNames(store, NAMES);
            expect(await recordOf(store)).toEqual(record);
            expect(await exportDecisions(store)).toBe(lines);
            await inFreshStore(async (other) => {
              await importDecisions(other, lines);
              await readNames(other, order);
              expect(await recordOf(other)).toEqual(record);
            });
          });
        },
      ),
      { numRuns: 12 },
    );
  });
});
