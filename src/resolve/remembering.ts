import type { Reading } from "../record/reading.ts";
import type { ResolvedActors } from "./actors.ts";

/**
 * Remembers what was last made of each reading, for as long as its actors are the same ones: what one more article, or
 * a decision, does not touch is not worked out again by a process that holds the readings.
 *
 * @param make must depend on nothing but the reading and the ids of its actors
 */
export function remembering<Result>(
  make: (reading: Reading, actors: Pick<ResolvedActors, "actorOf">) => Result,
): (reading: Reading, actors: Pick<ResolvedActors, "actorOf">) => Result {
  const made = new WeakMap<Reading, { readonly ids: string; readonly result: Result }>();
  return (reading, actors) => {
    const ids = reading.actors.map((_, local) => actors.actorOf(reading.id, local)).join(" ");
    const known = made.get(reading);
    if (known?.ids === ids) return known.result;
    const result = make(reading, actors);
    made.set(reading, { ids, result });
    return result;
  };
}
