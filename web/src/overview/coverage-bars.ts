import type { Overview } from "../api.ts";

export interface Bar {
  /** YYYY-MM, or YYYY where years are shown. */
  readonly period: string;
  readonly articles: number;
}

/** More months than these are drawn as years, wide enough to hit. */
const MOST_MONTHS = 60;
/** A mistaken date must not draw a thousand empty years. */
const MOST_YEARS = 120;

/** One bar for each month, or each year, from the first that has articles to the last; gaps are bars of nothing. */
export function coverageBars(coverage: Overview["coverage"]): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const { month, articles } of coverage) if (month !== null) counts.set(month, articles);
  const months = [...counts.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (monthNumber(last) - monthNumber(first) < MOST_MONTHS) {
    return range(monthNumber(first), monthNumber(last)).map((number) => {
      const period = monthOf(number);
      return { period, articles: counts.get(period) ?? 0 };
    });
  }
  const years = new Map<number, number>();
  for (const [month, articles] of counts) years.set(yearOf(month), (years.get(yearOf(month)) ?? 0) + articles);
  const [firstYear, lastYear] = [yearOf(first), yearOf(last)];
  const shown = lastYear - firstYear < MOST_YEARS ? range(firstYear, lastYear) : [...years.keys()];
  return shown.map((year) => ({ period: String(year).padStart(4, "0"), articles: years.get(year) ?? 0 }));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const yearOf = (month: string): number => Number(month.slice(0, 4));

const monthNumber = (month: string): number => yearOf(month) * 12 + Number(month.slice(5)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
