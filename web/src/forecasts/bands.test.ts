import { expect, test } from "vitest";
import type { CalibrationView } from "../api.ts";
import { BANDS, joined } from "./bands.ts";

const part = (of: string, scored: number, brier: number | null, likely: number): CalibrationView => ({
  of,
  judged: scored + 1,
  cameTrue: 1,
  scored,
  brier,
  logScore: brier,
  bands: likely === 0 ? [] : [{ band: "likely", forecasts: likely, cameTrue: 1 }],
  fewOnly: true,
});

test("the bands of ICD 203 follow each other", () => {
  const ranges = Object.values(BANDS);
  expect(ranges.slice(1).every(([low], index) => low === ranges[index]?.[1])).toBe(true);
});

test("figures of several are summed, scores weighed by how many they stand on", () => {
  expect(joined("all", [part("A", 3, 0.1, 3), part("B", 1, 0.5, 1), part("C", 0, null, 0)])).toMatchObject({
    judged: 7,
    cameTrue: 3,
    scored: 4,
    brier: 0.2,
    bands: [{ band: "likely", forecasts: 4, cameTrue: 2 }],
    fewOnly: true,
  });
  expect(joined("all", [])).toMatchObject({ scored: 0, brier: null, bands: [] });
});
