import type { FeatureWeights, Scores } from "../../src/learn/perceptron.ts";
import type { WeightRow } from "../../src/learn/sparse-weights.ts";
import { MOVES } from "../../src/read/syntax/parser-state.ts";

/** Cells of a slot: the key, then a weight for each move. */
const STRIDE = 1 + MOVES;

/**
 * Weights of moves in training, averaged as in `PerceptronWeights`, with the weights of a feature beside its key: the
 * parser asks for a hundred million of them, and fetching them from memory is most of its training. Several rounds of
 * training, each from nothing, add up to one linear model, which is their vote.
 */
export class MoveWeights implements FeatureWeights {
  #slots = new Int32Array(STRIDE << 20);
  /** For each weight, the sum over its changes of change times decision number. */
  #changes = new Float64Array(MOVES << 20);
  /** For each weight, the sum of its averages in former trainings. */
  #former = new Float32Array(MOVES << 20);
  #mask = (1 << 20) - 1;
  #used = 0;
  #decisions = 0;
  #trainings = 1;

  addTo(scores: Scores, key: number): void {
    const at = STRIDE * this.#slotOf(named(key));
    if (this.#slots[at] === 0) return;
    for (let move = 0; move < MOVES; move++)
      scores[move] = (scores[move] as number) + (this.#slots[at + 1 + move] as number);
  }

  /** Counts a decision; changes that follow belong to it. */
  nextDecision(): void {
    this.#decisions++;
  }

  change(key: number, move: number, by: number): void {
    const slot = this.#slotFor(named(key));
    const weight = STRIDE * slot + 1 + move;
    const sum = MOVES * slot + move;
    this.#slots[weight] = (this.#slots[weight] as number) + by;
    this.#changes[sum] = (this.#changes[sum] as number) + by * this.#decisions;
  }

  /** Starts another training from nothing; what was learnt before counts as much as what will be. */
  nextTraining(): void {
    for (let slot = 0; slot <= this.#mask; slot++)
      for (let move = 0; move < MOVES; move++) {
        const sum = MOVES * slot + move;
        this.#former[sum] = (this.#former[sum] as number) + this.#average(slot, move);
        this.#slots[STRIDE * slot + 1 + move] = 0;
        this.#changes[sum] = 0;
      }
    this.#decisions = 0;
    this.#trainings++;
  }

  /** The weights in whole steps of `step`, without those that come to nothing, in the order of their keys. */
  rows(step: number): WeightRow[] {
    const rows: WeightRow[] = [];
    for (let slot = 0; slot <= this.#mask; slot++) {
      const classes: number[] = [];
      const weights: number[] = [];
      for (let move = 0; move < MOVES; move++) {
        const mean = ((this.#former[MOVES * slot + move] as number) + this.#average(slot, move)) / this.#trainings;
        const weight = Math.max(-127, Math.min(127, Math.round(mean / step)));
        if (weight === 0) continue;
        classes.push(move);
        weights.push(weight);
      }
      if (classes.length > 0) rows.push({ key: (this.#slots[STRIDE * slot] as number) >>> 0, classes, weights });
    }
    return rows.sort((a, b) => a.key - b.key);
  }

  #average(slot: number, move: number): number {
    const weight = this.#slots[STRIDE * slot + 1 + move] as number;
    return weight - (this.#changes[MOVES * slot + move] as number) / Math.max(this.#decisions, 1);
  }

  #slotOf(key: number): number {
    let slot = (key ^ (key >>> 16)) & this.#mask;
    for (;;) {
      const found = this.#slots[STRIDE * slot] as number;
      if (found === key || found === 0) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #slotFor(key: number): number {
    let slot = this.#slotOf(key);
    if (this.#slots[STRIDE * slot] === 0) {
      if (this.#used * 2 > this.#mask) {
        this.#grow();
        slot = this.#slotOf(key);
      }
      this.#slots[STRIDE * slot] = key;
      this.#used++;
    }
    return slot;
  }

  #grow(): void {
    const [slots, changes, former, count] = [this.#slots, this.#changes, this.#former, this.#mask + 1];
    this.#mask = 2 * count - 1;
    this.#slots = new Int32Array(2 * slots.length);
    this.#changes = new Float64Array(2 * changes.length);
    this.#former = new Float32Array(2 * former.length);
    for (let slot = 0; slot < count; slot++) {
      const key = slots[STRIDE * slot] as number;
      if (key === 0) continue;
      const free = this.#slotOf(key);
      this.#slots.set(slots.subarray(STRIDE * slot, STRIDE * (slot + 1)), STRIDE * free);
      this.#changes.set(changes.subarray(MOVES * slot, MOVES * (slot + 1)), MOVES * free);
      this.#former.set(former.subarray(MOVES * slot, MOVES * (slot + 1)), MOVES * free);
    }
  }
}

/** 0 stands for an empty slot. */
const named = (key: number): number => key | 0 || 1;
