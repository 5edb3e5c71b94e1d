import type { Day } from "../../../src/record/calendar.ts";
import { edtfBounds } from "../../../src/record/edtf.ts";
import { dayOfIso, mayFallWithin, timeExtent } from "./time-extent.ts";

/** The days looked at, both included; null leaves a side free. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const WHOLE_TIME: Period = { from: null, to: null };

/** A period as the address has it: a day, month or year for each side. */
export interface PeriodInAddress {
  readonly from?: string;
  readonly to?: string;
}

/** Without the sides that are empty. */
export const periodInAddress = ({ from = "", to = "" }: PeriodInAddress): PeriodInAddress => ({
  ...(from.trim() === "" ? {} : { from: from.trim() }),
  ...(to.trim() === "" ? {} : { to: to.trim() }),
});

/** A side that is no date is left free. */
export function periodOf({ from, to }: PeriodInAddress): Period {
  return {
    from: dayOfIso((from === undefined ? null : edtfBounds(from))?.earliest ?? null),
    to: dayOfIso((to === undefined ? null : edtfBounds(to))?.latest ?? null),
  };
}

export const isWholeTime = ({ from, to }: Period): boolean => from === null && to === null;

export interface Sifted<T> {
  /** May have happened within the period. */
  readonly within: readonly T[];
  /** Their date fixes no time, so that no period holds them or leaves them out. */
  readonly undated: readonly T[];
  /** How many certainly fall outside. */
  readonly outside: number;
}

/** Parts items by whether their EDTF date may fall within a period, each part in the order given. */
export function sift<T>(items: readonly T[], dateOf: (item: T) => string | null, { from, to }: Period): Sifted<T> {
  const within: T[] = [];
  const undated: T[] = [];
  for (const item of items) {
    const extent = timeExtent(dateOf(item));
    if (extent === null) undated.push(item);
    else if (mayFallWithin(extent, from, to)) within.push(item);
  }
  return { within, undated, outside: items.length - within.length - undated.length };
}

/** The days that hold all the dates, with some room at either side; of one open side only the known end counts. */
export function spanOfDates(dates: readonly (string | null)[]): { readonly first: Day; readonly last: Day } | null {
  const extents = dates.map(timeExtent).filter((extent) => extent !== null);
  const days = extents.flatMap(({ first, last }) => [first ?? last ?? 0, last ?? first ?? 0]);
  if (days.length === 0) return null;
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  const room = Math.max(LEAST_ROOM, Math.round((last - first) * 0.04));
  return { first: first - room, last: last + room };
}

/** Days. */
const LEAST_ROOM = 7;
