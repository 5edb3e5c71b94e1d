import type { Stance } from "../../record/reading.ts";
import { SPEECH_FORMS } from "../lexicon/speech.ts";
import { clauseEnd, trimmed } from "./content.ts";
import { cuesAt } from "./cues.ts";
import type { Finding } from "./finding.ts";
import { BE, POSSESSIVES, PRONOUNS } from "./grammar.ts";
import {
  hasFinite,
  isCapitalAt,
  isFiniteAt,
  isWordAt,
  lowerAt,
  neighbourhood,
  type Passage,
  type Stretch,
} from "./passage.ts";
import { phraseFrom, subjectBefore } from "./phrases.ts";

const VIEW_NOUNS = new Set(
  "opinion view words judgment judgement estimate estimation assessment eyes account reading telling".split(" "),
);
const NO_SOURCES = new Set("plan schedule plans tradition custom law rules size age need needs".split(" "));

interface Frame {
  /** All words of the adverbial. */
  readonly whole: Stretch;
  readonly source: Stretch;
  readonly cue: readonly Stretch[];
  readonly stance: Stance;
}

/** Content with an adverbial of source: "according to Y, X", "X, in Y's view", "For Y, X", "as Y has put it, X". */
export function findAccordingTo(passage: Passage): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < passage.words.length; index += 1) {
    const region = neighbourhood(passage, index);
    const frame = frameAt(passage, index, region);
    const content = frame === null ? null : contentOf(passage, frame.whole, region);
    if (frame === null || content === null) continue;
    findings.push({
      rule: "according-to",
      source: frame.source,
      cue: frame.cue,
      content,
      stance: frame.stance,
      certainty: null,
      neutral: true,
      negated: false,
    });
    index = frame.whole.end - 1;
  }
  return findings;
}

function frameAt(passage: Passage, index: number, region: Stretch): Frame | null {
  const word = lowerAt(passage, index);
  if (word === "according" && lowerAt(passage, index + 1) === "to")
    return prepositional(passage, index, index + 2, region, "asserts");
  if (word === "per" && index === region.first) return prepositional(passage, index, index + 1, region, "asserts");
  if (word === "seen" && lowerAt(passage, index + 1) === "from" && index === region.first)
    return prepositional(passage, index, index + 2, region, "believes");
  if (word === "for" && isClauseStart(passage, index, region)) return forWhom(passage, index, region);
  if (word === "as" && isClauseStart(passage, index, region)) return asStated(passage, index, region);
  if ((word === "in" || word === "by" || word === "from") && isClauseStart(passage, index, region))
    return inView(passage, index, region) ?? inViewOf(passage, index, region);
  return null;
}

const REPORT_NOUNS = new Set(
  "statement statements report reports words account accounts data information version estimates figures".split(" "),
);

const isClauseStart = (passage: Passage, index: number, { first }: Stretch): boolean =>
  index === first || /^[,;.]$/.test(lowerAt(passage, index - 1)) || (index === first + 1 && !isWordAt(passage, first));

function prepositional(passage: Passage, first: number, at: number, region: Stretch, stance: Stance): Frame | null {
  const account = REPORT_NOUNS.has(lowerAt(passage, at)) ? at + 1 : at + 2;
  const given = REPORT_NOUNS.has(lowerAt(passage, account - 1)) && /^(?:by|from|of)$/.test(lowerAt(passage, account));
  if (given) return prepositional(passage, first, account + 1, region, stance);
  const source = sourceFrom(passage, at, region.end);
  if (source === null || (NO_SOURCES.has(lowerAt(passage, source.end - 1)) && source.end - source.first <= 2))
    return null;
  return { whole: { first, end: source.end }, source, cue: [{ first, end: at }], stance };
}

const sourceFrom = (passage: Passage, at: number, end: number): Stretch | null =>
  PRONOUNS.has(lowerAt(passage, at)) && !isWordAt(passage, at + 1)
    ? { first: at, end: at + 1 }
    : phraseFrom(passage, at, end);

/** "For Nairobi, the railway is a debt": a name or definite phrase, then a clause with "be". */
function forWhom(passage: Passage, index: number, region: Stretch): Frame | null {
  const source = phraseFrom(passage, index + 1, region.end, { places: false });
  if (source === null || !(isCapitalAt(passage, source.first) || lowerAt(passage, source.first) === "the")) return null;
  const clause = lowerAt(passage, source.end) === "," ? source.end + 1 : source.end;
  if (!isCapitalAt(passage, source.end - 1) && clause !== source.end + 1) return null;
  const subject = phraseFrom(passage, clause, region.end);
  if (subject === null || !BE.has(lowerAt(passage, subject.end))) return null;
  if (
    /^(?:day|days|week|weeks|month|months|year|years|time|now|moment|example|instance|part|decades?|hours?)$/.test(
      lowerAt(passage, source.end - 1),
    )
  )
    return null;
  return {
    whole: { first: index, end: source.end },
    source,
    cue: [{ first: index, end: index + 1 }],
    stance: "believes",
  };
}

/** "as the Red Cross has stated", "as reported by the agency". */
function asStated(passage: Passage, index: number, region: Stretch): Frame | null {
  const passive = lowerAt(passage, index + 2) === "by" && SPEECH_FORMS.has(lowerAt(passage, index + 1));
  if (passive) {
    const source = sourceFrom(passage, index + 3, region.end);
    return source === null
      ? null
      : {
          whole: { first: index, end: source.end },
          source,
          cue: [{ first: index, end: index + 3 }],
          stance: "asserts",
        };
  }
  for (let verb = index + 2; verb < Math.min(region.end, index + 14); verb += 1) {
    const cue = cuesAt(passage, verb, index + 1).find(({ sense }) => sense.frames.has("aside") && sense.neutral);
    if (cue === undefined) continue;
    const source = subjectBefore(passage, cue.first, index + 1);
    const closed = !isWordAt(passage, cue.after);
    return source === null || !closed
      ? null
      : { whole: { first: index, end: cue.after }, source, cue: [cue.words], stance: "asserts" };
  }
  return null;
}

/** "in their opinion", "by the government's own account", "from Seoul's point of view". */
function inView(passage: Passage, index: number, region: Stretch): Frame | null {
  for (let at = index + 2; at < Math.min(region.end, index + 10); at += 1) {
    const point =
      lowerAt(passage, at) === "point" && lowerAt(passage, at + 1) === "of" && lowerAt(passage, at + 2) === "view";
    if (!point && !VIEW_NOUNS.has(lowerAt(passage, at))) continue;
    const owner = lowerAt(passage, at - 1) === "own" ? at - 1 : at;
    const source = { first: index + 1, end: owner };
    const possessive = POSSESSIVES.has(lowerAt(passage, index + 1))
      ? source.end - source.first === 1
      : /['’]s?$/.test(lowerAt(passage, owner - 1));
    if (!possessive || lowerAt(passage, index + 1) === "my" || hasFinite(passage, source)) return null;
    const end = point ? at + 3 : at + 1;
    return {
      whole: { first: index, end },
      source,
      cue: [
        { first: index, end: index + 1 },
        { first: at, end },
      ],
      stance: "believes",
    };
  }
  return null;
}

/** "in the words of Senator Falconde". */
function inViewOf(passage: Passage, index: number, region: Stretch): Frame | null {
  const noun = lowerAt(passage, index + 1) === "the" ? index + 2 : index + 1;
  if (!VIEW_NOUNS.has(lowerAt(passage, noun)) || lowerAt(passage, noun + 1) !== "of" || noun === index + 1) return null;
  const source = sourceFrom(passage, noun + 2, region.end);
  if (source === null || (/^(?:eyes|reading)$/.test(lowerAt(passage, noun)) && !isClauseStart(passage, index, region)))
    return null;
  return {
    whole: { first: index, end: source.end },
    source,
    cue: [{ first: index, end: noun + 2 }],
    stance: "asserts",
  };
}

/** The clause the adverbial belongs to: what follows it at the start of a clause, else what stands around it. */
function contentOf(passage: Passage, whole: Stretch, region: Stretch): readonly Stretch[] | null {
  const initial = startsClauseAt(passage, whole.first, region);
  const parts = initial >= 0 ? [following(passage, whole, region)] : around(passage, whole, region);
  const content = parts.flatMap((part) => trimmed(passage, part) ?? []);
  return content.length === 0 ? null : content;
}

/** The first word of the clause where the adverbial opens it, a conjunction or adverb before it allowed; else -1. */
function startsClauseAt(passage: Passage, index: number, { first }: Stretch): number {
  let at = index;
  while (
    at > first &&
    (!isWordAt(passage, at - 1)
      ? lowerAt(passage, at - 1) === "," && at - 1 <= first + 2
      : /^(?:and|but|however|moreover|also|yet|so)$/.test(lowerAt(passage, at - 1)))
  )
    at -= 1;
  return at === first || lowerAt(passage, at - 1) === ";" ? at : -1;
}

function following(passage: Passage, whole: Stretch, region: Stretch): Stretch {
  let first = whole.end;
  const comma = lowerAt(passage, first) === ",";
  const apposition = comma ? appositionEnd(passage, first, region.end) : first;
  first = apposition > first ? apposition : first;
  return { first: first + (isWordAt(passage, first) ? 0 : 1), end: clauseEnd(passage, first, region.end, "none") };
}

/** The comma that ends an apposition opened by the comma at `open`, or `open` where none is. */
function appositionEnd(passage: Passage, open: number, end: number): number {
  for (let index = open + 1; index < Math.min(end, open + 30); index += 1) {
    if (passage.words[index]?.mark === "open") return open;
    if (lowerAt(passage, index) === ",") return hasFinite(passage, { first: index + 1, end }) ? index : open;
    if (isFiniteAt(passage, index) && lowerAt(passage, open + 1) !== "who") return open;
  }
  return open;
}

function around(passage: Passage, whole: Stretch, region: Stretch): readonly Stretch[] {
  let first = region.first;
  for (let index = whole.first - 1; index > region.first; index -= 1) {
    if (lowerAt(passage, index) === ";") {
      first = index + 1;
      break;
    }
  }
  const before = { first, end: whole.first };
  const after = { first: whole.end + 1, end: region.end };
  const goesOn =
    lowerAt(passage, whole.end) === "," && (!hasFinite(passage, before) || isFiniteAt(passage, after.first));
  return goesOn && after.first < after.end ? [before, after] : [before];
}
