import type { Actor } from "../record/record.ts";
import { matchActors } from "../resolve/matching.ts";
import type { Store } from "../store/store.ts";
import { InvalidInput } from "./invalid-input.ts";
import { refresh } from "./refresh.ts";

/** Actors by how often they are mentioned, most first; with `query`, those a person may mean by it, likeliest first. */
export async function listActors(store: Store, query: string | null): Promise<readonly Actor[]> {
  await refresh(store);
  const actors = await store.actors();
  return query === null ? actors.toSorted(byMentions) : matchActors(query, actors);
}

/** The actor a person means by a spelling, in any script, or by an id. Throws InvalidInput where there is none. */
export async function findActor(store: Store, query: string): Promise<Actor> {
  const [known] = await store.actors({ ids: [query] });
  const [actor] = known ? [known] : matchActors(query, await store.actors());
  if (actor === undefined) throw new InvalidInput(`${query}: no such actor; 'dragoman actors' lists them all`);
  return actor;
}

const byMentions = (a: Actor, b: Actor): number => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1);
