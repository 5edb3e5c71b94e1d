import type { Frame } from "../lexicon/speech.ts";
import { afterAdjunct, afterAdjuncts, clauseEnd, conjoined, infinitiveEnd, objectEnd, trimmed } from "./content.ts";
import { type Cue, cuesAt, subjectOf } from "./cues.ts";
import type { Finding, RuleKind } from "./finding.ts";
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "./grammar.ts";
import {
  findWord,
  hasFinite,
  isCapitalAt,
  isFiniteAt,
  isWordAt,
  lowerAt,
  neighbourhood,
  type Passage,
  type Stretch,
} from "./passage.ts";
import { headOf, phraseFrom, subjectBefore } from "./phrases.ts";
import { SPEAKING_NOUNS } from "../lexicon/speech.ts";

interface Complement {
  readonly rule: RuleKind;
  readonly contents: readonly Stretch[];
}

/** Reported speech and thought in a clause of its own: "Y said that X", "Y urged Z to X", "X, Y said". */
export function findIndirect(passage: Passage, claimed: ReadonlySet<number>): Finding[] {
  const findings: Finding[] = [];
  let shared: { line: number; quote: number; source: Stretch } | null = null;
  for (let verb = 0; verb < passage.words.length; verb += 1) {
    const word = passage.words[verb];
    if (word === undefined || claimed.has(verb)) continue;
    const region = neighbourhood(passage, verb);
    const sharedSource: Stretch | null =
      shared?.line === word.line && shared.quote === word.quote ? shared.source : null;
    const found = readCue(passage, verb, region, sharedSource);
    findings.push(...found);
    const source = found.at(-1)?.source ?? null;
    if (source !== null) shared = { line: word.line, quote: word.quote, source };
  }
  return findings;
}

function readCue(passage: Passage, verb: number, region: Stretch, shared: Stretch | null): Finding[] {
  const cues = cuesAt(passage, verb, region.first);
  const parenthetic = cues.find(
    (cue) => cue.sense.frames.has("aside") && !cue.passive && isParenthetic(passage, cue, region),
  );
  const inside = parenthetic === undefined ? null : aside(passage, parenthetic, region);
  if (inside !== null) return [inside];
  for (const cue of cues) {
    const found = cue.passive ? passive(passage, cue, region) : active(passage, cue, region, shared);
    if (found.length > 0) return found;
  }
  for (const cue of cues) {
    const found = cue.sense.frames.has("aside") && !cue.passive ? aside(passage, cue, region) : null;
    if (found !== null) return [found];
  }
  return [];
}

function active(passage: Passage, cue: Cue, region: Stretch, shared: Stretch | null): Finding[] {
  const complement = complementOf(passage, cue, region.end);
  if (complement === null) return [];
  const source = subjectOf(passage, cue, region.first, shared);
  if (source === null || isSupposed(passage, source) || !maySpeak(passage, cue, source)) return [];
  return complement.contents.flatMap((content) => finding(passage, cue, complement.rule, source, [content]));
}

/** Speech in an if-clause was not uttered; what "no one knows" nobody said. */
const isSupposed = (passage: Passage, source: Stretch): boolean =>
  /^(?:if|unless|whether)$/.test(lowerAt(passage, source.first - 1)) ||
  (/^(?:nobody|one|nothing)$/.test(lowerAt(passage, source.end - 1)) && source.end - source.first <= 2);

/**
 * Who wonders "I think" in a text is its author, in a quotation its speaker: neither reports. Things show and suggest
 * only what the author infers from them, documents and persons excepted.
 */
function maySpeak(passage: Passage, cue: Cue, source: Stretch): boolean {
  const word = lowerAt(passage, source.first);
  const alone = source.end - source.first === 1;
  if (alone && /^(?:i|we|you)$/.test(word)) return !cue.sense.mental && cue.sense.frames.has("aside");
  if (cue.negated && cue.sense.verb === "mention") return false;
  if (!INFERRING.has(cue.sense.verb))
    return !(alone && /^(?:this|that|it|these|those|which|there)$/.test(word) && cue.sense.mental);
  if (alone) return /^(?:he|she|they)$/.test(word) || isCapitalAt(passage, source.first) || isPerson(passage, source);
  return isPerson(passage, source);
}

const INFERRING: ReadonlySet<string> = new Set([
  "show",
  "suggest",
  "indicate",
  "reveal",
  "signal",
  "imply",
  "highlight",
  "prove",
  "demonstrate",
]);

const isPerson = (passage: Passage, source: Stretch): boolean => {
  const head = headOf(passage, source);
  return (
    SPEAKING_NOUNS.has(lowerAt(passage, head)) ||
    (isCapitalAt(passage, head) && isCapitalAt(passage, source.first) && head - source.first < 4)
  );
};

function finding(
  passage: Passage,
  cue: Cue,
  rule: RuleKind,
  source: Stretch | null,
  contents: readonly Stretch[],
): Finding[] {
  const content = contents.flatMap((part) => trimmed(passage, part) ?? []);
  if (content.length === 0) return [];
  const { stance, certainty, neutral } = cue.sense;
  return [
    {
      rule,
      source,
      cue: [cue.words],
      content,
      stance,
      certainty,
      neutral,
      negated: cue.negated,
    },
  ];
}

const REFLEXIVES: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves", "myself", "ourselves"]);

/** What follows a verb as its content, by the first of its frames that fits. */
function complementOf(passage: Passage, cue: Cue, end: number): Complement | null {
  const { frames } = cue.sense;
  if (REFLEXIVES.has(lowerAt(passage, cue.after))) return null;
  const has = (frame: Frame): boolean => frames.has(frame);
  return (
    (has("that") ? thatClause(passage, cue, end) : null) ??
    (has("question") ? question(passage, cue, end) : null) ??
    (has("to") ? infinitive(passage, cue, end) : null) ??
    (has("target") ? target(passage, cue, end) : null) ??
    (has("party") ? party(passage, cue, end) : null) ??
    (has("as") ? asPhrase(passage, cue, end) : null) ??
    (has("naming") ? naming(passage, cue, end) : null) ??
    (has("clause") ? bareClause(passage, cue, end) : null) ??
    (has("object") && !isConjectural(passage, cue) ? object(passage, cue, end) : null)
  );
}

/** "could reject the plan" reports no rejection. */
function isConjectural(passage: Passage, cue: Cue): boolean {
  for (let index = cue.first; index < cue.verb; index += 1) {
    if (/^(?:could|may|might|should|must|can|will|ca)$/.test(lowerAt(passage, index))) return true;
  }
  return false;
}

const complement = (rule: RuleKind, contents: readonly Stretch[]): Complement => ({
  rule,
  contents,
});

/** Where the content may start: after the verb, after the addressee, and after each adjunct. */
function starts(passage: Passage, cue: Cue, end: number): number[] {
  const list = [cue.after];
  let index = cue.after;
  if (cue.sense.frames.has("hearer") || cue.sense.verb === "tell") {
    index = hearerEnd(passage, index, end);
    if (index !== cue.after) list.push(index);
  }
  for (let step = 0; step < 6; step += 1) {
    const next = afterAdjunct(passage, index, end);
    if (next === index) break;
    list.push(next);
    index = next;
  }
  return list;
}

function hearerEnd(passage: Passage, first: number, end: number): number {
  if (lowerAt(passage, first) === "that" || QUESTION_WORDS.has(lowerAt(passage, first))) return first;
  const phrase = phraseFrom(passage, first, end);
  return PRONOUNS.has(lowerAt(passage, first)) && (phrase === null || !POSSESSIVES.has(lowerAt(passage, first)))
    ? first + 1
    : (phrase?.end ?? first);
}

function thatClause(passage: Passage, cue: Cue, end: number): Complement | null {
  for (const start of starts(passage, cue, end)) {
    let at = start;
    if (lowerAt(passage, at) === ",") at = afterParenthesis(passage, at, end);
    if (
      lowerAt(passage, at) === "that" &&
      at + 2 < end &&
      !isFiniteAt(passage, at + 1) &&
      !TIME_WORDS.has(lowerAt(passage, at + 1))
    ) {
      const content = { first: at + 1, end: clauseEnd(passage, at + 1, end, cue.form) };
      return complement("that-clause", conjoined(passage, content));
    }
    if (lowerAt(passage, at) === ":" && at + 2 < end && passage.words[at + 1]?.mark !== "open") {
      return complement("that-clause", [{ first: at + 1, end }]);
    }
  }
  return null;
}

/** The word after the comma that closes the parenthesis opened at `comma`, if "that" stands there. */
function afterParenthesis(passage: Passage, comma: number, end: number): number {
  for (let index = comma + 1; index < Math.min(end, comma + 25); index += 1) {
    if (lowerAt(passage, index) === "," && lowerAt(passage, index + 1) === "that") return index + 1;
  }
  return comma;
}

function question(passage: Passage, cue: Cue, end: number): Complement | null {
  const start = starts(passage, cue, end).find((at) => QUESTION_WORDS.has(lowerAt(passage, at)));
  if (start === undefined || start + 1 >= end) return null;
  const polar = /^(?:whether|if)$/.test(lowerAt(passage, start));
  const first = polar && cue.sense.stance === "doubts" ? start + 1 : start;
  return complement("question", [{ first, end: clauseEnd(passage, start, end, cue.form) }]);
}

function infinitive(passage: Passage, cue: Cue, end: number): Complement | null {
  const candidates = cue.sense.frames.has("hearer") ? [cue.after, hearerEnd(passage, cue.after, end)] : [cue.after];
  const start = candidates.find((at) => isInfinitive(passage, at));
  if (start === undefined) return null;
  return complement("infinitive", [{ first: start, end: infinitiveEnd(passage, start, end, cue.form) }]);
}

const isInfinitive = (passage: Passage, at: number): boolean => {
  if (lowerAt(passage, at) !== "to") return false;
  const next = isAdverb(lowerAt(passage, at + 1)) ? at + 2 : at + 1;
  const mark = passage.words[at + 1]?.mark;
  return (
    mark === "open" ||
    (isWordAt(passage, next) &&
      !isCapitalAt(passage, next) &&
      !DETERMINERS.has(lowerAt(passage, next)) &&
      !POSSESSIVES.has(lowerAt(passage, next)) &&
      !PRONOUNS.has(lowerAt(passage, next)))
  );
};

/** "accused Y of X": the preposition follows the target. */
function target(passage: Passage, cue: Cue, end: number): Complement | null {
  if (lowerAt(passage, cue.after) === "that") return null;
  const limit = Math.min(end, cue.after + 25);
  const at = findWord(passage, cue.after + 1, limit, cue.sense.prepositions);
  if (at < 0 || hasFinite(passage, { first: cue.after, end: at })) return null;
  return complement("target", [{ first: at + 1, end: clauseEnd(passage, at + 1, end, cue.form) }]);
}

/** "urged Y to X", "wants Y done": the party and the act together. */
function party(passage: Passage, cue: Cue, end: number): Complement | null {
  const phrase = PRONOUNS.has(lowerAt(passage, cue.after))
    ? { first: cue.after, end: cue.after + 1 }
    : phraseFrom(passage, cue.after, end, { places: false });
  if (phrase === null) return null;
  const next = lowerAt(passage, phrase.end) === "not" ? phrase.end + 1 : phrase.end;
  const done = cue.sense.verb === "want" && /(?:ed|en)$/.test(lowerAt(passage, phrase.end));
  if (!isInfinitive(passage, next) && !done) return null;
  return complement("infinitive", [{ first: phrase.first, end: infinitiveEnd(passage, next, end, cue.form) }]);
}

const AS: ReadonlySet<string> = new Set(["as"]);

function asPhrase(passage: Passage, cue: Cue, end: number): Complement | null {
  const at = findWord(passage, cue.after + 1, Math.min(end, cue.after + 30), AS);
  if (at < 0 || hasFinite(passage, { first: cue.after, end: at })) return null;
  const first =
    PRONOUNS.has(lowerAt(passage, cue.after)) || !isAdverb(lowerAt(passage, cue.after)) ? cue.after : cue.after + 1;
  return complement("naming", [{ first, end: objectEnd(passage, at + 1, end) }]);
}

/** "called Y X": two phrases, or one and a quotation; "called for" and "called on" have frames of their own. */
function naming(passage: Passage, cue: Cue, end: number): Complement | null {
  const next = lowerAt(passage, cue.after);
  if (!isWordAt(passage, cue.after) && passage.words[cue.after]?.mark !== "open") return null;
  if (/^(?:for|on|upon|off|in|up|out|to|by|a|an|back|at|from|into|attention)$/.test(next)) return null;
  if (cue.after + 1 >= end) return null;
  return complement("naming", [
    { first: cue.after, end: clauseEnd(passage, cue.after, objectEnd(passage, cue.after, end), cue.form) },
  ]);
}

function bareClause(passage: Passage, cue: Cue, end: number): Complement | null {
  for (const first of starts(passage, cue, end)) {
    if (!startsClause(passage, first)) continue;
    const content = { first, end: clauseEnd(passage, first, end, cue.form) };
    if (hasClauseVerb(passage, content, cue)) return complement("bare-clause", [content]);
    if (
      cue.sense.verb === "say" &&
      content.end - first > 2 &&
      !cue.negated &&
      !PREPOSITIONS.has(lowerAt(passage, first))
    )
      return complement("bare-clause", [content]);
  }
  return null;
}

const startsClause = (passage: Passage, index: number): boolean => {
  const word = lowerAt(passage, index);
  if (REFLEXIVES.has(word)) return false;
  const mark = passage.words[index]?.mark;
  if (mark === "open") return true;
  if (!isWordAt(passage, index)) return false;
  if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word) || POSSESSIVES.has(word) || word === "there" || word === "if")
    return true;
  return (
    !CONJUNCTIONS.has(word) &&
    !BE.has(word) &&
    !/^(?:of|to|about|with|by|as|when|while|because|after|before|so|who|which|than|from|against|into|what|out|up)$/.test(
      word,
    )
  );
};

/** A verb that takes objects too needs its clause's verb right after the first phrase. */
function hasClauseVerb(passage: Passage, content: Stretch, cue: Cue): boolean {
  if (/^(?:say|think|tell|believe)$/.test(cue.sense.verb))
    return hasFinite(passage, { first: content.first + 1, end: content.end });
  if (!cue.sense.frames.has("object")) return hasMainVerb(passage, content);
  const phrase = phraseFrom(passage, content.first, content.end);
  return phrase !== null && isFiniteAt(passage, phrase.end);
}

/** A finite verb before any subordinate clause. */
function hasMainVerb(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first + 1; index < end; index += 1) {
    if (isFiniteAt(passage, index)) return true;
    const word = lowerAt(passage, index);
    if (word === ":" || (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word))) return false;
  }
  return false;
}

function object(passage: Passage, cue: Cue, end: number): Complement | null {
  const first = cue.after;
  const word = lowerAt(passage, first);
  if (!isWordAt(passage, first) && passage.words[first]?.mark !== "open") return null;
  const particle = cue.sense.particle.length > 0;
  const opens = DETERMINERS.has(word) || POSSESSIVES.has(word) || PRONOUNS.has(word);
  if (
    !opens &&
    !particle &&
    /^(?:of|to|on|in|with|for|by|at|as|from|about|against|after|before|when|while|and|or|but|that|who|which|not)$/.test(
      word,
    )
  )
    return null;
  if (TIME_WORDS.has(word)) return null;
  return complement("object", [{ first, end: objectEnd(passage, first, end) }]);
}

/** "X, Y said", "X, says Y", "A, Y said, B". */
function aside(passage: Passage, cue: Cue, region: Stretch): Finding | null {
  const inverted = invertedSource(passage, cue, region);
  const source = inverted ?? subjectBefore(passage, cue.first, region.first);
  if (source === null || (inverted !== null && !invertsSurely(passage, cue, inverted))) return null;
  const opening = inverted === null ? source.first : cue.first;
  if (!isBreak(passage, opening - 1) || opening - 1 <= region.first) return null;
  const tail = tailOf(passage, Math.max(cue.after, source.end), region.end);
  if (tail === null) return null;
  const before = { first: region.first, end: opening - 1 };
  const rest = tail.first < tail.end && goesOn(passage, before, tail) ? [tail] : [];
  if (rest.length === 0 && !hasFinite(passage, before) && before.end - before.first < 6) return null;
  return finding(passage, cue, "aside", source, [afterEarlierClause(passage, before), ...rest])[0] ?? null;
}

/** ", says Y," with nothing but its subject between two breaks. */
function isParenthetic(passage: Passage, cue: Cue, region: Stretch): boolean {
  const source = invertedSource(passage, cue, region);
  return source !== null && (source.end >= region.end || !isWordAt(passage, source.end));
}

const isBreak = (passage: Passage, index: number): boolean =>
  /^(?:,|[–—―-]+)$/.test(lowerAt(passage, index)) || passage.words[index]?.mark === "close";

function invertedSource(passage: Passage, cue: Cue, region: Stretch): Stretch | null {
  return isBreak(passage, cue.first - 1) && cue.form !== "gerund" ? phraseFrom(passage, cue.after, region.end) : null;
}

/** A verb that takes objects has its subject behind it only where that is a person: "X, announced Ana Pires". */
const invertsSurely = (passage: Passage, { sense: { frames } }: Cue, source: Stretch): boolean =>
  !(frames.has("object") || frames.has("to")) || isPerson(passage, source);

/** Semicolons cut off what another clause said. */
function afterEarlierClause(passage: Passage, { first, end }: Stretch): Stretch {
  for (let index = end - 1; index > first; index -= 1)
    if (lowerAt(passage, index) === ";") return { first: index + 1, end };
  return { first, end };
}

/** What follows an aside and its adjuncts: the rest after a comma, nothing, or null where the verb has a complement. */
function tailOf(passage: Passage, from: number, end: number): Stretch | null {
  let index = from;
  if (isInfinitive(passage, index)) return null;
  if (isWordAt(passage, index) && !isAdverb(lowerAt(passage, index)))
    index = phraseFrom(passage, index, end)?.end ?? index;
  index = afterAdjuncts(passage, index, end);
  if (index >= end || lowerAt(passage, index) === "." || lowerAt(passage, index) === ";") return { first: end, end };
  if (isBreak(passage, index)) return { first: index + 1, end };
  return /^(?:and|but|when|while|as|after|before|in|at|on|during|because|referring|speaking|citing|of|who)$/.test(
    lowerAt(passage, index),
  )
    ? { first: end, end }
    : null;
}

/** True where the clause before an aside is finished only by what follows it. */
function goesOn(passage: Passage, before: Stretch, tail: Stretch): boolean {
  const word = lowerAt(passage, tail.first);
  if (isFiniteAt(passage, tail.first) || word === "that") return true;
  if (/^(?:and|but|who|which|adding|while|as|whose|where|when|speaking|referring|citing|noting|calling)$/.test(word))
    return false;
  return !hasFinite(passage, before);
}

/** "was accused of X", "was asked whether X", "is reported that X" by no one named. */
function passive(passage: Passage, cue: Cue, region: Stretch): Finding[] {
  const { frames, prepositions, verb } = cue.sense;
  const agent = agentAfter(passage, cue, region.end);
  const link = agent?.end ?? cue.after;
  const word = lowerAt(passage, link);
  const rest = (first: number): Stretch => ({ first, end: objectEnd(passage, first, region.end) });
  if (frames.has("target"))
    return prepositions.has(word) ? finding(passage, cue, "passive", agent, [rest(link + 1)]) : [];
  if (verb === "ask") {
    const asked = word === "about" ? link + 1 : QUESTION_WORDS.has(word) ? link : -1;
    return asked < 0 ? [] : finding(passage, cue, "passive", agent, [rest(asked)]);
  }
  const subject = subjectBefore(passage, cue.first, region.first);
  if (subject === null || SUBJECT_PRONOUNS.has(lowerAt(passage, subject.first))) return [];
  if (frames.has("as") && word === "as") return finding(passage, cue, "passive", agent, [subject, rest(link)]);
  return frames.has("object") && agent !== null ? finding(passage, cue, "passive", agent, [subject]) : [];
}

/** "by the ministry": whose word a passive is; what he accuses "of" is not part of his name. */
function agentAfter(passage: Passage, { after, sense }: Cue, end: number): Stretch | null {
  if (lowerAt(passage, after) !== "by") return null;
  const phrase = phraseFrom(passage, after + 1, end, { places: false });
  if (phrase === null) return null;
  const link = sense.frames.has("target") ? findWord(passage, phrase.first + 1, phrase.end, sense.prepositions) : -1;
  const agent = { first: phrase.first, end: link < 0 ? phrase.end : link };
  return isPerson(passage, agent) ? agent : null;
}
