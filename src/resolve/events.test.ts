/** Which reports make one event, what that event's date is, and what undated articles gain from it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateMention, EventMention, EventTime, EventType, Quantity, Reading } from "../record/reading.ts";
import type { Event } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import { stemOf } from "../record/stem.ts";
import { resolve } from "./resolve.ts";

/** One clause of an article, all of it a report: "Police | arrested | Kern in Brest". */
interface Clause {
  readonly text: string;
  readonly trigger: string;
  readonly type: EventType;
  readonly who?: readonly string[];
  readonly whom?: readonly string[];
  readonly date?: string;
  readonly direction?: "past" | "future";
  readonly count?: number;
  readonly status?: EventMention["status"];
  readonly rule?: string;
}

interface Article {
  readonly published?: string;
  readonly clauses: readonly Clause[];
}

function readingOf(id: string, { published, clauses }: Article): Reading {
  const names = [...new Set(clauses.flatMap(({ who = [], whom = [] }) => [...who, ...whom]))];
  const starts = clauses.map((_, index) => clauses.slice(0, index).reduce((at, { text }) => at + text.length + 2, 0));
  const placeOf = (index: number, words: string): Span => {
    const from = (starts[index] ?? 0) + (clauses[index]?.text.indexOf(words) ?? 0);
    return { from, to: from + words.length };
  };
  const mentions = clauses.flatMap(({ who = [], whom = [] }, index) =>
    [...new Set([...who, ...whom])].map((name) => ({
      ...placeOf(index, name),
      kind: "organisation" as const,
      actor: names.indexOf(name),
      rule: "test",
    })),
  );
  const dates: DateMention[] = [];
  const events = clauses.map((clause, index): EventMention => {
    const {
      text,
      trigger,
      type,
      who = [],
      whom = [],
      date,
      direction = "past",
      count,
      status = "happened",
      rule = "verb:test",
    } = clause;
    const span = placeOf(index, text);
    const ranges = (list: readonly string[]) =>
      list.map((name) => placeOf(index, name)).map(({ from, to }) => [from, to] as const);
    const quantities: Quantity[] =
      count === undefined ? [] : [{ ...span, number: count, upper: null, comparator: "exactly", unit: "man" }];
    const counted = date?.startsWith("XXXX") === true ? { direction, weekday: null } : null;
    if (date !== undefined) dates.push({ ...span, edtf: date, known: true, rule: "test", counted, distance: null });
    const time: EventTime | null =
      date === undefined
        ? null
        : {
            relation: "at",
            anchor: { kind: "date", date: dates.length - 1 },
            distance: null,
            carried: false,
            otherwise: null,
          };
    return {
      ...span,
      trigger: placeOf(index, trigger),
      type,
      mode: null,
      cameo: `${type}${index}`,
      actors: ranges(who),
      recipients: ranges(whom),
      date: date ?? null,
      dateBasis: date === undefined ? null : { known: true, from: "words", span: [span.from, span.to] },
      time,
      place: null,
      quantities,
      status,
      polarity: "positive",
      modality: "asserted",
      rule,
      score: 0.5,
    };
  });
  const terms = clauses.flatMap(({ text, who = [], whom = [] }, index) =>
    [...text.matchAll(/[a-z]{4,}/gi)]
      .filter(([word]) => ![...who, ...whom].some((name) => name.includes(word)))
      .map((match) => {
        const from = (starts[index] ?? 0) + match.index;
        return { from, to: from + match[0].length, term: stemOf(match[0].toLowerCase()), denied: false };
      }),
  );
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
      published: published ?? null,
      publishedBasis: published === undefined ? null : "stated",
      language: "en",
      translated: false,
      body: { from: 0, to: 1000 },
      parts: [],
    },
    unread: null,
    sentences: clauses.map(({ text }, index) => placeOf(index, text)),
    actors: names.map((name) => ({ kind: "organisation", name, spellings: [name], known: null, roles: [] })),
    mentions,
    references: [],
    dates,
    occasions: [],
    quantities: [],
    terms,
    attributions: [],
    forecasts: [],
    ties: [],
    events,
  };
}

const resolved = (articles: Readonly<Record<string, Article>>) =>
  resolve(
    Object.entries(articles).map(([id, article]) => readingOf(id, article)),
    [],
  );

/** The reports of each event, as "article: clause". */
const told = (events: readonly Event[], articles: Readonly<Record<string, Article>>): readonly (readonly string[])[] =>
  events.map(({ mentions }) =>
    mentions.map(({ article, from }) => {
      const reading = readingOf(article, articles[article] ?? { clauses: [] });
      return `${article}: ${articles[article]?.clauses[reading.events.findIndex((event) => event.from === from)]?.text}`;
    }),
  );

const arrest: Clause = {
  text: "Guards arrested 33 fighters of Veles in a sanatorium",
  trigger: "arrested",
  type: "COERCE",
  who: ["Guards"],
  whom: ["Veles"],
  date: "2020-07",
  count: 33,
};
const arrestTold: Clause = {
  text: "the arrest of 33 fighters of Veles",
  trigger: "arrest",
  type: "COERCE",
  whom: ["Veles"],
  date: "XXXX-07-29",
  count: 33,
};
const talks: Clause = {
  text: "Norland and Sudland held talks on transit",
  trigger: "talks",
  type: "CONSULT",
  who: ["Norland", "Sudland"],
  whom: ["Norland", "Sudland"],
};

describe("reports that tell one event", () => {
  test("are joined across articles, and say why", () => {
    const articles = { a: { clauses: [arrest] }, b: { clauses: [arrestTold] } };
    const { events } = resolved(articles);
    expect(told(events, articles)).toEqual([
      ["a: Guards arrested 33 fighters of Veles in a sanatorium", "b: the arrest of 33 fighters of Veles"],
    ]);
    const [link] = events[0]?.links ?? [];
    expect([link?.a, link?.b]).toEqual([0, 1]);
    const features = link?.reasons.map(({ feature }) => feature);
    expect(features).toEqual(expect.arrayContaining(["type", "trigger", "quantities", "date"]));
    expect(link?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(link?.score ?? 0, 3);
  });

  test("keep their own particulars side by side", () => {
    const other = {
      ...arrestTold,
      text: "the arrest of 32 fighters of Veles in a sanatorium",
      count: 32,
      date: "2020-07-29",
    };
    const { events } = resolved({ a: { clauses: [arrest] }, b: { clauses: [other] } });
    expect(events).toHaveLength(1);
    expect(events[0]?.mentions.map(({ quantities }) => quantities[0]?.number)).toEqual([33, 32]);
  });

  test.each([
    ["another day", { ...arrest, date: "2021-03-04" }],
    ["another type", { ...arrest, type: "AID" as const }],
  ])("but not on %s", (_, other) => {
    expect(resolved({ a: { clauses: [arrest] }, b: { clauses: [other] } }).events).toHaveLength(2);
  });

  test("are joined where a definite noun refers back to the nearest happening of its kind", () => {
    const later = { text: "Few had foreseen the arrest", trigger: "arrest", type: "COERCE" as const };
    const eventsOf = (clause: Clause) => resolved({ a: { clauses: [arrest, clause] } }).events;
    expect(eventsOf({ ...later, rule: "noun-definite:arrest" })).toHaveLength(1);
    expect(eventsOf({ ...later, rule: "noun:arrest" })).toHaveLength(2);
    expect(eventsOf({ ...later, rule: "noun-definite:arrest", status: "denied" })).toHaveLength(2);
    const ofOthers = { ...later, text: "Sudland regretted the arrest of Kern", whom: ["Kern"] };
    expect(eventsOf({ ...ofOthers, rule: "noun-definite:arrest" })).toHaveLength(2);
  });

  test("but not what states do every month, where nothing says that it is the same", () => {
    const again = { ...talks, text: "Norland and Sudland held talks about wheat" };
    expect(resolved({ a: { clauses: [talks] }, b: { clauses: [again] } }).events).toHaveLength(2);
  });
});

describe("an undated article", () => {
  const articles = {
    a: { clauses: [arrest] },
    b: {
      clauses: [arrestTold, { ...talks, text: "Norland and Sudland held talks in Brest", date: "XXXX-09-15" }],
    },
  };

  test("has the year in which others date what it tells", () => {
    const { events } = resolved(articles);
    expect(events.map(({ date }) => date).sort()).toEqual(["2020-07-29", "2020-09-15"]);
    const [inferred] = events.filter(({ date }) => date === "2020-09-15");
    expect(inferred?.dateBasis).toMatchObject({ known: false, from: "words", evidence: { article: "b" } });
  });

  test("appeared from its last such day to the day before the first comes round again", () => {
    expect(resolved(articles).publications).toMatchObject([{ article: "b", published: "2020-09-15/2021-07-28" }]);
  });

  test("stays undated where others do not agree on the year", () => {
    const later = { ...arrest, date: "2021-07", text: "Guards arrested 33 fighters of Veles in a barn" };
    expect(resolved({ ...articles, c: { clauses: [later] } }).publications).toEqual([]);
  });

  test("or where its weekdays fit another year only", () => {
    const readings = Object.entries(articles).map(([id, article]) => readingOf(id, article));
    const wednesday = readings.map((reading) => ({
      ...reading,
      dates: reading.dates.map((date) =>
        date.edtf === "XXXX-07-29" ? { ...date, counted: { direction: "past" as const, weekday: 4 } } : date,
      ),
    }));
    expect(resolve(wednesday, []).publications).toEqual([]);
  });
});

const clause = fc
  .record({
    verb: fc.constantFrom("arrested", "attacked", "praised"),
    who: fc.constantFrom("Guards", "Norland", "Sudland"),
    whom: fc.constantFrom("Veles", "Dagon", "Perun"),
    date: fc.constantFrom(undefined, "2020-07", "2020-07-29", "XXXX-07-29", "2021"),
    count: fc.constantFrom(undefined, 33, 34),
  })
  .map(({ verb, who, whom, date, count }): Clause => ({
    text: `${who} ${verb} ${whom} at dawn`,
    trigger: verb,
    type: verb === "praised" ? "SUPPORT" : verb === "arrested" ? "COERCE" : "ASSAULT",
    who: [who],
    whom: [whom],
    ...(date === undefined ? {} : { date }),
    ...(count === undefined ? {} : { count }),
  }));
const library = fc.array(
  fc.record({
    published: fc.constantFrom(undefined, "2020-08-01"),
    clauses: fc.array(clause, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 5 },
);

const readingsOf = (articles: readonly { published: string | undefined; clauses: readonly Clause[] }[]): Reading[] =>
  articles.map(({ published, clauses }, index) =>
    readingOf(`article-${index}`, published === undefined ? { clauses } : { published, clauses }),
  );

test("the order in which articles are read changes nothing", () => {
  fc.assert(
    fc.property(library, fc.infiniteStream(fc.nat()), (articles, order) => {
      const readings = readingsOf(articles);
      const shuffled = readings
        .map((reading) => ({ reading, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ reading }) => reading);
      expect(resolve(shuffled, [])).toEqual(resolve(readings, []));
    }),
    { numRuns: 60 },
  );
});

test("every report belongs to one event, and reports on days that cannot be one to different ones", () => {
  fc.assert(
    fc.property(library, (articles) => {
      const readings = readingsOf(articles);
      const { events } = resolve(readings, []);
      const places = events.flatMap(({ mentions }) => mentions.map(({ article, from }) => `${article} ${from}`));
      expect(new Set(places).size).toBe(places.length);
      expect(places).toHaveLength(readings.flatMap((reading) => reading.events).length);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const { mentions } of events) {
        const days = mentions.flatMap(({ date }) => (date === null || date.startsWith("XXXX") ? [] : date.slice(0, 4)));
        expect(new Set(days).size).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 60 },
  );
});
