import { type Columns, step } from "./columns.ts";
import type { CueFrame } from "./cue-frame.ts";
import type { Candidate } from "./candidate.ts";
import { type Passage, type Stretch, isCapitalAt } from "./passage.ts";
import { companyFeatures, type Neighbour } from "./company.ts";
import { SUBJECT_PRONOUNS } from "./grammar.ts";
import { sharedWords } from "./shared-words.ts";

/** What speaks for or against a candidate among its neighbours, each in words that a reader of the article can follow. */
export function rankingFeatures(
  passage: Passage,
  columns: Columns,
  frame: CueFrame,
  candidate: Candidate,
  neighbours: readonly Neighbour[],
): string[] {
  const cue = cueName(passage, frame);
  return [
    "any attribution",
    ...cueFeatures(passage, frame, candidate, cue),
    ...sourceFeatures(passage, columns, frame, candidate, cue),
    ...contentFeatures(passage, columns, frame, candidate, cue),
    ...agreementFeatures(frame, candidate),
    ...companyFeatures(passage, candidate, cue, neighbours),
  ];
}

const lowerOf = ({ words }: Passage, index: number): string => words[index]?.lower ?? "";
const tagOf = ({ words }: Passage, index: number): string => words[index]?.xpos ?? "";

function cueName({ words }: Passage, { head, cue }: CueFrame): string {
  const last = cue.end - 1;
  const lemma = words[head]?.lemma.toLowerCase() ?? "";
  return last === head ? lemma : `${lemma} ${words[last]?.lower ?? ""}`;
}

const logit = (share: number): number => Math.log(Math.max(share, 1e-4) / Math.max(1 - share, 1e-4));
/** Probabilities in steps of half a logit. */
const level = (share: number): number => Math.round(2 * logit(share)) / 2;
const coarse = (share: number): string =>
  share < 0.15 ? "unlikely" : share < 0.5 ? "doubtful" : share < 0.85 ? "likely" : "clear";

function cueFeatures(
  passage: Passage,
  frame: CueFrame,
  { cue, probability, share, rank }: Candidate,
  name: string,
): string[] {
  const first = lowerOf(passage, cue.first);
  return [
    `log odds of a cue here: ${level(probability)}`,
    `cue "${name}"`,
    `cue "${name}", ${coarse(probability)} as cue`,
    `cue "${name}", read by rule ${frame.finding?.rule ?? "none"}`,
    `read by rule ${frame.finding?.rule ?? "none"}, ${coarse(probability)} as cue`,
    `cue of ${Math.min(cue.end - cue.first, 5)} words, first "${first}"`,
    `cue tags ${tagOf(passage, cue.first)} ${tagOf(passage, frame.head)}`,
    `before the cue "${lowerOf(passage, cue.first - 1)}"`,
    `after the cue "${lowerOf(passage, cue.end)}"`,
    `log odds among the ways to read it: ${level(share)}`,
    `${coarse(share)} among the ways to read it, ${coarse(probability)} as cue`,
    `number ${rank + 1} of the ways to read it, ${coarse(share)}`,
    passage.words[cue.first]?.line === 0 ? "in the first line" : "below the first line",
  ];
}

/** The relation of the one branch of the tree that is exactly this stretch; "part" where there is none such. */
function branchOf({ branch, zone }: CueFrame, passage: Passage, stretch: Stretch): string {
  const at = (index: number): number => branch[index - zone.first] ?? -1;
  const root = at(stretch.first);
  if (root < 0) return "none";
  for (let index = stretch.first; index < stretch.end; index += 1)
    if (at(index) !== root && passage.words[index]?.kind !== "punctuation") return "several";
  const whole = at(stretch.first - 1) !== root && at(stretch.end) !== root;
  return `${whole ? "all" : "part"} of ${passage.words[root]?.deprel ?? ""}`;
}

const SIDES = ["before", "in", "after"] as const;

const sideOf = ({ zone, side }: CueFrame, index: number): string => SIDES[side[index - zone.first] ?? 1] ?? "in";

function sourceFeatures(
  passage: Passage,
  columns: Columns,
  frame: CueFrame,
  { source }: Candidate,
  name: string,
): string[] {
  if (source === null)
    return ["no source", `no source for "${name}"`, `no source, cue tag ${tagOf(passage, frame.head)}`];
  const { first, end } = source;
  const near = first >= frame.cue.end ? first : end - 1;
  const at = near - frame.zone.first;
  const kind = sourceKind(passage, columns, source);
  const side = sideOf(frame, first);
  const branch = branchOf(frame, passage, source);
  return [
    `source is ${kind}`,
    `source ${kind} ${side} the cue, ${step(Math.abs(near - frame.cue.first))} words away`,
    `source ${side} "${name}"`,
    `source ${kind} of "${name}"`,
    `source of ${step(end - first)} words`,
    `source begins with "${lowerOf(passage, first)}"`,
    `source tags ${tagOf(passage, first)} ${tagOf(passage, end - 1)}`,
    `before the source "${lowerOf(passage, first - 1)}"`,
    `after the source "${lowerOf(passage, end)}"`,
    `source is ${branch}, ${side}`,
    `between source and cue ${frame.commas[at] ?? 0} commas, ${frame.verbs[at] ?? 0} verbs, ${frame.cues[at] ?? 0} cues`,
    `source ${placeIn(columns, first)}, cue ${placeIn(columns, frame.cue.first)}`,
  ];
}

function sourceKind(passage: Passage, { name }: Columns, { first, end }: Stretch): string {
  const word = lowerOf(passage, first);
  if (end - first === 1 && SUBJECT_PRONOUNS.has(word)) return `the pronoun ${word}`;
  for (let index = first; index < end; index += 1) if (name[index] !== 0) return "a name";
  return isCapitalAt(passage, end - 1) ? "capitalised" : "a description";
}

function contentFeatures(
  passage: Passage,
  columns: Columns,
  frame: CueFrame,
  { content, cue }: Candidate,
  name: string,
): string[] {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return ["no content", `no content for "${name}"`];
  const opening = lowerOf(passage, first.first);
  const position = last.end <= cue.first ? "before" : first.first >= cue.end ? "after" : "around";
  const quoted = quotedness(columns, content);
  const away = position === "before" ? cue.first - last.end : position === "after" ? first.first - cue.end : 0;
  const verb = content.some((part) => hasVerb(passage, part)) ? "with a verb" : "without a verb";
  const ending = lowerOf(passage, last.end);
  return [
    `content ${position} the cue, ${quoted}, ${content.length} parts`,
    `content ${position} "${name}", ${quoted}`,
    `content ${position}, ${step(away)} words away, ${quoted}`,
    `content of ${step(last.end - first.first)} words, ${quoted}, ${verb}`,
    `content begins with "${opening}"`,
    `content of "${name}" begins with "${opening}"`,
    `content of "${name}" ${verb}`,
    `content begins with ${tagOf(passage, first.first)} after "${lowerOf(passage, first.first - 1)}"`,
    `after the content "${ending}"`,
    `content ends with "${lowerOf(passage, last.end - 1)}" before "${ending}"`,
    `content ends with ${tagOf(passage, last.end - 1)} before ${tagOf(passage, last.end)}`,
    `content ${sentenceEdges(passage, first.first, last.end)}, ${position}, ${quoted}`,
    `content is ${branchOf(frame, passage, first)}, ${position}`,
    `last part of the content is ${branchOf(frame, passage, last)}, ${position}`,
    `content from ${markEdges(columns, first.first, last.end)}, cue ${placeIn(columns, cue.first)}`,
  ];
}

function quotedness({ quote }: Columns, content: readonly Stretch[]): string {
  let quoted = 0;
  let all = 0;
  for (const { first, end } of content)
    for (let index = first; index < end; index += 1) {
      all += 1;
      if (quote[index] !== 0) quoted += 1;
    }
  return quoted === 0 ? "unquoted" : quoted >= 0.9 * all ? "quoted" : "partly quoted";
}

function hasVerb(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (/^(?:V|MD)/.test(tagOf(passage, index))) return true;
  return false;
}

function sentenceEdges({ words }: Passage, first: number, end: number): string {
  const opens = words[first - 1]?.line !== words[first]?.line;
  const closes =
    words[end]?.line !== words[end - 1]?.line ||
    (words[end]?.kind === "punctuation" && words[end + 1]?.line !== words[end]?.line);
  return opens
    ? closes
      ? "a whole sentence"
      : "from the start of the sentence"
    : closes
      ? "to the end of the sentence"
      : "inside the sentence";
}

/** How the quotation marks lie before, at the start, at the end and after. */
const markEdges = (columns: Columns, first: number, end: number): string =>
  `${placeIn(columns, first - 1)}, ${placeIn(columns, first)} to ${placeIn(columns, end - 1)}, ${placeIn(columns, end)}`;

const PLACES = ["outside quotation", "inside quotation", "opening mark", "closing mark"] as const;

const placeIn = ({ quote }: Columns, index: number): string => PLACES[quote[index] ?? 0] ?? PLACES[0];

function agreementFeatures({ finding }: CueFrame, { source, content, rank }: Candidate): string[] {
  if (finding === null) return ["no rule reads it"];
  const sameSource = finding.source?.first === source?.first && finding.source?.end === source?.end;
  const shared = sharedWords(finding.content, content);
  const agreement = shared > 0.99 ? "same" : shared >= 0.8 ? "nearly the same" : shared >= 0.4 ? "similar" : "another";
  return [
    `${sameSource ? "same" : "another"} source by rule ${finding.rule}`,
    `${agreement} content by rule ${finding.rule}`,
    `${sameSource ? "same" : "another"} source, ${agreement} content by rule${rank < 0 ? " alone" : ""}`,
  ];
}
