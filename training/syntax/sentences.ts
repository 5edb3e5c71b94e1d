import { FeatureList } from "../../src/learn/feature-list.ts";
import type { WeightRow } from "../../src/learn/sparse-weights.ts";
import type { LanguageTable } from "../../src/read/syntax/language.ts";
import { EndsView, scoreOf } from "../../src/read/syntax/learned-ends.ts";
import { findParagraphs } from "../../src/read/syntax/paragraphs.ts";
import { findQuotations } from "../../src/read/syntax/quotations.ts";
import { endsByRule } from "../../src/read/syntax/sentences.ts";
import { tokenise } from "../../src/read/syntax/tokenise.ts";
import { layOut, type ConlluSentence } from "../../src/record/conllu.ts";
import { PerceptronWeights, randomFrom, shuffled } from "../averaged-perceptron.ts";

/** A paragraph as the classifier sees it, and where its sentences end: 1 at their last tokens. */
interface Example {
  readonly view: EndsView;
  readonly ends: Uint8Array;
}

const EPOCHS = 3;
/** A place scored right by no more than this is learnt from as well, so that the rules are overruled only for much. */
const MARGIN = 16;
const STEP = 1;
/** In steps; what lighter weights say is noise: without them the model is a sixth of its size and as good. */
const LIGHTEST = 2;

/** Learns where sentences end from the sentences of treebanks, written out as running text. */
export function trainSentenceEnds(
  treebanks: readonly (readonly ConlluSentence[])[],
  table: LanguageTable,
  seed: number,
): WeightRow[] {
  const examples = treebanks.flatMap((sentences) => examplesOf(sentences, table));
  const weights = new PerceptronWeights(1);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const example of shuffled(examples, random)) learnFrom(example, weights);
  return weights.rows(STEP).filter(({ weights: [weight = 0] }) => Math.abs(weight) >= LIGHTEST);
}

function examplesOf(sentences: readonly ConlluSentence[], table: LanguageTable): Example[] {
  const { text, sentences: laidOut } = layOut(sentences);
  const gold = new Set(laidOut.map(({ to }) => to));
  const paragraphs = findParagraphs(text, { body: { from: 0, to: text.length }, parts: [] });
  const { marks } = findQuotations(text, paragraphs, table);
  return paragraphs.map((paragraph) => {
    const tokens = tokenise(text, paragraph, marks, table);
    const ends = Uint8Array.from(tokens, ({ to }) => Number(gold.has(to)));
    return { view: new EndsView(tokens, marks, endsByRule(tokens, marks, table), table), ends };
  });
}

function learnFrom({ view, ends }: Example, weights: PerceptronWeights): void {
  const features = new FeatureList();
  let start = 0;
  for (let at = 0; at + 1 < ends.length; at++) {
    const direction = ends[at] === 1 ? 1 : -1;
    if (view.mayEnd(at)) {
      features.clear();
      view.describe(features, start, at);
      weights.nextDecision();
      if (direction * scoreOf(features, weights) <= MARGIN)
        for (let index = 0; index < features.length; index++)
          weights.change(features.keys[index] as number, 0, direction);
    }
    if (direction > 0) start = at + 1;
  }
}
