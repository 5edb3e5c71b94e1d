import { FeatureList } from "../../src/learn/feature-list.ts";
import { addWordFeatures } from "../../src/read/attributions/word-features.ts";
import {
  beginOf,
  insideOf,
  mayFollow,
  mayOpen,
  WORD_LABELS,
  WORD_ROLES,
} from "../../src/read/attributions/word-labels.ts";
import { FeatureIndex, type FeatureTable } from "./feature-index.ts";
import type { Prepared } from "./prepare.ts";
import { ChainTrainer, type Sequence } from "./train-chain.ts";

/** The zones of an article with their right labels. */
export type Zones = readonly Sequence[];

const RAREST = 3;

export function indexWordFeatures(articles: readonly Prepared[]): FeatureIndex {
  const index = new FeatureIndex();
  const features = new FeatureList();
  forEachWord(articles, features, () => {
    index.count(features);
  });
  index.number(RAREST);
  return index;
}

function forEachWord(articles: readonly Prepared[], features: FeatureList, use: () => void): void {
  for (const { columns, zones } of articles)
    for (const zone of zones)
      for (let at = zone.first; at < zone.end; at += 1) {
        features.clear();
        addWordFeatures(features, columns, zone, at);
        use();
      }
}

export function zoneSequences(article: Prepared, index: FeatureIndex): Zones {
  const features = new FeatureList();
  const offsets = new Uint32Array(article.columns.size + 1);
  const rows: number[] = [];
  let at = 0;
  forEachWord([article], features, () => {
    index.rowsOf(features, rows);
    offsets[++at] = rows.length;
  });
  const table: FeatureTable = { offsets, rows: Uint32Array.from(rows) };
  const labels = goldLabels(article);
  return article.zones.map(({ first, end }) => ({ gold: labels.slice(first, end), tables: [{ table, start: first }] }));
}

function goldLabels({ columns, gold, zones }: Prepared): Uint8Array {
  const labels = new Uint8Array(columns.size);
  for (const role of WORD_ROLES.toReversed())
    for (const attribution of gold) {
      const words = attribution[role];
      words.forEach((word, index) => {
        labels[word] = words[index - 1] === word - 1 ? insideOf(role) : beginOf(role);
      });
    }
  for (const { first, end } of zones)
    for (let at = first; at < end; at += 1) {
      const before = at === first ? 0 : (labels[at - 1] as number);
      const label = labels[at] as number;
      if (!(at === first ? mayOpen(label) : mayFollow(before, label))) labels[at] = label - 1;
    }
  return labels;
}

export function trainWordLabels(
  sequences: readonly Sequence[],
  rows: number,
  report?: (line: string) => void,
): ChainTrainer {
  return new ChainTrainer({
    rows,
    labels: WORD_LABELS,
    allowed: mayFollow,
    mayStart: mayOpen,
    mayEnd: () => true,
    epochs: 4,
    rate: 0.03,
    penalty: 5e-5,
    ...(report === undefined ? {} : { report }),
  }).train(sequences);
}
