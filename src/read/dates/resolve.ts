/** What a phrase means where it stands: its value, and whether its words alone give it. */
import { civilOf, dayOf, weekdayOf, type Day } from "../../record/calendar.ts";
import type { Direction, Phrase, Which, YearlyPhrase } from "./phrase.ts";
import {
  dayValue,
  daysOf,
  edtfOf,
  grainOf,
  interval,
  isPlausibleYear,
  mondayOf,
  qualify,
  shiftValue,
  sinceValue,
  untilValue,
  type DayRange,
  type Value,
} from "./value.ts";

export interface Context {
  /** The days the article can have been published on. */
  readonly published: DayRange | null;
  /** The nearest date before this one in the paragraph that could be told. */
  readonly anchor: Value | null;
  /** The anchor, where it stands in the same sentence or the one before. */
  readonly nearAnchor: Value | null;
  readonly direction: Direction;
}

export interface Resolved {
  readonly value: Value | null;
  readonly known: boolean;
}

const NOTHING: Resolved = { value: null, known: false };

/** Resolves against every day the article can have been published on; what depends on the day is made coarser. */
export function resolve(phrase: Phrase, context: Context): Resolved {
  const { published } = context;
  const first = resolveOn(phrase, context, published?.from ?? null);
  if (published === null || published.from === published.to) return first;
  const last = resolveOn(phrase, context, published.to);
  if (first.value === null || last.value === null) return NOTHING;
  if (edtfOf(first.value) === edtfOf(last.value)) return first;
  return { value: commonPeriod(first.value, last.value), known: false };
}

/** The month or year that both values lie in; null where there is none. */
function commonPeriod(first: Value, last: Value): Value | null {
  const from = daysOf(first)?.from;
  const to = daysOf(last)?.to;
  if (from === undefined || to === undefined) return null;
  const [start, end] = [dayValue(from), dayValue(to)].map((value) => value.members[0] ?? "");
  const common = [7, 4].find((length) => start?.slice(0, length) === end?.slice(0, length));
  return common === undefined ? null : { form: "date", members: [start?.slice(0, common) ?? ""] };
}

function resolveOn(phrase: Phrase, context: Context, today: Day | null): Resolved {
  switch (phrase.kind) {
    case "unknown":
      return NOTHING;
    case "fixed":
      return { value: phrase.value, known: true };
    case "yearly":
      return resolveYearly(phrase, context, today);
    case "weekday":
      return implied(
        today === null ? null : dayValue(weekdayNear(today, phrase.weekday, phrase.which, context.direction)),
      );
    case "deictic":
      return implied(today === null ? null : phrase.at(today, context.direction));
    case "anaphoric":
      return implied(context.anchor && phrase.at(context.anchor));
    case "shifted": {
      const base = resolveOn(phrase.base, context, today);
      return { value: base.value && phrase.at(base.value), known: base.known && phrase.within };
    }
    case "qualified": {
      const base = resolveOn(phrase.base, context, today);
      return { value: base.value && qualify(base.value, phrase.mark), known: base.known };
    }
    case "set":
      return resolveSet(phrase.form, phrase.left, phrase.right, context, today);
    case "interval":
      return resolveInterval(phrase.left, phrase.right, context, today);
  }
}

const implied = (value: Value | null): Resolved => ({ value, known: false });

// ---- weekdays

/** Past: the latest such day up to today; future: the next one; "last" is strictly before today. */
function weekdayNear(today: Day, weekday: number, which: Which | null, direction: Direction): Day {
  const behind = (weekdayOf(today) - weekday + 7) % 7;
  const latest = today - behind;
  const next = behind === 0 ? today + 7 : latest + 7;
  if (which === "last") return behind === 0 ? today - 7 : latest;
  if (which === "next") return next;
  if (which === "this") return mondayOf(today) + weekday - 1;
  if (direction === "past" || behind === 0) return direction === "future" ? next : latest;
  return direction === "future" || next - today <= behind ? next : latest;
}

// ---- what comes once a year

function resolveYearly(phrase: YearlyPhrase, context: Context, today: Day | null): Resolved {
  const { year, at } = phrase;
  if (typeof year === "number") return { value: at(year), known: true };
  if (year !== null && typeof year === "object") {
    const base = year.from === "publication" ? yearOf(today) : anchorYear(context.anchor);
    return implied(base === null ? null : at(base + year.shift));
  }
  if (today === null || (year === null && continuesNarrative(phrase, context))) return fromText(phrase, context);
  return implied(nearestInTime(phrase, today, year, context.direction));
}

const yearOf = (day: Day | null): number | null => (day === null ? null : civilOf(day).year);

function anchorYear(anchor: Value | null): number | null {
  const year = Number(anchor?.members[0]?.slice(0, 4));
  return anchor !== null && anchor.form === "date" && isPlausibleYear(year) ? year : null;
}

/** Without publication date the year may come from a date close before in the text, the nearest to it. */
function fromText(phrase: YearlyPhrase, { nearAnchor }: Context): Resolved {
  const year = phrase.year === null ? anchorYear(nearAnchor) : null;
  const anchor = nearAnchor && daysOf(nearAnchor);
  if (year === null || anchor === null) return { value: phrase.undated, known: phrase.undated !== null };
  if (grainOf(nearAnchor as Value) === "year") return implied(phrase.at(year));
  const candidates = [year, year - 1, year + 1].map((of) => phrase.at(of));
  return implied(nearestTo(candidates, anchor.from));
}

function nearestTo(candidates: readonly (Value | null)[], day: Day): Value | null {
  let best: { readonly value: Value; readonly distance: number } | null = null;
  for (const value of candidates) {
    const days = value && daysOf(value);
    if (value === null || days === null) continue;
    const distance = days.from > day ? days.from - day : Math.max(0, day - days.to);
    if (best === null || distance < best.distance) best = { value, distance };
  }
  return best?.value ?? null;
}

const NARRATIVE_STEP = 45;

/** A past day soon after an exact day close before: "parliament met on 30 September 2015; on 4 October it voted". */
function continuesNarrative(phrase: YearlyPhrase, { nearAnchor, direction }: Context): boolean {
  if (direction !== "past" || nearAnchor === null || grainOf(nearAnchor) !== "day") return false;
  const anchor = daysOf(nearAnchor);
  const year = anchorYear(nearAnchor);
  if (anchor === null || year === null) return false;
  return [year, year + 1].some((of) => {
    const days = daysOf(phrase.at(of) ?? { form: "date", members: [] });
    return (
      days !== null && days.from === days.to && days.from > anchor.from && days.from - anchor.from <= NARRATIVE_STEP
    );
  });
}

/** The occurrence that the direction, or "last", "this" and "next", ask for. */
function nearestInTime(phrase: YearlyPhrase, today: Day, which: Which | null, direction: Direction): Value | null {
  const { year } = civilOf(today);
  if (which === "this") return phrase.at(year);
  const values = [year - 2, year - 1, year, year + 1].map((of) => phrase.at(of)).filter((value) => value !== null);
  const holds = (test: (days: DayRange) => boolean) => (value: Value) => test(occurrence(value));
  if (which === "last") return values.findLast(holds(({ to }) => to < today)) ?? null;
  if (which === "next") return values.find(holds(({ from }) => from > today)) ?? null;
  if (direction === "past") return values.findLast(holds(({ from }) => from <= today)) ?? null;
  if (direction === "future") return values.find(holds(({ to }) => to >= today)) ?? null;
  return nearestTo(values, today);
}

/** The days of one occurrence; a winter is taken to begin in the December of its year. */
function occurrence(value: Value): DayRange {
  const winter = /^(\d{4})-24$/.exec(value.members[0] ?? "");
  if (winter === null) return daysOf(value) ?? NEVER;
  const year = Number(winter[1]);
  return { from: dayOf(year, 12, 1), to: dayOf(year + 1, 3, 1) - 1 };
}

const NEVER: DayRange = { from: Number.NaN, to: Number.NaN };

// ---- two dates

/** Gives a date without a year the year of the date it is joined to. */
function withYearOf(phrase: Phrase, other: Phrase): Phrase {
  if (phrase.kind !== "yearly" || phrase.year !== null) return phrase;
  const year = other.kind === "yearly" ? other.year : null;
  return year === null ? phrase : { ...phrase, year };
}

function resolveInterval(left: Phrase | null, right: Phrase | null, context: Context, today: Day | null): Resolved {
  if (left === null || right === null) {
    const side = left ?? right;
    const { value, known } = side === null ? NOTHING : resolveOn(side, openSide(context, left !== null), today);
    return { value: value && (left === null ? untilValue(value) : sinceValue(value)), known };
  }
  if (left.kind === "weekday" && right.kind === "weekday")
    return implied(weekdaysInARow(left.weekday, right.weekday, context, today));
  const end = resolveOn(withYearOf(right, left), context, today);
  const start = resolveOn(withYearOf(left, right), context, today);
  if (start.value === null || end.value === null) return NOTHING;
  return { value: inOrder(left, right, start.value, end.value), known: start.known && end.known };
}

/** What has lasted since some day began in the past. */
const openSide = (context: Context, since: boolean): Context => (since ? { ...context, direction: "past" } : context);

/** Of two dates that share a year, the first may lie in the year before: "from November to March 2020". */
function inOrder(left: Phrase, right: Phrase, start: Value, end: Value): Value | null {
  const value = interval(start, end);
  if (edtfOf(value) !== null) return value;
  const moved = (phrase: Phrase, side: Value, shift: number): Value | null => {
    const year = Number(side.members[0]?.slice(0, 4));
    return phrase.kind === "yearly" && phrase.year === null && isPlausibleYear(year) ? phrase.at(year + shift) : null;
  };
  const earlier = moved(left, start, -1);
  if (earlier !== null) return interval(earlier, end);
  const later = moved(right, end, 1);
  return later && interval(start, later);
}

/** "from Monday to Friday": of the present week in the present or future tense, else of the last one that has ended. */
function weekdaysInARow(first: number, last: number, { direction }: Context, today: Day | null): Value | null {
  if (today === null) return null;
  const length = (last - first + 7) % 7;
  const monday = mondayOf(today);
  const start = direction === "past" ? weekdayNear(today, last, null, "past") - length : monday + first - 1;
  return interval(dayValue(start), dayValue(start + length));
}

/** Days or months in a row make an interval; others a set of all, or of one. */
function resolveSet(form: "all" | "one", left: Phrase, right: Phrase, context: Context, today: Day | null): Resolved {
  const start = resolveOn(withYearOf(left, right), context, today);
  const end = resolveOn(right, context, today);
  if (start.value?.form !== "date" || end.value?.form !== "date") return NOTHING;
  const known = start.known && end.known;
  if (form === "all" && areInARow(start.value, end.value)) return { value: interval(start.value, end.value), known };
  return { value: { form, members: [...start.value.members, ...end.value.members] }, known };
}

function areInARow(first: Value, second: Value): boolean {
  const grain = grainOf(first);
  if (grain === null) return Math.abs((daysOf(second)?.from ?? 0) - (daysOf(first)?.to ?? -9)) === 1;
  return edtfOf(qualify(shiftValue(first, 1, grain) ?? first, "~")) === edtfOf(qualify(second, "~"));
}
