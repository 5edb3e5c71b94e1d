/**
 * Trains the model of sentence ends on the treebanks and measures it on their development parts, rules alone beside it:
 *
 *   npm run train:sentences
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureWeights } from "../../src/learn/perceptron.ts";
import { writeModelFile } from "../../src/learn/model-file.ts";
import { encodeWeights } from "../../src/learn/sparse-weights.ts";
import { analyse } from "../../src/read/syntax/analyse.ts";
import { ENGLISH } from "../../src/read/syntax/english.ts";
import { ENDS_SECTION, SENTENCE_MODEL, sentenceModelOf } from "../../src/read/syntax/sentence-model.ts";
import { plainBody } from "../../src/read/text/extract.ts";
import { layOut, type ConlluSentence } from "../../src/record/conllu.ts";
import { trainSentenceEnds } from "./sentences.ts";
import { treebank } from "./treebank.ts";

const TREEBANKS = ["en_ewt", "en_gum"];
const SEED = 1;

const rows = trainSentenceEnds(
  TREEBANKS.map((name) => treebank(name, "train")),
  ENGLISH,
  SEED,
);
const file = writeModelFile({
  name: SENTENCE_MODEL,
  sections: new Map([[ENDS_SECTION, encodeWeights(rows)]]),
});
writeFileSync(join(import.meta.dirname, "../../models/en/sentences.model"), file);
console.log(`${String(rows.length)} weights, ${String(file.length)} bytes`);
for (const name of TREEBANKS) {
  const dev = treebank(name, "dev");
  const [alone, learnt] = [null, sentenceModelOf(file)].map((model) => score(dev, model));
  console.log(`${name}-dev  sentences F1  rules alone ${String(alone)}  with the model ${String(learnt)}`);
}

/** F1 of sentences of which both ends are right, from raw text with paragraphs kept. */
function score(sentences: readonly ConlluSentence[], model: FeatureWeights | null): string {
  const { text, sentences: gold } = layOut(sentences);
  const wanted = new Set(gold.map(({ from, to }) => `${String(from)}-${String(to)}`));
  const found = analyse(plainBody(text, {}), { sentences: model, syntax: null }).sentences;
  const right = found.filter(({ from, to }) => wanted.has(`${String(from)}-${String(to)}`)).length;
  return ((200 * right) / (wanted.size + found.length)).toFixed(2);
}
