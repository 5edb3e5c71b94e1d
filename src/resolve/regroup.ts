/** A person's verdict on two things, each of them the items by which it is known. */
export interface Verdict<Item> {
  readonly decision: string;
  readonly kind: "same" | "different";
  readonly a: readonly Item[];
  readonly b: readonly Item[];
  /** The two as the person named them: tells verdicts on the same pair. */
  readonly names: readonly [string, string];
}

/** Items of one group, or those that a verdict left together when it divided the group. */
export interface Piece<Item> {
  readonly items: readonly Item[];
  /** The number of the group they come from. */
  readonly group: number;
  /** The verdict by which they left their group; null for what is whole, and for what stayed. */
  readonly leftBy: Verdict<Item> | null;
  readonly isWhole: boolean;
}

export interface Regrouped<Item> {
  readonly groups: readonly (readonly Piece<Item>[])[];
  /** Verdicts that do not hold, each with the one that overruled it. */
  readonly overruled: ReadonlyMap<string, string>;
}

/**
 * Joins and divides groups as persons decided. Of two verdicts on the same pair the later one wins. Then all that are
 * different are kept apart; the later of two verdicts "same" comes first, and one that would join, be it over others,
 * what is different is overruled.
 *
 * @param verdicts oldest first
 * @param divide picks the items of a group that go with those that leave it, out of those in dispute
 */
export function regroup<Item>(
  groups: readonly (readonly Item[])[],
  verdicts: readonly Verdict<Item>[],
  divide: (items: readonly Item[], stays: ReadonlySet<Item>, leaves: ReadonlySet<Item>) => ReadonlySet<Item>,
): Regrouped<Item> {
  const overruled = contradicted(groups, verdicts);
  const standing = verdicts.filter(({ decision }) => !overruled.has(decision));
  const differences = standing.filter(({ kind }) => kind === "different");
  const pieces = divided(groups, differences, divide);
  const place = new Map(pieces.flatMap(({ items }, number) => items.map((item): [Item, number] => [item, number])));
  const roots = pieces.map((_, number) => number);
  const rootOf = (items: readonly Item[]): number => {
    let root = place.get(items[0] as Item) ?? -1;
    while (root !== -1 && roots[root] !== root) root = roots[root] ?? -1;
    return root;
  };
  for (const { decision, kind, a, b } of standing.toReversed()) {
    const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    if (kind !== "same" || first === -1 || first === second) continue;
    const against = differences.find((it) => {
      const pair = [rootOf(it.a), rootOf(it.b)];
      return pair.includes(first) && pair.includes(second);
    });
    if (against === undefined) roots[second] = first;
    else overruled.set(decision, against.decision);
  }
  const joined = new Map<number, Piece<Item>[]>();
  for (const piece of pieces) {
    const root = rootOf(piece.items);
    joined.set(root, [...(joined.get(root) ?? []), piece]);
  }
  return { groups: [...joined.values()], overruled };
}

/** Verdicts that a later one on the same pair contradicts. */
function contradicted<Item>(
  groups: readonly (readonly Item[])[],
  verdicts: readonly Verdict<Item>[],
): Map<string, string> {
  const group = new Map(groups.flatMap((items, number) => items.map((item): [Item, number] => [item, number])));
  const latest = new Map<string, Verdict<Item>>();
  const overruled = new Map<string, string>();
  for (const verdict of verdicts.toReversed()) {
    const [a, b] = [group.get(verdict.a[0] as Item), group.get(verdict.b[0] as Item)];
    const pair = a === b ? verdict.names : [a ?? -1, b ?? -1];
    const key = JSON.stringify([a === b, ...[...pair].sort()]);
    const winner = latest.get(key);
    if (winner === undefined) latest.set(key, verdict);
    else if (winner.kind !== verdict.kind) overruled.set(verdict.decision, winner.decision);
  }
  return overruled;
}

function divided<Item>(
  groups: readonly (readonly Item[])[],
  differences: readonly Verdict<Item>[],
  divide: (items: readonly Item[], stays: ReadonlySet<Item>, leaves: ReadonlySet<Item>) => ReadonlySet<Item>,
): readonly Piece<Item>[] {
  let pieces = groups.map((items, group): Piece<Item> => ({ items, group, leftBy: null, isWhole: true }));
  for (const difference of differences) {
    const [a, b] = [new Set(difference.a), new Set(difference.b)];
    pieces = pieces.flatMap((piece) => {
      const stays = new Set(piece.items.filter((item) => a.has(item)));
      const leaves = new Set(piece.items.filter((item) => b.has(item) && !a.has(item)));
      if (stays.size === 0 || leaves.size === 0) return [piece];
      const gone = divide(piece.items, stays, leaves);
      return [
        { ...piece, items: piece.items.filter((item) => !gone.has(item)), isWhole: false },
        { ...piece, items: piece.items.filter((item) => gone.has(item)), leftBy: difference, isWhole: false },
      ];
    });
  }
  return pieces;
}
