import type { Day } from "../../record/calendar.ts";
import type { Distance } from "../../record/reading.ts";
import type { Lexemes } from "./lexemes.ts";
import type { Value } from "./value.ts";

/**
 * Which way a date without a year, or a weekday, lies from the day of publication. "present" is a present tense without
 * a sign of planning; the nearer one is meant.
 */
export type Direction = "past" | "present" | "future";

/** "last July", "next Friday", "this spring". */
export type Which = "last" | "this" | "next";

/** A year counted from that of the publication ("of last year") or of a date before in the text ("of that year"). */
export interface RelativeYear {
  readonly from: "publication" | "text";
  readonly shift: number;
}

/** What the words of a date say, before their context fills in what they leave out. */
export type Phrase =
  /** The words alone give the value. */
  | { readonly kind: "fixed"; readonly value: Value }
  | YearlyPhrase
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | null }
  /** Counted from the day of publication. */
  | { readonly kind: "deictic"; readonly at: (today: Day, direction: Direction) => Value | null }
  /** Counted from the date before it in the text. */
  | { readonly kind: "anaphoric"; readonly at: (anchor: Value) => Value | null; readonly distance?: Distance }
  /** Counted from another phrase. `within` is true where that one belongs to the span. */
  | {
      readonly kind: "shifted";
      readonly base: Phrase;
      readonly at: (base: Value) => Value | null;
      readonly within: boolean;
    }
  /** An open side is null. */
  | { readonly kind: "interval"; readonly left: Phrase | null; readonly right: Phrase | null }
  | { readonly kind: "set"; readonly form: "all" | "one"; readonly left: Phrase; readonly right: Phrase }
  | { readonly kind: "qualified"; readonly mark: "~" | "?"; readonly base: Phrase }
  /** A date whose value cannot be told; perhaps counted from a happening that is named behind it. */
  | { readonly kind: "unknown"; readonly distance?: Distance };

/** Something that comes once a year: a month, a day of a month, a season, a quarter, a holiday. */
export interface YearlyPhrase {
  readonly kind: "yearly";
  readonly year: number | RelativeYear | Which | null;
  readonly at: (year: number) => Value | null;
  /** The value where no year can be told ("XXXX-05"); null where there is none. */
  readonly undated: Value | null;
}

/** A phrase found at some lexeme. */
export interface Found {
  readonly phrase: Phrase;
  /** Index of the lexeme behind the last one of the span. */
  readonly to: number;
  /** The exact limit that the phrase sets after "by" or "until", or after "since": the last or first day of a period. */
  readonly limit?: Phrase;
  /** The rule that found it. */
  readonly rule?: string;
}

/** Looks for one kind of date phrase that begins at `index`. Reads a bounded number of lexemes. */
export type Recognise = (lexemes: Lexemes, index: number) => Found | null;

/** A recogniser whose findings carry a rule's name. */
export type Rule = (lexemes: Lexemes, index: number) => (Found & { readonly rule: string }) | null;

/** Names what each recogniser finds after it, `dayMonth` as "day-month"; what an inner rule found keeps that rule's name. */
export const rulesOf = (recognisers: Readonly<Record<string, Recognise>>): readonly Rule[] =>
  Object.entries(recognisers).map(([name, recognise]) => {
    const rule = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    return (lexemes, index) => {
      const found = recognise(lexemes, index);
      return found === null ? null : { rule, ...found };
    };
  });

export const UNKNOWN: Phrase = { kind: "unknown" };

/** The longest of the phrases that begin at `index`; the first in order where several are as long. */
export function longest<F extends Found>(
  recognisers: readonly ((lexemes: Lexemes, index: number) => F | null)[],
  lexemes: Lexemes,
  index: number,
): F | null {
  let best: F | null = null;
  for (const recognise of recognisers) {
    const found = recognise(lexemes, index);
    if (found !== null && (best === null || found.to > best.to)) best = found;
  }
  return best;
}
