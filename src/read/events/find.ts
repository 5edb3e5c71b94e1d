import type { DateMention, EventMention, Names } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";

/** Finds who did what to whom, and when. */
export function findEvents(
  _text: string,
  _syntax: Syntax,
  _names: Names,
  _dates: readonly DateMention[],
): readonly EventMention[] {
  return [];
}
