/** The kinds of date phrases, in the order in which they are tried. The longest wins; of equals, the first. */
import {
  ahead,
  ago,
  beforeLast,
  earlierOrLater,
  namedDay,
  pastOrNextPeriod,
  runningPeriod,
  theWeekend,
  weekday,
  wholeUnitAway,
  withinPeriod,
} from "./deictic.ts";
import { countedUnits, eve, neighbouringUnit, partOfDayBeside } from "./anaphoric.ts";
import {
  dayMonth,
  dayMonthDashed,
  dayMonthNumbers,
  dayOfMonthAlone,
  isoDate,
  monthAlone,
  monthDay,
  monthYear,
  whichMonth,
  wholeYear,
  yearAlone,
  yearRange,
} from "./calendar-dates.ts";
import { dateWithHoliday, holiday, HOLIDAY_OPENINGS } from "./holidays.ts";
import { intervalRule } from "./intervals.ts";
import type { Lexemes } from "./lexemes.ts";
import { foreignDate, FOREIGN_MONTH_NAMES, oldStyleDate, otherCalendarDate } from "./other-calendars.ts";
import {
  century,
  countedPart,
  decade,
  fiscalYear,
  partOfPeriod,
  quarterCode,
  quarterOrHalf,
  seasonOfYear,
  seasonsJoined,
  weekOfMonth,
} from "./periods.ts";
import { type Rule, rulesOf } from "./phrase.ts";
import { CARDINALS, DECADES, MONTHS, ORDINALS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from "./words.ts";

/** One date or named period. More specific kinds stand first, so that they win where two are equally long. */
const POINTS = rulesOf({
  isoDate, //            digits with separators are dates before they are years
  dayMonthNumbers,
  dayMonthDashed,
  oldStyleDate, //       two dates that are one
  otherCalendarDate,
  foreignDate,
  holiday, //            "Victory Day, 9 May" before "9 May"
  dateWithHoliday,
  dayMonth,
  monthDay,
  dayOfMonthAlone,
  fiscalYear, //         "fiscal 2023" before "2023"
  weekOfMonth,
  countedPart, //        parts of a period before the period
  quarterOrHalf,
  quarterCode,
  partOfPeriod,
  seasonsJoined,
  seasonOfYear,
  monthYear,
  decade,
  century,
  wholeYear,
  yearRange,
  yearAlone,
  whichMonth,
  monthAlone,
  namedDay, //           words that count from the day of publication
  weekday,
  earlierOrLater,
  wholeUnitAway,
  beforeLast,
  theWeekend,
  ago,
  ahead,
  neighbouringUnit, //   words that count from another date of the text
  partOfDayBeside,
  countedUnits,
  eve,
});

export const DATES: readonly Rule[] = [
  ...rulesOf({
    pastOrNextPeriod, // "over the past year" before "past year"
    runningPeriod,
    withinPeriod,
  }),
  intervalRule(POINTS),
];

/** Every word that a date phrase can begin with; a phrase may also begin with a number. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, CARDINALS, ORDINALS, DECADES].flatMap((words) => [...words.keys()]),
  ...PARTS_OF_DAY,
  ...HOLIDAY_OPENINGS,
  ...FOREIGN_MONTH_NAMES,
  ..."the a an this that last next coming early mid middle late beginning start end opening close".split(" "),
  ..."first final second q h fy fiscal financial budget tax academic school year whole entire all half".split(" "),
  ..."today yesterday tomorrow tonight earlier later eve new either '".split(" "),
  ..."since ever starting not no up prior after until till before by from between to for over in during within".split(
    " ",
  ),
  ..."throughout across around about circa roughly approximately c ca some sometime more less fewer at well just".split(
    " ",
  ),
  ..."almost nearly exactly only".split(" "),
]);

/** Cheap test that spares most words the recognisers. */
export function canOpen(lexemes: Lexemes, index: number): boolean {
  const { number, word } = lexemes.at(index);
  return number !== null || OPENINGS.has(word);
}
