import { romanise } from "../record/name-key.ts";
import type { Decision, Rename } from "../record/decision.ts";
import type { ActorKind, Reading } from "../record/reading.ts";
import type { Actor, Evidence, Role } from "../record/record.ts";
import { overlap, type Span } from "../record/span.ts";
import { stableId } from "./identity.ts";
import { componentsOf, type Component, type Member } from "./names/components.ts";

/** The actors of a record, and the way from a place in an article to them. */
export interface ResolvedActors {
  /** In code-point order of their ids. */
  readonly list: readonly Actor[];
  /** The actor of local number `local` in article `article`. */
  readonly actorOf: (article: string, local: number) => string;
}

/** An actor of one article, with his number there. */
interface Local extends Member {
  readonly reading: Reading;
  readonly number: number;
}

/** Joins the actors of single articles into those of the record, and applies a person's renamings. */
export function resolveActors(readings: readonly Reading[], decisions: readonly Decision[]): ResolvedActors {
  const ordered = readings.toSorted((a, b) => byCodePoint(a.id, b.id));
  const locals = ordered.flatMap((reading) =>
    reading.actors.map((actor, number): Local => ({ article: reading.id, reading, actor, number })),
  );
  const mentions = new Map(ordered.map((reading) => [reading, mentionsByActor(reading)]));
  const ids = new Map<string, string>();
  const list = componentsOf(locals).map((component) => {
    const actor = actorOf(component, mentions);
    for (const { article, number } of component.members) ids.set(`${article} ${number}`, actor.id);
    return actor;
  });
  return {
    list: renamed(list, decisions).sort((a, b) => byCodePoint(a.id, b.id)),
    actorOf: (article, local) => ids.get(`${article} ${local}`) ?? "",
  };
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

/** Applies renamings in the order in which they were decided; one whose name no actor, or several, bear changes nothing. */
function renamed(actors: readonly Actor[], decisions: readonly Decision[]): Actor[] {
  const list = [...actors];
  const renames = decisions
    .filter((decision): decision is Rename => decision.kind === "rename")
    .toSorted((a, b) => byCodePoint(a.at, b.at) || byCodePoint(a.id, b.id));
  if (renames.length === 0) return list;
  const bearers = bearersByName(list);
  for (const { anchor, value } of renames) {
    const [place, ...others] = bearers.get(romanise(anchor.name)) ?? [];
    const actor = place === undefined ? undefined : list[place];
    if (place === undefined || actor === undefined || others.length > 0) continue;
    const aliases = new Set([...actor.aliases, actor.name]);
    aliases.delete(value.name);
    list[place] = { ...actor, name: value.name, aliases: [...aliases].sort() };
    const name = romanise(value.name);
    bearers.set(name, (bearers.get(name) ?? new Set<number>()).add(place));
  }
  return list;
}

/** The places in the list of those who bear a name, by its romanised form. */
function bearersByName(actors: readonly Actor[]): Map<string, Set<number>> {
  const bearers = new Map<string, Set<number>>();
  actors.forEach(({ name, aliases }, place) => {
    for (const spelling of [name, ...aliases]) {
      const key = romanise(spelling);
      bearers.set(key, (bearers.get(key) ?? new Set<number>()).add(place));
    }
  });
  return bearers;
}

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
