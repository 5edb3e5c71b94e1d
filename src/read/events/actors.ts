/** Which noun phrases can act in politics, and the words that name them. */
import type { Range } from "../../record/span.ts";
import { isAgentNoun, isWeapon } from "../lexicon/agent-nouns.ts";
import { COUNTRIES } from "../lexicon/countries.generated.ts";
import type { Mention } from "../../record/reading.ts";
import { conjuncts, prepositionOf } from "../../record/tree.ts";
import type { Grammar, PrepositionalPhrase } from "./grammar.ts";

const lastWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.split(" ").slice(-1)));

const DEMONYMS = lastWords(COUNTRIES.flatMap(({ adjectives, people }) => [...adjectives, ...people]));

/** Names of states and capitals, by their last words: actors even where a sentence begins with them. */
const PLACES = lastWords(COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]));

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Heads that name a part, a number or a kind of those in the "of" phrase: "thousands of miners". */
const QUANTITIES = set(
  "thousand thousands hundred hundreds dozens tens million millions scores majority minority number group part half third quarter some most many several all one two three four both each none member members crowd crowds wave handful row couple kind",
);

const CALENDAR = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day eve year week month summer winter spring autumn",
);

const SPEAKING = set("we i us me ourselves");

const QUOTES = set("\" “ ” „ « » `` ''");

const SPEECH = set(
  "say tell declare add state announce warn insist write explain claim note remark argue stress emphasise emphasize admit complain reply answer boast vow reveal confirm comment put conclude recall",
);

const PERSONAL = set("he she they we i him her them us me who whom");

/** What stands before the words that name someone: "some forty of the", "his". */
const LEADING = ["DET", "NUM", "PRON", "ADV", "PUNCT", "ADP", "CCONJ"];

/** So many sentences back a text is looked for. */
const FURTHEST = 3;

const owning = ({ preposition, heads }: PrepositionalPhrase): readonly number[] =>
  /^(?:of|by|from)$/.test(preposition) ? heads : [];

/** What an actor is called in one sentence. */
export class Actors {
  /** @param before the actors of the sentence before, to which a pronoun may go back; null at the start of a passage */
  constructor(
    readonly grammar: Grammar,
    readonly before: Actors | null = null,
  ) {}

  /** Whether a noun phrase, given by its head, names someone who can act or be acted upon. */
  isActor(head: number): boolean {
    const { words } = this.grammar;
    const lower = words.lower(head);
    if (words.isDated(head)) return false;
    if (words.is(head, "PRON"))
      return this.#isPersonalPronoun(head) || (QUANTITIES.has(lower) && this.#members(head).length > 0);
    if (this.mention(head) !== null) return true;
    if (CALENDAR.has(lower)) return false;
    const form = words.tokens[head]?.form ?? "";
    const members = QUANTITIES.has(lower) || words.is(head, "NUM") ? this.#members(head) : [];
    if (members.length > 0) return members.some((member) => this.isActor(member));
    if (words.is(head, "NUM")) return false;
    if (words.is(head, "VERB", "ADV", "ADP", "PUNCT")) return false;
    if (isAgentNoun(lower) || isAgentNoun(form.toLowerCase()) || DEMONYMS.has(form) || PLACES.has(form)) return true;
    return /^\p{Lu}/u.test(form) && head > 0 && !/\d/.test(form);
  }

  /** The mention that names the head of a phrase: it covers the head, or is the name behind a title. */
  mention(head: number): Mention | null {
    const { words, tree } = this.grammar;
    const covering = words.mention(head);
    if (covering !== null) return covering;
    const [name] = tree
      .dependents(head, "flat", "nmod:desc")
      .filter((word) => word > head && words.mention(word) !== null);
    if (name !== undefined) return words.mention(name);
    const [before] = tree
      .dependents(head, "compound")
      .filter((word) => words.mention(word)?.kind === "person" && isAgentNoun(words.lower(head)));
    return before === undefined ? null : words.mention(before);
  }

  /** Whom a description is set beside: "Bulgaria, the only member that ...", "the president, Olga Rud". */
  #explained(head: number): Mention | null {
    const { words, tree } = this.grammar;
    if (words.relation(head) === "appos") return this.mention(words.head(head));
    const [name] = tree.dependents(head, "appos").filter((word) => words.mention(word)?.kind === "person");
    return name === undefined || words.has(head, "Number=Plur") ? null : words.mention(name);
  }

  #isPersonalPronoun(head: number): boolean {
    const { words } = this.grammar;
    const lower = words.lower(head);
    if (words.reference(head) !== null) return true;
    if (lower === "it") return this.#antecedentInSentence(head, lower) !== null;
    return PERSONAL.has(lower);
  }

  /** Those whom the "of" phrase of a quantity names. */
  #members(head: number): readonly number[] {
    const { tree } = this.grammar;
    return tree
      .dependents(head, "nmod", "obl")
      .filter((phrase) => prepositionOf(tree, phrase) === "of")
      .flatMap((phrase) => conjuncts(tree, phrase));
  }

  /** The words that name the actor of a noun phrase: a mention, an antecedent, or the phrase without its determiner. */
  rangeOf(head: number): Range | null {
    const { words } = this.grammar;
    const reference = words.reference(head);
    const lower = words.lower(head);
    if (words.is(head, "PRON") && reference !== null) return [reference.antecedent.from, reference.antecedent.to];
    if (words.is(head, "PRON") && SPEAKING.has(lower)) return this.#speaker(head);
    if (words.is(head, "PRON") && !QUANTITIES.has(lower)) return this.#antecedentInSentence(head, lower);
    const mention = this.mention(head) ?? this.#explained(head);
    if (mention !== null) return [mention.from, mention.to];
    const [member] = QUANTITIES.has(lower) || words.is(head, "NUM") ? this.#members(head) : [];
    return member === undefined || member === head ? this.#trimmed(head) : this.rangeOf(member);
  }

  /** "We have released them," the envoy said: who speaks of himself is the subject of the verb of saying. */
  #speaker(pronoun: number): Range | null {
    const { grammar } = this;
    const { words, tree } = grammar;
    const verbs = words.tokens
      .map((_, word) => word)
      .filter((word) => words.is(word, "VERB") && SPEECH.has(words.lemma(word)));
    for (const verb of verbs.sort((a, b) => Math.abs(a - pronoun) - Math.abs(b - pronoun))) {
      const [quoted] = words.lowers
        .slice(Math.min(verb, pronoun), Math.max(verb, pronoun))
        .filter((lower) => QUOTES.has(lower));
      const behind = tree
        .dependents(verb, "obj", "parataxis")
        .filter((word) => verb < word && words.mention(word) !== null);
      const speakers = [...grammar.subjects(verb), ...behind].filter(
        (word) => !words.is(word, "PRON") && this.isActor(word),
      );
      if (quoted !== undefined && speakers[0] !== undefined) return this.rangeOf(speakers[0]);
    }
    return null;
  }

  /** The owners that a possessive pronoun before a noun stands for: for "their" all who are joined in its subject. */
  ownersOf(noun: number): readonly Range[] {
    const { words, tree } = this.grammar;
    const [pronoun] = tree.dependents(noun, "nmod:poss").filter((word) => words.is(word, "PRON"));
    if (pronoun === undefined) return [];
    const verb = words.head(noun);
    const joint = words.lower(pronoun) === "their" && words.is(verb, "VERB") ? this.grammar.subjects(verb) : [];
    const named = joint.filter((head) => head < pronoun && this.isActor(head)).map((head) => this.rangeOf(head));
    if (named.length > 1) return named.filter((range) => range !== null);
    const reference = words.reference(pronoun);
    if (reference !== null) return [[reference.antecedent.from, reference.antecedent.to]];
    const found = this.#ownerBefore(pronoun) ?? this.#antecedentInSentence(pronoun, words.lower(pronoun));
    return found === null ? [] : [found];
  }

  /** "Chad's siege of the port and its mediation": a noun joined with one that has an owner may have the same. */
  #ownerBefore(pronoun: number): Range | null {
    const { words, tree } = this.grammar;
    for (const noun of conjuncts(tree, words.head(pronoun)).filter((word) => word < pronoun)) {
      const owner = this.grammar
        .possessors(noun)
        .find((head) => this.isActor(head) && this.#agrees(head, words.lower(pronoun)));
      if (owner !== undefined) return this.rangeOf(owner);
    }
    return null;
  }

  /** For a pronoun the names stage left open: the nearest subject or object before it that agrees with it. */
  #antecedentInSentence(index: number, pronoun: string): Range | null {
    const { grammar } = this;
    for (let verb = index - 1; verb >= 0; verb--) {
      if (!grammar.words.is(verb, "VERB", "AUX")) continue;
      const candidates = [...grammar.subjects(verb), ...grammar.objects(verb)];
      const found = candidates.find(
        (head) => head < index && !grammar.words.is(head, "PRON") && this.isActor(head) && this.#agrees(head, pronoun),
      );
      if (found !== undefined) return this.rangeOf(found);
    }
    return this.before?.topic(pronoun) ?? null;
  }

  /** The subject of a sentence's first clause that has one a later pronoun may stand for. */
  topic(pronoun: string): Range | null {
    const { words } = this.grammar;
    for (let verb = 0; verb < words.tokens.length; verb++) {
      if (!words.is(verb, "VERB", "AUX") || words.relation(verb) === "amod") continue;
      const subject = this.grammar
        .subjects(verb)
        .find((head) => !words.is(head, "PRON") && this.isActor(head) && this.#agrees(head, pronoun));
      if (subject !== undefined) return this.rangeOf(subject);
    }
    return null;
  }

  /** Whose a text is that a sentence before has told of: "the resolution of the parliament ... The resolution demands". */
  authorsOf(document: string, sentences = FURTHEST): readonly Range[] {
    const { words } = this.grammar;
    for (let noun = words.tokens.length - 1; noun >= 0; noun--) {
      if (words.lemma(noun) !== document || !words.is(noun, "NOUN")) continue;
      const owners = [...this.grammar.possessors(noun), ...this.grammar.ownPhrases(noun).flatMap(owning)];
      const ranges = owners.filter((head) => this.isActor(head)).map((head) => this.rangeOf(head));
      if (ranges.length > 0) return ranges.filter((range) => range !== null);
    }
    return sentences === 0 ? [] : (this.before?.authorsOf(document, sentences - 1) ?? []);
  }

  #agrees(head: number, pronoun: string): boolean {
    const { words } = this.grammar;
    const kind = this.mention(head)?.kind ?? null;
    const plural =
      (words.has(head, "Number=Plur") || /(?:people|police)$/.test(words.lower(head))) &&
      kind !== "person" &&
      kind !== "state";
    if (/^(?:they|them|their)$/.test(pronoun)) return plural || this.grammar.tree.dependents(head, "conj").length > 0;
    if (/^(?:it|its)$/.test(pronoun)) return !plural && kind !== "person";
    return /^(?:he|him|his|she|her)$/.test(pronoun) && !plural && (kind === "person" || kind === null);
  }

  /** A noun with what stands before it and belongs to it, without numbers and determiners: "riot police". */
  #trimmed(head: number): Range | null {
    const { words, tree } = this.grammar;
    let from = head;
    for (const child of tree.dependents(head, "amod", "compound", "flat", "nmod:desc", "nmod:unmarked")) {
      if (child < from) from = this.#firstOf(child, from);
    }
    while (from < head && (words.is(from, ...LEADING) || words.isDated(from))) from += 1;
    let to = head + 1;
    for (const child of tree.dependents(head, "flat", "nmod:desc")) if (child === to) to += 1;
    const span = words.spanOf(from, to);
    return words.tokens[from] === undefined ? null : [span.from, span.to];
  }

  #firstOf(child: number, before: number): number {
    const { tree, words } = this.grammar;
    let first = Math.min(child, before);
    for (const word of tree.children(child)) if (word < first && !words.is(word, "PUNCT")) first = word;
    return first;
  }

  /** The name or demonym that stands before a noun within its phrase: "Israeli" in "Israeli air strike". */
  modifier(noun: number): Range | null {
    const { words, tree } = this.grammar;
    const left = tree
      .dependents(noun, "amod", "compound", "nmod:desc", "nmod:unmarked", "obl:unmarked", "flat")
      .filter((word) => word < noun)
      .flatMap((word) => conjuncts(tree, word));
    for (const word of left) {
      const named = words.mention(word) ?? this.#nameWithin(word);
      if (named !== null) return [named.from, named.to];
      if (DEMONYMS.has(words.tokens[word]?.form ?? "")) return this.#withNoun(word, noun);
      const inner = this.modifier(word);
      if (inner !== null) return inner;
      if (isAgentNoun(words.lower(word)) && !isWeapon(words.lower(word)) && words.is(word, "NOUN"))
        return this.#trimmed(word);
    }
    return null;
  }

  /** "U.S." in "the U.S.-led force". */
  #nameWithin(word: number): Mention | null {
    const { words } = this.grammar;
    const start = words.startOf(word);
    return start === word ? null : words.mention(start);
  }

  /** "Belarusian troops" of "Belarusian troops attack"; the demonym alone where no actor noun follows it. */
  #withNoun(demonym: number, noun: number): Range {
    const { words } = this.grammar;
    let to = demonym;
    for (let next = demonym + 1; next < noun; next++) if (isAgentNoun(words.lower(next))) to = next;
    const span = words.spanOf(demonym, to + 1);
    return [span.from, span.to];
  }
}
