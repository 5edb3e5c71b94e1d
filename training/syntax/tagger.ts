import {
  bestTag,
  candidates,
  forEachTagFeature,
  taggedForms,
  type Tag,
  type TagDictionary,
  type TaggedForm,
  type TaggerModel,
  type WordClasses,
} from "../../src/read/syntax/tag.ts";
import { normaliseForm } from "../../src/read/syntax/word-features.ts";
import type { ConlluSentence } from "../../src/record/conllu.ts";
import { PerceptronWeights, randomFrom, shuffled } from "../averaged-perceptron.ts";

interface Example {
  readonly words: readonly TaggedForm[];
  /** How often each word is met in training. */
  readonly counts: readonly number[];
  readonly gold: Int32Array;
}

/** Words met only once stay out of the dictionary, so that training sees unknown words as they will come. */
const RAREST = 2;
/** A word met this often has no tag that it was never met with. */
const CLOSED_FROM = 20;
/** A tag with a smaller share of a word's occurrences is an error of annotation, or as good as. */
const SMALLEST_SHARE = 0.004;

/** A word met as often as this would be taken for unknown half of the time. */
const UNKNOWN = 0.3;
/** By how much the right tag is to lead: enough that what is learnt does not hang on single examples. */
const MARGIN = 60;

/** A model in training: its weights still change. */
export interface TaggerTraining extends TaggerModel {
  readonly weights: PerceptronWeights;
}

/** @param trainings how often to train from nothing, in other orders; the weights are the mean of all */
export function trainTagger(
  sentences: readonly ConlluSentence[],
  wordClasses: WordClasses,
  trainings: number,
  epochs: number,
  seed: number,
): TaggerTraining {
  const tags = tagsOf(sentences);
  const dictionary = dictionaryOf(sentences, tags);
  const weights = new PerceptronWeights(tags.length);
  const index = indexOfTags(tags);
  const counts = countWords(sentences);
  const examples = sentences.map(({ words }): Example => ({
    words: taggedForms(
      words.map(({ form }) => form),
      { dictionary, wordClasses },
    ),
    counts: words.map(({ form }) => counts.get(normaliseForm(form).toLowerCase()) ?? 0),
    gold: Int32Array.from(words, (word) => index.get(tagKey(word)) ?? 0),
  }));
  const model = { tags, dictionary, wordClasses, weights };
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < trainings * epochs; epoch++) {
    if (epoch > 0 && epoch % epochs === 0) weights.nextTraining();
    for (const example of shuffled(examples, random)) learnFrom(withUnknownWords(example, random), model);
  }
  return model;
}

const tagKey = ({ upos, xpos }: Tag): string => `${upos}|${xpos}`;
const indexOfTags = (tags: readonly Tag[]): Map<string, number> => new Map(tags.map((tag, at) => [tagKey(tag), at]));

/** How often each normalised form is met, in lower case. */
export function countWords(sentences: readonly ConlluSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { form } of words) {
      const word = normaliseForm(form).toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

/** Every tag met more than once, the most frequent first. */
function tagsOf(sentences: readonly ConlluSentence[]): Tag[] {
  const counts = new Map<string, { readonly tag: Tag; count: number }>();
  for (const { words } of sentences)
    for (const { upos, xpos } of words) {
      const key = tagKey({ upos, xpos });
      const entry = counts.get(key) ?? { tag: { upos, xpos }, count: 0 };
      entry.count++;
      counts.set(key, entry);
    }
  return [...counts]
    .filter(([, { count }]) => count > 1)
    .sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))
    .map(([, { tag }]) => tag);
}

function dictionaryOf(sentences: readonly ConlluSentence[], tags: readonly Tag[]): TagDictionary {
  const index = indexOfTags(tags);
  const seen = new Map<string, Map<number, number>>();
  for (const { words } of sentences)
    for (const word of words) {
      const tag = index.get(tagKey(word));
      if (tag === undefined) continue;
      const form = normaliseForm(word.form).toLowerCase();
      const counts = seen.get(form) ?? new Map<number, number>();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      seen.set(form, counts);
    }
  const classes = new Map<string, number>();
  const list: { tags: number[]; closed: boolean }[] = [];
  const classOf = new Map<string, number>();
  for (const [form, counts] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < RAREST) continue;
    const likely = [...counts]
      .filter(([, count]) => count / total >= SMALLEST_SHARE)
      .sort(([a, m], [b, n]) => n - m || a - b)
      .map(([tag]) => tag);
    const entry = { tags: likely, closed: total >= CLOSED_FROM };
    const key = JSON.stringify(entry);
    let at = classes.get(key);
    if (at === undefined) {
      at = list.push(entry) - 1;
      classes.set(key, at);
    }
    classOf.set(form, at);
  }
  return { classOf, classes: list };
}

/** Makes some words unknown, rare ones more often, so that the tagger does not lean on them alone. */
const withUnknownWords = ({ words, counts, gold }: Example, random: () => number): Example => ({
  words: words.map((word, at) =>
    word.ambiguity >= 0 && random() < UNKNOWN / (UNKNOWN + (counts[at] as number)) ? { ...word, ambiguity: -1 } : word,
  ),
  counts,
  gold,
});

/** Tags the example with what is known so far and corrects the weights where the right tag does not lead by the margin. */
function learnFrom({ words, gold }: Example, { weights, dictionary }: TaggerTraining): void {
  const scores = new Int32Array(weights.classes);
  const tags = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    weights.nextDecision();
    const keys: number[] = [];
    forEachTagFeature(words, tags, at, (key) => keys.push(key));
    scores.fill(0);
    for (const key of keys) weights.addTo(scores, key);
    const right = gold[at] as number;
    const among = candidates(words, at, dictionary);
    tags[at] = bestTag(scores, among);
    scores[right] = (scores[right] as number) - MARGIN;
    const best = bestTag(scores, among);
    if (best === right) continue;
    for (const key of keys) {
      weights.change(key, right, 1);
      weights.change(key, best, -1);
    }
  }
}
