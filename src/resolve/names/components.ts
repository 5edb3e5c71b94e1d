import { classOf, keysOf, type NameKeys } from "./keys.ts";
import type { LocalActor } from "../../record/reading.ts";

/** Local actors, by their number in the list given, that are one actor of the record. */
export interface Component {
  readonly members: readonly number[];
  /** The key its id is made of. */
  readonly key: string;
  /** All other keys under which its members met. */
  readonly otherKeys: readonly string[];
}

/**
 * Joins the actors of all articles: first those who share a full key; then names with initials, and last surnames and
 * acronyms, to the one actor who bears them; where several do, they stay apart. Near-linear: union-find (Tarjan 1975)
 * over keys, no pairs are compared. The result does not depend on the order of `actors`.
 */
export function componentsOf(actors: readonly LocalActor[]): Component[] {
  const sets = new DisjointSets(actors.length);
  const keys = actors.map(keysOf);
  joinByFullKeys(keys, sets);
  joinByBearers(actors, keys, sets, initialsToBearers);
  joinByBearers(actors, keys, sets, shortToBearers);
  const members = new Map<number, number[]>();
  actors.forEach((_, i) => {
    const root = sets.find(i);
    const list = members.get(root);
    if (list === undefined) members.set(root, [i]);
    else list.push(i);
  });
  return [...members.values()].map((list) => componentOf(list, keys, actors));
}

function joinByFullKeys(keys: readonly NameKeys[], sets: DisjointSets): void {
  const first = new Map<string, number>();
  keys.forEach(({ full }, i) => {
    for (const key of full) sets.union(first.get(key) ?? i, i);
    for (const key of full) if (!first.has(key)) first.set(key, i);
  });
}

/** How a step finds what an actor without a full name may be joined by, and what bearers offer. */
interface Step {
  /** The keys an actor is looking with; empty where he has a better name. */
  readonly seeks: (keys: NameKeys) => readonly string[];
  /** The keys under which a better named actor is found. */
  readonly offers: (keys: NameKeys, actor: LocalActor) => readonly string[];
}

const initialsToBearers: Step = {
  seeks: ({ full, initialled }) => (full.length === 0 ? initialled : []),
  offers: ({ full }, actor) => (full.length === 0 ? [] : offeredInitials(actor)),
};

const shortToBearers: Step = {
  seeks: ({ full, initialled, short }) => (full.length === 0 && initialled.length === 0 ? short : []),
  offers: (keys, actor) =>
    keys.full.length === 0 && keys.initialled.length === 0 ? [] : [...keys.short, ...offeredSurnames(actor)],
};

function offeredInitials(actor: LocalActor): string[] {
  return fullNamesOf(actor).map((name) => {
    const words = keysOf({ ...actor, spellings: [], name: `${name.charAt(0)}. ${name.split(/\s+/).at(-1) ?? ""}` });
    return words.initialled[0] ?? "";
  });
}

function offeredSurnames(actor: LocalActor): string[] {
  return fullNamesOf(actor).map(
    (name) => keysOf({ ...actor, known: null, spellings: [], name: name.split(/\s+/).at(-1) ?? "" }).short[0] ?? "",
  );
}

const fullNamesOf = (actor: LocalActor): string[] =>
  classOf(actor.kind) === "person" ? [actor.name, ...actor.spellings].filter((name) => /\s/.test(name)) : [];

/** Joins each actor who seeks to the one set that offers a key of his; those who find none or several meet each other. */
function joinByBearers(
  actors: readonly LocalActor[],
  keys: readonly NameKeys[],
  sets: DisjointSets,
  { seeks, offers }: Step,
): void {
  const bearers = new Map<string, number>();
  const SEVERAL = -1;
  actors.forEach((actor, i) => {
    const own = keys[i];
    if (own === undefined) return;
    for (const key of offers(own, actor)) {
      const before = bearers.get(key);
      const root = sets.find(i);
      bearers.set(key, before === undefined || before === root ? root : SEVERAL);
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
  for (const [key, i] of seekers) {
    const bearer = bearers.get(key);
    if (bearer !== undefined && bearer !== SEVERAL) sets.union(bearer, i);
  }
}

/** The known key, else the best full key: it is there whichever articles call the actor by less than his name. */
function componentOf(members: readonly number[], keys: readonly NameKeys[], actors: readonly LocalActor[]): Component {
  const of = (pick: (own: NameKeys) => readonly string[]): string[] =>
    [
      ...new Set(
        members.flatMap((i) => {
          const own = keys[i];
          return own === undefined ? [] : pick(own);
        }),
      ),
    ].sort();
  const full = of(({ full: own }) => own);
  const known = full.filter((key) => key.startsWith("known:"));
  const shortOnly = of((own) => (own.full.length === 0 ? [...own.initialled, ...own.short] : []));
  const all = [...known, ...full.filter((key) => !key.startsWith("known:")), ...shortOnly];
  const key = all[0] ?? `nameless:${members.map((i) => actors[i]?.kind ?? "").sort()[0] ?? ""}`;
  return { members, key, otherKeys: all.slice(1) };
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
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.parent[high] = low;
  }
}
