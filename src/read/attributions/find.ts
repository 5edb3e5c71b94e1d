import type { Attribution, Names } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";

/** Finds who says what, and the author's own assessments. */
export function findAttributions(_text: string, _syntax: Syntax, _names: Names): readonly Attribution[] {
  return [];
}
