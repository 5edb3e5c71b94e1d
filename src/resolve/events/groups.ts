/** Which reports tell one event. */
import { type Likeness, LEAST_LIKENESS, likenessOf, type Rarity } from "./likeness.ts";
import { happeningOf, type Telling } from "./telling.ts";

export interface Link {
  /** Indices into the tellings. */
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

/** Compares tellings by their indices, each pair once. */
export type Compare = (a: number, b: number) => Likeness;

export function comparing(tellings: readonly Telling[], rarity: Rarity): Compare {
  const known = new Map<number, Likeness>();
  return (a, b) => {
    const key = Math.min(a, b) * tellings.length + Math.max(a, b);
    const [left, right] = [tellings[Math.min(a, b)], tellings[Math.max(a, b)]];
    const before = known.get(key);
    if (before !== undefined || left === undefined || right === undefined) return before ?? UNLIKE;
    const likeness = likenessOf(left, right, rarity);
    known.set(key, likeness);
    return likeness;
  };
}

const UNLIKE: Likeness = { score: 0, reasons: [], isBarred: true };

/** Pairs that are alike enough, the likest first; ties in the order of the tellings. */
export function linksOf(tellings: readonly Telling[], rarity: Rarity, compare: Compare): readonly Link[] {
  const links: Link[] = [];
  for (const [a, b] of candidatesOf(tellings, rarity)) {
    const likeness = compare(a, b);
    if (!likeness.isBarred && likeness.score >= LEAST_LIKENESS) links.push({ a, b, likeness });
  }
  return links.sort((x, y) => y.likeness.score - x.likeness.score || x.a - y.a || x.b - y.b);
}

/**
 * Groups of `count` tellings that are one event, each in the order of the tellings. Links are taken from the strongest
 * on; one that would bring two together that bar each other, or are rather unlike, is left out.
 */
export function groupsOf(count: number, links: readonly Link[], compare: Compare): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: count }, (_, index) => [index]);
  for (const { a, b } of links) {
    const [left, right] = [groups[a], groups[b]];
    if (left === undefined || right === undefined || left === right || !agree(left, right, compare)) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const index of joined) groups[index] = joined;
  }
  return [...new Set(groups)];
}

/** Members of one group must be this alike on average, and none may bar another. */
const LEAST_MEAN = 2;
const LARGEST_GROUP = 60;

function agree(left: readonly number[], right: readonly number[], compare: Compare): boolean {
  if (left.length + right.length > LARGEST_GROUP) return false;
  let total = 0;
  for (const a of left) {
    for (const b of right) {
      const { score, isBarred } = compare(a, b);
      if (isBarred) return false;
      total += score;
    }
  }
  return total / (left.length * right.length) >= LEAST_MEAN;
}

/** Blocks with more members say too little to compare all their pairs. */
const LARGEST_BLOCK = 80;

/** Pairs of tellings that share a key: (trigger or type) with an actor or a rare number, in text order, each once. */
function candidatesOf(tellings: readonly Telling[], rarity: Rarity): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  tellings.forEach((telling, index) => {
    for (const key of keysOf(telling, rarity)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const pairs = new Map<number, readonly [number, number]>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1)) pairs.set(a * tellings.length + b, [a, b]);
    });
  }
  return [...pairs.values()];
}

/** A report told without any actor is found by its words alone. */
function keysOf(
  { actors, recipients, names, around, triggers, mention, words, date, reading }: Telling,
  rarity: Rarity,
): readonly string[] {
  const who = names.length > 0 ? names : around;
  const month = date === null || date.includes("/") ? "" : date.replace(/[?~%]/g, "").slice(5, 7);
  const kinds = [...new Set(triggers.map(happeningOf))];
  const rare = [...words].sort((a, b) => rarity.word(b) - rarity.word(a) || (a < b ? -1 : 1)).slice(0, 3);
  return [
    ...who.flatMap((name) => kinds.map((kind) => `${kind} ${name}`)),
    ...who.flatMap((name) => (month === "" ? [] : [`${mention.type} ${name} ${month}`])),
    ...actors.flatMap((one) => recipients.map((other) => `${mention.type} ${[one, other].sort().join(" ")}`)),
    ...mention.quantities.filter(({ number }) => number > 12).map(({ number }) => `number ${number}`),
    ...kinds.map((kind) => `${kind} within ${reading.id}`),
    ...kinds.flatMap((kind) => rare.map((word) => `${kind} with ${word}`)),
  ];
}

/** How rare actors and words are among the reports: inverse document frequency, scaled to lie between 0 and 1. */
export function rarityOf(tellings: readonly Telling[]): Rarity {
  const actors = frequencies(tellings.map(({ names }) => names));
  const words = frequencies(tellings.map(({ triggers, words }) => [...new Set([...triggers, ...words])]));
  const scaled = (count: number | undefined): number =>
    Math.log(1 + tellings.length / Math.max(1, count ?? 1)) / Math.log(1 + Math.max(1, tellings.length));
  return {
    actor: (id) => scaled(actors.get(id)),
    word: (stem) => scaled(words.get(stem)),
    story: storiesOf(tellings),
  };
}

function frequencies(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of rows.flat()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The cosine of two articles' actors, each weighted by how often the one and how seldom all articles name him. */
function storiesOf(tellings: readonly Telling[]): Rarity["story"] {
  const casts = new Map<string, Map<string, number>>();
  for (const { reading, around } of tellings) {
    const cast = casts.get(reading.id) ?? new Map<string, number>();
    for (const name of around) cast.set(name, (cast.get(name) ?? 0) + 1);
    casts.set(reading.id, cast);
  }
  const bearers = frequencies([...casts.values()].map((cast) => [...cast.keys()]));
  const weighted = new Map(
    [...casts].map(([article, cast]) => {
      const weights = [...cast].map(([name, count]): [string, number] => [
        name,
        Math.log(1 + count) * Math.log(casts.size / (bearers.get(name) ?? 1)),
      ]);
      const norm = Math.sqrt(sum(weights.map(([, weight]) => weight ** 2)));
      return [article, new Map(weights.map(([name, weight]) => [name, norm === 0 ? 0 : weight / norm]))];
    }),
  );
  return (a, b) => {
    const [left, right] = [weighted.get(a), weighted.get(b)];
    return left === undefined || right === undefined
      ? 0
      : sum([...left].map(([name, weight]) => weight * (right.get(name) ?? 0)));
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
