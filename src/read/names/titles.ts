import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/roles.ts";
import type { Gender } from "../lexicon/given-names.ts";
import type { WordRange } from "./candidates.ts";
import { matchAt, type Match } from "./lexical.ts";
import type { Word } from "./words.ts";

/** The longest title taken in before a name, in words. */
const LONGEST = 12;

const withoutPoint = (word: Word): string => word.lower.replace(/\.$/, "");

/** A form of address: "Mr", "Lord", "Dr". */
export const isHonorific = (word: Word): boolean => HONORIFICS.has(withoutPoint(word));

export const honorificGender = (word: Word): Gender | null => HONORIFICS.get(withoutPoint(word)) ?? null;

/** The noun of "ex-minister", "vice-chair". */
const roleNounOf = (word: Word): string => word.lower.replace(/^(?:ex|vice|deputy|co|then)-/, "");

/** Countries and bodies may stand in a title, towns may not. */
const namesPower = (match: Match | null): boolean =>
  match?.entries.some(({ type }) => type !== "place" && type !== "capital") ?? false;

/** The end of a title that begins at `at`: modifiers, countries and bodies that lead up to a role noun; else `at`. */
export function titleEnd(words: readonly Word[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < Math.min(end, at + LONGEST);) {
    const word = words[i];
    if (word === undefined || word.possessive) break;
    const noun = roleNounOf(word);
    const match = ROLE_NOUNS.has(noun) || ROLE_MODIFIERS.has(noun) ? null : matchAt(words, i, false);
    if (ROLE_NOUNS.has(noun)) last = i + 1;
    else if (!ROLE_MODIFIERS.has(noun) && !namesPower(match)) break;
    i += match?.length ?? 1;
  }
  return Math.min(last, end);
}

/** Role words in lower case right before a name: "political scientist", "the Kremlin spokesman". */
export function roleBefore(words: readonly Word[], at: number): WordRange | null {
  const last = words[at - 1];
  if (last?.isWord !== true || last.possessive || last.capital || !ROLE_NOUNS.has(roleNounOf(last))) return null;
  let from = at - 1;
  while (from > Math.max(0, at - LONGEST) && isRoleModifier(words, from - 1)) from -= 1;
  return { from, to: at };
}

function isRoleModifier(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.isWord !== true || word.possessive) return false;
  if (ROLE_MODIFIERS.has(word.lower) || ROLE_NOUNS.has(word.lower)) return true;
  const match = word.capital ? matchAt(words, i, false) : null;
  return match?.length === 1 && namesPower(match);
}
