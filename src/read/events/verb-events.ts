/** Events told by verbs. */
import { hull } from "../../record/span.ts";
import { isNegated } from "../../record/tree.ts";
import type { Finding } from "./finding.ts";
import type { Casting } from "./roles.ts";
import { statusOfVerb } from "./status.ts";
import { isNounTrigger, type Match, matchVerb, type Trigger } from "./triggers.ts";
import { VerbArguments } from "./verb-arguments.ts";

/** Verbs of saying whose content may be a demand. */
const STATING = new Set("say announce declare state stress insist tell emphasise argue add reiterate".split(" "));
const OBLIGING: ReadonlySet<string> = new Set(["must", "should"]);

const OBLIGATION: Trigger = {
  pattern: "must",
  type: "DEMAND",
  cameo: "100",
  mode: null,
  rest: [],
  prepositions: [],
  needsActor: true,
  needsForce: false,
  intransitive: false,
  received: false,
};

export class VerbEvents {
  readonly #arguments: VerbArguments;

  constructor(readonly casting: Casting) {
    this.#arguments = new VerbArguments(casting);
  }

  /** The event that the verb at `verb` tells, or null. */
  at(verb: number): Finding | null {
    const { grammar } = this.casting;
    const { words } = grammar;
    const predicate = words.relation(verb) === "cop" ? words.head(verb) : verb;
    const passive = grammar.isPassive(predicate);
    const match = matchVerb(words, verb, passive ? grammar.subjects(predicate) : grammar.objects(predicate));
    if (match === null) return this.#obligation(verb);
    const roles = this.#carriesNoun(predicate) ? null : this.#arguments.of(predicate, match);
    if (roles === null) return null;
    const sides = [roles.actors, roles.recipients].filter((side) => side.length > 0).length;
    if (sides === 0 && !this.#hasPerson(grammar.subjects(predicate))) return null;
    if (match.trigger.type === "CONSULT" && this.#isPurposeOfTravel(predicate)) return null;
    const clause = grammar.clause(predicate);
    const negative = match.trigger.rest.some((alternatives) => alternatives?.includes("no") === true);
    const status = statusOfVerb(grammar, predicate, match.trigger.type, !negative);
    const told = passive ? "passive" : "verb";
    return { match, roles, status, clause, reach: clause, told, score: sides === 2 ? 0.8 : 0.6 };
  }

  /** "flew to Minsk to meet the king": the meeting is what the travelling verb tells of already. */
  #isPurposeOfTravel(verb: number): boolean {
    const { words } = this.casting.grammar;
    const above = words.head(verb);
    if (!/^(?:advcl|xcomp)/.test(words.relation(verb)) || words.tokens[verb]?.xpos !== "VB") return false;
    return this.#arguments.isTravel(above) && this.#arguments.metBy(above).length > 0;
  }

  /** Whether the subject is a pronoun for someone, however unknown. */
  #hasPerson(subjects: readonly number[]): boolean {
    const { words } = this.casting.grammar;
    return subjects.some(
      (subject) =>
        /^(?:he|she|they|we|i|who)$/.test(words.lower(subject)) ||
        (words.lower(subject) === "it" && words.reference(subject) !== null),
    );
  }

  /** "ordered the release of the crew": the noun names the deed, though the verb alone would be a trigger. */
  #carriesNoun(verb: number): boolean {
    const { grammar } = this.casting;
    const [object] = grammar.objects(verb);
    return grammar.words.lemma(verb) === "order" && object !== undefined && isNounTrigger(grammar.words.lower(object));
  }

  /** "said that the rebels must disarm": a demand on the one who must. */
  #obligation(verb: number): Finding | null {
    const { grammar } = this.casting;
    const { words, tree } = grammar;
    if (!STATING.has(words.lemma(verb)) || grammar.isPassive(verb)) return null;
    const [content] = tree.dependents(verb, "ccomp");
    if (content === undefined || isNegated(tree, content)) return null;
    if (!tree.dependents(content, "aux").some((word) => OBLIGING.has(words.lower(word)))) return null;
    const actors = this.casting.ranges(this.casting.acting(grammar.subjects(verb)));
    const obliged = grammar.subjects(content).filter((subject) => !words.is(subject, "PRON"));
    const recipients = this.casting.ranges(this.casting.acting(obliged));
    if (actors.length === 0 || recipients.length === 0) return null;
    const clause = hull([grammar.clause(verb), grammar.clause(content)]) ?? grammar.clause(verb);
    const match = { trigger: OBLIGATION, from: verb, to: verb + 1, head: verb, noun: null };
    const roles = { actors, recipients };
    return { match, roles, status: "happened", clause, reach: clause, told: "obligation", score: 0.5 };
  }
}

/** The words a verb's event takes up, which are no events of their own: "sanctions" of "sanctions were imposed". */
export function wordsOf({ from, to, noun }: Match<Trigger>): readonly number[] {
  const words = Array.from({ length: to - from }, (_, offset) => from + offset);
  return noun === null ? words : [...words, noun];
}
