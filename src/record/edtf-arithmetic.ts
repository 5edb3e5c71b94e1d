/** Reckoning with EDTF values: opening, shifting, blurring and comparing them, and filling in years left open. */
import { civilOf, dayOf, shiftMonth, weekdayOf, type Day } from "./calendar.ts";
import { edtfBounds, isEdtf, isoDay } from "./edtf.ts";
import type { CountedDate, Distance } from "./reading.ts";

export const dayOfIso = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

export function isoOf(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day);
  return isoDay(year, month, ofMonth);
}

/** The dates an EDTF value is written with, ".." and empty sides left out. */
const membersOf = (edtf: string): readonly string[] =>
  edtf.split(/[/,]|\.\./).flatMap((member) => member.replace(/[[\]{}\s]/g, "") || []);

/** Marks every date of a value as approximate: "2020-08-09" gives "2020-08-09~". */
export const approximate = (edtf: string): string => marked(edtf, "~", "?");

/** Marks every date of a value as uncertain: "2020-08-09" gives "2020-08-09?". */
export const uncertain = (edtf: string): string => marked(edtf, "?", "~");

function marked(edtf: string, mark: "~" | "?", other: "~" | "?"): string {
  const all = edtf.replace(/([\dX])([?~%]?)(?=$|[/,\]}]|\.\.)/g, (_, digit: string, before: string) =>
    before === other || before === "%" ? `${digit}%` : `${digit}${mark}`,
  );
  return isEdtf(all) ? all : edtf;
}

/** From a value on: "2020-08" gives "2020-08/..". Null where the value has no beginning. */
export function fromOn(edtf: string): string | null {
  if (edtf.startsWith("..")) return null;
  const [first] = membersOf(edtf);
  return first === undefined ? null : valid(`${first}/..`);
}

/** Up to a value: "2020-08" gives "../2020-08". Null where the value has no end. */
export function upTo(edtf: string): string | null {
  if (edtf.endsWith("..")) return null;
  const last = membersOf(edtf).at(-1);
  return last === undefined ? null : valid(`../${last}`);
}

const valid = (edtf: string): string | null => (isEdtf(edtf) ? edtf : null);

const DAYS: Readonly<Record<Distance["unit"], number>> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * The value that lies a distance from another, as exact as both: days from a day are exact, weeks give a day, months a
 * month and years a year, all approximate. From a coarser value a distance gives the stretch that it can mean, and one
 * that is small against it the value itself, blurred. Null where neither side of the value is known.
 */
export function shifted(edtf: string, distance: Distance): string | null {
  const bounds = edtfBounds(edtf);
  if (bounds === null || (bounds.earliest === null && bounds.latest === null)) return null;
  const { earliest, latest } = bounds;
  if (distance.count === 0) return edtf;
  if (earliest !== null && earliest === latest) return shiftedDay(dayOfIso(earliest), distance);
  const days = distance.count * DAYS[distance.unit];
  const width = earliest === null || latest === null ? 0 : dayOfIso(latest) - dayOfIso(earliest) + 1;
  if (Math.abs(days) * 8 < width) return approximate(edtf);
  const move = (side: string | null): string | null => (side === null ? null : shiftedDay(dayOfIso(side), distance));
  const [from, to] = [move(earliest), move(latest)];
  return valid(from === to ? (from ?? "") : `${from ?? ".."}/${to ?? ".."}`);
}

function shiftedDay(day: Day, { count, unit }: Distance): string | null {
  const { year, month } = civilOf(day);
  if (unit === "day") return valid(isoOf(day + count));
  if (unit === "week") return valid(`${isoOf(day + count * 7)}~`);
  if (unit === "year") return valid(`${String(year + count).padStart(4, "0")}~`);
  const there = shiftMonth(year, month, count);
  return valid(`${isoDay(there.year, there.month, 1).slice(0, 7)}~`);
}

/** Whether two values can mean one day. Sides that are open or unknown agree with everything. */
export function mayCoincide(a: string, b: string): boolean {
  const [left, right] = [edtfBounds(a), edtfBounds(b)];
  if (left === null || right === null) return true;
  const reaches = (from: string | null, to: string | null): boolean => from === null || to === null || from <= to;
  return reaches(left.earliest, right.latest) && reaches(right.earliest, left.latest) && sameInAnyYear(a, b);
}

/** "XXXX-07-29" and "2020-07" agree in all that both say; "XXXX-07-29" and "2020-08" do not. */
function sameInAnyYear(a: string, b: string): boolean {
  const [yearless, other] = a.startsWith("XXXX-") ? [a, b] : [b, a];
  if (!/^XXXX-\d\d(?:-\d\d)?[?~%]?$/.test(yearless)) return true;
  const bounds = other.startsWith("XXXX-") ? edtfBounds(withYear(other, 2000) ?? "") : edtfBounds(other);
  if (bounds?.earliest == null || bounds.latest === null) return true;
  const last = Number(bounds.latest.slice(0, 4));
  for (let year = other.startsWith("XXXX-") ? 2000 : Number(bounds.earliest.slice(0, 4)); year <= last; year += 1) {
    const filled = withYear(yearless, year);
    if (filled !== null && mayCoincide(filled, `${bounds.earliest}/${bounds.latest}`)) return true;
  }
  return false;
}

/** Fills in the year that a value leaves open; an interval that would end before it begins runs into the next year. */
export function withYear(edtf: string, year: number): string | null {
  const filled = edtf.replaceAll("XXXX", String(year).padStart(4, "0"));
  if (isEdtf(filled)) return filled;
  return valid(edtf.replace("XXXX", String(year).padStart(4, "0")).replace("XXXX", String(year + 1).padStart(4, "0")));
}

/** The first value of a date without its year that begins on a day or after it; null where it has none. */
export function nextAfter(yearless: string, day: string): string | null {
  const year = Number(day.slice(0, 4));
  const values = [year, year + 1].flatMap((of) => withYear(yearless, of) ?? []);
  return values.find((value) => (edtfBounds(value)?.latest ?? edtfBounds(value)?.earliest ?? "") >= day) ?? null;
}

/**
 * The value of a weekday or of a date without its year, counted from the days on which an article can have been
 * published: the latest one up to then for the past, the next one for the future, the nearer one otherwise. Null where
 * those days do not agree.
 */
export function countedFrom(
  edtf: string | null,
  { direction, weekday }: CountedDate,
  published: string,
): string | null {
  const bounds = edtfBounds(published);
  if (bounds?.earliest == null || bounds.latest === null) return null;
  const values = [bounds.earliest, bounds.latest].map((iso) => {
    const today = dayOfIso(iso);
    if (edtf !== null) return yearlyNear(edtf, direction, today);
    return weekday === null ? null : isoOf(weekdayNear(weekday, direction, today));
  });
  return values[0] === values[1] ? (values[0] ?? null) : null;
}

function weekdayNear(weekday: number, direction: CountedDate["direction"], today: Day): Day {
  const behind = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = 7 - behind;
  if (direction === "past" || (direction === "present" && behind <= ahead)) return today - behind;
  return today + ahead;
}

function yearlyNear(edtf: string, direction: CountedDate["direction"], today: Day): string | null {
  const { year } = civilOf(today);
  const iso = isoOf(today);
  const candidates = [year - 1, year, year + 1].flatMap((of) => {
    const value = withYear(edtf, of);
    const bounds = value === null ? null : edtfBounds(value);
    const [from, to] = [bounds?.earliest ?? bounds?.latest, bounds?.latest ?? bounds?.earliest];
    return value === null || from == null || to == null ? [] : [{ value, from, to }];
  });
  if (direction === "past") return candidates.findLast(({ from }) => from <= iso)?.value ?? null;
  if (direction === "future") return candidates.find(({ to }) => to >= iso)?.value ?? null;
  const distance = ({ from, to }: { readonly from: string; readonly to: string }): number =>
    from > iso ? dayOfIso(from) - today : to < iso ? today - dayOfIso(to) : 0;
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.value ?? null;
}
