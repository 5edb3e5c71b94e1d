import type { ActorKind } from "../../record/reading.ts";
import { FUNCTION_WORDS, isCommonWord } from "../lexicon/common-words.ts";
import { COUNTRIES } from "../lexicon/countries.generated.ts";
import { GIVEN_NAME_GENDER } from "../lexicon/given-names.ts";
import { INSTITUTIONS, KIND_NOUNS } from "../lexicon/institutions.ts";
import { NOT_ACTORS } from "../lexicon/places.ts";
import { isRolePlural, ROLE_NOUNS } from "../lexicon/roles.ts";
import { isPlaceUse } from "./place-use.ts";
import { isSpeech, isVerbLike } from "./verbs.ts";
import type { Word } from "./words.ts";

const LEGISLATURES: ReadonlySet<string> = new Set(
  "parliament senate congress duma knesset sejm bundestag rada politburo treasury".split(" "),
);

const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ adjectives, people }) => [...adjectives, ...people].map((name) => name.toLowerCase())),
);

/** What an unlisted name is, and by which rule: a kind, or null where only the rest of the article can tell. */
export interface KindGuess {
  readonly kind: ActorKind | null;
  readonly rule: string;
}

const guess = (kind: ActorKind | null, rule: string): KindGuess => ({ kind, rule });

const UNSETTLED: KindGuess = { kind: null, rule: "capitals" };

/** The kind of an unlisted name of words `from` to `end` by itself, titles aside; null for no actor. */
export function guessKind(
  words: readonly Word[],
  from: number,
  end: number,
  lowerCase: ReadonlySet<string>,
): KindGuess | null {
  const stated = statedKind(words, from, end);
  if (stated !== null) return guess(stated, "kind-noun-beside");
  return end - from === 1 ? guessOfOne(words, from, lowerCase) : guessOfSeveral(words, from, end, lowerCase);
}

/** The kind that a noun beside the name states: the newspaper Vzglyad, the "Wagner" group. */
function statedKind(words: readonly Word[], from: number, end: number): ActorKind | null {
  const before = words[isMark(words[from - 1]) ? from - 2 : from - 1];
  if (before?.possessive === false && !before.capital) {
    const kind = KIND_NOUNS.get(before.lower);
    if (kind !== undefined) return kind;
  }
  const after = words[end - 1]?.possessive === true ? undefined : words[isMark(words[end]) ? end + 1 : end];
  return after === undefined || after.capital ? null : (KIND_NOUNS.get(after.lower) ?? null);
}

const QUOTE = /^["“”„«»'‘’]$/;

const isMark = (word: Word | undefined): boolean => word !== undefined && QUOTE.test(word.text);

/** True where quotation marks stand right around the words. */
export const isQuoted = (words: readonly Word[], from: number, end: number): boolean =>
  isMark(words[from - 1]) && isMark(words[end]);

function guessOfSeveral(
  words: readonly Word[],
  from: number,
  end: number,
  lowerCase: ReadonlySet<string>,
): KindGuess | null {
  const taken = words.slice(from, end);
  const last = taken.at(-1)?.lower ?? "";
  const hasThe = words[from - 1]?.lower === "the";
  if (taken.every((word) => word.upper && !word.text.includes("."))) return null;
  if (!hasThe && taken.slice(0, -1).some(isGivenName)) return guess("person", "given-name");
  if (taken.some((word) => PATRONYMIC.test(word.lower))) return guess("person", "patronymic");
  if (hasThe) return guess("organisation", "the-before-capitals");
  if (isQuoted(words, from, end)) return guess("organisation", "quoted-name");
  if (taken.every((word) => isCommonWord(word.lower) || lowerCase.has(word.lower))) return null;
  return last.endsWith("s") && isCommonWord(last) ? null : UNSETTLED;
}

const PATRONYMIC = /(?:ovich|evich|avich|ovna|evna|ivna)$/;

/** A given name of the list, or an initial. */
const isGivenName = (word: Word): boolean =>
  GIVEN_NAME_GENDER.has(withoutMarks(word.lower)) || /^(?:\p{Lu}\.)+$/u.test(word.text);

const withoutMarks = (lower: string): string => lower.normalize("NFD").replace(/\p{M}/gu, "");

function guessOfOne(words: readonly Word[], at: number, lowerCase: ReadonlySet<string>): KindGuess | null {
  const word = words[at];
  if (word === undefined || isNeverActor(word)) return null;
  const { lower } = word;
  const hasThe = words[at - 1]?.lower === "the";
  if (LEGISLATURES.has(lower) && (hasThe || !word.opening)) return guess("office", "legislature");
  if (INSTITUTIONS.has(lower)) return hasThe ? UNSETTLED : null;
  const isEnglish = isCommonWord(lower) || lowerCase.has(lower);
  if (isQuoted(words, at, at + 1)) return isEnglish ? null : guess("organisation", "quoted-name");
  if (word.upper && /^[\p{Lu}\d-]{2,7}$/u.test(word.text)) return guess("organisation", "acronym");
  if (isEnglish) return hasThe && !word.opening ? UNSETTLED : null;
  if (isPlaceUse({ words, from: at, to: at + 1 })) return UNSETTLED;
  const isGiven = GIVEN_NAME_GENDER.has(withoutMarks(lower)) && isVerbLike(words[at + 1]);
  if (isGiven) return guess("person", "given-name");
  return isSpeech(words[at + 1]) && !hasThe ? guess("person", "verb-of-speech-beside") : UNSETTLED;
}

/** Calendar words, creeds, callings, "N.C.", "Franco-German". */
export const isNeverActor = (word: Word): boolean =>
  NOT_ACTORS.has(word.lower.replace(/\.$/, "")) ||
  FUNCTION_WORDS.has(word.lower) ||
  ROLE_NOUNS.has(word.lower) ||
  isRolePlural(word.lower) ||
  /^\p{Lu}$|^(?:\p{Lu}\.)+$/u.test(word.text) ||
  (word.text.includes("-") && DEMONYMS.has(word.lower.slice(word.lower.lastIndexOf("-") + 1)));

/** Where the name begins in words from `at`: creeds and calendar words before it are no part of it. */
export function nameStart(words: readonly Word[], at: number, end: number): number {
  let from = at;
  while (from < end - 1) {
    const lower = words[from]?.lower ?? "";
    if (!NOT_ACTORS.has(lower) || GIVEN_NAME_GENDER.has(lower)) break;
    from += 1;
  }
  return from;
}
