import { expect, test } from "vitest";
import { monthCounts } from "./month-counts.ts";

test("months without a gap, each with the dates that may lie in it", () => {
  expect(monthCounts(["2020-11-15", "2021-01", "2020-12/2021-01", null])).toEqual([
    { month: "2020-11", events: 1 },
    { month: "2020-12", events: 1 },
    { month: "2021-01", events: 2 },
  ]);
});

test("open, very wide and broken dates count for no month", () => {
  expect(monthCounts(["2020/..", "19XX", "soon", null])).toEqual([]);
});

test("a stray date stretches nothing over centuries", () => {
  const months = monthCounts(["0988-01-01", "2023-06"]);
  expect(months.length).toBe(600);
  expect(months.at(-1)).toEqual({ month: "2023-06", events: 1 });
});
