import { expect, test } from "vitest";
import { agencyDate, calendarDate, givenDate, isoDate, statedDate } from "./dateline.ts";

test.each([
  ["December 26, 2022", "2022-12-26"],
  ["Published on 26 Dec. 2022, 14:05", "2022-12-26"],
  ["26.12.2022", "2022-12-26"],
  ["5.6.2023", "2023-06-05"],
  ["26/12/2022", "2022-12-26"],
  ["12/26/2022", "2022-12-26"],
  ["5/6/2023", null],
  ["6/6/2023", "2023-06-06"],
  ["2022-12-26 10:00", "2022-12-26"],
  ["June 2021", "2021-06"],
  ["30 February 2021", null],
  ["August 12", null],
])("the date of %s is %s", (line, date) => expect(statedDate(line)).toBe(date));

test("a time stamp keeps the day of its own offset", () => {
  expect(isoDate("2022-12-26T23:30:00-08:00")).toBe("2022-12-26");
  expect(isoDate("2022-12")).toBe("2022-12");
  expect(isoDate("2022-13-01")).toBeNull();
  expect(isoDate("yesterday")).toBeNull();
  expect(givenDate("2021-11~")).toBe("2021-11~");
  expect(givenDate("2022-12-26T23:30:00Z")).toBe("2022-12-26");
  expect(givenDate("next week")).toBeNull();
});

test("the calendar", () => {
  expect(calendarDate(2024, 2, 29)).toBe("2024-02-29");
  expect(calendarDate(2023, 2, 29)).toBeNull();
  expect(calendarDate(1900, 2, 29)).toBeNull();
});

test("an agency dateline dates its article if it states the year", () => {
  expect(agencyDate("RIGA, Aug. 12, 2020 (Agency) — Ministers met.")).toBe("2020-08-12");
  expect(agencyDate("RIGA, Aug. 12 (Agency) — Ministers met.")).toBeNull();
  expect(agencyDate("Ministers met on 12 August 2020 — at last.")).toBeNull();
});
