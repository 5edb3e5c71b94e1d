import { shiftMonth } from "../../../src/record/calendar.ts";
import { edtfBounds } from "../../../src/record/edtf.ts";

export interface MonthCount {
  /** YYYY-MM. */
  readonly month: string;
  readonly events: number;
}

/** A date that spans more months than this says too little of any of them. */
const WIDEST = 12;
/** No more months are drawn, the latest: a stray date must not stretch them over centuries. */
const MOST = 600;

/** Each month from the first to the last with how many dates may lie in it. Open and very wide dates count for none. */
export function monthCounts(dates: readonly (string | null)[]): readonly MonthCount[] {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const bounds = date === null ? null : edtfBounds(date);
    if (!bounds?.earliest || !bounds.latest) continue;
    const [first, last] = [numberOf(bounds.earliest), numberOf(bounds.latest)];
    if (last - first >= WIDEST) continue;
    for (let month = first; month <= last; month += 1) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const numbers = [...counts.keys()].sort((a, b) => a - b);
  const last = numbers.at(-1);
  if (last === undefined) return [];
  const first = Math.max(numbers[0] ?? last, last - MOST + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    month: nameOf(first + index),
    events: counts.get(first + index) ?? 0,
  }));
}

function numberOf(iso: string): number {
  const [year = 0, month = 1] = iso.split("-").map(Number);
  return year * 12 + month - 1;
}

function nameOf(number: number): string {
  const { year, month } = shiftMonth(Math.floor(number / 12), (number % 12) + 1, 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
