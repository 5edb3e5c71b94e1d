import { align } from "./alignment.ts";
import type { ComparableName } from "./comparable.ts";
import { FEATURES, featuresOf, type Feature } from "./features.ts";
import { NAME_WEIGHTS } from "./weights.ts";

/** From this score on two names are taken for spellings of one. */
export const SAME_NAME = 0.7;

/** Something seen in the comparison of two names, and what it adds to the score or takes from it, in log-odds. */
export interface NameReason {
  readonly feature: Feature;
  readonly contribution: number;
}

/** Moves even odds to the threshold. */
const SHIFT = Math.log(SAME_NAME / (1 - SAME_NAME));

/**
 * How likely two names are spellings of one, from 0 to 1, `SAME_NAME` and more meaning yes. A logistic regression over
 * what `featuresOf` sees; its weights are few, and made by training/names. Both names must be of one sort.
 */
export function nameScore(a: ComparableName, b: ComparableName): number {
  if (a.compact === b.compact && a.characters === b.characters && a.forms === b.forms) return isNameless(a) ? 0 : 1;
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const { bias, weights } = NAME_WEIGHTS[a.sort];
  const values = valuesOf(a, b);
  let logOdds = bias;
  for (let i = 0; i < weights.length; i += 1) logOdds += (weights[i] ?? 0) * (values[i] ?? 0);
  return 1 / (1 + Math.exp(-logOdds - SHIFT));
}

/** In one order, so that the score is the same whichever name comes first. */
function valuesOf(a: ComparableName, b: ComparableName): readonly number[] {
  const [first, second] = a.compact <= b.compact ? [a, b] : [b, a];
  return featuresOf(first, second, align(first, second));
}

const isNameless = ({ words }: ComparableName): boolean => words.every(({ sort }) => sort === "initial");

/** The reasons of a score, the weightiest first; none where the names are the same. */
export function nameReasons(a: ComparableName, b: ComparableName): readonly NameReason[] {
  if (a.compact === b.compact || a.words.length === 0 || b.words.length === 0) return [];
  const { weights } = NAME_WEIGHTS[a.sort];
  const values = valuesOf(a, b);
  return FEATURES.map((feature, i) => ({
    feature,
    contribution: Math.round((weights[i] ?? 0) * (values[i] ?? 0) * 1e4) / 1e4,
  }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution));
}
