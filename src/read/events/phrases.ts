/** Shallow phrases over the words of a sentence: noun phrases, verb groups, and what stands between them. */
import type { DateMention, Mention, Reference } from "../../record/reading.ts";
import type { Word } from "./wordclasses.ts";

export interface NounPhrase {
  readonly kind: "noun phrase";
  /** Word indices, half-open, determiners included. */
  readonly from: number;
  readonly to: number;
  /** Index of the head word. */
  readonly head: number;
  readonly mentions: readonly Mention[];
  /** Set where the phrase is a pronoun whose antecedent is known. */
  readonly reference: Reference | null;
  readonly pronoun: boolean;
  /** Index of the element that possesses it: "Putin" in "Putin's support". */
  readonly possessor: number | null;
  /** The reference of a possessive pronoun that opens it ("his support"), or true for one without antecedent. */
  readonly possessive: Reference | boolean;
  /** True for a phrase that has a possessor's mark behind it. */
  readonly possesses: boolean;
}

export interface VerbGroup {
  readonly kind: "verb group";
  readonly from: number;
  readonly to: number;
  /** Index of the main verb's word; the auxiliary itself where there is no other. */
  readonly head: number;
  readonly form: "finite" | "infinitive" | "gerund";
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
  /** True where only auxiliaries stand: "is", "had". */
  readonly copula: boolean;
}

export interface Connective {
  readonly kind: "preposition" | "coordinator" | "subordinator" | "relative" | "mark" | "date";
  readonly from: number;
  readonly to: number;
  readonly lower: string;
}

export type Element = NounPhrase | VerbGroup | Connective;

/** What the words of a sentence are known to be part of, by word index. */
export interface Annotations {
  readonly mention: (index: number) => Mention | null;
  readonly reference: (index: number) => Reference | null;
  readonly date: (index: number) => DateMention | null;
}

const NOMINAL = new Set(["determiner", "possessive", "number", "noun", "pronoun"]);
const VERBAL = new Set(["be", "have", "do", "modal", "verb", "negation", "to"]);
const CONNECTIVE = new Set(["preposition", "coordinator", "subordinator", "relative", "mark"]);

/** Cuts a sentence into elements, in order. Adverbs outside verb groups and quotation marks are left out. */
export function phrases(words: readonly Word[], known: Annotations): readonly Element[] {
  const elements: Element[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined) break;
    const date = known.date(index);
    if (date !== null || isTime(words, index)) {
      const end = date === null ? index + 1 : endOfDate(words, index, date, known);
      elements.push({ kind: "date", from: index, to: end, lower: word.lower });
      index = end;
    } else if (NOMINAL.has(word.class)) {
      const phrase = nounPhrase(words, index, known, elements);
      elements.push(phrase);
      index = phrase.to + (phrase.possesses ? 1 : 0);
    } else if (VERBAL.has(word.class)) {
      const group = verbGroup(words, index);
      elements.push(group);
      index = group.to;
    } else {
      if (CONNECTIVE.has(word.class)) {
        elements.push({ kind: word.class as Connective["kind"], from: index, to: index + 1, lower: word.lower });
      }
      index += 1;
    }
  }
  return elements.map((element, at) =>
    opensClause(elements, at) ? ({ ...element, kind: "subordinator" } as Connective) : element,
  );
}

/** Words that open a clause where a subject and its verb follow, and are prepositions elsewhere: "after they met". */
const CLAUSE_PREPOSITIONS = new Set(["after", "before", "since", "until", "till", "as", "than", "like"]);

function opensClause(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element?.kind !== "preposition" || !CLAUSE_PREPOSITIONS.has(element.lower)) return false;
  if (elements[at + 1]?.kind !== "noun phrase") return false;
  for (let next = at + 2; next < elements.length; next++) {
    const following = elements[next];
    if (following?.kind === "verb group") return following.form === "finite";
    if (following?.kind === "mark" || following?.kind === "subordinator" || following?.kind === "relative")
      return false;
  }
  return false;
}

const TIMES = new Set("evening morning afternoon night nightfall dawn dusk noon midnight midday weekend".split(" "));

/** A time of day by itself: "by evening", "at dawn". */
const isTime = (words: readonly Word[], index: number): boolean =>
  TIMES.has(words[index]?.lower ?? "") && words[index - 1]?.class === "preposition";

function endOfDate(words: readonly Word[], start: number, date: DateMention, known: Annotations): number {
  let end = start + 1;
  while (end < words.length && known.date(end) === date) end += 1;
  return end;
}

function nounPhrase(
  words: readonly Word[],
  start: number,
  known: Annotations,
  elements: readonly Element[],
): NounPhrase {
  const first = words[start];
  const before = elements.at(-1);
  const possessor = before?.kind === "noun phrase" && before.possesses ? elements.length - 1 : null;
  const end = first?.class === "pronoun" ? start + 1 : endOfNounPhrase(words, start, known);
  const mentions = new Set<Mention>();
  for (let index = start; index < end; index++) {
    const mention = known.mention(index);
    if (mention !== null) mentions.add(mention);
  }
  return {
    kind: "noun phrase",
    from: start,
    to: end,
    head: end - 1,
    mentions: [...mentions],
    reference: first?.class === "pronoun" ? known.reference(start) : null,
    pronoun: first?.class === "pronoun",
    possessor,
    possessive: first?.class === "possessive" ? (known.reference(start) ?? true) : false,
    possesses: words[end]?.class === "clitic",
  };
}

function endOfNounPhrase(words: readonly Word[], start: number, known: Annotations): number {
  let index = start;
  let nouns = false;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined || !continuesNounPhrase(word, words, index, known, start)) break;
    if (nouns && (word.class === "determiner" || word.class === "possessive" || word.class === "pronoun")) break;
    if (nouns && beginsAnotherName(index, words, known)) break;
    nouns ||= word.class === "noun";
    index += 1;
  }
  return Math.max(index, start + 1);
}

function continuesNounPhrase(
  word: Word,
  words: readonly Word[],
  index: number,
  known: Annotations,
  start: number,
): boolean {
  if (known.date(index) !== null && index > start) return false;
  if (word.class === "determiner" || word.class === "possessive" || word.class === "number" || word.class === "noun")
    return true;
  if (known.mention(index) !== null && known.mention(index) === known.mention(index - 1)) return true;
  if (word.class === "adverb")
    return words[index + 1]?.class === "noun" && index > start && words[index - 1]?.class !== "noun";
  // "Polish and Baltic heads of state": adjectives of nationality joined before a noun
  if (word.lower === "and" && isAdjectival(words[index - 1]) && isAdjectival(words[index + 1])) {
    return words[index + 2]?.class === "noun" && known.mention(index + 1) === null;
  }
  return false;
}

const isAdjectival = (word: Word | undefined): boolean =>
  word?.class === "noun" && /^\p{Lu}.*(?:an|ish|ese|ch|i|ic|ek|ss|U)$/u.test(word.form);

/** Two names side by side without a mark are two phrases: "told Putin Lukashenko would come". */
function beginsAnotherName(index: number, words: readonly Word[], known: Annotations): boolean {
  const mention = known.mention(index);
  const previous = known.mention(index - 1);
  return mention !== null && previous !== null && mention !== previous && /^\p{Ll}/u.test(words[index]?.form ?? "");
}

function verbGroup(words: readonly Word[], start: number): VerbGroup {
  const auxiliaries: Word[] = [];
  let index = start;
  let head = start;
  let negated = false;
  let infinitive = false;
  let verb: Word | null = null;
  while (index < words.length && verb === null) {
    const word = words[index];
    if (word === undefined) break;
    if (word.class === "negation") negated = true;
    else if (word.class === "to") {
      if (auxiliaries.length > 0 || infinitive) break;
      infinitive = true;
    } else if (word.class === "verb") {
      verb = word;
      head = index;
    } else if (word.class === "be" || word.class === "have" || word.class === "do" || word.class === "modal") {
      auxiliaries.push(word);
      head = index;
    } else if (word.class !== "adverb" || !leadsToVerb(words, index)) break;
    index += 1;
  }
  return describe(words, start, index, head, { auxiliaries, verb, infinitive, negated });
}

/** Whether only adverbs and negations stand between an adverb and the rest of its verb group. */
function leadsToVerb(words: readonly Word[], index: number): boolean {
  for (let next = index + 1; next < Math.min(words.length, index + 4); next++) {
    const word = words[next];
    if (word !== undefined && VERBAL.has(word.class) && word.class !== "to") return true;
    if (word?.class !== "adverb") return false;
  }
  return false;
}

interface Parts {
  readonly auxiliaries: readonly Word[];
  readonly verb: Word | null;
  readonly infinitive: boolean;
  readonly negated: boolean;
}

function describe(words: readonly Word[], from: number, to: number, head: number, parts: Parts): VerbGroup {
  const { auxiliaries, verb, infinitive, negated } = parts;
  const last = auxiliaries.at(-1);
  const forms = verb?.verb?.forms;
  const gerund = forms?.has("gerund") === true;
  const passive = verb !== null && last?.class === "be" && !gerund && forms?.has("participle") === true;
  const bare = auxiliaries.length === 0 && !infinitive;
  return {
    kind: "verb group",
    from,
    to,
    head,
    form: infinitive
      ? "infinitive"
      : bare && gerund
        ? "gerund"
        : last?.lower === "being" && auxiliaries.length === 1
          ? "gerund"
          : last?.lower === "having"
            ? "gerund"
            : "finite",
    passive,
    progressive: gerund && last?.class === "be",
    perfect: auxiliaries.some((word) => word.class === "have"),
    modal: auxiliaries.find((word) => word.class === "modal")?.lower ?? null,
    negated: negated || words.slice(Math.max(0, from - 2), from).some((word) => word.lower === "never"),
    copula: verb === null,
  };
}
