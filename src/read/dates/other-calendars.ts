/** Month names of other languages and calendars, and dates in the old style, beside a day or a year. */
import { civilOf, dayOf, type Day } from "../../record/calendar.ts";
import { dayMonth, monthDay, monthOfYear, yearDigits } from "./calendar-dates.ts";
import type { Lexemes } from "./lexemes.ts";
import { longest, type Found, type Phrase, type Recognise } from "./phrase.ts";
import { dayOfIso, dayValue, daysOf, type Value } from "./value.ts";
import { MONTHS, ORDINAL_ENDINGS } from "./words.ts";

/** January to December in one language a line; "/" parts spellings and cases, "-" stands for none that is unambiguous. */
const FOREIGN_MONTHS = [
  "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre",
  "januar/jänner februar/feber märz/maerz april mai juni juli august september oktober november dezember",
  "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "styczeń/stycznia/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia",
  "leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října - prosinec/prosince",
  "ocak şubat/subat - nisan mayıs/mayis haziran temmuz ağustos/agustos eylül/eylul ekim kasım/kasim aralık/aralik",
  "yanvar/yanvarya fevral/fevralya mart/marta aprel/aprelya may/maya iyun/iyunya iyul/iyulya avgust/avgusta sentyabr/sentyabrya oktyabr/oktyabrya noyabr/noyabrya dekabr/dekabrya",
  "январь/января февраль/февраля март/марта апрель/апреля май/мая июнь/июня июль/июля август/августа сентябрь/сентября октябрь/октября ноябрь/ноября декабрь/декабря",
  "січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня",
  "студзень/студзеня люты/лютага сакавік/сакавіка красавік/красавіка травень/мая чэрвень/чэрвеня ліпень/ліпеня жнівень/жніўня верасень/верасня кастрычнік/кастрычніка лістапад/лістапада снежань/снежня",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "január/januar február/februar március marec/április aprilis május jún/június júl/július augusztus szeptember október november december",
  "siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna - studeni/studenog -",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "- - - - - - - - - - - desember",
];

const FOREIGN: ReadonlyMap<string, number> = new Map(FOREIGN_MONTHS.flatMap((line) => [...monthTable(line)]));

const PERSIAN_MONTHS = monthTable(
  "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand",
);
/** The months that have a name of one word. */
const ISLAMIC_MONTHS = monthTable(
  "muharram safar - - - - rajab/recep shaban/saban ramadan/ramazan shawwal dhulqada/zilkade dhulhijja/zilhicce",
);

function monthTable(line: string): ReadonlyMap<string, number> {
  const months = line.split(" ").flatMap((names, index) => names.split("/").map((name) => [name, index + 1] as const));
  return new Map(months.filter(([name]) => name !== "-" && !MONTHS.has(name)));
}

/** "3 mars 1957", "20 de noviembre de 1975", "listopad 1920". */
export const foreignDate: Recognise = (lexemes, index) => {
  const day = lexemes.number(index);
  const at = day === null ? index : skipAny(lexemes, lexemes.skip(index + 1, "."), ["de", "di"]);
  const month = FOREIGN.get(lexemes.word(at));
  const year = month === undefined ? null : yearAt(lexemes, skipAny(lexemes, at + 1, ["de", "del", "of"]));
  if (month === undefined || year === null) return null;
  if (day === null) return { phrase: monthOfYear(year.value, month), to: year.to };
  if (day < 1 || day > 31) return null;
  return { phrase: fixedDay(dayOf(year.value, month, day)), to: year.to };
};

const skipAny = (lexemes: Lexemes, index: number, words: readonly string[]): number =>
  words.includes(lexemes.word(index)) ? index + 1 : index;

function yearAt(lexemes: Lexemes, index: number): { readonly value: number; readonly to: number } | null {
  const value = yearDigits(lexemes, index);
  return value === null ? null : { value, to: index + 1 };
}

const fixedDay = (day: Day): Phrase => ({ kind: "fixed", value: dayValue(day) });

/** "14 Mehr 1399", "1 Ramadan 1443 (2 April 2022)": a Gregorian date in brackets wins over reckoning. */
export const otherCalendarDate: Recognise = (lexemes, index) => {
  const day = lexemes.number(index);
  if (day === null || day < 1 || day > 31) return null;
  const at = ORDINAL_ENDINGS.has(lexemes.word(index + 1)) ? index + 2 : index + 1;
  const persian = PERSIAN_MONTHS.get(lexemes.word(at));
  const islamic = ISLAMIC_MONTHS.get(lexemes.word(at));
  const year = lexemes.number(at + 1);
  if ((persian === undefined && islamic === undefined) || year === null || year < 1 || year > 1600) return null;
  const to = at + 2;
  const bracket = lexemes.has(to, "(") ? longest([dayMonth, monthDay], lexemes, to + 1) : null;
  if (bracket !== null && lexemes.has(bracket.to, ")")) return { phrase: bracket.phrase, to: bracket.to + 1 };
  const found = persian === undefined ? islamicDay(year, islamic ?? 1, day) : persianDay(year, persian, day);
  return { phrase: fixedDay(found), to };
};

/** Tabular Islamic calendar, civil epoch (Reingold and Dershowitz, Calendrical Calculations); sightings may differ by a day. */
const islamicDay = (year: number, month: number, day: number): Day =>
  day +
  29 * (month - 1) +
  Math.floor((6 * month - 1) / 11) +
  (year - 1) * 354 +
  Math.floor((3 + 11 * year) / 30) +
  ISLAMIC_EPOCH -
  1;

/** 16 July 622 of the Julian calendar, 19 July of the Gregorian. */
const ISLAMIC_EPOCH = dayOf(622, 7, 19);

/** The first years of the Solar Hijri leap cycles in use, by K. M. Borkowski, Earth, Moon and Planets 74 (1996). */
const PERSIAN_BREAKS = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060];

/** Borkowski's method: the day in March on which the year begins, then months of 31 and 30 days. */
function persianDay(year: number, month: number, day: number): Day {
  const gregorian = year + 621;
  let leaps = -14;
  let before = PERSIAN_BREAKS[0] ?? 0;
  let length = 0;
  for (const start of PERSIAN_BREAKS.slice(1)) {
    length = start - before;
    if (year < start) break;
    leaps += Math.floor(length / 33) * 8 + Math.floor((length % 33) / 4);
    before = start;
  }
  const since = year - before;
  leaps += Math.floor(since / 33) * 8 + Math.floor(((since % 33) + 3) / 4);
  if (length % 33 === 4 && length - since === 4) leaps += 1;
  const gregorianLeaps = Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  const march = 20 + leaps - gregorianLeaps;
  return dayOf(gregorian, 3, march) + (month - 1) * 31 - (month > 7 ? month - 7 : 0) + day - 1;
}

const OLD_STYLE = [["old", "style"], ["o", ".", "s", "."], ["os"], ["julian"]];

/**
 * "25 October (7 November) 1917", "7 November (25 October old style) 1917", "25 October 1917 (Old Style)": the new-style
 * day. Of two days the later is the new one.
 */
export const oldStyleDate: Recognise = (lexemes, index) => {
  const first = longest([dayMonth, monthDay], lexemes, index);
  if (first === null || !lexemes.has(first.to, "(")) return null;
  const marked = skipOldStyle(lexemes, first.to + 1);
  if (marked > first.to + 1 && lexemes.has(marked, ")")) {
    return { phrase: { kind: "shifted", base: first.phrase, at: newStyle, within: true }, to: marked + 1 };
  }
  const second = longest([dayMonth, monthDay], lexemes, first.to + 1);
  if (second === null) return null;
  const close = skipOldStyle(lexemes, lexemes.skip(second.to, ","));
  const year = lexemes.has(close, ")") ? yearAt(lexemes, lexemes.skip(close + 1, ",")) : null;
  return year && laterOfTwo(first, second, year);
};

const skipOldStyle = (lexemes: Lexemes, index: number): number =>
  OLD_STYLE.reduce((to, words) => (to === index ? lexemes.skip(index, ...words) : to), index);

function laterOfTwo(first: Found, second: Found, year: { readonly value: number; readonly to: number }): Found | null {
  if (first.phrase.kind !== "yearly" || second.phrase.kind !== "yearly") return null;
  const days = [first.phrase.at(year.value), second.phrase.at(year.value)].map((value) => value && daysOf(value));
  const [one, two] = days;
  if (!one || !two) return null;
  return { phrase: fixedDay(Math.max(one.from, two.from)), to: year.to };
}

/** Moves a day of the Julian calendar to the Gregorian one. */
function newStyle(value: Value): Value | null {
  const text = value.members[0] ?? "";
  if (value.form !== "date" || text.length !== 10 || text.includes("X")) return null;
  const day = dayOfIso(text);
  const { year, month } = civilOf(day);
  const reckoned = month < 3 ? year - 1 : year;
  return dayValue(day + Math.floor(reckoned / 100) - Math.floor(reckoned / 400) - 2);
}

export const FOREIGN_MONTH_NAMES: readonly string[] = [...FOREIGN.keys()];
