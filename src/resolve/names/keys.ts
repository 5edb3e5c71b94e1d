import { romanise, wordKey } from "../../record/name-key.ts";
import type { ActorKind, LocalActor } from "../../record/reading.ts";
import { personName } from "./person-name.ts";

/** The keys by which an actor of one article meets those of others. */
export interface NameKeys {
  /** Two actors that share one of these are one, unless something else keeps them apart. */
  readonly full: readonly string[];
  /** Names with initials: the surname and the first letter. */
  readonly initialled: readonly string[];
  /** A surname alone, an acronym, a single word. */
  readonly short: readonly string[];
  /** What actors who have but initials, or but a short name, find this one by. */
  readonly offersInitials: readonly string[];
  readonly offersShort: readonly string[];
  /** "jr", "sr", "ii": what tells a person from one of the same name; null where nothing does. */
  readonly generation: string | null;
}

const NO_KEYS: NameKeys = {
  full: [],
  initialled: [],
  short: [],
  offersInitials: [],
  offersShort: [],
  generation: null,
};

/** Words that say what a body is, without which it is known too. */
const GENERIC: ReadonlySet<string> = new Set(
  "the group pmc company inc ltd llc corp corporation private military newspaper agency portal of and for".split(" "),
);

/** Words of which every state's bodies are named: the Defence Ministry of one article is not that of another. */
const OF_EVERY_STATE: ReadonlySet<string> = new Set(
  `ministry ministries department parliament senate congress assembly house chamber court council commission committee bank police staff prosecutor prosecutors office service services
  bureau treasury cabinet government army navy air force forces guard foreign affairs defence defense interior internal finance health justice education energy economy labour trade transport
  agriculture culture general supreme constitutional central national state federal high electoral election elections security border intelligence tax press presidential secret special armed
  opposition authorities administration presidency the of and for s`.split(/\s+/),
);

/** The keys of an actor of one article, from all the names he has there. */
export function keysOf(actor: LocalActor): NameKeys {
  const { kind, name, spellings } = actor;
  const known = actor.known === null ? [] : [`known:${actor.known}`];
  if (known.length > 0 && kind === "state") return { ...NO_KEYS, full: known };
  if (kind === "group" && known.length === 0) return NO_KEYS;
  const found = [...new Set([name, ...spellings])].map((spelling) => keysOfName(spelling, kind));
  const all = (pick: (keys: NameKeys) => readonly string[]): string[] => [...new Set(found.flatMap(pick))];
  return {
    full: [...known, ...all(({ full }) => full)],
    initialled: all(({ initialled }) => initialled),
    short: all(({ short }) => short),
    offersInitials: all(({ offersInitials }) => offersInitials),
    offersShort: all(({ offersShort }) => offersShort),
    generation: found.find(({ generation }) => generation !== null)?.generation ?? null,
  };
}

/** The keys of one name; none where it could be anybody's. Persons never meet bodies, nor states other bodies. */
export function keysOfName(name: string, kind: ActorKind): NameKeys {
  if (kind === "person") return keysOfPerson(name);
  return keysOfBody(name, kind === "state" ? "state" : "body");
}

function keysOfPerson(name: string): NameKeys {
  const parts = personName(name);
  if (parts === null) return NO_KEYS;
  const { surname, otherSurnames, given, otherGivens, initials, generation } = parts;
  const surnames = [surname, ...otherSurnames].map((each) => `person:${each}`);
  if (initials.length === 0) return { ...NO_KEYS, short: surnames };
  const initialled = surnames.flatMap((each) => initials.map((initial) => `${each} ${initial}.`));
  if (given === null || otherGivens.length > 0) return { ...NO_KEYS, initialled, offersShort: surnames };
  // sorted, for a name is one in either order: Park Joon-tak, Joon-tak Park
  const full = `person:${[given, surname].sort().join(" ")}`;
  return { ...NO_KEYS, full: [full], offersInitials: initialled, offersShort: surnames, generation };
}

/** English spellings that differ in more than their sounds. */
const inOneEnglish = (word: string): string => word.replace(/(?<=[a-z]{2})our$/, "or").replace(/programme$/, "program");

function keysOfBody(name: string, prefix: "state" | "body"): NameKeys {
  const words = romanise(name).split(" ");
  const isCommonNoun = words.length === 1 && name === name.toLowerCase();
  if (isCommonNoun || words.every((word) => OF_EVERY_STATE.has(word) || word === "")) return NO_KEYS;
  const specific = words.filter((word) => !GENERIC.has(word));
  const telling = specific.length > 0 ? specific : words;
  const key = `${prefix}:${telling.map((word) => wordKey(inOneEnglish(word))).join(" ")}`;
  const short = [`short ${key}`];
  return words.length === 1
    ? { ...NO_KEYS, short, offersShort: short }
    : { ...NO_KEYS, full: [key], offersShort: short };
}

/** The surname, as a key, of a person's name. */
export const surnameKey = (name: string): string => personName(name)?.surname ?? "";
