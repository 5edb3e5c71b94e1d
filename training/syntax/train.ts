/**
 * Trains the model of English syntax from the treebanks below DRAGOMAN_CORPORA and writes models/en/syntax.model. The
 * same corpora and the same Node give the same file, byte for byte.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { jsonBytes, writeModelFile } from "../../src/learn/model-file.ts";
import { encodePacked } from "../../src/learn/packed-weights.ts";
import { encodeWeights } from "../../src/learn/sparse-weights.ts";
import { plainBody } from "../../src/read/read.ts";
import { analyse } from "../../src/read/syntax/analyse.ts";
import { MOVES } from "../../src/read/syntax/parser-state.ts";
import type { SuffixRules } from "../../src/read/syntax/suffix-rules.ts";
import { SYNTAX_MODEL, type RuleTable, type WordTables } from "../../src/read/syntax/syntax-model.ts";
import { tagWords, taggedForms, type Tag, type WordClasses } from "../../src/read/syntax/tag.ts";
import { normaliseForm } from "../../src/read/syntax/word-features.ts";
import type { ConlluSentence, ConlluWord } from "../../src/record/conllu.ts";
import { trainLabeller } from "./labeller.ts";
import { learnFeatures, learnLemmas } from "./lemmas.ts";
import { trainParser } from "./parser.ts";
import { countWords, trainTagger, type TaggerTraining } from "./tagger.ts";
import { corpora, treebank } from "./treebank.ts";
import { markless, relationsOf } from "./trees.ts";
import { wordClasses } from "./word-classes.ts";

const SEED = 1;
const TREEBANKS = ["en_ewt", "en_gum"];
const FOLDS = 4;
/** Weights are kept in steps of so much; what comes to less than half a step is left out. */
const STEPS = { tagger: 2, parser: 3, labeller: 2 };

const say = (text: string): void => {
  console.error(`${process.uptime().toFixed(0).padStart(5)} s  ${text}`);
};

const sentences = TREEBANKS.flatMap((name) => treebank(name, "train"));
say(`${String(sentences.length)} sentences`);
const classes = classesOf(sentences);
say(`${String(classes.size)} words in classes`);
const tagger = trainTagger(sentences, classes, 2, 4, SEED);
say("tagger trained");
const index = new Map(tagger.tags.map((tag, at) => [keyOf(tag), at]));
const tagOf = (word: ConlluWord): number | undefined => index.get(keyOf(word));
const predicted = jackknife(sentences, classes);
say("training sentences tagged");
const relations = relationsOf(sentences);
const relationIndex = new Map(relations.map((relation, at) => [relation, at]));
const counts = countWords(sentences);
const trees = sentences
  .map((sentence, at) => markless(sentence, predicted[at] as Int32Array, tagger, relationIndex, counts))
  .filter(({ forms }) => forms.length > 0);
const labeller = trainLabeller(trees, relations.length, 3, 3, 30, SEED);
say("labeller trained");
const parser = trainParser(trees, 3, 6, SEED, (epoch, right) => {
  say(`parser, round ${String(epoch)}: ${(100 * right).toFixed(2)} % of moves right`);
});

const tables: WordTables = {
  tags: tagger.tags,
  relations,
  classes: tagger.dictionary.classes,
  words: [...new Set([...tagger.dictionary.classOf.keys(), ...classes.keys()])].sort().map((word) => {
    const { fine, coarse } = classes.get(word) ?? { fine: -1, coarse: -1 };
    return [word, tagger.dictionary.classOf.get(word) ?? -1, fine, coarse];
  }),
  lemmas: tableOf(learnLemmas(sentences, tagOf, tagger.tags.length)),
  features: tableOf(learnFeatures(sentences, tagOf, tagger.tags.length)),
};
const sections = new Map([
  ["words", jsonBytes(tables)],
  ["tagger", encodeWeights(tagger.weights.rows(STEPS.tagger))],
  ["parser", encodePacked(parser.rows(STEPS.parser), MOVES)],
  ["labeller", encodeWeights(labeller.rows(STEPS.labeller))],
]);
for (const [name, bytes] of sections) say(`${name}: ${String(bytes.length)} bytes`);
const folder = join(import.meta.dirname, "../../models/en");
mkdirSync(folder, { recursive: true });
const file = gzipSync(writeModelFile({ name: SYNTAX_MODEL, sections }), { level: 9 });
writeFileSync(join(folder, "syntax.model.gz"), file);
say(`written: ${String(file.length)} bytes`);

function keyOf({ upos, xpos }: Tag): string {
  return `${upos}|${xpos}`;
}

/** Tags each fold with a tagger that has not seen it, so that the parser learns from tags as they will come. */
function jackknife(all: readonly ConlluSentence[], wordClasses: WordClasses): Int32Array[] {
  const results: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainTagger(
      all.filter((_, at) => at % FOLDS !== fold),
      wordClasses,
      1,
      3,
      SEED,
    );
    all.forEach(({ words }, at) => {
      if (at % FOLDS === fold) results[at] = tagsIn(words, model);
    });
  }
  return results;
}

/** Tags by the numbers they have in the final tagger. */
function tagsIn(words: readonly ConlluWord[], model: TaggerTraining): Int32Array {
  const forms = taggedForms(
    words.map(({ form }) => form),
    model,
  );
  return tagWords(forms, model).map((tag) => index.get(keyOf(model.tags[tag] as Tag)) ?? 0);
}

/** Finer and coarser classes of words, from the treebanks' and the news corpus's running text. */
function classesOf(treebanks: readonly ConlluSentence[]): WordClasses {
  const lower = (form: string): string => normaliseForm(form).toLowerCase();
  const text = [
    ...treebanks.map(({ words }) => words.map(({ form }) => lower(form))),
    ...newsText().flatMap((article) =>
      analyse(plainBody(article, {})).sentences.map(({ tokens }) => tokens.map(({ form }) => lower(form))),
    ),
  ];
  const coarse = wordClasses(text, 60, 3, 12);
  return new Map(
    [...wordClasses(text, 400, 3, 12)].map(([word, fine]) => [word, { fine, coarse: coarse.get(word) ?? -1 }]),
  );
}

function newsText(): string[] {
  const lines = gunzipSync(readFileSync(join(corpora, "polnear", "train.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

function tableOf({ outcomes, rules }: SuffixRules): RuleTable {
  return { outcomes, rules: rules.map((endings) => [...endings].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
