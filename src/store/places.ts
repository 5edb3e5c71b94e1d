/** A row as it is stored: its place, which orders it, and what tells its content. */
export interface Placed {
  readonly position: number;
  readonly digest: string;
}

/** What makes a stored list the wanted one. */
export interface Rearrangement {
  /** Positions of rows to take out. */
  readonly removed: readonly number[];
  /** Rows to put in: indices into the wanted list, with their positions. */
  readonly inserted: readonly (readonly [index: number, position: number])[];
}

/** The room first left between two rows: so many fit there before all must be placed anew. */
const GAP = 2 ** 20;

/**
 * The fewest rows to take out of a stored list, and those to put in, so that it holds what is wanted, in that order:
 * all but a longest common subsequence, by Hunt and Szymanski's method (1977), for which equal contents are taken in
 * turn. Every other row keeps its place. Where there is no room left between two rows, all are placed anew.
 *
 * @param stored by position
 * @param wanted contents, in order
 */
export function rearranged(stored: readonly Placed[], wanted: readonly string[]): Rearrangement {
  const kept = keptOf(stored, wanted);
  const inserted: (readonly [number, number])[] = [];
  for (let at = 0; at < wanted.length;) {
    if (kept.has(at)) {
      at += 1;
      continue;
    }
    const begun = at;
    while (at < wanted.length && !kept.has(at)) at += 1;
    const [low, high] = [kept.get(begun - 1), kept.get(at)];
    const step = stepBetween(low, high, at - begun);
    if (step < 1) return anew(stored, wanted);
    const first = low !== undefined ? low + step : high !== undefined ? high - step * (at - begun) : 0;
    for (let index = begun; index < at; index += 1) inserted.push([index, first + step * (index - begun)]);
  }
  const still = new Set(kept.values());
  return { removed: stored.map(({ position }) => position).filter((position) => !still.has(position)), inserted };
}

const stepBetween = (low: number | undefined, high: number | undefined, count: number): number =>
  low === undefined || high === undefined ? GAP : Math.floor((high - low) / (count + 1));

const anew = (stored: readonly Placed[], wanted: readonly string[]): Rearrangement => ({
  removed: stored.map(({ position }) => position),
  inserted: wanted.map((_, index) => [index, index * GAP]),
});

/** The wanted rows that stay where they are, by index: their positions rise. */
function keptOf(stored: readonly Placed[], wanted: readonly string[]): ReadonlyMap<number, number> {
  const holders = new Map<string, number[]>();
  stored.forEach(({ digest, position }) => {
    const list = holders.get(digest);
    if (list === undefined) holders.set(digest, [position]);
    else list.push(position);
  });
  const taken = new Map<string, number>();
  const pairs: { readonly index: number; readonly position: number; readonly before: number }[] = [];
  // tails[n] is the number of the pair that ends the rising run of n + 1 pairs whose last position is least
  const tails: number[] = [];
  wanted.forEach((digest, index) => {
    const turn = taken.get(digest) ?? 0;
    const position = holders.get(digest)?.[turn];
    if (position === undefined) return;
    taken.set(digest, turn + 1);
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? -1]?.position ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    tails[low] = pairs.push({ index, position, before: tails[low - 1] ?? -1 }) - 1;
  });
  const kept = new Map<number, number>();
  for (let pair = pairs[tails.at(-1) ?? -1]; pair !== undefined; pair = pairs[pair.before])
    kept.set(pair.index, pair.position);
  return kept;
}
