import type { Mention } from "../../record/reading.ts";
import { MIND_STATES, SPEECH_FORMS, SPEECH_NOUNS } from "../lexicon/speech.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { neighboursByZone } from "./company.ts";
import { trimmedMarks } from "./content.ts";
import { isAuthors, maySpeak } from "./authors-own.ts";
import type { Finding, RuleKind } from "./finding.ts";
import { eachContentOnce } from "./one-each.ts";
import { endedWithHolder } from "./nested.ts";
import { NEGATIONS } from "./grammar.ts";
import type { AttributionModel } from "./model.ts";
import { lowerAt, type Passage, type Stretch } from "./passage.ts";
import { sharedWords } from "./shared-words.ts";
import { judge, type Judged, readCues } from "./read-by-model.ts";

/**
 * The findings of the model, which takes what the rules found as one kind of evidence among others. Findings without a
 * cue, which the model does not look for, stay as the rules have them.
 */
export function findingsByModel(
  model: AttributionModel,
  passage: Passage,
  mentions: readonly Mention[],
  findings: readonly Finding[],
): Finding[] {
  const columns = columnsOf(passage, mentions, findings);
  const cues = readCues(model, passage, columns, findings);
  const neighbours = neighboursByZone(passage, cues);
  const judged = cues.flatMap((cue) => {
    const best = judge(model.ranking, passage, columns, cue, neighbours.get(cue.frame.zone) ?? []);
    return best === null ? [] : [best];
  });
  const { threshold } = model.ranking;
  const reported = wordsReported(passage, judged, threshold);
  const read = judged
    .filter((one) => one.score >= floorOf(passage, columns, one, { threshold, reported }))
    .map((one) => findingOf(passage, one, threshold))
    .filter((finding) => finding.content.length > 0 && !isAuthors(passage, columns, finding));
  return [...endedWithHolder(passage, eachContentOnce(read)), ...findings.filter(({ cue }) => cue.length === 0)];
}

/**
 * Rules whose findings are kept on a lower score: forms that leave little doubt and that the training corpus has too
 * little of, and readings that it leaves out on purpose (hearsay, nouns of speech).
 */
const FLOORS: Partial<Record<RuleKind, number>> = {
  turn: 0,
  hearsay: 0,
  "quotation-with-cue": 0,
  "that-clause": 0.05,
  "according-to": 0.05,
  aside: 0.1,
  question: 0.1,
  target: 0.1,
  "noun-of-speech": 0.1,
  "state-of-mind": 0.1,
  naming: 0.25,
};

/**
 * The same for speech within reported speech, all of which that corpus leaves out. In quotations the model has the word:
 * there "I think" and "they say" are mostly manners of speaking.
 */
const NESTED_FLOORS: Partial<Record<RuleKind, number>> = Object.fromEntries(
  [...Object.keys(FLOORS), "bare-clause"].map((rule) => [rule, 0.4]),
);

function floorOf(
  passage: Passage,
  columns: Columns,
  { finding, candidate: { cue, source, content } }: Judged,
  { threshold, reported }: { readonly threshold: number; readonly reported: Uint8Array },
): number {
  const bare = isBareObject(passage, content);
  if (
    isOtherVerb(passage, cue) ||
    saysNothing(passage, cue) ||
    (bare && source !== null && !maySpeak(passage, columns, source))
  )
    return Infinity;
  const floors = reported[cue.first] === 0 ? FLOORS : isQuotedAt(passage, cue.first) ? {} : NESTED_FLOORS;
  if (finding !== null) return Math.min(threshold, floors[finding.rule] ?? threshold);
  return threshold + (bare ? (takesObject(passage, cue) ? BARE : OTHER_SENSE) : 0);
}

const isQuotedAt = ({ words }: Passage, index: number): boolean => (words[index]?.quote ?? -1) >= 0;

/** 1 for the words of what somebody surely reports. */
function wordsReported({ words }: Passage, judged: readonly Judged[], threshold: number): Uint8Array {
  const reported = new Uint8Array(words.length);
  for (const { score, candidate } of judged)
    if (score >= threshold) for (const { first, end } of candidate.content) reported.fill(1, first, end);
  return reported;
}

/** How much surer the model must be of such a content where no rule reads the cue. */
const BARE = 0.12;
/** And where the verb takes what is said in a clause only: "observed a day of mourning", "ordered six ships". */
const OTHER_SENSE = 0.2;

/** Whether a cue may report in a bare object; words that the lexicon does not know may. */
function takesObject(passage: Passage, { first, end }: Stretch): boolean {
  for (let at = end - 1; at >= first; at -= 1) {
    const senses = SPEECH_FORMS.get(lowerAt(passage, at));
    if (senses !== undefined)
      return senses.some(({ sense: { frames, particle } }) => frames.has("object") && particle.length === 0);
  }
  return true;
}

/** "noted down", "called off": the particle makes another verb of a verb of speech. */
const isOtherVerb = (passage: Passage, { first, end }: Stretch): boolean =>
  end - first === 2 &&
  SPEECH_FORMS.has(lowerAt(passage, first)) &&
  /^(?:down|off|over|away)$/.test(lowerAt(passage, end - 1));

/** "promises nothing that X": the clause tells of the nothing. */
const saysNothing = (passage: Passage, { end }: Stretch): boolean =>
  lowerAt(passage, end - 1) === "nothing" && /^(?:that|which|but)$/.test(lowerAt(passage, end));

/** A content without a verb or quotation marks: what somebody does, more often than what he says. */
const isBareObject = ({ words }: Passage, content: readonly Stretch[]): boolean =>
  content.every(({ first, end }) =>
    words.slice(first, end).every(({ xpos, quote }) => !/^(?:V|MD)/.test(xpos) && quote < 0),
  );

function findingOf(passage: Passage, { candidate, finding, score, reasons }: Judged, threshold: number): Finding {
  if (finding !== null && (score < threshold || finding.rule === "hearsay" || finding.rule === "turn"))
    return { ...finding, score, reasons };
  const { cue, source, content } = candidate;
  return {
    rule: finding?.rule ?? "model",
    source: source === null ? null : withoutCommas(passage, source),
    cue: [cue],
    content: contentOf(passage, finding, content),
    ...(finding === null ? senseOf(passage, cue) : toneOf(finding)),
    score,
    reasons,
  };
}

/** A source without the commas of an apposition around it. */
function withoutCommas(passage: Passage, { first, end }: Stretch): Stretch {
  const isLoose = (at: number): boolean => /^(?:[,;:]|[-–—―]+)$/.test(lowerAt(passage, at));
  let from = first;
  let to = end;
  while (to - from > 1 && isLoose(to - 1)) to -= 1;
  while (to - from > 1 && isLoose(from)) from += 1;
  return { first: from, end: to };
}

const toneOf = ({ stance, certainty, neutral, negated }: Finding): ReturnType<typeof senseOf> => ({
  stance,
  certainty,
  neutral,
  negated,
});

/** As far as a quotation goes, the rules know where its marks stand. */
const SAME = 0.9;

function contentOf(passage: Passage, finding: Finding | null, content: readonly Stretch[]): readonly Stretch[] {
  const whole = [...content, ...continued(finding, content)];
  if (finding?.rule === "quotation-with-cue" && sharedWords(finding.content, whole) >= SAME) return finding.content;
  return whole.flatMap((part) => trimmedMarks(passage, withoutApposition(finding, part)) ?? []);
}

/** "according to Z, head of the centre, ...": the rule knows that what explains Z is none of it. */
function withoutApposition(finding: Finding | null, part: Stretch): Stretch {
  const opening = finding?.rule === "according-to" ? finding.content[0] : undefined;
  if (opening === undefined || opening.first <= part.first || opening.first >= part.end) return part;
  return { first: opening.first, end: part.end };
}

/** Quotations of the same turn in later paragraphs, which the model does not see together. */
function continued(finding: Finding | null, content: readonly Stretch[]): readonly Stretch[] {
  const end = content.at(-1)?.end ?? 0;
  if (finding?.rule !== "quotation-with-cue") return [];
  return finding.content.filter(({ first }) => first >= end);
}

/** The sense of a cue that no rule reads, by the speech lexicon. */
function senseOf(
  passage: Passage,
  { first, end }: Stretch,
): Pick<Finding, "stance" | "certainty" | "neutral" | "negated"> {
  let negated = false;
  for (let at = first; at < end; at += 1) negated ||= NEGATIONS.has(lowerAt(passage, at));
  for (let at = end - 1; at >= first; at -= 1) {
    const word = lowerAt(passage, at);
    const verb = SPEECH_FORMS.get(word)?.[0]?.sense;
    if (verb !== undefined) return { stance: verb.stance, certainty: verb.certainty, neutral: verb.neutral, negated };
    const known = SPEECH_NOUNS.get(word) ?? MIND_STATES.get(word);
    if (known !== undefined)
      return { stance: known.stance, certainty: known.certainty, neutral: known.stance === "asserts", negated };
  }
  return { stance: "asserts", certainty: null, neutral: true, negated };
}
