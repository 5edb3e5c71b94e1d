import { FUNCTION_WORDS } from "../lexicon/common-words.ts";
import { SPEECH_FORMS } from "../lexicon/speech.ts";
import type { Word } from "./words.ts";

const AUXILIARIES = new Set(
  "is was are were be been has have had does do did will would can could may might must shall should cannot won't isn't wasn't doesn't didn't hasn't ca wo".split(
    " ",
  ),
);

const COMMON_VERBS = new Set(
  `accepts accuses acts adds agrees aims allows announces appears applauds asks backs banned becomes began begins believes blames blocks bought breaks brings broke brought builds built buys calls came chairs chose claims closed
  comes considers continues controls cut cuts demands denies deploys did does drew drives drops drove expects faces fears feels fell fights finds flew flies follows fought found gave gets gives goes got governs grew grows has heads held helps
  holds hopes hosts insists joins keeps kept knew knows leads leaves led left lets lies likes lives looks lost loses made makes means meets met moves needs offers opened opens orders owns paid pays plans plays postponed put puts ran
  reacts receives recognises refuses rejects remains replies returned returns ruled rules runs said sat saw says sees seeks seems sells sends sent serves sets shows signs sits sold speaks spends spoke stands starts stays stepped stood stopped stops supports
  suspended takes talks taught tells thinks threatens threw told took tries turns uses visits voted votes waits wants warned warns went wins wishes withdrew won works writes wrote lied wept swore stole
  `
    .trim()
    .split(/\s+/),
);

/** True where a word may be the finite verb of a subject that stands before it. Without a tagger: by list and ending. */
export function isVerbLike(word: Word | undefined): boolean {
  if (word?.isWord !== true || word.capital) return false;
  const { lower } = word;
  return (
    AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || isSpeech(word) || (/[^e]ed$/.test(lower) && lower.length > 4)
  );
}

/** True for a finite form of a verb of speech or thought. */
export function isSpeech(word: Word | undefined): boolean {
  if (word === undefined || word.capital) return false;
  const forms = SPEECH_FORMS.get(word.lower);
  return forms?.some(({ form }) => form === "third" || form === "past") ?? false;
}

/** True where a word may be the noun, or begin the noun phrase, that a modifier before it belongs to. */
export const isNounLike = (word: Word | undefined): boolean =>
  word?.isWord === true &&
  !word.capital &&
  !isVerbLike(word) &&
  !FUNCTION_WORDS.has(word.lower) &&
  !word.lower.endsWith("ly");
