import { expect, test } from "vitest";
import { coverageBars } from "./coverage-bars.ts";

test("months without articles are bars of nothing; undated articles are none", () => {
  const coverage = [
    { month: "2020-11", articles: 2 },
    { month: "2021-02", articles: 1 },
    { month: null, articles: 7 },
  ];
  expect(coverageBars(coverage)).toEqual([
    { period: "2020-11", articles: 2 },
    { period: "2020-12", articles: 0 },
    { period: "2021-01", articles: 0 },
    { period: "2021-02", articles: 1 },
  ]);
});

test("many months are drawn as years", () => {
  const coverage = [
    { month: "2014-03", articles: 2 },
    { month: "2014-05", articles: 3 },
    { month: "2020-01", articles: 1 },
  ];
  expect(coverageBars(coverage).map(({ period, articles }) => `${period}: ${articles}`)).toEqual([
    "2014: 5",
    "2015: 0",
    "2016: 0",
    "2017: 0",
    "2018: 0",
    "2019: 0",
    "2020: 1",
  ]);
});

test("a date far off adds one bar, not thousands", () => {
  const coverage = [
    { month: "0020-01", articles: 1 },
    { month: "2020-01", articles: 1 },
  ];
  expect(coverageBars(coverage).map(({ period }) => period)).toEqual(["0020", "2020"]);
});

test("nothing dated, no bars", () => {
  expect(coverageBars([{ month: null, articles: 3 }])).toEqual([]);
});
