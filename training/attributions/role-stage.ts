import { FeatureList } from "../../src/learn/feature-list.ts";
import { type CueFrame, frameOf } from "../../src/read/attributions/cue-frame.ts";
import type { Stretch } from "../../src/read/attributions/passage.ts";
import { addCommonRoleFeatures, addCueFeatures, cueKeysOf } from "../../src/read/attributions/role-features.ts";
import {
  labelsOf,
  mayCloseRoles,
  mayFollowRole,
  mayOpenRoles,
  ROLE_LABELS,
} from "../../src/read/attributions/role-labels.ts";
import { findingAt, findingsByCue } from "../../src/read/attributions/rules.ts";
import { FeatureIndex, type FeatureTable } from "./feature-index.ts";
import type { GoldAttribution, Prepared } from "./prepare.ts";
import { ChainTrainer, type Sequence } from "./train-chain.ts";

/** An article with the labels that a first model not trained on it gave its words. */
export interface Tagged {
  readonly article: Prepared;
  readonly tags: Uint8Array;
}

const RAREST = 3;

/** Row of words as stretches. */
export function stretchesOf(words: readonly number[]): Stretch[] {
  const stretches: { first: number; end: number }[] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last?.end === word) last.end = word + 1;
    else stretches.push({ first: word, end: word + 1 });
  }
  return stretches;
}

interface GoldFrame {
  readonly frame: CueFrame;
  readonly gold: GoldAttribution;
}

function goldFrames({ article, tags }: Tagged): GoldFrame[] {
  const { passage, columns, zones, findings } = article;
  const byCue = findingsByCue(findings);
  return article.gold.flatMap((gold) => {
    const [cue] = stretchesOf(gold.cue);
    const zone = zones.find(({ first, end }) => cue !== undefined && first <= cue.first && cue.end <= end);
    if (cue === undefined || zone === undefined) return [];
    const finding = findingAt(byCue, cue);
    return [{ gold, frame: frameOf(passage, columns, zone, cue, finding, tags) }];
  });
}

export function indexRoleFeatures(all: readonly Tagged[]): FeatureIndex {
  const index = new FeatureIndex();
  const features = new FeatureList();
  for (const tagged of all) {
    const { columns, zones } = tagged.article;
    for (const zone of zones)
      for (let at = zone.first; at < zone.end; at += 1) {
        features.clear();
        addCommonRoleFeatures(features, columns, tagged.tags, zone, at);
        index.count(features);
      }
    for (const { frame } of goldFrames(tagged))
      forEachCueWord(tagged, frame, features, () => {
        index.count(features);
      });
  }
  index.number(RAREST);
  return index;
}

function forEachCueWord({ article, tags }: Tagged, frame: CueFrame, features: FeatureList, use: () => void): void {
  const keys = cueKeysOf(frame, article.columns);
  for (let at = frame.zone.first; at < frame.zone.end; at += 1) {
    features.clear();
    addCueFeatures(features, article.columns, tags, frame, keys, at);
    use();
  }
}

/** A sequence for each annotated cue. */
export function cueSequences(tagged: Tagged, index: FeatureIndex): Sequence[] {
  const { article, tags } = tagged;
  const features = new FeatureList();
  const common = tableOf(article.columns.size, (rows, mark) => {
    for (const zone of article.zones)
      for (let at = zone.first; at < zone.end; at += 1) {
        features.clear();
        addCommonRoleFeatures(features, article.columns, tags, zone, at);
        index.rowsOf(features, rows);
        mark();
      }
  });
  return goldFrames(tagged).map(({ frame, gold }) => {
    const { first, end } = frame.zone;
    const own = tableOf(end - first, (rows, mark) => {
      forEachCueWord(tagged, frame, features, () => {
        index.rowsOf(features, rows);
        mark();
      });
    });
    const roles = { source: stretchesOf(gold.source), content: stretchesOf(gold.content) };
    return {
      gold: labelsOf(roles, first, end - first),
      tables: [
        { table: common, start: first },
        { table: own, start: 0 },
      ],
    };
  });
}

function tableOf(size: number, fill: (rows: number[], mark: () => void) => void): FeatureTable {
  const offsets = new Uint32Array(size + 1);
  const rows: number[] = [];
  let at = 0;
  fill(rows, () => {
    offsets[++at] = rows.length;
  });
  return { offsets, rows: Uint32Array.from(rows) };
}

export function trainRoles(
  sequences: readonly Sequence[],
  rows: number,
  report?: (line: string) => void,
): ChainTrainer {
  return new ChainTrainer({
    rows,
    labels: ROLE_LABELS,
    allowed: mayFollowRole,
    mayStart: mayOpenRoles,
    mayEnd: mayCloseRoles,
    epochs: 3,
    rate: 0.02,
    penalty: 5e-5,
    ...(report === undefined ? {} : { report }),
  }).train(sequences);
}
