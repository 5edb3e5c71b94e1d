import type { Assertion, Attribution, AttributionMode, Certainty, Names } from "../../record/reading.ts";
import { bySpan, contains, hull, type Range, type Span, spanOf } from "../../record/span.ts";
import type { Syntax } from "../../record/syntax.ts";
import { assertionsIn } from "./assertions.ts";
import { findAuthor } from "./author.ts";
import { hedgeIn } from "./certainty.ts";
import { findContinuations } from "./continuations.ts";
import { findingsByModel } from "./findings-by-model.ts";
import { cueWord, type Finding, RULE_SCORES } from "./finding.ts";
import { conditionOf, horizonOf } from "./future.ts";
import type { AttributionModel } from "./model.ts";
import { lowerAt, type Passage, passageOf, rangeOfWords, type Stretch } from "./passage.ts";
import { viaOf } from "./outlets.ts";
import { jointSpeakers } from "./phrases.ts";
import { readByRules } from "./rules.ts";
import { speakersOf } from "./speakers.ts";
import { stanceOf } from "./stance.ts";

/**
 * Finds who says what, and the author's own assessments.
 *
 * @returns attributions by the start of their content, with spans into `text` and scores in [0, 1]
 */
export function findAttributions(
  text: string,
  syntax: Syntax,
  names: Names,
  model: AttributionModel | null,
): readonly Attribution[] {
  const passage = passageOf(text, syntax, names.mentions);
  const others = inTextOrder(
    passage,
    reported(passage, names, model).flatMap((finding) => oneEach(passage, finding)),
  );
  const judged = findAuthor(passage, wordsTaken(others));
  const { continued, own } = findContinuations(passage, names, others, judged);
  const findings = inTextOrder(passage, [...others, ...continued, ...own]);
  const speakers = speakersOf(passage, names, findings);
  const nesting = outerOf(
    findings.map((finding) => spanOfContent(passage, finding)),
    findings.map((finding) => spanOfAll(passage, finding)),
  );
  const inner = innerOf(findings, nesting);
  return findings.map((finding, index) =>
    attributionOf(passage, finding, speakers[index] ?? null, nesting[index] ?? null, inner[index] ?? []),
  );
}

/** What the model makes of the article, or the rules alone where there is no model. */
function reported(passage: Passage, names: Names, model: AttributionModel | null): readonly Finding[] {
  const findings = readByRules(passage);
  return model === null ? findings : findingsByModel(model, passage, names.mentions, findings);
}

/** One finding for each of several joint speakers. */
function oneEach(passage: Passage, finding: Finding): Finding[] {
  if (finding.source === null) return [finding];
  const negated =
    finding.negated ||
    lowerAt(passage, finding.source.first) === "neither" ||
    lowerAt(passage, finding.source.first) === "nobody";
  return jointSpeakers(passage, finding.source).map((source) => ({ ...finding, source, negated }));
}

/** Content start, then the longer content, then the cue, then the source: no two findings share all. */
function inTextOrder(passage: Passage, findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, span: spanOfContent(passage, finding) }))
    .sort(
      (a, b) =>
        bySpan(a.span, b.span) ||
        cueWord(a.finding) - cueWord(b.finding) ||
        (a.finding.source?.first ?? -1) - (b.finding.source?.first ?? -1),
    )
    .map(({ finding }) => finding);
}

function wordsTaken(findings: readonly Finding[]): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { cue, content } of findings) {
    for (const { first, end } of [...cue, ...content])
      for (let index = first; index < end; index += 1) taken.add(index);
  }
  return (index) => taken.has(index);
}

const spanOfContent = (passage: Passage, { content }: Finding): Span =>
  hull(content.map((part) => spanOf(rangeOfWords(passage, part)))) ?? { from: 0, to: 0 };

const spanOfAll = (passage: Passage, { source, cue, content }: Finding): Span =>
  hull(
    [...(source === null ? [] : [source]), ...cue, ...content].map((part) => spanOf(rangeOfWords(passage, part))),
  ) ?? { from: 0, to: 0 };

/** For each finding the narrowest other whose content holds all of it. Contents come in order of their start. */
function outerOf(contents: readonly Span[], wholes: readonly Span[]): (number | null)[] {
  let open: number[] = [];
  const outer: (number | null)[] = [];
  contents.forEach((content, index) => {
    const whole = wholes[index] ?? content;
    open = open.filter((other) => (contents[other]?.to ?? 0) > content.from);
    const holder = open.findLast((other) => {
      const held = contents[other];
      return held !== undefined && contains(held, whole) && held.to - held.from > content.to - content.from;
    });
    outer.push(holder ?? null);
    open.push(index);
  });
  return outer;
}

/** The findings that lie directly in each. */
function innerOf(findings: readonly Finding[], nesting: readonly (number | null)[]): readonly (readonly Finding[])[] {
  const inner = findings.map((): Finding[] => []);
  findings.forEach((finding, index) => {
    const outer = nesting[index] ?? null;
    if (outer !== null) inner[outer]?.push(finding);
  });
  return inner;
}

function attributionOf(
  passage: Passage,
  finding: Finding,
  speaker: Range | "author" | null,
  nestedIn: number | null,
  inner: readonly Finding[],
): Attribution {
  const { source, cue, content, rule, author } = finding;
  const via = viaOf(passage, finding);
  const parts = author ? [content] : assertionsIn(passage, content);
  const tone = (pieces: readonly Stretch[]): Assertion => assertionOf(passage, { ...finding, content: pieces }, inner);
  return {
    ...tone(content),
    source: source === null ? [] : [rangeOfWords(passage, source)],
    cue: cue.map((part) => rangeOfWords(passage, part)),
    speaker,
    via: via === null ? null : rangeOfWords(passage, via),
    mode: author ? "none" : modeOf(passage, finding),
    implied: author !== true && cue.length === 0 && source === null,
    nestedIn,
    rule,
    score: finding.score ?? RULE_SCORES[rule],
    assertions: parts.length > 1 ? parts.map(tone) : [],
    reasons: finding.reasons ?? [],
  };
}

/** How a content, or a part of it, is put forward: in which stance, how surely, and for when. */
function assertionOf(passage: Passage, finding: Finding, inner: readonly Finding[]): Assertion {
  const { content } = finding;
  const stance = stanceOf(passage, finding);
  const hedge = certaintyOf(passage, finding, inner);
  return {
    content: content.map((part) => rangeOfWords(passage, part)),
    stance,
    certainty: hedge.certainty,
    certaintyWords: hedge.words === null ? [] : [hedge.words],
    horizon: horizonOf(passage, content, stance),
    condition: conditionOf(passage, content),
  };
}

/** Direct where every word of the content is quoted, mixed where some are; quotation around the whole report aside. */
function modeOf(passage: Passage, { content, cue, rule }: Finding): AttributionMode {
  const own = passage.words[cue[0]?.first ?? -1]?.quote ?? -1;
  let quoted = 0;
  let all = 0;
  for (const { first, end } of content) {
    for (let index = first; index < end; index += 1) {
      const word = passage.words[index];
      if (word === undefined || word.kind === "punctuation") continue;
      all += 1;
      if (word.quote >= 0 && word.quote !== own) quoted += 1;
    }
  }
  if (rule === "turn") return "direct";
  return quoted === 0 ? "indirect" : quoted === all ? "direct" : "mixed";
}

/** By the hedges of the content, else by the cue: "fears", "is convinced". What inner statements hedge is theirs. */
function certaintyOf(
  passage: Passage,
  finding: Finding,
  inner: readonly Finding[],
): { certainty: Certainty; words: Range | null } {
  const excluded = wordsOf(inner);
  const frame = finding.frame === undefined ? [] : [finding.frame];
  const hedge = finding.negated ? null : hedgeIn(passage, [...frame, ...finding.content], excluded);
  const cue = finding.cue[0] ?? finding.frame;
  if (finding.certainty !== null && (hedge === null || hedge.certainty === "certain")) {
    return {
      certainty: finding.negated ? "certain" : finding.certainty,
      words: finding.negated || cue === undefined ? null : rangeOfWords(passage, cue),
    };
  }
  return hedge ?? { certainty: "certain", words: null };
}

/** All words between the first and the last of each finding. */
function wordsOf(findings: readonly Finding[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { source, cue, content } of findings) {
    const parts = [...(source === null ? [] : [source]), ...cue, ...content];
    const end = Math.max(...parts.map((part) => part.end));
    for (let index = Math.min(...parts.map((part) => part.first)); index < end; index += 1) words.add(index);
  }
  return words;
}
