/** Reports of events as they are compared: who, what, when, how many, and in which words. */
import type { EventMention, Reading } from "../../record/reading.ts";
import { contains, overlap, type Range, type Span, spanOf } from "../../record/span.ts";
import { stemOf } from "../../record/stem.ts";
import { mentionAt, type ResolvedActors } from "../actors.ts";
import { remembering } from "../remembering.ts";
import { namesIn } from "../wording.ts";

/** One report of an event. */
export interface Telling {
  readonly reading: Reading;
  readonly mention: EventMention;
  /** Index into the reading's `events`. */
  readonly index: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** All actors its clause names, in roles or not. */
  readonly names: readonly string[];
  /** All actors its sentence names. */
  readonly around: readonly string[];
  /** Stems of the words that mark it. */
  readonly triggers: readonly string[];
  /** Stems of the other words of its clause. */
  readonly words: readonly string[];
  /** Index into the reading's `sentences`. */
  readonly sentence: number;
  /** EDTF. */
  readonly date: string | null;
}

export const tellingsOf = remembering((reading, actors): readonly Telling[] => {
  const terms = new TermIndex(reading);
  return reading.events.map((mention, index): Telling => {
    const inClause = terms.within(mention);
    const isTrigger = (span: Span): boolean => overlap(span, mention.trigger) > 0;
    const roles = [...mention.actors, ...mention.recipients].map(spanOf);
    const isOther = (span: Span): boolean => !isTrigger(span) && !roles.some((role) => contains(role, span));
    const own = idsAt(reading, mention.actors, mention.decided?.actors, actors);
    const other = idsAt(reading, mention.recipients, mention.decided?.recipients, actors);
    const sentence = sentenceAt(reading, mention.trigger.from);
    return {
      reading,
      mention,
      index,
      actors: own,
      recipients: other,
      names: [...new Set([...own, ...other, ...namesIn(reading, mention, actors)])].sort(),
      around: namesIn(reading, reading.sentences[sentence] ?? mention, actors),
      triggers: unique(terms.within(mention.trigger).map(({ term }) => term)),
      words: unique(inClause.filter(isOther).map(({ term }) => term)),
      sentence,
      date: mention.date,
    };
  });
});

const unique = (terms: readonly string[]): readonly string[] => [...new Set(terms)].sort();

/** The actors in a role: those a person put there, else those the words name. */
function idsAt(
  reading: Reading,
  ranges: readonly Range[],
  decided: readonly number[] | undefined,
  actors: Pick<ResolvedActors, "actorOf">,
): readonly string[] {
  const locals = decided ?? ranges.map((range) => mentionAt(reading, spanOf(range)));
  return [...new Set(locals.flatMap((local) => (local === null ? [] : actors.actorOf(reading.id, local))))];
}

/** The number of the sentence that holds a place in the text. */
export function sentenceAt({ sentences }: Reading, position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms of a reading, found by place. */
export class TermIndex {
  readonly #terms: Reading["terms"];

  constructor(reading: Reading) {
    this.#terms = reading.terms.toSorted((a, b) => a.from - b.from);
  }

  within(span: Span): Reading["terms"] {
    const found: Reading["terms"][number][] = [];
    for (let at = this.#firstFrom(span.from); (this.#terms[at]?.from ?? Infinity) < span.to; at += 1) {
      const term = this.#terms[at];
      if (term !== undefined && contains(span, term)) found.push(term);
    }
    return found;
  }

  #firstFrom(position: number): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle]?.from ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Nouns under which one happening goes. */
const SAME_HAPPENING: readonly string[] = [
  "election vote poll ballot runoff run-off",
  "mutiny rebellion uprising revolt insurrection putsch coup",
  "war invasion aggression offensive",
  "meeting meet talks summit negotiation visit",
  "protest demonstration rally unrest riot",
  "ceasefire truce armistice",
  "attack strike bombing",
  "deal agreement treaty accord",
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  SAME_HAPPENING.flatMap((line) => {
    const stems = line.split(" ").map(stemOf);
    return stems.map((stem): [string, string] => [stem, stems[0] ?? stem]);
  }),
);

/** The stem that stands for all nouns of one kind of happening; the stem itself for any other word. */
export const happeningOf = (stem: string): string => CLASS_OF.get(stem) ?? stem;
