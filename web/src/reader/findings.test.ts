import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/record/reading.ts";
import { type Range, type Span, spanOf } from "../../../src/record/span.ts";
import {
  type Finding,
  findingsAt,
  findingsOf,
  findingsOver,
  LAYERS,
  marksOf,
  shownLayers,
  writeLayers,
} from "./findings.ts";

const text =
  'On 14 May 2021 Anna Keller arrived in Oslo. "Norway may sign the treaty," Keller said. Norway criticised Russia.';

/** The n-th place of some words in the text. */
function range(words: string, nth = 1): Range {
  let from = -1;
  for (let i = 0; i < nth; i += 1) from = text.indexOf(words, from + 1);
  return [from, from + words.length];
}
const place = (words: string, nth?: number): Span => spanOf(range(words, nth));

const article: Reading["article"] = {
  id: "a",
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
};

const reading: Reading = {
  id: "a",
  version: "test",
  article,
  unread: null,
  sentences: [],
  actors: [],
  mentions: [
    { ...place("Anna Keller"), kind: "person", actor: 0, rule: "given-name" },
    { ...place("Norway"), kind: "state", actor: 1, rule: "country-table" },
  ],
  references: [],
  occasions: [],
  quantities: [],
  dates: [
    { ...place("14 May 2021"), edtf: "2021-05-14", known: true, rule: "day-month", counted: null, distance: null },
  ],
  attributions: [
    {
      source: [range("Keller", 2)],
      cue: [range("said")],
      content: [range("Norway may sign the treaty")],
      speaker: range("Anna Keller"),
      via: null,
      mode: "direct",
      stance: "asserts",
      certainty: "possible",
      certaintyWords: [range("may")],
      nestedIn: null,
      horizon: null,
      condition: null,
      rule: "quotation-with-cue",
      score: 0.9,
      assertions: [],
      reasons: [],
      implied: false,
    },
  ],
  events: [
    {
      ...place("Norway criticised Russia"),
      trigger: place("criticised"),
      type: "DISAPPROVE",
      mode: null,
      cameo: "111",
      actors: [range("Norway", 2)],
      recipients: [range("Russia")],
      date: null,
      dateBasis: null,
      time: null,
      place: null,
      quantities: [],
      status: "happened",
      polarity: "positive",
      modality: "asserted",
      rule: "verb:criticise",
      score: 0.8,
    },
  ],
  terms: [],
  forecasts: [],
  ties: [],
};
const findings = findingsOf({ reading, statements: [], events: [] });
const marks = marksOf(findings);

const cut = ({ from, to }: Span): string => text.slice(from, to);
const named = (is: Finding["is"], words: string): Finding => {
  const found = findings.find((finding) => finding.is === is && cut(finding.anchor) === words);
  if (found === undefined) throw new Error(`no ${is} at ${words}`);
  return found;
};

describe("findings of an article", () => {
  test("stand in text order, met at names, dates, cues and triggers", () => {
    expect(findings.map(({ index }) => index)).toEqual(findings.map((_, index) => index));
    expect(findings.map(({ is, anchor }) => `${is} ${cut(anchor)}`)).toEqual([
      "date 14 May 2021",
      "name Anna Keller",
      "name Norway",
      "statement said",
      "event criticised",
    ]);
  });

  test("show in their line how sure the words are", () => {
    expect(named("statement", "said").line).toBe("dashed");
    expect(named("date", "14 May 2021").line).toBe("solid");
    expect(named("event", "criticised").line).toBe("solid");
  });

  test("mark their parts, each with its words", () => {
    const statement = named("statement", "said");
    const parts = marks.filter(({ finding }) => finding === statement).map((mark) => `${mark.part}: ${cut(mark)}`);
    expect(parts).toEqual(["content: Norway may sign the treaty", "hedge: may", "source: Keller", "cue: said"]);
  });
});

describe("a place", () => {
  test("is explained by what is met there before what lies around it", () => {
    const over = findingsOver(marks, text.indexOf("Norway may"));
    expect(over.map(({ is }) => is).slice(0, 2)).toEqual(["name", "statement"]);
    expect(findingsOver(marks, text.indexOf(" arrived"))).toEqual([]);
  });

  test("of an address means the findings whose words it gives", () => {
    const event = named("event", "criticised");
    expect(findingsAt(findings, marks, event.whole)[0]).toBe(event);
    const statement = named("statement", "said");
    expect(findingsAt(findings, marks, statement.whole)[0]).toBe(statement);
    expect(findingsAt(findings, marks, { from: 0, to: 2 })).toEqual([]);
  });
});

describe("the layers of an address", () => {
  test("are all where it names none, and those it names", () => {
    expect([...shownLayers(undefined)]).toEqual([...LAYERS]);
    expect([...shownLayers("colours")]).toEqual([...LAYERS]);
    expect([...shownLayers("dates,names,colours")]).toEqual(["names", "dates"]);
    expect([...shownLayers("none")]).toEqual([]);
  });

  test("come back as they were written", () => {
    for (const show of [undefined, "none", "events", "names,dates"]) expect(writeLayers(shownLayers(show))).toBe(show);
  });
});
