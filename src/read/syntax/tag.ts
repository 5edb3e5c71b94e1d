import { pairKey } from "../../learn/hash.ts";
import type { FeatureWeights, Scores } from "../../learn/perceptron.ts";
import { OUTSIDE, normaliseForm, wordFeatures, type WordFeatures } from "./word-features.ts";

/** A part of speech, universal and of the language's own tag set, which are decided together. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
}

/** Which tags a word was seen with in training. Rare words are left out: they are met as unknown. */
export interface TagDictionary {
  /** For a normalised form in lower case, the index of its class of tags; undefined for an unknown word. */
  readonly classOf: ReadonlyMap<string, number>;
  /** Classes by index: the tags, most frequent first; and whether others are out of question. */
  readonly classes: readonly { readonly tags: readonly number[]; readonly closed: boolean }[];
}

export interface TaggerModel {
  readonly tags: readonly Tag[];
  readonly dictionary: TagDictionary;
  readonly wordClasses: WordClasses;
  readonly weights: FeatureWeights;
}

/** Classes of words that stand between like neighbours, finer and coarser, by normalised form in lower case. */
export type WordClasses = ReadonlyMap<string, { readonly fine: number; readonly coarse: number }>;

/** A word as the tagger sees it. */
export interface TaggedForm extends WordFeatures {
  /** Class of the dictionary, or -1. */
  readonly ambiguity: number;
  /** Classes by neighbours, or -1. */
  readonly fine: number;
  readonly coarse: number;
}

export function taggedForms(
  forms: readonly string[],
  { dictionary, wordClasses }: Pick<TaggerModel, "dictionary" | "wordClasses">,
): TaggedForm[] {
  return forms.map((form) => {
    const word = normaliseForm(form).toLowerCase();
    const { fine, coarse } = wordClasses.get(word) ?? NO_CLASSES;
    return { ...wordFeatures(form), ambiguity: dictionary.classOf.get(word) ?? -1, fine, coarse };
  });
}

const NO_CLASSES = { fine: -1, coarse: -1 };

/**
 * Tags the words of a sentence from left to right, each by the features of its neighbours and the tags before it: an
 * averaged perceptron (Collins 2002) with a tag dictionary.
 *
 * @returns an index into the model's tags for each word
 */
export function tagWords(words: readonly TaggedForm[], model: TaggerModel): Int32Array {
  const tags = new Int32Array(words.length);
  const scores: Scores = new Int32Array(model.tags.length);
  for (let at = 0; at < words.length; at++) {
    scores.fill(0);
    forEachTagFeature(words, tags, at, (key) => {
      model.weights.addTo(scores, key);
    });
    tags[at] = bestTag(scores, candidates(words, at, model.dictionary));
  }
  return tags;
}

/** The tags a word may have; null for any. */
export function candidates(
  words: readonly TaggedForm[],
  at: number,
  { classes }: TagDictionary,
): readonly number[] | null {
  const seen = classes[words[at]?.ambiguity ?? -1];
  return seen?.closed === true ? seen.tags : null;
}

/** The tag of the highest score, the first of equals. */
export function bestTag(scores: Scores, among: readonly number[] | null): number {
  let best = among?.[0] ?? 0;
  const consider = (tag: number): void => {
    if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  };
  if (among) among.forEach(consider);
  else for (let tag = 0; tag < scores.length; tag++) consider(tag);
  return best;
}

/** Gives the keys of the features of the word at `at`, whose predecessors are tagged already. */
export function forEachTagFeature(
  words: readonly TaggedForm[],
  tags: Int32Array,
  at: number,
  add: (key: number) => void,
): void {
  const word = words[at] as TaggedForm;
  const [before, beforeThat] = [words[at - 1], words[at - 2]];
  const [next, afterNext] = [words[at + 1], words[at + 2]];
  const tag1 = at > 0 ? (tags[at - 1] as number) : -1;
  const tag2 = at > 1 ? (tags[at - 2] as number) : -1;
  const bothTags = pairKey(tag1, tag2);
  const wordBefore = before?.word ?? OUTSIDE;
  const wordAfter = next?.word ?? OUTSIDE;
  const known = word.ambiguity >= 0;
  const ambiguity = word.ambiguity;
  const ambiguityAfter = next?.ambiguity ?? -2;

  let template = 1;
  const feature = (value: number): void => {
    add(pairKey(template++, value));
  };
  feature(0);
  if (known) {
    feature(word.word);
    feature(word.form);
    feature(pairKey(word.word, tag1));
    feature(pairKey(word.word, wordBefore));
    feature(pairKey(word.word, wordAfter));
    feature(pairKey(word.word, ambiguityAfter));
  } else {
    feature(pairKey(word.shape, at === 0 ? 1 : 0));
    feature(pairKey(tag1, word.suffixes[2] ?? word.word));
    feature(pairKey(ambiguityAfter, word.suffixes[1] ?? word.word));
  }
  template = 12;
  feature(pairKey(ambiguity, tag1));
  feature(pairKey(ambiguity, bothTags));
  feature(pairKey(ambiguity, ambiguityAfter));
  feature(pairKey(ambiguity, pairKey(tag1, ambiguityAfter)));
  feature(pairKey(ambiguity, pairKey(ambiguityAfter, afterNext?.ambiguity ?? -2)));
  feature(pairKey(ambiguity, wordBefore));
  feature(pairKey(ambiguity, wordAfter));
  feature(tag1);
  feature(bothTags);
  feature(pairKey(tag1, ambiguityAfter));
  feature(wordBefore);
  feature(pairKey(wordBefore, tag2));
  feature(beforeThat?.word ?? OUTSIDE);
  feature(wordAfter);
  feature(pairKey(tag1, wordAfter));
  feature(afterNext?.word ?? OUTSIDE);
  feature(pairKey(wordAfter, afterNext?.word ?? OUTSIDE));
  feature(next?.suffixes[2] ?? OUTSIDE);
  feature(next?.suffixes[1] ?? OUTSIDE);
  feature(next?.shape ?? OUTSIDE);
  feature(before?.shape ?? OUTSIDE);
  feature(before?.suffixes[2] ?? OUTSIDE);
  feature(ambiguityAfter);
  feature(afterNext?.ambiguity ?? -2);
  feature(pairKey(word.shape, ambiguity));
  feature(pairKey(word.shape, before?.shape ?? OUTSIDE));
  feature(pairKey(word.shape, next?.shape ?? OUTSIDE));
  feature(pairKey(word.shape, tag1));
  for (const suffix of word.suffixes) feature(suffix);
  template = 50;
  feature(word.fine);
  feature(word.coarse);
  feature(pairKey(word.fine, tag1));
  feature(pairKey(word.coarse, bothTags));
  feature(pairKey(word.fine, ambiguityAfter));
  feature(before?.fine ?? -2);
  feature(next?.fine ?? -2);
  feature(pairKey(word.fine, next?.fine ?? -2));
  feature(pairKey(word.fine, before?.fine ?? -2));
  feature(pairKey(tag1, next?.coarse ?? -2));
  feature(pairKey(before?.coarse ?? -2, next?.coarse ?? -2));
  feature(pairKey(word.shape, next?.coarse ?? -2));
  feature(afterNext?.coarse ?? -2);
  template = 70;
  for (const prefix of word.prefixes) feature(prefix);
}
