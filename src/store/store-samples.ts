/** Invented records for tests of the store. */
import { createHash } from "node:crypto";
import type { Forecast, Tie, Wording } from "../record/analysis.ts";
import type { Article, TextLayer } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import type { Actor, Event, Statement } from "../record/record.ts";
import type { NewArticle } from "./store.ts";

export function article(id: string, text: string, path: string | null = `/news/${id}.txt`): NewArticle {
  const layer: TextLayer = { text, origin: [{ from: 0, to: text.length, origin: 3 }], article: metadata(text) };
  return { id, path, name: path ?? "standard input", bytes: Buffer.from(text), layer, reading: reading(id, layer) };
}

/** One of 20,000 characters that hardly compress, to keep the disk busy. */
export function longArticle(id: string): NewArticle {
  const words = Array.from({ length: 300 }, (_, i) => createHash("sha256").update(`${id} ${i}`).digest("hex"));
  return article(id, words.join("\n\n"));
}

export function reading(id: string, layer: TextLayer, version = "v1"): Reading {
  const span = { from: 0, to: layer.text.length };
  return {
    id,
    version,
    article: { id, ...layer.article },
    unread: null,
    sentences: [span],
    actors: [],
    mentions: [{ ...span, kind: "person", actor: 0, rule: "given-name" }],
    references: [{ ...span, antecedent: span }],
    dates: [{ ...span, edtf: "2021-05", known: false, rule: "month-year", counted: null, distance: null }],
    quantities: [],
    occasions: [],
    attributions: [],
    events: [],
    terms: [],
    forecasts: [],
    ties: [],
  };
}

const metadata = (text: string): Omit<Article, "id"> => ({
  title: text.slice(0, 20),
  publisher: "The Northern Post",
  author: null,
  url: null,
  retrieved: null,
  published: "2021-05-04",
  publishedBasis: "stated",
  language: "en",
  translated: false,
  body: { from: 0, to: text.length },
  parts: [{ from: 0, to: 1, kind: "title" }],
});

export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  formerIds: [],
  kind: "person",
  name: id.toUpperCase(),
  aliases: ["Вера", "V. Holm"],
  roles: [{ article: "a", from: 1, to: 4, text: "mi\0nister \ud800" }],
  mentions: [{ article: "a", from: 0, to: 9 }],
  ...more,
});

const WORDING: Wording = {
  from: 5,
  to: 9,
  sentence: { from: 0, to: 9 },
  terms: ["holm"],
  denied: [],
  names: ["a"],
  setting: { terms: [], names: [] },
};

export const tie = (id: string): Tie => ({
  id,
  article: "a",
  from: 0,
  to: 9,
  kind: "trust",
  isOpposite: true,
  isDenied: false,
  isOpen: false,
  isMutual: false,
  holder: "a",
  target: "b",
  statement: null,
  speaker: "author",
  certainty: "certain",
  trigger: { from: 2, to: 5 },
  rule: "verb:distrust",
});

export const forecast = (id: string): Forecast => ({
  id,
  article: "a",
  from: 0,
  to: 9,
  statement: null,
  speaker: "author",
  kind: "prediction",
  cue: null,
  denied: false,
  likelihood: "likely",
  likelihoodWords: { from: 1, to: 3 },
  horizon: null,
  due: "2021-06",
  condition: null,
  about: ["a"],
  wording: [WORDING],
  rule: "future",
});

export const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  article: "a",
  source: { from: 0, to: 4 },
  cue: null,
  content: [{ from: 5, to: 9 }],
  mode: "indirect",
  speaker: null,
  via: null,
  nestedIn: null,
  about: [],
  implied: false,
  sameAs: [],
  wording: [WORDING],
  stance: "denies",
  certainty: "possible",
  certaintyWords: [{ from: 6, to: 7 }],
  quantities: [{ from: 5, to: 8, number: 33, upper: null, comparator: "about", unit: "man" }],
  horizon: null,
  condition: null,
  rule: "that-clause",
  score: 0.1234,
  ...more,
});

export const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  type: "AID",
  mode: null,
  cameo: "070",
  quad: "material cooperation",
  goldstein: 7,
  date: "2021-05",
  dateBasis: null,
  links: [],
  partOf: null,
  actors: [],
  recipients: [],
  status: "happened",
  mentions: [],
  ...more,
});
