import { expect, test } from "vitest";
import type { RelationView } from "../api.ts";
import { HEIGHTS, layOutCourse, monthsBetween } from "./course-layout.ts";

const month = (name: string, cooperation: number, conflict: number, articles = 0) => ({
  month: name,
  quads: {
    "verbal cooperation": cooperation,
    "material cooperation": 0,
    "verbal conflict": 0,
    "material conflict": conflict,
  },
  goldstein: null,
  reports: 0,
  articles,
});
const relation = (view: Partial<RelationView>): RelationView =>
  ({ series: { months: [], undated: 0, unrealised: 0 }, turningPoints: [], phases: [], ...view }) as RelationView;
const series = {
  months: [month("2021-01", 2, 0, 3), month("2021-02", 0, 4), month("2021-03", 1, 1)],
  undated: 0,
  unrealised: 0,
};

test("a relation without a dated event has no course", () => {
  expect(layOutCourse(relation({}), 100)).toBeNull();
});

test("the longest bar of either direction fills its side; coverage has a measure of its own", () => {
  const course = layOutCourse(relation({ series }), 900);
  expect(course?.most).toBe(4);
  expect(course?.columns.map(({ cooperation, conflict }) => [cooperation.words, conflict.deeds])).toEqual([
    [HEIGHTS.side / 2, 0],
    [0, HEIGHTS.side],
    [HEIGHTS.side / 4, HEIGHTS.side / 4],
  ]);
  expect(course?.columns.map(({ coverage }) => coverage)).toEqual([HEIGHTS.coverage, 0, 0]);
});

test("columns touch, and fill the width", () => {
  const columns = layOutCourse(relation({ series }), 900)?.columns ?? [];
  expect(columns[0]?.x).toBe(0);
  expect(columns[1]?.x).toBeCloseTo((columns[0]?.x ?? 0) + (columns[0]?.width ?? 0));
  expect((columns[2]?.x ?? 0) + (columns[2]?.width ?? 0)).toBeCloseTo(900);
});

test("what is undated or lies outside is not drawn; what reaches beyond ends at the edge", () => {
  const point = (date: string | null) => ({ date, reasons: [], evidence: [], articles: 1, speakers: 1, weight: 1 });
  const phase = (from: string, to: string) => ({ from, to, label: "closer" as const, votes: [], events: 1, words: [] });
  const course = layOutCourse(
    relation({
      series,
      turningPoints: [point(null), point("2021-02-14"), point("2019")],
      phases: [phase("2020-01-01", "2021-01-31"), phase("2022-01-01", "2022-02-01")],
    }),
    900,
  );
  expect(course?.points.map(({ index }) => index)).toEqual([1]);
  expect(course?.phases).toMatchObject([{ index: 0, x: 0, width: 310 }]);
});

test("a stroke in either direction takes in the months that it touches", () => {
  const course = layOutCourse(relation({ series }), 900);
  if (course === null) throw new Error("no course");
  expect(monthsBetween(course, 10, 500)).toEqual(["2021-01", "2021-02"]);
  expect(monthsBetween(course, 5000, 350)).toEqual(["2021-02", "2021-03"]);
  expect(monthsBetween(course, -20, -10)).toEqual(["2021-01", "2021-01"]);
});
