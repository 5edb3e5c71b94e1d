import { scaleUtc } from "d3-scale";
import { civilOf, type Day } from "../../../src/record/calendar.ts";

const MS_PER_DAY = 86_400_000;

export interface Tick {
  readonly day: Day;
  readonly label: string;
}

/** Round days, months or years, about `count` of them, each with as much of its date as tells it from the others. */
export function ticksOf(first: Day, last: Day, count: number): readonly Tick[] {
  const scale = scaleUtc().domain([new Date(first * MS_PER_DAY), new Date((last + 1) * MS_PER_DAY)]);
  const days = scale
    .ticks(Math.max(2, count))
    .map((date) => date.getTime() / MS_PER_DAY)
    .filter((day) => Number.isInteger(day));
  const finest = days.some((day) => civilOf(day).day !== 1) ? 2 : days.some((day) => civilOf(day).month !== 1) ? 1 : 0;
  return days.map((day, index) => ({ day, label: label(day, days[index - 1] ?? null, finest) }));
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The year stands with the first tick and where it changes. */
function label(day: Day, before: Day | null, finest: 0 | 1 | 2): string {
  const date = civilOf(day);
  if (finest === 0) return String(date.year);
  const month = MONTHS[date.month - 1] ?? "";
  const year = before === null || civilOf(before).year !== date.year ? ` ${date.year}` : "";
  return finest === 1 ? `${month}${year}` : `${date.day} ${month}${year}`;
}
