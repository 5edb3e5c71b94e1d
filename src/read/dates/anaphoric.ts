/** Dates counted from another date of the text: "the following day", "a week later", "the eve of the vote of 9 August". */
import type { Distance } from "../../record/reading.ts";
import { quantityAt, weekday } from "./deictic.ts";
import { dayMonth, monthDay, monthYear, sameYear, yearAlone, yearPhrase } from "./calendar-dates.ts";
import { holiday } from "./holidays.ts";
import type { Lexemes } from "./lexemes.ts";
import { longest, type Found, type Phrase, type Recognise } from "./phrase.ts";
import { daysOf, grainOf, shiftValue, wholeUnit, type Value } from "./value.ts";
import { PARTS_OF_DAY, type Unit } from "./words.ts";

const NEIGHBOURS: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
]);
const WHOLE_UNITS: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

const isWholeUnit = (word: string): word is Unit => WHOLE_UNITS.has(word);

/** The day, week, month or year beside the one the anchor lies in; null where the anchor is not known so finely. */
function neighbour(anchor: Value, shift: number, unit: Unit): Value | null {
  const grain = grainOf(anchor);
  const days = daysOf(anchor);
  if (grain === null || days === null) return null;
  const fine = { day: ["day"], week: ["day"], month: ["day", "month"], year: ["day", "month", "year"] }[unit];
  return fine.includes(grain) ? wholeUnit(days.from, shift, unit) : null;
}

/** "the following day", "the next year", "the same month", "that day", "the year after". */
export const neighbouringUnit: Recognise = (lexemes, index) => {
  const definite = lexemes.has(index, "the");
  const word = lexemes.word(index + 1);
  if (definite && isWholeUnit(word) && (lexemes.has(index + 2, "after") || lexemes.has(index + 2, "before"))) {
    return besideEvent(lexemes, index + 2, word);
  }
  const shift = definite ? NEIGHBOURS.get(word) : lexemes.has(index, "that") ? 0 : undefined;
  const at = definite ? index + 2 : index + 1;
  const unit = PARTS_OF_DAY.has(lexemes.word(at)) ? "day" : lexemes.word(at);
  if (shift === undefined || !isWholeUnit(unit)) return null;
  if (unit === "year") return { phrase: yearPhrase(shift === 0 ? sameYear : { from: "text", shift }), to: at + 1 };
  const distance = { count: shift, unit };
  return { phrase: { kind: "anaphoric", at: (anchor) => neighbour(anchor, shift, unit), distance }, to: at + 1 };
};

/** "the morning after the vote", "the night before the talks". */
export const partOfDayBeside: Recognise = (lexemes, index) => {
  const at = lexemes.skip(index, "the");
  if (at === index || !PARTS_OF_DAY.has(lexemes.word(at))) return null;
  return ["after", "before"].includes(lexemes.word(at + 1)) ? besideEvent(lexemes, at + 1, "day") : null;
};

/** "the day before", alone or with what it is counted from; `at` is the lexeme of "before" or "after". */
function besideEvent(lexemes: Lexemes, at: number, unit: Unit): Found {
  const count = lexemes.has(at, "after") ? 1 : -1;
  return countedFrom(lexemes, at + 1, (anchor) => neighbour(anchor, count, unit), { count, unit });
}

/** "six weeks later", "four years earlier", "two days before", "a week after the referendum of 16 March 2014". */
export const countedUnits: Recognise = (lexemes, index) => {
  const quantity = quantityAt(lexemes, index);
  if (quantity === null) return null;
  const word = lexemes.word(quantity.to);
  const later = word === "later" || word === "after";
  if (!later && word !== "earlier" && word !== "before") return null;
  if (lexemes.has(quantity.to + 1, "than")) return null;
  const distance = { count: later ? quantity.count : -quantity.count, unit: quantity.unit };
  const shift = (anchor: Value): Value | null => shiftValue(anchor, distance.count, distance.unit);
  if (word === "later" || word === "earlier")
    return { phrase: { kind: "anaphoric", at: shift, distance }, to: quantity.to + 1 };
  return countedFrom(lexemes, quantity.to + 1, shift, distance);
};

/** "the eve of 9 August 2020", "the eve of the vote of 9 August 2020". */
export const eve: Recognise = (lexemes, index) => {
  const at = lexemes.skip(index, "the");
  if (!lexemes.has(at, "eve", "of")) return null;
  return countedFrom(lexemes, at + 2, (anchor) => neighbour(anchor, -1, "day"), { count: -1, unit: "day" });
};

const COUNTED_FROM: readonly Recognise[] = [dayMonth, monthDay, monthYear, yearAlone, holiday, weekday];

/**
 * What a distance ending at `index` is counted from: a date right there, which joins the span unless it is a possessive; else
 * the date of the event named there; else, where no event is named, the date before it in the text.
 */
function countedFrom(lexemes: Lexemes, index: number, at: (anchor: Value) => Value | null, distance: Distance): Found {
  const date = longest(COUNTED_FROM, lexemes, index);
  if (date !== null && lexemes.has(date.to, "'")) {
    return { phrase: { kind: "shifted", base: date.phrase, at, within: false }, to: index };
  }
  if (date !== null) return { phrase: { kind: "shifted", base: date.phrase, at, within: true }, to: date.to };
  if (!namesEvent(lexemes, index)) return { phrase: { kind: "anaphoric", at, distance }, to: index };
  const base = dateOfEvent(lexemes, index);
  return {
    phrase: base === null ? { kind: "unknown", distance } : { kind: "shifted", base, at, within: false },
    to: index,
  };
}

/** True unless the clause ends here or goes on with its verb: "The day before, ...", "the year after." */
const namesEvent = (lexemes: Lexemes, index: number): boolean => /^\p{L}|^\d/u.test(lexemes.word(index));

const NOUN_PHRASE = 9;

/** The date that an event's name carries: "the referendum of 16 March 2014". */
function dateOfEvent(lexemes: Lexemes, index: number): Phrase | null {
  for (let at = index + 1; at < index + NOUN_PHRASE; at += 1) {
    if (/^[.,;:]$/.test(lexemes.word(at - 1))) return null;
    if (!["of", "on", "in", "the"].includes(lexemes.word(at - 1))) continue;
    const date = longest(COUNTED_FROM, lexemes, at);
    if (date !== null) return date.phrase;
  }
  return null;
}
