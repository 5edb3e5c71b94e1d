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
  counts: { pairs: 1, statements: 1 },
} as unknown as Review;
const [pair, statement] = itemsOf(review);

test("an answer on a pair is a verdict on both actors, an unsure one too", () => {
  expect(["yes", "no", "unsure"].map((it) => pair && decisionFor(pair, it as "yes"))).toEqual([
    { kind: "same", of: { actors: ["a", "b"] } },
    { kind: "different", of: { actors: ["a", "b"] } },
    { kind: "unsure", of: { actors: ["a", "b"] } },
  ]);
});

test("an answer on a statement confirms or rejects it; an unsure one decides nothing", () => {
  expect(["yes", "no", "unsure"].map((it) => statement && decisionFor(statement, it as "yes"))).toEqual([
    { kind: "confirm", of: { statement: "statement-1" } },
    { kind: "reject", of: { statement: "statement-1" } },
    null,
  ]);
});
