/** Reports of events as they are compared: who, what, when, how many, and in which words. */
import type { EventMention, EventType, Reading } from "../../record/reading.ts";
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
  /** The nearest report before it, in the same article, that a definite noun refers back to: "the arrest". */
  readonly refersTo: EventMention | null;
}

export const tellingsOf = remembering((reading, actors): readonly Telling[] => {
  const terms = new TermIndex(reading);
  const told = reading.events.map((mention, index): Telling => {
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
      refersTo: null,
    };
  });
  return told.map((telling, at) => ({
    ...telling,
    refersTo: antecedentOf(telling, told.slice(Math.max(0, at - FURTHEST), at)),
  }));
});

/** So many reports back an antecedent is looked for. */
const FURTHEST = 40;

/** Within so many sentences a noun refers back though it names nobody whom the first report names. */
const NEAR = 3;

/** A definite noun refers back to the nearest happening of its kind, unless that one is told of others. */
function antecedentOf(telling: Telling, before: readonly Telling[]): EventMention | null {
  if (!telling.mention.rule.startsWith("noun-definite")) return null;
  const kinds = telling.triggers.map(happeningOf);
  const nearest = before.findLast(({ triggers }) => triggers.some((stem) => kinds.includes(happeningOf(stem))));
  if (nearest === undefined || nearest.mention.status !== telling.mention.status) return null;
  const isNear = telling.sentence - nearest.sentence <= NEAR || telling.names.some((id) => nearest.around.includes(id));
  return isNear && isOfSame(telling, nearest) ? nearest.mention : null;
}

/** Whether no role of two reports is filled with others; between two sides that deal with each other roles are alike. */
function isOfSame(a: Telling, b: Telling): boolean {
  const isCommon = (left: readonly string[], right: readonly string[]): boolean =>
    left.length === 0 || right.length === 0 || left.some((id) => right.includes(id));
  const sides = ({ actors, recipients }: Telling): readonly string[] => [...actors, ...recipients];
  return MUTUAL.has(a.mention.type)
    ? isCommon(sides(a), sides(b))
    : isCommon(a.actors, b.actors) && isCommon(a.recipients, b.recipients);
}

/** Types in which both sides do it to each other. */
export const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(["AGREE", "CONSULT", "COOPERATE"]);

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
  "war invasion aggression offensive invade",
  "meeting meet met talks summit negotiation visit",
  "protest demonstration rally unrest riot",
  "ceasefire truce armistice",
  "attack strike bombing",
  "withdrawal withdraw withdrew",
  "arrest detention detain",
  "deal agreement treaty accord agree",
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  SAME_HAPPENING.flatMap((line) => {
    const stems = line.split(" ").map(stemOf);
    return stems.map((stem): [string, string] => [stem, stems[0] ?? stem]);
  }),
);

/** The stem that stands for all nouns of one kind of happening; the stem itself for any other word. */
export const happeningOf = (stem: string): string => CLASS_OF.get(stem) ?? stem;
