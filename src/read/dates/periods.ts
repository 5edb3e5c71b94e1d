/** Parts of years and months, seasons, quarters, decades, centuries: "late May 2014", "the second half of next year". */
import { dayOf, daysInMonth } from "../../record/calendar.ts";
import {
  monthAt,
  relativeYear,
  whichYearAt,
  yearBeside,
  yearDigits,
  yearly,
  yearPhrase,
  yearsJoined,
} from "./calendar-dates.ts";
import type { Lexemes } from "./lexemes.ts";
import type { Found, Phrase, Recognise, YearlyPhrase } from "./phrase.ts";
import {
  date,
  dayInterval,
  dayOfMonth,
  dayValue,
  daysOf,
  interval,
  monthText,
  monthValue,
  qualify,
  wholeUnit,
  yearValue,
  type Value,
} from "./value.ts";
import { CARDINALS, DECADES, ORDINALS, ORDINAL_ENDINGS, SEASONS } from "./words.ts";

// ---- a year, a month, a week or a decade, to be taken a part of

type Period =
  | { readonly grain: "year"; readonly year: YearlyPhrase["year"] }
  | { readonly grain: "month"; readonly year: YearlyPhrase["year"]; readonly month: number }
  | { readonly grain: "this month" | "this week"; readonly shift: number }
  | { readonly grain: "decade"; readonly first: number }
  | { readonly grain: "century"; readonly first: number }
  | { readonly grain: "season"; readonly found: Found };

interface ReadPeriod {
  readonly period: Period;
  readonly to: number;
}

function periodAt(lexemes: Lexemes, index: number): ReadPeriod | null {
  const month = monthAt(lexemes, index);
  if (month !== null) {
    const year = yearBeside(lexemes, month.to);
    return { period: { grain: "month", year: year?.value ?? null, month: month.value }, to: year?.to ?? month.to };
  }
  const decade = decadeAt(lexemes, lexemes.skip(index, "the"));
  if (decade !== null) return { period: { grain: "decade", first: decade.first }, to: decade.to };
  const century = centuryAt(lexemes, lexemes.skip(index, "the"));
  if (century !== null) return { period: { grain: "century", first: century.first }, to: century.to };
  const season = seasonOfYear(lexemes, index);
  if (season !== null) return { period: { grain: "season", found: season }, to: season.to };
  const year = yearDigits(lexemes, index);
  if (year !== null) return { period: { grain: "year", year }, to: index + 1 };
  const relative = lexemes.has(index, "of") ? null : relativeYear(lexemes, index);
  if (relative !== null) return { period: { grain: "year", year: relative.value }, to: relative.to };
  return relativeMonthOrWeek(lexemes, index);
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

function relativeMonthOrWeek(lexemes: Lexemes, index: number): ReadPeriod | null {
  const shift = SHIFTS.get(lexemes.word(index));
  const unit = lexemes.word(index + 1);
  if (shift === undefined || (unit !== "month" && unit !== "week")) return null;
  return { period: { grain: unit === "month" ? "this month" : "this week", shift }, to: index + 2 };
}

/** Applies `ofYear`, `ofMonth` or `ofDays` to a period; null where the period has no such part. */
function partPhrase(period: Period, part: Part): Phrase | null {
  switch (period.grain) {
    case "year":
      return yearly(period.year, (year) => part.ofYear(year));
    case "month": {
      const { year, month } = period;
      const undated = { ...date(`XXXX-${String(month).padStart(2, "0")}~`) };
      return yearly(year, (of) => part.ofMonth(of, month), undated);
    }
    case "this month":
      return { kind: "deictic", at: (today) => part.ofMonth(...yearAndMonth(wholeUnit(today, period.shift, "month"))) };
    case "this week":
      return { kind: "deictic", at: (today) => part.ofWeek?.(wholeUnit(today, period.shift, "week")) ?? null };
    case "decade":
      return part.ofDecade ? { kind: "fixed", value: part.ofDecade(period.first) } : null;
    case "century":
      return { kind: "fixed", value: date(`${String(period.first / 100).padStart(2, "0")}XX~`) };
    case "season":
      return part.ofSeason ? { kind: "qualified", mark: "~", base: period.found.phrase } : null;
  }
}

const yearAndMonth = (value: Value): [number, number] => {
  const text = value.members[0] ?? "";
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
};

/** What a part is of each period it can be taken of. */
interface Part {
  readonly ofYear: (year: number) => Value;
  readonly ofMonth: (year: number, month: number) => Value;
  readonly ofWeek?: (week: Value) => Value | null;
  readonly ofDecade?: (first: number) => Value;
  readonly ofSeason?: true;
}

const about = (value: Value): Value => qualify(value, "~");
const aboutBetween = (left: Value, right: Value): Value => about(interval(left, right));
const dayIn = (year: number, month: number, day: number): Value =>
  date(dayOfMonth(monthText(year, month), Math.min(day, daysInMonth(year, month))));

const third = (
  months: readonly [number, number],
  days: readonly [number, number],
  years: readonly [number, number],
): Part => ({
  ofYear: (year) => aboutBetween(monthValue(year, months[0]), monthValue(year, months[1])),
  ofMonth: (year, month) => aboutBetween(dayIn(year, month, days[0]), dayIn(year, month, days[1])),
  ofDecade: (first) => aboutBetween(yearValue(first + years[0]), yearValue(first + years[1])),
  ofSeason: true,
});

const EARLY = third([1, 4], [1, 10], [0, 3]);
const MID = third([5, 8], [11, 20], [4, 6]);
const LATE = third([9, 12], [21, 31], [7, 9]);

const FIRST_DAY: Part = {
  ofYear: (year) => dayIn(year, 1, 1),
  ofMonth: (year, month) => dayIn(year, month, 1),
  ofWeek: (week) => edgeOf(week, "from"),
  ofDecade: (first) => dayIn(first, 1, 1),
};
const LAST_DAY: Part = {
  ofYear: (year) => dayIn(year, 12, 31),
  ofMonth: (year, month) => dayIn(year, month, 31),
  ofWeek: (week) => edgeOf(week, "to"),
  ofDecade: (first) => dayIn(first + 9, 12, 31),
};

function edgeOf(week: Value, side: "from" | "to"): Value | null {
  const days = daysOf(week);
  return days && dayValue(days[side]);
}

function aboutEdgeOf(week: Value, side: "from" | "to"): Value | null {
  const edge = edgeOf(week, side);
  return edge && about(edge);
}

const START: Part = {
  ...FIRST_DAY,
  ofYear: (year) => about(monthValue(year, 1)),
  ofMonth: (year, month) => about(dayIn(year, month, 1)),
  ofWeek: (week) => aboutEdgeOf(week, "from"),
  ofDecade: (first) => about(yearValue(first)),
};
const END: Part = {
  ...LAST_DAY,
  ofYear: (year) => about(monthValue(year, 12)),
  ofMonth: (year, month) => about(dayIn(year, month, 31)),
  ofWeek: (week) => aboutEdgeOf(week, "to"),
  ofDecade: (first) => about(yearValue(first + 9)),
};

const SHORT_PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", EARLY],
  ["mid", MID],
  ["middle", MID],
  ["late", LATE],
]);
const NAMED_PARTS: ReadonlyMap<string, Part> = new Map([
  ["beginning", START],
  ["start", START],
  ["outset", START],
  ["opening", START],
  ["middle", MID],
  ["end", END],
  ["close", END],
]);
const SPANS_OF_TIME = new Set(["months", "weeks", "days", "years", "part"]);

/** "early 2020", "mid-May", "late in 2019", "the end of last year", "the early months of 2015", "the last days of May". */
export const partOfPeriod: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  const named = partAt(lexemes, start);
  const period = named && periodAt(lexemes, named.to);
  if (named === null || period === null) return null;
  const phrase = partPhrase(period.period, named.part);
  if (phrase === null) return null;
  const limitPart = named.part === END ? LAST_DAY : named.part === START ? FIRST_DAY : null;
  const limit = limitPart && partPhrase(period.period, limitPart);
  return { phrase, to: period.to, ...(limit ? { limit } : {}) };
};

function partAt(lexemes: Lexemes, index: number): { readonly part: Part; readonly to: number } | null {
  const word = lexemes.word(index);
  const named = NAMED_PARTS.get(word);
  if (named !== undefined && lexemes.has(index + 1, "of")) return { part: named, to: index + 2 };
  if (word === "end" && lexemes.has(index + 1, "-")) return { part: END, to: index + 2 };
  const short =
    SHORT_PARTS.get(word) ?? (word === "first" ? START : word === "last" || word === "final" ? END : undefined);
  if (short === undefined) return null;
  if (SPANS_OF_TIME.has(lexemes.word(index + 1)) && lexemes.has(index + 2, "of")) {
    const inMonths = lexemes.has(index + 1, "months") || lexemes.has(index + 1, "part");
    const part = short === START && inMonths ? EARLY : short === END && inMonths ? LATE : short;
    return { part, to: index + 3 };
  }
  if (short === START || short === END) return null;
  if (lexemes.has(index + 1, "-")) return { part: short, to: index + 2 };
  if (lexemes.has(index + 1, "in")) return { part: short, to: lexemes.skip(index + 2, "the") };
  return { part: short, to: index + 1 };
}

// ---- halves, quarters and counted parts

const ORDINAL_PARTS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", -1],
  ["final", -1],
]);

/** The `nth` of so many equal stretches of a year, and the two halves of a month. */
function stretch(nth: number, of: 2 | 3 | 4): Part {
  const number = nth === -1 ? of : nth;
  const length = 12 / of;
  const last = number * length;
  return {
    ofYear: (year) =>
      of === 4 ? monthValue(year, 32 + number) : interval(monthValue(year, last - length + 1), monthValue(year, last)),
    ofMonth: (year, month) =>
      number === 1
        ? aboutBetween(dayIn(year, month, 1), dayIn(year, month, 15))
        : aboutBetween(dayIn(year, month, 16), dayIn(year, month, 31)),
    ofDecade: (first) =>
      number === 1
        ? interval(yearValue(first), yearValue(first + 4))
        : interval(yearValue(first + 5), yearValue(first + 9)),
  };
}

const STRETCHES: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ["half", 2],
  ["part", 2],
  ["third", 3],
  ["quarter", 4],
]);

/** "the fourth quarter of 2015", "the second half of next year", "the first half" of the year of publication. */
export const quarterOrHalf: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  const nth = ORDINAL_PARTS.get(lexemes.word(start));
  const of = STRETCHES.get(lexemes.word(start + 1));
  if (nth === undefined || of === undefined || nth > of) return null;
  const behind = lexemes.skip(start + 2, "of");
  const period = periodAt(lexemes, behind);
  if (period !== null && (behind > start + 2 || period.period.grain === "year")) {
    if (of > 2 && period.period.grain !== "year") return null;
    const phrase = partPhrase(period.period, stretch(nth, of));
    return phrase && { phrase, to: period.to };
  }
  if (of !== 4 || start === index || behind > start + 2) return null;
  return { phrase: yearly(null, stretch(nth, of).ofYear), to: start + 2 };
};

/** "Q4 2015", "2022 Q4", "H1 2023", "Q3 of last year". */
export const quarterCode: Recognise = (lexemes, index) => {
  const yearFirst = yearDigits(lexemes, index);
  const at = yearFirst === null ? index : index + 1;
  const letter = lexemes.at(at);
  const nth = lexemes.number(at + 1);
  const of = letter.word === "q" ? 4 : letter.word === "h" ? 2 : null;
  if (of === null || !letter.capital || nth === null || nth < 1 || nth > of || !lexemes.at(at + 1).glued) return null;
  const year = yearFirst === null ? yearBeside(lexemes, at + 2) : { value: yearFirst, to: at + 2 };
  return year && { phrase: yearly(year.value, stretch(nth, of).ofYear), to: year.to };
};

/** "the first nine months of 2017", "the last two weeks of May". */
export const countedPart: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  const nth = ORDINAL_PARTS.get(lexemes.word(start));
  const count = lexemes.number(start + 1) ?? CARDINALS.get(lexemes.word(start + 1));
  const unit = lexemes.word(start + 2);
  if ((nth !== 1 && nth !== -1) || count === undefined || count < 1 || !lexemes.has(start + 3, "of")) return null;
  const period = periodAt(lexemes, start + 4);
  const part = counted(nth, count, unit);
  if (period === null || part === null) return null;
  if (period.period.grain !== "year" && (unit === "months" || !period.period.grain.endsWith("month"))) return null;
  const phrase = partPhrase(period.period, part);
  return phrase && { phrase, to: period.to };
};

/** "the first week of June", "the last week of May 2014": seven days, approximately. */
export const weekOfMonth: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  const nth = ORDINAL_PARTS.get(lexemes.word(start));
  if (nth === undefined || !lexemes.has(start + 1, "week", "of")) return null;
  const period = periodAt(lexemes, start + 3);
  if (period === null || !period.period.grain.endsWith("month")) return null;
  const phrase = partPhrase(period.period, {
    ofYear: yearValue,
    ofMonth: (year, month) => {
      const first = nth === -1 ? daysInMonth(year, month) - 6 : nth * 7 - 6;
      return aboutBetween(dayIn(year, month, first), dayIn(year, month, first + 6));
    },
  });
  return phrase && { phrase, to: period.to };
};

function counted(nth: number, count: number, unit: string): Part | null {
  const days = unit === "days" ? count : unit === "weeks" ? count * 7 : null;
  if (days === null ? unit !== "months" || count > 12 : days > 365) return null;
  const ofDays = (first: number, last: number): Value =>
    nth === 1 ? dayInterval(first, first + (days ?? 1) - 1) : dayInterval(last - (days ?? 1) + 1, last);
  return {
    ofYear: (year) => {
      if (days !== null) return ofDays(dayOf(year, 1, 1), dayOf(year, 12, 31));
      return nth === 1
        ? interval(monthValue(year, 1), monthValue(year, count))
        : interval(monthValue(year, 13 - count), monthValue(year, 12));
    },
    ofMonth: (year, month) => ofDays(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))),
  };
}

// ---- seasons

const BEFORE_BARE_SEASON = new Set(["in", "over", "during", "since", "by", "until", "before", "after", "throughout"]);

/** "summer 2020", "the spring of 2021", "last autumn", "that winter", "the winter of 2013-14", "in the summer". */
export const seasonOfYear: Recognise = (lexemes, index) => {
  const which = whichYearAt(lexemes, index);
  const start = which?.to ?? lexemes.skip(index, "the");
  const season = SEASONS.get(lexemes.word(start));
  if (season === undefined) return null;
  const phrase = (year: YearlyPhrase["year"]): Phrase => yearly(year, (of) => monthValue(of, season));
  if (which !== null) return { phrase: phrase(which.value), to: start + 1 };
  if (lexemes.at(start).capital && lexemes.at(start - 1).capital) return null;
  const years = yearsJoined(lexemes, lexemes.skip(start + 1, "of"));
  if (years !== null && season === 24) return { phrase: overNewYear(years.value), to: years.to };
  const year = yearBeside(lexemes, start + 1);
  if (year !== null) return { phrase: phrase(year.value), to: year.to };
  if (start === index || lexemes.word(start) === "fall" || lexemes.has(start + 1, "of")) return null;
  return BEFORE_BARE_SEASON.has(lexemes.word(index - 1)) ? { phrase: phrase(null), to: start + 1 } : null;
};

const overNewYear = ([first, second]: readonly [number, number]): Phrase => ({
  kind: "fixed",
  value: interval(monthValue(first, 12), monthValue(second, 2)),
});

/** "the spring and summer of 2019": the first has no year of its own. */
export const seasonsJoined: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  const first = SEASONS.get(lexemes.word(start));
  if (first === undefined || !["and", "or", "-", "to"].includes(lexemes.word(start + 1))) return null;
  const second = seasonOfYear(lexemes, start + 2);
  if (second?.phrase.kind !== "yearly" || second.phrase.year === null) return null;
  const left = yearly(null, (of) => monthValue(of, first));
  if (!lexemes.has(start + 1, "or")) return { phrase: { kind: "interval", left, right: second.phrase }, to: second.to };
  return { phrase: { kind: "set", form: "one", left, right: second.phrase }, to: second.to };
};

// ---- decades and centuries

interface ReadYears {
  readonly first: number;
  readonly to: number;
}

/** "1990s", "1990's", "'60s", "nineties". */
function decadeAt(lexemes: Lexemes, index: number): ReadYears | null {
  const lexeme = lexemes.at(index);
  const named =
    lexemes.has(index - 1, "the") ||
    lexemes.has(index - 1, "early") ||
    lexemes.has(index - 1, "late") ||
    lexemes.has(index - 1, "-");
  const word = DECADES.get(lexeme.word);
  if (word !== undefined) return named ? { first: 1900 + word, to: index + 1 } : null;
  const short = lexeme.word === "'";
  const { number, from, to } = lexemes.at(short ? index + 1 : index);
  if (number === null || number % 10 !== 0 || to - from !== (short ? 2 : 4)) return null;
  const end = lexemes.skip(short ? index + 2 : index + 1, "'");
  if (!lexemes.has(end, "s") || !lexemes.at(end).glued) return null;
  if (!short) return number >= 1000 && number < 2200 ? { first: number, to: end + 1 } : null;
  return { first: number < 20 ? 2000 + number : 1900 + number, to: end + 1 };
}

export const decade: Recognise = (lexemes, index) => {
  const found = decadeAt(lexemes, lexemes.skip(index, "the"));
  if (found === null) return null;
  return { phrase: { kind: "fixed", value: date(`${String(found.first).slice(0, 3)}X`) }, to: found.to };
};

/** "19th century", "twentieth century", "twenty-first-century". */
function centuryAt(lexemes: Lexemes, index: number): ReadYears | null {
  let number = lexemes.number(index) ?? ORDINALS.get(lexemes.word(index));
  let to = index + 1;
  if (lexemes.number(index) !== null) {
    if (!ORDINAL_ENDINGS.has(lexemes.word(to))) return null;
    to += 1;
  } else if (lexemes.has(index, "twenty", "-", "first")) {
    number = 21;
    to = index + 3;
  }
  to = lexemes.skip(to, "-");
  if (number === undefined || number < 1 || number > 22 || !lexemes.has(to, "century")) return null;
  return { first: (number - 1) * 100, to: to + 1 };
}

export const century: Recognise = (lexemes, index) => {
  const found = centuryAt(lexemes, lexemes.skip(index, "the"));
  if (found === null) return null;
  return { phrase: { kind: "fixed", value: date(`${String(found.first / 100).padStart(2, "0")}XX`) }, to: found.to };
};

// ---- fiscal years

const FISCAL = new Set(["fiscal", "financial", "budget", "tax", "academic", "school"]);

/** "fiscal 2023", "financial year 2017/18", "FY2023", "the 2017/18 financial year": the year, approximately. */
export const fiscalYear: Recognise = (lexemes, index) => {
  const start = lexemes.skip(index, "the");
  let at = start;
  if (FISCAL.has(lexemes.word(at)) || lexemes.has(at, "fy")) {
    const behind = lexemes.skip(at + 1, "year");
    if (behind === at + 1 && !["fiscal", "fy"].includes(lexemes.word(at))) return null;
    const read = yearOrYears(lexemes, behind);
    return read && { phrase: aboutPhrase(read.phrase), to: read.to };
  }
  const read = yearOrYears(lexemes, at);
  if (read === null) return null;
  at = read.to;
  return FISCAL.has(lexemes.word(at)) && lexemes.has(at + 1, "year")
    ? { phrase: aboutPhrase(read.phrase), to: at + 2 }
    : null;
};

const aboutPhrase = (base: Phrase): Phrase => ({ kind: "qualified", mark: "~", base });

function yearOrYears(lexemes: Lexemes, index: number): Found | null {
  const years = yearsJoined(lexemes, index);
  if (years !== null) {
    const value = interval(yearValue(years.value[0]), yearValue(years.value[1]));
    return { phrase: { kind: "fixed", value }, to: years.to };
  }
  const { number, from, to } = lexemes.at(index);
  if (number === null || to - from !== 4 || number < 1500 || number > 2100) return null;
  return { phrase: yearPhrase(number), to: index + 1 };
}
