import type { Names } from "../../record/reading.ts";
import { EXPERTS } from "../lexicon/roles.ts";
import { trimmed } from "./content.ts";
import { cueWord, type Finding } from "./finding.ts";
import { type Line, type Passage, spanOfWords, type Stretch } from "./passage.ts";
import { overlapping } from "./speakers.ts";

/**
 * Sentences by which an article goes on telling what an expert thinks without saying again that he thinks so: in the
 * paragraph that reports him, after that report, what judges, or holds for the present, is his.
 *
 * @param reported what is reported with a cue
 * @param own what the author would be judging if nobody else did
 * @returns the continuations, which have neither source nor cue, and what is left of `own`
 */
export function findContinuations(
  passage: Passage,
  names: Names,
  reported: readonly Finding[],
  own: readonly Finding[],
): { readonly continued: readonly Finding[]; readonly own: readonly Finding[] } {
  const lineOf = (finding: Finding): number =>
    passage.words[cueWord(finding) >= 0 ? cueWord(finding) : (finding.content[0]?.first ?? 0)]?.line ?? -1;
  const reports = new Map<number, Finding[]>();
  for (const finding of reported) {
    const here = reports.get(lineOf(finding));
    if (here === undefined) reports.set(lineOf(finding), [finding]);
    else here.push(finding);
  }
  const judgements = new Map(own.map((finding) => [lineOf(finding), finding]));
  const continued: Finding[] = [];
  let voice: Stretch | null = null;
  passage.lines.forEach((line, index) => {
    if (passage.lines[index - 1]?.paragraph !== line.paragraph || line.part !== "body") voice = null;
    const here = reports.get(index) ?? [];
    const expert = here.find((finding) => isExpertReport(passage, names, finding));
    if (expert !== undefined || here.some((finding) => !isThought(line, finding))) {
      voice = expert?.source ?? null;
      return;
    }
    const judgement = judgements.get(index);
    if (voice === null || (judgement === undefined && !isTimeless(passage, line))) return;
    const content = trimmed(passage, line);
    if (content === null || passage.words[line.end - 1]?.lower === "?") return;
    judgements.delete(index);
    continued.push(continuation(voice, judgement?.content ?? [content], judgement?.certainty ?? null));
  });
  return { continued, own: [...judgements.values()] };
}

const continuation = (voice: Stretch, content: readonly Stretch[], certainty: Finding["certainty"]): Finding => ({
  rule: "continuation",
  source: null,
  voice,
  cue: [],
  content,
  stance: "asserts",
  certainty,
  neutral: true,
  negated: false,
});

/** What another thinks, told by whoever speaks: "the dictator realises that X" at the head of the sentence. */
const isThought = (line: Line, { source, stance, rule }: Finding): boolean =>
  source !== null &&
  source.first - line.first <= 1 &&
  (stance === "believes" || stance === "doubts") &&
  rule !== "according-to";

/** Reported, not quoted, from one who comments for a living. */
function isExpertReport(passage: Passage, { actors, mentions }: Names, { source, rule }: Finding): boolean {
  if (source === null || rule.startsWith("quotation") || rule === "turn") return false;
  for (let at = source.first; at < source.end; at += 1) if (isExpertNoun(passage.words[at]?.lower ?? "")) return true;
  const span = spanOfWords(passage, source);
  const mention = overlapping(mentions, span);
  return mention !== null && (actors[mention.actor]?.roles ?? []).some(({ text }) => namesExpert(text));
}

const namesExpert = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(isExpertNoun);

/** Those who know and comment, the many sciences among them. */
const isExpertNoun = (noun: string): boolean =>
  EXPERTS.has(noun) || /\p{L}{3}(?:ologist|onomist|ographer)$/u.test(noun);

/** A sentence whose main verb is in the present or future. */
function isTimeless({ words }: Passage, { first, end }: Stretch): boolean {
  let root = -1;
  for (let at = first; at < end && root < 0; at += 1) if (words[at]?.head === -1) root = at;
  const now = (at: number): boolean => /^(?:VBZ|VBP|MD)$/.test(words[at]?.xpos ?? "");
  if (root >= 0 && now(root)) return true;
  for (let at = first; at < end; at += 1)
    if (words[at]?.head === root - first && /^(?:aux|cop)/.test(words[at]?.deprel ?? "") && now(at)) return true;
  return false;
}
