/**
 * Who does what in a sentence, by its tree: subjects, objects, agents and prepositional phrases of verbs and nouns. Where
 * a parse gives a verb no argument in the regular place, the place that it is often mistaken for is asked.
 */
import type { Span } from "../../record/span.ts";
import { conjuncts, isPassive, objectsOf, prepositionOf, subjectOf, subtree, type Tree } from "../../record/tree.ts";
import type { Parsed } from "./parsed.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs whose object did what the gerund after "of", "for" or "from" says: "accused Minsk of jailing critics". */
const OBJECT_DEED = set(
  "accuse suspect convict blame charge criticise criticize condemn denounce prevent stop keep ban bar dissuade thank praise punish forgive fault",
);

/** Those of them that take "from" only: "stopped them from leaving", but "stopped short of leaving". */
const PREVENTING = set("prevent stop keep ban bar dissuade");

/** Verbs whose object does what the infinitive after it says: "urged the rebels to disarm". */
const OBJECT_CONTROL = set(
  "allow let ask urge tell order force compel call encourage persuade convince invite want expect help enable permit press push pressure require instruct warn command cause get lead oblige beg implore challenge train teach authorise authorize summon forbid send lure",
);

/** Prepositions that open a clause where a verb follows: "after Athens had complained". */
const OPENING_CLAUSES = set("after before since until till as than once");

/** Verbs of asking that reach the one asked by a preposition: "appealed to the council to act". */
const ASKING = set("call appeal press lobby push plead");

/** Verbs without a passive, though "by" may follow: "stood by his ally". */
const INTRANSITIVE = set("stand go come live swear abide profit benefit drop sit fly travel drive arrive return");

export interface PrepositionalPhrase {
  readonly preposition: string;
  /** The heads of its noun phrases, several where they are coordinated. */
  readonly heads: readonly number[];
  /** How many phrases it stands within. */
  readonly depth: number;
  /** Whether it hangs on the head of another prepositional phrase. */
  readonly nested: boolean;
}

/** Clauses are followed this far up and phrases this far down. */
const DEEPEST = 6;

export class Grammar {
  readonly tree: Tree;
  readonly #subjects = new Map<number, readonly number[]>();
  readonly #phrases = new Map<number, readonly PrepositionalPhrase[]>();

  constructor(readonly words: Parsed) {
    this.tree = words.tree;
  }

  /**
   * Whether a verb is passive: by its auxiliary, or as a participle ("the men arrested in Brest", "Minsk, sanctioned by
   * the West", "were arrested or expelled").
   */
  isPassive(verb: number): boolean {
    const { words, tree } = this;
    if (this.#isAttitude(verb)) return false;
    if (tree.dependents(verb, "aux:pass").length > 0) return true;
    if (INTRANSITIVE.has(words.lemma(verb))) return false;
    if (this.#hasAgent(verb) && isPassive(tree, verb)) return true;
    const token = words.tokens[verb];
    if (token?.xpos !== "VBN" || tree.dependents(verb, "aux", "cop").length > 0) return false;
    const object = tree.dependents(verb, "obj").length > 0;
    switch (token.deprel) {
      case "amod":
        return !this.isHiddenPredicate(verb);
      case "acl":
        return !object && !this.isHiddenPredicate(verb);
      case "advcl":
        return !object && tree.dependents(verb, "nsubj").every((word) => words.relation(word) === "nsubj:pass");
      case "conj":
        return !object && tree.dependents(verb, "nsubj").length === 0 && this.isPassive(token.head);
      default:
        return false;
    }
  }

  #hasAgent(verb: number): boolean {
    const { tree } = this;
    return tree.dependents(verb, "obl").some((phrase) => prepositionOf(tree, phrase) === "by");
  }

  /**
   * Whether what the parse has for a participle is the verb of its clause: a past form right behind a noun ("the
   * gendarmes arrested students"), or one that modifies a noun which is no argument of another verb ("Athens caved in").
   */
  isHiddenPredicate(verb: number): boolean {
    const { words } = this;
    const past = words.tokens[verb]?.xpos === "VBN" || this.#isPastForm(verb);
    if (!past || words.isPrefix(verb - 2) || words.lower(verb - 1) === "-") return false;
    if (words.relation(verb) === "amod") return this.#nounBefore(verb) >= 0;
    if (words.relation(verb) !== "acl" || this.#hasAgent(verb)) return false;
    if (words.is(verb - 1, "NOUN", "PROPN") && (this.#nounBehind(verb) >= 0 || this.#isAppeal(verb))) return true;
    let noun = words.head(verb);
    while (/^(?:conj|appos|nmod)/.test(words.relation(noun))) noun = words.head(noun);
    return words.relation(noun) === "root" && this.tree.dependents(noun, "cop").length === 0;
  }

  /** "pressed for a date", "called on Minsk": no participles, since who is asked stands behind the preposition. */
  #isAppeal(verb: number): boolean {
    return ASKING.has(this.words.lemma(verb)) && /^(?:for|on|upon)$/.test(this.words.lower(verb + 1));
  }

  /** "Chadian jets shelled positions": what the parse has for an adjective between a plural and a noun is a past form. */
  #isPastForm(word: number): boolean {
    const { words } = this;
    if (!words.is(word, "ADJ") || words.relation(word) !== "amod" || !words.lower(word).endsWith("ed")) return false;
    return words.has(word - 1, "Number=Plur") && words.is(word - 1, "NOUN", "PROPN");
  }

  /** The verb that a verb is coordinated with: of those above it the nearest of a like form ("has asked them to go, and left"). */
  #partner(verb: number): number {
    const { words } = this;
    const isBare = (word: number): boolean => words.tokens[word]?.xpos === "VB";
    let at = words.head(verb);
    const first = at;
    while (at >= 0 && isBare(at) && !isBare(verb)) at = words.head(at);
    return at >= 0 && words.is(at, "VERB") ? at : first;
  }

  /** Where the parse gives a finite verb no subject: the noun right before it that is no argument of another verb. */
  #unparsedSubject(verb: number): readonly number[] | null {
    const { words, tree } = this;
    const helpers = tree.dependents(verb, "aux", "cop", "aux:pass");
    const finite = words.has(verb, "VerbForm=Fin") || helpers.some((word) => words.has(word, "VerbForm=Fin"));
    if (!finite || this.#hasSubject(verb)) return null;
    const noun = this.#nounBefore(Math.min(verb, ...helpers));
    if (noun < 0 || words.is(noun, "PRON")) return null;
    const [preposition] = tree.dependents(noun, "case").filter((word) => word < noun);
    const isParted = words.lower(Math.min(verb, ...helpers) - 1) === ",";
    const opens = preposition !== undefined && OPENING_CLAUSES.has(words.lower(preposition)) && !isParted;
    const loose = preposition === undefined && !/^(?:obj|iobj|nsubj|conj)/.test(words.relation(noun));
    return opens || loose ? [noun] : null;
  }

  #hasSubject(verb: number): boolean {
    return this.tree.dependents(verb, "nsubj", "csubj", "expl").some((word) => !this.words.isDated(word));
  }

  /** The head of the noun phrase that ends right before a word, adverbs and brief dates passed over; -1 for none. */
  #nounBefore(word: number): number {
    const { words } = this;
    let at = word - 1;
    while (words.is(at, "ADV") || words.isDated(at)) at -= 1;
    if (words.isDated(at + 1) && words.is(at, "ADP")) at -= 1;
    if (words.lower(at) === "," && !words.isDated(at - 1) && !words.is(at - 1, "ADJ")) at -= 1;
    if (!words.is(at, "NOUN", "PROPN", "PRON") || words.has(at, "Poss=Yes")) return -1;
    for (
      let up = words.head(at);
      up >= 0 && up < word && words.is(up, "NOUN", "PROPN") && !words.isDated(up);
      up = words.head(at)
    )
      at = up;
    return words.head(at) > at && words.relation(at) === "compound" && !words.isDated(words.head(at)) ? -1 : at;
  }

  /** "Chad is bombing the valley": a form in -ing with an object of its own is no noun, whatever the parse has it for. */
  isProgressive(word: number): boolean {
    const { words, tree } = this;
    if (words.tokens[word]?.xpos === "VBG") return tree.dependents(word, "aux", "cop").length > 0;
    if (!words.is(word, "NOUN") || !words.lower(word).endsWith("ing")) return false;
    return tree.dependents(word, "cop").length > 0 && tree.dependents(word, "obj").length > 0;
  }

  /** "is opposed to the plan": the form of a passive, but an attitude of its subject. */
  #isAttitude(verb: number): boolean {
    if (this.words.lemma(verb) !== "oppose") return false;
    return this.tree.dependents(verb, "obl").some((phrase) => prepositionOf(this.tree, phrase) === "to");
  }

  /** The heads of a verb's subject, its own or carried over; for a passive those it happens to. */
  subjects(verb: number): readonly number[] {
    const known = this.#subjects.get(verb);
    if (known !== undefined) return known;
    this.#subjects.set(verb, []); // a ring of carried-over subjects ends here
    const torn =
      this.words.relation(verb) === "conj" && this.#partner(verb) !== this.words.head(verb) && !this.#hasSubject(verb);
    const asked = torn ? this.subjects(this.#partner(verb)) : [...this.#asked(verb), ...this.#setOff(verb)];
    const found =
      asked.length > 0
        ? asked
        : (this.#relatedTo(verb) ??
          this.#listed(verb) ??
          this.#unparsedSubject(verb) ??
          subjectOf(this.tree, verb)?.words ??
          this.#carriedSubject(verb));
    const own = this.#withCoordinated(found.filter((word) => word !== verb && !this.words.isDated(word)));
    this.#subjects.set(verb, own);
    return own;
  }

  /** A subject with what "and" joins before it, where the parse has torn them apart: "Chad's envoy and Mali will meet". */
  #withCoordinated(heads: readonly number[], governed = false): readonly number[] {
    const [first] = heads;
    if (first === undefined || first < 2) return heads;
    const { words, tree } = this;
    let start = first;
    for (const child of tree.dependents(first, ...BEFORE_NOUN))
      start = Math.min(start, subtree(tree, child)[0] ?? child);
    while (start < first && words.mention(first) !== null && words.mention(start) !== words.mention(first)) start += 1;
    const link = words.is(start - 1, "CCONJ") && !words.is(start - 2, "PUNCT") ? start - 1 : -1;
    if (link < 0 || !this.#isNominal(link - 1) || words.isDated(link - 1)) return heads;
    let other = link - 1;
    for (let up = words.head(other); up >= 0 && up < link && words.is(up, "NOUN", "PROPN"); up = words.head(other)) {
      if (this.#isParted(Math.min(up, other), Math.max(up, other))) break;
      other = up;
    }
    if (heads.includes(other) || (governed ? !words.is(other - 1, "ADP", "DET", "ADJ") : this.#isBehindVerb(other)))
      return heads;
    return [other, ...heads];
  }

  /** Whether a comma stands between two words. */
  #isParted(from: number, to: number): boolean {
    return this.words.lowers.slice(from, to).includes(",");
  }

  #isBehindVerb(word: number): boolean {
    for (let at = word - 1; at >= 0 && !this.words.is(at, "PUNCT"); at--) {
      if (this.words.is(at, "VERB", "AUX", "ADP", "SCONJ")) return true;
    }
    return false;
  }

  #isInfinitive(verb: number): boolean {
    const own = this.tree.dependents(verb, "nsubj").length > 0;
    return !own && this.tree.dependents(verb, "mark").some((mark) => this.words.lower(mark) === "to");
  }

  /** "If Chad, which is shelling the valley, ...": a relative pronoun stands for the noun before it, whatever its clause hangs on. */
  #relatedTo(verb: number): readonly number[] | null {
    const { words, tree } = this;
    if (words.relation(verb).startsWith("acl")) return null;
    const [pronoun] = tree.dependents(verb, "nsubj").filter((word) => words.has(word, "PronType=Rel"));
    const noun = pronoun === undefined || pronoun > verb ? -1 : this.#nounBefore(pronoun);
    return noun < 0 ? null : conjuncts(tree, noun);
  }

  /** "Chad, Togo and Mali agreed": a list that the parse takes for several subjects. */
  #listed(verb: number): readonly number[] | null {
    const own = this.tree
      .dependents(verb, "nsubj")
      .filter((word) => word < verb && this.words.is(word, "NOUN", "PROPN") && !this.words.isDated(word));
    if (own.length < 2) return null;
    return own.flatMap((word) => conjuncts(this.tree, word));
  }

  /** "Despite his role, Keita, sanctioned by the West, will stay": a participle between commas is of what stands before. */
  #setOff(verb: number): readonly number[] {
    const { words } = this;
    if (words.relation(verb) !== "acl" || words.lower(verb - 1) !== "," || words.is(verb - 2, "PUNCT")) return [];
    let noun = words.is(verb - 2, "NOUN", "PROPN") ? verb - 2 : -1;
    for (
      let up = words.head(noun);
      noun >= 0 && up >= 0 && up < verb && words.is(up, "NOUN", "PROPN");
      up = words.head(noun)
    ) {
      if (this.#isParted(Math.min(up, noun), Math.max(up, noun))) break;
      noun = up;
    }
    return noun < 0 ? [] : [noun];
  }

  /** "Urged on by Togo, Mali called on Chad to leave": who is asked by way of a preposition does it. */
  #asked(verb: number): readonly number[] {
    const head = this.words.head(verb);
    if (
      /^(?:advcl|ccomp)$/.test(this.words.relation(verb)) &&
      OBJECT_CONTROL.has(this.words.lemma(head)) &&
      this.#isInfinitive(verb)
    )
      return this.isPassive(head) ? this.subjects(head) : this.objects(head);
    if (!ASKING.has(this.words.lemma(head)) || !/^(?:xcomp|advcl|ccomp)/.test(this.words.relation(verb))) return [];
    if (this.words.tokens[verb]?.xpos !== "VB") return [];
    if (this.tree.dependents(head, "obj").length > 0 || this.tree.dependents(verb, "nsubj").length > 0) return [];
    return this.phrases(head).find(({ preposition }) => /^(?:on|upon|to|with|for)$/.test(preposition))?.heads ?? [];
  }

  #carriedSubject(verb: number): readonly number[] {
    const { words } = this;
    const head = words.head(verb);
    const [fronted] = this.tree.dependents(verb, "advcl").filter((clause) => clause < verb && !this.#isOpened(clause));
    if (fronted !== undefined && this.tree.dependents(fronted, "nsubj").length > 0) return this.subjects(fronted);
    if (head < 0) return [];
    switch (words.relation(verb).split(":")[0]) {
      case "amod":
        return this.isHiddenPredicate(verb) ? [this.#nounBefore(verb)] : [];
      case "advcl":
        return words.has(verb, "VerbForm=Fin") || this.tree.dependents(verb, "aux").some((aux) => words.has(aux, "Fin"))
          ? []
          : this.#subjectOfGerund(verb, head);
      case "acl":
        return this.#subjectOfNounClause(head);
      case "ccomp":
      case "csubj":
        return this.tree.dependents(verb, "mark").some((mark) => words.lower(mark) !== "to") ? [] : this.subjects(head);
      case "conj":
        return this.subjects(this.#partner(verb));
      case "parataxis":
      case "xcomp":
        return this.subjects(head);
      default:
        return [];
    }
  }

  #isOpened = (clause: number): boolean => this.tree.dependents(clause, "mark").length > 0;

  #subjectOfGerund(verb: number, head: number): readonly number[] {
    const { words, tree } = this;
    const [mark] = tree.dependents(verb, "mark", "case").map((word) => words.lower(word));
    const lemma = words.lemma(head);
    const deed =
      OBJECT_DEED.has(lemma) && (mark === "from" || (!PREVENTING.has(lemma) && /^(?:of|for)$/.test(mark ?? "")));
    if (deed && !this.isPassive(head)) return this.objects(head);
    if (words.is(head, "VERB", "AUX")) return this.subjects(head);
    return this.#subjectOfNounClause(head);
  }

  /** "Mali's plan to leave", "Mali made plans to leave": the owner of the plan, or who has it. */
  #subjectOfNounClause(noun: number): readonly number[] {
    const named = this.tree.dependents(noun, "compound").filter((word) => this.words.mention(word) !== null);
    const owners = [...this.possessors(noun), ...named.flatMap((word) => conjuncts(this.tree, word))];
    if (owners.length > 0) return owners;
    const verb = this.words.head(noun);
    return /^(?:obj|obl|xcomp)/.test(this.words.relation(noun)) && verb >= 0 ? this.subjects(verb) : [];
  }

  /** Heads of noun phrases with a possessor's mark, pronouns left out. */
  possessors(noun: number): readonly number[] {
    return this.tree
      .dependents(noun, "nmod:poss")
      .filter((owner) => !this.words.is(owner, "PRON"))
      .flatMap((owner) => conjuncts(this.tree, owner));
  }

  /** The objects of an active verb, the indirect one first; the antecedent in "the ship that the police impounded". */
  objects(verb: number): readonly number[] {
    const { tree, words } = this;
    if (this.isPassive(verb)) return [];
    if (words.relation(verb) === "amod" && this.isHiddenPredicate(verb)) return conjuncts(tree, words.head(verb));
    const direct = [
      ...tree.dependents(verb, "iobj").flatMap((object) => conjuncts(tree, object)),
      ...objectsOf(tree, verb),
    ];
    const own = direct.filter((object) => !words.has(object, "PronType=Rel") && !words.isDated(object));
    const next = this.#nounBehind(verb);
    if (next >= 0 && own.every((object) => object > next)) return conjuncts(tree, next);
    if (own.length > 0) return own;
    if (words.relation(verb).startsWith("acl:relcl") && this.#hasOwnSubject(verb)) return [words.head(verb)];
    const misplaced = [
      ...tree.dependents(verb, "xcomp", "obl", "dep", "ccomp"),
      ...direct.filter((object) => words.isDated(object)).flatMap((object) => tree.dependents(object, "appos")),
    ]
      .filter((word) => word > verb && words.is(word, "NOUN", "PROPN", "PRON") && !words.isDated(word))
      .filter(
        (word) => tree.dependents(word, "case", "cop", "nsubj", "mark").length === 0 && !TIMES.has(words.lower(word)),
      );
    if (misplaced.length > 0) return misplaced.flatMap((word) => conjuncts(tree, word));
    const shared = words.relation(verb) === "conj" ? -1 : this.#sharedObject(verb);
    return shared < 0 ? [] : conjuncts(tree, shared);
  }

  /**
   * The head of the noun phrase that begins right behind a verb, which is its object whatever the parse hangs it on, unless
   * it is the subject of a clause within the verb's own ("feared the army would attack"); -1 for none.
   */
  #nounBehind(verb: number): number {
    const { words } = this;
    let at = verb + 1;
    while (words.is(at, "DET", "NUM", "ADJ", "NOUN", "PROPN") || words.has(at, "Poss=Yes") || words.lower(at) === "'s")
      at += 1;
    const last = at - 1;
    if (last === verb || !words.is(last, "NOUN", "PROPN") || words.is(at, "PART")) return -1;
    let head = last;
    for (let up = words.head(head); up > verb && up < at && words.is(up, "NOUN", "PROPN"); up = words.head(head))
      head = up;
    if (words.isDated(head) || words.isDated(verb + 1) || TIMES.has(words.lower(head))) return -1;
    return this.#isWithinContent(head, verb) ? -1 : head;
  }

  /** Whether a noun behind a verb is an argument within one of that verb's clauses. */
  #isWithinContent(noun: number, verb: number): boolean {
    let at = noun;
    for (let steps = 0; at >= 0 && at !== verb && steps < DEEPEST; steps++) {
      if (/^(?:ccomp|xcomp|parataxis|advcl|conj|acl)/.test(this.words.relation(at)) && this.words.head(at) === verb)
        return true;
      at = this.words.head(at);
    }
    return this.words.head(noun) === verb && /^(?:obl|nsubj|vocative|discourse)/.test(this.words.relation(noun));
  }

  /** "kidnapped and killed the bishop": the object stands with the second verb. */
  #sharedObject(verb: number): number {
    const [next] = this.tree.dependents(verb, "conj").filter((word) => this.words.is(word, "VERB"));
    if (next === undefined || this.tree.dependents(next, "nsubj").length > 0) return -1;
    const between = this.words.tokens.slice(verb + 1, next);
    if (between.some(({ upos }) => upos !== "CCONJ" && upos !== "ADV" && upos !== "PUNCT")) return -1;
    return this.tree.dependents(next, "obj")[0] ?? -1;
  }

  /** A noun, or an adjective of nationality that shares one: "the Macedonian and Greek premiers". */
  #isNominal(word: number): boolean {
    return this.words.is(word, "NOUN", "PROPN") || /^\p{Lu}/u.test(this.words.tokens[word]?.form ?? "");
  }

  #hasOwnSubject(verb: number): boolean {
    return this.tree.dependents(verb, "nsubj").some((word) => !this.words.has(word, "PronType=Rel"));
  }

  /** Who a passive is done by. */
  agents(verb: number): readonly number[] {
    const behind = this.phrases(verb).filter(({ preposition }) => preposition === "by");
    return behind.toSorted((a, b) => a.depth - b.depth)[0]?.heads ?? [];
  }

  /**
   * The prepositional phrases of a verb or noun in text order: its own, those of its objects, and those within them, since
   * what a phrase behind an object hangs on is the parse's commonest error.
   */
  phrases(word: number): readonly PrepositionalPhrase[] {
    const known = this.#phrases.get(word) ?? this.#findPhrases(word);
    this.#phrases.set(word, known);
    return known;
  }

  #findPhrases(word: number): readonly PrepositionalPhrase[] {
    const found = new Map<number, PrepositionalPhrase>();
    this.#collect(word, found, 0);
    const verbal = this.words.is(word, "VERB", "AUX");
    if (verbal) for (const object of this.objects(word)) if (object > word) this.#collect(object, found, 1);
    if (!verbal) this.#collectBehind(word, found);
    return [...found].sort(([a], [b]) => a - b).map(([, phrase]) => phrase);
  }

  #collect(word: number, found: Map<number, PrepositionalPhrase>, depth: number, nested = false): void {
    if (depth > DEEPEST) return;
    for (const phrase of this.tree.dependents(word, "obl", "nmod")) {
      const preposition = prepositionOf(this.tree, phrase);
      if (this.words.isDated(phrase) && phrase > word) this.#collect(phrase, found, depth + 1, nested);
      if (preposition === null || this.words.isDated(phrase) || found.has(phrase)) continue;
      const heads = this.#withCoordinated(conjuncts(this.tree, phrase), true);
      found.set(phrase, { preposition, heads, depth, nested });
      if (phrase > word) for (const head of heads) this.#collect(head, found, depth + 1, true);
    }
  }

  /** Phrases of the verb that stand behind its object, a noun: "launched an attack yesterday on the port". */
  #collectBehind(noun: number, found: Map<number, PrepositionalPhrase>): void {
    const verb = this.words.head(noun);
    if (/^nmod/.test(this.words.relation(noun))) this.#collectDoers(noun, found);
    if (!/^(?:obj|nsubj:pass)$/.test(this.words.relation(noun))) return;
    for (const phrase of this.tree.dependents(verb, "obl")) {
      const preposition = prepositionOf(this.tree, phrase);
      if (preposition === "by" && this.words.relation(noun) !== "obj") continue;
      if (phrase < noun || preposition === null || this.words.isDated(phrase) || found.has(phrase)) continue;
      found.set(phrase, {
        preposition,
        heads: this.#withCoordinated(conjuncts(this.tree, phrase), true),
        depth: 1,
        nested: false,
      });
    }
  }

  /** "the adoption of sanctions by the council": who does it stands with the noun above. */
  #collectDoers(noun: number, found: Map<number, PrepositionalPhrase>): void {
    for (const phrase of this.tree.dependents(this.words.head(noun), "nmod", "obl")) {
      if (phrase < noun || prepositionOf(this.tree, phrase) !== "by" || found.has(phrase)) continue;
      found.set(phrase, { preposition: "by", heads: conjuncts(this.tree, phrase), depth: 1, nested: false });
    }
  }

  /** The prepositional phrases that hang on a word itself. */
  ownPhrases(word: number): readonly PrepositionalPhrase[] {
    const found = new Map<number, PrepositionalPhrase>();
    this.#collect(word, found, DEEPEST);
    return [...found.values()];
  }

  /**
   * The clause of a predicate from its subject on, without the clauses that hang on it and without what a comma sets off.
   */
  clause(verb: number): Span {
    return this.#spanWithout(verb, OWN_CLAUSES);
  }

  /** A noun with what hangs on it, clauses left out. */
  nounClause(noun: number): Span {
    const above = this.words.head(noun);
    const isPart = this.words.relation(noun).startsWith("nmod") && PARTS.has(this.words.lemma(above));
    return this.#spanWithout(isPart ? above : noun, OUTSIDE_NOUN);
  }

  #spanWithout(word: number, outside: ReadonlySet<string>): Span {
    const subject = Math.min(word, ...this.tree.dependents(word, "nsubj", "csubj"));
    let [first, last] = [word, word];
    const pending = [word];
    for (const at of pending) {
      [first, last] = [Math.min(first, at), Math.max(last, at)];
      for (const child of this.tree.children(at)) {
        const relation = this.words.relation(child);
        if (outside.has(relation) || CLAUSES.has(relation) || relation === "punct") continue;
        if (at === word && (/^(?:conj|cc|mark)/.test(relation) || (child < subject && FRONTED.test(relation))))
          continue;
        if (relation.startsWith("conj") && this.words.is(child, "VERB")) continue;
        if (FRONTED.test(relation) && this.#isSetOff(child)) continue;
        pending.push(child);
      }
    }
    return this.words.spanOf(first, last + 1);
  }

  /** Whether a mark stands before a phrase: ", under pressure from the street". */
  #isSetOff(head: number): boolean {
    const first = Math.min(head, ...this.tree.children(head).filter((child) => this.words.relation(child) !== "punct"));
    return this.words.is(first - 1, "PUNCT") && /^[,;:—–-]$/.test(this.words.lower(first - 1));
  }
}

/** Nouns that tell when or how much where they stand without a preposition. */
const TIMES = set(
  "time times day days week weeks month months year years hour hours morning evening night today yesterday tomorrow percent dollars euros",
);

/** What a noun that names a deed is a part or a turn of: "a new stage of the war". */
const PARTS = set(
  "stage phase wave round start outbreak beginning end escalation continuation resumption series course aftermath attempt",
);

const FRONTED = /^(?:obl|advmod|appos|nmod|vocative|dislocated)/;
const BEFORE_NOUN = ["det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc"];

const CLAUSES = set("acl:relcl parataxis advcl:relcl discourse dep list");
const OWN_CLAUSES = set("advcl ccomp");
const OUTSIDE_NOUN = set(
  "advcl ccomp csubj nsubj nsubj:pass nsubj:outer cop aux mark obj obl xcomp case expl aux:pass appos advmod acl orphan",
);
