/** Which noun phrases can act in politics, and the words that name them. */
import type { Range, Span } from "../../record/span.ts";
import { isAgentNoun } from "../lexicon/agent-nouns.ts";
import { COUNTRIES } from "../lexicon/countries.generated.ts";
import type { Grammar } from "./grammar.ts";
import type { NounPhrase } from "./phrases.ts";
import type { Word } from "./wordclasses.ts";

const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ adjectives, people }) => [...adjectives, ...people]).flatMap((name) =>
    name.split(" ").slice(-1),
  ),
);

/** Names of states and capitals, by their last words: actors even where a sentence begins with them. */
const PLACES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]).flatMap((name) => name.split(" ").slice(-1)),
);

const isDemonym = (word: Word): boolean => DEMONYMS.has(word.form);

const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.form);

/** Heads that name a part, a number or a kind of those in the "of" phrase: "thousands of miners". */
const QUANTITIES = new Set(
  "thousand thousands hundreds dozens tens millions scores majority number group part half some most many members member crowd crowds wave handful row".split(
    " ",
  ),
);

const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day eve year week month summer winter spring autumn".split(
    " ",
  ),
);

/** What an actor is called in one sentence. */
export class Actors {
  constructor(readonly grammar: Grammar) {}

  /** Whether a noun phrase names someone who can act or be acted upon. */
  isActor(index: number): boolean {
    const phrase = this.grammar.nounPhrase(index);
    if (phrase === null) return false;
    if (phrase.pronoun) return this.#isPersonalPronoun(index, phrase);
    if (phrase.mentions.some((mention) => this.#covers(mention, phrase.head))) return true;
    const head = this.grammar.words[phrase.head];
    if (head === undefined || CALENDAR.has(head.lower)) return false;
    if (isAgentNoun(head.lower) || isDemonym(head) || PLACES.has(head.form)) return true;
    if (QUANTITIES.has(head.lower) || head.class === "number") return this.#ofPhrase(index) !== null;
    return isCapitalised(head) && (phrase.head > 0 || phrase.mentions.length > 0) && !/\d/.test(head.form);
  }

  #isPersonalPronoun(index: number, phrase: NounPhrase): boolean {
    const word = this.grammar.words[phrase.head]?.lower ?? "";
    if (word === "it") return phrase.reference !== null || this.#antecedentInSentence(index, word) !== null;
    return phrase.reference !== null || /^(?:he|she|they|we|i|him|her|them|us|me|who)$/.test(word);
  }

  #covers(span: Span, index: number): boolean {
    const word = this.grammar.words[index];
    return word !== undefined && span.from <= word.from && word.to <= span.to;
  }

  #ofPhrase(index: number): number | null {
    const at = this.grammar.after(index);
    if (this.grammar.connective(at, "preposition")?.lower !== "of") return null;
    return this.grammar.lastOfPossessors(this.grammar.after(at));
  }

  /** The words that name the actor of a noun phrase: a mention, an antecedent, or the phrase without its determiner. */
  rangeOf(index: number): Range | null {
    const phrase = this.grammar.nounPhrase(index);
    if (phrase === null) return null;
    if (phrase.reference !== null) return [phrase.reference.antecedent.from, phrase.reference.antecedent.to];
    if (phrase.pronoun) return this.#antecedentInSentence(index, this.grammar.words[phrase.head]?.lower ?? "");
    const heading = phrase.mentions.find((mention) => this.#covers(mention, phrase.head));
    if (heading !== undefined) return [heading.from, heading.to];
    const head = this.grammar.words[phrase.head];
    const members = this.#ofPhrase(index);
    if (head !== undefined && (QUANTITIES.has(head.lower) || head.class === "number") && members !== null)
      return this.rangeOf(members);
    return this.#trimmed(phrase);
  }

  /** The owner that a possessive pronoun at the head of a noun phrase stands for. */
  ownerOf(index: number): Range | null {
    const phrase = this.grammar.nounPhrase(index);
    if (phrase === null || phrase.possessive === false) return null;
    if (phrase.possessive === true)
      return this.#antecedentInSentence(index, this.grammar.words[phrase.from]?.lower ?? "");
    return [phrase.possessive.antecedent.from, phrase.possessive.antecedent.to];
  }

  /** For a pronoun the names stage left open: the nearest subject before it in the sentence that agrees with it. */
  #antecedentInSentence(index: number, pronoun: string): Range | null {
    for (let at = index - 1; at >= 0; at--) {
      if (this.grammar.verbGroup(at) === null) continue;
      const candidates = [...this.grammar.subjects(at), ...this.grammar.objects(at)];
      const found = candidates.find(
        (phrase) => phrase < index && this.#isNamed(phrase) && this.#agrees(phrase, pronoun),
      );
      if (found !== undefined) return this.rangeOf(found);
    }
    return null;
  }

  #isNamed(index: number): boolean {
    return this.grammar.nounPhrase(index)?.pronoun === false && this.isActor(index);
  }

  #agrees(index: number, pronoun: string): boolean {
    const head = this.grammar.headWord(index);
    const kind = this.grammar.nounPhrase(index)?.mentions[0]?.kind ?? null;
    const plural = /(?:[^s]s|men|people|police)$/.test(head) && kind !== "person" && kind !== "state";
    if (/^(?:they|them|their)$/.test(pronoun)) return plural;
    if (/^(?:it|its)$/.test(pronoun)) return !plural && kind !== "person";
    return /^(?:he|him|his|she|her)$/.test(pronoun) && !plural && (kind === "person" || kind === null);
  }

  #trimmed(phrase: NounPhrase): Range | null {
    const { words } = this.grammar;
    let from = phrase.from;
    while (from < phrase.head && /^(?:determiner|possessive|number|adverb)$/.test(words[from]?.class ?? "")) from += 1;
    const first = words[from];
    const head = words[phrase.head];
    return first === undefined || head === undefined ? null : [first.from, head.to];
  }

  /** The name or demonym that stands before a noun within its phrase: "Israeli" in "Israeli air strike". */
  modifier(index: number, before: number): Range | null {
    const phrase = this.grammar.nounPhrase(index);
    if (phrase === null) return null;
    for (let at = phrase.from; at < before; at++) {
      const word = this.grammar.words[at];
      if (word === undefined) break;
      const mention = phrase.mentions.find((candidate) => candidate.from <= word.from && word.to <= candidate.to);
      if (mention !== undefined) {
        const last = this.grammar.words[before - 1];
        if (last !== undefined && mention.to <= last.to) return [mention.from, mention.to];
      }
      if (isDemonym(word)) return this.#withNoun(at, before, word);
    }
    return null;
  }

  /** "Belarusian troops" of "Belarusian troops attack"; the demonym alone where no actor noun follows it. */
  #withNoun(at: number, before: number, demonym: Word): Range {
    let to = demonym.to;
    for (let next = at + 1; next < before; next++) {
      const word = this.grammar.words[next];
      if (word !== undefined && isAgentNoun(word.lower)) to = word.to;
    }
    return [demonym.from, to];
  }
}
