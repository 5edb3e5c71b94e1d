/**
 * Trains the model of attributions on PolNeAR's training articles and writes models/en/attributions.model.
 *
 *   npm run train:attributions
 *
 * Each part learns from what the parts before it make of articles they were not trained on: the articles are dealt into
 * folds, and each fold is read by parts trained on the others.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chainModelOf, type ChainModel, chainSections } from "../../src/learn/chain-model.ts";
import { jsonBytes, writeModelFile } from "../../src/learn/model-file.ts";
import { encodeWeights } from "../../src/learn/sparse-weights.ts";
import { labelWords, type LabelledWords } from "../../src/read/attributions/label-words.ts";
import { ATTRIBUTION_MODEL } from "../../src/read/attributions/model.ts";
import { readTaggedCues, type ReadCue } from "../../src/read/attributions/read-by-model.ts";
import { ROLE_LABELS } from "../../src/read/attributions/role-labels.ts";
import { WORD_LABELS } from "../../src/read/attributions/word-labels.ts";
import type { FeatureIndex } from "./feature-index.ts";
import { annotatedArticles } from "./polnear.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { figures, judged, NameIndex, rankedCues, rankingRows, trainRanking } from "./ranking-stage.ts";
import { cueSequences, indexRoleFeatures, type Tagged, trainRoles } from "./role-stage.ts";
import { type ChainTrainer, quantised } from "./train-chain.ts";
import { indexWordFeatures, trainWordLabels, zoneSequences } from "./word-stage.ts";

const FOLDS = 3;
const STEP = 1 / 20;

const begun = performance.now();
const say = (line: string): void => {
  console.log(`${String(Math.round((performance.now() - begun) / 1000)).padStart(5)} s  ${line}`);
};

const articles = annotatedArticles("train").map(prepare);
say(`${articles.length} articles, ${articles.reduce((sum, { columns }) => sum + columns.size, 0)} words`);

/** The sections of a trained chain as the model file has them, so that folds are read as users' articles will be. */
const sectionsOf = (name: string, trainer: ChainTrainer, index: FeatureIndex, labels: number): [string, Uint8Array][] =>
  chainSections(name, quantised(trainer.weights, labels, index.keys(), STEP), STEP, trainer.chain);

const modelOf = (name: string, sections: [string, Uint8Array][]): ChainModel =>
  chainModelOf({ name: ATTRIBUTION_MODEL, sections: new Map(sections) }, name);

function wordSections(training: readonly Prepared[], loud: boolean): [string, Uint8Array][] {
  const index = indexWordFeatures(training);
  const sequences = training.flatMap((article) => zoneSequences(article, index));
  return sectionsOf("words", trainWordLabels(sequences, index.size, loud ? say : undefined), index, WORD_LABELS);
}

function roleSections(training: readonly Tagged[], loud: boolean): [string, Uint8Array][] {
  const index = indexRoleFeatures(training);
  const sequences = training.flatMap((tagged) => cueSequences(tagged, index));
  return sectionsOf("roles", trainRoles(sequences, index.size, loud ? say : undefined), index, ROLE_LABELS);
}

/** What a model trained on the other folds makes of each item. */
function acrossFolds<Item, Model, Result>(
  items: readonly Item[],
  train: (others: readonly Item[]) => Model,
  apply: (model: Model, item: Item) => Result,
): Result[] {
  const results = new Array<Result>(items.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(items.filter((_, index) => index % FOLDS !== fold));
    items.forEach((item, index) => {
      if (index % FOLDS === fold) results[index] = apply(model, item);
    });
    say(`fold ${fold + 1} of ${FOLDS} read`);
  }
  return results;
}

interface LabelledArticle extends Tagged {
  readonly labelled: LabelledWords;
}

const labelled: LabelledArticle[] = acrossFolds(
  articles,
  (others) => modelOf("words", wordSections(others, false)),
  (model, article) => {
    const words = labelWords(model, article.columns, article.zones);
    return { article, tags: words.tags, labelled: words };
  },
);
const read: ReadCue[][] = acrossFolds(
  labelled,
  (others) => modelOf("roles", roleSections(others, false)),
  (roles, { article, labelled: { tags, cues } }) =>
    readTaggedCues({ roles }, article.passage, article.columns, article.findings, { tags, cues, zones: article.zones }),
);

const names = new NameIndex();
const ranked = articles.map((article, index) => rankedCues(article, read[index] ?? [], names));
const goldCount = articles.reduce(
  (sum, { gold, discarded }) => sum + gold.filter(({ cue }) => !discarded.has(cue[0] ?? -1)).length,
  0,
);
say(`${ranked.flat().length} cues to rank, ${names.keys.length} features; ${goldCount} attributions annotated`);

/** Scores of each half of the articles by a ranking trained on the other half, to choose the threshold by. */
const halves = [0, 1].flatMap((half) => {
  const weights = trainRanking(ranked.filter((_, index) => index % 2 !== half).flat(), names.keys.length);
  return judged(ranked.filter((_, index) => index % 2 === half).flat(), weights);
});
const curve = figures(halves, goldCount);
const top = Math.max(...curve.map(({ f1 }) => f1));
/** Of thresholds as good as the best but for half a point the highest: rather miss than invent. */
const best = curve.findLast(({ f1 }) => f1 >= top - 0.005) ?? curve[0];
if (best === undefined) throw new Error("There is nothing to choose a threshold by.");
const percent = (share: number): string => (100 * share).toFixed(1);
for (const { threshold, precision, recall, f1 } of curve.filter((_, index) => index % 5 === 0))
  say(`from ${threshold.toFixed(2)}: whole P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
say(`chosen ${best.threshold.toFixed(2)}: whole F1 ${percent(best.f1)} across folds`);

const ranking = trainRanking(ranked.flat(), names.keys.length);
const sections = new Map([
  ...wordSections(articles, true),
  ...roleSections(labelled, true),
  ["ranking", jsonBytes({ step: STEP, threshold: best.threshold })] as const,
  ["ranking weights", encodeWeights(rankingRows(ranking, names.keys, STEP))] as const,
]);
const folder = join(import.meta.dirname, "../../models/en");
mkdirSync(folder, { recursive: true });
const file = writeModelFile({ name: ATTRIBUTION_MODEL, sections });
writeFileSync(join(folder, `${ATTRIBUTION_MODEL}.model`), file);
say(
  `${(file.length / 1e6).toFixed(2)} MB written: ${[...sections].map(([name, bytes]) => `${name} ${bytes.length}`).join(", ")}`,
);
