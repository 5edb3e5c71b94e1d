/** Dates counted from the day of publication: "yesterday", "last week", "two months ago", "for more than 20 years". */
import { civilOf, dayOf, daysInMonth, weekdayOf, type Day } from "../../record/calendar.ts";
import { whichAt, yearPhrase } from "./calendar-dates.ts";
import type { Lexemes } from "./lexemes.ts";
import type { Direction, Phrase, Recognise } from "./phrase.ts";
import { directionAt, isPresentPerfect } from "./tense.ts";
import {
  dayInterval,
  dayValue,
  daysOf,
  interval,
  mondayOf,
  monthValue,
  qualify,
  sameDay,
  shiftDay,
  wholeUnit,
  type Value,
} from "./value.ts";
import { BODIES_NAMED_BY_DATE, CARDINALS, MONTHS, PARTS_OF_DAY, UNITS, WEEKDAYS, type Unit } from "./words.ts";

const deictic = (at: (today: Day, direction: Direction) => Value | null): Phrase => ({ kind: "deictic", at });

const daysAway = (shift: number): Phrase => deictic((today) => dayValue(today + shift));

// ---- days

/** "today", "yesterday", "tonight", "last night", "this morning", "the day before yesterday". */
export const namedDay: Recognise = (lexemes, index) => {
  const word = lexemes.word(index);
  const second = lexemes.word(index + 1);
  if (lexemes.has(index, "the", "day", "before", "yesterday")) return { phrase: daysAway(-2), to: index + 4 };
  if (lexemes.has(index, "the", "day", "after", "tomorrow")) return { phrase: daysAway(2), to: index + 4 };
  if (word === "yesterday" || word === "tomorrow") {
    if (["a", "of", "an"].includes(lexemes.word(index - 2)) || lexemes.word(index - 1) === "of") return null;
    const to = PARTS_OF_DAY.has(second) ? index + 2 : index + 1;
    return { phrase: daysAway(word === "yesterday" ? -1 : 1), to };
  }
  if (word === "tonight") return { phrase: daysAway(0), to: index + 1 };
  if (word === "last" && second === "night") return { phrase: daysAway(-1), to: index + 2 };
  if (word === "this" && PARTS_OF_DAY.has(second) && !lexemes.at(index + 1).capital)
    return { phrase: daysAway(0), to: index + 2 };
  if (word !== "today" || endsName(lexemes, index)) return null;
  return { phrase: meansNowadays(lexemes, index) ? { kind: "unknown" } : daysAway(0), to: index + 1 };
};

/** The last word of a capitalised name: "Russia Today". */
const endsName = (lexemes: Lexemes, index: number): boolean =>
  lexemes.at(index).capital &&
  lexemes.at(index - 1).capital &&
  lexemes.at(index - 1).sentence === lexemes.at(index).sentence;

const STATES = new Set(
  "is are has have remains remain lives live exists exist seems seem stands knows know".split(" "),
);

/** "Today we have debts", "even today", "today's Russia". */
function meansNowadays(lexemes: Lexemes, index: number): boolean {
  if (["even", "still", "until", "to", "of", "as"].includes(lexemes.word(index - 1))) return true;
  if (lexemes.has(index + 1, "still")) return true;
  if (lexemes.has(index + 1, "'", "s")) return lexemes.at(index + 3).capital;
  if (!lexemes.at(index).capital) return false;
  for (let at = index + 1; at < index + 8 && lexemes.at(at).sentence === lexemes.at(index).sentence; at += 1) {
    if (STATES.has(lexemes.word(at))) return !/(?:ed|en|ing)$/.test(lexemes.word(at + 1));
  }
  return false;
}

const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map([...WEEKDAYS].filter(([word]) => word.endsWith("day")));

/** Words that make a weekday a habit or a name: "every Friday", "Bloody Sunday". */
const NO_DAY_BEFORE = new Set(
  "every each any most some a alternate black bloody good ash holy palm easter cyber super whit shrove maundy".split(
    " ",
  ),
);

/** "Tuesday", "last Friday", "Sunday evening", "Monday next week". */
export const weekday: Recognise = (lexemes, index) => {
  const which = whichAt(lexemes, index);
  const at = which?.to ?? index;
  const number = lexemes.at(at).capital ? WEEKDAY_NAMES.get(lexemes.word(at)) : undefined;
  if (number === undefined || isWeekdayName(lexemes, index, at)) return null;
  const to = PARTS_OF_DAY.has(lexemes.word(at + 1)) ? at + 2 : at + 1;
  const week = weekBehind(lexemes, to);
  if (week !== null) return { phrase: dayOfWeek(week.shift, number), to: week.to };
  return { phrase: { kind: "weekday", weekday: number, which: which?.value ?? null }, to };
};

function isWeekdayName(lexemes: Lexemes, from: number, at: number): boolean {
  const next = lexemes.at(at + 1);
  const before = lexemes.word(from - 1);
  if (NO_DAY_BEFORE.has(before) || BODIES_NAMED_BY_DATE.has(next.word)) return true;
  if (before === "the" && next.capital && !MONTHS.has(next.word)) return true;
  return /^["“‘'«]$/.test(before) && /^["”’'»]$/.test(next.word) && !lexemes.has(at + 2, "s");
}

function weekBehind(lexemes: Lexemes, index: number): { readonly shift: number; readonly to: number } | null {
  const at = lexemes.skip(index, "of");
  const shift = WEEK_SHIFTS.get(lexemes.word(at));
  return shift !== undefined && lexemes.has(at + 1, "week") ? { shift, to: at + 2 } : null;
}

const dayOfWeek = (weeks: number, weekday: number): Phrase =>
  deictic((today) => dayValue(mondayOf(today) + weeks * 7 + weekday - 1));

// ---- weeks, months, years

const WEEK_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "last week", "this month", "next year", "this weekend". */
export const wholeUnitAway: Recognise = (lexemes, index) => {
  const which = whichAt(lexemes, index);
  if (which === null) return null;
  const shift = { last: -1, this: 0, next: 1 }[which.value];
  const unit = lexemes.word(which.to);
  const to = which.to + 1;
  if (unit === "weekend") return { phrase: deictic((today) => weekend(mondayOf(today) + shift * 7)), to };
  if (unit === "year") return { phrase: yearPhrase({ from: "publication", shift }), to };
  if (unit !== "week" && unit !== "month") return null;
  return { phrase: deictic((today) => wholeUnit(today, shift, unit)), to };
};

const weekend = (monday: Day): Value => dayInterval(monday + 5, monday + 6);

/** "the week before last", "the year before last". */
export const beforeLast: Recognise = (lexemes, index) => {
  const unit = lexemes.word(index + 1);
  if (!lexemes.has(index, "the") || !lexemes.has(index + 2, "before", "last")) return null;
  if (unit === "year") return { phrase: yearPhrase({ from: "publication", shift: -2 }), to: index + 4 };
  if (unit !== "week" && unit !== "month") return null;
  return { phrase: deictic((today) => wholeUnit(today, -2, unit)), to: index + 4 };
};

/** "over the weekend", "at the weekend". */
export const theWeekend: Recognise = (lexemes, index) => {
  if (!lexemes.has(index, "the", "weekend") || lexemes.has(index + 2, "of")) return null;
  if (!["over", "at", "during", "by", "since", "on"].includes(lexemes.word(index - 1))) return null;
  const phrase = deictic((today, direction) => {
    const monday = mondayOf(today);
    return weekend(direction === "past" && weekdayOf(today) < 6 ? monday - 7 : monday);
  });
  return { phrase, to: index + 2 };
};

/** "earlier this year", "later this month": up to the day of publication, or from it. */
export const earlierOrLater: Recognise = (lexemes, index) => {
  const word = lexemes.word(index);
  const unit = UNITS.get(lexemes.word(index + 2))?.[0];
  if ((word !== "earlier" && word !== "later") || !lexemes.has(index + 1, "this") || unit === undefined) return null;
  const phrase = deictic((today) => {
    const whole = daysOf(wholeUnit(today, 0, unit));
    if (whole === null) return null;
    return word === "earlier" ? dayInterval(whole.from, today) : dayInterval(today, whole.to);
  });
  return { phrase, to: index + 3 };
};

// ---- counted units

export interface Quantity {
  readonly count: number;
  readonly unit: Unit;
  /** True for "more than", "about" and the like. */
  readonly rough: boolean;
  readonly to: number;
}

const ROUGH_OPENINGS = [
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["well", "over"],
  ["just", "over"],
  ["over"],
  ["about"],
  ["around"],
  ["almost"],
  ["nearly"],
  ["roughly"],
  ["approximately"],
  ["some"],
  ["exactly"],
  ["just"],
  ["only"],
];
const FILLERS = new Set(["full", "whole", "long", "consecutive", "straight", "more", "or", "so"]);

/** "20 years", "more than two weeks", "a month", "half a year", "a year and a half", "twenty-five days". */
export function quantityAt(lexemes: Lexemes, index: number): Quantity | null {
  const opening = ROUGH_OPENINGS.find((words) => lexemes.has(index, ...words));
  const start = index + (opening?.length ?? 0);
  const rough = opening !== undefined && !["exactly", "just", "only"].includes(opening[0] ?? "");
  if (lexemes.has(start, "half", "a", "year")) return { count: 6, unit: "month", rough, to: start + 3 };
  if (lexemes.has(start, "a", "quarter", "of", "a", "century"))
    return { count: 25, unit: "year", rough, to: start + 5 };
  if (lexemes.has(start, "half", "a", "century")) return { count: 50, unit: "year", rough, to: start + 3 };
  const number = countAt(lexemes, start);
  if (number === null) return null;
  const half = lexemes.has(number.to, "and", "a", "half");
  let at = half ? number.to + 3 : number.to;
  if (FILLERS.has(lexemes.word(at))) at += 1;
  const unit = UNITS.get(lexemes.word(at));
  if (unit === undefined) return null;
  const halfBehind = !half && lexemes.has(at + 1, "and", "a", "half");
  const count = number.count * unit[1];
  if (!half && !halfBehind) return { count, unit: unit[0], rough, to: at + 1 };
  const to = halfBehind ? at + 4 : at + 1;
  return unit[0] === "year" ? { count: count * 12 + unit[1] * 6, unit: "month", rough, to } : null;
}

function countAt(lexemes: Lexemes, index: number): { readonly count: number; readonly to: number } | null {
  const word = lexemes.word(index);
  if (word === "a" || word === "an")
    return { count: lexemes.has(index + 1, "hundred") ? 100 : 1, to: lexemes.skip(index + 1, "hundred") };
  const digits = lexemes.number(index);
  if (digits !== null) return digits > 0 && digits < 1000 ? { count: digits, to: index + 1 } : null;
  const count = CARDINALS.get(word);
  if (count === undefined) return null;
  const units = count >= 20 && lexemes.has(index + 1, "-") ? CARDINALS.get(lexemes.word(index + 2)) : undefined;
  return units === undefined ? { count, to: index + 1 } : { count: count + units, to: index + 3 };
}

/** "two weeks ago", "a year ago", "two years ago today". */
export const ago: Recognise = (lexemes, index) => {
  const quantity = quantityAt(lexemes, index);
  if (quantity === null || !lexemes.has(quantity.to, "ago")) return null;
  const { count, unit, to } = quantity;
  if (!lexemes.has(to + 1, "today")) return { phrase: deictic((today) => shiftDay(today, -count, unit)), to: to + 1 };
  const phrase = deictic((today) => exactDay(today, -count, unit));
  return { phrase, to: to + 2 };
};

function exactDay(today: Day, count: number, unit: Unit): Value {
  if (unit === "day" || unit === "week") return dayValue(today + count * (unit === "week" ? 7 : 1));
  if (unit === "year") return dayValue(sameDay(today, count));
  const month = daysOf(wholeUnit(today, count, "month"));
  const { year, month: number } = civilOf(month?.from ?? today);
  return dayValue(dayOf(year, number, Math.min(civilOf(today).day, daysInMonth(year, number))));
}

/** "in three days' time", "two weeks from now", "in a fortnight" of something to come. */
export const ahead: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "in");
  const quantity = quantityAt(lexemes, start);
  if (quantity === null) return null;
  const { count, unit } = quantity;
  const phrase = deictic((today) => shiftDay(today, count, unit));
  if (lexemes.has(quantity.to, "from", "now")) return { phrase, to: quantity.to + 2 };
  if (start === index) return null;
  const time = lexemes.skip(lexemes.skip(lexemes.skip(quantity.to, "'"), "s"), "time");
  if (time > quantity.to && lexemes.has(time - 1, "time")) return { phrase, to: time };
  if (NO_END_BEHIND.has(lexemes.word(quantity.to))) return null;
  return comesNext(lexemes, index, quantity.to) ? { phrase, to: quantity.to } : null;
};

const NO_END_BEHIND = new Set(["of", "-", "or", "to", "that", "which", "later", "earlier", "ago", "before", "after"]);

/** Something to come, by a verb of the future or of ending: "runs out in a week", "the second ends in a fortnight". */
const comesNext = (lexemes: Lexemes, from: number, to: number): boolean => directionAt(lexemes, from, to) === "future";

const PAST_PERIOD = new Set(["past", "last"]);
const NEXT_PERIOD = new Set(["next", "coming"]);
const PERIOD_OPENINGS = new Set(["for", "over", "in", "during", "within", "throughout", "across"]);

/** "over the past ten days", "in the last two weeks", "over the next five years": up to, or from, the publication. */
export const pastOrNextPeriod: Recognise = (lexemes, index) => {
  const start = PERIOD_OPENINGS.has(lexemes.word(index)) ? index + 1 : index;
  if (!lexemes.has(start, "the")) return null;
  const word = lexemes.word(start + 1);
  const past = PAST_PERIOD.has(word);
  if (!past && !NEXT_PERIOD.has(word)) return null;
  const quantity = quantityAt(lexemes, start + 2) ?? (start > index ? singleUnit(lexemes, start + 2) : null);
  if (quantity === null || lexemes.has(quantity.to, "of")) return null;
  return { phrase: past ? upToNow(quantity) : fromNow(quantity), to: quantity.to };
};

/** "the past year": the unit without a number. */
function singleUnit(lexemes: Lexemes, index: number): Quantity | null {
  const word = lexemes.word(index);
  const unit = word.endsWith("s") ? undefined : UNITS.get(word);
  return unit === undefined ? null : { count: unit[1], unit: unit[0], rough: false, to: index + 1 };
}

/** "has ruled for more than 20 years": a period still running at publication. */
export const runningPeriod: Recognise = (lexemes, index) => {
  if (!lexemes.has(index, "for")) return null;
  const quantity = quantityAt(lexemes, index + 1);
  if (quantity === null || !isPresentPerfect(lexemes, index)) return null;
  return { phrase: upToNow(quantity), to: lexemes.skip(quantity.to, "now") };
};

/** "within nine months" of something promised, demanded or to come. */
export const withinPeriod: Recognise = (lexemes, index) => {
  if (!lexemes.has(index, "within")) return null;
  const quantity = quantityAt(lexemes, index + 1);
  if (quantity === null || lexemes.has(quantity.to, "of") || !comesNext(lexemes, index, quantity.to)) return null;
  return { phrase: fromNow(quantity), to: quantity.to };
};

const upToNow = (quantity: Quantity): Phrase =>
  deictic((today) => interval(countFrom(today, -1, quantity), dayValue(today)));

const fromNow = (quantity: Quantity): Phrase =>
  deictic((today) => interval(dayValue(today), countFrom(today, 1, quantity)));

const DAYS_COUNTED_EXACTLY = 60;

/** As `shiftDay`; a rough number of days is approximate, to the month where they are many. */
function countFrom(today: Day, sign: 1 | -1, { count, unit, rough }: Quantity): Value {
  const value = shiftDay(today, sign * count, unit);
  if (unit !== "day" || !rough) return value;
  if (count <= DAYS_COUNTED_EXACTLY) return qualify(value, "~");
  const { year, month } = civilOf(today + sign * count);
  return qualify(monthValue(year, month), "~");
}
