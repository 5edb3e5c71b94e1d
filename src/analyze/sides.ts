import type { ActorKind } from "../record/reading.ts";
import type { Actor } from "../record/record.ts";

/** A party to a relation: one actor, or several that act as one, such as a state with its head and its organs. */
export interface Side {
  /** The display name of its chief actor, the most mentioned one. */
  readonly name: string;
  /** Ids of its actors, the chief one first. */
  readonly actors: readonly string[];
  /** What the adjectives of its state begin with ("belaru"); empty for a side that is no state. */
  readonly adjectives: readonly string[];
}

/** Kinds of actors that act for the state whose name theirs holds. */
const ORGANS: ReadonlySet<ActorKind> = new Set<ActorKind>(["government", "office", "armed force"]);
const ANCHORS: ReadonlySet<ActorKind> = new Set<ActorKind>(["state", "bloc"]);
const OFFICE_HOLDER =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|leader|ruler|dictator|head of state|strongman|minister|secretary of state|spokes(?:man|woman|person)|ambassador|envoy|commander|chief of staff)\b/i;

/**
 * Every actor's side by default: a state with its government, offices and armed forces, and with persons who hold office
 * in it by what articles call them; anybody else is a side of his own. The most mentioned side comes first.
 */
export function sidesOf(actors: readonly Actor[]): readonly Side[] {
  const states = actors
    .filter(({ kind }) => ANCHORS.has(kind))
    .toSorted(byMentions)
    .map((actor) => ({ actor, stem: stemOfState(actor) }));
  const members = new Map<string, Actor[]>();
  for (const actor of actors) {
    const state = states.find(({ actor: state, stem }) => state === actor || belongsTo(actor, stem));
    const key = (state?.actor ?? actor).id;
    members.set(key, [...(members.get(key) ?? []), actor]);
  }
  return [...members.values()]
    .map((list) => list.toSorted(byMentions))
    .sort((a, b) => total(b) - total(a) || (idOfFirst(a) < idOfFirst(b) ? -1 : 1))
    .map(sideOf);
}

/** The side that some actors make, the most mentioned first. */
export function sideOf(actors: readonly Actor[]): Side {
  const ordered = actors.toSorted(byMentions);
  return {
    name: ordered[0]?.name ?? "",
    actors: ordered.map(({ id }) => id),
    adjectives: ordered.filter(({ kind }) => kind === "state").map((actor) => stemOfState(actor).toLowerCase()),
  };
}

const byMentions = (a: Actor, b: Actor): number => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1);
const total = (actors: readonly Actor[]): number => actors.reduce((sum, { mentions }) => sum + mentions.length, 0);
const idOfFirst = (actors: readonly Actor[]): string => actors[0]?.id ?? "";

/** What adjectives and compounds of a state's name begin with: "Belaru", "Russi". Shorter names would take in others. */
function stemOfState({ name }: Actor): string {
  const first = name.split(" ")[0] ?? name;
  return first.length < 5 ? first : first.slice(0, Math.max(5, first.length - 1));
}

function belongsTo(actor: Actor, stem: string): boolean {
  const names = [actor.name, ...actor.aliases];
  if (ORGANS.has(actor.kind)) return names.some((name) => holds(name, stem));
  return actor.kind === "person" && actor.roles.some(({ text }) => OFFICE_HOLDER.test(text) && holds(text, stem));
}

const holds = (text: string, stem: string): boolean =>
  stem.length >= 4 && text.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem));
