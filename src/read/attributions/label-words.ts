import { addSums, type ChainModel } from "../../learn/chain-model.ts";
import { FeatureList } from "../../learn/feature-list.ts";
import type { Columns } from "./columns.ts";
import type { Stretch } from "./passage.ts";
import { addWordFeatures } from "./word-features.ts";
import { beginOf, insideOf, WORD_LABELS } from "./word-labels.ts";

/** A stretch that may be a cue, with the probability that one begins there. */
export interface CandidateCue {
  readonly cue: Stretch;
  readonly probability: number;
}

/** What the first model makes of an article. */
export interface LabelledWords {
  /** The label of each word in the best labelling of its zone. */
  readonly tags: Uint8Array;
  readonly cues: readonly (CandidateCue & { readonly zone: Stretch })[];
}

/** Cues less probable than this are not looked at. */
const LEAST = 0.15;

/** Labels the words of every zone and lists the possible cues, which do not overlap, in text order. */
export function labelWords(model: ChainModel, columns: Columns, zones: readonly Stretch[]): LabelledWords {
  const tags = new Uint8Array(columns.size);
  const cues: (CandidateCue & { zone: Stretch })[] = [];
  for (const zone of zones) {
    const length = zone.end - zone.first;
    const scores = scoresOf(model, columns, zone);
    tags.set(model.chain.best(scores, length, 1)[0]?.labels ?? new Uint8Array(length), zone.first);
    const { probability } = model.chain.marginals(scores, length);
    for (const candidate of candidateCues(probability, zone)) cues.push({ ...candidate, zone });
  }
  return { tags, cues };
}

function scoresOf(model: ChainModel, columns: Columns, zone: Stretch): Float64Array {
  const length = zone.end - zone.first;
  const scores = new Float64Array(length * WORD_LABELS);
  const sums = new Int32Array(WORD_LABELS);
  const features = new FeatureList();
  for (let at = 0; at < length; at += 1) {
    features.clear();
    addWordFeatures(features, columns, zone, zone.first + at);
    sums.fill(0);
    addSums(sums, model, features);
    for (let label = 0; label < WORD_LABELS; label += 1)
      scores[at * WORD_LABELS + label] = (sums[label] as number) * model.step;
  }
  return scores;
}

const BEGIN = beginOf("cue");
const INSIDE = insideOf("cue");

/** Prose has a cue in seventeen words; a text made of nothing else must not cost the square of its length. */
export const mostCues = ({ first, end }: Stretch): number => Math.ceil((end - first) / 6);

/** Cues by their first word, the most probable claiming their words first. */
function candidateCues(probability: Float64Array, zone: Stretch): CandidateCue[] {
  const length = zone.end - zone.first;
  const begins = (at: number): number => probability[at * WORD_LABELS + BEGIN] ?? 0;
  const starts = Array.from({ length }, (_, at) => at)
    .filter((at) => begins(at) >= LEAST)
    .sort((a, b) => begins(b) - begins(a) || a - b)
    .slice(0, mostCues(zone));
  const taken = new Uint8Array(length + 1);
  const found: CandidateCue[] = [];
  for (const start of starts) {
    if (taken[start] === 1) continue;
    let end = start + 1;
    let mass = begins(start);
    while (end < length && taken[end] === 0) {
      const inside = probability[end * WORD_LABELS + INSIDE] as number;
      if (inside < mass / 2) break;
      mass = Math.min(mass, inside);
      end += 1;
    }
    taken.fill(1, start, end);
    found.push({
      cue: { first: zone.first + start, end: zone.first + end },
      probability: begins(start),
    });
  }
  return found.sort((a, b) => a.cue.first - b.cue.first);
}
