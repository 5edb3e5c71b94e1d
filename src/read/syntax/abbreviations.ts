import type { AbbreviationKind, LanguageTable } from "./language.ts";

/** The kind of an abbreviation given without its stop; undefined for any other word. */
export function abbreviationKind({ abbreviations }: LanguageTable, word: string): AbbreviationKind | undefined {
  if (word.length > 9) return undefined;
  const kind = abbreviations.get(word);
  if (kind !== undefined) return kind;
  const inCapitals = word.length > 2 && word === word.toUpperCase();
  const capitalised = inCapitals ? abbreviations.get(word.charAt(0) + word.slice(1).toLowerCase()) : undefined;
  return capitalised === "title" || capitalised === "ending" ? capitalised : undefined;
}

export const isInitial = ({ longInitials }: LanguageTable, word: string): boolean =>
  /^\p{Lu}$/u.test(word) || longInitials.has(word);

/** True for "Plan B", "so do I": a letter that stands for no name, given with the word before it. */
export const isLetterByItself = (table: LanguageTable, before: string, letter: string): boolean =>
  table.letteredNouns.has(before.toLowerCase()) ||
  (table.letterPronouns.has(letter) && table.beforeLetterPronoun.has(before.toLowerCase()));
