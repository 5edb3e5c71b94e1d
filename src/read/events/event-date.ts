/** Which words of its sentence place an event in time. */
import type { DateMention, Distance, EventTime, Occasion } from "../../record/reading.ts";
import { contains, overlap, type Span } from "../../record/span.ts";
import type { Token } from "../../record/syntax.ts";
import { signAt } from "./tense.ts";

/** A date or occasion of the sentence, with its index in the reading. */
export interface Numbered<T extends Span> {
  readonly index: number;
  readonly it: T;
}

/** A sentence with what places its events. */
export interface PlacedSentence {
  readonly tokens: readonly Token[];
  readonly dates: readonly Numbered<DateMention>[];
  readonly occasions: readonly Numbered<Occasion>[];
}

/** Where an event is told. */
export interface Telling {
  readonly trigger: Span;
  readonly clause: Span;
  /** Where its date may stand: the clause, or for a noun that is a subject its predicate's too. */
  readonly reach: Span;
  /** True where its trigger is a verb. */
  readonly byVerb: boolean;
}

/** A time whose anchor may be what the telling has reached. */
export type ToldTime = Omit<EventTime, "anchor"> & {
  readonly anchor: EventTime["anchor"] | { readonly kind: "story" };
};

export const at = <const Anchor>(anchor: Anchor, more: Partial<EventTime> = {}) => ({
  relation: "at" as const,
  distance: null,
  carried: false,
  otherwise: null,
  ...more,
  anchor,
});

/**
 * The place in time that words beside the event give it: the date in its reach nearest to its trigger, the one that
 * follows it, opens its clause or opens the sentence, or else an occasion in its clause. Null where there is none.
 *
 * @param others the other events of the sentence
 */
export function ownTime(sentence: PlacedSentence, telling: Telling, others: readonly Telling[]): EventTime | null {
  const date = ownDate(sentence, telling, others) ?? sharedDate(sentence, telling);
  if (date !== null) return datedTime(sentence, date);
  const occasion = sentence.occasions.find(
    ({ it }) => contains(telling.clause, it) && overlap(it, telling.trigger) === 0 && isPlaced(sentence, it),
  );
  return occasion === undefined ? null : occasionTime(sentence, occasion);
}

/** The time that a date of the sentence gives; one that counts from an occasion behind it counts from there. */
export function dateTime(sentence: PlacedSentence, { index, it }: Numbered<DateMention>): EventTime {
  if (it.edtf !== null || it.distance === null) return at({ kind: "date", date: index });
  const occasion = sentence.occasions.find((other) => other.it.from >= it.to && other.it.from - it.to < COUNTED_REACH);
  if (occasion === undefined || !isNear(sentence, it, occasion.it)) return at({ kind: "date", date: index });
  return at({ kind: "occasion", occasion: occasion.index }, { distance: it.distance });
}

/** `dateTime`, or from or up to it where the date is that of an occasion: "since the vote of 30 October". */
function datedTime(sentence: PlacedSentence, date: Numbered<DateMention>): EventTime {
  const named = sentence.occasions.find(({ it }) => it.date === date.index);
  const time = dateTime(sentence, date);
  if (isFrom(sentence, date.it)) return { ...time, relation: "after" };
  return named === undefined || date.it.edtf === null ? time : occasionTime(sentence, named);
}

/** "to share a ship from 2025" */
function isFrom({ tokens }: PlacedSentence, date: DateMention): boolean {
  const first = tokens.findIndex(({ from }) => from >= date.from);
  return tokens[first - 1]?.form.toLowerCase() === "from" && date.edtf?.includes("/") === false;
}

const COUNTED_REACH = 60;

const isNear = ({ tokens }: PlacedSentence, left: Span, right: Span): boolean =>
  !tokens.some(({ from, form }) => from >= left.to && from < right.from && /^[,;:.]$/.test(form));

const isUsable = ({ it }: Numbered<DateMention>): boolean =>
  it.edtf !== null || it.counted !== null || it.distance !== null;

function ownDate(sentence: PlacedSentence, telling: Telling, others: readonly Telling[]): Numbered<DateMention> | null {
  const { trigger, clause, reach } = telling;
  const usable = sentence.dates.filter((date) => isUsable(date) && !isOrdinalSince(sentence, date.it));
  const distance = ({ it }: Numbered<DateMention>): number => Math.max(it.from - trigger.to, trigger.from - it.to);
  const within = usable.filter(({ it }) => overlap(it, reach) > 0);
  const nearest = within.toSorted((a, b) => distance(a) - distance(b) || a.it.from - b.it.from)[0];
  if (nearest !== undefined) return nearest;
  const trailing = usable.find(({ it }) => it.from >= trigger.to && governs(sentence, it, telling, others));
  if (trailing !== undefined) return trailing;
  const opening = usable.find(({ it }) => it.to <= clause.from && isOnlyMarks(sentence, it.to, clause.from));
  if (opening !== undefined) return opening;
  const relative = usable.findLast(({ it }) => it.to <= clause.from && leadsToWhen(sentence, it, clause));
  if (relative !== undefined) return relative;
  const [only] = usable;
  if (only === undefined || usable.length > 1 || only.it.to > clause.from) return null;
  return others.length === 0 || opensSentence(sentence, only.it) ? only : null;
}

/** "the elections of 2010, when candidates were jailed": the clause happens at the date before it. */
function leadsToWhen({ tokens }: PlacedSentence, date: Span, clause: Span): boolean {
  const first = tokens.findIndex(({ from }) => from >= clause.from);
  const isWhen = [first - 1, first].some((index) => /^when$/i.test(tokens[index]?.form ?? ""));
  const between = tokens.filter(({ from, to }) => from >= date.to && to <= clause.from);
  return isWhen && between.length <= WHEN_REACH;
}

const WHEN_REACH = 6;

/** "for the first time since 2019" dates the time before. */
function isOrdinalSince({ tokens }: PlacedSentence, date: Span): boolean {
  const first = tokens.findIndex(({ from }) => from >= date.from);
  return tokens[first]?.form === "since" && /^times?$/.test(tokens[first - 1]?.form ?? "");
}

/**
 * The one date of a sentence that several verbs share: it follows them all ("hit a port and bombed two depots on
 * Thursday"), or the verb goes on from the one before it ("shut the port on Monday and cut the lines").
 */
function sharedDate(sentence: PlacedSentence, { trigger, clause, byVerb }: Telling): Numbered<DateMention> | null {
  const [date, ...others] = sentence.dates.filter((one) => isUsable(one) && !isOrdinalSince(sentence, one.it));
  if (date === undefined || others.length > 0 || !byVerb) return null;
  const { tokens } = sentence;
  const isBehind = date.it.from >= trigger.to;
  const between = isBehind ? { from: trigger.to, to: date.it.from } : { from: date.it.to, to: clause.from };
  if (tokens.some((token) => contains(between, token) && APART.test(token.form))) return null;
  if (isBehind || clause.from === trigger.from) return date;
  const link = tokens.findIndex(({ from }) => from >= between.from);
  return tokens[link]?.form === "and" && tokens[link + 1]?.from === clause.from ? date : null;
}

/** Words that part what happens from what happened at another time. */
const APART =
  /^(?:[;:()“”"—–]|that|which|who|whom|whose|after|before|until|since|because|although|if|had|to|but|while)$/i;

const isOnlyMarks = ({ tokens }: PlacedSentence, from: number, to: number): boolean =>
  tokens.every((token) => token.from < from || token.from >= to || token.form === ",");

/** Whether nothing but one word stands before a date in its sentence. */
const opensSentence = ({ tokens }: PlacedSentence, date: Span): boolean =>
  tokens.findIndex(({ from }) => from >= date.from) <= 1;

const BORDER = /^(?:[,;:()—–]|that|which|who|whom|when|while|because|although|where|but|and|or|if)$/i;

/** Whether a date follows a trigger within one clause, and no other trigger or verb stands nearer. */
function governs(sentence: PlacedSentence, date: Span, telling: Telling, others: readonly Telling[]): boolean {
  const { tokens } = sentence;
  const between = { from: telling.trigger.to, to: date.from };
  if (others.some((other) => other.trigger.from >= between.from && other.trigger.to <= between.to)) return false;
  const inside = tokens.flatMap((token, index) => (contains(between, token) ? index : []));
  // "the freeze on exports, announced on Sunday"
  const participle = inside.find((index) => tokens[index - 1]?.form === "," && /ed$/.test(tokens[index]?.form ?? ""));
  return inside.every((index) => {
    if (!telling.byVerb && participle !== undefined && (index === participle || index === participle - 1)) return true;
    return !BORDER.test(tokens[index]?.form ?? "") && signAt(tokens, index) === null;
  });
}

// ---- occasions

const BEFORE = /^(?:before|until|till|ahead|eve|run-up)$/i;
const AFTER = /^(?:after|since|following|aftermath|wake)$/i;
const DURING = /^(?:during|amid|midst|time|day)$/i;

/** The word of time that leads to a happening. */
function placing({ tokens }: PlacedSentence, occasion: Span): string | null {
  const first = tokens.findIndex(({ from }) => from >= occasion.from);
  for (let at = first - 1; at >= Math.max(0, first - PLACING_REACH); at -= 1) {
    const form = tokens[at]?.form ?? "";
    if (BEFORE.test(form) || AFTER.test(form) || DURING.test(form)) return form;
    if (!/^(?:the|a|an|of|to|his|her|its|their|this|that|these|those|in)$/i.test(form)) return null;
  }
  return null;
}

const PLACING_REACH = 3;

const isPlaced = (sentence: PlacedSentence, occasion: Span): boolean => placing(sentence, occasion) !== null;

export function occasionTime(sentence: PlacedSentence, { index, it }: Numbered<Occasion>): EventTime {
  const word = placing(sentence, it) ?? "";
  const relation = BEFORE.test(word) ? "before" : AFTER.test(word) ? "after" : "at";
  return at({ kind: "occasion", occasion: index }, { relation });
}

// ---- the opening of a sentence

const OPENERS = /^(?:but|and|then|so|only|already|just|later|first|,|on|in|at|by|of|from|the|even|as|early|late)$/i;
const PREPOSITION = /^(?:after|before|following|during|until|amid|since)$/i;

/**
 * The place in time with which a sentence opens, for all that it tells: "On 3 April", "Then, after the elections",
 * "Following the talks with the union on 3 April". Null where it opens otherwise.
 */
export function openingTime(sentence: PlacedSentence): ToldTime | null {
  const { tokens, dates, occasions } = sentence;
  const isDated = (token: Token): boolean => dates.some(({ it }) => it.from <= token.from && token.from < it.to);
  const start = tokens.findIndex((token) => !OPENERS.test(token.form) || isDated(token));
  const first = tokens[start];
  if (first === undefined || start > 4) return null;
  const date = dates.find((one) => isUsable(one) && one.it.from <= first.from && first.from < one.it.to);
  if (date !== undefined && opensWith(sentence, date.it, "since")) return null;
  if (date !== undefined)
    return isFrom(sentence, date.it) ? { ...dateTime(sentence, date), relation: "after" } : dateTime(sentence, date);
  if (!PREPOSITION.test(first.form)) return null;
  const distance = /^after$/i.test(first.form) ? distanceAt(tokens, start + 1) : null;
  if (distance !== null) return { ...at({ kind: "story" }), distance };
  const comma = tokens.findIndex(({ form }, index) => index > start && form === ",");
  const phrase = { from: first.to, to: tokens[comma < 0 ? tokens.length - 1 : comma]?.from ?? first.to };
  const named = occasions.find(({ it }) => contains(phrase, it) && it.date === null && isPlaced(sentence, it));
  const inside = dates.find((one) => isUsable(one) && contains(phrase, one.it));
  const relation = BEFORE.test(first.form) ? "before" : AFTER.test(first.form) ? "after" : "at";
  if (inside !== undefined && comma >= 0) return { ...datedTime(sentence, inside), relation };
  return named === undefined ? null : occasionTime(sentence, named);
}

const opensWith = ({ tokens }: PlacedSentence, date: Span, word: string): boolean =>
  tokens.find(({ from }) => from >= date.from)?.form.toLowerCase() === word;

const COUNTS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, Math.max(1, index)]),
);

/** "two weeks" before a comma: counted from what was told before. */
function distanceAt(tokens: readonly Token[], index: number): Distance | null {
  const [number = "", unit = ""] = tokens.slice(index, index + 2).map(({ form }) => form.toLowerCase());
  const count = COUNTS.get(number) ?? (/^\d{1,3}$/.test(number) ? Number(number) : 0);
  const whole = /^(day|week|month|year)s?$/.exec(unit)?.[1] as Distance["unit"] | undefined;
  return count === 0 || whole === undefined || tokens[index + 2]?.form !== "," ? null : { count, unit: whole };
}
