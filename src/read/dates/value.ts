import { civilOf, dayOf, daysInMonth, shiftMonth, type Day } from "../../record/calendar.ts";
import { edtfBounds, isEdtf, isoDay } from "../../record/edtf.ts";
import type { Unit } from "./words.ts";

/** An EDTF value in the making: one date, an interval of two sides, or a set of dates ("all" or "one" of them). */
export interface Value {
  readonly form: "date" | "interval" | "all" | "one";
  /** EDTF dates; ".." for an open side of an interval. */
  readonly members: readonly string[];
}

export const date = (edtf: string): Value => ({ form: "date", members: [edtf] });

export const yearValue = (year: number): Value => date(yearText(year));

/** `month` may be an EDTF season, 21 to 41. */
export const monthValue = (year: number, month: number): Value => date(monthText(year, month));

export const dayValue = (day: Day): Value => date(dayText(day));

const yearText = (year: number): string => String(year).padStart(4, "0");

export const monthText = (year: number, month: number): string => `${yearText(year)}-${twoDigits(month)}`;

/** Puts a day behind a year and month. */
export const dayOfMonth = (month: string, day: number): string => `${month}-${twoDigits(day)}`;

export const twoDigits = (number: number): string => String(number).padStart(2, "0");

function dayText(day: Day): string {
  const civil = civilOf(day);
  return isoDay(civil.year, civil.month, civil.day);
}

/** From the start of `left` to the end of `right`; a plain date where both are the same. */
export function interval(left: Value, right: Value): Value {
  const start = startOf(left);
  const end = endOf(right);
  return start === end ? date(start) : { form: "interval", members: [start, end] };
}

export const sinceValue = (value: Value): Value => ({ form: "interval", members: [startOf(value), ".."] });

export const untilValue = (value: Value): Value => ({ form: "interval", members: ["..", endOf(value)] });

export const dayInterval = (from: Day, to: Day): Value => interval(dayValue(from), dayValue(to));

const startOf = (value: Value): string => value.members[0] ?? "..";
const endOf = (value: Value): string => value.members.at(-1) ?? "..";

/** Adds "~" (about) or "?" (perhaps) to each date of a value; both together are "%". */
export const qualify = (value: Value, mark: "~" | "?"): Value => ({
  form: value.form,
  members: value.members.map((member) => {
    const last = member.at(-1);
    if (member === ".." || last === mark || last === "%") return member;
    return last === "~" || last === "?" ? `${member.slice(0, -1)}%` : member + mark;
  }),
});

/** The EDTF string of a value; null where it would not be valid ("30 February", an interval that runs backwards). */
export function edtfOf(value: Value): string | null {
  const text = {
    date: value.members[0] ?? "",
    interval: value.members.join("/"),
    all: `{${value.members.join(",")}}`,
    one: `[${value.members.join(",")}]`,
  }[value.form];
  return isEdtf(text) ? text : null;
}

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The first and last day of a value; null where a side is open or the value is not valid. */
export function daysOf(value: Value): DayRange | null {
  const edtf = edtfOf(value);
  const bounds = edtf === null ? null : edtfBounds(edtf);
  if (bounds?.earliest == null || bounds.latest === null) return null;
  return { from: dayOfIso(bounds.earliest), to: dayOfIso(bounds.latest) };
}

export const dayOfIso = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** How finely a single date is given; null for intervals and sets, and for decades, seasons and unknown years. */
export function grainOf(value: Value): "day" | "month" | "year" | null {
  const text = (value.members[0] ?? "").replace(/[?~%]$/, "");
  if (value.form !== "date" || text.includes("X")) return null;
  if (text.length === 10) return "day";
  if (text.length === 7) return Number(text.slice(5)) <= 12 ? "month" : null;
  return "year";
}

/**
 * The date `count` units from a day, as exact as the count: days exact, weeks to the day, months to the month and years
 * to the year, all but days approximate.
 */
export function shiftDay(day: Day, count: number, unit: Unit): Value {
  const { year, month } = civilOf(day);
  if (unit === "day") return dayValue(day + count);
  if (unit === "week") return qualify(dayValue(day + count * 7), "~");
  if (unit === "year") return qualify(yearValue(year + count), "~");
  const shifted = shiftMonth(year, month, count);
  return qualify(monthValue(shifted.year, shifted.month), "~");
}

/** `shiftDay` for a date of any grain; null where the unit is finer than the date is known. */
export function shiftValue(value: Value, count: number, unit: Unit): Value | null {
  const grain = grainOf(value);
  const days = daysOf(value);
  if (grain === null || days === null) return null;
  const finest = { day: 0, week: 0, month: 1, year: 2 }[unit];
  return { day: 0, month: 1, year: 2 }[grain] <= finest ? shiftDay(days.from, count, unit) : null;
}

/** The whole day, week (from Monday), month or year that lies `count` units after the one `day` is in. */
export function wholeUnit(day: Day, count: number, unit: Unit): Value {
  const { year, month } = civilOf(day);
  if (unit === "day") return dayValue(day + count);
  if (unit === "year") return yearValue(year + count);
  if (unit === "month") {
    const shifted = shiftMonth(year, month, count);
    return monthValue(shifted.year, shifted.month);
  }
  const monday = mondayOf(day) + count * 7;
  return dayInterval(monday, monday + 6);
}

export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);

/** The same day of another year, 28 February for 29 February. */
export function sameDay(day: Day, years: number): Day {
  const civil = civilOf(day);
  const year = civil.year + years;
  return dayOf(year, civil.month, Math.min(civil.day, daysInMonth(year, civil.month)));
}

/** Years 1000 to 2199: what is read as a year, and what arithmetic may give. */
export const isPlausibleYear = (year: number): boolean => year >= 1000 && year < 2200;
