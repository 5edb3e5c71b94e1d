/** Scores of the classes of a decision, summed over its features. */
export type Scores = Int32Array;

/** What a linear model knows of features: the weights in use, or those being trained. */
export interface FeatureWeights {
  /** Adds the weights of a feature to the scores of the classes it speaks for or against. */
  addTo(scores: Scores, key: number): void;
}
