import { givenNameKey, romanise, wordKey } from "../../record/name-key.ts";
import type { ActorKind, LocalActor } from "../../record/reading.ts";

/**
 * The keys of one actor of one article. Two actors that share a key of `full` are one. A key of `short` (a surname, an
 * acronym, a single word) names him too, but joins him only to the one actor of the record who bears it.
 */
export interface NameKeys {
  readonly full: readonly string[];
  readonly short: readonly string[];
  /** Surname and first letter of names given with initials: "V. Dralyuk". */
  readonly initialled: readonly string[];
}

/** Words after a surname, and words that say what a body is, without which it is known too. */
const SUFFIXES = new Set("jr sr ii iii oglu ogly kyzy".split(" "));
const GENERIC = new Set(
  "the group pmc company inc ltd llc corp corporation private military newspaper agency portal of and for".split(" "),
);

/** "person" and bodies never meet; nor do states and other bodies. */
export function classOf(kind: ActorKind): "person" | "state" | "body" {
  if (kind === "person") return "person";
  return kind === "state" ? "state" : "body";
}

/** The keys under which an actor of one article meets those of others. */
export function keysOf(actor: LocalActor): NameKeys {
  const names = [...new Set([actor.name, ...actor.spellings])];
  const found = names.map((name) => keysOfName(name, actor.kind));
  const full = [...(actor.known === null ? [] : [`known:${actor.known}`]), ...found.flatMap((keys) => keys.full)];
  return {
    full: [...new Set(full)],
    short: [...new Set(found.flatMap((keys) => keys.short))],
    initialled: [...new Set(found.flatMap((keys) => keys.initialled))],
  };
}

/** The keys of one spelling. */
export function keysOfName(name: string, kind: ActorKind): NameKeys {
  return classOf(kind) === "person" ? keysOfPerson(name) : keysOfBody(name, classOf(kind));
}

function keysOfPerson(name: string): NameKeys {
  const words = name.split(/[\s.]+/).filter((word) => word !== "" && !SUFFIXES.has(romanise(word)));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const surname = nameKey(last);
  if (words.length < 2) return { full: [], short: [`person:${surname}`], initialled: [] };
  const given = romanise(first);
  if (given.length === 1) return { full: [], short: [], initialled: [`person:${surname} ${given}`] };
  // sorted, for a name is one in either order: Park Joon-tak, Joon-tak Park
  return { full: [`person:${[givenNameKey(first), surname].sort().join(" ")}`], short: [], initialled: [] };
}

const nameKey = (word: string): string => wordKey(romanise(word).replaceAll(" ", ""));

function keysOfBody(name: string, prefix: string): NameKeys {
  const words = romanise(name).split(" ");
  const specific = words.filter((word) => !GENERIC.has(word));
  const key = `${prefix}:${(specific.length > 0 ? specific : words).join(" ")}`;
  const isShort = words.length < 2;
  return isShort ? { full: [], short: [key], initialled: [] } : { full: [key], short: [], initialled: [] };
}

/** The surname, as a key, of a person's spelling. */
export const surnameKey = (name: string): string => nameKey(name.split(/\s+/).at(-1) ?? "");
