import type { Names } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";

/** Finds the actors an article names. */
export function findNames(_text: string, _syntax: Syntax): Names {
  return { actors: [], mentions: [], references: [] };
}
