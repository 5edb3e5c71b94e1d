/**
 * The Extended Date/Time Format, ISO 8601-2 and https://www.loc.gov/standards/datetime/, levels 0 to 2, for the years
 * 0000 to 9999: days, months, years, seasons (21-41), unspecified digits (X), qualifiers (? ~ %) on the whole or on a
 * part, intervals with open (..) or unknown (empty) ends, and sets ([one of], {all of}). Years of other lengths,
 * exponents and significant digits are not accepted.
 */
import { daysInMonth } from "./calendar.ts";

/** The first and the last day an EDTF value can mean, YYYY-MM-DD; null where that side is open or unknown. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** True for a valid EDTF string of the kinds above; an interval must not end before it begins. */
export const isEdtf = (text: string): boolean => edtfBounds(text) !== null;

/**
 * The days an EDTF value spans, for sorting and filtering; null where the string is not valid. Qualifiers do not widen
 * them. A year of which no digit is known ("XXXX-05") gives neither side.
 */
export function edtfBounds(text: string): EdtfBounds | null {
  if (text.length > MAX_LENGTH) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const bounds = boundsOf(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, bounds);
  return bounds;
}

/** A record compares the same few dates very often. */
const remembered = new Map<string, EdtfBounds | null>();
const MOST_REMEMBERED = 20_000;

function boundsOf(text: string): EdtfBounds | null {
  if (/^\[.*\]$|^\{.*\}$/.test(text)) return setBounds(text.slice(1, -1));
  const sides = text.split("/");
  if (sides.length === 1) return dateBounds(text);
  const [left = "", right = ""] = sides;
  return sides.length === 2 ? between(intervalSide(left), intervalSide(right)) : null;
}

/** Longer than any value in use; keeps hostile input cheap. */
const MAX_LENGTH = 200;

const OPEN: EdtfBounds = { earliest: null, latest: null };

const intervalSide = (side: string): EdtfBounds | null => (side === "" || side === ".." ? OPEN : dateBounds(side));

function between(left: EdtfBounds | null, right: EdtfBounds | null): EdtfBounds | null {
  if (left === null || right === null) return null;
  if (left.earliest !== null && right.latest !== null && left.earliest > right.latest) return null;
  return { earliest: left.earliest, latest: right.latest };
}

function setBounds(list: string): EdtfBounds | null {
  const members = list.split(",").map((member) => {
    const [left = "", right] = member.trim().split("..");
    return right === undefined ? dateBounds(left) : between(intervalSide(left), intervalSide(right));
  });
  const valid = members.filter((member) => member !== null);
  if (valid.length < members.length) return null;
  const earliest = valid.map((member) => member.earliest);
  const latest = valid.map((member) => member.latest);
  return {
    earliest: earliest.includes(null) ? null : (earliest.sort()[0] ?? null),
    latest: latest.includes(null) ? null : (latest.sort().at(-1) ?? null),
  };
}

const DATE =
  /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/;

function dateBounds(text: string): EdtfBounds | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const inYear = month === undefined ? WHOLE_YEAR : day === undefined ? monthsOf(month) : monthOf(month);
  if (inYear === null) return null;
  const [firstYear, lastYear] = digitRange(year);
  const first = dayBound(firstYear, inYear[0], day, 0) ?? dayBound(lastYear, inYear[0], day, 0);
  const last = dayBound(lastYear, inYear[1], day, 1) ?? dayBound(firstYear, inYear[1], day, 1);
  if (first === null || last === null) return null;
  return year === "XXXX" ? OPEN : { earliest: first, latest: last };
}

type MonthRange = readonly [first: number, last: number];

const WHOLE_YEAR: MonthRange = [1, 12];

/**
 * Spring to winter of either hemisphere, quarters, quadrimesters and half years. A season over the turn of the year may
 * be meant as either end of its year, so it spans the year.
 */
const SEASONS: Readonly<Record<string, MonthRange>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: WHOLE_YEAR,
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: WHOLE_YEAR,
  29: [9, 11],
  30: WHOLE_YEAR,
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

const monthsOf = (text: string): MonthRange | null => SEASONS[text] ?? monthOf(text);

function monthOf(text: string): MonthRange | null {
  const [low, high] = digitRange(text);
  const first = Math.max(1, low);
  const last = Math.min(12, high);
  return first <= last ? [first, last] : null;
}

/** The least and the greatest number that digits with X can mean. */
const digitRange = (text: string): MonthRange => [Number(text.replaceAll("X", "0")), Number(text.replaceAll("X", "9"))];

/** The first (`side` 0) or last (1) day that `day` can mean in a month; null where the month has no such day. */
function dayBound(year: number, month: number, day: string | undefined, side: 0 | 1): string | null {
  const length = daysInMonth(year, month);
  const [low, high] = day === undefined ? [1, length] : digitRange(day);
  const first = Math.max(1, low);
  const last = Math.min(length, high);
  return first <= last ? isoDay(year, month, side === 0 ? first : last) : null;
}

/** YYYY-MM-DD. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

const twoDigits = (number: number): string => String(number).padStart(2, "0");
