import { hasNoVowels } from "../../record/alphabets.ts";
import { givenNameClass, romanise, wordKey } from "../../record/name-key.ts";
import {
  COUNTRY_WORDS,
  FUNCTION_WORDS,
  GENERIC_WORDS,
  HONORIFICS,
  FIRST_OF_FORM,
  LEGAL_FORM,
  LONGEST_FORM,
  NUMBER_WORDS,
  PARTICLES,
  ROMAN_NUMBERS,
} from "./name-words.ts";

/** Persons' names are read as given names and surnames, all others as words for what a body is and does. */
export type NameSort = "person" | "body";

/** What a word of a name is: a name proper, or one that many bear. */
export type WordSort = "name" | "initial" | "number" | "country" | "generic";

/** A word of a name, ready to be compared. */
export interface NameWord {
  readonly text: string;
  readonly sort: WordSort;
  /** Its sound, see `wordKey`. */
  readonly sound: string;
  /** The given name of which it is a spelling; "" where it is none, or stands in a body's name. */
  readonly given: string;
  /** Its consonants alone. */
  readonly consonants: string;
  /** The number it stands for, or that of its country; -1 for none. */
  readonly value: number;
}

/** A name made ready, once, to be compared with many. */
export interface ComparableName {
  readonly sort: NameSort;
  /** All that counts, in order, without spaces. */
  readonly compact: string;
  /** Titles, particles, function words and legal forms are left out, unless there is nothing else. */
  readonly words: readonly NameWord[];
  /** Families of legal forms, as bits. */
  readonly forms: number;
  readonly noVowels: boolean;
  /** The name itself where it is written in Chinese characters or Hangul, whose syllables are not misspelt; else "". */
  readonly characters: string;
}

/** Names of more words are cut: no more are ever compared. */
const MOST_WORDS = 16;
const LONGEST_NAME = 400;

/** By the kind of an actor, or a schema of FollowTheMoney: whether its names are a person's. */
export const nameSortOf = (kind: string): NameSort => (kind.toLowerCase() === "person" ? "person" : "body");

/** Makes a name ready to be compared. Any string will do. */
export function comparableName(name: string, sort: NameSort): ComparableName {
  const cut = name.slice(0, LONGEST_NAME).normalize("NFKC");
  const words = sort === "person" ? wordsOfPerson(cut) : wordsOfBody(cut);
  const characters = EAST_ASIAN.test(cut) ? cut.replace(/\s+/g, "") : "";
  const { kept, forms } = withoutForms(words, sort);
  const small = sort === "person" ? isSmallInPerson : isSmallInBody;
  const own = kept.filter((word) => !small(word));
  const chosen = (own.length > 0 ? own : kept.length > 0 ? kept : words).slice(0, MOST_WORDS);
  const made = chosen.map((word, i) => (sort === "person" ? personWord(word) : bodyWord(word, i)));
  const proper = made.some((word) => word.sort === "name") ? made : made.map(asName);
  return { sort, compact: chosen.join(""), words: proper, forms, noVowels: hasNoVowels(cut), characters };
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\s]+$/u;

const isSmallInPerson = (word: string): boolean => HONORIFICS.has(word) || PARTICLES.has(word);
const isSmallInBody = (word: string): boolean => FUNCTION_WORDS.has(word);

const asName = (word: NameWord): NameWord =>
  word.sort === "generic" || word.sort === "country" ? { ...word, sort: "name" } : word;

/** "I9or" is Igor, "VladimirPutin" two words, "JC Juncker" two initials and a surname. */
function wordsOfPerson(name: string): string[] {
  const isCapitals = name === name.toUpperCase();
  return name
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, " ")
    .split(/\s+/)
    .flatMap((word) => (!isCapitals && /^\p{Lu}{2,3}\.?$/u.test(word) ? [...word] : [word]))
    .flatMap((word) => romanise(asLetters(word)).split(" "))
    .filter((word) => word !== "");
}

const LOOKALIKES = new Map(Object.entries({ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "9": "g" }));

const asLetters = (word: string): string =>
  /\p{L}/u.test(word) && /\d/.test(word) ? word.replace(/\d/g, (digit) => LOOKALIKES.get(digit) ?? digit) : word;

/** "A.B.C." and "A B C" are ABC; "&" is and. */
function wordsOfBody(name: string): string[] {
  const words = romanise(name.replace(/[&+]/g, " and ").replace(/['’]s\b/g, ""))
    .split(" ")
    .filter((word) => word !== "");
  const joined: string[] = [];
  let letters = "";
  for (const word of words) {
    if (/^[a-z]$/.test(word)) letters += word;
    else {
      if (letters !== "") joined.push(letters);
      letters = "";
      joined.push(word);
    }
  }
  return letters === "" ? joined : [...joined, letters];
}

/** Takes out legal forms, the longest first; the last word of all that is left is never taken. */
function withoutForms(words: readonly string[], sort: NameSort): { readonly kept: string[]; readonly forms: number } {
  const kept: string[] = [];
  let forms = 0;
  for (let i = 0; i < words.length;) {
    const length = formAt(words, i);
    const family = LEGAL_FORM.get(words.slice(i, i + length).join(" "));
    const isForm = length > 0 && family !== undefined && (sort === "body" || (i > 0 && i + length === words.length));
    if (isForm && sort === "body") forms |= 1 << family;
    if (!isForm) kept.push(words[i] ?? "");
    i += isForm ? length : 1;
  }
  return { kept: kept.length === 0 ? [...words] : kept, forms };
}

function formAt(words: readonly string[], at: number): number {
  if (!FIRST_OF_FORM.has(words[at] ?? "")) return 0;
  for (let length = Math.min(LONGEST_FORM, words.length - at); length > 0; length -= 1)
    if (LEGAL_FORM.has(words.slice(at, at + length).join(" "))) return length;
  return 0;
}

const consonantsOf = (word: string): string =>
  word
    .replace(/[aeiouywh]/g, "")
    .replace(/p/g, "b")
    .replace(/v/g, "b")
    .replace(/[gqc]/g, "k")
    .replace(/z/g, "s")
    .replace(/(.)\1+/g, "$1");

function word(text: string, sort: WordSort, { given = "", value = -1 }: Partial<NameWord> = {}): NameWord {
  return { text, sort, sound: wordKey(text), given, consonants: consonantsOf(text), value };
}

function personWord(text: string): NameWord {
  if (/^[a-z]$/.test(text)) return word(text, "initial");
  return word(text, "name", { given: givenNameClass(text) ?? "" });
}

function bodyWord(text: string, place: number): NameWord {
  const number = numberOf(text, place);
  if (number >= 0) return word(text, "number", { value: number });
  const country = COUNTRY_WORDS.get(text);
  if (country !== undefined) return word(text, "country", { value: country });
  return word(text, GENERIC_WORDS.has(text) ? "generic" : "name");
}

function numberOf(text: string, place: number): number {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const roman = place > 0 ? ROMAN_NUMBERS.get(text) : undefined;
  return NUMBER_WORDS.get(text) ?? roman ?? -1;
}
