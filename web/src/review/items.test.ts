import { expect, test } from "vitest";
import type { Review } from "../api.ts";
import { decisionFor, itemsOf } from "./items.ts";

const actor = (id: string) => ({
  id,
  kind: "person" as const,
  name: id,
  aliases: [],
  mentions: 1,
  articles: 1,
  examples: [],
});
const review = {
  pairs: [{ actors: [actor("a"), actor("b")], names: ["A", "B"], score: 0.6, reasons: [], shared: [] }],
  statements: [{ id: "statement-1" }],
  forecasts: [{ id: "forecast-1" }],
  counts: { pairs: 1, statements: 1, forecasts: 1 },
} as unknown as Review;
const [pair, forecast, statement] = itemsOf(review);

test("an answer on a pair is a verdict on both actors, an unsure one too", () => {
  expect(["yes", "no", "unsure"].map((it) => pair && decisionFor(pair, it as "yes"))).toEqual([
    { kind: "same", of: { actors: ["a", "b"] } },
    { kind: "different", of: { actors: ["a", "b"] } },
    { kind: "unsure", of: { actors: ["a", "b"] } },
  ]);
});

test("an answer on a forecast judges it", () => {
  expect(["yes", "no", "unsure"].map((it) => forecast && decisionFor(forecast, it as "yes"))).toEqual([
    { kind: "judge", forecast: "forecast-1", outcome: "came true" },
    { kind: "judge", forecast: "forecast-1", outcome: "did not" },
    { kind: "judge", forecast: "forecast-1", outcome: "unclear" },
  ]);
});

test("an answer on a statement confirms or rejects it; an unsure one decides nothing", () => {
  expect(["yes", "no", "unsure"].map((it) => statement && decisionFor(statement, it as "yes"))).toEqual([
    { kind: "confirm", of: { statement: "statement-1" } },
    { kind: "reject", of: { statement: "statement-1" } },
    null,
  ]);
});
