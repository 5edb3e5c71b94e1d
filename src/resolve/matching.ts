import { romanise } from "../record/name-key.ts";
import type { Actor } from "../record/record.ts";
import { keysOfName, surnameKey } from "./names/keys.ts";

/**
 * The actors a person may mean who types `query`, in any spelling or alphabet. The best way of matching that finds
 * any wins: the very name, the same name in another transliteration, the surname, the beginning of a word of it.
 * Within it the most mentioned come first, then code-point order of names.
 */
export function matchActors(query: string, actors: readonly Actor[]): readonly Actor[] {
  const wanted = romanise(query);
  if (wanted === "") return [];
  for (const test of testsFor(query, wanted)) {
    const found = actors.filter((actor) => [actor.name, ...actor.aliases].some((name) => test(name, actor)));
    if (found.length > 0)
      return found.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
  }
  return [];
}

type Test = (name: string, actor: Actor) => boolean;

function testsFor(query: string, wanted: string): readonly Test[] {
  const isSingle = !wanted.includes(" ");
  const surname = surnameKey(query);
  return [
    (name) => romanise(name) === wanted,
    (name, { kind }) => sharesKey(query, name, kind),
    (name, { kind }) => isSingle && kind === "person" && surnameKey(name) === surname,
    (name) => ` ${romanise(name)}`.includes(` ${wanted}`),
  ];
}

function sharesKey(query: string, name: string, kind: Actor["kind"]): boolean {
  const theirs = new Set([...keysOfName(name, kind).full, ...keysOfName(name, kind).short]);
  const mine = keysOfName(query, kind);
  return [...mine.full, ...mine.short].some((key) => theirs.has(key));
}
