/** Events named by nouns, alone or carried by a light verb. */
import type { EventType } from "../../record/reading.ts";
import { hull } from "../../record/span.ts";
import { prepositionOf } from "../../record/tree.ts";
import type { Finding } from "./finding.ts";
import { NounArguments } from "./noun-arguments.ts";
import type { Casting, Roles } from "./roles.ts";
import type { Parsed } from "./parsed.ts";
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

/** Types whose nouns name a deed though no side of it is told: "the war", "the riots". */
const STRONG: ReadonlySet<EventType> = new Set<EventType>([
  "ASSAULT",
  "COERCE",
  "PROTEST",
  "SANCTION",
  "CRIME",
  "RETREAT",
]);

interface LightVerb {
  readonly verb: number;
  /** True where its subject is the one that the deed happens to. */
  readonly undergoing: boolean;
}

export class NounEvents {
  readonly #arguments: NounArguments;

  constructor(readonly casting: Casting) {
    this.#arguments = new NounArguments(casting);
  }

  /**
   * The event that the noun at `noun` names, or null.
   *
   * @param taken whether a word belongs to the trigger of a verb's event
   * @param asking whether a verb tells a demand, promise, threat or refusal, whose object is no event of its own
   */
  at(noun: number, taken: (word: number) => boolean, asking: (verb: number) => boolean): Finding | null {
    const { grammar } = this.casting;
    const { words } = grammar;
    if (!words.is(noun, "NOUN", "PROPN") || /^(?:compound|flat)/.test(words.relation(noun))) return null;
    if (
      words.mention(noun) !== null ||
      words.isDated(noun) ||
      isName(words, noun) ||
      taken(noun) ||
      words.isPrefix(noun) ||
      asking(this.#governor(noun))
    )
      return null;
    const match = matchNoun(words, noun);
    if (match === null) return null;
    const light = this.#lightVerb(noun);
    const roles = this.#roles(noun, match, light);
    if (!this.#isEvent(noun, match, light, roles)) return null;

    const clause = light === null ? grammar.nounClause(noun) : grammar.clause(light.verb);
    const predicate = light?.verb ?? this.#predicate(noun);
    const carried = light !== null && light.verb < noun;
    return {
      match: { ...match, from: carried ? light.verb : match.from },
      roles,
      status: statusOfNoun(grammar, noun, match.trigger.type, predicate),
      clause,
      reach:
        predicate === null || ENDING.has(words.lemma(predicate))
          ? clause
          : (hull([clause, grammar.clause(predicate)]) ?? clause),
      told: light !== null ? "carried-noun" : this.#isDefinite(noun) ? "noun-definite" : "noun",
      score: light === null ? 0.5 : 0.6,
    };
  }

  /** Whether a noun names one event and not a notion: by its sides, its object or its date. */
  #isEvent(noun: number, { trigger }: Match<NounTrigger>, light: LightVerb | null, roles: Roles): boolean {
    const sides = [roles.actors, roles.recipients].filter((side) => side.length > 0).length;
    if (trigger.needsActor || (light === null && VERBAL_DEEDS.has(trigger.type))) return sides === 2;
    if (this.#isDated(noun)) return true;
    if (trigger.type === "AGREE" && light === null && roles.recipients.length === 0) return false;
    return sides > 0 || (STRONG.has(trigger.type) && this.#hasObject(noun, trigger));
  }

  /** "the arrest", "their meeting": the text may have told of it already. */
  #isDefinite(noun: number): boolean {
    const { words, tree } = this.casting.grammar;
    if (words.has(noun, "Number=Plur") && !/^(?:talks|negotiations|consultations|elections)$/.test(words.lower(noun)))
      return false;
    const before = tree.dependents(noun, "det", "nmod:poss");
    return before.some(
      (word) => words.relation(word) === "nmod:poss" || /^(?:the|this|that|these|those)$/.test(words.lower(word)),
    );
  }

  /** "the riots of 2010" */
  #isDated(noun: number): boolean {
    const { words } = this.casting.grammar;
    return words.isDated(noun + 1) || (words.is(noun + 1, "ADP") && words.isDated(noun + 2));
  }

  /** "the falsification of the results": a noun made from a verb has its object with it, be it no actor. */
  #hasObject(noun: number, trigger: NounTrigger): boolean {
    const next = this.casting.grammar.words.lower(noun + 1);
    return next === "against" || (next === "of" && trigger.of === "recipient");
  }

  /** The verb that a noun is the object of, with or without a preposition; -1 for none. */
  #governor(noun: number): number {
    const { words, tree } = this.casting.grammar;
    let at = noun;
    while (words.relation(at) === "conj") at = words.head(at);
    const preposition = /^obl/.test(words.relation(at)) ? prepositionOf(tree, at) : null;
    const isObject = preposition === null || /^(?:for|to|on|upon|of|with|about|in)$/.test(preposition);
    return isObject && /^(?:obj|obl|iobj)/.test(words.relation(at)) ? words.head(at) : -1;
  }

  #roles(noun: number, match: Match<NounTrigger>, light: LightVerb | null): Roles {
    if (light?.undergoing !== true) return this.#arguments.of(noun, match, light?.verb ?? null);
    const roles = this.#arguments.of(noun, match, null);
    if (roles.recipients.length > 0) return roles;
    return { actors: roles.actors, recipients: this.#arguments.of(noun, match, light.verb).actors };
  }

  /** The light verb that a noun is the object of, or the subject of in the passive. */
  #lightVerb(noun: number): LightVerb | null {
    const { grammar } = this.casting;
    const { words, tree } = grammar;
    const held = tree.dependents(noun, "acl").find((verb) => words.tokens[verb]?.xpos === "VBN");
    let at = noun;
    while (words.relation(at) === "conj") at = words.head(at);
    const relation = words.relation(at);
    const verb = /^(?:obj|nsubj:pass)/.test(relation) ? words.head(at) : (held ?? -1);
    if (verb < 0) return null;
    const lemma = words.lemma(verb);
    if (!grammar.isPassive(verb)) {
      if (relation !== "obj") return null;
      return LIGHT.has(lemma) ? { verb, undergoing: false } : UNDERGOING.has(lemma) ? { verb, undergoing: true } : null;
    }
    return LIGHT.has(lemma) ? { verb, undergoing: false } : null;
  }

  /** The verb that a noun is the subject of. */
  #predicate(noun: number): number | null {
    const { words } = this.casting.grammar;
    return words.relation(noun).startsWith("nsubj") ? words.head(noun) : null;
  }
}

/** A noun written with a capital within its sentence is a part of a name. */
const isName = (words: Parsed, noun: number): boolean =>
  noun > 0 && words.is(noun, "PROPN") && /^\p{Lu}\p{Ll}/u.test(words.tokens[noun]?.form ?? "");
