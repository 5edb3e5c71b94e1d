import type { DateMention, EventMention, EventStatus, EventType, Names } from "../../record/reading.ts";
import { overlap, type Range, type Span } from "../../record/span.ts";
import type { Sentence, Syntax } from "../../record/syntax.ts";
import { Actors } from "./actors.ts";
import { isFigurative } from "./figurative.ts";
import type { Finding } from "./finding.ts";
import { Grammar } from "./grammar.ts";
import { NounEvents } from "./noun-events.ts";
import { phrases } from "./phrases.ts";
import { Casting } from "./roles.ts";
import { SpanIndex } from "./span-index.ts";
import { VERBS } from "./triggers.ts";
import { VerbEvents } from "./verb-events.ts";
import { dateOf } from "./when.ts";
import { classify } from "./wordclasses.ts";

/** Parts of an article that tell events; captions, bylines and boilerplate do not. */
const READ_PARTS: ReadonlySet<string> = new Set(["title", "standfirst", "heading", "body"]);

/** A longer "sentence", in tokens, is a list or a table, in which neighbours tell nothing. */
const LONGEST_SENTENCE = 300;

/**
 * Finds who did what to whom, and when. Triggers come from a lexicon after PLOVER; arguments, status and date by rules
 * over shallow phrases.
 *
 * @returns one mention a trigger, in text order; actors, recipients and dates as the other stages found them, and noun
 *   phrases that the names stage leaves out ("the protesters")
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
      const here = dated.within(sentence);
      const grammar = grammarOf(sentence, mentions.within(sentence), references.within(sentence), here);
      return isFigurative(grammar.words) ? [] : eventsOf(grammar, here);
    });
}

function grammarOf(
  sentence: Sentence,
  mentions: Names["mentions"],
  references: Names["references"],
  dates: readonly DateMention[],
): Grammar {
  const mention = covering(sentence, mentions);
  const reference = covering(sentence, references);
  const date = covering(sentence, dates);
  const words = classify(
    sentence.tokens,
    VERBS,
    (index) => mention[index] != null,
    (index) => date[index] != null,
  );
  const elements = phrases(words, {
    mention: (index) => mention[index] ?? null,
    reference: (index) => reference[index] ?? null,
    date: (index) => date[index] ?? null,
  });
  return new Grammar(words, elements);
}

/** What covers each token of a sentence, the longest where several do. */
function covering<T extends Span>(sentence: Sentence, spans: readonly T[]): readonly (T | null)[] {
  const longestFirst = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from));
  return sentence.tokens.map((token) => longestFirst.find((span) => overlap(token, span) > 0) ?? null);
}

/** Types whose object is no event of its own: "demanded his resignation". */
const ASKING: ReadonlySet<EventType> = new Set<EventType>(["DEMAND", "AGREE", "THREATEN", "REJECT"]);

function eventsOf(grammar: Grammar, dates: readonly DateMention[]): EventMention[] {
  const casting = new Casting(grammar, new Actors(grammar));
  const verbs = new VerbEvents(casting);
  const nouns = new NounEvents(casting);
  const taken = new Set<number>();
  const asking = new Set<number>();
  const findings: Finding[] = [];
  grammar.elements.forEach((element, index) => {
    const finding = element.kind === "verb group" ? verbs.at(index) : null;
    if (finding === null) return;
    findings.push(finding);
    for (const word of verbs.wordsOf(index, finding.match)) taken.add(word);
    if (ASKING.has(finding.match.trigger.type)) asking.add(index);
  });
  grammar.elements.forEach((_, index) => {
    const finding = nouns.at(
      index,
      (word) => taken.has(word),
      (verb) => asking.has(verb),
    );
    if (finding !== null) findings.push(finding);
  });
  findings.sort((a, b) => a.match.from - b.match.from);
  return findings.map((finding) => mentionOf(grammar, finding, dates, findings.length === 1));
}

const ASSERTED: ReadonlySet<EventStatus> = new Set<EventStatus>(["happened", "ongoing", "denied", "failed"]);

function mentionOf(grammar: Grammar, finding: Finding, dates: readonly DateMention[], alone: boolean): EventMention {
  const { match, roles, status, clause, told, score } = finding;
  const trigger = {
    from: grammar.words[match.from]?.from ?? clause.from,
    to: grammar.words[match.to - 1]?.to ?? clause.to,
  };
  return {
    trigger,
    from: Math.min(clause.from, trigger.from),
    to: Math.max(clause.to, trigger.to),
    type: match.trigger.type,
    mode: match.trigger.mode,
    cameo: match.trigger.cameo,
    actors: unique(roles.actors),
    recipients: unique(roles.recipients),
    date: dateOf(grammar, dates, finding, trigger, alone),
    status,
    polarity: status === "denied" ? "negative" : "positive",
    modality: ASSERTED.has(status) ? "asserted" : "other",
    rule: `${told}:${match.trigger.pattern}`,
    score,
  };
}

const unique = (ranges: readonly Range[]): Range[] =>
  ranges.filter(
    (range, index) => ranges.findIndex((other) => other[0] === range[0] && other[1] === range[1]) === index,
  );
