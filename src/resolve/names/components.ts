import type { LocalActor } from "../../record/reading.ts";
import { keysOf, type NameKeys } from "./keys.ts";

/** An actor of one article. */
export interface Member {
  readonly article: string;
  readonly actor: LocalActor;
}

/** Actors of single articles that are one actor of the record. */
export interface Component<M extends Member> {
  readonly members: readonly M[];
  /** The key its id is made of. */
  readonly key: string;
  /** All other keys under which its members met. */
  readonly otherKeys: readonly string[];
}

/**
 * Joins the actors of all articles: first those who share a full key; then names with initials, and last surnames and
 * acronyms, to the one actor who bears them; where several do, they stay apart. Near-linear: union-find (Tarjan 1975)
 * over keys, no pairs are compared. Which actors are joined does not depend on the order of `members`.
 */
export function componentsOf<M extends Member>(members: readonly M[]): Component<M>[] {
  const sets = new DisjointSets(members.length);
  const made = new Map<string, NameKeys>();
  const keys = members.map((member) => keysOfMember(member, made));
  joinByFullKeys(keys, sets);
  joinByBearers(keys, sets, {
    seeks: ({ full, initialled }) => (full.length === 0 ? initialled : []),
    offers: ({ offersInitials }) => offersInitials,
  });
  joinByBearers(keys, sets, {
    seeks: ({ full, initialled, short }) => (full.length === 0 && initialled.length === 0 ? short : []),
    offers: ({ full, initialled, offersShort }) => (full.length === 0 && initialled.length === 0 ? [] : offersShort),
  });
  const joined = new Map<number, number[]>();
  for (const i of members.keys()) {
    const root = sets.find(i);
    const numbers = joined.get(root);
    if (numbers === undefined) joined.set(root, [i]);
    else numbers.push(i);
  }
  return [...joined.values()].map((numbers) => componentOf(numbers, members, keys));
}

/** An actor whose names could be anybody's is that of his article alone. */
function keysOfMember({ article, actor }: Member, made: Map<string, NameKeys>): NameKeys {
  const names = JSON.stringify([actor.kind, actor.known, actor.name, actor.spellings]);
  const keys = made.get(names) ?? keysOf(actor);
  made.set(names, keys);
  const isNameless = keys.full.length + keys.initialled.length + keys.short.length === 0;
  return isNameless ? { ...keys, full: [`in ${article}: ${actor.kind} ${actor.name}`] } : keys;
}

function joinByFullKeys(keys: readonly NameKeys[], sets: DisjointSets): void {
  const first = new Map<string, number>();
  keys.forEach(({ full }, i) => {
    for (const key of full) {
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else sets.union(before, i);
    }
  });
}

interface Step {
  /** The keys an actor looks for a bearer with; none where he has a better name. */
  readonly seeks: (keys: NameKeys) => readonly string[];
  /** The keys under which a better named actor is found. */
  readonly offers: (keys: NameKeys) => readonly string[];
}

/** Joins those who seek by one key, and all of them to the one set that offers it; where several do, to none. */
function joinByBearers(keys: readonly NameKeys[], sets: DisjointSets, { seeks, offers }: Step): void {
  const bearers = new Map<string, number | "several">();
  keys.forEach((own, i) => {
    const root = sets.find(i);
    for (const key of offers(own)) {
      const before = bearers.get(key);
      bearers.set(key, before === undefined || before === root ? root : "several");
    }
  });
  const seekers = new Map<string, number>();
  keys.forEach((own, i) => {
    for (const key of seeks(own)) {
      const fellow = seekers.get(key);
      if (fellow === undefined) seekers.set(key, i);
      else sets.union(fellow, i);
    }
  });
  // an actor with several short names whose bearers differ would make one of them all
  const chosen = new Map<number, Set<number>>();
  for (const [key, i] of seekers) {
    const bearer = bearers.get(key);
    if (bearer === undefined || bearer === "several") continue;
    const root = sets.find(i);
    chosen.set(root, (chosen.get(root) ?? new Set<number>()).add(bearer));
  }
  for (const [root, found] of chosen) {
    const [only] = found;
    if (found.size === 1 && only !== undefined) sets.union(only, root);
  }
}

/**
 * Its key is the known one, else the first full one: these are there whichever articles call the actor by less than
 * his name.
 */
function componentOf<M extends Member>(
  numbers: readonly number[],
  members: readonly M[],
  keys: readonly NameKeys[],
): Component<M> {
  const own = numbers.flatMap((i) => keys[i] ?? []);
  const of = (pick: (own: NameKeys) => readonly string[]): string[] => [...new Set(own.flatMap(pick))].sort();
  const full = of((each) => each.full);
  const all = [
    ...full.filter((key) => key.startsWith("known:")),
    ...full.filter((key) => !key.startsWith("known:")),
    ...of((each) => (each.full.length === 0 ? each.initialled : [])),
    ...of((each) => (each.full.length === 0 && each.initialled.length === 0 ? each.short : [])),
  ];
  return { members: numbers.flatMap((i) => members[i] ?? []), key: all[0] ?? "", otherKeys: all.slice(1) };
}

class DisjointSets {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    for (let at = i; at !== root;) {
      const next = this.parent[at] ?? root;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  union(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    this.parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
