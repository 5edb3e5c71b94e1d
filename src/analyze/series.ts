import { civilOf, dayOf, shiftMonth } from "../record/calendar.ts";
import { edtfBounds } from "../record/edtf.ts";
import type { Event, QuadClass } from "../record/record.ts";

/** One month of a relation. Events of an uncertain date count for a part of each month they may lie in. */
export interface Month {
  /** YYYY-MM. */
  readonly month: string;
  /** How many events of each quad class. */
  readonly quads: Readonly<Record<QuadClass, number>>;
  /** Mean Goldstein weight of its events, -10 to 10; null where there are none. */
  readonly goldstein: number | null;
  /** How much was written, which says nothing of how the sides stand: reports of its events, and articles on both. */
  readonly reports: number;
  readonly articles: number;
}

export interface Series {
  /** Without gaps from the first to the last month with an event; empty where none is dated. */
  readonly months: readonly Month[];
  /** Events that happened, and have no date, or one that spans more than `WIDEST` months. */
  readonly undated: number;
  /** Announced, threatened, demanded, denied and other events that are not known to have happened. */
  readonly unrealised: number;
}

/** A date that spans more months than this is as good as none. */
const WIDEST = 36;
/** No series is longer: a stray date must not stretch it over centuries. */
const LONGEST = 12 * 60;

interface Sum {
  readonly quads: Record<QuadClass, number>;
  weight: number;
  goldstein: number;
  reports: number;
}

/**
 * Cooperation and conflict by month. Each event counts once however often it is told, and only where it happened or is
 * under way.
 *
 * @param published publication dates, EDTF, of the articles on both sides
 */
export function seriesOf(events: readonly Event[], published: readonly (string | null)[]): Series {
  const sums = new Map<number, Sum>();
  let undated = 0;
  let unrealised = 0;
  for (const event of events) {
    if (!hasHappened(event)) {
      unrealised += 1;
      continue;
    }
    const shares = monthShares(event.date);
    if (shares === null) undated += 1;
    else for (const [month, share] of shares) add(sums, month, share, event);
  }
  return { months: monthsOf(sums, articlesByMonth(published)), undated, unrealised };
}

export const hasHappened = ({ status }: Pick<Event, "status">): boolean =>
  status === "happened" || status === "ongoing";

/** Months, counted from year 0, with the share of the date's days that each holds. */
export function monthShares(date: string | null): readonly (readonly [month: number, share: number])[] | null {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  const [first, last] = [monthNumber(bounds.earliest), monthNumber(bounds.latest)];
  if (last - first >= WIDEST) return null;
  const from = dayNumber(bounds.earliest);
  const to = dayNumber(bounds.latest) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const start = Math.max(from, firstDay(first + i));
    const end = Math.min(to, firstDay(first + i + 1));
    return [first + i, (end - start) / (to - from)] as const;
  });
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayNumber = (day: string): number =>
  dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
const firstDay = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);

function add(sums: Map<number, Sum>, month: number, share: number, event: Event): void {
  let sum = sums.get(month);
  if (sum === undefined) {
    sum = { quads: noQuads(), weight: 0, goldstein: 0, reports: 0 };
    sums.set(month, sum);
  }
  sum.quads[event.quad] += share;
  sum.weight += share;
  sum.goldstein += share * event.goldstein;
  sum.reports += share * event.mentions.length;
}

const noQuads = (): Record<QuadClass, number> => ({
  "verbal cooperation": 0,
  "material cooperation": 0,
  "verbal conflict": 0,
  "material conflict": 0,
});

/** Articles whose date is known to the month. */
function articlesByMonth(published: readonly (string | null)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const date of published) {
    const shares = monthShares(date);
    const month = shares?.length === 1 ? shares[0]?.[0] : undefined;
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

function monthsOf(sums: ReadonlyMap<number, Sum>, articles: ReadonlyMap<number, number>): readonly Month[] {
  const numbers = [...sums.keys(), ...articles.keys()].sort((a, b) => a - b);
  const last = numbers.at(-1);
  if (sums.size === 0 || last === undefined) return [];
  const first = Math.max(numbers[0] ?? last, last - LONGEST + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => monthOf(first + i, sums, articles));
}

function monthOf(number: number, sums: ReadonlyMap<number, Sum>, articles: ReadonlyMap<number, number>): Month {
  const sum = sums.get(number);
  const quads = sum?.quads ?? noQuads();
  return {
    month: monthName(number),
    quads: {
      "verbal cooperation": rounded(quads["verbal cooperation"]),
      "material cooperation": rounded(quads["material cooperation"]),
      "verbal conflict": rounded(quads["verbal conflict"]),
      "material conflict": rounded(quads["material conflict"]),
    },
    goldstein: sum === undefined || sum.weight === 0 ? null : rounded(sum.goldstein / sum.weight),
    reports: rounded(sum?.reports ?? 0),
    articles: articles.get(number) ?? 0,
  };
}

const monthName = (number: number): string => {
  const { year, month } = shiftMonth(Math.floor(number / 12), (number % 12) + 1, 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
};

/** Figures of the record are rounded to 1e-4. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The day in the middle of a date, counted from 1970; null where a side of it is open. */
export function middleOf(date: string | null): number | null {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  return Math.floor((dayNumber(bounds.earliest) + dayNumber(bounds.latest)) / 2);
}

/** YYYY-MM-DD. */
export const isoOf = (day: number): string => {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
};

/** Orders EDTF dates by their first day; what has none comes last. */
export const byDay = (a: string | null, b: string | null): number => {
  const [first, second] = [firstDayOf(a), firstDayOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

const firstDayOf = (date: string | null): string => (date === null ? null : edtfBounds(date)?.earliest) ?? "9999-12-31";
