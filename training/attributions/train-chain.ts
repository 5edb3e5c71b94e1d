import { LinearChain } from "../../src/learn/linear-chain.ts";
import type { WeightRow } from "../../src/learn/sparse-weights.ts";
import type { FeatureTable } from "./feature-index.ts";
import { Shuffle } from "./shuffle.ts";

/** A run of tokens with their right labels. A token's features come from several tables, each from its own token on. */
export interface Sequence {
  readonly gold: Uint8Array;
  readonly tables: readonly { readonly table: FeatureTable; readonly start: number }[];
}

export interface TrainingOptions {
  readonly rows: number;
  readonly labels: number;
  readonly allowed: (from: number, to: number) => boolean;
  readonly mayStart: (label: number) => boolean;
  readonly mayEnd: (label: number) => boolean;
  readonly epochs: number;
  readonly rate: number;
  /** L1 penalty on a weight for each sequence. */
  readonly penalty: number;
  readonly report?: (line: string) => void;
}

const EPSILON = 1e-6;
/** Smaller slopes are left out. */
const LEAST_SLOPE = 1e-4;
/** How many times in each of the last two passes the weights are taken down, to be averaged in the end. */
const TAKEN = 4;

/**
 * Weights of a linear-chain conditional random field, by stochastic gradient steps on single sequences with AdaGrad's
 * rates and an L1 penalty (Duchi, Hazan and Singer 2011), which a row pays when it is next met. The weights in the end are
 * the average of those in the last two passes.
 */
export class ChainTrainer {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #paid: Uint32Array;
  readonly #chain: LinearChain;
  readonly #chainSquares: Float64Array;
  readonly #sums: Float32Array;
  readonly #chainSums: Float64Array;
  #steps = 0;

  constructor(readonly options: TrainingOptions) {
    const { rows, labels, allowed, mayStart, mayEnd } = options;
    this.weights = new Float32Array((rows + 1) * labels);
    this.#squares = new Float32Array(this.weights.length);
    this.#paid = new Uint32Array(rows + 1);
    const transitions = new Float64Array(labels * labels);
    for (let from = 0; from < labels; from += 1)
      for (let to = 0; to < labels; to += 1) if (!allowed(from, to)) transitions[from * labels + to] = -Infinity;
    const edge = (may: (label: number) => boolean): Float64Array =>
      Float64Array.from({ length: labels }, (_, label) => (may(label) ? 0 : -Infinity));
    this.#chain = new LinearChain(transitions, edge(mayStart), edge(mayEnd));
    this.#chainSquares = new Float64Array(labels * labels);
    this.#sums = new Float32Array(this.weights.length);
    this.#chainSums = new Float64Array(labels * labels);
  }

  get chain(): LinearChain {
    return this.#chain;
  }

  train(sequences: readonly Sequence[]): this {
    const { epochs, report } = this.options;
    const order = Uint32Array.from(sequences.keys());
    const shuffle = new Shuffle(20261122);
    for (let epoch = 1; epoch <= epochs; epoch += 1) {
      shuffle.apply(order);
      let loss = 0;
      order.forEach((index, at) => {
        loss += this.#step(sequences[index] as Sequence);
        const isTaken = Math.floor(((at + 1) * TAKEN) / order.length) > Math.floor((at * TAKEN) / order.length);
        if (epoch > epochs - 2 && isTaken) this.#take();
      });
      report?.(`epoch ${epoch}: loss ${(loss / sequences.length).toFixed(3)}`);
    }
    const share = 1 / (TAKEN * Math.min(epochs, 2));
    this.weights.set(this.#sums.map((sum) => sum * share));
    this.#chainSums.forEach((sum, index) => (this.#chain.transitions[index] = sum * share));
    return this;
  }

  /** Adds the weights as they are to the sums of which the average is made. */
  #take(): void {
    for (let row = 1; row <= this.options.rows; row += 1) this.#pay(row);
    for (let cell = 0; cell < this.weights.length; cell += 1)
      this.#sums[cell] = (this.#sums[cell] as number) + (this.weights[cell] as number);
    this.#chain.transitions.forEach((weight, index) => {
      this.#chainSums[index] = (this.#chainSums[index] as number) + weight;
    });
  }

  /** The scores of every label at every token. */
  scores(sequence: Sequence): Float64Array {
    const { labels } = this.options;
    const { weights } = this;
    const scores = new Float64Array(sequence.gold.length * labels);
    for (const { table, start } of sequence.tables) {
      for (let at = 0; at < sequence.gold.length; at += 1) {
        const end = table.offsets[start + at + 1] as number;
        for (let index = table.offsets[start + at] as number; index < end; index += 1) {
          const row = (table.rows[index] as number) * labels;
          for (let label = 0; label < labels; label += 1)
            scores[at * labels + label] = (scores[at * labels + label] as number) + (weights[row + label] as number);
        }
      }
    }
    return scores;
  }

  #step(sequence: Sequence): number {
    const { gold } = sequence;
    const { labels } = this.options;
    if (gold.length === 0) return 0;
    this.#steps += 1;
    for (const { table, start } of sequence.tables)
      for (
        let index = table.offsets[start] as number;
        index < (table.offsets[start + gold.length] as number);
        index += 1
      )
        this.#pay(table.rows[index] as number);
    const scores = this.scores(sequence);
    const pairs = new Float64Array(labels * labels);
    const { probability, logTotal } = this.#chain.marginals(scores, gold.length, pairs);
    const loss = logTotal - this.#goldScore(scores, gold);
    for (let at = 0; at < gold.length; at += 1) {
      const right = at * labels + (gold[at] as number);
      probability[right] = (probability[right] as number) - 1;
    }
    this.#moveWeights(sequence, probability);
    this.#moveTransitions(gold, pairs);
    return loss;
  }

  #goldScore(scores: Float64Array, gold: Uint8Array): number {
    const { labels } = this.options;
    let sum = 0;
    gold.forEach((label, at) => {
      sum += scores[at * labels + label] as number;
      if (at > 0) sum += this.#chain.transitions[(gold[at - 1] as number) * labels + label] as number;
    });
    return sum;
  }

  #moveWeights({ gold, tables }: Sequence, gradient: Float64Array): void {
    const { labels, rate } = this.options;
    const { weights } = this;
    const squares = this.#squares;
    const wrong = wrongLabels(gradient, gold.length, labels);
    for (const { table, start } of tables) {
      for (let at = 0; at < gold.length; at += 1) {
        const moved = wrong[at] as readonly number[];
        if (moved.length === 0) continue;
        const end = table.offsets[start + at + 1] as number;
        for (let index = table.offsets[start + at] as number; index < end; index += 1) {
          const row = (table.rows[index] as number) * labels;
          for (const label of moved) {
            const slope = gradient[at * labels + label] as number;
            const square = (squares[row + label] as number) + slope * slope;
            squares[row + label] = square;
            weights[row + label] = (weights[row + label] as number) - (rate * slope) / (Math.sqrt(square) + EPSILON);
          }
        }
      }
    }
  }

  #moveTransitions(gold: Uint8Array, pairs: Float64Array): void {
    const { labels, rate } = this.options;
    const { transitions } = this.#chain;
    for (let at = 1; at < gold.length; at += 1) {
      const right = (gold[at - 1] as number) * labels + (gold[at] as number);
      pairs[right] = (pairs[right] as number) - 1;
    }
    pairs.forEach((slope, index) => {
      if (transitions[index] === -Infinity || slope === 0) return;
      const square = (this.#chainSquares[index] as number) + slope * slope;
      this.#chainSquares[index] = square;
      transitions[index] = (transitions[index] as number) - (rate * slope) / (Math.sqrt(square) + EPSILON);
    });
  }

  /** Takes from a row's weights the penalties of the steps since it was last met. */
  #pay(row: number): void {
    const { labels, rate, penalty } = this.options;
    const due = (this.#steps - (this.#paid[row] as number)) * penalty * rate;
    this.#paid[row] = this.#steps;
    if (due === 0) return;
    for (let cell = row * labels; cell < (row + 1) * labels; cell += 1) {
      const weight = this.weights[cell] as number;
      if (weight === 0) continue;
      const cut = due / (Math.sqrt(this.#squares[cell] as number) + EPSILON);
      this.weights[cell] = weight > cut ? weight - cut : weight < -cut ? weight + cut : 0;
    }
  }
}

/** For each token the labels whose probability is off by enough to learn from. */
function wrongLabels(gradient: Float64Array, length: number, labels: number): number[][] {
  return Array.from({ length }, (_, at) => {
    const wrong: number[] = [];
    for (let label = 0; label < labels; label += 1)
      if (Math.abs(gradient[at * labels + label] as number) >= LEAST_SLOPE) wrong.push(label);
    return wrong;
  });
}

/** The weights that are not 0 in whole steps of `step`. */
export function quantised(weights: Float32Array, labels: number, keys: Uint32Array, step: number): WeightRow[] {
  const rows: WeightRow[] = [];
  for (let row = 1; row < keys.length; row += 1) {
    const classes: number[] = [];
    const whole: number[] = [];
    for (let label = 0; label < labels; label += 1) {
      const value = Math.max(-127, Math.min(127, Math.round((weights[row * labels + label] as number) / step)));
      if (value !== 0) {
        classes.push(label);
        whole.push(value);
      }
    }
    if (classes.length > 0) rows.push({ key: keys[row] as number, classes, weights: whole });
  }
  return rows;
}
