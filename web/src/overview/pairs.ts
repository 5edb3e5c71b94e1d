import type { ActorSummary } from "../api.ts";

export type Pair = readonly [ActorSummary, ActorSummary];

/** Main actors two by two, those most mentioned first; like with like, for a person and his state have no dealings. */
export function pairsOf(actors: readonly ActorSummary[]): readonly Pair[] {
  const pairs = actors.flatMap((a, at) => actors.slice(at + 1).map((b): Pair => [a, b]));
  const rarer = ([a, b]: Pair): number => Math.min(a.mentions, b.mentions);
  return pairs.filter(([a, b]) => a.kind === b.kind).sort((x, y) => rarer(y) - rarer(x));
}
