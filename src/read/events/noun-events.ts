/** Events named by nouns, alone or carried by a light verb. */
import type { EventType } from "../../record/reading.ts";
import { hull, type Span } from "../../record/span.ts";
import { endOfClause, spanOfElements, startOfClause } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { NounArguments } from "./noun-arguments.ts";
import type { Casting, Roles } from "./roles.ts";
import { statusOfNoun } from "./status.ts";
import { type Match, matchNoun, type NounTrigger } from "./triggers.ts";

/** Verbs that only carry the noun which names the deed: "held talks", "staged a protest". */
const LIGHT = new Set(
  "hold make give take carry conduct launch stage impose issue reach sign offer express begin start continue resume lodge file open put lay lend mount undertake complete declare announce order wage commit perform pay do show end voice submit send suspend cancel".split(
    " ",
  ),
);

/** Verbs whose subject is the one the noun's deed happens to: "faced protests". */
const UNDERGOING = new Set("face suffer receive undergo confront meet see encounter".split(" "));

/** Predicates whose date is not that of the deed itself: "the siege ended in May". */
const ENDING = new Set("end stop cease finish expire follow precede surprise cause lead continue last".split(" "));

/** Types whose nouns mean a state of mind as often as a deed, unless both sides are named: "his support", "a threat". */
const VERBAL_DEEDS: ReadonlySet<EventType> = new Set<EventType>(["SUPPORT", "THREATEN", "AID"]);

interface LightVerb {
  readonly index: number;
  /** True where the verb stands behind the noun, in the passive. */
  readonly behind: boolean;
  readonly undergoing: boolean;
}

export class NounEvents {
  readonly #arguments: NounArguments;

  constructor(readonly casting: Casting) {
    this.#arguments = new NounArguments(casting);
  }

  /**
   * The event that noun phrase `index` names, or null.
   *
   * @param taken whether a word belongs to the trigger of a verb's event
   * @param asking whether a verb group tells a demand, promise, threat or refusal, whose object is no event of its own
   */
  at(index: number, taken: (word: number) => boolean, asking: (verb: number) => boolean): Finding | null {
    const { grammar } = this.casting;
    const phrase = grammar.nounPhrase(index);
    if (phrase === null || phrase.pronoun || taken(phrase.head) || asking(this.#governor(index))) return null;
    const match = matchNoun(grammar.words, phrase.head);
    if (match === null || match.from < phrase.from) return null;
    const light = this.#lightVerb(index);
    const roles = this.#roles(index, match, light);
    if (!this.#isEvent(index, match, light, roles)) return null;

    const clause = light === null ? this.#nounClause(index) : this.#verbClause(light.index);
    const predicate = light?.index ?? this.#predicate(index);
    const carried = light !== null && !light.behind;
    const from = carried ? (grammar.verbGroup(light.index)?.head ?? match.from) : match.from;
    return {
      match: { ...match, from },
      roles,
      status: statusOfNoun(grammar, index, match.trigger.type, predicate),
      clause,
      reach:
        predicate === null || ENDING.has(grammar.base(predicate))
          ? clause
          : (hull([clause, this.#verbClause(predicate)]) ?? clause),
      told: light === null ? "noun" : "carried-noun",
      score: light === null ? 0.5 : 0.6,
    };
  }

  /** Whether a noun names one event and not a notion: by its sides, its object or its date. */
  #isEvent(index: number, { trigger }: Match<NounTrigger>, light: LightVerb | null, roles: Roles): boolean {
    const sides = [roles.actors, roles.recipients].filter((side) => side.length > 0).length;
    if (light === null && VERBAL_DEEDS.has(trigger.type)) return sides === 2;
    return sides > 0 || this.#isDated(index) || this.#hasObject(index, trigger);
  }

  /** "the riots of 2010" */
  #isDated(index: number): boolean {
    const { elements } = this.casting.grammar;
    return elements[index + 1]?.kind === "preposition" && elements[index + 2]?.kind === "date";
  }

  /** "the falsification of the results": a noun made from a verb has its object with it, be it no actor. */
  #hasObject(index: number, trigger: NounTrigger): boolean {
    const { grammar } = this.casting;
    const next = grammar.connective(grammar.after(index), "preposition")?.lower;
    return next === "against" || (next === "of" && trigger.of === "recipient");
  }

  /** The element that a noun phrase is the object of, its preposition passed over. */
  #governor(index: number): number {
    const { grammar } = this.casting;
    const before = grammar.before(grammar.firstOf(index));
    return grammar.connective(before, "preposition") === null ? before : grammar.before(before);
  }

  #roles(index: number, match: Match<NounTrigger>, light: LightVerb | null): Roles {
    if (light?.undergoing !== true) return this.#arguments.of(index, match, light?.index ?? null);
    const roles = this.#arguments.of(index, match, null);
    if (roles.recipients.length > 0) return roles;
    return { actors: roles.actors, recipients: this.#arguments.of(index, match, light.index).actors };
  }

  /** The light verb that a noun phrase is the object of, or the subject of in the passive. */
  #lightVerb(index: number): LightVerb | null {
    const { grammar } = this.casting;
    const before = grammar.before(grammar.firstOf(index));
    const governor = grammar.verbGroup(before);
    if (governor !== null && !governor.copula && !grammar.isPassive(before)) {
      const base = grammar.base(before);
      if (LIGHT.has(base)) return { index: before, behind: false, undergoing: false };
      if (UNDERGOING.has(base)) return { index: before, behind: false, undergoing: true };
    }
    const predicate = this.#predicate(index);
    const carried = predicate !== null && grammar.isPassive(predicate) && LIGHT.has(grammar.base(predicate));
    return carried ? { index: predicate, behind: true, undergoing: false } : null;
  }

  /** The finite verb that a noun phrase is the subject of. */
  #predicate(index: number): number | null {
    const { grammar } = this.casting;
    for (let at = index + 1; at < grammar.elements.length; at++) {
      const element = grammar.elements[at];
      if (element?.kind === "mark" || element?.kind === "relative" || element?.kind === "subordinator") return null;
      if (element?.kind === "verb group") return grammar.subjects(at).includes(index) ? at : null;
    }
    return null;
  }

  #verbClause(verb: number): Span {
    const { grammar } = this.casting;
    return spanOfElements(grammar, startOfClause(grammar, verb, grammar.subjects(verb)), endOfClause(grammar, verb));
  }

  #nounClause(index: number): Span {
    const { grammar } = this.casting;
    const last = grammar.prepositional(index).at(-1)?.phrases.at(-1) ?? index;
    return spanOfElements(grammar, grammar.firstOf(index), grammar.after(last));
  }
}
