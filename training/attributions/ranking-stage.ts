import { hashText } from "../../src/learn/hash.ts";
import type { WeightRow } from "../../src/learn/sparse-weights.ts";
import { neighboursByZone } from "../../src/read/attributions/company.ts";
import type { Stretch } from "../../src/read/attributions/passage.ts";
import type { Candidate } from "../../src/read/attributions/candidate.ts";
import { rankingFeatures } from "../../src/read/attributions/ranking-features.ts";
import type { ReadCue } from "../../src/read/attributions/read-by-model.ts";
import type { GoldAttribution, Prepared } from "./prepare.ts";
import { Shuffle } from "./shuffle.ts";

/** The candidates of one cue: their features as row numbers, and how good each is, from 0 to 1. */
export interface RankedCue {
  readonly rows: readonly Uint32Array[];
  readonly targets: Float64Array;
  /** Whether each is right as the measure of whole attributions has it. */
  readonly right: readonly boolean[];
  /** Whether the cue counts: not in text that the annotators left out. */
  readonly counts: boolean;
}

const isWord = ({ passage }: Prepared, index: number): boolean =>
  /[\p{L}\p{N}]/u.test(passage.words[index]?.form ?? "");

const wordsOf = (article: Prepared, stretches: readonly Stretch[]): number[] =>
  stretches.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, at) => first + at).filter((index) => isWord(article, index)),
  );

/** How good a candidate is against an annotation: the whole, and its source and content to the word. */
export function grade(
  article: Prepared,
  { source, content }: Candidate,
  gold: GoldAttribution,
): { right: boolean; target: number } {
  const said = wordsOf(article, content);
  const wanted = gold.content.filter((index) => isWord(article, index));
  const set = new Set(wanted);
  const both = said.filter((index) => set.has(index)).length;
  const dice = said.length + wanted.length === 0 ? 1 : (2 * both) / (said.length + wanted.length);
  const headIn =
    gold.sourceHead < 0
      ? source === null
      : source !== null && source.first <= gold.sourceHead && gold.sourceHead < source.end;
  const right = dice >= 0.8 && headIn;
  const sourceWords = source === null ? [] : wordsOf(article, [source]);
  const sameSource = String(sourceWords) === String(gold.source.filter((index) => isWord(article, index)));
  return { right, target: 0.4 * Number(right) + 0.3 * Number(sameSource) + 0.3 * Number(dice > 0.9999) };
}

/** Numbers feature names. */
export class NameIndex {
  readonly #numbers = new Map<number, number>();
  readonly keys: number[] = [0];

  rowOf(name: string): number {
    const key = hashText(name);
    let row = this.#numbers.get(key);
    if (row === undefined) {
      row = this.keys.length;
      this.keys.push(key);
      this.#numbers.set(key, row);
    }
    return row;
  }
}

export function rankedCues(article: Prepared, cues: readonly ReadCue[], names: NameIndex): RankedCue[] {
  const byWord = new Map<number, GoldAttribution>();
  for (const gold of article.gold) for (const word of gold.cue) byWord.set(word, gold);
  const neighbours = neighboursByZone(article.passage, cues);
  return cues.map(({ frame, candidates }) => {
    const { cue } = frame;
    let gold: GoldAttribution | undefined;
    for (let at = cue.first; at < cue.end; at += 1) gold ??= byWord.get(at);
    const grades = candidates.map((candidate) =>
      gold === undefined ? { right: false, target: 0 } : grade(article, candidate, gold),
    );
    return {
      rows: candidates.map((candidate) =>
        Uint32Array.from(
          rankingFeatures(article.passage, article.columns, frame, candidate, neighbours.get(frame.zone) ?? []).map(
            (name) => names.rowOf(name),
          ),
        ),
      ),
      targets: Float64Array.from(grades, ({ target }) => target),
      right: grades.map(({ right }) => right),
      counts: !article.discarded.has(cue.first),
    };
  });
}

const EPOCHS = 6;
const RATE = 0.02;
const PENALTY = 1e-5;

/** Logistic regression on graded targets by AdaGrad, with an L1 penalty that a weight pays when it is next met. */
export function trainRanking(cues: readonly RankedCue[], rows: number): Float32Array {
  const weights = new Float32Array(rows + 1);
  const squares = new Float32Array(rows + 1);
  const paid = new Uint32Array(rows + 1);
  const order = Uint32Array.from(cues.keys());
  const shuffle = new Shuffle(6);
  let steps = 0;
  const pay = (row: number): void => {
    const due = ((steps - (paid[row] as number)) * PENALTY * RATE) / (Math.sqrt(squares[row] as number) + 1e-6);
    paid[row] = steps;
    const weight = weights[row] as number;
    weights[row] = weight > due ? weight - due : weight < -due ? weight + due : 0;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle.apply(order);
    for (const index of order) {
      const cue = cues[index] as RankedCue;
      if (!cue.counts) continue;
      cue.rows.forEach((features, at) => {
        steps += 1;
        let sum = 0;
        for (const row of features) {
          pay(row);
          sum += weights[row] as number;
        }
        const slope = 1 / (1 + Math.exp(-sum)) - (cue.targets[at] as number);
        for (const row of features) {
          squares[row] = (squares[row] as number) + slope * slope;
          weights[row] = (weights[row] as number) - (RATE * slope) / (Math.sqrt(squares[row] as number) + 1e-6);
        }
      });
    }
  }
  for (let row = 1; row <= rows; row += 1) pay(row);
  return weights;
}

/** The score of the best candidate of each cue and whether it is right; null for cues that do not count. */
export function judged(cues: readonly RankedCue[], weights: Float32Array): { score: number; right: boolean }[] {
  return cues
    .filter(({ counts, rows }) => counts && rows.length > 0)
    .map(({ rows, right }) => {
      const sums = rows.map((features) => features.reduce((sum, row) => sum + (weights[row] ?? 0), 0));
      const best = sums.indexOf(Math.max(...sums));
      return { score: 1 / (1 + Math.exp(-(sums[best] ?? 0))), right: right[best] ?? false };
    });
}

export interface ThresholdFigures {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures at every threshold that is a multiple of a hundredth. */
export function figures(all: readonly { score: number; right: boolean }[], goldCount: number): ThresholdFigures[] {
  return Array.from({ length: 90 }, (_, step) => {
    const threshold = (step + 5) / 100;
    const kept = all.filter(({ score }) => score >= threshold);
    const right = kept.filter((one) => one.right).length;
    const precision = kept.length === 0 ? 0 : right / kept.length;
    const recall = right / goldCount;
    return { threshold, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
  });
}

export function rankingRows(weights: Float32Array, keys: readonly number[], step: number): WeightRow[] {
  return keys.flatMap((key, row) => {
    const whole = Math.max(-127, Math.min(127, Math.round((weights[row] as number) / step)));
    return row === 0 || whole === 0 ? [] : [{ key, classes: [0], weights: [whole] }];
  });
}
