import { MIND_STATES, SPEECH_NOUNS } from "../lexicon/speech.ts";
import { clauseEnd, objectEnd, trimmed } from "./content.ts";
import type { Finding } from "./finding.ts";
import { BE, isAdverb, isAuxiliary, NEGATIONS, POSSESSIVES } from "./grammar.ts";
import { hasFinite, isFiniteAt, isWordAt, lowerAt, neighbourhood, type Passage, type Stretch } from "./passage.ts";
import { phraseFrom, subjectBefore } from "./phrases.ts";

/** Speech and thought in nouns and adjectives: "Y's warning that X", "fears of X", "Y is convinced that X". */
export function findNominal(passage: Passage, claimed: ReadonlySet<number>): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < passage.words.length; index += 1) {
    if (claimed.has(index)) continue;
    const region = neighbourhood(passage, index);
    const found = ofNoun(passage, index, region) ?? ofState(passage, index, region);
    if (found !== null) findings.push(found);
  }
  return findings;
}

function ofNoun(passage: Passage, index: number, region: Stretch): Finding | null {
  const noun = SPEECH_NOUNS.get(lowerAt(passage, index));
  if (noun === undefined || index + 2 >= region.end) return null;
  const owner = ownerOf(passage, index, region.first);
  const giver = owner === null ? giverAfter(passage, index, region.end) : null;
  const link = giver === null ? index + 1 : giver.end;
  const word = lowerAt(passage, link);
  if (!noun.links.has(word)) return null;
  if (word !== "that" && owner === null && giver === null && !standsBare(passage, index, region)) return null;
  if (word === "that" && isFiniteAt(passage, link + 1)) return null;
  const first = word === "to" ? link : link + 1;
  const content = trimmed(passage, { first, end: nounContentEnd(passage, index, first, region, word) });
  if (content === null) return null;
  return {
    rule: "noun-of-speech",
    source: owner ?? giver,
    cue: [{ first: index, end: index + 1 }],
    content: [content],
    stance: noun.stance,
    certainty: noun.certainty,
    neutral: noun.stance === "asserts",
    negated: false,
  };
}

/** "Fears of X" with neither article nor adjective: somebody's, unnamed. */
const standsBare = (passage: Passage, index: number, { first }: Stretch): boolean =>
  /s$/.test(lowerAt(passage, index)) &&
  (index === first || /^(?:,|amid|despite|about|over|are|were|is)$/.test(lowerAt(passage, index - 1))) &&
  SPEECH_NOUNS.get(lowerAt(passage, index))?.stance !== "offers";

/** The possessor before the noun: "Moscow's insistent calls", "his promise". */
function ownerOf(passage: Passage, noun: number, floor: number): Stretch | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at -= 1) {
    const word = lowerAt(passage, at);
    if (POSSESSIVES.has(word)) return { first: at, end: at + 1 };
    if (/^['’]s?$/.test(word)) {
      const owner = subjectBefore(passage, at, floor);
      return owner === null ? null : { first: owner.first, end: at + 1 };
    }
    if (!isWordAt(passage, at) || isAuxiliary(word) || /^(?:the|a|an|of|to|and|in)$/.test(word)) return null;
  }
  return null;
}

/** "assurances from the operator", "claims by the ministry". */
function giverAfter(passage: Passage, noun: number, end: number): Stretch | null {
  return /^(?:from|by)$/.test(lowerAt(passage, noun + 1))
    ? phraseFrom(passage, noun + 2, end, { places: false })
    : null;
}

/** A noun that is the subject ends its content where the verb of its own clause begins. */
function nounContentEnd(passage: Passage, noun: number, first: number, region: Stretch, link: string): number {
  if (link !== "that" && link !== "to") return objectEndBeforeVerb(passage, first, region.end);
  const end = clauseEnd(passage, first, region.end, "none");
  if (hasFinite(passage, { first: region.first, end: noun })) return end;
  let verbs = link === "that" ? 0 : 1;
  for (let index = first; index < end; index += 1) {
    if (!isFiniteAt(passage, index)) continue;
    verbs += 1;
    if (verbs === 2) return index;
    while (
      index + 1 < end &&
      (isAuxiliary(lowerAt(passage, index + 1)) ||
        isAdverb(lowerAt(passage, index + 1)) ||
        (isAuxiliary(lowerAt(passage, index)) && isFiniteAt(passage, index + 1)))
    )
      index += 1;
  }
  return end;
}

function objectEndBeforeVerb(passage: Passage, first: number, end: number): number {
  const stop = objectEnd(passage, first, end);
  for (let index = first + 1; index < stop; index += 1) if (isFiniteAt(passage, index)) return index;
  return stop;
}

/** "Y is convinced that X", "Y is not sure X". */
function ofState(passage: Passage, index: number, region: Stretch): Finding | null {
  const state = MIND_STATES.get(lowerAt(passage, index));
  if (state === undefined || isAuxiliary(lowerAt(passage, index + 1))) return null;
  let first = index;
  let negated = false;
  while (
    first > region.first &&
    (BE.has(lowerAt(passage, first - 1)) ||
      isAuxiliary(lowerAt(passage, first - 1)) ||
      isAdverb(lowerAt(passage, first - 1)))
  ) {
    first -= 1;
    if (NEGATIONS.has(lowerAt(passage, first))) negated = true;
  }
  const content = BE.has(lowerAt(passage, first)) ? stateContent(passage, index, region.end) : null;
  const source = content === null ? null : subjectBefore(passage, first, region.first);
  if (content === null || source === null || /^(?:it|that|this|what)$/.test(lowerAt(passage, source.first)))
    return null;
  return {
    rule: "state-of-mind",
    source,
    cue: [{ first, end: index + 1 }],
    content: [content],
    stance: state.stance,
    certainty: negated ? null : state.certainty,
    neutral: false,
    negated,
  };
}

function stateContent(passage: Passage, index: number, end: number): Stretch | null {
  const link = lowerAt(passage, index + 1);
  if (link === "that") return trimmed(passage, { first: index + 2, end: clauseEnd(passage, index + 2, end, "third") });
  if (link === "to") return trimmed(passage, { first: index + 1, end: clauseEnd(passage, index + 1, end, "third") });
  if (link === "about" || link === "of")
    return trimmed(passage, { first: index + 2, end: objectEnd(passage, index + 2, end) });
  const clause = phraseFrom(passage, index + 1, end);
  return clause !== null && isFiniteAt(passage, clause.end)
    ? trimmed(passage, { first: index + 1, end: clauseEnd(passage, index + 1, end, "third") })
    : null;
}
