import type { Attribution, AttributionMode, Certainty, Names } from "../../record/reading.ts";
import { bySpan, contains, hull, type Range, type Span, spanOf } from "../../record/span.ts";
import type { Syntax } from "../../record/syntax.ts";
import { findAccordingTo } from "./according.ts";
import { findAuthor } from "./author.ts";
import { hedgeIn } from "./certainty.ts";
import { findDirect } from "./direct.ts";
import { cueWord, type Finding, RULE_SCORES } from "./finding.ts";
import { conditionOf, horizonOf } from "./future.ts";
import { findHearsay } from "./hearsay.ts";
import { findIndirect } from "./indirect.ts";
import { findNominal } from "./nominal.ts";
import { lowerAt, type Passage, passageOf, rangeOfWords } from "./passage.ts";
import { viaOf } from "./outlets.ts";
import { jointSpeakers } from "./phrases.ts";
import { speakersOf } from "./speakers.ts";
import { stanceOf } from "./stance.ts";

type Rule = (passage: Passage, claimed: ReadonlySet<number>) => readonly Finding[];

/** The rules in the order in which they claim cues: the surer first. A word that one has read as a cue is read by none after. */
const RULES: readonly Rule[] = [
  findDirect, //      quotations and the cue beside them
  findAccordingTo, // adverbials of source
  findHearsay, //     cues without a source
  findIndirect, //    verbs with a clause, an infinitive or an object
  findNominal, //     nouns and adjectives of speech and thought
];

/**
 * Finds who says what, and the author's own assessments.
 *
 * @returns attributions by the start of their content, with spans into `text` and scores in [0, 1]
 */
export function findAttributions(text: string, syntax: Syntax, names: Names): readonly Attribution[] {
  const passage = passageOf(text, syntax, names.mentions);
  const reported = inTextOrder(passage, reportedBy(passage));
  const own = findAuthor(passage, wordsTaken(reported));
  const findings = inTextOrder(passage, [...reported, ...own]);
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

function reportedBy(passage: Passage): Finding[] {
  const claimed = new Set<number>();
  const all: Finding[] = [];
  for (const rule of RULES) {
    const found = rule(passage, claimed);
    for (const { cue } of found)
      for (const { first, end } of cue) for (let index = first; index < end; index += 1) claimed.add(index);
    all.push(...found);
  }
  return all.flatMap((finding) => oneEach(passage, finding));
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
  const stance = stanceOf(passage, finding);
  const hedge = certaintyOf(passage, finding, inner);
  return {
    source: source === null ? [] : [rangeOfWords(passage, source)],
    cue: cue.map((part) => rangeOfWords(passage, part)),
    content: content.map((part) => rangeOfWords(passage, part)),
    speaker,
    via: via === null ? null : rangeOfWords(passage, via),
    mode: author ? "none" : modeOf(passage, finding),
    stance,
    certainty: hedge.certainty,
    certaintyWords: hedge.words === null ? [] : [hedge.words],
    nestedIn,
    horizon: horizonOf(passage, content, stance),
    condition: conditionOf(passage, content),
    rule,
    score: RULE_SCORES[rule],
  };
}

/** Direct where every word of the content is quoted, mixed where some are; quotation around the whole report aside. */
function modeOf(passage: Passage, { content, cue }: Finding): AttributionMode {
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
