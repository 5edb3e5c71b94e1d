import { civilOf, dayOf, type Day } from "../../../src/record/calendar.ts";
import type { RelationView } from "../api.ts";
import { dayOfIso, timeExtent } from "./time-extent.ts";
import { xOfDay } from "./timeline-layout.ts";

type Month = RelationView["series"]["months"][number];

/** Heights in pixels. */
export const HEIGHTS = { phases: 26, points: 24, side: 70, gap: 14, coverage: 34, ticks: 22 } as const;

export interface CourseFrame {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
}

/** A month's column: heights are of the bars, in pixels, words and deeds on top of each other. */
export interface Column {
  readonly month: Month;
  readonly x: number;
  readonly width: number;
  readonly cooperation: { readonly words: number; readonly deeds: number };
  readonly conflict: { readonly words: number; readonly deeds: number };
  readonly coverage: number;
}

export interface Course {
  readonly frame: CourseFrame;
  readonly columns: readonly Column[];
  /** What the longest bar stands for. */
  readonly most: number;
  readonly mostArticles: number;
  readonly points: readonly PlacedPoint[];
  readonly pointRows: number;
  readonly phases: readonly PlacedPhase[];
}

export interface PlacedPoint {
  /** Of the relation's turning points. */
  readonly index: number;
  readonly x: number;
  /** From the top; those too near to each other stand in rows of their own. */
  readonly row: number;
}

export interface PlacedPhase {
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

const daysOfMonth = (month: string): { readonly first: Day; readonly last: Day } => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const first = dayOf(year, number, 1);
  const next = number === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, number + 1, 1);
  return { first, last: next - 1 };
};

/** YYYY-MM of a day. */
export function monthOfDay(day: Day): string {
  const { year, month } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** Places all that is dated of a relation in a drawing `width` pixels wide; null where nothing is. */
export function layOutCourse({ series, turningPoints, phases }: RelationView, width: number): Course | null {
  const { months } = series;
  const [start, end] = [months[0], months.at(-1)];
  if (start === undefined || end === undefined) return null;
  const frame = { first: daysOfMonth(start.month).first, last: daysOfMonth(end.month).last, width };
  const most = Math.max(1, ...months.flatMap((month) => [cooperationIn(month), conflictIn(month)]));
  const mostArticles = Math.max(1, ...months.map(({ articles }) => articles));
  const points = inRows(placedPoints(turningPoints, frame));
  const within = (day: Day): Day => Math.min(Math.max(day, frame.first), frame.last);
  return {
    frame,
    most,
    mostArticles,
    columns: months.map((month) => columnOf(month, frame, most, mostArticles)),
    points,
    pointRows: Math.max(0, ...points.map(({ row }) => row + 1)),
    phases: phases.flatMap(({ from, to }, index) => {
      const [first, last] = [dayOfIso(from), dayOfIso(to)];
      if (first === null || last === null || last < frame.first || first > frame.last) return [];
      const x = xOfDay(within(first), frame);
      return [{ index, x, width: Math.max(2, xOfDay(within(last) + 1, frame) - x) }];
    }),
  };
}

function placedPoints(
  points: RelationView["turningPoints"],
  frame: CourseFrame,
): readonly { readonly index: number; readonly x: number }[] {
  const within = (day: Day): Day => Math.min(Math.max(day, frame.first), frame.last);
  return points
    .flatMap(({ date }, index) => {
      const extent = timeExtent(date);
      const [first, last] = [extent?.first ?? extent?.last ?? null, extent?.last ?? extent?.first ?? null];
      if (first === null || last === null || last < frame.first || first > frame.last) return [];
      return [{ index, x: xOfDay((within(first) + within(last) + 1) / 2, frame) }];
    })
    .sort((a, b) => a.x - b.x || a.index - b.index);
}

/** How far apart points of one row stand at least. */
const POINT_ROOM = 22;

function inRows(points: readonly { readonly index: number; readonly x: number }[]): readonly PlacedPoint[] {
  const ends: number[] = [];
  return points.map(({ index, x }) => {
    const free = ends.findIndex((end) => end + POINT_ROOM <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return { index, x, row };
  });
}

export const cooperationIn = ({ quads }: Month): number => quads["verbal cooperation"] + quads["material cooperation"];
export const conflictIn = ({ quads }: Month): number => quads["verbal conflict"] + quads["material conflict"];

function columnOf(month: Month, frame: CourseFrame, most: number, mostArticles: number): Column {
  const { first, last } = daysOfMonth(month.month);
  const x = xOfDay(first, frame);
  const height = (count: number): number => (count / most) * HEIGHTS.side;
  const { quads } = month;
  return {
    month,
    x,
    width: xOfDay(last + 1, frame) - x,
    cooperation: { words: height(quads["verbal cooperation"]), deeds: height(quads["material cooperation"]) },
    conflict: { words: height(quads["verbal conflict"]), deeds: height(quads["material conflict"]) },
    coverage: (month.articles / mostArticles) * HEIGHTS.coverage,
  };
}

/** The months, first and last, between two places of the drawing, from left to right or from right to left. */
export function monthsBetween({ frame, columns }: Course, x: number, other: number): readonly [string, string] {
  const [left, right] = [Math.min(x, other), Math.max(x, other)].map((at) =>
    Math.min(Math.max(at, 0), frame.width - 1e-6),
  );
  const at = (place = 0): string =>
    (columns.findLast((column) => column.x <= place) ?? columns[0])?.month.month ?? monthOfDay(frame.first);
  return [at(left), at(right)];
}
