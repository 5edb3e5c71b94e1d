import { romanise } from "../record/name-key.ts";
import type { ActorSummary } from "../record/record.ts";
import { keysOfName, surnameKey } from "./names/keys.ts";

/**
 * The actors a person may mean who types `query`, in any spelling or alphabet. The best way of matching that finds
 * any wins: the very name, the same name in another transliteration, the surname, the beginning of a word of it.
 * Within it the most mentioned come first, then code-point order of names.
 */
export function matchActors(query: string, actors: readonly ActorSummary[]): readonly ActorSummary[] {
  const named = nameIndex(actors)(query);
  const wanted = romanise(query);
  if (named.length > 0 || wanted === "") return named;
  return actors.filter((actor) => spellingsOf(actor).some(beginsWord(wanted))).sort(byMentions);
}

/** Finds the actors whom some words name outright, in the first three of those ways. Made once for many queries. */
export function nameIndex(actors: readonly ActorSummary[]): (query: string) => readonly ActorSummary[] {
  const ways = [
    { keysOf: nameOf, index: lazily(() => indexBy(actors, nameOf)) },
    { keysOf: matchingKeys, index: lazily(() => indexBy(actors, matchingKeys)) },
    { keysOf: surnameAlone, index: lazily(() => indexBy(actors, surname)) },
  ];
  return (query) => {
    for (const { keysOf, index } of ways) {
      const keys = KINDS_OF_KEYS.flatMap((kind) => keysOf(query, kind));
      const found = new Set(keys.flatMap((key) => index().get(key) ?? []));
      if (found.size > 0) return [...found].sort(byMentions);
    }
    return [];
  };
}

type Keys = (name: string, kind: ActorSummary["kind"]) => readonly string[];

/** Names of persons, of states and of all other bodies have keys of their own. */
const KINDS_OF_KEYS = ["person", "state", "organisation"] as const;

const nameOf: Keys = (name) => [romanise(name)].filter((key) => key !== "");
const matchingKeys: Keys = (name, kind) => {
  const { full, short } = keysOfName(name, kind);
  return [...full, ...short];
};
const surname: Keys = (name, kind) => (kind === "person" ? [surnameKey(name)] : []);
const surnameAlone: Keys = (name, kind) =>
  romanise(name) === "" || romanise(name).includes(" ") ? [] : surname(name, kind);

const spellingsOf = ({ name, aliases }: ActorSummary): readonly string[] => [name, ...aliases];

const beginsWord =
  (beginning: string) =>
  (name: string): boolean =>
    ` ${romanise(name)}`.includes(` ${beginning}`);

const byMentions = (a: ActorSummary, b: ActorSummary): number => b.mentions - a.mentions || (a.name < b.name ? -1 : 1);

function indexBy(actors: readonly ActorSummary[], keysOf: Keys): ReadonlyMap<string, readonly ActorSummary[]> {
  const index = new Map<string, ActorSummary[]>();
  for (const actor of actors) {
    for (const key of new Set(spellingsOf(actor).flatMap((spelling) => keysOf(spelling, actor.kind)))) {
      const bearers = index.get(key);
      if (bearers) bearers.push(actor);
      else index.set(key, [actor]);
    }
  }
  return index;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
