import type { KnownActor } from "../../record/known-actor.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { join, type LinkReason, type Member } from "./joining.ts";
import type { NameKeys } from "./keys.ts";

export type { Member } from "./joining.ts";

/** Actors of single articles that are one actor of the record. */
export interface Component<M extends Member> {
  readonly members: readonly M[];
  /** The key its id is made of. */
  readonly key: string;
  /** All other keys under which its members met. */
  readonly otherKeys: readonly string[];
}

/** The actors of all articles as `join` joins them. Which are joined does not depend on the order of `members`. */
export function componentsOf<M extends Member>(
  members: readonly M[],
  dictionary: readonly KnownActor[] = [],
): Component<M>[] {
  const { keys, rootOf } = join(members, dictionary);
  const joined = new Map<number, number[]>();
  for (const i of members.keys()) {
    const root = rootOf(i);
    const numbers = joined.get(root);
    if (numbers === undefined) joined.set(root, [i]);
    else numbers.push(i);
  }
  const all = [...joined.values()].map((numbers) => ({ numbers, own: keysOfComponent(numbers, keys) }));
  const bearers = new Map<string, number>();
  for (const { own } of all) for (const key of own) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return all.map(({ numbers, own: [key = "", ...others] }) => ({
    members: numbers.flatMap((i) => members[i] ?? []),
    key,
    otherKeys: others.filter((other) => bearers.get(other) === 1),
  }));
}

/** A link between two actors of single articles. */
export interface MemberLink<M extends Member> {
  readonly a: M;
  readonly b: M;
  readonly reason: LinkReason;
  /** What both stand with, where it decided: words of their roles, and the names of others. */
  readonly company: readonly string[];
}

/** Why the members of each actor are one: links enough to connect them. */
export function linksAmong<M extends Member>(
  members: readonly M[],
  dictionary: readonly KnownActor[] = [],
): MemberLink<M>[] {
  const { keys, links } = join(members, dictionary);
  const names = new Map<string, string>();
  keys.forEach(({ full }, i) => {
    for (const key of full) if (!names.has(key)) names.set(key, members[i]?.actor.name ?? key);
  });
  const sets = new DisjointSets(keys.length);
  return links.flatMap(({ a, b, reason, company }) => {
    // the members come first, so that the least number of a set is a member where it has any
    const [one, other] = [members[a] ?? members[sets.find(a)], members[b] ?? members[sets.find(b)]];
    sets.union(a, b);
    if (one === undefined || other === undefined) return [];
    const isDirect = a < members.length && b < members.length;
    const shared = company.map((key) => names.get(key) ?? key);
    return [{ a: one, b: other, reason: isDirect ? reason : "dictionary", company: shared }];
  });
}

/**
 * The known key first, then the full ones: these are there whichever articles call the actor by less than his name.
 * A key that several actors go by is the id of none, unless it is all that one has.
 */
function keysOfComponent(numbers: readonly number[], keys: readonly NameKeys[]): readonly string[] {
  const own = numbers.flatMap((i) => keys[i] ?? []);
  const of = (pick: (own: NameKeys) => readonly string[]): string[] => [...new Set(own.flatMap(pick))].sort();
  const full = of((each) => each.full);
  return [
    ...full.filter((key) => key.startsWith("known:")),
    ...full.filter((key) => !key.startsWith("known:")),
    ...of((each) => (each.full.length === 0 ? each.initialled : [])),
    ...of((each) => (each.full.length === 0 && each.initialled.length === 0 ? each.short : [])),
  ];
}
