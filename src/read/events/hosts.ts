/** Whose guest a traveller is: a visit to a capital, named as a place only, is one to its state. */
import type { Mention, Names } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { COUNTRIES } from "../lexicon/countries.generated.ts";

const STATE_OF: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ key, capitals }) => capitals.map((capital): [string, string] => [capital, key])),
);

/** Finds, for words that name a capital and are no mention of an actor, where the article names the state. */
export class Hosts {
  readonly #mentions = new Map<string, Mention>();

  constructor(
    readonly text: string,
    { actors, mentions }: Names,
  ) {
    for (const mention of mentions) {
      const key = mention.actor === null ? null : (actors[mention.actor]?.known ?? null);
      if (key !== null && mention.kind === "state" && !this.#mentions.has(key)) this.#mentions.set(key, mention);
    }
  }

  /** The words for the state where `range` holds its capital's name alone, else the range itself. */
  of(range: Range): Range {
    const state = STATE_OF.get(this.text.slice(...range));
    const mention = state === undefined ? undefined : this.#mentions.get(state);
    return mention === undefined ? range : [mention.from, mention.to];
  }
}
