import { pairKey } from "../../learn/hash.ts";
import type { FeatureWeights, Scores } from "../../learn/perceptron.ts";
import type { ParsedForms } from "./parser-state.ts";

/** A tree without labels, seen from above: each word's children in text order, and the words from the root downwards. */
export interface TreeShape {
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Each word's place among its head's children. */
  readonly places: Int32Array;
  readonly downwards: readonly number[];
}

export function shapeOf(heads: Int32Array): TreeShape {
  const children: number[][] = Array.from(heads, () => []);
  const places = new Int32Array(heads.length);
  const downwards: number[] = [];
  heads.forEach((head, child) => {
    if (head < 0) downwards.push(child);
    else places[child] = (children[head]?.push(child) ?? 1) - 1;
  });
  for (const word of downwards) for (const child of children[word] ?? []) downwards.push(child);
  return { heads, children, places, downwards };
}

/**
 * Names the relation of each word to its head, from the root downwards and from left to right, by the features of both,
 * their neighbours in the tree, and the relations named before.
 *
 * @returns an index into the model's relations for each word
 */
export function labelWords(
  forms: ParsedForms,
  heads: Int32Array,
  weights: FeatureWeights,
  relations: number,
): Int32Array {
  const shape = shapeOf(heads);
  const labels = new Int32Array(heads.length).fill(-1);
  const scores: Scores = new Int32Array(relations);
  for (const word of shape.downwards) {
    scores.fill(0);
    for (const key of labelFeatures(forms, shape, labels, word)) weights.addTo(scores, key);
    labels[word] = bestLabel(scores, shape, word);
  }
  return labels;
}

/** The first relation is the root's, and no other word's. */
export const ROOT = 0;

export function bestLabel(scores: Scores, { heads }: TreeShape, word: number): number {
  if ((heads[word] as number) < 0) return ROOT;
  let best = ROOT + 1;
  for (let label = best + 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[best] as number)) best = label;
  return best;
}

const OUT = -2;

/** Of a long list only the nearest count. */
const MOST_SISTERS = 12;

/** The keys of the features of a word whose head and elder sisters are named. */
export function labelFeatures(forms: ParsedForms, shape: TreeShape, labels: Int32Array, word: number): Uint32Array {
  const { words, tags, fine, coarse, marks, marksBefore, verbsBefore, length } = forms;
  const at = (values: Int32Array, place: number): number =>
    place < 0 || place >= length ? OUT : (values[place] as number);
  const { heads, children, places } = shape;
  const head = heads[word] as number;
  const sisters = head < 0 ? [] : (children[head] as readonly number[]);
  const own = children[word] as readonly number[];
  const place = places[word] as number;
  const [elder, younger] = [sisters[place - 1] ?? -1, sisters[place + 1] ?? -1];
  const [first, last] = [own[0] ?? -1, own.at(-1) ?? -1];
  const grand = head < 0 ? -1 : (heads[head] as number);
  const side = word < head ? 1 : 2;

  const [w, t, f, c] = [at(words, word), at(tags, word), at(fine, word), at(coarse, word)];
  const [hw, ht, hf, hc] = [at(words, head), at(tags, head), at(fine, head), at(coarse, head)];
  const both = pairKey(pairKey(t, ht), side);
  const [from, to] = head < 0 ? [0, 0] : word < head ? [word, head] : [head, word];
  const gap = head < 0 ? 0 : Math.min(to - from, 6);
  const apart = head < 0 ? 0 : Math.min((marksBefore[to] as number) - (marksBefore[from] as number), 2);
  const actions = head < 0 ? 0 : Math.min((verbsBefore[to] as number) - (verbsBefore[from + 1] as number), 2);
  const [before, after] = [marks[word] as number, marks[word + 1] as number];
  const [fw, ft] = [at(words, first), at(tags, first)];
  const second = own[1] ?? -1;
  const [sw, st] = [at(words, second), at(tags, second)];
  const label = head < 0 ? OUT : (labels[head] as number);
  const elderLabel = elder < 0 ? OUT : (labels[elder] as number);

  const values = [
    w,
    t,
    pairKey(w, t),
    hw,
    ht,
    pairKey(hw, ht),
    both,
    pairKey(both, w),
    pairKey(both, hw),
    pairKey(pairKey(w, hw), side),
    pairKey(pairKey(w, ht), side),
    pairKey(pairKey(t, hw), side),
    pairKey(both, gap),
    pairKey(both, pairKey(apart, actions)),
    pairKey(side, gap),
    pairKey(w, gap),
    pairKey(w, pairKey(apart, side)),
    f,
    hf,
    pairKey(f, pairKey(hf, side)),
    pairKey(f, pairKey(ht, side)),
    pairKey(hf, pairKey(t, side)),
    pairKey(c, pairKey(hc, side)),
    pairKey(both, f),
    pairKey(both, hf),
    pairKey(both, fw),
    pairKey(both, ft),
    pairKey(fw, hw),
    pairKey(fw, pairKey(w, side)),
    pairKey(fw, pairKey(f, ht)),
    pairKey(ft, pairKey(w, side)),
    pairKey(both, pairKey(fw, sw)),
    pairKey(both, st),
    pairKey(both, sw),
    pairKey(both, pairKey(ft, st)),
    pairKey(both, at(tags, last)),
    pairKey(both, at(words, last)),
    pairKey(both, own.length),
    pairKey(both, Number(first > word)),
    pairKey(both, label),
    pairKey(label, w),
    pairKey(label, t),
    pairKey(pairKey(label, hw), side),
    pairKey(both, at(tags, grand)),
    pairKey(t, at(words, grand)),
    pairKey(both, elderLabel),
    pairKey(elderLabel, w),
    pairKey(both, at(tags, elder)),
    pairKey(both, at(words, elder)),
    pairKey(pairKey(elderLabel, hw), side),
    pairKey(both, at(tags, younger)),
    pairKey(both, at(words, younger)),
    pairKey(both, pairKey(at(tags, elder), at(tags, younger))),
    pairKey(at(words, word - 1), pairKey(t, side)),
    pairKey(at(words, word + 1), pairKey(t, side)),
    pairKey(both, at(tags, word - 1)),
    pairKey(both, at(tags, word + 1)),
    pairKey(at(words, head - 1), both),
    pairKey(at(tags, head - 1), both),
    pairKey(at(tags, head + 1), both),
    pairKey(at(words, head + 1), both),
    pairKey(both, Number(place === 0)),
    pairKey(both, Number(place === sisters.length - 1)),
    pairKey(hw, pairKey(fw, side)),
    pairKey(hw, pairKey(label, t)),
    pairKey(at(words, word - 2), both),
    pairKey(both, pairKey(at(words, word - 1), ft)),
    pairKey(both, before),
    pairKey(both, after),
    pairKey(both, pairKey(before, after)),
    pairKey(both, pairKey(before, ft)),
    pairKey(w, before),
    pairKey(both, marks[to] as number),
    pairKey(t, pairKey(before, after)),
    pairKey(both, marks[from + 1] as number),
  ];
  const keys: number[] = values.map((value, template) => pairKey(template + 1, value));
  for (const sister of sisters.slice(Math.max(0, place - MOST_SISTERS), place + MOST_SISTERS)) {
    if (sister === word) continue;
    const where = sister < head ? 1 : 2;
    const named = sister < word ? (labels[sister] as number) : OUT;
    keys.push(pairKey(101, pairKey(both, pairKey(where, at(tags, sister)))));
    keys.push(pairKey(102, pairKey(both, pairKey(where, at(words, sister)))));
    keys.push(pairKey(103, pairKey(both, named)));
    keys.push(pairKey(104, pairKey(pairKey(hw, t), named)));
    keys.push(pairKey(105, pairKey(pairKey(side, w), named)));
  }
  for (const child of own.slice(0, MOST_SISTERS)) {
    keys.push(pairKey(106, pairKey(both, pairKey(Number(child < word), at(words, child)))));
    keys.push(pairKey(107, pairKey(both, pairKey(Number(child < word), at(tags, child)))));
    keys.push(pairKey(108, pairKey(pairKey(hw, side), at(words, child))));
  }
  return Uint32Array.from(keys);
}
