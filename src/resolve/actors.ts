import type { Decision } from "../record/decision.ts";
import type { KnownActor } from "../record/known-actor.ts";
import type { ActorKind, LocalActor, Reading } from "../record/reading.ts";
import type { Actor, Evidence, Role } from "../record/record.ts";
import { overlap, type Span } from "../record/span.ts";
import { type Corrections, decideActors, type Dress, NO_CORRECTIONS } from "./actor-decisions.ts";
import { stableId } from "./identity.ts";
import { comparableName, nameSortOf } from "./names/comparable.ts";
import { type NameReason, nameReasons, nameScore } from "./names/compare.ts";
import { componentsOf, type Component, linksAmong, type Member } from "./names/components.ts";
import type { LinkReason } from "./names/joining.ts";

/** The actors of a record, and the way from a place in an article to them. */
export interface ResolvedActors {
  /** In code-point order of their ids. */
  readonly list: readonly Actor[];
  /** The actor of local number `local` in article `article`. */
  readonly actorOf: (article: string, local: number) => string;
  /** Decisions on actors that do not hold, each with the one that overruled it. */
  readonly overruled: ReadonlyMap<string, string>;
  /** Decisions on actors who are not in the record. */
  readonly asleep: readonly string[];
}

/** An actor of one article, with his number there. */
interface Local extends Member {
  readonly reading: Reading;
  readonly number: number;
}

/** Joins the actors of single articles into those of the record, as persons decided where they did. */
export function resolveActors(
  readings: readonly Reading[],
  decisions: readonly Decision[],
  corrections: Corrections = NO_CORRECTIONS,
  dictionary: readonly KnownActor[] = [],
): ResolvedActors {
  const ordered = readings.toSorted((a, b) => byCodePoint(a.id, b.id));
  const locals = localsOf(readings);
  const mentions = new Map(ordered.map((reading) => [reading, mentionsByActor(reading)]));
  const ids = new Map<string, string>();
  const joined = (members: readonly Local[]): Component<Local>[] => componentsOf(members, dictionary);
  const { components, dresses, overruled, asleep } = decideActors(joined(locals), decisions, corrections, joined);
  const list = components.map((component, i) => {
    const actor = dressed(actorOf(component, mentions), dresses[i]);
    for (const { article, number } of component.members) ids.set(`${article} ${number}`, actor.id);
    return actor;
  });
  return {
    list: list.sort((a, b) => byCodePoint(a.id, b.id)),
    actorOf: (article, local) => ids.get(`${article} ${local}`) ?? "",
    overruled,
    asleep,
  };
}

/** Two names of single articles that are one actor of the record, and why. */
export interface ActorLink {
  readonly actor: string;
  readonly a: LocalName;
  readonly b: LocalName;
  readonly reason: LinkReason;
  /** How alike the two names are, from 0 to 1; 1 for those the lexicons know. */
  readonly score: number;
  /** What differs between the names, and what it adds to the score or takes from it, in log-odds; the weightiest first. */
  readonly features: readonly NameReason[];
  /** Words of roles and names of others that both stand with, where these decided. */
  readonly company: readonly string[];
}

export interface LocalName {
  readonly article: string;
  readonly name: string;
}

/** Why the names of each actor are one. Those whom a person joined have no link to the rest but his decision. */
export function linksOf(
  readings: readonly Reading[],
  { actorOf: idAt }: ResolvedActors,
  dictionary: readonly KnownActor[] = [],
): readonly ActorLink[] {
  return linksAmong(localsOf(readings), dictionary).flatMap(({ a, b, reason, company }) => {
    const actor = idAt(a.article, a.number);
    if (actor !== idAt(b.article, b.number)) return [];
    return [{ actor, a: localName(a), b: localName(b), reason, ...likeness(a.actor, b.actor), company }];
  });
}

const localName = ({ article, actor }: Local): LocalName => ({ article, name: actor.name });

function likeness(a: LocalActor, b: LocalActor): Pick<ActorLink, "score" | "features"> {
  if (a.known !== null && a.known === b.known) return { score: 1, features: [] };
  const sort = nameSortOf(a.kind);
  const [one, other] = [comparableName(a.name, sort), comparableName(b.name, sort)];
  return { score: Math.round(nameScore(one, other) * 1e4) / 1e4, features: nameReasons(one, other) };
}

/** In code-point order of their articles. */
const localsOf = (readings: readonly Reading[]): Local[] =>
  readings
    .toSorted((a, b) => byCodePoint(a.id, b.id))
    .flatMap((reading) =>
      reading.actors.map((actor, number): Local => ({ article: reading.id, reading, actor, number })),
    );

/** An actor as persons decided he is shown. */
function dressed(actor: Actor, dress: Dress | undefined): Actor {
  if (dress === undefined || dress.decisions.length === 0) return actor;
  const { given, kind, decisions } = dress;
  const name = dress.name ?? actor.name;
  const aliases = new Set([...actor.aliases, actor.name, ...given]);
  aliases.delete(name);
  return { ...actor, name, kind: kind ?? actor.kind, aliases: [...aliases].sort(), decisions };
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mentionsByActor(reading: Reading): readonly (readonly Evidence[])[] {
  const lists: Evidence[][] = reading.actors.map(() => []);
  for (const { actor, from, to } of reading.mentions) lists[actor]?.push({ article: reading.id, from, to });
  return lists;
}

const idOf = (key: string): string => stableId("actor", key);

function actorOf(
  { members, key, otherKeys }: Component<Local>,
  mentions: ReadonlyMap<Reading, readonly (readonly Evidence[])[]>,
): Actor {
  const kind = commonest(members.map(({ actor }) => actor.kind)) ?? "group";
  const name = displayName(kind, members);
  const id = idOf(key);
  const spellings = new Set(members.flatMap(({ actor }) => [actor.name, ...actor.spellings]));
  return {
    id,
    formerIds: [...new Set(otherKeys.map(idOf))].filter((other) => other !== id).sort(),
    kind,
    name,
    aliases: [...spellings].filter((spelling) => spelling !== name && spelling !== "").sort(),
    roles: members.flatMap(({ reading, actor }) =>
      actor.roles.map(({ from, to, text }): Role => ({ article: reading.id, from, to, text })),
    ),
    mentions: members.flatMap(({ reading, number }) => mentions.get(reading)?.[number] ?? []),
  };
}

/** A person is shown by his fullest name, the commonest of equals; any other actor by his commonest, the fullest of equals. */
function displayName(kind: ActorKind, members: readonly Local[]): string {
  const counts = countsOf(members.map(({ actor }) => actor.name));
  const words = (name: string): number => name.split(/\s+/).length;
  const [best] = [...counts].sort(([a, m], [b, n]) => {
    const fuller = words(b) - words(a);
    const commoner = n - m;
    return (kind === "person" ? fuller || commoner : commoner || fuller) || byCodePoint(a, b);
  });
  return best?.[0] ?? "";
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const commonest = <Value extends string>(values: readonly Value[]): Value | undefined =>
  [...countsOf(values)].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))[0]?.[0];

/** The mentions of a reading in text order, with the furthest end of all up to each, and its pronouns by place. */
interface MentionIndex {
  readonly mentions: Reading["mentions"];
  readonly reach: readonly number[];
  readonly antecedents: ReadonlyMap<string, Span>;
}

const indexes = new WeakMap<Reading, MentionIndex>();

function indexOf(reading: Reading): MentionIndex {
  const made = indexes.get(reading);
  if (made !== undefined) return made;
  const mentions = reading.mentions.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let furthest = 0;
  const reach = mentions.map(({ to }) => (furthest = Math.max(furthest, to)));
  const antecedents = new Map(reading.references.map(({ from, to, antecedent }) => [`${from} ${to}`, antecedent]));
  const index = { mentions, reach, antecedents };
  indexes.set(reading, index);
  return index;
}

/** The mention at a place, or null: the one that shares most with `span`, references standing for their antecedents. */
export function mentionAt(reading: Reading, span: Span): number | null {
  const { mentions, reach, antecedents } = indexOf(reading);
  const place = antecedents.get(`${span.from} ${span.to}`) ?? span;
  let best: { readonly actor: number; readonly shared: number } | null = null;
  for (let i = startingBefore(mentions, place.to) - 1; i >= 0 && (reach[i] ?? 0) > place.from; i -= 1) {
    const mention = mentions[i];
    const shared = mention === undefined ? 0 : overlap(mention, place);
    if (mention !== undefined && shared > 0 && (best === null || shared >= best.shared))
      best = { actor: mention.actor, shared };
  }
  return best?.actor ?? null;
}

/** How many of the mentions start before a place, by bisection. */
function startingBefore(mentions: Reading["mentions"], place: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
