import type { Reason } from "../../record/reading.ts";
import { hashText } from "../../learn/hash.ts";
import type { Columns } from "./columns.ts";
import type { Neighbour } from "./company.ts";
import { type CueFrame, frameOf } from "./cue-frame.ts";
import type { Finding } from "./finding.ts";
import { type CandidateCue, labelWords, mostCues } from "./label-words.ts";
import type { AttributionModel, RankingModel } from "./model.ts";
import { RoleParter } from "./part-roles.ts";
import { isWordAt, type Passage, type Stretch } from "./passage.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { rankingFeatures } from "./ranking-features.ts";
import { findingAt, findingsByCue } from "./rules.ts";
import { zonesOf } from "./zones.ts";

/** A cue with the ways to read it. */
export interface ReadCue {
  readonly frame: CueFrame;
  readonly candidates: readonly Candidate[];
}

/** A cue's best reading, its score, and the rule's finding that shares its cue. */
export interface Judged {
  readonly candidate: Candidate;
  readonly finding: Finding | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Every possible cue of an article with the ways to read it, in text order. */
export function readCues(
  model: Pick<AttributionModel, "words" | "roles">,
  passage: Passage,
  columns: Columns,
  findings: readonly Finding[],
): ReadCue[] {
  const zones = zonesOf(passage);
  const { tags, cues } = labelWords(model.words, columns, zones);
  return readTaggedCues(model, passage, columns, findings, { tags, cues, zones });
}

interface Labelled {
  readonly tags: Uint8Array;
  readonly cues: readonly (CandidateCue & { readonly zone: Stretch })[];
  readonly zones: readonly Stretch[];
}

export function readTaggedCues(
  { roles }: Pick<AttributionModel, "roles">,
  passage: Passage,
  columns: Columns,
  findings: readonly Finding[],
  { tags, cues, zones }: Labelled,
): ReadCue[] {
  const byCue = findingsByCue(findings);
  const all = withRuleCues(cues, findings, zones);
  let parter: RoleParter | null = null;
  return all.map(({ cue, probability, zone }) => {
    if (parter?.zone !== zone) parter = new RoleParter(roles, columns, tags, zone);
    const frame = frameOf(passage, columns, zone, cue, findingAt(byCue, cue), tags);
    const candidates = parter
      .partings(frame)
      .map((parting, rank) => candidateOf(cue, probability, parting, rank))
      .filter(({ content }) => content.some((part) => hasWord(passage, part)));
    return { frame, candidates: withRuleReading(candidates, frame, probability) };
  });
}

function hasWord(passage: Passage, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at += 1) if (isWordAt(passage, at)) return true;
  return false;
}

/** Adds the cues that only the rules see. */
function withRuleCues(
  cues: Labelled["cues"],
  findings: readonly Finding[],
  zones: readonly Stretch[],
): Labelled["cues"] {
  const taken = new Set<number>();
  for (const { cue } of cues) for (let at = cue.first; at < cue.end; at += 1) taken.add(at);
  const more: (CandidateCue & { readonly zone: Stretch })[] = [];
  const counts = new Map<Stretch, number>();
  for (const { zone } of cues) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  for (const { cue } of findings) {
    const [first] = cue;
    if (first === undefined) continue;
    const free = Array.from({ length: first.end - first.first }, (_, at) => first.first + at).every(
      (at) => !taken.has(at),
    );
    const zone = zoneAt(zones, first.first);
    if (!free || zone === undefined || first.end > zone.end) continue;
    const count = counts.get(zone) ?? 0;
    if (count >= mostCues(zone)) continue;
    counts.set(zone, count + 1);
    for (let at = first.first; at < first.end; at += 1) taken.add(at);
    more.push({ cue: first, probability: 0.03, zone });
  }
  return [...cues, ...more].sort((a, b) => a.cue.first - b.cue.first);
}

function zoneAt(zones: readonly Stretch[], index: number): Stretch | undefined {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return zones[low];
}

/** The reading of the rule as one more candidate, unless the model has it too. */
function withRuleReading(candidates: readonly Candidate[], frame: CueFrame, probability: number): readonly Candidate[] {
  const { finding, zone, cue } = frame;
  if (finding === null) return candidates;
  const inside = finding.content.filter(({ first, end }) => zone.first <= first && end <= zone.end);
  if (inside.length === 0) return candidates;
  const key = (source: Stretch | null, content: readonly Stretch[]): string =>
    [source, ...content].map((part) => `${part?.first ?? ""}-${part?.end ?? ""}`).join();
  const own = key(finding.source, inside);
  if (candidates.some(({ source, content }) => key(source, content) === own)) return candidates;
  return [...candidates, { cue, probability, source: finding.source, content: inside, share: 0, rank: -1 }];
}

/** How many reasons are kept. */
const REASONS = 4;

/** The best reading of a cue among its neighbours; the earlier of equals. Null where there is none. */
export function judge(
  model: RankingModel,
  passage: Passage,
  columns: Columns,
  { frame, candidates }: ReadCue,
  neighbours: readonly Neighbour[],
): Judged | null {
  let best: { candidate: Candidate; features: readonly string[]; sum: number } | null = null;
  for (const candidate of candidates) {
    const features = rankingFeatures(passage, columns, frame, candidate, neighbours);
    const sum = sumOf(model, features);
    if (best === null || sum > best.sum) best = { candidate, features, sum };
  }
  if (best === null) return null;
  return {
    candidate: best.candidate,
    finding: frame.finding,
    score: Math.round(1e4 / (1 + Math.exp(-best.sum * model.step))) / 1e4,
    reasons: reasonsOf(model, best.features),
  };
}

function sumOf({ weights }: RankingModel, features: readonly string[]): number {
  const sums = new Int32Array(1);
  for (const feature of features) weights.addTo(sums, hashText(feature));
  return sums[0] as number;
}

function reasonsOf({ weights, step }: RankingModel, features: readonly string[]): readonly Reason[] {
  const sums = new Int32Array(1);
  return features
    .map((feature) => {
      sums[0] = 0;
      weights.addTo(sums, hashText(feature));
      return { feature, weight: Math.round((sums[0] as number) * step * 100) / 100 };
    })
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, REASONS);
}
