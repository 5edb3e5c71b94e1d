/** Holidays with a fixed or computable day. National days that fall on different days by country need a date beside. */
import { dayOf, weekdayOf, type Day } from "../../record/calendar.ts";
import { dayMonth, monthDay, whichAt, yearBeside, yearly } from "./calendar-dates.ts";
import type { Lexemes } from "./lexemes.ts";
import { longest, UNKNOWN, type Found, type Phrase, type Recognise, type YearlyPhrase } from "./phrase.ts";
import { dayValue } from "./value.ts";

type DayOfYear = (year: number) => Day;

const on =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayOf(year, month, day);

/** The nth (from 1; -1 the last) such weekday of a month. */
const nth =
  (count: number, weekday: number, month: number): DayOfYear =>
  (year) => {
    if (count < 0) {
      const last = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
  };

/** Anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
const easter: DayOfYear = (year) => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const month = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const number = epact + weekday - 7 * month + 114;
  return dayOf(year, Math.floor(number / 31), (number % 31) + 1);
};

/** Meeus' Julian algorithm, moved to the Gregorian calendar. */
const orthodoxEaster: DayOfYear = (year) => {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const number = moon + weekday + 114;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(number / 31), (number % 31) + 1) + julianLag;
};

const after =
  (feast: DayOfYear, days: number): DayOfYear =>
  (year) =>
    feast(year) + days;

/** Words of the name, lower case, "'" and "s" apart; null for a holiday whose day depends on the country. */
const HOLIDAYS: readonly (readonly [name: string, day: DayOfYear | null])[] = [
  ["new year ' s eve", on(12, 31)],
  ["new year ' s day", on(1, 1)],
  ["new year day", on(1, 1)],
  ["orthodox christmas eve", on(1, 6)],
  ["orthodox christmas", on(1, 7)],
  ["christmas eve", on(12, 24)],
  ["christmas day", on(12, 25)],
  ["christmas", on(12, 25)],
  ["boxing day", on(12, 26)],
  ["epiphany", on(1, 6)],
  ["valentine ' s day", on(2, 14)],
  ["defender of the fatherland day", on(2, 23)],
  ["international women ' s day", on(3, 8)],
  ["women ' s day", on(3, 8)],
  ["st patrick ' s day", on(3, 17)],
  ["april fool ' s day", on(4, 1)],
  ["april fools ' day", on(4, 1)],
  ["anzac day", on(4, 25)],
  ["may day", on(5, 1)],
  ["victory day", on(5, 9)],
  ["europe day", on(5, 9)],
  ["juneteenth", on(6, 19)],
  ["canada day", on(7, 1)],
  ["the fourth of july", on(7, 4)],
  ["fourth of july", on(7, 4)],
  ["bastille day", on(7, 14)],
  ["assumption day", on(8, 15)],
  ["halloween", on(10, 31)],
  ["all saints ' day", on(11, 1)],
  ["armistice day", on(11, 11)],
  ["remembrance day", on(11, 11)],
  ["veterans day", on(11, 11)],
  ["human rights day", on(12, 10)],
  ["martin luther king day", nth(3, 1, 1)],
  ["memorial day", nth(-1, 1, 5)],
  ["thanksgiving day", nth(4, 4, 11)],
  ["thanksgiving", nth(4, 4, 11)],
  ["orthodox easter", orthodoxEaster],
  ["ash wednesday", after(easter, -46)],
  ["palm sunday", after(easter, -7)],
  ["maundy thursday", after(easter, -3)],
  ["good friday", after(easter, -2)],
  ["easter sunday", easter],
  ["easter monday", after(easter, 1)],
  ["easter", easter],
  ["ascension day", after(easter, 39)],
  ["whit sunday", after(easter, 49)],
  ["whit monday", after(easter, 50)],
  ["pentecost", after(easter, 49)],
  ["corpus christi", after(easter, 60)],
  ["independence day", null],
  ["constitution day", null],
  ["republic day", null],
  ["freedom day", null],
  ["liberation day", null],
  ["unity day", null],
  ["national day", null],
  ["labour day", null],
  ["labor day", null],
  ["flag day", null],
];

interface Holiday {
  readonly words: readonly string[];
  readonly day: DayOfYear | null;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly Holiday[]> = (() => {
  const byFirst = new Map<string, Holiday[]>();
  for (const [name, day] of HOLIDAYS) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, day }]);
  }
  return byFirst;
})();

export const HOLIDAY_OPENINGS: readonly string[] = [...BY_FIRST_WORD.keys()];

/** "Christmas", "Easter 2022", "Victory Day, 9 May", "the new year 2011"; a date beside wins over the computed day. */
export const holiday: Recognise = (lexemes, index) => {
  const newYear = newYearWithNumber(lexemes, index);
  if (newYear !== null) return newYear;
  const which = whichAt(lexemes, index);
  const start = which?.to ?? index;
  if (!lexemes.at(start).capital && !lexemes.has(start, "the")) return null;
  const named = BY_FIRST_WORD.get(lexemes.word(start))?.find(({ words }) => lexemes.has(start, ...words));
  if (named === undefined) return null;
  const to = start + named.words.length;
  const beside = longest([dayMonth, monthDay], lexemes, lexemes.skip(lexemes.skip(to, ","), "on"));
  if (beside !== null) return beside;
  const year = yearBeside(lexemes, to);
  const phrase = holidayPhrase(named.day, which?.value ?? year?.value ?? null);
  return { phrase, to: year?.to ?? to };
};

/** "8 March, Women's Day": one date. */
export const dateWithHoliday: Recognise = (lexemes, index) => {
  const date = longest([dayMonth, monthDay], lexemes, index);
  if (date === null || !lexemes.has(date.to, ",")) return null;
  const named = holiday(lexemes, lexemes.skip(date.to + 1, "the"));
  return named && { phrase: date.phrase, to: named.to };
};

const holidayPhrase = (day: DayOfYear | null, year: YearlyPhrase["year"]): Phrase =>
  day === null ? UNKNOWN : yearly(year, (of) => dayValue(day(of)));

/** "the new year 2011": its first day. */
function newYearWithNumber(lexemes: Lexemes, index: number): Found | null {
  const start = lexemes.skip(index, "the");
  if (!lexemes.has(start, "new", "year")) return null;
  const year = yearBeside(lexemes, start + 2);
  return typeof year?.value === "number" ? { phrase: holidayPhrase(on(1, 1), year.value), to: year.to } : null;
}
