import type { RawToken } from "../../record/syntax.ts";
import type { LanguageTable } from "./language.ts";

/** How many words a speaker's name may have: "Foreign Minister Jane Q. Doe asked". */
const LONGEST_NAME = 6;

/** True where a speaker and his verb follow, from the token at `from` on: `"Why?" Smith asked.`, "What a day! she thought." */
export function speechFollows(tokens: readonly RawToken[], from: number, { speechVerbs }: LanguageTable): boolean {
  for (let index = from; index < from + LONGEST_NAME; index++) {
    const token = tokens[index];
    if (!token || (token.kind === "punctuation" && token.form !== ",")) return false;
    if (speechVerbs.has(token.form)) return true;
  }
  return false;
}
