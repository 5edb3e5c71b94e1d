/** What the arguments of verbs and of nouns have in common. */
import type { EventType } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { isWeapon } from "../lexicon/agent-nouns.ts";
import type { Actors } from "./actors.ts";
import type { Grammar, PrepositionalPhrase } from "./grammar.ts";

export interface Roles {
  readonly actors: readonly Range[];
  readonly recipients: readonly Range[];
}

/** Prepositions that lead to the recipient where the trigger names none, by type, preferred first. */
export const USUAL: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ["with", "to"],
  CONSULT: ["with", "between", "to", "from"],
  SUPPORT: ["for", "to", "with", "of"],
  COOPERATE: ["with", "between"],
  AID: ["to", "for", "from"],
  CONCEDE: ["to"],
  RETREAT: ["from", "to"],
  INVESTIGATE: ["into", "against", "of"],
  DEMAND: ["on", "upon", "from", "to", "of", "with"],
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

/** Types in which both sides do it to each other. */
export const RECIPROCAL: ReadonlySet<EventType> = new Set<EventType>(["AGREE", "CONSULT", "COOPERATE"]);

/** Types that are aimed at whoever did what they are about: "an inquiry into bribes that the dealer paid". */
export const MATTERS: ReadonlySet<EventType> = new Set<EventType>([
  "INVESTIGATE",
  "DISAPPROVE",
  "PROTEST",
  "REJECT",
  "DEMAND",
]);

/** Prepositions that lead to what such an event is about. */
export const ABOUT: ReadonlySet<string> = new Set("into about against over at on for".split(" "));

/** What is struck, crushed or destroyed in a figure of speech only. */
const ABSTRACT: ReadonlySet<string> = new Set(
  "relation relations tie ties hope hopes trust economy system image career plan plans idea ideas myth illusion dream dreams balance chord deal tone note record records speech attention confidence reputation morale unity peace stability future life lives market markets target targets price prices problem problems issue issues argument arguments war fire campaign role part blow pressure poverty inflation corruption crime disease bottom snag".split(
    " ",
  ),
);

export const isAbstract = (grammar: Grammar, head: number): boolean => ABSTRACT.has(grammar.words.lower(head));

/** Looks for actors among noun phrases. */
export class Casting {
  constructor(
    readonly grammar: Grammar,
    readonly actors: Actors,
  ) {}

  acting(heads: readonly number[]): number[] {
    return heads.filter((head) => this.actors.isActor(head));
  }

  ranges(heads: readonly number[]): Range[] {
    return heads.map((head) => this.actors.rangeOf(head)).filter((range) => range !== null);
  }

  /**
   * The actors behind the first of the `wanted` prepositions that leads to any: the phrase itself, its owner ("against
   * the party's leadership"), or the name within it ("against Israeli policies").
   */
  behind(found: readonly PrepositionalPhrase[], wanted: readonly string[]): Range[] {
    for (const preposition of wanted) {
      for (const { heads, preposition: own, nested } of found) {
        if (nested && own === "of") continue;
        const ranges = own === preposition ? this.#concerned(preposition === "by" ? heads : this.#unarmed(heads)) : [];
        if (ranges.length > 0) return ranges;
      }
    }
    return [];
  }

  /** "the purchase of drones": weapons act, but nothing is done to them. */
  #unarmed(heads: readonly number[]): readonly number[] {
    const { words } = this.grammar;
    const isOwned = (head: number): boolean =>
      words.mention(head) !== null || this.actors.modifier(head) !== null || this.grammar.possessors(head).length > 0;
    return heads.filter((head) => !isWeapon(words.lower(head)) || isOwned(head));
  }

  /**
   * Who did what a noun in `matter` names: "crimes committed by the gang", "a bribe that the dealer paid", "abuses by the
   * police".
   */
  authorsOf(matter: readonly number[]): Range[] {
    const { grammar } = this;
    for (const noun of matter) {
      const by = grammar.ownPhrases(noun).filter(({ preposition }) => preposition === "by");
      const clauses = grammar.tree
        .dependents(noun, "acl")
        .filter((verb) => grammar.tree.dependents(verb, "mark").length === 0);
      const doers = [
        ...by.flatMap(({ heads }) => heads),
        ...clauses.flatMap((verb) => (grammar.isPassive(verb) ? grammar.agents(verb) : grammar.subjects(verb))),
      ];
      const acting = this.ranges(this.acting(doers.filter((doer) => doer !== noun)));
      if (acting.length > 0) return acting;
    }
    return [];
  }

  #concerned(heads: readonly number[]): Range[] {
    const acting = this.ranges(this.acting(heads));
    if (acting.length > 0) return acting;
    const [first] = heads;
    if (first === undefined) return [];
    const owners = this.acting(this.grammar.possessors(first));
    if (owners.length > 0) return this.ranges(owners);
    const named = this.grammar.tree.dependents(first, "appos").filter((word) => this.actors.mention(word) !== null);
    if (named.length > 0) return this.ranges(named);
    const modifier = this.actors.modifier(first);
    return modifier === null ? [] : [modifier];
  }
}
