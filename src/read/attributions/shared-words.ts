import type { Stretch } from "./passage.ts";

/** The Dice coefficient of two contents in words, "that" and marks at the edges not weighed. */
export function sharedWords(a: readonly Stretch[], b: readonly Stretch[]): number {
  const size = (parts: readonly Stretch[]): number => parts.reduce((sum, { first, end }) => sum + end - first, 0);
  let both = 0;
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  const total = size(a) + size(b);
  return total === 0 ? 1 : (2 * both) / total;
}
