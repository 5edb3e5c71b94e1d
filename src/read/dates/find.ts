import type { DateMention } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";

/** Finds dates and their EDTF values. `published` (EDTF or null) anchors relative ones. */
export function findDates(_text: string, _syntax: Syntax, _published: string | null): readonly DateMention[] {
  return [];
}
