/** What persons decide, and what becomes of it in the record. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision } from "../record/decision.ts";
import { placeAt, wordsAt } from "../record/place.ts";
import type { Attribution, EventMention, LocalActor, Mention, Reading } from "../record/reading.ts";
import type { Resolved } from "../record/record.ts";
import { rangeOf, type Span } from "../record/span.ts";
import { resolve } from "./resolve.ts";

/** An article written as its text, with who is mentioned by which words, who says what, and who did what. */
interface Told {
  readonly text: string;
  /** Names, each with the words that mean him, in the order of the text. */
  readonly actors: Readonly<Record<string, readonly string[]>>;
  /** Source and content. */
  readonly says?: readonly (readonly [string, string])[];
  /** Who, trigger, to whom; all are COERCE. */
  readonly did?: readonly (readonly [string, string, string])[];
}

const ARTICLES: Readonly<Record<string, Told>> = {
  a: {
    text: "Olga Brandt spoke. Brandt said that the bridge was closed. Police arrested Brandt and Kern. The boss denied it.",
    actors: { "Olga Brandt": ["Olga Brandt", "Brandt", "Brandt"], Kern: ["Kern"], Police: ["Police"] },
    says: [["Brandt", "the bridge was closed"]],
    did: [["Police", "arrested", "Kern"]],
  },
  b: {
    text: "Olha Brant met Pavel Kern. Officers arrested Pavel Kern. He will be tried, Olha Brant said.",
    actors: {
      "Olha Brant": ["Olha Brant", "Olha Brant"],
      "Pavel Kern": ["Pavel Kern", "Pavel Kern"],
      Officers: ["Officers"],
    },
    says: [["Olha Brant", "He will be tried"]],
    did: [["Officers", "arrested", "Pavel Kern"]],
  },
  c: {
    text: "Mira Novak praised Olga Brandt. Lena Novak did not. Novak left.",
    actors: { "Mira Novak": ["Mira Novak"], "Olga Brandt": ["Olga Brandt"], "Lena Novak": ["Lena Novak"] },
  },
};

/** The `n`th place of some words, from 0. */
function spanOf(text: string, words: string, n = 0): Span {
  let from = text.indexOf(words);
  for (let i = 0; i < n; i += 1) from = text.indexOf(words, from + 1);
  return { from, to: from + words.length };
}

function readingOf(id: string, { text, actors, says = [], did = [] }: Told): Reading {
  const names = Object.keys(actors);
  const mentions = names.flatMap((name, actor) => {
    let at = 0;
    return (actors[name] ?? []).map((words): Mention => {
      const from = text.indexOf(words, at);
      at = from + words.length;
      return { from, to: at, kind: kindOf(name), actor, rule: "given-name" };
    });
  });
  return {
    id,
    version: "test",
    article: {
      id,
      title: null,
      publisher: null,
      author: null,
      url: null,
      retrieved: null,
      published: null,
      publishedBasis: null,
      language: "en",
      translated: false,
      body: { from: 0, to: text.length },
      parts: [],
    },
    unread: null,
    sentences: [...text.matchAll(/[^.]+\./g)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
    actors: names.map((name): LocalActor => ({
      kind: kindOf(name),
      name,
      spellings: [...new Set([name, ...(actors[name] ?? [])])].sort(),
      known: null,
      roles: [],
    })),
    mentions: mentions.sort((a, b) => a.from - b.from),
    references: [],
    dates: [],
    occasions: [],
    quantities: [],
    attributions: says.map(([source, content]): Attribution => {
      const speaker = rangeOf(spanOf(text, source, source === "Brandt" ? 1 : 0));
      return {
        source: [speaker],
        cue: [],
        content: [rangeOf(spanOf(text, content))],
        speaker,
        via: null,
        mode: "indirect",
        stance: "asserts",
        certainty: "certain",
        certaintyWords: [],
        nestedIn: null,
        horizon: null,
        condition: null,
        rule: "that-clause",
        score: 0.5,
        assertions: [],
        reasons: [],
        implied: false,
      };
    }),
    events: did.map(([who, trigger, whom]): EventMention => {
      const at = spanOf(text, trigger);
      return {
        trigger: at,
        ...at,
        type: "COERCE",
        mode: null,
        cameo: "173",
        actors: [rangeOf(spanOf(text, who))],
        recipients: [rangeOf(spanOf(text, whom, who === "Officers" ? 1 : 0))],
        date: null,
        dateBasis: null,
        time: null,
        place: null,
        quantities: [],
        status: "happened",
        polarity: "positive",
        modality: "asserted",
        rule: "verb:arrest",
        score: 0.5,
      };
    }),
    terms: [],
    forecasts: [],
    ties: [],
  };
}

const kindOf = (name: string): LocalActor["kind"] => (name === "Police" || name === "Officers" ? "group" : "person");

const TEXTS = new Map(Object.entries(ARTICLES).map(([id, { text }]) => [id, text]));
const READINGS = Object.entries(ARTICLES).map(([id, told]) => readingOf(id, told));

type Unsigned<D> = D extends Decision ? Omit<D, "id" | "by" | "at" | "why"> : never;

/** Decisions made one day after the other. */
const log = (...contents: readonly Unsigned<Decision>[]): readonly Decision[] =>
  contents.map((content, i) => ({
    id: `d${i + 1}`,
    by: "anna",
    at: `2024-01-${String(i + 1).padStart(2, "0")}T00:00:00Z`,
    why: null,
    ...content,
  }));

const recordWith = (decisions: readonly Decision[], readings = READINGS): Resolved =>
  resolve(readings, decisions, TEXTS);

/** Names of actors with how often each is mentioned. */
const actorsIn = ({ actors }: Resolved): Record<string, number> =>
  Object.fromEntries(actors.map(({ name, mentions }) => [name, mentions.length]));
const nameOf = ({ actors }: Resolved, id: string | null): string | null =>
  id === "author" ? id : (actors.find((actor) => actor.id === id)?.name ?? null);
const statesIn = ({ standings }: Resolved): readonly (readonly [string, string | null])[] =>
  standings.map(({ state, by }) => [state, by]);

const place = (article: string, words: string, n = 0) => {
  const text = ARTICLES[article]?.text ?? "";
  return placeAt(article, text, spanOf(text, words, n));
};
const words = (article: string, quote: string, n = 0) => {
  const text = ARTICLES[article]?.text ?? "";
  return wordsAt(text, spanOf(text, quote, n));
};
const actor = (name: string, more: object = {}) => ({ name, kind: "person" as const, ...more });
const pair = (kind: "same" | "different", a: string, b: string) => ({
  kind,
  anchor: { actors: [actor(a), actor(b)] as const },
});
const bridge = { statement: { ...place("a", "the bridge was closed"), source: words("a", "Brandt", 1) } };
const arrest = { report: { ...place("a", "arrested"), type: "COERCE" as const } };
const arrestInB = { report: { ...place("b", "arrested"), type: "COERCE" as const } };

const PLAIN = recordWith([]);

describe("the matcher alone", () => {
  test("makes this record of the articles", () => {
    expect(actorsIn(PLAIN)).toMatchObject({ "Olga Brandt": 4, "Olha Brant": 2, "Mira Novak": 1, "Lena Novak": 1 });
    expect(PLAIN.statements.map(({ speaker }) => nameOf(PLAIN, speaker))).toEqual(["Olga Brandt", "Olha Brant"]);
    expect(PLAIN.events).toHaveLength(2);
  });
});

describe("same and different", () => {
  test("two actors become one, whom the ids of both lead to", () => {
    const record = recordWith(log(pair("same", "Olga Brandt", "Olha Brant")));
    expect(actorsIn(record)).toMatchObject({ "Olga Brandt": 6 });
    const ids = ["Olga Brandt", "Olha Brant"].map((name) => PLAIN.actors.find((it) => it.name === name)?.id);
    const [joined] = record.actors.filter(({ name }) => name === "Olga Brandt");
    expect([joined?.id, ...(joined?.formerIds ?? [])]).toEqual(expect.arrayContaining(ids));
    expect(joined?.aliases).toContain("Olha Brant");
    expect(joined?.decisions).toEqual(["d1"]);
  });

  test("what the matcher joined is taken apart; the rest go with those whose names they bear", () => {
    const both = [
      readingOf("x", { text: "Ana Horvat and Anna Horvath", actors: { "Ana Horvat": ["Ana Horvat"] } }),
      readingOf("y", { text: "Anna Horvath", actors: { "Anna Horvath": ["Anna Horvath"] } }),
      readingOf("z", { text: "Anna Horvath, Horvath", actors: { "Anna Horvath": ["Anna Horvath", "Horvath"] } }),
    ];
    const joined = recordWith(log(pair("same", "Ana Horvat", "Anna Horvath")), both);
    expect(Object.values(actorsIn(joined))).toEqual([4]);
    const apart = recordWith(log(pair("different", "Ana Horvat", "Anna Horvath")), both);
    expect(actorsIn(apart)).toEqual({ "Ana Horvat": 1, "Anna Horvath": 3 });
    expect(new Set(apart.actors.flatMap(({ id, formerIds }) => [id, ...formerIds])).size).toBe(
      apart.actors.flatMap(({ id, formerIds }) => [id, ...formerIds]).length,
    );
  });

  test("of two verdicts on one pair the later holds, and the other is said to be overruled", () => {
    const record = recordWith(
      log(pair("same", "Olga Brandt", "Olha Brant"), pair("different", "Olha Brant", "Olga Brandt")),
    );
    expect(actorsIn(record)).toMatchObject({ "Olga Brandt": 4, "Olha Brant": 2 });
    expect(statesIn(record)).toEqual([
      ["overruled", "d2"],
      ["in force", null],
    ]);
  });

  test("different holds against what others would join, where the later of the others holds", () => {
    const record = recordWith(
      log(
        pair("different", "Mira Novak", "Lena Novak"),
        pair("same", "Olga Brandt", "Mira Novak"),
        pair("same", "Olga Brandt", "Lena Novak"),
      ),
    );
    expect(actorsIn(record)).toMatchObject({ "Mira Novak": 1 });
    expect(record.actors.find(({ aliases }) => aliases.includes("Lena Novak"))?.mentions).toHaveLength(5);
    expect(statesIn(record)).toEqual([
      ["in force", null],
      ["overruled", "d1"],
      ["in force", null],
    ]);
  });

  test("of actors who share a name the mention tells who is meant", () => {
    const two = [
      readingOf("x", { text: "experts said", actors: { experts: ["experts"] } }),
      readingOf("y", { text: "experts wrote", actors: { experts: ["experts"] } }),
    ].map((reading) => ({ ...reading, actors: reading.actors.map((it) => ({ ...it, kind: "group" as const })) }));
    const texts = new Map([
      ["x", "experts said"],
      ["y", "experts wrote"],
    ]);
    const at = (article: string) => placeAt(article, texts.get(article) ?? "", { from: 0, to: 7 });
    const renaming = log({
      kind: "rename",
      anchor: { name: "experts", kind: "group", at: at("y"), shared: true },
      value: { name: "Riga experts" },
    });
    const record = resolve(two, renaming, texts);
    expect(record.actors.find(({ name }) => name === "Riga experts")?.mentions).toMatchObject([{ article: "y" }]);
    const alone = resolve(two.slice(0, 1), renaming, texts);
    expect(alone.actors.map(({ name }) => name)).toEqual(["experts"]);
    expect(statesIn(alone)).toEqual([["asleep", null]]);
  });
});

describe("names and kinds", () => {
  test("a rename and a retype change how an actor is shown, not who he is", () => {
    const anchor = actor("Olga Brandt");
    const record = recordWith(
      log(
        { kind: "rename", anchor, value: { name: "O. Brandt" } },
        { kind: "retype", anchor, value: { kind: "group" } },
      ),
    );
    const [found] = record.actors.filter(({ name }) => name === "O. Brandt");
    expect(found).toMatchObject({ kind: "group", decisions: ["d1", "d2"] });
    expect(found?.id).toBe(PLAIN.actors.find(({ name }) => name === "Olga Brandt")?.id);
  });
});

describe("mentions", () => {
  test("one rejected is gone, with the name that only it gave", () => {
    const record = recordWith(log({ kind: "reject", anchor: { mention: place("a", "Kern") } }));
    expect(actorsIn(record)).toMatchObject({ "Pavel Kern": 2 });
    expect(record.events[0]?.recipients).toEqual([]);
  });

  test("one added joins the actor it is said to mean", () => {
    const record = recordWith(
      log({ kind: "add", anchor: { mention: place("a", "The boss") }, value: { actor: actor("Olha Brant") } }),
    );
    expect(actorsIn(record)).toMatchObject({ "Olha Brant": 3 });
    const added = record.actors.find(({ name }) => name === "Olha Brant")?.mentions[0];
    expect(added).toEqual({ article: "a", ...spanOf(ARTICLES["a"]?.text ?? "", "The boss") });
  });

  test("mentions split off make another actor, who speaks where they are the source", () => {
    const record = recordWith(
      log({ kind: "split", anchor: { mentions: [place("a", "Brandt", 1)] }, value: { actor: actor("Kurt Brandt") } }),
    );
    expect(actorsIn(record)).toMatchObject({ "Olga Brandt": 3, "Kurt Brandt": 1 });
    expect(nameOf(record, record.statements[0]?.speaker ?? null)).toBe("Kurt Brandt");
  });

  test("split off under the very name they had, they still make another actor", () => {
    const record = recordWith(
      log({
        kind: "split",
        anchor: { mentions: [place("c", "Olga Brandt")] },
        value: { actor: actor("Olga Brandt") },
        seen: { actor: actor("Olga Brandt") },
      }),
    );
    const counts = record.actors.filter(({ name }) => name === "Olga Brandt").map(({ mentions }) => mentions.length);
    expect(counts.sort()).toEqual([1, 3]);
  });
});

describe("statements", () => {
  test("a field is corrected; the id stays", () => {
    const value = { stance: "denies", speaker: actor("Pavel Kern"), certainty: "possible" } as const;
    const record = recordWith(log({ kind: "correct", anchor: bridge, value }));
    expect(record.statements[0]).toMatchObject({ stance: "denies", certainty: "possible", decisions: ["d1"] });
    expect(nameOf(record, record.statements[0]?.speaker ?? null)).toBe("Pavel Kern");
    expect(record.statements[0]?.id).toBe(PLAIN.statements[0]?.id);
  });

  test("a speaker nobody has heard of becomes an actor", () => {
    const record = recordWith(log({ kind: "correct", anchor: bridge, value: { speaker: actor("Ann Lee") } }));
    expect(nameOf(record, record.statements[0]?.speaker ?? null)).toBe("Ann Lee");
    expect(actorsIn(record)).toMatchObject({ "Ann Lee": 0 });
  });

  test("one rejected is gone, and back where it is confirmed later", () => {
    const rejected = { kind: "reject", anchor: bridge } as const;
    expect(recordWith(log(rejected)).statements).toHaveLength(1);
    expect(recordWith(log(rejected, { kind: "confirm", anchor: bridge })).statements).toHaveLength(2);
  });

  test("one added stands in the order of the text and is the person's", () => {
    const record = recordWith(
      log({
        kind: "add",
        anchor: { statement: { ...place("a", "denied it"), source: words("a", "The boss") } },
        value: { content: [words("a", "denied it")], speaker: actor("Olha Brant"), stance: "denies" },
      }),
    );
    expect(record.statements.map(({ article, stance, rule }) => [article, stance, rule])).toEqual([
      ["a", "asserts", "that-clause"],
      ["a", "denies", "decision"],
      ["b", "asserts", "that-clause"],
    ]);
  });

  test("a decision on what an earlier one changed holds when that one is taken back", () => {
    const longer = { content: [words("a", "Brandt said that the bridge was closed")] };
    const changed = {
      statement: { ...place("a", "Brandt said that the bridge was closed"), source: bridge.statement.source },
    };
    const decisions = log(
      { kind: "correct", anchor: bridge, value: longer },
      { kind: "correct", anchor: changed, value: { stance: "denies" } },
      { kind: "undo", anchor: { decision: "d1" } },
    );
    const [statement] = recordWith(decisions).statements;
    expect(statement).toMatchObject({ stance: "denies", content: PLAIN.statements[0]?.content, decisions: ["d2"] });
  });

  test("one that was confirmed or corrected stays when the reader no longer finds it", () => {
    const seen = { content: [words("a", "the bridge was closed")], stance: "doubts", speaker: "author" } as const;
    const blind = READINGS.map((reading) => ({ ...reading, attributions: [] }));
    const confirmed = recordWith(log({ kind: "confirm", anchor: bridge, seen }), blind);
    expect(confirmed.statements).toMatchObject([{ article: "a", stance: "doubts", speaker: "author" }]);
    const corrected = recordWith(log({ kind: "correct", anchor: bridge, value: { stance: "warns" }, seen }), blind);
    expect(corrected.statements).toMatchObject([{ article: "a", stance: "warns", speaker: "author" }]);
    expect(recordWith(log({ kind: "confirm", anchor: bridge }), blind).standings[0]?.state).toBe("asleep");
  });
});

describe("events", () => {
  test("a report's fields are corrected", () => {
    const value = {
      type: "ASSAULT",
      date: "2021-05-04",
      actors: [actor("Olha Brant")],
      recipients: [],
      status: "alleged",
    } as const;
    const record = recordWith(log({ kind: "correct", anchor: arrest, value }));
    const event = record.events.find(({ mentions }) => mentions[0]?.article === "a");
    expect(event).toMatchObject({
      type: "ASSAULT",
      date: "2021-05-04",
      recipients: [],
      status: "alleged",
      cameo: "18",
    });
    expect(event?.actors.map((id) => nameOf(record, id))).toEqual(["Olha Brant"]);
    expect(event?.mentions[0]?.decisions).toEqual(["d1"]);
    expect(event?.id).toBe(PLAIN.events.find(({ mentions }) => mentions[0]?.article === "a")?.id);
  });

  test("two reports are joined and taken apart", () => {
    const joining = { kind: "same", anchor: { reports: [arrest.report, arrestInB.report] } } as const;
    const joined = recordWith(log(joining));
    expect(joined.events.map(({ mentions }) => mentions.map(({ article }) => article))).toEqual([["a", "b"]]);
    expect(joined.events[0]?.mentions.map(({ decisions }) => decisions)).toEqual([["d1"], ["d1"]]);
    const apart = recordWith(log(joining, { ...joining, kind: "different" }));
    expect(apart.events).toHaveLength(2);
    expect(statesIn(apart)[0]).toEqual(["overruled", "d2"]);
  });

  test("one is added, and one is rejected", () => {
    const met = { report: { ...place("b", "met"), type: "CONSULT" as const } };
    const value = { actors: [actor("Olha Brant")], recipients: [actor("Pavel Kern")] };
    const record = recordWith(log({ kind: "add", anchor: met, value }, { kind: "reject", anchor: arrestInB }));
    expect(record.events.map(({ type, mentions }) => [type, mentions[0]?.article])).toEqual([
      ["COERCE", "a"],
      ["CONSULT", "b"],
    ]);
    expect(record.events[1]?.mentions[0]).toMatchObject({ from: 0, rule: "decision" });
  });
});

/** Decisions of every kind on these articles. */
const anyContent: fc.Arbitrary<Unsigned<Decision>> = (() => {
  const names = fc.constantFrom(
    "Olga Brandt",
    "Olha Brant",
    "Mira Novak",
    "Lena Novak",
    "Pavel Kern",
    "Kern",
    "Nobody",
  );
  const anchors = names.map((name) => actor(name));
  const places = fc.constantFrom(
    place("a", "Brandt", 1),
    place("a", "Olga Brandt"),
    place("a", "The boss"),
    place("b", "Olha Brant", 1),
    place("c", "Olga Brandt"),
    place("c", "Novak", 2),
    { article: "gone", quote: "Brandt", occurrence: 0 },
  );
  const statements = fc.constantFrom(bridge.statement, {
    ...place("b", "He will be tried"),
    source: words("b", "Olha Brant", 1),
  });
  const reports = fc.constantFrom(arrest.report, arrestInB.report);
  const pairKind = fc.constantFrom("same" as const, "different" as const, "unsure" as const);
  return fc.oneof(
    fc.record({ kind: pairKind, anchor: fc.record({ actors: fc.tuple(anchors, anchors) }) }),
    fc.record({ kind: pairKind, anchor: fc.record({ reports: fc.tuple(reports, reports) }) }),
    fc.record({ kind: fc.constant("rename" as const), anchor: anchors, value: fc.record({ name: names }) }),
    fc.record({
      kind: fc.constant("retype" as const),
      anchor: anchors,
      value: fc.record({ kind: fc.constantFrom("group" as const, "person" as const) }),
    }),
    fc.record({
      kind: fc.constant("split" as const),
      anchor: fc.record({ mentions: fc.tuple(places) }),
      value: fc.record({ actor: anchors }),
      seen: fc.record({ actor: anchors }),
    }),
    fc.record({
      kind: fc.constantFrom("reject" as const, "confirm" as const),
      anchor: fc.oneof(
        fc.record({ mention: places }),
        fc.record({ statement: statements }),
        fc.record({ report: reports }),
      ),
    }),
    fc.record({
      kind: fc.constant("add" as const),
      anchor: fc.record({ mention: places }),
      value: fc.record({ actor: anchors }),
    }),
    fc.record({
      kind: fc.constant("correct" as const),
      anchor: fc.record({ statement: statements }),
      value: fc.record({ stance: fc.constantFrom("denies" as const, "warns" as const), speaker: anchors }),
    }),
    fc.record({
      kind: fc.constant("correct" as const),
      anchor: fc.record({ report: reports }),
      value: fc.record({ type: fc.constantFrom("AID" as const, "COERCE" as const), actors: fc.array(anchors) }),
    }),
    fc.record({
      kind: fc.constant("undo" as const),
      anchor: fc.record({ decision: fc.constantFrom("d1", "d2", "d3", "d5") }),
    }),
  ) as fc.Arbitrary<Unsigned<Decision>>;
})();
const anyLog = fc.array(anyContent, { maxLength: 9 }).map((contents) => log(...contents));

describe("whatever is decided", () => {
  test("the order in which articles come does not matter, nor where equal decisions stand in the log", () => {
    const orders = fc.shuffledSubarray(READINGS, { minLength: READINGS.length });
    fc.assert(
      fc.property(anyLog, orders, (decisions, readings) => {
        const shuffled = resolve(readings, decisions.toReversed(), TEXTS);
        const { standings, ...record } = recordWith(decisions);
        expect(shuffled).toEqual({ ...record, standings: standings.toReversed() });
      }),
    );
  });

  test("every id is one actor's, every mention has its actor, and every decision its standing", () => {
    fc.assert(
      fc.property(anyLog, (decisions) => {
        const record = recordWith(decisions);
        const ids = record.actors.flatMap(({ id, formerIds }) => [id, ...formerIds]);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(record.actors.map(({ id }) => id));
        const named = [
          ...record.statements.flatMap(({ speaker, via, about }) => [speaker, via, ...about]),
          ...record.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
        ].filter((id) => id !== null && id !== "author");
        for (const id of named) expect(known).toContain(id);
        expect(record.standings.map(({ decision }) => decision)).toEqual(decisions.map(({ id }) => id));
        const events = record.events.map(({ id }) => id);
        expect(new Set(events).size).toBe(events.length);
      }),
    );
  });

  test("taking everything back leaves the record of never having decided", () => {
    fc.assert(
      fc.property(anyLog, (decisions) => {
        const contents = decisions.filter(({ kind }) => kind !== "undo");
        const undos = contents.map(({ id }, i): Decision => ({
          id: `u${i}`,
          kind: "undo",
          by: "anna",
          at: "2024-03-01T00:00:00Z",
          why: null,
          anchor: { decision: id },
        }));
        const { standings, ...record } = recordWith([...contents, ...undos]);
        const { standings: _, ...plain } = PLAIN;
        expect(record).toEqual(plain);
        expect(standings.slice(0, contents.length).every(({ state }) => state === "undone")).toBe(true);
      }),
    );
  });
});
