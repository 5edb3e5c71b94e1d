import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtfBounds, isEdtf } from "./edtf.ts";
import {
  approximate,
  countedFrom,
  fromOn,
  isoOf,
  mayCoincide,
  nextAfter,
  shifted,
  uncertain,
  upTo,
  withYear,
} from "./edtf-arithmetic.ts";

test("marks go onto every date of a value, and both together are %", () => {
  expect(approximate("2020-08-09")).toBe("2020-08-09~");
  expect(approximate("2020-08/..")).toBe("2020-08~/..");
  expect(approximate("../2020")).toBe("../2020~");
  expect(approximate("[2020-01-02,2020-02-01]")).toBe("[2020-01-02~,2020-02-01~]");
  expect(approximate("2020?")).toBe("2020%");
  expect(uncertain("2020-11-15~")).toBe("2020-11-15%");
  expect(approximate("XXXX-07-29")).toBe("XXXX-07-29~");
});

test("values open towards either side, unless that side is open", () => {
  expect(fromOn("2020-08")).toBe("2020-08/..");
  expect(fromOn("2020-08/2020-10")).toBe("2020-08/..");
  expect(fromOn("../2020")).toBeNull();
  expect(upTo("2020-08/2020-10")).toBe("../2020-10");
  expect(upTo("2020-08/..")).toBeNull();
});

describe("a distance is as exact as what it is counted from", () => {
  test.each([
    ["2020-07-29", { count: 1, unit: "day" }, "2020-07-30"],
    ["2020-07-29", { count: 2, unit: "week" }, "2020-08-12~"],
    ["2020-07-29", { count: -1, unit: "month" }, "2020-06~"],
    ["2020-07-29", { count: 3, unit: "year" }, "2023~"],
    ["2020-07", { count: 2, unit: "week" }, "2020-07-15~/2020-08-14~"],
    ["2020-07", { count: 1, unit: "day" }, "2020-07~"],
    ["2020-07/..", { count: 1, unit: "week" }, "2020-07-08~/.."],
    ["2020", { count: 0, unit: "day" }, "2020"],
    ["XXXX-07-29", { count: 1, unit: "day" }, null],
  ] as const)("%s and %o: %s", (from, distance, to) => {
    expect(shifted(from, distance)).toBe(to);
  });
});

test("values coincide where a day can be both", () => {
  expect(mayCoincide("2020-07", "2020-07-29")).toBe(true);
  expect(mayCoincide("2020-07", "2020-08-01")).toBe(false);
  expect(mayCoincide("2020-07/..", "2023")).toBe(true);
  expect(mayCoincide("XXXX-07-29", "2020-07")).toBe(true);
  expect(mayCoincide("XXXX-07-29", "2020-08")).toBe(false);
  expect(mayCoincide("XXXX-07-29", "XXXX-07")).toBe(true);
  expect(mayCoincide("XXXX-07-29", "XXXX-08")).toBe(false);
});

test("a year fills in all that lacks it; an interval may run into the next", () => {
  expect(withYear("XXXX-07-29/..", 2020)).toBe("2020-07-29/..");
  expect(withYear("XXXX-11/XXXX-02", 2020)).toBe("2020-11/2021-02");
  expect(withYear("XXXX-02-29", 2021)).toBeNull();
  expect(nextAfter("XXXX-01-15", "2020-08-09")).toBe("2021-01-15");
});

describe("weekdays and days without a year are counted from every day of the publication", () => {
  test.each([
    ["XXXX-07-29", "past", null, "2020-09-16", "2020-07-29"],
    ["XXXX-07-29", "future", null, "2020-09-16", "2021-07-29"],
    ["XXXX-09-14", "past", null, "2020-09-15/2021-07-28", "2020-09-14"],
    ["XXXX-12-24", "past", null, "2020-09-15/2021-07-28", null],
    [null, "past", 2, "2023-06-28", "2023-06-27"],
    [null, "future", 2, "2023-06-28", "2023-07-04"],
    [null, "past", 2, "2023-06", null],
  ] as const)("%s, %s, weekday %s, from %s: %s", (edtf, direction, weekday, published, value) => {
    expect(countedFrom(edtf, { direction, weekday }, published)).toBe(value);
  });
});

const value = fc
  .tuple(fc.integer({ min: -10_000, max: 30_000 }), fc.constantFrom(10, 7, 4), fc.constantFrom("", "~", "?", "/.."))
  .map(([day, length, ending]) => isoOf(day).slice(0, length) + ending);
const distance = fc.record({
  count: fc.integer({ min: -60, max: 60 }),
  unit: fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const),
});

test("whatever comes of a valid value is valid", () => {
  fc.assert(
    fc.property(value, distance, (edtf, by) => {
      const made = [approximate(edtf), uncertain(edtf), fromOn(edtf), upTo(edtf), shifted(edtf, by)];
      for (const one of made) if (one !== null) expect(isEdtf(one)).toBe(true);
    }),
  );
});

test("coinciding has no direction, and marks do not change it", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(mayCoincide(a, b)).toBe(mayCoincide(b, a));
      expect(mayCoincide(approximate(a), b)).toBe(mayCoincide(a, b));
      expect(mayCoincide(a, a)).toBe(true);
    }),
  );
});

test("a distance and its opposite lead back to where they can have begun", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 50 }), (day, count) => {
      const from = isoOf(day);
      const there = shifted(from, { count, unit: "day" });
      expect(there === null ? null : shifted(there, { count: -count, unit: "day" })).toBe(from);
      expect(edtfBounds(shifted(from, { count, unit: "week" }) ?? "")?.earliest).toBe(isoOf(day + 7 * count));
    }),
  );
});
