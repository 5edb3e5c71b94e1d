import { romanise } from "../../record/name-key.ts";
import { KIND_NOUNS } from "../lexicon/institutions.ts";

/** Words that tell what a body is and that its name may do without. */
export const isGeneric = (lower: string): boolean =>
  KIND_NOUNS.has(lower) || /^(?:group|pmc|the|company|inc|ltd|llc|private|military)$/.test(lower);

/** The words of a body's name by which it is known again. */
export function bodyKey(names: readonly string[]): string {
  const specific = names.filter((name) => !isGeneric(name));
  return (specific.length > 0 ? specific : names).map((name) => romanise(name).replaceAll(" ", "")).join(" ");
}
