/**
 * Places the events of an article in time: by the words beside them, else by the date the telling has reached, else by
 * their tense and the day of publication.
 */
import type { DateMention, Distance, EventMention, EventStatus, EventTime, Occasion } from "../../record/reading.ts";
import { type Anchors, type AnchorValue, dateOf } from "../../record/event-time.ts";
import { joinHyphenated } from "../../record/hyphens.ts";
import { rangeOf, type Span } from "../../record/span.ts";
import type { Sentence } from "../../record/syntax.ts";
import {
  at,
  dateTime,
  type Numbered,
  openingTime,
  ownTime,
  type PlacedSentence,
  type Telling,
  type ToldTime,
} from "./event-date.ts";
import { SpanIndex } from "./span-index.ts";
import { mainTense, type Tense, tenseAround, verbTense } from "./tense.ts";

/** An event before it is placed in time. */
export interface ToldEvent {
  readonly mention: Omit<EventMention, "date" | "dateBasis" | "time">;
  readonly reach: Span;
  /** True where its trigger is a verb. */
  readonly byVerb: boolean;
}

/** What the events of an article are placed by. */
export interface Calendar {
  readonly dates: readonly DateMention[];
  readonly occasions: readonly Occasion[];
  /** EDTF. */
  readonly published: string | null;
}

/** The events of an article, sentence by sentence, each with its date as far as the article tells it. */
export function placeInTime(
  sentences: readonly (readonly [Sentence, readonly ToldEvent[]])[],
  calendar: Calendar,
): readonly EventMention[] {
  const dates = numberedIndex(calendar.dates);
  const occasions = numberedIndex(calendar.occasions);
  const found: EventMention[] = [];
  const anchors = anchorsOf(calendar, found);
  let story: Story = NO_STORY;
  for (const [sentence, events] of sentences) {
    const placed: PlacedSentence = {
      tokens: joinHyphenated(sentence.tokens),
      dates: dates.within(sentence).map(unwrap),
      occasions: occasions.within(sentence).map(unwrap),
    };
    const told = readSentence(sentence, placed, events, continued(story, sentence, placed), found.length);
    story = told.story;
    events.forEach(({ mention }, index) => {
      const time = told.times[index] ?? null;
      const dated = time === null ? null : dateOf(time, anchors);
      found.push({ ...mention, time, date: dated?.date ?? null, dateBasis: dated?.basis ?? null });
    });
  }
  return found;
}

type Entry<T> = Span & { readonly numbered: T };

const numberedIndex = <T extends Span>(list: readonly T[]): SpanIndex<Entry<Numbered<T>>> =>
  new SpanIndex(list.map((it, index) => ({ from: it.from, to: it.to, numbered: { index, it } })));

const unwrap = <T>({ numbered }: Entry<T>): T => numbered;

function anchorsOf({ dates, occasions, published }: Calendar, events: readonly EventMention[]): Anchors {
  const date = (index: number): AnchorValue | null => {
    const found = dates[index];
    return found?.edtf == null ? null : { value: found.edtf, known: found.known, span: rangeOf(found), from: "words" };
  };
  const occasion = (index: number): AnchorValue | null => {
    const named = occasions[index]?.date ?? null;
    return named === null ? null : date(named);
  };
  const event = (index: number): AnchorValue | null => {
    const { date: value, dateBasis } = events[index] ?? { date: null, dateBasis: null };
    return value === null || dateBasis?.span == null
      ? null
      : { value, known: false, span: dateBasis.span, from: "narrative" };
  };
  return { date, occasion, event, published };
}

/** The date that the telling has reached. */
interface Story {
  readonly time: EventTime | null;
  /** Index of the event told to lie there; null where none is. */
  readonly event: number | null;
  /** True after "in recent years" and the like: what follows happened at some time, nobody says when. */
  readonly vague: boolean;
  readonly paragraph: number;
  readonly part: Sentence["part"];
}

const NO_STORY: Story = { time: null, event: null, vague: false, paragraph: -1, part: "body" };

/** A date is carried over into the next paragraphs, this many at most. */
const CARRIED_PARAGRAPHS = 2;

/** The story as it goes on in a sentence: a heading, a new present or too long a way end it. */
function continued(story: Story, sentence: Sentence, { tokens }: PlacedSentence): Story {
  if (sentence.part !== story.part) return { ...NO_STORY, part: sentence.part };
  const isNewParagraph = sentence.paragraph !== story.paragraph;
  if (!isNewParagraph) return story;
  const opening = mainTense(tokens);
  if (sentence.paragraph - story.paragraph > CARRIED_PARAGRAPHS || opening === "present" || opening === "future")
    return { ...NO_STORY, part: story.part };
  return story;
}

const NOW = /\b(?:now|currently|nowadays|at present|these days)\b/i;
const RECENT = /\b(?:recent|recently|latest|newly|just)\b/i;
const ONCE =
  /\b(?:once(?! (?:again|more))|formerly|previously|in the past|used to|in recent (?:years|decades)|for (?:many )?(?:years|decades|centuries)|historically|traditionally|over the years|long ago|always|many times|repeatedly|sometimes|often)\b/i;

/** @param counted how many events were told before the sentence */
function readSentence(
  sentence: Sentence,
  placed: PlacedSentence,
  events: readonly ToldEvent[],
  before: Story,
  counted: number,
): { readonly times: readonly (EventTime | null)[]; readonly story: Story } {
  const text = placed.tokens.map(({ form }) => form).join(" ");
  const opening = openingTime(placed);
  const isVague = ONCE.test(text);
  const story = NOW.test(text) || isVague ? { ...before, time: null, event: null, vague: isVague } : before;
  const tellings = events.map(tellingOf);
  const own = tellings.map((telling) =>
    ownTime(
      placed,
      telling,
      tellings.filter((other) => other !== telling),
    ),
  );
  const isLead = sentence.part !== "body" || sentence.paragraph <= LEAD_PARAGRAPHS;
  const isRecent = !isVague && RECENT.test(text);
  const times = events.map((event, index) => {
    const tense = tenseOf(placed, event);
    const words = settled(own[index] ?? null, placed, story) ?? settled(opening, placed, story);
    if (words !== null) return words;
    return timeByTense(event.mention.status, tense, story, { isLead, isRecent });
  });
  const told = opening ?? own.find((time) => time !== null && isPoint(placed, time)) ?? onlyDate(placed);
  const next = sentence.part === "body" && !isAhead(placed, told) ? settled(told, placed, story) : null;
  if (next === null) return { times, story };
  const event = times.findIndex((time) => JSON.stringify(time?.anchor) === JSON.stringify(next.anchor));
  const { paragraph } = sentence;
  return { times, story: { ...story, time: next, event: event < 0 ? null : counted + event, vague: false, paragraph } };
}

/** What is planned for a day leads no story there: "On Monday the minister is going to Bern." */
function isAhead({ tokens }: PlacedSentence, time: ToldTime | null): boolean {
  const tense = mainTense(tokens);
  return time?.relation !== "after" && (tense === "present" || tense === "future");
}

/**
 * A time told in words, tied to the story where it counts from it ("two weeks later") or has no value of its own; null
 * where it counts from a story that has reached no date.
 */
function settled(time: ToldTime | null, { dates }: PlacedSentence, story: Story): EventTime | null {
  if (time === null) return null;
  const { anchor } = time;
  const base = story.time === null ? null : { ...story.time, otherwise: null };
  if (anchor.kind === "story") return countedFrom(story, time.distance);
  const date = anchor.kind === "date" ? dates.find(({ index }) => index === anchor.date)?.it : undefined;
  const isWhole = date?.edtf?.startsWith("XXXX") === false;
  if (date !== undefined && (isWhole || (date.edtf === null && date.counted !== null))) return { ...time, anchor };
  if (date?.edtf === null && date.distance !== null) return countedFrom(story, date.distance);
  return { ...time, anchor, otherwise: base === null ? null : { ...base, carried: true } };
}

/** Counted from the event told last where there is one, else from the date that the telling has reached. */
function countedFrom({ time, event }: Story, distance: Distance | null): EventTime | null {
  if (time === null) return null;
  const fromDate = { ...time, distance, carried: true, otherwise: null };
  return event === null ? fromDate : at({ kind: "event", event }, { distance, otherwise: fromDate });
}

/** The first paragraphs of a report tell its news. */
const LEAD_PARAGRAPHS = 2;

const tellingOf = ({ mention, reach, byVerb }: ToldEvent): Telling => ({
  trigger: mention.trigger,
  clause: mention,
  reach,
  byVerb,
});

function tenseOf({ tokens }: PlacedSentence, { mention, byVerb }: ToldEvent): Tense | null {
  const index = tokens.findIndex(({ from }) => from >= mention.trigger.from);
  if (index < 0) return null;
  return (byVerb ? verbTense(tokens, index) : null) ?? tenseAround(tokens, index);
}

const storyTime = (story: Story, tense: Tense | null): EventTime | null =>
  story.time !== null && (tense === "past" || tense === null) ? { ...story.time, carried: true } : null;

const TO_COME: ReadonlySet<EventStatus> = new Set<EventStatus>(["planned", "threatened"]);
const UNREAL: ReadonlySet<EventStatus> = new Set<EventStatus>(["hypothetical", "demanded"]);

function timeByTense(
  status: EventStatus,
  tense: Tense | null,
  story: Story,
  { isLead, isRecent }: { readonly isLead: boolean; readonly isRecent: boolean },
): EventTime | null {
  const published = at({ kind: "publication" });
  if (UNREAL.has(status)) return null;
  if (status === "ongoing" || tense === "present")
    return TO_COME.has(status) ? { ...published, relation: "after" } : published;
  if (TO_COME.has(status) || tense === "future") return { ...published, relation: "after" };
  if (tense === "perfect") return isLead || isRecent ? published : { ...published, relation: "before" };
  if (tense === "modal") return null;
  if (tense === "pluperfect") return { ...published, relation: "before" };
  if (isRecent) return published;
  return storyTime(story, tense) ?? (story.vague ? { ...published, relation: "before" } : published);
}

/** The date of a sentence that has but one, where it is that of a past happening and no year within a name. */
function onlyDate(placed: PlacedSentence): EventTime | null {
  const [date, ...others] = placed.dates.filter(({ it }) => it.edtf !== null);
  if (date === undefined || others.length > 0) return null;
  const time = dateTime(placed, date);
  return isPoint(placed, time) && mainTense(placed.tokens) === "past" ? time : null;
}

/** Whether a time is a day or month that something happened on: no year, no open or counted stretch of time. */
function isPoint({ dates }: PlacedSentence, { anchor }: EventTime): boolean {
  if (anchor.kind !== "date") return false;
  const edtf = dates.find(({ index }) => index === anchor.date)?.it.edtf ?? null;
  return edtf !== null && /^[\dX]{4}-\d\d/.test(edtf) && !edtf.includes("/");
}
