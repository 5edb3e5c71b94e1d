/** Who did what a noun names, and to whom: by possessors, modifiers and prepositions, or by its light verb. */
import type { EventType } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import type { PrepositionalPhrase } from "./grammar.ts";
import { ABOUT, type Casting, isAbstract, MATTERS, RECIPROCAL, type Roles, USUAL } from "./roles.ts";
import type { Match, NounTrigger } from "./triggers.ts";

/** Types whose possessor is the one it happened to, where no other is named: "the bishop's arrest". */
const UNDERGONE: ReadonlySet<EventType> = new Set<EventType>(["COERCE", "RETREAT"]);

export class NounArguments {
  constructor(readonly casting: Casting) {}

  /**
   * The roles of the event that the noun at `index` names.
   *
   * @param verb the light verb it is the object of ("held talks") or the passive one it is the subject of
   */
  of(index: number, match: Match<NounTrigger>, verb: number | null): Roles {
    const { trigger } = match;
    const behind = this.casting.grammar.phrases(index);
    const between = this.casting.behind(behind, ["between"]);
    const actors = this.#doers(index, match, verb, behind);
    if (between.length > 1) {
      return { actors: trigger.of === "actor" && actors.length > 0 ? actors : between, recipients: between };
    }
    const of = this.casting.behind(behind, ["of"]);
    if (trigger.of === "both" && of.length > 1) return { actors: of, recipients: of };
    const recipients = this.#recipients(trigger, behind).filter(([from]) => actors.every((actor) => actor[0] !== from));
    if (actors.length === 0 && trigger.of !== "recipient" && of.length > 0) return { actors: of, recipients };
    if (recipients.length > 0) return { actors, recipients };
    if (RECIPROCAL.has(trigger.type) && actors.length > 1) return { actors, recipients: actors };
    return this.#isUndergone(index, trigger, behind) && verb === null
      ? { actors: [], recipients: actors }
      : { actors, recipients };
  }

  /** "the bishop's arrest" happened to him, "the bishop's arrest by the army" too; "his arrest of rivals" he did. */
  #isUndergone(index: number, trigger: NounTrigger, behind: readonly PrepositionalPhrase[]): boolean {
    const owned = this.casting.grammar.tree.dependents(index, "nmod:poss").length > 0;
    const killing = trigger.cameo === "180" || trigger.cameo === "186";
    const byOther = behind.some(({ preposition }) => preposition === "by");
    return owned && !byOther && trigger.of === "recipient" && (UNDERGONE.has(trigger.type) || killing);
  }

  #recipients(trigger: NounTrigger, behind: readonly PrepositionalPhrase[]): Range[] {
    const ofToo = trigger.of === "recipient" || trigger.prepositions.includes("of");
    const wanted = [...(trigger.of === "recipient" ? ["of"] : []), ...trigger.prepositions, ...USUAL[trigger.type]];
    const leading = wanted.filter((preposition) => preposition !== "by" && (preposition !== "of" || ofToo));
    const told = this.casting.behind(behind, leading);
    const concerned = told.length > 0 || trigger.of !== "recipient" ? told : this.#behindAgent(behind);
    if (concerned.length === 0 && MATTERS.has(trigger.type)) {
      const matters = behind.filter(({ preposition }) => ABOUT.has(preposition)).flatMap(({ heads }) => heads);
      return this.casting.authorsOf(matters);
    }
    if (concerned.length > 0 || trigger.type !== "ASSAULT") return concerned;
    const struck = behind.find(({ preposition }) => leading.includes(preposition))?.heads ?? [];
    return this.casting.ranges(struck.filter((head) => !isAbstract(this.casting.grammar, head)));
  }

  /** "the arrest by the KGB of ten men": what stands behind a named agent belongs to the deed. */
  #behindAgent(behind: readonly PrepositionalPhrase[]): Range[] {
    const { actors, grammar } = this.casting;
    const agents = behind.filter(({ preposition }) => preposition === "by").flatMap(({ heads }) => heads);
    return agents.flatMap((agent) => {
      const mention = actors.mention(agent);
      const outside = grammar
        .ownPhrases(agent)
        .filter(({ heads }) => mention !== null && heads.every((head) => actors.mention(head) !== mention));
      return this.casting.behind(outside, ["of"]);
    });
  }

  #doers(
    index: number,
    match: Match<NounTrigger>,
    verb: number | null,
    behind: readonly PrepositionalPhrase[],
  ): Range[] {
    const { casting } = this;
    const [own, nested] = [behind.filter((phrase) => !phrase.nested), behind.filter((phrase) => phrase.nested)];
    const agents = casting.behind(own, ["by"]);
    if (agents.length > 0) return agents;
    const owners = casting.acting(casting.grammar.possessors(index));
    if (owners.length > 0) return casting.ranges(owners);
    const owned = casting.actors.ownersOf(index);
    if (owned.length > 0) return [...owned];
    const modifier = casting.actors.modifier(index);
    if (modifier !== null) return [modifier];
    const isAboutDeeds = MATTERS.has(match.trigger.type) && own.some(({ preposition }) => ABOUT.has(preposition));
    const within = isAboutDeeds ? [] : casting.behind(nested, ["by"]);
    if (within.length > 0) return within;
    if (verb === null) return match.trigger.of === "actor" ? casting.behind(behind, ["from"]) : [];
    const doers = casting.grammar.isPassive(verb) ? casting.grammar.agents(verb) : casting.grammar.subjects(verb);
    return casting.ranges(casting.acting(doers.filter((doer) => doer !== index)));
  }
}
