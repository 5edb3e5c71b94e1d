import type { DateMention, EventMention, EventStatus, Mention, Names, Reference } from "../../record/reading.ts";
import { overlap, type Range, type Span } from "../../record/span.ts";
import type { Sentence, Syntax } from "../../record/syntax.ts";
import { Actors } from "./actors.ts";
import { ArgumentFinder, type Roles } from "./arguments.ts";
import { endOfClause, spanOfElements, startOfClause } from "./clause.ts";
import { isFigurative } from "./figurative.ts";
import { Grammar } from "./grammar.ts";
import { phrases } from "./phrases.ts";
import { SpanIndex } from "./span-index.ts";
import { statusOfNoun, statusOfVerb } from "./status.ts";
import { isNounTrigger, type Match, matchNoun, matchVerb, type NounTrigger, type Trigger, VERBS } from "./triggers.ts";
import { classify } from "./wordclasses.ts";

/** Parts of an article that tell events; captions, bylines and boilerplate do not. */
const READ_PARTS: ReadonlySet<string> = new Set(["title", "standfirst", "heading", "body"]);

/** A longer "sentence" is a list or a table, in which neighbours tell nothing. */
const LONGEST_SENTENCE = 300;

/**
 * Finds who did what to whom, and when. Triggers come from a lexicon after PLOVER; arguments, status and date by rules
 * over shallow phrases.
 *
 * @returns one mention a trigger, in text order, ranges and dates as the other stages found them
 */
export function findEvents(
  _text: string,
  syntax: Syntax,
  names: Names,
  dates: readonly DateMention[],
): readonly EventMention[] {
  const mentions = new SpanIndex(names.mentions);
  const references = new SpanIndex(names.references);
  const dated = new SpanIndex(dates);
  return syntax.sentences
    .filter((sentence) => READ_PARTS.has(sentence.part) && sentence.tokens.length <= LONGEST_SENTENCE)
    .flatMap((sentence) => {
      const within = { mentions: mentions.within(sentence), references: references.within(sentence), dates: dated.within(sentence) };
      return eventsOf(sentence, within);
    });
}

interface Known {
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
}

/** What covers each token of a sentence, the longest where several do. */
function covering<T extends Span>(sentence: Sentence, spans: readonly T[]): readonly (T | null)[] {
  const cover: (T | null)[] = sentence.tokens.map(() => null);
  for (const span of spans) {
    sentence.tokens.forEach((token, index) => {
      const before = cover[index];
      if (overlap(token, span) > 0 && (before === null || before === undefined || span.to - span.from > before.to - before.from)) cover[index] = span;
    });
  }
  return cover;
}

function eventsOf(sentence: Sentence, known: Known): EventMention[] {
  const mention = covering(sentence, known.mentions);
  const reference = covering(sentence, known.references);
  const date = covering(sentence, known.dates);
  const words = classify(sentence.tokens, VERBS, (index) => mention[index] != null, (index) => date[index] != null);
  if (isFigurative(words)) return [];
  const elements = phrases(words, {
    mention: (index) => mention[index] ?? null,
    reference: (index) => reference[index] ?? null,
    date: (index) => date[index] ?? null,
  });
  const grammar = new Grammar(words, elements);
  const reader = new SentenceReader(grammar, known.dates);
  return reader.read();
}

/** Verbs that only carry the noun which names the deed: "held talks", "staged a protest". */
const LIGHT = new Set(
  "hold make give take carry conduct launch stage impose issue reach sign offer express begin start continue resume lodge file open put lay lend mount undertake complete declare announce order wage commit perform pay do show end voice submit send suspend cancel".split(
    " ",
  ),
);

/** Types whose nouns mean a state of mind as often as a deed, unless both sides are named: "his support", "a threat". */
const VERBAL_DEEDS: ReadonlySet<string> = new Set(["SUPPORT", "THREATEN", "AID"]);

/** Verbs whose subject is the one the noun's deed happens to: "faced protests". */
const UNDERGOING = new Set("face suffer receive undergo confront meet see encounter".split(" "));

interface Finding {
  readonly match: Match<Trigger>;
  readonly roles: Roles;
  readonly status: EventStatus;
  readonly clause: Span;
  readonly score: number;
}

class SentenceReader {
  readonly #arguments: ArgumentFinder;
  readonly #taken = new Set<number>();

  constructor(
    readonly grammar: Grammar,
    readonly dates: readonly DateMention[],
  ) {
    this.#arguments = new ArgumentFinder(grammar, new Actors(grammar));
  }

  read(): EventMention[] {
    const findings: Finding[] = [];
    this.grammar.elements.forEach((element, index) => {
      if (element.kind === "verb group" && !element.copula) findings.push(...this.#verb(index));
    });
    this.grammar.elements.forEach((element, index) => {
      if (element.kind === "noun phrase" && !element.pronoun) findings.push(...this.#noun(index));
    });
    findings.sort((a, b) => a.match.from - b.match.from);
    return findings.map((finding) => this.#mention(finding, findings.length));
  }

  #verb(index: number): Finding[] {
    const { grammar } = this;
    const group = grammar.verbGroup(index);
    if (group === null) return [];
    const passive = grammar.isPassive(index);
    const subjects = grammar.subjects(index);
    const passiveSubjects = passive ? subjects.map((subject) => grammar.headWord(subject)) : [];
    const match = matchVerb(grammar.words, group.head, passiveSubjects);
    if (match === null || this.#onlyCarries(index)) return [];
    const roles = this.#arguments.ofVerb(index, match);
    if (roles === null || (roles.actors.length === 0 && roles.recipients.length === 0 && !this.#hasPerson(subjects))) return [];
    for (let word = match.from; word < match.to; word++) this.#taken.add(word);
    const start = startOfClause(grammar, index, subjects);
    const clause = spanOfElements(grammar, start, endOfClause(grammar, index));
    const negative = match.trigger.rest.some((alternatives) => alternatives?.includes("no") === true);
    const status = statusOfVerb(grammar, index, match.trigger.type, !negative);
    const complete = roles.actors.length > 0 && roles.recipients.length > 0;
    return [{ match, roles, status, clause, score: complete ? 0.8 : 0.6 }];
  }

  /** Whether the subject is a pronoun for someone, however unknown. */
  #hasPerson(subjects: readonly number[]): boolean {
    return subjects.some((subject) => /^(?:he|she|they|we|i|who)$/.test(this.grammar.headWord(subject)));
  }

  /** "ordered the release of the crew": the noun names the deed, though the verb alone would be a trigger. */
  #onlyCarries(index: number): boolean {
    const { grammar } = this;
    const object = grammar.objects(index)[0];
    return grammar.base(index) === "order" && object !== undefined && isNounTrigger(grammar.headWord(object));
  }

  #noun(index: number): Finding[] {
    const { grammar } = this;
    const phrase = grammar.nounPhrase(index);
    const head = phrase === null ? undefined : grammar.words[phrase.head];
    if (phrase === null || head === undefined || !isNounTrigger(head.lower) || this.#taken.has(phrase.head)) return [];
    const match = matchNoun(grammar.words, phrase.head);
    if (match === null || match.from < phrase.from) return [];
    const light = this.#lightVerb(index);
    const roles = this.#rolesOfNoun(index, match, light);
    if (roles.actors.length === 0 && roles.recipients.length === 0) return [];
    if (light === null && VERBAL_DEEDS.has(match.trigger.type) && (roles.actors.length === 0 || roles.recipients.length === 0)) return [];
    const trigger = light !== null && !light.behind ? { ...match, from: grammar.verbGroup(light.index)?.head ?? match.from } : match;
    const clause = light === null ? this.#nounClause(index) : this.#lightClause(light.index);
    const status = statusOfNoun(grammar, index, match.trigger.type, light?.index ?? this.#predicate(index));
    return [{ match: trigger, roles, status, clause, score: light === null ? 0.5 : 0.6 }];
  }

  #rolesOfNoun(index: number, match: Match<NounTrigger>, light: LightVerb | null): Roles {
    if (light?.undergoing !== true) return this.#arguments.ofNoun(index, match, light?.index ?? null);
    const roles = this.#arguments.ofNoun(index, match, null);
    const subject = this.#arguments.ofNoun(index, match, light.index).actors;
    return { actors: roles.actors, recipients: roles.recipients.length > 0 ? roles.recipients : subject };
  }

  /** The light verb that a noun phrase is the object of, or the subject of in the passive. */
  #lightVerb(index: number): LightVerb | null {
    const { grammar } = this;
    const first = grammar.firstOf(index);
    const before = grammar.before(first);
    const governor = grammar.verbGroup(before);
    if (governor !== null && !governor.copula && !grammar.isPassive(before)) {
      const base = grammar.base(before);
      if (LIGHT.has(base)) return { index: before, behind: false, undergoing: false };
      if (UNDERGOING.has(base)) return { index: before, behind: false, undergoing: true };
    }
    const predicate = this.#predicate(index);
    if (predicate !== null && grammar.isPassive(predicate) && LIGHT.has(grammar.base(predicate))) {
      return { index: predicate, behind: true, undergoing: false };
    }
    return null;
  }

  /** The finite verb that a noun phrase is the subject of. */
  #predicate(index: number): number | null {
    const { grammar } = this;
    for (let at = index + 1; at < grammar.elements.length; at++) {
      const element = grammar.elements[at];
      if (element?.kind === "mark" || element?.kind === "relative" || element?.kind === "subordinator") return null;
      if (element?.kind === "verb group") return grammar.subjects(at).includes(index) ? at : null;
    }
    return null;
  }

  #lightClause(verb: number): Span {
    const { grammar } = this;
    return spanOfElements(grammar, startOfClause(grammar, verb, grammar.subjects(verb)), endOfClause(grammar, verb));
  }

  #nounClause(index: number): Span {
    const { grammar } = this;
    const last = grammar.prepositional(index).at(-1)?.phrases.at(-1) ?? index;
    return spanOfElements(grammar, grammar.firstOf(index), grammar.after(last));
  }

  #mention({ match, roles, status, clause, score }: Finding, count: number): EventMention {
    const { words } = this.grammar;
    const trigger = { from: words[match.from]?.from ?? clause.from, to: words[match.to - 1]?.to ?? clause.to };
    return {
      trigger,
      from: Math.min(clause.from, trigger.from),
      to: Math.max(clause.to, trigger.to),
      type: match.trigger.type,
      mode: match.trigger.mode,
      cameo: match.trigger.cameo,
      actors: unique(roles.actors),
      recipients: unique(roles.recipients),
      date: this.#dateOf(clause, trigger, count),
      status,
      polarity: status === "denied" ? "negative" : "positive",
      modality: ASSERTED.has(status) ? "asserted" : "other",
      score,
    };
  }

  /** The date in the clause nearest to its trigger; else the sentence's only one, where it opens the sentence. */
  #dateOf(clause: Span, trigger: Span, count: number): string | null {
    const valued = this.dates.filter(({ edtf }) => edtf !== null);
    const within = valued.filter((date) => overlap(date, clause) > 0);
    const distance = (date: Span): number => Math.max(date.from - trigger.to, trigger.from - date.to);
    const nearest = [...within].sort((a, b) => distance(a) - distance(b) || a.from - b.from)[0];
    if (nearest !== undefined) return nearest.edtf;
    const [only] = valued;
    const opening = only !== undefined && valued.length === 1 && only.to <= clause.from && (count === 1 || this.#opens(only));
    return opening ? only.edtf : null;
  }

  /** Whether nothing but a preposition stands before a date in its sentence. */
  #opens(date: Span): boolean {
    return this.grammar.elements.findIndex((element) => (this.grammar.words[element.from]?.from ?? 0) >= date.from) <= 1;
  }
}

interface LightVerb {
  readonly index: number;
  /** True where the verb stands behind the noun, in the passive. */
  readonly behind: boolean;
  readonly undergoing: boolean;
}

const ASSERTED: ReadonlySet<EventStatus> = new Set<EventStatus>(["happened", "ongoing", "denied", "failed"]);

const unique = (ranges: readonly Range[]): Range[] =>
  ranges.filter((range, index) => ranges.findIndex((other) => other[0] === range[0] && other[1] === range[1]) === index);
