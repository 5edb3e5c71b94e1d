import { MIND_STATES } from "../lexicon/speech.ts";
import { afterAdjuncts } from "./content.ts";
import { type Cue, cuesAt, subjectOf } from "./cues.ts";
import type { Finding, RuleKind } from "./finding.ts";
import { BE, isAdverb, isAuxiliary } from "./grammar.ts";
import {
  hasFinite,
  isCapitalAt,
  isFiniteAt,
  isWordAt,
  lowerAt,
  type Passage,
  type Quote,
  REACH,
  type Stretch,
} from "./passage.ts";
import { isName, phraseFrom, subjectOfClause } from "./phrases.ts";

/** Who speaks a quotation, by which words, and where those end. */
interface Attributor {
  readonly source: Stretch | null;
  readonly cue: readonly Stretch[];
  readonly sense: Cue["sense"] | null;
  readonly end: number;
}

interface Turn {
  readonly attributor: Attributor;
  readonly rule: RuleKind;
  readonly quotes: Quote[];
}

const SHORTEST_ALONE = 4;

/** Direct speech: each quotation with the cue beside it; those without one go on for the last speaker. */
export function findDirect(passage: Passage): Finding[] {
  const turns: Turn[] = [];
  let last: Turn | null = null;
  passage.quotes.forEach((quote, index) => {
    if (quote.size === 0) return;
    if (last !== null && resumes(passage, last, quote, index)) {
      last.quotes.push(quote);
      return;
    }
    const turn = turnOf(passage, quote, index);
    if (turn === null) return;
    turns.push(turn);
    last = turn;
  });
  return turns.map((turn) => findingOf(passage, turn));
}

function turnOf(passage: Passage, quote: Quote, index: number): Turn | null {
  if (!quote.closed && !isContinuedLater(passage, index)) return null;
  const after = attributorOfLast(passage, quote, index);
  if (after !== null) return { attributor: after, rule: "quotation-with-cue", quotes: [quote] };
  const before = attributorBefore(passage, quote);
  if (before !== null) return { attributor: before, rule: "quotation-with-cue", quotes: [quote] };
  if (!standsAlone(passage, quote)) return null;
  const attributor = { source: null, cue: [], sense: null, end: quote.after };
  return { attributor, rule: "quotation-continued", quotes: [quote] };
}

/** What follows a quotation, or the last of the paragraphs through which it runs on. */
function attributorOfLast(passage: Passage, quote: Quote, index: number): Attributor | null {
  let last = quote;
  for (let at = index; !last.closed && at < index + LONGEST_SPEECH; at += 1) {
    const next = passage.quotes[at + 1];
    if (next?.continued !== true) break;
    last = next;
  }
  return attributorAfter(passage, last) ?? signature(passage, last);
}

/** In paragraphs. */
const LONGEST_SPEECH = 20;

const isContinuedLater = ({ quotes }: Passage, index: number): boolean => quotes[index + 1]?.continued ?? false;

const paragraphAt = ({ words, lines }: Passage, index: number): number =>
  lines[words[index]?.line ?? -1]?.paragraph ?? -1;

/** A sentence or more between quotation marks with no words of its sentence outside them. */
function standsAlone(passage: Passage, quote: Quote): boolean {
  const opens = !sameParagraph(passage, quote.open - 1, quote.open) || isSentenceEnd(passage, quote.open - 1);
  const ends =
    /^[.!?…]+$/.test(lowerAt(passage, quote.end - 1)) || lowerAt(passage, quote.after) === "." || !quote.closed;
  return opens && ends && quote.size >= SHORTEST_ALONE && isCapitalAt(passage, quote.first);
}

const sameParagraph = (passage: Passage, a: number, b: number): boolean =>
  a >= 0 && paragraphAt(passage, a) === paragraphAt(passage, b);

const isSentenceEnd = (passage: Passage, index: number): boolean =>
  /^[.!?…:]+$/.test(lowerAt(passage, passage.words[index]?.mark === "close" ? index - 1 : index));

/** True where a quotation takes up the last one: "X," she said. "Z." or the next paragraph of the same speech. */
function resumes(passage: Passage, last: Turn, quote: Quote, index: number): boolean {
  const previous = last.quotes.at(-1);
  if (previous === undefined) return false;
  if (quote.continued) return true;
  if (attributorOfLast(passage, quote, index) !== null) return false;
  const end = Math.max(last.attributor.end, previous.after);
  if (end > quote.open) return false;
  if (sameParagraph(passage, quote.open, end - 1)) return standsNextTo(passage, end, quote);
  return (
    attributorBefore(passage, quote) === null &&
    standsAlone(passage, quote) &&
    followsInNextParagraph(passage, end, quote)
  );
}

/** Only the rest of the cue's own clause lies between: no verb, no new sentence but the quotation's. */
function standsNextTo(passage: Passage, end: number, quote: Quote): boolean {
  if (quote.open - end >= 25) return false;
  const line = passage.words[end - 1]?.line;
  for (let index = end; index < quote.open; index += 1) {
    if (passage.words[index]?.line !== line || lowerAt(passage, index) === ":") return false;
    if (isFiniteAt(passage, index) || cuesAt(passage, index, end).length > 0) return false;
  }
  return /^[,.;–—―-]$/.test(lowerAt(passage, quote.open - 1)) || quote.open === end;
}

const followsInNextParagraph = (passage: Passage, end: number, quote: Quote): boolean =>
  paragraphAt(passage, quote.open) - paragraphAt(passage, end - 1) <= 2 &&
  !sameParagraph(passage, quote.open - 1, quote.open);

/** A few words quoted within a sentence of the text, which is the content then, not they: the fleet is "ready", he said. */
function isEmbedded(passage: Passage, quote: Quote): boolean {
  const before = passage.words[quote.open - 1];
  if (before === undefined || before.line !== passage.words[quote.open]?.line) return false;
  return isWordAt(passage, quote.open - 1) && passage.words[quote.end - 1]?.line === before.line;
}

/** The cue that follows a quotation: "X," said Y / Y said / according to Y / is convinced Y. */
function attributorAfter(passage: Passage, quote: Quote): Attributor | null {
  if (!quote.closed || isEmbedded(passage, quote)) return null;
  const end = lineEndAfter(passage, quote);
  let first = quote.after;
  const inner = lowerAt(passage, quote.end - 1);
  let parted = /^[,?!…–—-]$/.test(inner);
  while (first < end && /^(?:,|[–—―-]+)$/.test(lowerAt(passage, first))) {
    first += 1;
    parted = true;
  }
  if (!parted || first >= end) return null;
  if (lowerAt(passage, first) === "as") first += 1;
  return (
    invertedAfter(passage, first, end) ??
    citedAfter(passage, first, end) ??
    plainAfter(passage, first, end) ??
    accordingAfter(passage, first, end)
  );
}

/** "X," Y was quoted as saying. */
function citedAfter(passage: Passage, first: number, end: number): Attributor | null {
  const source = phraseFrom(passage, first, end);
  if (source === null) return null;
  let verb = source.end;
  while (verb < end && isAuxiliary(lowerAt(passage, verb))) verb += 1;
  if (verb === source.end || !/^(?:quoted|cited)$/.test(lowerAt(passage, verb))) return null;
  const saying = lowerAt(passage, verb + 1) === "as" && lowerAt(passage, verb + 2) === "saying";
  const cue = { first: source.end, end: saying ? verb + 3 : verb + 1 };
  return { source, cue: [cue], sense: null, end: cue.end };
}

/** "X" — Ana Pires: a dash and a name to the end of the paragraph, or a paragraph of its own, as under a motto. */
function signature(passage: Passage, quote: Quote): Attributor | null {
  const dash = quote.after;
  if (!quote.closed || !/^[-–—―]+$/.test(lowerAt(passage, dash)) || !isCapitalAt(passage, dash + 1)) return null;
  const line = passage.lines[passage.words[dash]?.line ?? -1];
  if (line === undefined || paragraphAt(passage, dash) - paragraphAt(passage, dash - 1) > 1) return null;
  let end = line.end;
  while (end > dash && !isWordAt(passage, end - 1)) end -= 1;
  const source = { first: dash + 1, end };
  if (source.end - source.first > LONGEST_SIGNATURE || hasFinite(passage, source)) return null;
  return { source, cue: [{ first: dash, end: dash + 1 }], sense: null, end: line.end };
}

/** In words: a name with an office behind it. */
const LONGEST_SIGNATURE = 12;

const lineEndAfter = ({ words, lines }: Passage, { after }: Quote): number =>
  Math.min(lines[words[after]?.line ?? -1]?.end ?? after, after + REACH);

function invertedAfter(passage: Passage, first: number, end: number): Attributor | null {
  const verb = isAdverb(lowerAt(passage, first)) ? first + 1 : first;
  const mind = BE.has(lowerAt(passage, verb)) && MIND_STATES.has(lowerAt(passage, verb + 1)) ? verb + 2 : -1;
  if (mind >= 0) {
    const source = phraseFrom(passage, mind, end);
    return source === null ? null : { source, cue: [{ first: verb, end: mind }], sense: null, end: source.end };
  }
  const cue = speakingCue(passage, verb, verb);
  if (cue === null) return null;
  const source = phraseFrom(passage, cue.after, end);
  return source === null ? null : { source, cue: [cue.words], sense: cue.sense, end: source.end };
}

/** A cue that may stand beside direct speech. */
const speakingCue = (passage: Passage, verb: number, floor: number): Cue | null =>
  cuesAt(passage, verb, floor).find(
    ({ sense, passive }) => (sense.frames.has("aside") || sense.frames.has("quotation")) && !passive,
  ) ?? null;

function plainAfter(passage: Passage, first: number, end: number): Attributor | null {
  for (let verb = first + 1; verb < Math.min(end, first + 40); verb += 1) {
    if (passage.words[verb]?.mark === "open" && (passage.quotes[passage.words[verb]?.quote ?? -1]?.size ?? 0) > 4)
      return null;
    if (/^[.;:]$/.test(lowerAt(passage, verb)) && !isCapitalAt(passage, verb - 1)) return null;
    const cue = speakingCue(passage, verb, first);
    if (cue === null) continue;
    const source = subjectOf(passage, cue, first, null);
    if (source?.first !== first) return null;
    return { source, cue: [cue.words], sense: cue.sense, end: afterAdjuncts(passage, cue.after, end) };
  }
  return null;
}

function accordingAfter(passage: Passage, first: number, end: number): Attributor | null {
  if (lowerAt(passage, first) !== "according" || lowerAt(passage, first + 1) !== "to") return null;
  const source = phraseFrom(passage, first + 2, end);
  return source === null ? null : { source, cue: [{ first, end: first + 2 }], sense: null, end: source.end };
}

/** The clause that leads up to a quotation: Y said: "X" / Y said, "X" / Name: "X". */
function attributorBefore(passage: Passage, quote: Quote): Attributor | null {
  const link = quote.open - 1;
  const word = lowerAt(passage, link);
  const line = passage.lines[passage.words[link]?.line ?? -1];
  if (line === undefined || !(word === ":" || word === ",")) return null;
  if (word === "," && !isCapitalAt(passage, quote.first)) return null;
  if (paragraphAt(passage, quote.open) - line.paragraph > 2) return null;
  const floor = clauseStart(passage, Math.max(line.first, link - REACH), link);
  for (let verb = link - 1; verb > floor && link - verb < 25; verb -= 1) {
    if (word === "," && hasCommaBetween(passage, verb, link)) return null;
    const cue = leadingCue(passage, verb, floor, word === ":");
    const source = cue === null ? null : subjectOf(passage, cue, floor, null);
    if (cue !== null && source !== null) return { source, cue: [cue.words], sense: cue.sense, end: quote.after };
  }
  return word === ":" ? speakerBefore(passage, floor, link, quote) : null;
}

/** Before a colon any verb of speech will do; before a comma only one that takes direct speech. */
const leadingCue = (passage: Passage, verb: number, floor: number, colon: boolean): Cue | null =>
  cuesAt(passage, verb, floor).find(
    ({ sense, passive }) =>
      !passive && (sense.frames.has("aside") || sense.frames.has("quotation") || (colon && !sense.mental)),
  ) ?? null;

function hasCommaBetween(passage: Passage, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (lowerAt(passage, index) === ",") return true;
  return false;
}

function clauseStart(passage: Passage, first: number, end: number): number {
  for (let index = end - 1; index > first; index -= 1) {
    if (lowerAt(passage, index) === ";") return index + 1;
    if (passage.words[index]?.mark === "close" && /^[,.!?]$/.test(lowerAt(passage, index - 1))) return index + 1;
  }
  return first;
}

/** "Governor Ana Pires: «X»" without a verb, or the subject of whatever verb leads up to the colon. */
function speakerBefore(passage: Passage, first: number, colon: number, quote: Quote): Attributor | null {
  const phrase = phraseFrom(passage, first, colon);
  if (phrase?.end === colon && isName(passage, { first: colon - 1, end: colon })) {
    return { source: phrase, cue: [], sense: null, end: quote.after };
  }
  const source = subjectOfClause(passage, first, colon);
  if (source === null || quote.size < SHORTEST_ALONE) return null;
  let verb = source.end;
  while (
    verb < colon &&
    (isAuxiliary(lowerAt(passage, verb)) || isAdverb(lowerAt(passage, verb)) || !isWordAt(passage, verb))
  )
    verb += 1;
  return verb >= colon ? null : { source, cue: [{ first: verb, end: verb + 1 }], sense: null, end: quote.after };
}

function findingOf(passage: Passage, { attributor, rule, quotes }: Turn): Finding {
  const { source, cue, sense } = attributor;
  return {
    rule,
    source,
    cue,
    content: quotes.map((quote) => withoutComma(passage, quote)),
    stance: sense?.stance ?? "asserts",
    certainty: sense?.certainty ?? null,
    neutral: sense?.neutral ?? true,
    negated: false,
  };
}

const withoutComma = (passage: Passage, { first, end }: Quote): Stretch => {
  let last = end;
  while (last > first + 1 && /^(?:,|[–—-]+)$/.test(lowerAt(passage, last - 1))) last -= 1;
  return { first, end: last };
};
