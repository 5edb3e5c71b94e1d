import { givenNameClass, romanise, wordKey } from "./name-key.ts";
import type { ActorKind } from "./reading.ts";

/**
 * An actor of a dictionary that a person imported: all that it says is that these names are one actor's. It is no
 * finding, and an actor whom no article mentions is none of the record.
 */
export interface KnownActor {
  /** As the dictionary numbers him. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A key of all words of a name, in whatever order, script and spelling; "" for a name without words. */
export function nameWordsKey(name: string): string {
  const words = romanise(name).split(" ");
  return [...new Set(words.map((word) => givenNameClass(word) ?? wordKey(word)))].sort().join(" ");
}
