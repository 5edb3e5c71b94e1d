import type { EventMention, EventStatus, EventType, Names, Quantity } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import type { Sentence, Syntax } from "../../record/syntax.ts";
import { Actors } from "./actors.ts";
import { type Calendar, placeInTime, type ToldEvent } from "./chronology.ts";
import { isFigurative } from "./figurative.ts";
import type { Finding } from "./finding.ts";
import { Grammar } from "./grammar.ts";
import { Hosts } from "./hosts.ts";
import { NounEvents } from "./noun-events.ts";
import { Parsed } from "./parsed.ts";
import { Particulars } from "./particulars.ts";
import { Casting } from "./roles.ts";
import { SpanIndex } from "./span-index.ts";
import { VerbEvents, wordsOf } from "./verb-events.ts";

/** Parts of an article that tell events; captions, bylines and boilerplate do not. */
const READ_PARTS: ReadonlySet<string> = new Set(["title", "standfirst", "heading", "body"]);

/** A longer "sentence", in tokens, is a list or a table, in which neighbours tell nothing. */
const LONGEST_SENTENCE = 300;

/**
 * Finds who did what to whom, and when. Triggers come from a lexicon after PLOVER; arguments and status by rules over
 * dependency trees, the date by the words around and the order of the telling.
 *
 * @returns one mention a trigger, in text order; actors and recipients as the other stages found them, and noun
 *   phrases that the names stage leaves out ("the protesters")
 */
export function findEvents(
  text: string,
  syntax: Syntax,
  names: Names,
  calendar: Calendar,
  quantities: readonly Quantity[],
): readonly EventMention[] {
  const mentions = new SpanIndex(names.mentions);
  const references = new SpanIndex(names.references);
  const dated = new SpanIndex(calendar.dates);
  const counted = new SpanIndex(quantities);
  const hosts = new Hosts(text, names);
  let before: Passage | null = null;
  const told = syntax.sentences
    .filter((sentence) => READ_PARTS.has(sentence.part) && sentence.tokens.length <= LONGEST_SENTENCE)
    .map((sentence): [Sentence, ToldEvent[]] => {
      const here = dated.within(sentence);
      const words = new Parsed(sentence, mentions.within(sentence), references.within(sentence), here);
      const grammar = new Grammar(words);
      const actors: Actors = new Actors(grammar, before !== null && isNear(before, sentence) ? before.actors : null);
      before = { sentence, actors };
      const findings = isFigurative(words.lowers) ? [] : findingsOf(grammar, actors);
      const particulars = new Particulars(sentence, mentions.within(sentence), here, counted.within(sentence));
      return [sentence, findings.map((finding) => toldEvent(grammar, finding, particulars, hosts))];
    });
  return placeInTime(told, calendar);
}

/** Types whose object is no event of its own: "demanded his resignation". */
const ASKING: ReadonlySet<EventType> = new Set<EventType>(["DEMAND", "AGREE", "THREATEN", "REJECT"]);

/** CAMEO codes of visits, which talks at the other end belong to. */
const VISITS: ReadonlySet<string> = new Set(["042", "043"]);

/** Verbs whose object is no event yet: "is negotiating the purchase of drones". */
const NEGOTIATING: ReadonlySet<string> = new Set(["negotiate", "discuss"]);

/** A sentence that has been read, and who acts in it. */
interface Passage {
  readonly sentence: Sentence;
  readonly actors: Actors;
}

const isNear = (before: Passage, { part, paragraph }: Sentence): boolean =>
  before.sentence.part === part && paragraph - before.sentence.paragraph <= 1;

function findingsOf(grammar: Grammar, actors: Actors): Finding[] {
  const casting = new Casting(grammar, actors);
  const verbs = new VerbEvents(casting);
  const nouns = new NounEvents(casting);
  const taken = new Set<number>();
  const asking = new Set<number>();
  const findings: Finding[] = [];
  const all = grammar.words.tokens.map((_, word) => word);
  for (const word of all) {
    const finding = isVerbal(grammar, word) ? verbs.at(word) : null;
    if (finding === null) continue;
    findings.push(finding);
    for (const part of wordsOf(finding.match)) taken.add(part);
    const { type, cameo } = finding.match.trigger;
    if (ASKING.has(type) || VISITS.has(cameo) || NEGOTIATING.has(grammar.words.lemma(word))) asking.add(word);
  }
  for (const word of all) {
    const finding = nouns.at(
      word,
      (part) => taken.has(part),
      (verb) => asking.has(verb),
    );
    if (finding !== null) findings.push(finding);
  }
  return findings.sort((a, b) => a.match.from - b.match.from);
}

/** A participle that modifies a noun tells of a state as a rule: "the occupied territories". */
const isVerbal = (grammar: Grammar, word: number): boolean => {
  const { words } = grammar;
  if (words.relation(word) === "amod") return words.is(word, "VERB", "ADJ") && grammar.isHiddenPredicate(word);
  if (grammar.isProgressive(word)) return true;
  return words.is(word, "VERB") || (words.is(word, "AUX") && words.relation(word) === "cop");
};

const ASSERTED: ReadonlySet<EventStatus> = new Set<EventStatus>(["happened", "ongoing", "denied", "failed"]);

function toldEvent(grammar: Grammar, finding: Finding, particulars: Particulars, hosts: Hosts): ToldEvent {
  const { match, roles, status, clause, reach, told, score } = finding;
  const trigger = {
    from: grammar.words.tokens[match.from]?.from ?? clause.from,
    to: grammar.words.tokens[match.to - 1]?.to ?? clause.to,
  };
  const whole = { from: Math.min(clause.from, trigger.from), to: Math.max(clause.to, trigger.to) };
  const mention = {
    trigger,
    ...whole,
    type: match.trigger.type,
    mode: match.trigger.mode,
    cameo: match.trigger.cameo,
    actors: unique(roles.actors),
    recipients: unique(
      VISITS.has(match.trigger.cameo) ? roles.recipients.map((range) => hosts.of(range)) : roles.recipients,
    ),
    ...particulars.of(whole),
    status,
    polarity: status === "denied" ? "negative" : "positive",
    modality: ASSERTED.has(status) ? "asserted" : "other",
    rule: `${told}:${match.trigger.pattern}`,
    score,
  } as const;
  return { mention, reach, byVerb: !told.startsWith("noun") };
}

const unique = (ranges: readonly Range[]): Range[] =>
  ranges.filter(
    (range, index) => ranges.findIndex((other) => other[0] === range[0] && other[1] === range[1]) === index,
  );
