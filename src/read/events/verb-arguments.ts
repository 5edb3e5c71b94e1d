/** Who did what a verb says, and to whom: by the places of subject and object, and by prepositions. */
import type { EventType } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { isForce, isWeapon } from "../lexicon/agent-nouns.ts";
import type { PrepositionalPhrase } from "./grammar.ts";
import { ABOUT, type Casting, isAbstract, MATTERS, RECIPROCAL, type Roles, USUAL } from "./roles.ts";
import type { Match, Trigger } from "./triggers.ts";

/** Types whose pattern's own noun may be the recipient: "closed two newspapers", not "sent troops". */
const OWN_NOUN_SUFFERS: ReadonlySet<EventType> = new Set<EventType>(["COERCE", "ASSAULT", "PROTEST", "INVESTIGATE"]);

/** Types whose recipient may be told by whose the object is: "demanded his resignation". */
const OWNER_CONCERNED: ReadonlySet<EventType> = new Set<EventType>([
  ...OWN_NOUN_SUFFERS,
  "DEMAND",
  "DISAPPROVE",
  "REJECT",
  "SUPPORT",
]);

const TRAVELLING: ReadonlySet<string> = new Set("travel fly arrive come go head".split(" "));
const MEETING: ReadonlySet<string> = new Set("meet see talk speak negotiate confer consult discuss".split(" "));

/** Verbs of what two do to each other. */
const EXCHANGING: ReadonlySet<string> = new Set(["trade", "exchange", "swap"]);

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

const PREPOSITIONS = new Set(
  "of in on at to for from by with against about over under near into between among after before since during than as like".split(
    " ",
  ),
);

/** A verb with its trigger, as the questions below need it. */
interface Instance {
  readonly verb: number;
  readonly match: Match<Trigger>;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly doers: readonly number[];
  readonly behind: readonly PrepositionalPhrase[];
  /** Whether an armed force or its weapons do it. */
  readonly forced: boolean;
}

export class VerbArguments {
  constructor(readonly casting: Casting) {}

  /** The roles of a verb's event; null where its subject or object is nobody who can act, so that it is none. */
  of(verb: number, match: Match<Trigger>): Roles | null {
    const instance = this.#instance(verb, match);
    const { passive, doers, forced, subjects } = instance;
    const acting = this.casting.acting(
      doers.flatMap((doer) => (this.#isDocument(doer) ? this.#belongingTo(doer) : [doer])),
    );
    if (doers.length > 0 && acting.length === 0 && !passive) acting.push(...this.#namedBefore(verb));
    if (doers.length > 0 && acting.length === 0 && !this.#mayBeUnnamed(instance)) return null;
    const authors = acting.length === 0 ? doers.filter((doer) => this.#isDocument(doer)) : [];
    const actors = [
      ...this.casting.ranges(acting),
      ...authors.flatMap((text) => this.casting.actors.authorsOf(this.casting.grammar.words.lemma(text))),
    ];
    if (!passive && this.#isMutual(verb)) return { actors, recipients: actors };
    if (match.trigger.needsForce && !forced) return null;
    const objects = this.#objects(instance);
    const told = this.casting.grammar.tree.dependents(verb, "ccomp").length > 0;
    if (match.trigger.intransitive && !passive && (told || objects.length > 0)) return null;

    const struck = passive ? subjects : objects;
    const figurative = struck.length > 0 && struck.every((object) => isAbstract(this.casting.grammar, object));
    if (figurative && match.trigger.type === "ASSAULT" && match.noun === null) return null;
    const recipients = this.#recipients(instance, struck);
    const harmed = forced && match.trigger.type === "ASSAULT";
    if (match.trigger.needsActor && !harmed && recipients.length === 0) return null;
    const others = recipients.filter(([from, to]) => !actors.some((actor) => actor[0] === from && actor[1] === to));
    if (match.trigger.received) return { actors: passive ? actors : others, recipients: passive ? others : actors };
    const mutual =
      RECIPROCAL.has(match.trigger.type) ||
      match.trigger.cameo === "057" ||
      EXCHANGING.has(this.casting.grammar.words.lemma(verb));
    return { actors, recipients: mutual && others.length === 0 && actors.length > 1 ? actors : others };
  }

  #instance(verb: number, match: Match<Trigger>): Instance {
    const { grammar } = this.casting;
    const passive = grammar.isPassive(verb);
    const subjects = grammar.subjects(verb);
    const doers = passive ? grammar.agents(verb) : subjects;
    const own = Array.from({ length: match.to - match.from }, (_, offset) => match.from + offset).filter(
      (word) => word !== verb && grammar.words.is(word, "VERB", "NOUN", "ADJ"),
    );
    const behind = [verb, ...own]
      .flatMap((word) => grammar.phrases(word))
      .filter(({ preposition }) => preposition !== "by" || !passive);
    return { verb, match, passive, subjects, doers, behind, forced: doers.some((doer) => this.#isForced(doer)) };
  }

  /** "Watchdog Amnesty International accused": the name right before a verb, though the parse has another subject. */
  #namedBefore(verb: number): readonly number[] {
    const { words, tree } = this.casting.grammar;
    let at = Math.min(verb, ...tree.dependents(verb, "aux")) - 1;
    while (words.is(at, "ADV") || (words.isDated(at) && at > 0)) at -= 1;
    const mention = words.mention(at);
    if (mention === null || words.lower(at) === "'s") return [];
    let first = at;
    while (first > 0 && words.mention(first - 1) === mention) first -= 1;
    let before = first - 1;
    while (words.is(before, "DET", "ADJ")) before -= 1;
    return PREPOSITIONS.has(words.lower(before)) || words.is(before, "PUNCT", "CCONJ", "VERB") ? [] : [at];
  }

  #isForced(head: number): boolean {
    const kind = this.casting.actors.mention(head)?.kind;
    return isForce(this.casting.grammar.words.lower(head)) || kind === "armed force" || kind === "armed group";
  }

  /** Whether the words in the doer's place leave room for one unnamed: a pronoun, a text, the means of a passive. */
  #mayBeUnnamed({ doers, passive }: Instance): boolean {
    const { words } = this.casting.grammar;
    return doers.every((doer) => {
      const lower = words.lower(doer);
      const pronoun = words.is(doer, "PRON") && !/^(?:there|\w+thing)$/.test(lower);
      return pronoun || this.#isDocument(doer) || (passive && MEANS.has(lower));
    });
  }

  #isDocument(head: number): boolean {
    const { words } = this.casting.grammar;
    return DOCUMENTS.has(words.lower(head)) && words.is(head, "NOUN") && words.mention(head) === null;
  }

  /** "each other", "one another" as the object. */
  #isMutual(verb: number): boolean {
    const { words } = this.casting.grammar;
    for (let at = verb + 1; at < verb + 4; at++) {
      const pair = `${words.lower(at)} ${words.lower(at + 1)}`;
      if (pair === "each other" || pair === "one another") return true;
    }
    return false;
  }

  /** The objects of a trigger, its own noun left out. */
  #objects({ verb, match }: Instance): readonly number[] {
    const { grammar } = this.casting;
    const isOther = (object: number): boolean =>
      object !== match.noun &&
      ![object, ...grammar.tree.dependents(object, "nmod")].some((word) => this.#isLiteral(word, match));
    const own = grammar.objects(verb).filter(isOther);
    if (own.length > 0) return own;
    return grammar.tree
      .dependents(verb, "obl")
      .filter((phrase) => grammar.tree.dependents(phrase, "case").some((particle) => isWithin(particle, match)))
      .filter((phrase) => !isWithin(phrase, match) && isOther(phrase));
  }

  /** Whether a word is one of the trigger's own, not one in its gap. */
  #isLiteral(word: number, match: Match<Trigger>): boolean {
    const lower = this.casting.grammar.words.lower(word);
    return isWithin(word, match) && match.trigger.rest.some((alternatives) => alternatives?.includes(lower) === true);
  }

  #recipients(instance: Instance, objects: readonly number[]): Range[] {
    const { casting } = this;
    const { match, behind, verb } = instance;
    const { trigger } = match;
    const met = this.isTravel(verb) ? this.metBy(verb) : [];
    if (met.length > 0) return met;
    const near = casting.behind(
      behind.filter(({ depth }) => depth === 0),
      trigger.prepositions,
    );
    if (near.length > 0) return near;
    const own = objects.filter((object) => object !== match.noun);
    const governed = match.noun !== null && casting.grammar.tree.dependents(match.noun, "case").length > 0;
    const suffering = match.noun !== null && !governed && OWN_NOUN_SUFFERS.has(trigger.type) ? [match.noun] : [];
    const direct = casting
      .acting([...own, ...suffering])
      .filter((object) => !isWeapon(casting.grammar.words.lower(object)));
    if (direct.length > 0) return casting.ranges(direct);
    const concerned = this.#concernedByAny([...own, ...(match.noun === null ? [] : [match.noun])], trigger);
    if (concerned.length > 0) return concerned;
    const led = casting.behind(behind, trigger.prepositions);
    if (led.length > 0) return led;
    const asked = trigger.type === "DEMAND" ? casting.ranges(this.#subjectOfContent([verb, ...objects])) : [];
    if (asked.length > 0) return asked;
    const usual = [...casting.behind(behind, USUAL[trigger.type])];
    if (usual.length === 0) usual.push(...this.#promisedTo(verb, trigger));
    if (usual.length === 0 && trigger.type === "THREATEN") usual.push(...this.#conditioned(verb));
    if (usual.length === 0 && MATTERS.has(trigger.type)) {
      const matters = behind.filter(({ preposition }) => ABOUT.has(preposition)).flatMap(({ heads }) => heads);
      usual.push(...casting.authorsOf([...own, ...matters, ...(match.noun === null ? [] : [match.noun])]));
    }
    if (usual.length > 0 || trigger.type !== "ASSAULT") return usual;
    return casting.ranges(own.filter((object) => !isAbstract(casting.grammar, object)).slice(0, 2));
  }

  /** Whether a verb tells of going somewhere, which is a visit where it is done to meet somebody. */
  isTravel(verb: number): boolean {
    return TRAVELLING.has(this.casting.grammar.words.lemma(verb));
  }

  /** Whom a traveller goes to see: "the king" in "flew to Minsk to meet the king", "arrived for talks with the king". */
  metBy(verb: number): Range[] {
    const { casting } = this;
    const { words } = casting.grammar;
    const act = this.#actOf(verb);
    if (act !== null && MEETING.has(words.lemma(act))) {
      const objects = casting.acting(casting.grammar.objects(act));
      return objects.length > 0
        ? casting.ranges(objects)
        : casting.behind(casting.grammar.phrases(act), ["with", "to", "between"]);
    }
    const talks = casting.grammar.phrases(verb).find(({ preposition }) => preposition === "for")?.heads ?? [];
    return talks
      .filter((noun) => /^(?:talks?|meeting|consultation|consultations|negotiations)$/.test(words.lower(noun)))
      .flatMap((noun) => casting.behind(casting.grammar.phrases(noun), ["with"]));
  }

  /** Whom a threat, promise, refusal or protest is about: "the envoys" in "threatened to expel the envoys", "Mali" in "offered to send aid to Mali". */
  #promisedTo(verb: number, trigger: Trigger): Range[] {
    const { casting } = this;
    const act =
      this.#actOf(verb) ?? (trigger.type === "PROTEST" ? casting.grammar.tree.dependents(verb, "advcl")[0] : null);
    if (act == null) return [];
    const behind = casting.grammar.phrases(act);
    const objects = casting.grammar.objects(act);
    switch (trigger.type) {
      case "AGREE":
        return casting.behind(behind, ["with", "to", "for"]);
      case "REJECT": {
        const given = casting.behind(behind, ["to", "with"]);
        return given.length > 0 ? given : this.#concernedByAny(objects, trigger);
      }
      case "PROTEST": {
        const asked = casting.behind(behind, ["from", "by", "against"]);
        return asked.length > 0 ? asked : this.#concernedByAny(objects, trigger);
      }
      case "THREATEN": {
        const struck = casting.ranges(casting.acting(objects));
        return struck.length > 0 ? struck : casting.behind(behind, ["against", "with", "on", "from"]);
      }
      default:
        return [];
    }
  }

  /** Who is to do what averts a threat: "the envoys" in "threatened to close the border unless the envoys left". */
  #conditioned(verb: number): Range[] {
    const { grammar } = this.casting;
    const { words, tree } = grammar;
    const act = this.#actOf(verb);
    const conditions = [verb, ...(act === null ? [] : [act])]
      .flatMap((word) => tree.dependents(word, "advcl"))
      .filter((clause) => tree.dependents(clause, "mark").some((mark) => words.lower(mark) === "unless"));
    const subjects = conditions.flatMap((clause) => grammar.subjects(clause)).filter((word) => !words.is(word, "PRON"));
    return this.casting.ranges(this.casting.acting(subjects));
  }

  /** The infinitive behind a verb: "to withdraw" in "promised on Monday to withdraw". */
  #actOf(verb: number): number | null {
    const { words, tree } = this.casting.grammar;
    const isInfinitive = (act: number): boolean =>
      act > verb && tree.dependents(act, "mark").some((mark) => words.lower(mark) === "to");
    return tree.dependents(verb, "xcomp")[0] ?? tree.dependents(verb, "advcl", "ccomp").find(isInfinitive) ?? null;
  }

  #concernedByAny(objects: readonly number[], trigger: Trigger): Range[] {
    for (const object of objects) {
      const concerned = this.#concernedBy(object, trigger);
      if (concerned.length > 0) return concerned;
    }
    return [];
  }

  /** Whom an object that is no actor belongs to: "the rebels' offer", "Dutch flags", "their tents". */
  #concernedBy(object: number, trigger: Trigger): Range[] {
    const owners = this.casting.ranges(this.#belongingTo(object));
    if (owners.length > 0) return owners;
    const modifier = this.casting.actors.modifier(object);
    if (modifier !== null) return [modifier];
    return OWNER_CONCERNED.has(trigger.type) ? [...this.casting.actors.ownersOf(object)] : [];
  }

  #belongingTo(object: number): number[] {
    const { grammar } = this.casting;
    const owners = this.casting.acting(grammar.possessors(object));
    if (owners.length > 0) return owners;
    const whose = grammar.ownPhrases(object).find(({ preposition }) => /^(?:of|by|from)$/.test(preposition));
    const named = this.casting.acting(whose?.heads ?? []).filter((head) => !isWeapon(grammar.words.lower(head)));
    if (named.length > 0 || grammar.words.relation(object) !== "obj") return named;
    const verb = grammar.words.head(object);
    const authors = grammar.ownPhrases(verb).find(({ preposition }) => preposition === "by")?.heads ?? [];
    const behind = this.casting.acting(authors.filter((author) => author > object));
    if (behind.length > 0 || !this.#isDocument(object)) return behind;
    return this.casting.acting(grammar.subjects(verb));
  }

  /** Who is to do what a "that" clause demands: "the army" in "demanded that the army withdraw". */
  #subjectOfContent(words: readonly number[]): number[] {
    const { grammar } = this.casting;
    const [content] = words.flatMap((word) => grammar.tree.dependents(word, "ccomp", "acl"));
    return content === undefined ? [] : this.casting.acting(grammar.subjects(content));
  }
}

const isWithin = (word: number, { from, to }: Match<Trigger>): boolean => from <= word && word < to;
