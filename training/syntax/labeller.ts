import { bestLabel, labelFeatures, shapeOf } from "../../src/read/syntax/label.ts";
import { PerceptronWeights, randomFrom, shuffled } from "../averaged-perceptron.ts";
import type { Tree } from "./parser.ts";

/** A tree whose arcs are named, by index into the relations; the first of them is the root's. */
export interface LabelledTree extends Tree {
  readonly labels: Int32Array;
}

/** @param trainings how often to train from nothing, in other orders; the weights are the mean of all */
export function trainLabeller(
  trees: readonly LabelledTree[],
  relations: number,
  trainings: number,
  epochs: number,
  margin: number,
  seed: number,
): PerceptronWeights {
  const weights = new PerceptronWeights(relations);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < trainings * epochs; epoch++) {
    if (epoch > 0 && epoch % epochs === 0) weights.nextTraining();
    for (const tree of shuffled(trees, random)) learnFrom(tree, weights, margin);
  }
  return weights;
}

/** Names the arcs with what is known so far and corrects the weights where the right name does not lead by the margin. */
function learnFrom({ forms, heads, labels }: LabelledTree, weights: PerceptronWeights, margin: number): void {
  const shape = shapeOf(heads);
  const named = new Int32Array(heads.length).fill(-1);
  const scores = new Int32Array(weights.classes);
  for (const word of shape.downwards) {
    weights.nextDecision();
    const keys = labelFeatures(forms, shape, named, word);
    scores.fill(0);
    for (const key of keys) weights.addTo(scores, key);
    named[word] = bestLabel(scores, shape, word);
    const right = labels[word] as number;
    scores[right] = (scores[right] as number) - margin;
    const rival = bestLabel(scores, shape, word);
    if (rival === right) continue;
    for (const key of keys) {
      weights.change(key, right, 1);
      weights.change(key, rival, -1);
    }
  }
}
