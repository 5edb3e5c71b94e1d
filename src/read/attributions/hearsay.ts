import type { Certainty, Stance } from "../../record/reading.ts";
import { HEARSAY_ADVERBS } from "../lexicon/speech.ts";
import { clauseEnd, trimmed } from "./content.ts";
import type { Finding } from "./finding.ts";
import { BE, CONJUNCTIONS, isAuxiliary, isPast, SUBORDINATORS } from "./grammar.ts";
import { isFiniteAt, isWordAt, lowerAt, neighbourhood, type Passage, type Stretch } from "./passage.ts";
import { subjectBefore } from "./phrases.ts";

const SAID: ReadonlyMap<string, readonly [Stance, Certainty | null]> = new Map([
  ["said", ["asserts", "possible"]],
  ["rumoured", ["asserts", "possible"]],
  ["rumored", ["asserts", "possible"]],
  ["alleged", ["accuses", "possible"]],
  ["reported", ["asserts", "possible"]],
  ["claimed", ["asserts", "possible"]],
  ["suspected", ["accuses", "possible"]],
  ["feared", ["believes", "possible"]],
  ["hoped", ["believes", "possible"]],
  ["thought", ["believes", "probable"]],
  ["believed", ["believes", "probable"]],
  ["understood", ["believes", "probable"]],
  ["assumed", ["believes", "probable"]],
  ["expected", ["predicts", "probable"]],
  ["announced", ["asserts", null]],
] as const);

/** Speech of nobody named: "allegedly", "it is said that X", "Y is believed to X", "rumour has it that X". */
export function findHearsay(passage: Passage): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < passage.words.length; index += 1) {
    const region = neighbourhood(passage, index);
    const found =
      byAdverb(passage, index, region) ??
      impersonal(passage, index, region) ??
      raised(passage, index, region) ??
      fixed(passage, index, region);
    if (found !== null) findings.push(found);
  }
  return findings;
}

function hearsay(
  cue: Stretch,
  content: readonly Stretch[],
  stance: Stance,
  certainty: Certainty | null,
): Finding | null {
  if (content.length === 0) return null;
  return {
    rule: "hearsay",
    source: null,
    cue: [cue],
    content,
    stance,
    certainty,
    neutral: stance === "asserts",
    negated: false,
  };
}

/** An adverb at the verb stands for the clause; one before an adjective or noun does not. */
function byAdverb(passage: Passage, index: number, region: Stretch): Finding | null {
  if (!HEARSAY_ADVERBS.has(lowerAt(passage, index))) return null;
  const next = lowerAt(passage, index + 1);
  const initial = index === region.first;
  if (
    !initial &&
    !isAuxiliary(lowerAt(passage, index - 1)) &&
    !isPast(next) &&
    !isAuxiliary(next) &&
    !isFiniteAt(passage, index + 1)
  )
    return null;
  if (/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(passage, index - 1))) return null;
  const first = initial ? index + 1 : clauseStart(passage, index, region.first);
  const content = trimmed(passage, { first, end: hearsayEnd(passage, index, region.end) });
  return hearsay({ first: index, end: index + 1 }, content === null ? [] : [content], "asserts", "possible");
}

function clauseStart(passage: Passage, index: number, floor: number): number {
  for (let at = index - 1; at >= floor; at -= 1) {
    const word = lowerAt(passage, at);
    if (word === ";" || word === ":" || (SUBORDINATORS.has(word) && word !== "as")) return at + 1;
    if (CONJUNCTIONS.has(word) && lowerAt(passage, at - 1) === ",") return at + 1;
  }
  return floor;
}

/** A comma splice or a new main clause ends what the adverb covers. */
function hearsayEnd(passage: Passage, index: number, end: number): number {
  for (let at = index + 2; at < end - 2; at += 1) {
    if (lowerAt(passage, at) !== ",") continue;
    const subject = /^(?:the|a|he|she|it|they|and|but|while)$/.test(lowerAt(passage, at + 1));
    if (subject && (isFiniteAt(passage, at + 3) || isFiniteAt(passage, at + 2))) return at;
  }
  return clauseEnd(passage, index + 1, end, "none");
}

/** "It is widely believed that X". */
function impersonal(passage: Passage, index: number, region: Stretch): Finding | null {
  if (lowerAt(passage, index) !== "it") return null;
  for (let verb = index + 2; verb < Math.min(region.end, index + 6); verb += 1) {
    const entry = SAID.get(lowerAt(passage, verb));
    if (entry === undefined) continue;
    if (!BE.has(lowerAt(passage, index + 1)) && !isAuxiliary(lowerAt(passage, index + 1))) return null;
    if (lowerAt(passage, verb + 1) !== "that") return null;
    const content = trimmed(passage, { first: verb + 2, end: clauseEnd(passage, verb + 2, region.end, "none") });
    return hearsay({ first: index, end: verb + 1 }, content === null ? [] : [content], ...entry);
  }
  return null;
}

/** "Y is said to X": the subject and the infinitive are the content. */
function raised(passage: Passage, index: number, region: Stretch): Finding | null {
  const entry = SAID.get(lowerAt(passage, index));
  if (entry === undefined || lowerAt(passage, index + 1) !== "to") return null;
  let first = index;
  while (first > region.first && (isAuxiliary(lowerAt(passage, first - 1)) || /ly$/.test(lowerAt(passage, first - 1))))
    first -= 1;
  if (!BE.has(lowerAt(passage, first)) && !isAuxiliary(lowerAt(passage, first))) return null;
  const subject = subjectBefore(passage, first, region.first);
  const rest = trimmed(passage, { first: index + 2, end: clauseEnd(passage, index + 2, region.end, "none") });
  if (subject === null || rest === null || !isWordAt(passage, index + 2)) return null;
  return hearsay({ first, end: index + 2 }, [subject, rest], ...entry);
}

const FIXED: readonly (readonly [words: readonly string[], stance: Stance, certainty: Certainty | null])[] = [
  [["rumour", "has", "it", "that"], "asserts", "possible"],
  [["rumor", "has", "it", "that"], "asserts", "possible"],
  [["it", "later", "emerged", "that"], "asserts", null],
  [["it", "emerged", "that"], "asserts", null],
  [["there", "is", "fear", "that"], "believes", "possible"],
  [["there", "is", "speculation", "that"], "believes", "possible"],
];

function fixed(passage: Passage, index: number, region: Stretch): Finding | null {
  for (const [words, stance, certainty] of FIXED) {
    if (!words.every((word, offset) => lowerAt(passage, index + offset) === word)) continue;
    const first = index + words.length;
    const content = trimmed(passage, { first, end: clauseEnd(passage, first, region.end, "none") });
    return hearsay({ first: index, end: first - 1 }, content === null ? [] : [content], stance, certainty);
  }
  return null;
}
