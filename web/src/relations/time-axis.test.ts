import { expect, test } from "vitest";
import { ticksOf } from "./time-axis.ts";
import { dayOfIso } from "./time-extent.ts";

const labels = (from: string, to: string, count: number): string[] =>
  ticksOf(dayOfIso(from) ?? 0, dayOfIso(to) ?? 0, count).map(({ label }) => label);

test("decades are told by years", () => {
  expect(labels("2018-03-01", "2022-06-30", 4)).toEqual(["2019", "2020", "2021", "2022"]);
});

test("months carry the year first and where it changes", () => {
  expect(labels("2020-10-15", "2021-03-15", 5)).toEqual(["Nov 2020", "Dec", "Jan 2021", "Feb", "Mar"]);
});

test("days within a month carry both", () => {
  expect(labels("2020-12-29", "2021-01-02", 5)).toEqual([
    "29 Dec 2020",
    "30 Dec",
    "31 Dec",
    "1 Jan 2021",
    "2 Jan",
    "3 Jan",
  ]);
});

test("hours are never shown", () => {
  expect(labels("2020-08-09", "2020-08-09", 12)).toEqual(["9 Aug 2020", "10 Aug"]);
});
