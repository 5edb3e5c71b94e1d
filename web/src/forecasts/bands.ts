import type { CalibrationView } from "../api.ts";

export type Band = CalibrationView["bands"][number]["band"];

/** Ranges of probability, in per cent, of the words of likelihood by ICD 203. */
export const BANDS: Readonly<Record<Band, readonly [number, number]>> = {
  "almost no chance": [1, 5],
  "very unlikely": [5, 20],
  unlikely: [20, 45],
  "roughly even chance": [45, 55],
  likely: [55, 80],
  "very likely": [80, 95],
  "almost certain": [95, 99],
};

/** Below this many a score is mostly chance. */
const ENOUGH = 20;

/** One calibration of several that share no forecast. */
export function joined(of: string, parts: readonly CalibrationView[]): CalibrationView {
  const sum = (figure: (part: CalibrationView) => number): number =>
    parts.reduce((total, part) => total + figure(part), 0);
  const scored = sum((part) => part.scored);
  const mean = (figure: (part: CalibrationView) => number | null): number | null =>
    scored === 0 ? null : sum((part) => (figure(part) ?? 0) * part.scored) / scored;
  return {
    of,
    judged: sum((part) => part.judged),
    cameTrue: sum((part) => part.cameTrue),
    scored,
    brier: mean((part) => part.brier),
    logScore: mean((part) => part.logScore),
    bands: (Object.keys(BANDS) as Band[]).flatMap((band) => {
      const own = parts.flatMap(({ bands }) => bands.filter((one) => one.band === band));
      if (own.length === 0) return [];
      return {
        band,
        forecasts: own.reduce((total, { forecasts }) => total + forecasts, 0),
        cameTrue: own.reduce((total, { cameTrue }) => total + cameTrue, 0),
      };
    }),
    fewOnly: scored < ENOUGH,
  };
}
