import { stemOf } from "../record/stem.ts";
import type { Claim } from "./claims.ts";

/** How much it says that two claims share a term, or an actor: the rarer, the more. */
export interface Rarity {
  readonly term: (term: string) => number;
  readonly actor: (id: string) => number;
}

/** Words of politics and reporting at large, and words that set sentences against each other: sharing them says nothing. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    "year month week day country people president presidential leader government state side policy political politician opinion role " +
    "part end first last two far fact case question future large main time force forces military authority order since however " +
    "despite although though whereas contrary instead nevertheless hand unlike"
  )
    .split(" ")
    .map(stemOf),
);

/** In fewer claims frequencies say nothing: a word met twice is no common word yet. */
const SMALLEST = 200;

/** Inverse frequency among some claims, as in retrieval (Sparck Jones, 1972). */
export function rarityIn(claims: readonly Claim[]): Rarity {
  const terms = frequencies(claims.map((claim) => claim.terms));
  const actors = frequencies(claims.map(({ names }) => names));
  const size = Math.max(claims.length, SMALLEST);
  const weight = (count: number | undefined): number => Math.log(1 + size / (count ?? 1));
  return {
    term: (term) => (GENERAL.has(term) ? 0 : weight(terms.get(term))),
    actor: (id) => weight(actors.get(id)),
  };
}

function frequencies(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

export interface Worded {
  readonly terms: readonly string[];
  readonly names: readonly string[];
}

/** What two claims have in common. */
export interface Likeness {
  /** The shared terms that say something, the rarest first, and the shared actors. */
  readonly terms: readonly string[];
  readonly names: readonly string[];
  /** 0 to 1.5: how far their words agree, as cosine, and half as much for what of the shorter the longer holds. */
  readonly ofTerms: number;
  /** 0 to 1: how far they name the same actors. */
  readonly ofNames: number;
}

const sum = (list: Iterable<string>, weight: (one: string) => number): number => {
  let total = 0;
  for (const one of new Set(list)) total += weight(one);
  return total;
};

export function likenessOf(a: Worded, b: Worded, { term, actor }: Rarity): Likeness {
  const terms = [...new Set(a.terms)]
    .filter((one) => b.terms.includes(one) && term(one) > 0)
    .sort((x, y) => term(y) - term(x) || (x < y ? -1 : 1));
  const names = a.names.filter((one) => b.names.includes(one));
  const square = (one: string): number => term(one) ** 2;
  const shared = sum(terms, square);
  const [sizeOfA, sizeOfB] = [sum(a.terms, square), sum(b.terms, square)];
  const allNames = sum([...a.names, ...b.names], actor);
  return {
    terms,
    names,
    ofTerms: shared === 0 ? 0 : shared / Math.sqrt(sizeOfA * sizeOfB) + shared / Math.min(sizeOfA, sizeOfB) / 2,
    ofNames: allNames === 0 ? 0 : sum(names, actor) / allNames,
  };
}

/** 0 to 1: how much of what the shorter says the other says too, actors and terms alike. */
export function overlapOf(a: Worded, b: Worded, { term, actor }: Rarity): number {
  const terms = a.terms.filter((one) => b.terms.includes(one));
  const names = a.names.filter((one) => b.names.includes(one));
  if (terms.length === 0 || (a.names.length > 0 && names.length === 0)) return 0;
  const size = (worded: Worded): number => sum(worded.terms, term) + sum(worded.names, actor);
  const least = Math.min(size(a), size(b));
  return least === 0 ? 0 : Math.min(1, (sum(terms, term) + sum(names, actor)) / least);
}
