/**
 * Word classes without a tagger: closed classes by list, verbs by their neighbours. First version; a trained tagger
 * will take its place.
 */
import type { Token } from "../../record/syntax.ts";
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  NOUN_LIKE,
  NUMERALS,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  type VerbForm,
  type VerbReading,
} from "./words.ts";

export type WordClass =
  | "determiner"
  | "possessive"
  | "clitic" //      's of a possessor
  | "pronoun"
  | "number"
  | "noun" //        nouns, names and adjectives
  | "verb"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "negation"
  | "adverb"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "quote"
  | "mark";

export interface Word extends Token {
  readonly lower: string;
  readonly class: WordClass;
  /** Whether it belongs to a date. */
  readonly dated: boolean;
  /** The verb it is a form of, for verbs. */
  readonly verb: VerbReading | null;
}

const QUOTES = new Set(['"', "“", "”", "„", "«", "»", "``", "''", "‟", "‘"]);

/** The words of a sentence with their classes. `named` and `dated` tell whether a token belongs to a name or a date, by its index. */
export function classify(
  tokens: readonly Token[],
  verbs: ReadonlyMap<string, VerbReading>,
  named: (index: number) => boolean,
  dated: (index: number) => boolean,
): readonly Word[] {
  const words: Word[] = [];
  const lowers = tokens.map((token) => token.form.toLowerCase().replaceAll("’", "'"));
  tokens.forEach((token, index) => {
    const lower = lowers[index] ?? "";
    const fixed =
      named(index) && lower !== "'s"
        ? "noun"
        : closedClass(
            token,
            lower,
            lowers,
            words,
            tokens[index - 1]?.to === token.from && tokens[index + 1]?.from === token.to,
          );
    if (fixed !== null) {
      words.push({ ...token, lower, class: fixed, dated: dated(index), verb: null });
      return;
    }
    const reading = verbs.get(lower) ?? regularReading(lower);
    const verbal = reading !== null && !isName(token, index) && isVerb(reading, lower, lowers, index, words, named);
    words.push({
      ...token,
      lower,
      class: verbal ? "verb" : "noun",
      dated: dated(index),
      verb: verbal ? reading : null,
    });
  });
  return words.map((word, index) =>
    word.class === "to" && !leadsToInfinitive(words, index + 1) ? { ...word, class: "preposition" } : word,
  );
}

function leadsToInfinitive(words: readonly Word[], start: number): boolean {
  for (let index = start; index < start + 3; index++) {
    const word = words[index]?.class;
    if (word === "verb" || word === "be" || word === "have" || word === "do") return true;
    if (word !== "adverb" && word !== "negation") return false;
  }
  return false;
}

/** Capitalised within the sentence: a name or part of one, however much it looks like a verb. */
const isName = (token: Token, index: number): boolean => index > 0 && /^\p{Lu}/u.test(token.form);

function closedClass(
  token: Token,
  lower: string,
  lowers: readonly string[],
  before: readonly Word[],
  joined: boolean,
): WordClass | null {
  if (lower === "'") return before.at(-1)?.class === "noun" ? "clitic" : "quote";
  if (token.kind === "punctuation" || token.kind === "symbol") {
    if (QUOTES.has(token.form)) return "quote";
    if (token.form === "-") return joined ? "noun" : "mark";
    return token.form === "%" || token.form === "$" || token.form === "€" ? "noun" : "mark";
  }
  if (lower === "'s" || (lower === "s" && /^['’]$/.test(before.at(-1)?.form ?? ""))) return cliticClass(lowers, before);
  if (token.kind === "number") return "number";
  if (quantifies(lower, lowers, before)) return "determiner";
  if (lower === "yet" && (before.at(-1)?.class === "have" || before.at(-1)?.class === "be")) return "adverb";
  if (lower === "that") return thatClass(before, lowers);
  if (lower === "to") return "to";
  for (const [name, list] of CLOSED) if (list.has(lower)) return name;
  return lower.endsWith("ly") && lower.length > 4 && !NOT_ADVERBS.has(lower) ? "adverb" : null;
}

const NOT_ADVERBS = new Set(
  "ally rally family italy july apply reply supply only assembly monopoly anomaly early friendly deadly daily weekly monthly elderly ally comply imply multiply costly likely unlikely holy bully fly".split(
    " ",
  ),
);

/** Order matters: the first list that holds a word decides. */
const CLOSED: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ["be", BE],
  ["have", HAVE],
  ["do", DO],
  ["modal", MODALS],
  ["negation", new Set([...NEGATIONS].filter((word) => word !== "no" && word !== "neither"))],
  ["possessive", POSSESSIVES],
  ["relative", RELATIVES],
  ["subordinator", SUBORDINATORS],
  ["coordinator", COORDINATORS],
  [
    "pronoun",
    new Set(
      [...SUBJECT_PRONOUNS, ...OBJECT_PRONOUNS, ...OTHER_PRONOUNS].filter((word) => word !== "one" && word !== "there"),
    ),
  ],
  ["adverb", ADVERBS],
  ["determiner", DETERMINERS],
  ["number", NUMERALS],
  ["preposition", PREPOSITIONS],
];

const isNumeral = (lower: string | undefined): boolean =>
  lower !== undefined && (/^\d/.test(lower) || NUMERALS.has(lower));

/** The words around a number that belong to it: "more than ten", "at least ten", "up to ten". */
function quantifies(lower: string, lowers: readonly string[], before: readonly Word[]): boolean {
  const next = lowers[before.length + 1];
  const previous = before.at(-1)?.lower;
  if (lower === "than") return /^(?:more|less|fewer)$/.test(previous ?? "") && isNumeral(next);
  if (lower === "at" || lower === "least" || lower === "most") {
    return lower === "at" ? /^(?:least|most)$/.test(next ?? "") : previous === "at";
  }
  if (lower === "up") return next === "to" && isNumeral(lowers[before.length + 2]);
  return lower === "to" && previous === "up" && isNumeral(next);
}

/** "that" after a noun opens a relative clause, after a verb a content clause; before a noun it may be a determiner. */
function thatClass(before: readonly Word[], lowers: readonly string[]): WordClass {
  const previous = lastSpoken(before);
  if (previous === undefined || previous.class === "preposition") return "determiner";
  if (previous.class === "noun" || previous.class === "pronoun" || previous.lower === ",") return "relative";
  return lowers[before.length + 1] === "of" ? "pronoun" : "subordinator";
}

/** "'s" is "is" or "has" after a pronoun, else a possessor's mark. */
function cliticClass(lowers: readonly string[], before: readonly Word[]): WordClass {
  const previous = before.at(-1);
  if (previous?.class === "pronoun" || previous?.class === "relative") return "be";
  return lowers[before.length + 1] === "been" ? "have" : "clitic";
}

/** Verbs outside every list that their ending gives away: "-ed" is past or participle. */
function regularReading(lower: string): VerbReading | null {
  if (!/^[a-z]{3,}[^e]ed$/.test(lower) || NOT_PAST.has(lower)) return null;
  return { base: lower.slice(0, -2), forms: new Set<VerbForm>(["past", "participle"]) };
}

const NOT_PAST = new Set(
  "hundred indeed sacred naked wicked kindred united alleged so-called unprecedented limited armed masked retired hatred aged".split(
    " ",
  ),
);

function isVerb(
  reading: VerbReading,
  lower: string,
  lowers: readonly string[],
  index: number,
  before: readonly Word[],
  named: (index: number) => boolean,
): boolean {
  const previous = lastSpoken(before);
  const opens = opensNounPhrase(lowers, index + 1, named);
  const nounLike = NOUN_LIKE.has(lower) || NOUN_LIKE.has(reading.base);
  const { forms } = reading;
  const after = previous?.class ?? "mark";
  if (after === "to") return forms.has("base") && (!nounLike || opens || !endsPhrase(lowers[index + 1]));
  if (after === "modal" || after === "do") return forms.has("base");
  if (after === "be") return forms.has("participle") || forms.has("gerund");
  if (after === "have") return forms.has("participle") || forms.has("past");
  if (forms.has("gerund")) return gerundIsVerb(lower, lowers, index, after, previous, opens);
  if (after === "determiner" || after === "possessive" || after === "number" || after === "clitic") {
    return (
      after === "number" && forms.has("past") && !nounLike && isNumberAlone(before) && !isPlainNoun(lowers[index + 1])
    );
  }
  if (after === "preposition") return false;
  if (forms.has("past") || forms.has("participle")) {
    if (after === "verb" && isPlainNoun(lowers[index + 1])) return false;
    const sameAsBase = forms.has("base");
    if (sameAsBase && nounLike) return opens || previous?.class === "pronoun";
    if ((before.length === 0 || after === "coordinator") && isPlainNoun(lowers[index + 1]) && !verbBefore(before))
      return false;
    return true;
  }
  if (forms.has("third")) {
    if (after === "mark" && before.length === 0) return false;
    if (after === "verb") return false;
    if (after === "noun" && lowers[index + 1] === "to") return true;
    return !nounLike || (opens && after !== "mark") || previous?.class === "pronoun" || previous?.class === "relative";
  }
  return baseIsVerb(nounLike, opens, lowers[index + 1] === "to", before, previous);
}

const endsPhrase = (lower: string | undefined): boolean => lower === undefined || lower === "of" || /^\W$/.test(lower);

/** "the third were arrested": a number that stands for people. */
const isNumberAlone = (before: readonly Word[]): boolean => before.at(-2)?.class !== "preposition";

const isPlainNoun = (lower: string | undefined): boolean =>
  lower !== undefined &&
  /^[a-z]{3,}$/.test(lower) &&
  !PREPOSITIONS.has(lower) &&
  !DETERMINERS.has(lower) &&
  !POSSESSIVES.has(lower) &&
  !COORDINATORS.has(lower) &&
  !SUBORDINATORS.has(lower) &&
  !RELATIVES.has(lower) &&
  !ADVERBS.has(lower) &&
  !NUMERALS.has(lower) &&
  !OBJECT_PRONOUNS.has(lower) &&
  !SUBJECT_PRONOUNS.has(lower) &&
  !BE.has(lower) &&
  !HAVE.has(lower) &&
  !MODALS.has(lower) &&
  lower !== "to" &&
  !lower.endsWith("ly");

const verbBefore = (before: readonly Word[]): boolean => before.some((word) => word.class === "verb");

function gerundIsVerb(
  lower: string,
  lowers: readonly string[],
  index: number,
  after: WordClass,
  previous: Word | undefined,
  opens: boolean,
): boolean {
  const next = lowers[index + 1];
  if (next === "of") return false;
  if (after === "determiner" || after === "possessive" || after === "clitic" || after === "number") return false;
  if (after === "preposition") return opens || isPlainNoun(next) || PREPOSITIONS.has(next ?? "");
  if (after === "noun")
    return opens || (next !== undefined && PREPOSITIONS.has(next) && previous?.lower.endsWith("s") === true);
  if (NOUN_LIKE.has(lower)) return opens;
  return true;
}

function baseIsVerb(
  nounLike: boolean,
  opens: boolean,
  nextIsTo: boolean,
  before: readonly Word[],
  previous: Word | undefined,
): boolean {
  if (previous === undefined || previous.class === "mark") return false;
  if (previous.class === "pronoun") {
    return /^(?:they|we|you|i)$/.test(previous.lower) || letLike(before);
  }
  if (previous.class === "relative")
    return !nounLike || opens || previous.lower === "who" || previous.lower === "which";
  if (previous.class === "coordinator") {
    const earlier = lastOf(before, (word) => word.class === "verb");
    return earlier?.verb?.forms.has("base") === true && (!nounLike || opens);
  }
  if (previous.class === "noun") {
    if (opens && !nounLike) return true;
    const infinitive = nextIsTo && before.some((word) => word.class === "coordinator");
    return (previous.lower.endsWith("s") || letLike(before) || infinitive) && (opens || !nounLike || nextIsTo);
  }
  return false;
}

/** "let the exiles return", "made him sign", "helped rebuild": a bare infinitive after the object. */
const letLike = (before: readonly Word[]): boolean =>
  before.slice(-6).some((word) => word.verb !== null && /^(?:let|make|help|see|watch|have)$/.test(word.verb.base));

function opensNounPhrase(lowers: readonly string[], index: number, named: (index: number) => boolean): boolean {
  const next = lowers[index];
  if (next === undefined) return false;
  return (
    named(index) ||
    DETERMINERS.has(next) ||
    POSSESSIVES.has(next) ||
    OBJECT_PRONOUNS.has(next) ||
    NUMERALS.has(next) ||
    /^\d/.test(next)
  );
}

/** The last word that tells what may follow: no adverb, no quotation mark, no date with its preposition. */
function lastSpoken(before: readonly Word[]): Word | undefined {
  let index = before.length - 1;
  for (; index >= 0; index--) {
    const word = before[index];
    if (word === undefined) return undefined;
    const leadsToDate = word.class === "preposition" && before[index + 1]?.dated === true;
    if (!word.dated && !leadsToDate && word.class !== "adverb" && word.class !== "negation" && word.class !== "quote")
      return word;
  }
  return undefined;
}

function lastOf<T>(list: readonly T[], accept: (item: T) => boolean): T | undefined {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index];
    if (item !== undefined && accept(item)) return item;
  }
  return undefined;
}
