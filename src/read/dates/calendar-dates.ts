/** Days, months and years written out: "19 December 2022", "December 19", "July 2020", "2014". */
import { daysInMonth } from "../../record/calendar.ts";
import type { Lexemes } from "./lexemes.ts";
import {
  UNKNOWN,
  type Found,
  type Phrase,
  type Recognise,
  type RelativeYear,
  type Which,
  type YearlyPhrase,
} from "./phrase.ts";
import {
  date,
  dayOfMonth,
  isPlausibleYear,
  monthText,
  monthValue,
  twoDigits,
  wholeUnit,
  yearValue,
  type Value,
} from "./value.ts";
import {
  BODIES_NAMED_BY_DATE,
  COUNTED,
  HEDGES,
  MONTHS,
  MONTH_NAMES,
  ORDINALS,
  ORDINAL_ENDINGS,
  PARTS_OF_DAY,
  WEEKDAYS,
} from "./words.ts";

interface Read<T> {
  readonly value: T;
  readonly to: number;
}

// ---- years

/** Four digits that can be a year by their own looks and by what is glued to them: no amount, code or decimal. */
export function yearDigits(lexemes: Lexemes, index: number): number | null {
  const lexeme = lexemes.at(index);
  const { number } = lexeme;
  if (number === null || lexeme.to - lexeme.from !== 4 || !isPlausibleYear(number)) return null;
  if (lexeme.glued && /^[$€£¥₽₴#№.,:\p{L}\d]$/u.test(lexemes.word(index - 1).slice(-1))) return null;
  return continuesNumber(lexemes, index + 1) ? null : number;
}

/** True where the lexeme at `index` carries on a number before it: "2,014", "20.5", "60%", "1500-strong", "20s". */
function continuesNumber(lexemes: Lexemes, index: number): boolean {
  const mark = lexemes.at(index);
  if (!mark.glued) return false;
  const next = lexemes.at(index + 1);
  if (mark.word === "," || mark.word === "." || mark.word === ":") return next.glued && /^\d/.test(next.word);
  if (mark.word === "-")
    return (
      next.glued && /^\p{L}/u.test(next.word) && !/^(?:era|style|vintage)$/.test(next.word) && !MONTHS.has(next.word)
    );
  return mark.word === "%" || mark.word === "°" || /^[\p{L}\d]/u.test(mark.word);
}

const RELATIVE_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
  ["current", 0],
  ["coming", 1],
  ["previous", -1],
]);
const TEXT_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["that", 0],
  ["same", 0],
  ["following", 1],
]);

/** "last year", "of this year", "of that year", "the following year". */
export function relativeYear(lexemes: Lexemes, index: number): Read<RelativeYear> | null {
  let at = lexemes.skip(index, "of");
  const definite = lexemes.has(at, "the");
  at = lexemes.skip(at, "the");
  if (lexemes.word(at + 1) !== "year") {
    return definite && lexemes.has(at, "year") ? { value: { from: "publication", shift: 0 }, to: at + 1 } : null;
  }
  const word = lexemes.word(at);
  const inText = TEXT_SHIFTS.get(word) ?? (definite && word === "next" ? 1 : undefined);
  if (inText !== undefined) return { value: { from: "text", shift: inText }, to: at + 2 };
  const shift = RELATIVE_SHIFTS.get(word);
  return shift === undefined ? null : { value: { from: "publication", shift }, to: at + 2 };
}

/** The year that may follow a month, a day, a season or a holiday: "2020", ", 2020", "of 2020", "of last year", "'14". */
export function yearBeside(lexemes: Lexemes, index: number): Read<number | RelativeYear> | null {
  for (const at of [
    index,
    lexemes.skip(index, ","),
    lexemes.skip(index, "of"),
    lexemes.skip(index, "of", "the", "year"),
  ]) {
    const year = yearDigits(lexemes, at);
    if (year !== null) return { value: year, to: at + 1 };
  }
  return relativeYear(lexemes, index);
}

// ---- days and months

export const yearly = (
  year: YearlyPhrase["year"],
  at: (year: number) => Value | null,
  undated: Value | null = null,
): YearlyPhrase => ({ kind: "yearly", year, at, undated });

export const monthOfYear = (year: YearlyPhrase["year"], month: number): YearlyPhrase =>
  yearly(year, (of) => monthValue(of, month), date(`XXXX-${twoDigits(month)}`));

/** A month's name or abbreviation; "may", "march" and the abbreviations only with a capital. The dot is included. */
export function monthAt(lexemes: Lexemes, index: number): Read<number> | null {
  const lexeme = lexemes.at(index);
  const month = MONTHS.get(lexeme.word);
  if (month === undefined) return null;
  const abbreviated = !MONTH_NAMES.has(lexeme.word);
  if (!lexeme.capital && (abbreviated || /^(?:may|march|august)$/.test(lexeme.word))) return null;
  const dot = abbreviated && lexemes.has(index + 1, ".") && lexemes.at(index + 1).glued;
  return { value: month, to: index + (dot ? 2 : 1) };
}

/** "3", "3rd", "twenty-third", "third". */
function dayNumber(lexemes: Lexemes, index: number): Read<number> | null {
  const { number, from, to, word } = lexemes.at(index);
  if (number !== null) {
    if (number < 1 || number > 31 || to - from > 2) return null;
    const ending = lexemes.at(index + 1);
    if (ending.glued && ORDINAL_ENDINGS.has(ending.word)) return { value: number, to: index + 2 };
    return ending.word !== "-" && continuesNumber(lexemes, index + 1) ? null : { value: number, to: index + 1 };
  }
  if ((word === "twenty" || word === "thirty") && lexemes.has(index + 1, "-")) {
    const units = ORDINALS.get(lexemes.word(index + 2)) ?? 10;
    const day = (word === "twenty" ? 20 : 30) + units;
    return units < 10 && day <= 31 ? { value: day, to: index + 3 } : null;
  }
  const ordinal = ORDINALS.get(word);
  return ordinal === undefined ? null : { value: ordinal, to: index + 1 };
}

interface DayList {
  readonly days: readonly number[];
  readonly form: "date" | "interval" | "all" | "one";
}

const JOINERS: ReadonlyMap<string, DayList["form"]> = new Map([
  ["-", "interval"],
  ["to", "interval"],
  ["until", "interval"],
  ["through", "interval"],
  ["/", "interval"],
  ["and", "all"],
  ["&", "all"],
  ["or", "one"],
  [",", "all"],
]);

const MOST_DAYS = 6;

/** "3", "the 3rd", "3 and 17", "12-14", "either 3 or 4", "3, 4 and 5". */
function dayList(lexemes: Lexemes, index: number): Read<DayList> | null {
  const first = dayNumber(lexemes, lexemes.skip(index, "the"));
  if (first === null) return null;
  const days = [first.value];
  let form: DayList["form"] = "date";
  let { to } = first;
  while (days.length < MOST_DAYS) {
    const joiner = JOINERS.get(lexemes.word(to));
    const next = joiner === undefined ? null : dayNumber(lexemes, lexemes.skip(to + 1, "the"));
    if (joiner === undefined || next === null || next.value <= (days.at(-1) ?? 0)) break;
    if (form !== "date" && form !== "all") break;
    days.push(next.value);
    form = joiner;
    ({ to } = next);
  }
  return { value: { days, form }, to };
}

/** Days in a row make an interval, days apart a set. */
function dayListValue(year: string, month: number, { days, form }: DayList): Value {
  const members = days.map((day) => dayOfMonth(`${year}-${twoDigits(month)}`, day));
  const inARow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  if (form === "date" || form === "one") return { form, members };
  const ends = [members[0] ?? "", members.at(-1) ?? ""];
  return form === "interval" || inARow ? { form: "interval", members: ends } : { form: "all", members };
}

/** Unknown where the month never has such a day: "31 June". */
function daysOfMonth(year: YearlyPhrase["year"], month: number, list: DayList): Phrase {
  if (list.days.some((day) => day > daysInMonth(2000, month))) return UNKNOWN;
  return yearly(year, (of) => dayListValue(String(of), month, list), dayListValue("XXXX", month, list));
}

/** A date without a year whose next words make it a name: "the 26 July Movement", "January 6 committee". */
function isNamePart(lexemes: Lexemes, from: number, to: number): boolean {
  const next = lexemes.at(to);
  if (next.sentence !== lexemes.at(to - 1).sentence) return false;
  if (BODIES_NAMED_BY_DATE.has(next.word)) return true;
  if (/^(?:attacks?|terror|terrorists?|hijackers?)$/.test(next.word)) return isSeptember11(lexemes, from, to);
  return lexemes.has(from - 1, "the") && next.capital && !MONTHS.has(next.word);
}

/** "the September 11 attacks" of 2001, which are a name like "9/11". */
function isSeptember11(lexemes: Lexemes, from: number, to: number): boolean {
  const words = lexemes.list.slice(from, to).map(({ word }) => word);
  return words.includes("11") && words.some((word) => word.startsWith("sept"));
}

/** The index behind a weekday, part of day and comma that open a date: "Saturday, ", "Friday night, ". */
function skipWeekday(lexemes: Lexemes, index: number): number {
  if (!lexemes.at(index).capital || !WEEKDAYS.has(lexemes.word(index))) return index;
  let to = lexemes.skip(index + 1, ".");
  if (PARTS_OF_DAY.has(lexemes.word(to))) to += 1;
  return lexemes.skip(to, ",");
}

/** "19 December 2022", "the 31st of January 2020", "Friday, 5 May", "3 and 4 November 2018". */
export const dayMonth: Recognise = (lexemes, index) => {
  const start = skipWeekday(lexemes, index);
  const days = dayList(lexemes, lexemes.skip(start, "either"));
  if (days === null) return null;
  const month = monthAt(lexemes, lexemes.skip(days.to, "of"));
  if (month === null) return null;
  return dayAndMonth(lexemes, index, days.value, month.value, month.to);
};

/** "December 19, 2022", "Monday, December 19", "December 26-27". */
export const monthDay: Recognise = (lexemes, index) => {
  const month = monthAt(lexemes, skipWeekday(lexemes, index));
  if (month === null) return null;
  const days = dayList(lexemes, month.to);
  if (days !== null && isCount(lexemes, index, days.to)) return null;
  return days && dayAndMonth(lexemes, index, days.value, month.value, days.to);
};

/** "in March 30 people died", but "on March 30 people died". */
const isCount = (lexemes: Lexemes, index: number, to: number): boolean =>
  COUNTED.has(lexemes.word(to)) && lexemes.word(index - 1) !== "on";

function dayAndMonth(lexemes: Lexemes, from: number, days: DayList, month: number, to: number): Found | null {
  const year = yearBeside(lexemes, to);
  if (year === null && isNamePart(lexemes, from, to)) return null;
  return { phrase: daysOfMonth(year?.value ?? null, month, days), to: year?.to ?? to };
}

/** "the 5th of this month", "the 1st of next month". */
export const dayOfMonthAlone: Recognise = (lexemes, index) => {
  if (!lexemes.has(index, "the")) return null;
  const day = dayNumber(lexemes, index + 1);
  if (day === null || lexemes.number(index + 1) === null || day.to !== index + 3) return null;
  const which = lexemes.has(day.to, "of") && lexemes.has(day.to + 2, "month") ? lexemes.word(day.to + 1) : "";
  const shift = RELATIVE_SHIFTS.get(which);
  if (shift === undefined) return null;
  return { phrase: { kind: "deictic", at: (today) => dayInMonth(today, shift, day.value) }, to: day.to + 3 };
};

function dayInMonth(today: number, shift: number, day: number): Value {
  return date(dayOfMonth(wholeUnit(today, shift, "month").members[0] ?? "", day));
}

/** "July 2020", "Sept. 2023", "February of this year", "May last year". */
export const monthYear: Recognise = (lexemes, index) => {
  const month = monthAt(lexemes, index);
  const year = month && yearBeside(lexemes, month.to);
  return year && month && { phrase: monthOfYear(year.value, month.value), to: year.to };
};

/** A month alone, where a preposition or the noun it describes marks it as one: "in May", "the August protests". */
export const monthAlone: Recognise = (lexemes, index) => {
  const lexeme = lexemes.at(index);
  const month = lexeme.capital ? MONTH_NAMES.get(lexeme.word) : undefined;
  const next = lexemes.at(index + 1);
  if (month === undefined || isNamePart(lexemes, index, index + 1)) return null;
  const before = lexemes.word(index - 1);
  const attributive = before === "the" && /^\p{Ll}/u.test(next.word) && !next.capital;
  const governed = STRONG_BEFORE_MONTH.has(before) || (WEAK_BEFORE_MONTH.has(before) && !next.capital);
  if (!attributive && !governed) return null;
  return { phrase: monthOfYear(null, month), to: index + 1 };
};

const WHICH: ReadonlyMap<string, Which> = new Map([
  ["last", "last"],
  ["this", "this"],
  ["next", "next"],
]);

/** "last", "this", "next" and "the coming". */
export function whichAt(lexemes: Lexemes, index: number): Read<Which> | null {
  if (lexemes.has(index, "the", "coming")) return { value: "next", to: index + 2 };
  const which = WHICH.get(lexemes.word(index));
  return which === undefined ? null : { value: which, to: index + 1 };
}

/** `whichAt`, or "that" for the year of the date before. */
export const whichYearAt = (lexemes: Lexemes, index: number): Read<Which | RelativeYear> | null =>
  lexemes.has(index, "that") ? { value: sameYear, to: index + 1 } : whichAt(lexemes, index);

/** "last July", "next September", "that December". */
export const whichMonth: Recognise = (lexemes, index) => {
  const which = whichYearAt(lexemes, index);
  if (which === null) return null;
  const { word, capital } = lexemes.at(which.to);
  const month = capital ? MONTH_NAMES.get(word) : undefined;
  if (month === undefined || lexemes.at(which.to + 1).capital) return null;
  return { phrase: monthOfYear(which.value, month), to: which.to + 1 };
};

export const sameYear: RelativeYear = { from: "text", shift: 0 };

const STRONG_BEFORE_MONTH = new Set("in since until till during throughout early mid late".split(" "));
/** Before a month's name that is no part of a person's: "by April", but not "by April Jones". */
const WEAK_BEFORE_MONTH = new Set("by from to of between and or for through before after around into -".split(" "));

// ---- years alone

const STRONG_BEFORE_YEAR = new Set(
  "in since until till during throughout circa ca year early late mid pre post".split(" "),
);
const WEAK_BEFORE_YEAR = new Set(
  "of by from between the a before after around about for and or ( through through as".split(" "),
);
const DATED = new Set(
  "dated opened founded established signed issued adopted published released launched born est".split(" "),
);
const MOVED = new Set("back up dates dating extended postponed delayed deferred brought moved prior".split(" "));
const OTHER_ERAS = new Set(["ah", "bc", "bce", "hijri"]);
const AMOUNTS = new Set(
  "total toll majority number group crowd sum average force fleet population maximum minimum".split(" "),
);

/** "2014" where the words around it make it a year rather than a count, a flight, a room or a resolution. */
export const yearAlone: Recognise = (lexemes, index) => {
  const year = yearDigits(lexemes, index);
  if (year === null || !isUsedAsYear(lexemes, index, year)) return null;
  return { phrase: yearPhrase(year), to: index + 1 };
};

export const yearPhrase = (year: YearlyPhrase["year"]): Phrase => yearly(year, yearValue);

/** Whether what stands before and behind a number of four digits makes it a year. */
function isUsedAsYear(lexemes: Lexemes, index: number, year: number, to = index + 1): boolean {
  const next = lexemes.word(to);
  if (COUNTED.has(next) || OTHER_ERAS.has(next)) return false;
  const before = lexemes.at(skipHedgeBack(lexemes, index - 1));
  const { word } = before;
  if (STRONG_BEFORE_YEAR.has(word)) return year >= 1500 || !looksPlural(next);
  const modern = year >= 1900 && year < 2040;
  if (word === "least") return ["by", "until", "till", "since"].includes(lexemes.word(index - 3)) && !looksPlural(next);
  if (word === ",") return modern && yearDigits(lexemes, index - 2) !== null && [",", "and", "or"].includes(next);
  if (before.sentence !== lexemes.at(index).sentence) return modern && !looksPlural(next);
  if (word === "of" && AMOUNTS.has(lexemes.word(index - 2))) return false;
  if (WEAK_BEFORE_YEAR.has(word)) return year >= 1500 && (!looksPlural(next) || (word === "the" && modern));
  if (word === "to") return MOVED.has(lexemes.word(index - 2)) || isRangeEnd(lexemes, index - 1);
  return modern && DATED.has(word) && !/^\p{L}/u.test(next);
}

/** The index of the word that governs a year, behind a hedge or the dash of "mid-2020": "in, perhaps, 1921". */
function skipHedgeBack(lexemes: Lexemes, index: number): number {
  let at = lexemes.has(index, ",") || lexemes.has(index, "-") ? index - 1 : index;
  if (!HEDGES.has(lexemes.word(at))) return lexemes.has(index, ",") ? index : at;
  at -= 1;
  return lexemes.has(at, ",") ? at - 1 : at;
}

const looksPlural = (word: string): boolean =>
  /^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us|is|was|has|does|says|wards)$/.test(word);

/** True where the "to" at `index` closes a range that a date opened: "from 1992 to 1995". */
function isRangeEnd(lexemes: Lexemes, index: number): boolean {
  for (let at = index - 1; at >= index - 5; at -= 1) {
    if (lexemes.word(at) === "from" || yearDigits(lexemes, at) !== null) return true;
  }
  return false;
}

/** "the year 1989", "the whole of 2003", "all of 2019". */
export const wholeYear: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  for (const opening of [["year"], ["whole", "of"], ["entire", "year"], ["all", "of"], ["whole", "year"]]) {
    const at = lexemes.skip(start, ...opening);
    const year = at > start ? yearDigits(lexemes, at) : null;
    if (year !== null) return { phrase: yearPhrase(year), to: at + 1 };
  }
  return null;
};

/** "1992-1995", "1936-38", "2016/17". */
export const yearRange: Recognise = (lexemes, index) => {
  const range = yearsJoined(lexemes, index);
  if (range === null || !isUsedAsYear(lexemes, index, range.value[0], range.to)) return null;
  const [left, right] = range.value;
  return { phrase: { kind: "interval", left: yearPhrase(left), right: yearPhrase(right) }, to: range.to };
};

/** Two years joined by a dash or slash, the second perhaps of two digits. */
export function yearsJoined(lexemes: Lexemes, index: number): Read<readonly [number, number]> | null {
  const first = yearDigits(lexemes, index);
  const joiner = lexemes.at(index + 1);
  if (first === null || !["-", "/"].includes(joiner.word)) return null;
  const last = lexemes.at(index + 2);
  const short = last.to - last.from === 2 && last.glued && joiner.glued && last.number !== null;
  const second = short ? first - (first % 100) + (last.number ?? 0) : yearDigits(lexemes, index + 2);
  if (second === null || second <= first || continuesNumber(lexemes, index + 3)) return null;
  if (["-", "/"].includes(lexemes.word(index + 3)) && lexemes.at(index + 3).glued) return null;
  return { value: [first, second], to: index + 3 };
}

// ---- numbers only

/** "2019-04-16", "2007/05/09", "14-Sep-2020". */
export const isoDate: Recognise = (lexemes, index) => {
  const year = fourDigits(lexemes, index);
  const month = lexemes.number(index + 2);
  const day = lexemes.number(index + 4);
  if (year === null || month === null || day === null || !sameSeparators(lexemes, index, /^[-/.]$/)) return null;
  return numericDate(year, month, day, index + 5);
};

/** "25/12/1991", "12.02.2015", "12. 2. 2015"; "03/04/2021" is one of two days, dots put the day first. */
export const dayMonthNumbers: Recognise = (lexemes, index) => {
  const first = lexemes.number(index);
  const second = lexemes.number(index + 2);
  const year = fourDigits(lexemes, index + 4);
  if (first === null || second === null || year === null) return null;
  const spaced = lexemes.has(index + 1, ".") && lexemes.has(index + 3, ".");
  if (!spaced && !sameSeparators(lexemes, index, /^[-/.]$/)) return null;
  const dayFirst = numericDate(year, second, first, index + 5);
  const monthFirst = lexemes.has(index + 1, ".") ? null : numericDate(year, first, second, index + 5);
  if (dayFirst === null || monthFirst === null || first === second) return dayFirst ?? monthFirst;
  const form = "one";
  return { phrase: { kind: "set", form, left: monthFirst.phrase, right: dayFirst.phrase }, to: index + 5 };
};

/** "14-Sep-2020". */
export const dayMonthDashed: Recognise = (lexemes, index) => {
  const day = lexemes.number(index);
  const month = MONTHS.get(lexemes.word(index + 2));
  const year = fourDigits(lexemes, index + 4);
  if (day === null || month === undefined || year === null) return null;
  return sameSeparators(lexemes, index, /^[-/.]$/) ? numericDate(year, month, day, index + 5) : null;
};

function fourDigits(lexemes: Lexemes, index: number): number | null {
  const { number, from, to } = lexemes.at(index);
  return number !== null && to - from === 4 && isPlausibleYear(number) ? number : null;
}

/** True where the same mark stands behind the first and second of three numbers, without spaces, and behind no more. */
function sameSeparators(lexemes: Lexemes, index: number, mark: RegExp): boolean {
  const separator = lexemes.word(index + 1);
  const glued = [1, 2, 3, 4].every((offset) => lexemes.at(index + offset).glued);
  return glued && mark.test(separator) && lexemes.has(index + 3, separator) && !continuesNumber(lexemes, index + 5);
}

function numericDate(year: number, month: number, day: number, to: number): Found | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { phrase: { kind: "fixed", value: date(dayOfMonth(monthText(year, month), day)) }, to };
}
