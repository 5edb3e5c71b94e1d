import { describe, expect, test } from "vitest";
import { isWholeTime, periodInAddress, periodOf, sift, spanOfDates, WHOLE_TIME } from "./period.ts";
import { dayOfIso } from "./time-extent.ts";

const day = (iso: string): number => dayOfIso(iso) ?? NaN;
const itself = (date: string | null): string | null => date;

test("a period runs from the first day of its beginning to the last of its end", () => {
  expect(periodOf({ from: "2020", to: "2021-02" })).toEqual({ from: day("2020-01-01"), to: day("2021-02-28") });
});

test("what is no date leaves its side free", () => {
  expect(periodOf({ from: "soon", to: "2021-13" })).toEqual(WHOLE_TIME);
  expect(isWholeTime(periodOf({}))).toBe(true);
  expect(isWholeTime(periodOf({ to: "2021" }))).toBe(false);
});

test("an empty side is left out of the address", () => {
  expect(periodInAddress({ from: " 2020-08 ", to: " " })).toEqual({ from: "2020-08" });
});

describe("sift", () => {
  const dates = ["2020-08-09", null, "2020", "2022", "XXXX-05", "2020-09/.."];

  test("keeps all that may fall within, counts the rest, and sets the undated apart", () => {
    expect(sift(dates, itself, periodOf({ from: "2020-08", to: "2020-08" }))).toEqual({
      within: ["2020-08-09", "2020"],
      undated: [null, "XXXX-05"],
      outside: 2,
    });
  });

  test("leaves out nothing where no period is set", () => {
    expect(sift(dates, itself, WHOLE_TIME).outside).toBe(0);
  });
});

describe("spanOfDates", () => {
  test("holds all dates with room at either side", () => {
    expect(spanOfDates(["2020-08-09", null, "2020-08-20"])).toEqual({
      first: day("2020-08-02"),
      last: day("2020-08-27"),
    });
  });

  test("counts only the known end of an open date", () => {
    expect(spanOfDates(["2020-08-09/.."])).toEqual({ first: day("2020-08-02"), last: day("2020-08-16") });
  });

  test("is null where nothing is dated", () => {
    expect(spanOfDates([null, "XXXX-05"])).toBeNull();
  });
});
