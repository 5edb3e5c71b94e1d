/** Who did what a verb says, and to whom: by the places of subject and object, and by prepositions. */
import type { EventType } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { isForce, isWeapon } from "../lexicon/agent-nouns.ts";
import { type Casting, isAbstract, RECIPROCAL, type Roles, USUAL } from "./roles.ts";
import type { Match, Trigger } from "./triggers.ts";

/** Types whose pattern's own noun may be the recipient: "closed two newspapers", not "sent troops". */
const OWN_NOUN_SUFFERS: ReadonlySet<EventType> = new Set<EventType>(["COERCE", "ASSAULT", "PROTEST", "INVESTIGATE"]);

/** What follows "by" and is no doer: "called up by decree". */
const MEANS = new Set(
  "decree law order mistake force post mail phone telephone radio sea air land train plane bus boat rail road vote surprise show acclamation lot name referendum".split(
    " ",
  ),
);

/** Texts, which act for their authors: "the court's ruling demanded". */
const DOCUMENTS = new Set(
  "resolution statement law decree letter report ruling verdict declaration note document communique memorandum bill text motion order".split(
    " ",
  ),
);

/** A verb group with its trigger, as the questions below need it. */
interface Instance {
  readonly index: number;
  /** The last element that holds a word of the trigger: the particle of "seal off", the noun of "impose sanctions". */
  readonly last: number;
  readonly match: Match<Trigger>;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly doers: readonly number[];
  /** Whether an armed force or its weapons do it. */
  readonly forced: boolean;
}

export class VerbArguments {
  constructor(readonly casting: Casting) {}

  /** The roles of a verb's event; null where its subject or object is nobody who can act, so that it is none. */
  of(index: number, match: Match<Trigger>): Roles | null {
    const instance = this.#instance(index, match);
    const { passive, doers, forced, last, subjects } = instance;
    const { grammar } = this.casting;
    const acting = this.casting.acting(
      doers.flatMap((doer) => (this.#isDocument(doer) ? this.#belongingTo(doer) : [doer])),
    );
    if (doers.length > 0 && acting.length === 0 && !this.#mayBeUnnamed(instance)) return null;
    const actors = this.casting.ranges(acting);
    if (!passive && this.#isMutual(index)) return { actors, recipients: actors };
    if (match.trigger.needsForce && !forced) return null;
    if (match.trigger.intransitive && last === index && !passive && grammar.objects(index).length > 0) return null;

    const recipients = this.#recipients(instance, passive ? subjects : this.#objects(instance));
    const harmed = forced && match.trigger.type === "ASSAULT";
    if (match.trigger.needsActor && !harmed && recipients.length === 0) return null;
    const others = recipients.filter(([from, to]) => !actors.some((actor) => actor[0] === from && actor[1] === to));
    const mutual = RECIPROCAL.has(match.trigger.type) || match.trigger.cameo === "057";
    return { actors, recipients: mutual && others.length === 0 && actors.length > 1 ? actors : others };
  }

  #instance(index: number, match: Match<Trigger>): Instance {
    const { grammar } = this.casting;
    const passive = grammar.isPassive(index);
    const subjects = grammar.subjects(index);
    let last = index;
    while ((grammar.elements[last + 1]?.from ?? Infinity) < match.to) last += 1;
    const doers = passive ? grammar.agents(last) : subjects;
    return { index, last, match, passive, subjects, doers, forced: doers.some((doer) => this.#isForced(doer)) };
  }

  #isForced(index: number): boolean {
    const kinds = this.casting.grammar.nounPhrase(index)?.mentions.map(({ kind }) => kind) ?? [];
    return (
      isForce(this.casting.grammar.headWord(index)) || kinds.includes("armed force") || kinds.includes("armed group")
    );
  }

  /** Whether the words in the doer's place leave room for one unnamed: a pronoun, a text, the means of a passive. */
  #mayBeUnnamed({ doers, passive }: Instance): boolean {
    return doers.every((doer) => {
      const word = this.casting.grammar.headWord(doer);
      const pronoun = this.casting.grammar.nounPhrase(doer)?.pronoun === true && !/^(?:there|\w+thing)$/.test(word);
      return pronoun || this.#isDocument(doer) || (passive && MEANS.has(word));
    });
  }

  #isDocument(index: number): boolean {
    return DOCUMENTS.has(this.casting.grammar.headWord(index));
  }

  /** "each other", "one another" as the object. */
  #isMutual(index: number): boolean {
    const { grammar } = this.casting;
    const phrase = grammar.nounPhrase(grammar.after(index));
    if (phrase === null) return false;
    const [first, second] = grammar.words.slice(phrase.from, phrase.from + 2).map(({ lower }) => lower);
    return (first === "each" && second === "other") || (first === "one" && second === "another");
  }

  /** The objects of a trigger: in its gap ("put the army on alert"), or behind it. */
  #objects({ index, last, match }: Instance): readonly number[] {
    const { grammar } = this.casting;
    for (let at = index + 1; at <= last; at++) {
      const literal = match.trigger.rest.some((words) => words?.includes(grammar.headWord(at)) === true);
      if (grammar.nounPhrase(at)?.possesses === false && !literal) return grammar.withConjunctsAfter(at);
    }
    if (last === index) return grammar.objects(index);
    if (grammar.nounPhrase(last) !== null) return [last];
    const phrase = grammar.lastOfPossessors(grammar.after(last));
    return phrase === null ? [] : grammar.withConjunctsAfter(phrase);
  }

  #recipients({ last, match: { trigger } }: Instance, objects: readonly number[]): Range[] {
    const { casting } = this;
    const behind = casting.grammar.prepositional(last);
    const led = casting.behind(behind, trigger.prepositions);
    if (led.length > 0) return led;
    const own = objects.filter((object) => object !== last || OWN_NOUN_SUFFERS.has(trigger.type));
    const direct = casting.acting(own).filter((object) => !isWeapon(casting.grammar.headWord(object)));
    if (direct.length > 0) return casting.ranges(direct);
    for (const object of objects) {
      const concerned = this.#concernedBy(object, trigger);
      if (concerned.length > 0) return concerned;
    }
    const asked = trigger.type === "DEMAND" ? casting.ranges(this.#subjectOfContent(last)) : [];
    if (asked.length > 0) return asked;
    const usual = [...casting.behind(behind, USUAL[trigger.type])];
    if (usual.length === 0) usual.push(...this.#promisedTo(last, trigger));
    if (usual.length > 0 || trigger.type !== "ASSAULT") return usual;
    return casting.ranges(own.filter((object) => object !== last && !isAbstract(casting.grammar, object)).slice(0, 2));
  }

  /** Whom a threat or promise is about: "the envoys" in "threatened to expel the envoys", "Mali" in "offered to send aid to Mali". */
  #promisedTo(last: number, trigger: Trigger): Range[] {
    const { casting } = this;
    const act = casting.grammar.after(last);
    if (casting.grammar.verbGroup(act)?.form !== "infinitive") return [];
    const behind = casting.grammar.prepositional(act);
    if (trigger.type === "AGREE") return casting.behind(behind, ["with", "to", "for"]);
    if (trigger.type !== "THREATEN") return [];
    const objects = casting.ranges(casting.acting(casting.grammar.objects(act)));
    return objects.length > 0 ? objects : casting.behind(behind, ["against", "with", "on", "from"]);
  }

  /** Whom an object that is no actor belongs to: "the rebels' offer", "Dutch flags", "their tents". */
  #concernedBy(object: number, trigger: Trigger): Range[] {
    const owners = this.casting.ranges(this.#belongingTo(object));
    const phrase = this.casting.grammar.nounPhrase(object);
    if (owners.length > 0 || phrase === null) return owners;
    const modifier = this.casting.actors.modifier(object, phrase.head);
    if (modifier !== null) return [modifier];
    const owner = OWN_NOUN_SUFFERS.has(trigger.type) ? this.casting.actors.ownerOf(object) : null;
    return owner === null ? [] : [owner];
  }

  #belongingTo(object: number): number[] {
    const { grammar, actors } = this.casting;
    const owner = grammar.nounPhrase(object)?.possessor ?? null;
    if (owner !== null && actors.isActor(owner)) return [owner];
    const whose = grammar.prepositional(object).find(({ preposition }) => /^(?:of|by|from)$/.test(preposition));
    return this.casting.acting(whose?.phrases ?? []);
  }

  /** Who is to do what a "that" clause demands: "the army" in "demanded that the army withdraw". */
  #subjectOfContent(last: number): number[] {
    const { grammar } = this.casting;
    const that = grammar.elements[grammar.after(last)];
    if (that?.kind !== "subordinator" && that?.kind !== "relative") return [];
    const phrase = grammar.lastOfPossessors(grammar.after(last) + 1);
    return phrase === null ? [] : this.casting.acting(grammar.withConjunctsAfter(phrase));
  }
}
