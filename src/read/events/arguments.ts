/** Who did it and to whom: the roles of a trigger's arguments by their place and their prepositions. */
import type { EventType } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { isForce, isWeapon } from "../lexicon/agent-nouns.ts";
import type { Actors } from "./actors.ts";
import type { Grammar } from "./grammar.ts";
import type { Match, NounTrigger, Trigger } from "./triggers.ts";

export interface Roles {
  readonly actors: readonly Range[];
  readonly recipients: readonly Range[];
}

/** Prepositions that lead to the recipient where the trigger names none, by type, preferred first. */
const USUAL: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ["with", "to"],
  CONSULT: ["with", "between", "to", "from"],
  SUPPORT: ["for", "to", "with", "of"],
  COOPERATE: ["with", "between"],
  AID: ["to", "for", "from"],
  CONCEDE: ["to"],
  RETREAT: ["from", "to"],
  INVESTIGATE: ["into", "against", "of"],
  DEMAND: ["on", "upon", "from", "to", "of"],
  DISAPPROVE: ["against", "at", "of", "for", "on"],
  REJECT: ["from", "of", "with"],
  THREATEN: ["against", "with", "to"],
  SANCTION: ["against", "on", "with", "to", "from"],
  PROTEST: ["against", "with"],
  CRIME: ["from", "of", "against"],
  MOBILIZE: ["against", "to", "into", "in", "near", "on"],
  COERCE: ["against", "on", "from", "of"],
  ASSAULT: ["on", "against", "at", "into", "of"],
};

const RECIPROCAL: ReadonlySet<EventType> = new Set<EventType>(["AGREE", "CONSULT", "COOPERATE"]);

/** Types whose pattern's own noun may be the recipient: "closed two newspapers", not "sent troops". */
const OWN_NOUN_SUFFERS: ReadonlySet<EventType> = new Set<EventType>(["COERCE", "ASSAULT", "PROTEST", "INVESTIGATE"]);

/** What is struck, crushed or destroyed in a figure of speech only. */
const ABSTRACT: ReadonlySet<string> = new Set(
  "relation relations tie ties hope hopes trust economy system image career plan plans idea ideas myth illusion dream dreams balance chord deal tone note record records speech attention confidence reputation morale unity peace stability future life lives market markets target targets price prices problem problems issue issues argument arguments war fire campaign role part blow pressure poverty inflation corruption crime disease bottom snag".split(
    " ",
  ),
);

const EACH_OTHER = new Set(["other", "another"]);

export class ArgumentFinder {
  constructor(
    readonly grammar: Grammar,
    readonly actors: Actors,
  ) {}

  #ranges(phrases: readonly number[]): Range[] {
    return phrases.map((phrase) => this.actors.rangeOf(phrase)).filter((range) => range !== null);
  }

  #acting(phrases: readonly number[]): number[] {
    return phrases.filter((phrase) => this.actors.isActor(phrase));
  }

  /** The roles of a verb's event; null where its subject or object is nobody who can act, so that it is none. */
  ofVerb(index: number, match: Match<Trigger>): Roles | null {
    const passive = this.grammar.isPassive(index);
    const subjects = this.grammar.subjects(index);
    const last = this.#lastElement(index, match);
    const doers = passive ? this.grammar.agents(last) : subjects;
    const actors = this.#acting(doers);
    if (doers.length > 0 && actors.length === 0 && !this.#unnamedDoers(doers)) return null;
    const forced = doers.some((doer) => isForce(this.grammar.headWord(doer)) || this.grammar.nounPhrase(doer)?.mentions.some(({ kind }) => kind === "armed force" || kind === "armed group") === true);
    if (match.trigger.needsForce && !forced) return null;
    if (match.trigger.intransitive && last === index && !passive && this.grammar.objects(index).length > 0) return null;
    const recipients = this.#recipientsOf(last, match, passive ? subjects : this.#objects(index, last, match));
    const others = recipients.phrases.filter((phrase) => !actors.includes(phrase));
    if (match.trigger.needsActor && !(forced && match.trigger.type === "ASSAULT") && this.#acting(recipients.phrases).length === 0 && recipients.range === null) return null;
    const [who, whom] = [this.#ranges(actors), [...this.#ranges(others), ...(recipients.range ?? [])]];
    return this.#reciprocal(index, match, who, whom);
  }

  /** A subject that is a pronoun without known antecedent still stands for someone. */
  #unnamedDoers(doers: readonly number[]): boolean {
    return doers.every((doer) => this.grammar.nounPhrase(doer)?.pronoun === true && !/^(?:it|there|nothing|something)$/.test(this.grammar.headWord(doer)));
  }

  #reciprocal(index: number, { trigger }: Match<Trigger>, actors: Range[], recipients: Range[]): Roles {
    const object = this.grammar.objects(index)[0];
    const mutual = object !== undefined && EACH_OTHER.has(this.grammar.headWord(object));
    if (mutual) return { actors, recipients: actors };
    const both = RECIPROCAL.has(trigger.type) || trigger.cameo === "057";
    return both && recipients.length === 0 && actors.length > 1 ? { actors, recipients: actors } : { actors, recipients };
  }

  /** The last element that holds a word of the match: the particle of "seal off", the noun of "impose sanctions". */
  #lastElement(index: number, match: Match<Trigger>): number {
    let last = index;
    while ((this.grammar.elements[last + 1]?.from ?? Infinity) < match.to) last += 1;
    return last;
  }

  /** The objects of a trigger: in its gap ("put the army on alert"), or behind it. */
  #objects(index: number, last: number, { trigger }: Match<Trigger>): readonly number[] {
    for (let at = index + 1; at <= last; at++) {
      const literal = trigger.rest.some((alternatives) => alternatives?.includes(this.grammar.headWord(at)) === true);
      if (this.grammar.nounPhrase(at)?.possesses === false && !literal) return this.grammar.withConjunctsAfter(at);
    }
    if (last === index) return this.grammar.objects(index);
    if (this.grammar.nounPhrase(last) !== null) return [last];
    const phrase = this.grammar.lastOfPossessors(this.grammar.after(last));
    return phrase === null ? [] : this.grammar.withConjunctsAfter(phrase);
  }

  #recipientsOf(
    last: number,
    { trigger }: Match<Trigger>,
    objects: readonly number[],
  ): { readonly phrases: readonly number[]; readonly range: readonly Range[] | null } {
    const found = (phrases: readonly number[]) => ({ phrases, range: null });
    const own = objects.filter((object) => object !== last || OWN_NOUN_SUFFERS.has(trigger.type));
    const led = this.#byPreposition(last, trigger.prepositions);
    if (trigger.prepositions.length > 0 && led.length > 0) return found(led);
    const direct = this.#acting(own).filter((object) => !isWeapon(this.grammar.headWord(object)));
    if (direct.length > 0) return found(direct);
    for (const object of objects) {
      const owners = this.#belongingTo(object);
      if (owners.length > 0) return found(owners);
      const phrase = this.grammar.nounPhrase(object);
      const modifier = phrase === null ? null : (this.actors.modifier(object, phrase.head) ?? (this.#takesOwner(object, trigger) ? this.actors.ownerOf(object) : null));
      if (modifier !== null) return { phrases: [], range: [modifier] };
    }
    const asked = trigger.type === "DEMAND" ? this.#subjectOfContent(last) : [];
    if (asked.length > 0) return found(asked);
    const usual = this.#byPreposition(last, USUAL[trigger.type]);
    if (usual.length > 0) return found(usual);
    const concrete = own.filter((object) => object !== last && !ABSTRACT.has(this.grammar.headWord(object)));
    return found(trigger.type === "ASSAULT" ? concrete.slice(0, 2) : []);
  }

  /** Whom an object belongs to or concerns: "Moscow" in "Moscow's calls", "the miners" in "the demands of the miners". */
  #belongingTo(object: number): number[] {
    const owner = this.grammar.nounPhrase(object)?.possessor ?? null;
    if (owner !== null && this.actors.isActor(owner)) return [owner];
    const of = this.grammar.prepositional(object).find(({ preposition }) => preposition === "of" || preposition === "by" || preposition === "from");
    return this.#acting(of?.phrases ?? []);
  }

  /** Whether the owner of an object suffers: "confiscated their tents", not "offered its help". */
  #takesOwner(_object: number, trigger: Trigger): boolean {
    return OWN_NOUN_SUFFERS.has(trigger.type);
  }

  /** Who is to do what a "that" clause demands: "the army" in "demanded that the army withdraw". */
  #subjectOfContent(last: number): number[] {
    const that = this.grammar.elements[this.grammar.after(last)];
    if (that?.kind !== "subordinator" && that?.kind !== "relative") return [];
    const phrase = this.grammar.lastOfPossessors(this.grammar.after(last) + 1);
    return phrase === null ? [] : this.#acting(this.grammar.withConjunctsAfter(phrase));
  }

  #byPreposition(index: number, wanted: readonly string[]): number[] {
    const found = this.grammar.prepositional(index);
    for (const preposition of wanted) {
      for (const candidate of found) {
        const acting = candidate.preposition === preposition ? this.#acting(candidate.phrases) : [];
        if (acting.length > 0) return acting;
      }
    }
    return [];
  }

  /**
   * The roles of the event that noun phrase `index` names.
   *
   * @param verb the light verb it is the object of ("held talks") or the passive one it is the subject of
   */
  ofNoun(index: number, match: Match<NounTrigger>, verb: number | null): Roles {
    const { trigger } = match;
    const phrase = this.grammar.nounPhrase(index);
    const near = this.grammar.prepositional(index);
    const by = (preposition: string): Range[] =>
      this.#ranges(this.#acting(near.find((candidate) => candidate.preposition === preposition)?.phrases ?? []));
    const between = by("between");
    if (between.length > 1) return { actors: between, recipients: between };
    const doer = this.#doerOf(index, match, verb, by);
    const of = by("of");
    if (trigger.of === "both" && of.length > 1) return { actors: of, recipients: of };
    const recipients = this.#recipientsOfNoun(trigger, by);
    if (doer.length === 0 && trigger.of !== "recipient" && of.length > 0) return { actors: of, recipients };
    if (RECIPROCAL.has(trigger.type) && doer.length > 1 && recipients.length === 0) return { actors: doer, recipients: doer };
    if (recipients.length > 0 || trigger.of !== "recipient") return { actors: doer, recipients };
    // "Putin's arrest" happened to him; "Putin's arrest of his rivals" he did
    const owned = phrase !== null && (phrase.possessor !== null || phrase.possessive !== false);
    const undergone = trigger.type === "COERCE" || trigger.type === "RETREAT" || trigger.cameo === "180" || trigger.cameo === "186";
    return owned && undergone && verb === null && by("by").length === 0 ? { actors: [], recipients: doer } : { actors: doer, recipients };
  }

  #recipientsOfNoun(trigger: NounTrigger, by: (preposition: string) => Range[]): Range[] {
    const wanted = [...(trigger.of === "recipient" ? ["of"] : []), ...trigger.prepositions, ...USUAL[trigger.type]];
    for (const preposition of wanted) {
      if (preposition === "of" && trigger.of !== "recipient" && !trigger.prepositions.includes("of")) continue;
      if (preposition === "by") continue;
      const found = by(preposition);
      if (found.length > 0) return found;
    }
    return [];
  }

  #doerOf(
    index: number,
    match: Match<NounTrigger>,
    verb: number | null,
    by: (preposition: string) => Range[],
  ): Range[] {
    const agent = by("by");
    if (agent.length > 0) return agent;
    const phrase = this.grammar.nounPhrase(index);
    if (phrase !== null && phrase.possessor !== null) {
      const owners = this.#acting(this.grammar.withConjunctsBefore(phrase.possessor));
      if (owners.length > 0) return this.#ranges(owners);
    }
    const owner = this.actors.ownerOf(index);
    if (owner !== null) return [owner];
    const modifier = this.actors.modifier(index, match.from);
    if (modifier !== null) return [modifier];
    if (verb !== null) {
      const doers = this.grammar.isPassive(verb) ? this.grammar.agents(verb) : this.grammar.subjects(verb);
      return this.#ranges(this.#acting(doers.filter((doer) => doer !== index)));
    }
    const from = match.trigger.of === "actor" ? by("from") : [];
    return from;
  }
}
