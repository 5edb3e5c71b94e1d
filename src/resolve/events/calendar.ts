/**
 * Dates that single articles leave open: the years of dates without one, the time an undated article appeared, the
 * dates of occasions. Each follows from reports of the same happening in other articles, and is never narrower than
 * these allow.
 */
import { civilOf, dayOf, weekdayOf } from "../../record/calendar.ts";
import { edtfBounds } from "../../record/edtf.ts";
import { countedFrom, dayOfIso, isoOf, mayCoincide, withYear } from "../../record/edtf-arithmetic.ts";
import { type AnchorValue, dateOf, type EventDate } from "../../record/event-time.ts";
import type { EventTime, Reading } from "../../record/reading.ts";
import type { Evidence, InferredPublication } from "../../record/record.ts";
import { rangeOf, type Span } from "../../record/span.ts";
import type { Telling } from "./telling.ts";

/** A value with the words that give it, in whichever article. */
export interface FoundDate extends AnchorValue {
  readonly evidence: Evidence;
}

/** What is worked out of an article's time. */
export interface ArticleTime {
  /** EDTF; stated, given or inferred. */
  readonly published: string | null;
  /** True where it is inferred. */
  readonly isInferred: boolean;
  /** The year of its dates without one; null where each has its own, or none can be told. */
  readonly year: number | null;
  readonly evidence: readonly Evidence[];
}

/** Two reports of one event, of which one lacks the year. */
export interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  readonly score: number;
}

/** The time of each article, as its own words and those of others on the same events tell it. */
export function articleTimes(readings: readonly Reading[], pairs: readonly Pair[]): ReadonlyMap<string, ArticleTime> {
  const times = new Map(readings.map((reading) => [reading.id, timeByWeekdays(reading) ?? ownTime(reading)]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = yearVotes(pairs, times);
    let changed = false;
    for (const reading of readings) {
      const time = times.get(reading.id);
      const votes = found.get(reading.id);
      if (time === undefined || votes === undefined || time.published !== null || time.year !== null) continue;
      const inferred = timeByVotes(reading, votes);
      if (inferred === null) continue;
      times.set(reading.id, inferred);
      changed = true;
    }
    if (!changed) break;
  }
  return times;
}

/** An article dated through another may date a third. */
const ROUNDS = 4;

const ownTime = ({ article }: Reading): ArticleTime => ({
  published: article.published,
  isInferred: false,
  year: null,
  evidence: [],
});

interface Vote {
  readonly year: number;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** What reports with a year say of the years of those without, by article. */
function yearVotes(
  pairs: readonly Pair[],
  times: ReadonlyMap<string, ArticleTime>,
): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const { a, b, score } of pairs) {
    for (const [open, dated] of [
      [a, b],
      [b, a],
    ] as const) {
      if (open.reading.id === dated.reading.id) continue;
      const vote = voteOf(open, dated, times, score);
      if (vote === null) continue;
      const own = votes.get(open.reading.id);
      if (own === undefined) votes.set(open.reading.id, [vote]);
      else own.push(vote);
    }
  }
  return votes;
}

function voteOf(open: Telling, dated: Telling, times: ReadonlyMap<string, ArticleTime>, weight: number): Vote | null {
  const [left, right] = [wordsOf(open), wordsOf(dated)];
  if (left === null || right === null || !left.edtf.startsWith("XXXX-")) return null;
  const value = right.edtf.startsWith("XXXX-")
    ? filled(right.edtf, times.get(dated.reading.id)?.year ?? null)
    : right.edtf;
  const year = value === null ? null : yearWithin(left.edtf, value);
  if (year === null) return null;
  const place = ({ reading }: Telling, { from, to }: Span): Evidence => ({ article: reading.id, from, to });
  return { year, weight, evidence: [place(open, left), place(dated, right)] };
}

const filled = (edtf: string, year: number | null): string | null => (year === null ? null : withYear(edtf, year));

/** The date whose words stand with a report. */
function wordsOf({ reading, mention }: Telling): (Span & { readonly edtf: string }) | null {
  if (mention.time?.anchor.kind !== "date" || mention.time.carried || mention.time.distance !== null) return null;
  const date = reading.dates[mention.time.anchor.date];
  return date?.edtf == null ? null : { from: date.from, to: date.to, edtf: date.edtf };
}

/** The only year in which a date without one lies within a value; null for none or several. */
function yearWithin(yearless: string, value: string): number | null {
  const bounds = edtfBounds(value);
  if (bounds?.earliest == null || bounds.latest === null) return null;
  const years: number[] = [];
  for (let year = Number(bounds.earliest.slice(0, 4)); year <= Number(bounds.latest.slice(0, 4)); year += 1) {
    const inYear = withYear(yearless, year);
    if (inYear !== null && mayCoincide(inYear, value)) years.push(year);
    if (years.length > 1) return null;
  }
  return years[0] ?? null;
}

/**
 * The year that the votes agree on, if the weekdays beside the article's dates allow it. Writers leave out the year of
 * dates that lie in the one they write in (Associated Press Stylebook), so one year is that of all past ones.
 */
function timeByVotes(reading: Reading, votes: readonly Vote[]): ArticleTime | null {
  const weights = new Map<number, number>();
  for (const { year, weight } of votes) weights.set(year, (weights.get(year) ?? 0) + weight);
  const [best, second] = [...weights].sort(([a, m], [b, n]) => n - m || a - b);
  if (best === undefined || (second !== undefined && second[1] * 2 > best[1])) return null;
  const [year] = best;
  if (!weekdaysFit(reading, year)) return null;
  const evidence = votes.filter((vote) => vote.year === year).flatMap((vote) => vote.evidence);
  return { published: publicationIn(reading, year), isInferred: true, year, evidence: uniquePlaces(evidence) };
}

/** So many years after the last one it tells an article may have been written. */
const YEARS_AFTER = 4;

/**
 * The time of an undated article whose dates without a year have their weekdays beside them, where these fit one year
 * alone out of those that follow the last year it tells.
 */
function timeByWeekdays(reading: Reading): ArticleTime | null {
  const { article, dates } = reading;
  const marked = dates.filter(({ edtf, counted }) => edtf !== null && counted?.weekday != null);
  const told = dates.flatMap(({ edtf, known }) => (known && edtf !== null ? lastYearOf(edtf) : []));
  if (article.published !== null || marked.length === 0 || told.length === 0) return null;
  const last = Math.max(...told);
  const years = Array.from({ length: YEARS_AFTER + 1 }, (_, after) => last + after);
  const [year, ...others] = years.filter((of) => weekdaysFit(reading, of));
  if (year === undefined || others.length > 0) return null;
  const evidence = marked.map(({ from, to }) => ({ article: article.id, from, to }));
  return { published: publicationIn(reading, year), isInferred: true, year, evidence };
}

function lastYearOf(edtf: string): readonly number[] {
  const bounds = edtfBounds(edtf);
  const day = bounds?.latest ?? bounds?.earliest ?? null;
  return day === null ? [] : [Number(day.slice(0, 4))];
}

function weekdaysFit({ dates }: Reading, year: number): boolean {
  return dates.every(({ edtf, counted }) => {
    if (edtf === null || counted?.weekday == null) return true;
    const day = withYear(edtf, year);
    return day === null || !/^\d{4}-\d\d-\d\d$/.test(day) || weekdayOf(dayOfIso(day)) === counted.weekday;
  });
}

/** From the last of its past dates to the day before the first of them comes round again. */
function publicationIn({ dates }: Reading, year: number): string | null {
  const days = dates.flatMap(({ edtf, counted }) => {
    const value = edtf === null || counted?.direction !== "past" ? null : withYear(edtf, year);
    const bounds = value === null ? null : edtfBounds(value);
    const day = bounds?.earliest ?? bounds?.latest ?? null;
    return day === null ? [] : [day];
  });
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const { year: of, month, day } = civilOf(dayOfIso(first));
  return `${last}/${isoOf(dayOf(of + 1, month, day) - 1)}`;
}

function uniquePlaces(places: readonly Evidence[]): readonly Evidence[] {
  const found = new Map(places.map((place) => [`${place.article} ${place.from} ${place.to}`, place]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** The publications that were inferred, in code-point order of the articles. */
export const inferredPublications = (times: ReadonlyMap<string, ArticleTime>): readonly InferredPublication[] =>
  [...times]
    .flatMap(([article, { published, isInferred, evidence }]) =>
      isInferred && published !== null ? [{ article, published, evidence }] : [],
    )
    .sort((a, b) => (a.article < b.article ? -1 : 1));

// ---- the dates of one article

/** Looks up the value of an occasion that its own name does not date; `within` is where it must lie, if anything says so. */
export type OccasionDates = (reading: Reading, occasion: number, within: string | null) => FoundDate | null;

/** The date of a date mention once the article's time is known; null where it cannot be told. */
export function dateIn(reading: Reading, index: number, { published, year }: ArticleTime): AnchorValue | null {
  const date = reading.dates[index];
  if (date === undefined) return null;
  const value = filledDate(date.edtf, date.counted, published, year);
  return value === null
    ? null
    : { value, known: date.known && value === date.edtf, span: rangeOf(date), from: "words" };
}

function filledDate(
  edtf: string | null,
  counted: Reading["dates"][number]["counted"],
  published: string | null,
  year: number | null,
): string | null {
  if (counted === null) return edtf;
  const byPublication = published === null ? null : countedFrom(edtf, counted, published);
  if (byPublication !== null) return byPublication;
  return (year !== null && edtf !== null && counted.direction !== "future" ? withYear(edtf, year) : null) ?? edtf;
}

/** The date of an event, filled in from what is known of its article and of the occasions it names. */
export function eventDateIn(
  reading: Reading,
  time: EventTime,
  article: ArticleTime,
  occasions: OccasionDates,
  events: (index: number) => AnchorValue | null,
): (EventDate & { readonly evidence: Evidence | null }) | null {
  const within =
    time.otherwise === null ? null : (eventDateIn(reading, time.otherwise, article, occasions, events)?.date ?? null);
  let elsewhere: Evidence | null = null;
  const found = dateOf(time, {
    date: (index) => dateIn(reading, index, article),
    occasion: (index) => {
      const named = reading.occasions[index]?.date ?? null;
      const own = named === null ? null : dateIn(reading, named, article);
      const other = occasions(reading, index, own?.value ?? within);
      elsewhere = own !== null && own.value === other?.value ? null : (other?.evidence ?? null);
      return other === null || elsewhere === null ? own : { ...other, known: false, from: "occasion" };
    },
    event: events,
    published: isNarrow(article) ? article.published : null,
  });
  if (found === null) return null;
  const span = found.basis.span;
  const own = span === null ? null : { article: reading.id, from: span[0], to: span[1] };
  return { ...found, evidence: found.basis.from === "occasion" ? (elsewhere ?? own) : own };
}

/** An inferred interval that is open says nothing of when present events happen. */
function isNarrow({ published, isInferred }: ArticleTime): boolean {
  if (!isInferred || published === null) return true;
  const bounds = edtfBounds(published);
  return bounds?.earliest != null && bounds.latest !== null;
}
