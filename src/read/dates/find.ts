import { edtfBounds } from "../../record/edtf.ts";
import type { CountedDate, DateMention } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";
import { canOpen, DATES } from "./configuration.ts";
import { Lexemes, lexemesOf, paragraphsOf } from "./lexemes.ts";
import { longest, type Direction, type Phrase, type Rule } from "./phrase.ts";
import { resolve } from "./resolve.ts";
import { directionAt } from "./tense.ts";
import { dayOfIso, edtfOf, type DayRange, type Value } from "./value.ts";
import { WEEKDAYS } from "./words.ts";

/**
 * Finds dates and their EDTF values, in text order and without overlaps. Relative dates count from `published` (EDTF or
 * null) or from the date before them in their paragraph; the clock and the time zone are never asked. Intervals follow
 * the wording ("since 2014" is `2014/..`), weeks run from Monday, and `~` stands where the words count weeks or more.
 */
export function findDates(text: string, syntax: Syntax, published: string | null): readonly DateMention[] {
  const days = publishedDays(published);
  return paragraphsOf(syntax).flatMap((sentences) => datesOf(new Lexemes(lexemesOf(text, sentences)), days));
}

function publishedDays(published: string | null): DayRange | null {
  const bounds = published === null ? null : edtfBounds(published);
  if (bounds?.earliest == null || bounds.latest === null) return null;
  return { from: dayOfIso(bounds.earliest), to: dayOfIso(bounds.latest) };
}

interface Anchor {
  readonly value: Value;
  readonly sentence: number;
}

/** Reads a paragraph from left to right; a date found may anchor those behind it. */
function datesOf(lexemes: Lexemes, published: DayRange | null): readonly DateMention[] {
  const mentions: DateMention[] = [];
  let anchor: Anchor | null = null;
  for (let index = 0; index < lexemes.list.length; index += 1) {
    const found: ReturnType<Rule> = canOpen(lexemes, index) ? longest(DATES, lexemes, index) : null;
    if (found === null) continue;
    const { sentence, from } = lexemes.at(index);
    const near: boolean = anchor !== null && sentence - anchor.sentence <= 1;
    const direction = directionAt(lexemes, index, found.to);
    const { value, known } = resolve(found.phrase, {
      published,
      anchor: anchor?.value ?? null,
      nearAnchor: near ? (anchor?.value ?? null) : null,
      direction,
    });
    const edtf = value && edtfOf(value);
    mentions.push({
      from,
      to: lexemes.at(found.to - 1).to,
      edtf,
      known: edtf !== null && known,
      rule: found.rule,
      counted: countedFrom(found.phrase, edtf, direction, WEEKDAYS.get(lexemes.word(index)) ?? null),
      distance: "distance" in found.phrase ? found.phrase.distance : null,
    });
    if (value !== null && edtf !== null && value.form === "date") anchor = { value, sentence };
    index = found.to - 1;
  }
  return mentions;
}

/** Says what the day of publication would add to a weekday without value or a date without its year. */
function countedFrom(
  phrase: Phrase,
  edtf: string | null,
  direction: Direction,
  weekday: number | null,
): CountedDate | null {
  if (edtf === null && phrase.kind === "weekday" && phrase.which !== "next")
    return { direction: phrase.which === "last" ? "past" : direction, weekday: phrase.weekday };
  return edtf?.includes("XXXX-") === true ? { direction, weekday } : null;
}
