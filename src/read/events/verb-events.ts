/** Events told by verbs. */
import { endOfClause, spanOfElements, startOfClause } from "./clause.ts";
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
};

export class VerbEvents {
  readonly #arguments: VerbArguments;

  constructor(readonly casting: Casting) {
    this.#arguments = new VerbArguments(casting);
  }

  /** The event that verb group `index` tells, or null. */
  at(index: number): Finding | null {
    const { grammar } = this.casting;
    const group = grammar.verbGroup(index);
    if (group === null) return null;
    const match = matchVerb(grammar.words, group.head, this.#passiveSubjects(index));
    if (match === null) return this.#obligation(index);
    const roles = this.#carriesNoun(index) ? null : this.#arguments.of(index, match);
    if (roles === null) return null;
    const sides = [roles.actors, roles.recipients].filter((side) => side.length > 0).length;
    const subjects = grammar.subjects(index);
    if (sides === 0 && !this.#hasPerson(subjects)) return null;
    const clause = spanOfElements(grammar, startOfClause(grammar, index, subjects), endOfClause(grammar, index));
    const negative = match.trigger.rest.some((alternatives) => alternatives?.includes("no") === true);
    const status = statusOfVerb(grammar, index, match.trigger.type, !negative);
    const told = grammar.isPassive(index) ? "passive" : "verb";
    return { match, roles, status, clause, reach: clause, told, score: sides === 2 ? 0.8 : 0.6 };
  }

  /** The words a verb's event takes up, which are no events of their own: "sanctions" of "sanctions were imposed". */
  wordsOf(index: number, match: Match<Trigger>): readonly number[] {
    const { grammar } = this.casting;
    const words = Array.from({ length: match.to - match.from }, (_, offset) => match.from + offset);
    if (!grammar.isPassive(index)) return words;
    const nouns = grammar
      .subjects(index)
      .filter((subject) => match.trigger.rest.at(-1)?.includes(grammar.headWord(subject)) === true)
      .flatMap((subject) => grammar.nounPhrase(subject)?.head ?? []);
    return [...words, ...nouns];
  }

  #passiveSubjects(index: number): readonly string[] {
    const { grammar } = this.casting;
    return grammar.isPassive(index) ? grammar.subjects(index).map((subject) => grammar.headWord(subject)) : [];
  }

  /** Whether the subject is a pronoun for someone, however unknown. */
  #hasPerson(subjects: readonly number[]): boolean {
    return subjects.some((subject) => /^(?:he|she|they|we|i|who|it)$/.test(this.casting.grammar.headWord(subject)));
  }

  /** "ordered the release of the crew": the noun names the deed, though the verb alone would be a trigger. */
  #carriesNoun(index: number): boolean {
    const { grammar } = this.casting;
    const object = grammar.objects(index)[0];
    return grammar.base(index) === "order" && object !== undefined && isNounTrigger(grammar.headWord(object));
  }

  /** "said that the rebels must disarm": a demand on the one who must. */
  #obligation(index: number): Finding | null {
    const { grammar } = this.casting;
    if (!STATING.has(grammar.base(index)) || grammar.isPassive(index)) return null;
    const content = this.#contentVerb(index);
    const group = content === null ? null : grammar.verbGroup(content);
    if (content === null || group === null || !OBLIGING.has(group.modal ?? "") || group.negated) return null;
    const actors = this.casting.ranges(this.casting.acting(grammar.subjects(index)));
    const obliged = grammar.subjects(content).filter((phrase) => grammar.nounPhrase(phrase)?.pronoun === false);
    const recipients = this.casting.ranges(this.casting.acting(obliged));
    if (actors.length === 0 || recipients.length === 0) return null;
    const head = grammar.verbGroup(index)?.head ?? 0;
    const start = startOfClause(grammar, index, grammar.subjects(index));
    const clause = spanOfElements(grammar, start, endOfClause(grammar, content));
    const match = { trigger: OBLIGATION, from: head, to: head + 1, head };
    const roles = { actors, recipients };
    return { match, roles, status: "happened", clause, reach: clause, told: "obligation", score: 0.5 };
  }

  /** The finite verb of what a verb of saying says, where its clause follows at once. */
  #contentVerb(index: number): number | null {
    const { elements } = this.casting.grammar;
    for (let at = index + 1; at < elements.length; at++) {
      const element = elements[at];
      if (element?.kind === "verb group") return element.form === "finite" ? at : null;
      if (element?.kind === "mark" || element?.kind === "relative") return null;
    }
    return null;
  }
}
