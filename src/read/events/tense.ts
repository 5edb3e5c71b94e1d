/** The tense in which an event is told, by the verbs around its trigger. */
import type { Token } from "../../record/syntax.ts";
import { verbForms } from "../lexicon/verbs.ts";

/** "modal" is for would, could and the like; "perfect" for the present perfect, "pluperfect" for the past one. */
export type Tense = "past" | "present" | "perfect" | "pluperfect" | "future" | "modal";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FUTURE = set("will shall 'll wo");
const MODAL = set("would could should might may can must 'd ca");
const PAST = set("was were did had");
const PRESENT = set("is are am 're 'm does do");
const PERFECT = set("has have 've");
/** What may stand between an auxiliary and its verb. */
const BETWEEN = set(
  "not n't never also already still just only even ever now then soon once often always both all been being be to yet again thus first since long repeatedly have",
);
const IRREGULAR_BASES =
  "become begin break bring build buy catch choose come deal draw drive fall feel fight find flee forbid get give go grow hang have hear hold keep know lead leave lend lose make mean meet pay ride rise run say see seek sell send shake shoot sink sit speak spend stand steal strike swear take tell think throw undergo understand undertake win withdraw write";
const IRREGULAR_PAST: ReadonlySet<string> = new Set(IRREGULAR_BASES.split(" ").map((base) => verbForms(base).past));
const IRREGULAR_PARTICIPLE: ReadonlySet<string> = new Set(
  IRREGULAR_BASES.split(" ").map((base) => verbForms(base).participle),
);
const PRESENT_VERBS = set(
  "says believes claims argues explains notes writes thinks considers emphasises emphasizes stresses warns shows means remains seems wants needs continues plans intends expects hopes fears knows understands",
);
const NOT_PAST = set("need indeed hundred united speed red bed sacred naked so-called");

const AUXILIARY_REACH = 6;

const lowerOf = (token: Token | undefined): string => token?.form.toLowerCase().replace("’", "'") ?? "";

/** The tense of the verb at token `index`; null for an infinitive or a participle that no auxiliary governs. */
export function verbTense(tokens: readonly Token[], index: number): Tense | null {
  const lower = lowerOf(tokens[index]);
  for (let at = index - 1; at >= Math.max(0, index - AUXILIARY_REACH); at -= 1) {
    const word = lowerOf(tokens[at]);
    if (FUTURE.has(word)) return "future";
    if (MODAL.has(word)) return "modal";
    if (word === "have" && /^(?:to|will|would|could|should|may|might|must)$/.test(lowerOf(tokens[at - 1]))) continue;
    if (PERFECT.has(word)) return "perfect";
    if (PAST.has(word)) return word === "had" ? "pluperfect" : "past";
    if (PRESENT.has(word)) return "present";
    if (word === "to" && at === index - 1) return null;
    if (!BETWEEN.has(word) && !word.endsWith("ly") && !isSharedVerb(tokens, at, index)) break;
  }
  return simpleTense(lower);
}

/** "were arrested or expelled": the first of two verbs that share an auxiliary. */
const isSharedVerb = (tokens: readonly Token[], at: number, index: number): boolean =>
  /^(?:and|or)$/.test(lowerOf(tokens[index - 1])) && (at === index - 1 || at === index - 2);

function simpleTense(lower: string): Tense | null {
  if (PAST.has(lower) || IRREGULAR_PAST.has(lower)) return "past";
  if (lower.endsWith("ed") && lower.length > 4 && !NOT_PAST.has(lower)) return "past";
  if (PRESENT.has(lower) || PRESENT_VERBS.has(lower)) return "present";
  return null;
}

/** The tense that a word gives when it is met without knowing whether it is a verb. */
export function signAt(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index];
  const lower = lowerOf(token);
  if (token === undefined || (token.form !== lower && index > 0)) return null;
  if (FUTURE.has(lower)) return "future";
  if (MODAL.has(lower)) return "modal";
  if (PERFECT.has(lower)) return opensPerfect(tokens, index) ? "perfect" : "present";
  return simpleTense(lower) === "past" ? verbTense(tokens, index) : simpleTense(lower);
}

function opensPerfect(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + 4; at += 1) {
    const lower = lowerOf(tokens[at]);
    if (lower === "been" || lower === "had" || /ed$/.test(lower) || IRREGULAR_PARTICIPLE.has(lower)) return true;
  }
  return false;
}

const BORDERS = set('; : " “ ” —');
const REACH = 40;

/** The tense of the nearest verb around token `index`, before it rather than behind; null where none shows any. */
export function tenseAround(tokens: readonly Token[], index: number): Tense | null {
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) < REACH && tokens[at] !== undefined; at += step) {
      if (BORDERS.has(tokens[at]?.form ?? "")) break;
      const tense = signAt(tokens, at);
      if (tense !== null) return tense;
    }
  }
  return null;
}

/** The tense of the first verb of a sentence that shows any. */
export function mainTense(tokens: readonly Token[]): Tense | null {
  for (let at = 0; at < Math.min(tokens.length, REACH); at += 1) {
    const tense = signAt(tokens, at);
    if (tense !== null) return tense;
  }
  return null;
}
