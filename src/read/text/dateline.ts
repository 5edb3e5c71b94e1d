import { isEdtf } from "../../record/edtf.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** An EDTF day, month or year that exists in the calendar, or null. Years before 1000 are no dates of articles. */
export function calendarDate(year: number, month: number | null, day: number | null): string | null {
  if (year < 1000) return null;
  const parts = [month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, "0"));
  const date = [String(year), ...parts].join("-");
  return (month ?? 1) <= 12 && isEdtf(date) ? date : null;
}

/** A date as a person gives it: any EDTF value, or a time stamp, of which the day is kept. */
export const givenDate = (text: string): string | null => isoDate(text) ?? (isEdtf(text.trim()) ? text.trim() : null);

/** Reads "2023", "2023-06", "2023-06-26", and time stamps that start so. The day is the one written, in its own offset. */
export function isoDate(text: string): string | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T\s].{0,40})?)?)?\s*$/.exec(text.slice(0, 80));
  const compact = match ? null : /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.{0,10})?\s*$/.exec(text.slice(0, 80));
  const [, year, month, day] = match ?? compact ?? [];
  return year === undefined
    ? null
    : calendarDate(+year, month === undefined ? null : +month, day === undefined ? null : +day);
}

const MONTH_NAME = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const MONTH_DAY_YEAR = new RegExp(String.raw`\b${MONTH_NAME}\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b`, "i");
const DAY_MONTH_YEAR = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[\s-]${MONTH_NAME},?[\s-](\d{4})\b`, "i");
const MONTH_YEAR = new RegExp(String.raw`\b${MONTH_NAME},?\s(\d{4})\b`, "i");
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/;

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? "").toLowerCase()) + 1;

/**
 * The date a line states, as EDTF; null where it states none, or one that could be read in two ways ("5/6/2023"). A
 * full stop between the numbers says that the day comes first.
 */
export function statedDate(line: string): string | null {
  const text = line.slice(0, 300).replace(/\s+/g, " ");
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return calendarDate(+(yearFirst[1] ?? 0), +(yearFirst[2] ?? 0), +(yearFirst[3] ?? 0));
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return calendarDate(+(american[3] ?? 0), monthOf(american[1]), +(american[2] ?? 0));
  const european = DAY_MONTH_YEAR.exec(text);
  if (european) return calendarDate(+(european[3] ?? 0), monthOf(european[2]), +(european[1] ?? 0));
  const numbers = YEAR_LAST.exec(text);
  if (numbers) return dayAndMonth(+(numbers[1] ?? 0), +(numbers[3] ?? 0), +(numbers[4] ?? 0), numbers[2] === ".");
  const month = MONTH_YEAR.exec(text);
  return month ? calendarDate(+(month[2] ?? 0), monthOf(month[1]), null) : null;
}

function dayAndMonth(first: number, second: number, year: number, dayFirst: boolean): string | null {
  if (dayFirst || first > 12 || first === second) return calendarDate(year, second, first);
  return second > 12 ? calendarDate(year, first, second) : null;
}

/** A place in capitalised words, a date, the agency in brackets perhaps, a dash. */
const AGENCY_DATELINE =
  /^\p{Lu}[\p{L}.’'-]{1,30}(?:,?[ /]\(?\p{Lu}[\p{L}.’'-]{0,30}\)?){0,4}?,?\s\(?(?<date>[\p{Lu}\d][^—–()]{3,30})\)?\s?(?:\([^()]{2,40}\)\s?)?[—–-]{1,2}\s/u;

/** The date of an agency dateline at the start of a paragraph, "RIGA, Aug. 12, 2020 (Agency) —", null without a year. */
export function agencyDate(paragraph: string): string | null {
  const date = AGENCY_DATELINE.exec(paragraph.slice(0, 140))?.groups?.["date"];
  return date === undefined ? null : statedDate(date);
}
