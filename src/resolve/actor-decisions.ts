import { type ActorAnchor, type Comparison, type Decision, inForce } from "../record/decision.ts";
import { romanise } from "../record/name-key.ts";
import type { Place } from "../record/place.ts";
import type { Actor } from "../record/record.ts";
import type { Component, Member } from "./names/components.ts";
import type { Apart } from "./revised.ts";
import { type Piece, regroup, type Verdict } from "./regroup.ts";

/** What corrections within single articles leave to be settled between them. */
export interface Corrections {
  /** The local actor mentioned at a place; null where that is not in the record. */
  readonly at: (place: Place) => LocalRef | null;
  /** Local actors who go where the actor goes whom an anchor means. */
  readonly named: readonly (LocalRef & { readonly anchor: ActorAnchor })[];
  /** Local actors whom decisions took from others. */
  readonly apart: readonly (Apart & { readonly article: string })[];
}

export const NO_CORRECTIONS: Corrections = { at: () => null, named: [], apart: [] };

export interface LocalRef {
  readonly article: string;
  readonly number: number;
}

/** What is decided of one component as a whole. */
export interface Dress {
  readonly name: string | null;
  /** Every name a person gave, the present one among them. */
  readonly given: readonly string[];
  readonly kind: Actor["kind"] | null;
  readonly decisions: readonly string[];
}

export interface DecidedComponents<M extends Member> {
  readonly components: readonly Component<M>[];
  /** What persons decided of each. */
  readonly dresses: readonly Dress[];
  readonly overruled: ReadonlyMap<string, string>;
  /** Decisions on actors who are not in the record, or cannot be told from others. */
  readonly asleep: readonly string[];
}

/**
 * Joins and divides what the matcher made of the local actors, as persons decided, and finds whom they renamed,
 * retyped and confirmed.
 *
 * @param keysOf the components that the matcher makes of some of the members alone: their keys
 */
export function decideActors<M extends Member & LocalRef>(
  components: readonly Component<M>[],
  log: readonly Decision[],
  { at, named, apart }: Corrections,
  keysOf: (members: readonly M[]) => readonly Component<M>[],
): DecidedComponents<M> {
  const decisions = inForce(log);
  const comparisons = decisions.filter(isComparisonOfActors);
  if (named.length === 0 && apart.length === 0 && !decisions.some(isOnActors)) {
    return { components, dresses: components.map(() => PLAIN), overruled: new Map(), asleep: [] };
  }
  const members = components.flatMap((component) => component.members);
  const find = new AnchorFinder(members, components, at);
  const asleep: string[] = [];
  const splits = apart.flatMap((it) => find.apart(it));
  const verdicts = [
    ...splits,
    ...comparisons.flatMap((comparison) => {
      const [a, b] = comparison.anchor.actors.map((anchor) => find.members(anchor)) as [readonly M[], readonly M[]];
      if (a.length === 0 || b.length === 0) asleep.push(comparison.id);
      else if (comparison.kind !== "unsure") {
        const names = comparison.anchor.actors.map((anchor) => JSON.stringify(anchor)) as [string, string];
        return [{ decision: comparison.id, kind: comparison.kind, a, b, names } satisfies Verdict<M>];
      }
      return [];
    }),
  ];
  const { groups, overruled } = regroup(
    components.map((component) => component.members),
    verdicts,
    sharingNames,
  );
  const seated = seat(groups, named, splits, find);
  const keyed = withKeys(seated, components, keysOf);
  const wardrobe = dress(keyed, decisions, apart, overruled, find);
  return { components: keyed, dresses: wardrobe.dresses, overruled, asleep: [...asleep, ...wardrobe.asleep] };
}

const PLAIN: Dress = { name: null, given: [], kind: null, decisions: [] };

type ActorComparison = Comparison & { readonly anchor: { readonly actors: readonly [ActorAnchor, ActorAnchor] } };

const isComparisonOfActors = (decision: Decision): decision is ActorComparison =>
  (decision.kind === "same" || decision.kind === "different" || decision.kind === "unsure") &&
  "actors" in decision.anchor;

const isOnActors = (decision: Decision): boolean =>
  decision.kind === "rename" ||
  decision.kind === "retype" ||
  isComparisonOfActors(decision) ||
  (decision.kind === "confirm" && "actor" in decision.anchor);

/** Finds the local actors whom an anchor means. */
class AnchorFinder<M extends Member & LocalRef> {
  readonly #bearers = new Map<string, M[]>();
  readonly #byPlace = new Map<string, M>();
  readonly #component = new Map<M, number>();
  readonly #at: (place: Place) => LocalRef | null;

  constructor(members: readonly M[], components: readonly Component<M>[], at: (place: Place) => LocalRef | null) {
    this.#at = at;
    components.forEach((component, i) => {
      for (const member of component.members) this.#component.set(member, i);
    });
    for (const member of members) {
      this.#byPlace.set(`${member.article} ${member.number}`, member);
      for (const name of new Set([member.actor.name, ...member.actor.spellings].map(romanise))) {
        const bearers = this.#bearers.get(name);
        if (bearers === undefined) this.#bearers.set(name, [member]);
        else bearers.push(member);
      }
    }
  }

  local({ article, number }: LocalRef): M | null {
    return this.#byPlace.get(`${article} ${number}`) ?? null;
  }

  /** Those who bear the name; where they are several actors, those of the one mentioned at the anchor's place. */
  members(anchor: ActorAnchor, except: ReadonlySet<M> = new Set()): readonly M[] {
    const place = anchor.at === undefined ? null : this.#at(anchor.at);
    const mentioned = place === null ? null : this.local(place);
    if (anchor.shared === true) return mentioned === null ? [] : [mentioned];
    const bearers = (this.#bearers.get(romanise(anchor.name)) ?? []).filter((member) => !except.has(member));
    const fitting = bearers.filter(({ actor }) => isOfKind(actor.kind, anchor.kind));
    const meant = fitting.length > 0 ? fitting : bearers;
    const components = new Set(meant.map((member) => this.#component.get(member)));
    if (meant.length === 0) return mentioned === null ? [] : [mentioned];
    if (components.size === 1) return meant;
    const component = mentioned === null ? undefined : this.#component.get(mentioned);
    return meant.filter((member) => this.#component.get(member) === component);
  }

  apart({ article, stays, from, leaves, decision }: Corrections["apart"][number]): Verdict<M>[] {
    const leaver = this.local({ article, number: leaves });
    if (leaver === null) return [];
    const left = stays === null ? null : this.local({ article, number: stays });
    const a = left !== null ? [left] : from === null ? [] : this.members(from, new Set([leaver]));
    if (a.length === 0) return [];
    const names: [string, string] = [`${article} ${decision}`, `${article} ${decision} ${leaves}`];
    return [{ decision, kind: "different", a, b: [leaver], names }];
  }
}

const isOfKind = (kind: Actor["kind"], wanted: Actor["kind"] | undefined): boolean =>
  wanted === undefined || (kind === "person") === (wanted === "person");

/** Those of a divided group who bear a name that only those who leave bear, or one of them does, and so on. */
function sharingNames<M extends Member>(
  items: readonly M[],
  stays: ReadonlySet<M>,
  leaves: ReadonlySet<M>,
): ReadonlySet<M> {
  const namesOf = ({ actor }: M): readonly string[] => [...new Set([actor.name, ...actor.spellings].map(romanise))];
  const bearers = new Map<string, M[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const others = bearers.get(name);
      if (others === undefined) bearers.set(name, [item]);
      else others.push(item);
    }
  }
  const side = new Map<M, "stays" | "leaves">();
  for (const item of stays) side.set(item, "stays");
  for (const item of leaves) side.set(item, "leaves");
  // One step at a time from both sides, those who stay first: whoever is nearer to them stays.
  for (let edge = [...stays, ...leaves]; edge.length > 0;) {
    const next: M[] = [];
    for (const item of edge) {
      for (const name of namesOf(item)) {
        for (const other of bearers.get(name) ?? []) {
          if (side.has(other)) continue;
          side.set(other, side.get(item) ?? "stays");
          next.push(other);
        }
        bearers.delete(name);
      }
    }
    edge = next;
  }
  return new Set([...side].filter(([, where]) => where === "leaves").map(([item]) => item));
}

type Groups<M> = readonly (readonly Piece<M>[])[];

/** Puts every local actor whom a decision named into the group of the actor meant, unless he was split off him. */
function seat<M extends Member & LocalRef>(
  groups: Groups<M>,
  named: Corrections["named"],
  splits: readonly Verdict<M>[],
  find: AnchorFinder<M>,
): Groups<M> {
  const groupOf = new Map<M, number>();
  groups.forEach((pieces, i) => {
    for (const { items } of pieces) for (const item of items) groupOf.set(item, i);
  });
  const guests = new Map(
    named.flatMap(({ anchor, ...local }): [M, ActorAnchor][] => {
      const member = find.local(local);
      return member === null ? [] : [[member, anchor]];
    }),
  );
  const except = new Set(guests.keys());
  const moves = new Map<M, number>();
  for (const [guest, anchor] of guests) {
    const [host] = find.members(anchor, except);
    const target = host === undefined ? undefined : groupOf.get(host);
    const isBarred = splits.some(({ a, b }) => b[0] === guest && a.some((left) => groupOf.get(left) === target));
    if (target !== undefined && target !== groupOf.get(guest) && !isBarred) moves.set(guest, target);
  }
  if (moves.size === 0) return groups;
  const seated = groups.map((pieces) =>
    pieces
      .map((piece) => ({ ...piece, items: piece.items.filter((item) => !moves.has(item)) }))
      .filter(({ items }) => items.length > 0),
  );
  for (const [guest, target] of moves) {
    const [host, ...others] = seated[target] ?? [];
    if (host !== undefined) seated[target] = [{ ...host, items: [...host.items, guest] }, ...others];
  }
  return seated.filter((pieces) => pieces.length > 0);
}

/**
 * Gives groups the keys their ids are made of: those of whole components first, then those that the matcher gives to
 * what stayed, last to what left. No key has two owners; who is left without one is known by the decision.
 */
function withKeys<M extends Member & LocalRef>(
  groups: Groups<M>,
  components: readonly Component<M>[],
  keysOf: (members: readonly M[]) => readonly Component<M>[],
): readonly Component<M>[] {
  const owners = new Map<string, number>();
  const keys = groups.map((): string[] => []);
  const claim = (group: number, wanted: readonly string[]): void => {
    for (const key of wanted) {
      if (owners.has(key)) continue;
      owners.set(key, group);
      keys[group]?.push(key);
    }
  };
  const claimAll = (of: (piece: Piece<M>) => readonly string[]): void =>
    groups.forEach((pieces, group) => claim(group, pieces.flatMap(of).sort(knownFirst)));
  const own = (items: readonly M[]): string[] => keysOf(items).flatMap(({ key, otherKeys }) => [key, ...otherKeys]);
  claimAll(({ isWhole, group }) => (isWhole ? [components[group]?.key ?? ""] : []));
  claimAll(({ isWhole, leftBy, items }) => (isWhole || leftBy !== null ? [] : own(items)));
  claimAll(({ leftBy, items }) => (leftBy === null ? [] : own(items)));
  claimAll(({ isWhole, group }) => (isWhole ? (components[group]?.otherKeys ?? []) : []));
  claimAll(({ leftBy }) => (leftBy === null ? [] : [`left ${leftBy.names.join(" ")}`]));
  return groups.map((pieces, group) => ({
    members: pieces.flatMap(({ items }) => items).sort(byPlace),
    key: keys[group]?.[0] ?? `group ${group}`,
    otherKeys: keys[group]?.slice(1) ?? [],
  }));
}

const knownFirst = (a: string, b: string): number =>
  Number(b.startsWith("known:")) - Number(a.startsWith("known:")) || (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: LocalRef, b: LocalRef): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.number - b.number;

/** Finds whom decisions on whole actors mean. A name that one of them gave is a name that a later one may use. */
function dress<M extends Member & LocalRef>(
  components: readonly Component<M>[],
  decisions: readonly Decision[],
  apart: Corrections["apart"],
  overruled: ReadonlyMap<string, string>,
  find: AnchorFinder<M>,
): { readonly dresses: readonly Dress[]; readonly asleep: readonly string[] } {
  const numberOf = new Map<M, number>();
  components.forEach(({ members }, i) => {
    for (const member of members) numberOf.set(member, i);
  });
  const given = new Map<string, Set<number>>();
  const dresses: Dress[] = components.map(() => PLAIN);
  const asleep: string[] = [];
  const meant = (anchor: ActorAnchor): number | null => {
    const borne = new Set(find.members(anchor).map((member) => numberOf.get(member) ?? -1));
    const [only, ...others] = borne.size > 0 ? borne : (given.get(romanise(anchor.name)) ?? []);
    return only === undefined || others.length > 0 ? null : only;
  };
  const putOn = (number: number | null, decision: string, more: Partial<Dress>): void => {
    const worn = number === null ? undefined : dresses[number];
    if (number === null || worn === undefined) asleep.push(decision);
    else dresses[number] = { ...worn, ...more, decisions: [...new Set([...worn.decisions, decision])] };
  };
  const put = (decision: Decision, anchor: ActorAnchor, more: Partial<Dress>): void =>
    putOn(meant(anchor), decision.id, more);
  for (const { article, leaves, decision } of apart) {
    const member = find.local({ article, number: leaves });
    putOn(member === null ? null : (numberOf.get(member) ?? null), decision, {});
  }
  for (const decision of decisions) {
    if (overruled.has(decision.id)) continue;
    if (decision.kind === "rename") {
      const { name } = decision.value;
      const number = meant(decision.anchor);
      putOn(number, decision.id, { name, given: [...(dresses[number ?? -1]?.given ?? []), name] });
      const key = romanise(name);
      if (number !== null) given.set(key, (given.get(key) ?? new Set<number>()).add(number));
    } else if (decision.kind === "retype") put(decision, decision.anchor, { kind: decision.value.kind });
    else if (decision.kind === "confirm" && "actor" in decision.anchor) put(decision, decision.anchor.actor, {});
    else if (isComparisonOfActors(decision)) for (const anchor of decision.anchor.actors) put(decision, anchor, {});
  }
  return { dresses, asleep };
}
