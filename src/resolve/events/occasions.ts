/** The dates of occasions that other sentences, or other articles, name with a date: "the elections". */
import { edtfBounds } from "../../record/edtf.ts";
import { dayOfIso, mayCoincide } from "../../record/edtf-arithmetic.ts";
import type { Occasion, Reading } from "../../record/reading.ts";
import { stemOf } from "../../record/stem.ts";
import type { ResolvedActors } from "../actors.ts";
import { remembering } from "../remembering.ts";
import { namesIn } from "../wording.ts";
import { type ArticleTime, dateIn, type FoundDate, type OccasionDates } from "./calendar.ts";
import { happeningOf, sentenceAt, type Telling, TermIndex } from "./telling.ts";

interface NamedOccasion {
  readonly kind: string;
  /** Stems of the words of its name. */
  readonly words: readonly string[];
  /** Actors named in its sentence and in the article's title. */
  readonly names: readonly string[];
}

interface DatedOccasion extends NamedOccasion {
  readonly found: FoundDate;
}

/**
 * Finds the date of an occasion among those that carry one: of the same kind, named with a word in common or with none,
 * near an actor in common, and within the time where the telling has it. Null where those left do not agree.
 */
export function occasionDates(
  readings: readonly Reading[],
  tellings: readonly Telling[],
  times: ReadonlyMap<string, ArticleTime>,
  actors: ResolvedActors,
): OccasionDates {
  const named = new Map(readings.map((reading) => [reading.id, namedOccasions(reading, actors)]));
  const dated = new DatedOccasions();
  for (const telling of tellings) for (const one of datedEvent(telling, times)) dated.add(one);
  for (const reading of readings) {
    const time = times.get(reading.id);
    reading.occasions.forEach((occasion, index) => {
      const value = occasion.date === null || time === undefined ? null : dateIn(reading, occasion.date, time);
      const own = named.get(reading.id)?.[index];
      if (value === null || own === undefined || value.value.startsWith("XXXX")) return;
      const evidence = { article: reading.id, from: value.span[0], to: value.span[1] };
      dated.add({ ...own, found: { ...value, evidence } });
    });
  }
  const asked = new Map<string, FoundDate | null>();
  return (reading, occasion, within) => {
    const own = named.get(reading.id)?.[occasion];
    if (own === undefined) return null;
    const key = JSON.stringify([own, within]);
    const known = asked.get(key);
    if (known !== undefined) return known;
    const date = agreed(dated.like(own, within));
    asked.set(key, date);
    return date;
  };
}

/**
 * Occasions with their dates, found by kind, actor and word. Many articles give one occasion the same few dates: of
 * those alike the first is kept, so that a look-up costs as much as there are different dates.
 */
class DatedOccasions {
  readonly #firsts = new Map<string, Map<string, Numbered>>();
  #count = 0;

  add({ kind, words, names, found }: DatedOccasion): void {
    const numbered = { found, width: widthOf(found.value), number: (this.#count += 1) };
    for (const name of names)
      for (const word of [ANY, ...(words.length === 0 ? [NONE] : words)]) {
        const key = keyOf(kind, name, word);
        const firsts = this.#firsts.get(key) ?? new Map<string, Numbered>();
        if (!firsts.has(found.value)) this.#firsts.set(key, firsts.set(found.value, numbered));
      }
  }

  /** For each date that lies within the time told, the first occasion of that name. */
  like({ kind, words, names }: NamedOccasion, within: string | null): readonly Numbered[] {
    const firsts = new Map<string, Numbered>();
    for (const name of names)
      for (const word of words.length === 0 ? [ANY] : [NONE, ...words])
        for (const [value, one] of this.#firsts.get(keyOf(kind, name, word)) ?? [])
          if (one.number < (firsts.get(value)?.number ?? Infinity)) firsts.set(value, one);
    return [...firsts.values()].filter(({ found }) => within === null || mayCoincide(found.value, within));
  }
}

interface Numbered {
  readonly found: FoundDate;
  /** In days. */
  readonly width: number;
  /** Its place in the order in which they were found. */
  readonly number: number;
}

/** Stand for a word: whichever the name has, or none at all. */
const ANY = "*";
const NONE = "";

const keyOf = (kind: string, name: string, word: string): string => `${kind} ${name} ${word}`;

/** A happening told by a noun with its own date is an occasion too: "the mutiny of 24 June". */
function datedEvent(
  { reading, mention, triggers, words, around }: Telling,
  times: ReadonlyMap<string, ArticleTime>,
): readonly DatedOccasion[] {
  const { time } = mention;
  const article = times.get(reading.id);
  if (!mention.rule.startsWith("noun") || time?.anchor.kind !== "date" || time.relation !== "at") return [];
  if (time.carried || time.distance !== null || article === undefined) return [];
  const value = dateIn(reading, time.anchor.date, article);
  if (value === null || value.value.startsWith("XXXX")) return [];
  const found = { ...value, evidence: { article: reading.id, from: value.span[0], to: value.span[1] } };
  return [...new Set(triggers.map(happeningOf))].map((kind) => ({ kind, words, names: around, found }));
}

const namedOccasions = remembering((reading, actors): readonly NamedOccasion[] => {
  if (reading.occasions.length === 0) return [];
  const terms = new TermIndex(reading);
  const title = reading.article.parts.find(({ kind }) => kind === "title");
  const subject = title === undefined ? [] : namesIn(reading, title, actors);
  return reading.occasions.map((occasion: Occasion): NamedOccasion => {
    const head = stemOf(occasion.head);
    const sentence = reading.sentences[sentenceAt(reading, occasion.from)] ?? occasion;
    return {
      kind: happeningOf(head),
      words: terms.within(occasion).flatMap(({ term }) => (term === head || /^\d/.test(term) ? [] : term)),
      names: [...new Set([...namesIn(reading, sentence, actors), ...subject])],
    };
  });
});

/** The narrowest of dates that all can be one. */
function agreed(dated: readonly Numbered[]): FoundDate | null {
  const best = dated.reduce<Numbered | null>((narrowest, one) => {
    if (narrowest === null || one.width < narrowest.width) return one;
    return one.width === narrowest.width && one.found.value < narrowest.found.value ? one : narrowest;
  }, null);
  if (best === null) return null;
  return dated.every(({ found }) => mayCoincide(found.value, best.found.value)) ? best.found : null;
}

function widthOf(edtf: string): number {
  const { earliest, latest } = edtfBounds(edtf) ?? { earliest: null, latest: null };
  return earliest === null || latest === null ? Infinity : dayOfIso(latest) - dayOfIso(earliest);
}
