import { expect, test } from "vitest";
import { dayOf } from "../../../src/record/calendar.ts";
import { dayOfIso, isoOfDay, mayFallWithin, timeExtent } from "./time-extent.ts";

const day = (iso: string): number => dayOfIso(iso) ?? NaN;

test.each([
  ["2020-08-09", "2020-08-09", "2020-08-09", "firm", "firm", "some day"],
  ["2020-08", "2020-08-01", "2020-08-31", "firm", "firm", "some day"],
  ["2020-08-12~", "2020-08-12", "2020-08-12", "soft", "soft", "some day"],
  ["2023?", "2023-01-01", "2023-12-31", "soft", "soft", "some day"],
  ["2023-06-23/2023-06-24", "2023-06-23", "2023-06-24", "firm", "firm", "lasting"],
  ["2020-01~/2020-04", "2020-01-01", "2020-04-30", "soft", "firm", "lasting"],
  ["2020-08/..", "2020-08-01", null, "firm", "soft", "lasting"],
  ["2020-08/", "2020-08-01", null, "firm", "soft", "lasting"],
  ["../2020", null, "2020-12-31", "soft", "firm", "lasting"],
  ["[2021-03-04,2021-04-03]", "2021-03-04", "2021-04-03", "firm", "firm", "some day"],
  ["[..1983-12-31]", null, "1983-12-31", "soft", "firm", "some day"],
])("%s runs from %s to %s, its start %s and its end %s, %s", (edtf, first, last, start, end, manner) => {
  expect(timeExtent(edtf)).toEqual({
    first: dayOfIso(first),
    last: dayOfIso(last),
    softStart: start === "soft",
    softEnd: end === "soft",
    lasting: manner === "lasting",
  });
});

test.each([null, "", "yesterday", "XXXX-11-15", "../.."])("%j fixes no time", (edtf) => {
  expect(timeExtent(edtf)).toBeNull();
});

test("days are counted from 1970", () => {
  expect(dayOfIso("1970-01-02")).toBe(1);
  expect(dayOfIso("2022-02-24")).toBe(dayOf(2022, 2, 24));
  expect(dayOfIso(null)).toBeNull();
  expect(isoOfDay(day("2022-02-24"))).toBe("2022-02-24");
});

test.each([
  ["2020-08", "2020-08-31", null, true],
  ["2020-08", "2020-09-01", null, false],
  ["2020-08", null, "2020-08-01", true],
  ["2020-08", null, "2020-07-31", false],
  ["2020-08/..", "2031-01-01", null, true],
  ["../2020", null, "1999-01-01", true],
])("%s may fall between %s and %s: %s", (edtf, from, to, expected) => {
  const extent = timeExtent(edtf);
  if (extent === null) throw new Error(`${edtf} has no extent`);
  expect(mayFallWithin(extent, from === null ? null : day(from), to === null ? null : day(to))).toBe(expected);
});
