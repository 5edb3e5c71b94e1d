/** The dates of occasions that other sentences, or other articles, name with a date: "the elections". */
import { edtfBounds } from "../../record/edtf.ts";
import { dayOfIso, mayCoincide } from "../../record/edtf-arithmetic.ts";
import type { Occasion, Reading } from "../../record/reading.ts";
import { stemOf } from "../../record/stem.ts";
import type { ResolvedActors } from "../actors.ts";
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
  const dated = new Map<string, DatedOccasion[]>();
  const add = (one: DatedOccasion): void => {
    const list = dated.get(one.kind);
    if (list === undefined) dated.set(one.kind, [one]);
    else list.push(one);
  };
  for (const telling of tellings) datedEvent(telling, times).forEach(add);
  for (const reading of readings) {
    const time = times.get(reading.id);
    reading.occasions.forEach((occasion, index) => {
      const value = occasion.date === null || time === undefined ? null : dateIn(reading, occasion.date, time);
      const own = named.get(reading.id)?.[index];
      if (value === null || own === undefined || value.value.startsWith("XXXX")) return;
      const evidence = { article: reading.id, from: value.span[0], to: value.span[1] };
      add({ ...own, found: { ...value, evidence } });
    });
  }
  return (reading, occasion, within) => {
    const own = named.get(reading.id)?.[occasion];
    if (own === undefined) return null;
    // Many articles give one occasion the same few dates: each is weighed once.
    const likely = new Map<string, FoundDate | null>();
    for (const other of dated.get(own.kind) ?? []) {
      const { value } = other.found;
      if (likely.has(value)) continue;
      if (within !== null && !mayCoincide(value, within)) likely.set(value, null);
      else if (isSameName(own, other)) likely.set(value, other.found);
    }
    return agreed([...likely.values()].filter((found) => found !== null));
  };
}

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

function namedOccasions(reading: Reading, actors: ResolvedActors): readonly NamedOccasion[] {
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
}

function isSameName(a: NamedOccasion, b: NamedOccasion): boolean {
  if (!a.names.some((name) => b.names.includes(name))) return false;
  return a.words.length === 0 || b.words.length === 0 || a.words.some((word) => b.words.includes(word));
}

/** The narrowest of dates that all can be one. */
function agreed(found: readonly FoundDate[]): FoundDate | null {
  const ordered = found.toSorted((a, b) => widthOf(a.value) - widthOf(b.value) || (a.value < b.value ? -1 : 1));
  const [best] = ordered;
  return best !== undefined && ordered.every(({ value }) => mayCoincide(value, best.value)) ? best : null;
}

function widthOf(edtf: string): number {
  const { earliest, latest } = edtfBounds(edtf) ?? { earliest: null, latest: null };
  return earliest === null || latest === null ? Infinity : dayOfIso(latest) - dayOfIso(earliest);
}
