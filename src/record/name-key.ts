import { hangulSyllable, indicLetter, khmerLetter, LETTERS } from "./alphabets.ts";
import { SAME_GIVEN_NAME } from "./given-names.ts";

/**
 * Keys under which the spellings of one name meet, whatever alphabet or transliteration they come in. They follow the
 * idea of Soundex and its successors (Philips' Metaphone; Daitch and Mokotoff for Slavic names): letters that stand
 * for one sound in different romanisations fall together, the rest stays apart. Unlike those, vowels are kept in three
 * classes, because dropping them makes one key of far too many short names.
 */

/** Latin letters that lose their sound when their mark is simply taken off. */
const MARKED: Readonly<Record<string, string>> = {
  š: "sh",
  ş: "sh",
  ș: "sh",
  ž: "zh",
  ż: "zh",
  č: "ch",
  ć: "ch",
  ç: "s",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ø: "o",
  æ: "e",
  œ: "e",
  ß: "ss",
  ı: "i",
  ə: "a",
  ŭ: "u",
  ğ: "g",
};

const SPECIAL: ReadonlyMap<string, string> = new Map([...LETTERS, ...Object.entries(MARKED)]);

/**
 * A name in lower-case letters a to z, digits and single blanks, whatever script it is written in; letters of scripts
 * without a table stay as they are.
 */
export function romanise(name: string): string {
  return (PLAIN.test(name) ? romanisePlain(name) : romaniseLetters(name)).replace(/ +/g, " ").trim();
}

const PLAIN = /^[ -~]*$/;

const romanisePlain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['`]/g, "")
    .replace(/[^a-z0-9]/g, " ");

const APOSTROPHE = /['’ʼʻ`´‘]/;

/** Greek letters that are one sound in pairs. */
const GREEK_PAIR: ReadonlyMap<string, string> = new Map(
  Object.entries({ ου: "ou", ού: "ou", ντ: "nd", μπ: "b", γκ: "g" }),
);
const GREEK_PAIRS = /ο[υύ]|ντ|μπ|γκ/g;

function romaniseLetters(name: string): string {
  const lower = name.normalize("NFC").toLowerCase();
  const letters = [...lower.replace(GREEK_PAIRS, (pair) => GREEK_PAIR.get(pair) ?? pair)];
  let plain = "";
  letters.forEach((letter, i) => {
    const special = SPECIAL.get(letter);
    if (special !== undefined) {
      plain += special;
      if (isSurnameOf(letter, letters, i)) plain += " ";
    } else if (/[a-z0-9]/.test(letter)) plain += letter;
    else if (APOSTROPHE.test(letter)) return;
    else plain += otherLetter(letter, letters, i);
  });
  return plain;
}

/** Chinese and Koreans write the surname, one syllable, without a space before the given name. */
const isSurnameOf = (letter: string, letters: readonly string[], i: number): boolean =>
  EAST_ASIAN.test(letter) && !EAST_ASIAN.test(letters[i - 1] ?? "") && EAST_ASIAN.test(letters[i + 1] ?? "");

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;

function otherLetter(letter: string, letters: readonly string[], i: number): string {
  const next = letters[i + 1] ?? "";
  const syllable = hangulSyllable(letter);
  if (syllable !== null) return isSurnameOf(letter, letters, i) ? `${syllable} ` : syllable;
  const brahmic = indicLetter(letter, next) ?? khmerLetter(letter);
  if (brahmic !== null) return brahmic;
  if (/\p{L}|\p{N}/u.test(letter)) return withoutMarks(letter);
  return /\p{M}/u.test(letter) ? "" : " ";
}

function withoutMarks(letter: string): string {
  const base = letter
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return [...base].map((part) => SPECIAL.get(part) ?? part).join("");
}

const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  SAME_GIVEN_NAME.trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.trim().split(/\s+/);
      return names.map((name): [string, string] => [name, names[0] ?? name]);
    }),
);

/** The given name of which a romanised word is a spelling; null where it is none of the list. */
export const givenNameClass = (plain: string): string | null => GIVEN_NAMES.get(plain) ?? null;

/** The spelling under which the variants of a given name meet: "Siarhei" and "Sergey" both give "sergei". */
export function givenNameKey(name: string): string {
  const plain = romanise(name).replaceAll(" ", "");
  return GIVEN_NAMES.get(plain) ?? wordKey(plain);
}

const FINAL: readonly (readonly [RegExp, string])[] = [
  [/(?<!e)[oa]u$/, "ov"], // Bykau, Bykov
  [/eu$/, "ev"],
  [/h$/, ""], // Mohsenzadeh, Mohsenzada
  [/(?<=sch|cz|sh|ch|shch)[eo][vw]$/, "ev"], // Gorbachev, Gorbatschow
];

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou(?=sk)/g, "ov"], // Tsikhanouskaya, Tikhanovskaya
  [/eu(?=sk)/g, "ev"],
  [/au(?=sk)/g, "av"],
  [/tsi/g, "ti"],
  [/dzi/g, "di"],
  [/shch|tsch|tch|sch|sj|zj|cz|sz|sh|ch|ts|tz/g, "S"],
  [/dzh|zh/g, "S"],
  [/dz/g, "d"],
  [/kh|gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck/g, "k"],
  [/c(?=[eiy]|$)/g, "S"],
  [/[cq]/g, "k"],
  [/x/g, "kS"],
  [/s/g, "S"],
  [/z/g, "S"],
  [/h/g, "g"],
  [/w/g, "v"],
  [/^ye|^je/g, "e"],
  [/^[yj](?=[aou])/g, "Y"],
  [/j/g, "y"],
];

/** Vowels fall into three classes, by the first sound of their cluster: a and o, e and i, u. */
function vowelClass(cluster: string): string {
  if (cluster.startsWith("u") || cluster === "ou") return "u";
  return cluster.startsWith("a") || cluster.startsWith("o") ? "a" : "e";
}

/**
 * The key of one romanised word of a name. Words shorter than five letters are their own key: folding would make one
 * name of Li, Lee and Le.
 */
export function wordKey(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  let key = word;
  for (const [pattern, sound] of FINAL) key = key.replace(pattern, sound);
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key
    .replace(/[aeiouy]+/g, vowelClass)
    .replace(/(.)\1+/g, "$1")
    .toLowerCase();
}
