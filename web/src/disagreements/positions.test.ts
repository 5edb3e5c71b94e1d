import { expect, test } from "vitest";
import type { DisagreementView } from "../api.ts";
import { columnsOf } from "./positions.ts";

type Position = DisagreementView["positions"][number];
const position = (pole: 1 | 0 | -1, side: string): Position => ({ pole, side }) as Position;

test("a pole stands before its opposite, what is left open last, and each keeps its number", () => {
  const columns = columnsOf([
    position(0, "leaves it open"),
    position(-1, "against"),
    position(1, "for"),
    position(-1, "against"),
  ]);
  expect(columns.map(({ side, positions }) => [side, positions.map(({ index }) => index)])).toEqual([
    ["for", [2]],
    ["against", [1, 3]],
    ["leaves it open", [0]],
  ]);
});

test("a side on which nobody stands is not shown", () => {
  expect(columnsOf([position(1, "for")]).map(({ side }) => side)).toEqual(["for"]);
});
