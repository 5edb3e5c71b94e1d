import { z } from "zod";
import type { Actor, ActorSummary } from "../record/record.ts";
import { matchActors } from "../resolve/matching.ts";
import type { Store } from "../store/store.ts";
import { NotFound, parseInput } from "./invalid-input.ts";
import { refresh } from "./refresh.ts";
import { isWanted, reviewed } from "./reviewed.ts";

export const actorsInput = z.object({
  /** A name in any spelling or script. */
  query: z.string().min(1).max(300).optional(),
  reviewed,
});

/** Actors by how often they are mentioned, most first; with `query`, those a person may mean by it, likeliest first. */
export async function listActors(store: Store, input: z.input<typeof actorsInput> = {}): Promise<readonly Actor[]> {
  const wanted = await summariseActors(store, input);
  const actors = new Map((await store.actors({ ids: wanted.map(({ id }) => id) })).map((actor) => [actor.id, actor]));
  return wanted.map(({ id }) => actors.get(id)).filter((actor) => actor !== undefined);
}

/** The same in short. */
export async function summariseActors(
  store: Store,
  input: z.input<typeof actorsInput> = {},
): Promise<readonly ActorSummary[]> {
  const { query, reviewed } = parseInput(actorsInput, input);
  await refresh(store);
  const actors = await store.actorSummaries();
  const found = query === undefined ? actors.toSorted(byMentions) : matchActors(query, actors);
  return found.filter((actor) => isWanted(reviewed, actor.reviewed === true));
}

/** The names by which the record shows actors, by their ids. */
export async function namesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const actors = await store.actorSummaries({ ids: [...new Set(ids)] });
  return new Map(actors.map(({ id, name }) => [id, name]));
}

/** The actor a person means by a spelling, in any script, or by an id, present or former. Throws NotFound. */
export async function findActor(store: Store, query: string): Promise<Actor> {
  const [known] = await store.actors({ ids: [query] });
  if (known !== undefined) return known;
  const [meant] = matchActors(query, await store.actorSummaries());
  const [actor] = await store.actors({ ids: meant === undefined ? [] : [meant.id] });
  if (actor === undefined) throw new NotFound(`${query}: no such actor; 'dragoman actors' lists them all`);
  return actor;
}

const byMentions = (a: ActorSummary, b: ActorSummary): number => b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
