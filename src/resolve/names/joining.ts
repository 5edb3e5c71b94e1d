import type { KnownActor } from "../../record/known-actor.ts";
import type { LocalActor } from "../../record/reading.ts";
import { callingsOf, roleWords, sharedStanding, type Standing, weightOf } from "./company.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { deletions } from "./deletions.ts";
import { editDistance } from "./edit-distance.ts";
import { keysOf, type NameKeys } from "./keys.ts";

/** An actor of one article. */
export interface Member {
  readonly article: string;
  readonly actor: LocalActor;
}

/** An entry of a dictionary takes part in joining, though no article mentions it. */
interface Entrant extends Member {
  readonly isKnown: boolean;
}

/** How two actors of single articles were found to be one. */
export type LinkReason =
  "dictionary" | "full name" | "misspelt name" | "initials" | "short name" | "short name and company";

/** Two members, by number, that are one actor, and why. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly reason: LinkReason;
  /** The key under which they met. */
  readonly key: string;
  /** Role words and keys of others that both stand with, where these decided. */
  readonly company: readonly string[];
}

export interface Joined {
  readonly keys: readonly NameKeys[];
  /** The number that stands for the actor of member `i`. */
  readonly rootOf: (i: number) => number;
  /** Enough to connect all members of each actor, in the order in which they were made. */
  readonly links: readonly Link[];
}

/**
 * Joins the actors of all articles: first those who share a full key; then misspelt names, names with initials, and
 * last surnames and acronyms, with the one actor who bears them. Where several do, the company a name keeps decides,
 * if it clearly does. Only names that share a key are ever looked at together, and which are joined does not depend
 * on the order of `members`.
 *
 * @param dictionary known actors, whose names are one actor's whatever they are; the joined members come before them
 */
export function join(members: readonly Member[], dictionary: readonly KnownActor[] = []): Joined {
  const own = members.map(({ article, actor }): Entrant => ({ article, actor, isKnown: false }));
  return new Joining([...own, ...dictionary.map(entrantOf)]).run();
}

function entrantOf({ kind, name, aliases }: KnownActor): Entrant {
  return { article: "", actor: { kind, name, spellings: aliases, known: null, roles: [] }, isKnown: true };
}

/** Company must weigh as much to decide between bearers, and so much more than for the next. */
const DECIDES = 2;
const MARGIN = 2;

/** A name of more bearers is anybody's. */
const MOST_BEARERS = 16;

/** Shorter words have neighbours by chance. */
const LONG_WORD = 7;

/** What an actor seeks a bearer with, and what finds one. */
interface Step {
  readonly reason: "initials" | "short name";
  /** None where he has a better name. */
  readonly seeks: (keys: NameKeys) => readonly string[];
  readonly offers: (keys: NameKeys) => readonly string[];
}

const BY_INITIALS: Step = {
  reason: "initials",
  seeks: ({ full, initialled }) => (full.length === 0 ? initialled : []),
  offers: ({ offersInitials }) => offersInitials,
};

const BY_SHORT_NAME: Step = {
  reason: "short name",
  seeks: ({ full, initialled, short }) => (full.length === 0 && initialled.length === 0 ? short : []),
  offers: ({ full, initialled, offersShort }) => (full.length === 0 && initialled.length === 0 ? [] : offersShort),
};

class Joining {
  readonly #members: readonly Entrant[];
  readonly #keys: readonly NameKeys[];
  readonly #sets: DisjointSets;
  readonly #links: Link[] = [];
  /** The full keys spoken of in each article. */
  readonly #present = new Map<string, Set<string>>();

  constructor(members: readonly Entrant[]) {
    this.#members = members;
    const made = new Map<string, NameKeys>();
    this.#keys = withNamesakesApart(
      members,
      members.map((member) => keysOfMember(member, made)),
    );
    this.#sets = new DisjointSets(members.length);
    members.forEach(({ article }, i) => {
      const present = this.#present.get(article) ?? new Set<string>();
      for (const key of this.#keys[i]?.full ?? []) present.add(key);
      this.#present.set(article, present);
    });
  }

  run(): Joined {
    this.#joinByFullKeys();
    this.#joinMisspelt();
    this.#joinByBearers(BY_INITIALS);
    this.#joinByBearers(BY_SHORT_NAME);
    return { keys: this.#keys, rootOf: (i) => this.#sets.find(i), links: this.#links };
  }

  #link(a: number, b: number, reason: LinkReason, key: string, company: readonly string[] = []): void {
    if (this.#sets.union(a, b)) this.#links.push({ a, b, reason, key, company });
  }

  #joinByFullKeys(): void {
    const first = new Map<string, number>();
    this.#keys.forEach(({ full }, i) => {
      for (const key of full) {
        const before = first.get(key);
        if (before === undefined) first.set(key, i);
        else this.#link(before, i, "full name", key);
      }
    });
  }

  /** "Luakshenko": one letter off a long surname, under the same given name and in the same company. */
  #joinMisspelt(): void {
    const firsts = this.#firstsOfFullNames();
    const pairs = slipsAmong([...firsts.keys()].sort()).map(([a, b]) => ({
      key: `${a} / ${b}`,
      one: this.#sets.find(firsts.get(a) ?? 0),
      other: this.#sets.find(firsts.get(b) ?? 0),
    }));
    const standings = this.#standingsOfSets(new Set(pairs.flatMap(({ one, other }) => [one, other])));
    for (const { key, one, other } of pairs) {
      const company = sharedStanding(standings.get(one) ?? NOTHING, standings.get(other) ?? NOTHING);
      if (weightOf(company) >= DECIDES) this.#link(one, other, "misspelt name", key, company);
    }
  }

  /** The first bearer of each full name of a person whose words are long enough to be misspelt. */
  #firstsOfFullNames(): Map<string, number> {
    const firsts = new Map<string, number>();
    this.#keys.forEach(({ full }, i) => {
      for (const key of full) {
        const isLong =
          key.startsWith("person:") &&
          key
            .slice(7)
            .split(" ")
            .some((word) => word.length >= LONG_WORD);
        if (isLong && !firsts.has(key)) firsts.set(key, i);
      }
    });
    return firsts;
  }

  /** Joins those who seek by one key, and all of them with the set that offers it; where several do, as company tells. */
  #joinByBearers(step: Step): void {
    const bearers = this.#bearersOf(step);
    const chosen = this.#chosenBearers(step, bearers);
    const seekers = new Map<string, number>();
    this.#keys.forEach((own, i) => {
      if (chosen.has(i)) return;
      for (const key of step.seeks(own)) {
        const before = seekers.get(key);
        if (before === undefined) seekers.set(key, i);
        else this.#link(before, i, step.reason, key);
      }
    });
    this.#joinWithOnlyBearers(seekers, bearers, step.reason);
    for (const [seeker, { bearer, key, company }] of chosen)
      this.#link(bearer, seeker, "short name and company", key, company);
  }

  #bearersOf({ offers }: Step): Map<string, Set<number>> {
    const bearers = new Map<string, Set<number>>();
    this.#keys.forEach((own, i) => {
      for (const key of offers(own)) {
        const roots = bearers.get(key) ?? new Set<number>();
        bearers.set(key, roots.add(this.#sets.find(i)));
      }
    });
    return bearers;
  }

  #joinWithOnlyBearers(
    seekers: ReadonlyMap<string, number>,
    bearers: ReadonlyMap<string, ReadonlySet<number>>,
    reason: LinkReason,
  ): void {
    const found = new Map<number, { readonly roots: Set<number>; readonly key: string }>();
    for (const [key, i] of seekers) {
      const [only, ...others] = bearers.get(key) ?? [];
      if (only === undefined || others.length > 0) continue;
      const root = this.#sets.find(i);
      const own = found.get(root) ?? { roots: new Set<number>(), key };
      own.roots.add(this.#sets.find(only));
      found.set(root, own);
    }
    for (const [root, { roots, key }] of found) {
      const [only] = roots;
      if (roots.size === 1 && only !== undefined) this.#link(only, root, reason, key);
    }
  }

  /** For each seeker whose key several offer: the one whose roles and company are his, if clearly one's are. */
  #chosenBearers(
    { seeks }: Step,
    bearers: ReadonlyMap<string, ReadonlySet<number>>,
  ): Map<number, { readonly bearer: number; readonly key: string; readonly company: readonly string[] }> {
    const contested = [...bearers].filter(([, roots]) => roots.size > 1 && roots.size <= MOST_BEARERS);
    const standings = this.#standingsOfSets(new Set(contested.flatMap(([, roots]) => [...roots])));
    const rivals = new Map(contested);
    const chosen = new Map<number, { bearer: number; key: string; company: readonly string[] }>();
    this.#keys.forEach((own, i) => {
      for (const key of seeks(own)) {
        const roots = rivals.get(key);
        if (roots === undefined || chosen.has(i)) continue;
        const mine = this.#standing([i]);
        const ranked = [...roots]
          .map((bearer) => ({ bearer, key, company: sharedStanding(mine, standings.get(bearer) ?? NOTHING) }))
          .sort((a, b) => weightOf(b.company) - weightOf(a.company));
        const [best, next] = ranked;
        if (best === undefined || next === undefined) continue;
        const [most, second] = [weightOf(best.company), weightOf(next.company)];
        if (most >= DECIDES && most >= second + MARGIN) chosen.set(i, best);
      }
    });
    return chosen;
  }

  #standingsOfSets(roots: ReadonlySet<number>): Map<number, Standing> {
    const numbers = new Map<number, number[]>();
    if (roots.size === 0) return new Map();
    this.#members.forEach((_, i) => {
      const root = this.#sets.find(i);
      if (!roots.has(root)) return;
      const own = numbers.get(root);
      if (own === undefined) numbers.set(root, [i]);
      else own.push(i);
    });
    return new Map([...numbers].map(([root, own]) => [root, this.#standing(own)]));
  }

  #standing(numbers: readonly number[]): Standing {
    const own = new Set(numbers.flatMap((i) => this.#keys[i]?.full ?? []));
    const company = new Set<string>();
    for (const i of numbers)
      for (const key of this.#present.get(this.#members[i]?.article ?? "") ?? []) if (!own.has(key)) company.add(key);
    return { roles: roleWords(numbers.flatMap((i) => this.#members[i]?.actor ?? [])), company };
  }
}

/** The pairs of names of which one may be a slip of the other, in order; found by the letters they keep. */
function slipsAmong(names: readonly string[]): [string, string][] {
  const blocks = new Map<string, string[]>();
  for (const name of names) {
    for (const variant of deletions(name)) {
      const block = blocks.get(variant);
      if (block === undefined) blocks.set(variant, [name]);
      else block.push(name);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const block of blocks.values()) {
    if (block.length > MOST_BEARERS) continue;
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1)) if (isSlip(a, b)) pairs.set(`${a} / ${b}`, [a, b]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Keys of names that differ by one letter of one long word. */
function isSlip(a: string, b: string): boolean {
  const [words, others] = [a.split(" "), b.split(" ")];
  const isLong = (word: string): boolean => word.replace("person:", "").length >= LONG_WORD;
  const differing = words.filter((word) => !others.includes(word));
  return (
    words.length === others.length && differing.length === 1 && differing.every(isLong) && editDistance(a, b) === 1
  );
}

const NOTHING: Standing = { roles: new Set(), company: new Set() };

/** An actor whose names could be anybody's is that of his article alone. */
function keysOfMember({ article, actor, isKnown }: Entrant, made: Map<string, NameKeys>): NameKeys {
  if (isKnown) return keysOfEntry(actor);
  const names = JSON.stringify([actor.kind, actor.known, actor.name, actor.spellings]);
  const keys = made.get(names) ?? keysOf(actor);
  made.set(names, keys);
  const isNameless = keys.full.length + keys.initialled.length + keys.short.length === 0;
  return isNameless ? { ...keys, full: [`in ${article}: ${actor.kind} ${actor.name}`] } : keys;
}

/** An entry is found by its full names, and by a short one only where the dictionary itself has it. */
function keysOfEntry(actor: LocalActor): NameKeys {
  const { full, short, generation } = keysOf(actor);
  return { full, initialled: [], short: [], offersInitials: [], offersShort: short, generation };
}

/**
 * Persons of one name whom their callings, or a "Jr." and a "Sr.", tell apart get keys of their own. Whom nothing tells
 * keeps the plain key.
 */
function withNamesakesApart(members: readonly Member[], keys: readonly NameKeys[]): NameKeys[] {
  const marks = new Map<string, Set<string | null>>();
  const own = members.map(({ actor }, i) =>
    actor.kind === "person" ? marksOf(actor, keys[i]?.generation ?? null) : [],
  );
  keys.forEach(({ full }, i) => {
    for (const key of full) for (const mark of own[i] ?? []) marks.set(key, (marks.get(key) ?? new Set()).add(mark));
  });
  return keys.map((each, i) => {
    const full = each.full.map((key) => {
      const [mark] = own[i] ?? [];
      const isMarked = typeof mark === "string" && (marks.get(key)?.size ?? 0) > 1;
      return isMarked ? `${key} (${mark})` : key;
    });
    return { ...each, full };
  });
}

function marksOf(actor: LocalActor, generation: string | null): (string | null)[] {
  if (generation !== null) return [generation];
  return [...callingsOf(roleWords([actor]))].slice(0, 1);
}
