import { type ChainModel, chainModelOf } from "../../learn/chain-model.ts";
import { jsonSection, readModelFile, sectionOf } from "../../learn/model-file.ts";
import { SparseWeights } from "../../learn/sparse-weights.ts";

/** The three trained parts: which words are cues, what is the source and content of each, and how good a reading is. */
export interface AttributionModel {
  readonly words: ChainModel;
  readonly roles: ChainModel;
  readonly ranking: RankingModel;
}

/** A logistic regression over named features. */
export interface RankingModel {
  readonly weights: SparseWeights;
  readonly step: number;
  /** The score from which a reading counts as found. */
  readonly threshold: number;
}

export const ATTRIBUTION_MODEL = "attributions";

/** @throws RangeError where the bytes are no model of attributions */
export function attributionModelOf(bytes: Uint8Array): AttributionModel {
  const file = readModelFile(bytes, ATTRIBUTION_MODEL);
  const { step, threshold } = jsonSection(file, "ranking") as { step: number; threshold: number };
  return {
    words: chainModelOf(file, "words"),
    roles: chainModelOf(file, "roles"),
    ranking: { weights: SparseWeights.decode(sectionOf(file, "ranking weights")), step, threshold },
  };
}
