import { expect, test } from "vitest";
import type { Forecast, Outcome } from "../record/analysis.ts";
import type { Likelihood } from "../record/reading.ts";
import type { Claim } from "./claims.ts";
import { calibrationOf, forecastsAt, type Hindsight } from "./forecasts.ts";

const judged = (likelihood: Likelihood | null, outcome: Outcome | null) => ({ likelihood, outcome });

test("the Brier score is the mean square of what was missed, the log score punishes the sure more", () => {
  const { brier, logScore, scored } = calibrationOf([
    judged("likely", "came true"),
    judged("almost certain", "did not"),
  ]);
  expect(scored).toBe(2);
  expect(brier).toBeCloseTo(((1 - 0.675) ** 2 + 0.97 ** 2) / 2, 4);
  expect(logScore).toBeCloseTo((-Math.log(0.675) - Math.log(0.03)) / 2, 3);
});

test("only what was judged counts, and only what named a likelihood is scored", () => {
  const of = calibrationOf([judged(null, "came true"), judged("likely", null), judged("likely", "unclear")]);
  expect(of).toMatchObject({ judged: 1, cameTrue: 1, scored: 0, brier: null, logScore: null });
});

test("a handful is called a handful", () => {
  const many = Array.from({ length: 20 }, () => judged("likely", "came true"));
  expect(calibrationOf(many.slice(1)).fewOnly).toBe(true);
  expect(calibrationOf(many).fewOnly).toBe(false);
});

const forecast = (more: Partial<Forecast> = {}): Forecast => ({
  id: "f",
  article: "a",
  from: 0,
  to: 9,
  statement: null,
  speaker: "author",
  kind: "prediction",
  cue: null,
  denied: false,
  likelihood: null,
  likelihoodWords: null,
  horizon: null,
  due: null,
  condition: null,
  about: ["oslo"],
  wording: [
    {
      from: 0,
      to: 9,
      sentence: { from: 0, to: 9 },
      terms: ["close", "port"],
      denied: [],
      names: ["oslo"],
      setting: { terms: [], names: [] },
    },
  ],
  rule: "future",
  ...more,
});

const claim = (more: Partial<Claim> = {}): Claim => ({
  article: "b",
  from: 0,
  to: 9,
  sentence: { from: 0, to: 9 },
  speakers: ["author"],
  stance: "asserts",
  certainty: "certain",
  event: null,
  events: [],
  status: "happened",
  statement: null,
  terms: ["close", "port"],
  denied: new Set(),
  names: ["oslo"],
  setting: { terms: [], names: [] },
  ...more,
});

const hindsight = (more: Partial<Hindsight> = {}): Hindsight => ({
  today: "2024-06-01",
  published: new Map([
    ["a", "2024-03-01"],
    ["b", "2024-05-01"],
  ]),
  outcomes: new Map(),
  claims: [],
  rarity: { term: () => 1, actor: () => 1 },
  ...more,
});

const stateOf = (one: Forecast, more: Partial<Hindsight> = {}) => forecastsAt([one], hindsight(more))[0]?.state;

test("a forecast is open until its last day is over, then due, and then what a person says", () => {
  expect(stateOf(forecast())).toBe("open");
  expect(stateOf(forecast({ due: "2024-06" }))).toBe("open");
  expect(stateOf(forecast({ due: "2024-05" }))).toBe("due");
  expect(stateOf(forecast({ due: "2024-05" }), { outcomes: new Map([["f", "did not"]]) })).toBe("did not");
});

const signsFrom = (claims: readonly Claim[]) =>
  forecastsAt([forecast()], hindsight({ claims }))[0]?.signs.map(({ suggests }) => suggests);

test("a later article that tells it as done, or as not done, is a sign", () => {
  expect(signsFrom([claim()])).toEqual(["came true"]);
  expect(signsFrom([claim({ denied: new Set(["close"]) })])).toEqual(["did not"]);
});

test("no sign is an earlier article, another expectation, or another matter", () => {
  expect(signsFrom([claim({ article: "a" })])).toEqual([]);
  expect(signsFrom([claim({ status: "planned" })])).toEqual([]);
  expect(signsFrom([claim({ names: ["riga"] })])).toEqual([]);
});
