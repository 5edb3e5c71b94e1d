import type { FeatureWeights, Scores } from "../src/learn/perceptron.ts";
import type { WeightRow } from "../src/learn/sparse-weights.ts";

/**
 * Weights in training: whole numbers, and the sums from which their averages over all decisions come (Collins 2002).
 * Only features that took part in a mistake take space.
 */
export class PerceptronWeights implements FeatureWeights {
  readonly classes: number;
  #keys = new Uint32Array(1 << 16);
  #rows = new Int32Array(1 << 16);
  #used = 0;
  #weights: Int32Array;
  /** For each weight, the sum over its changes of change times decision number. */
  #changes: Float64Array;
  #decisions = 0;
  /** For each weight, the sum of its averages in former trainings; as long as the rows were then. */
  #former = new Float32Array(0);
  #trainings = 1;

  constructor(classes: number) {
    this.classes = classes;
    this.#weights = new Int32Array(1024 * classes);
    this.#changes = new Float64Array(1024 * classes);
  }

  addTo(scores: Scores, key: number): void {
    const row = this.#rows[this.#slotOf(key)] as number;
    if (row === 0) return;
    const start = (row - 1) * this.classes;
    for (let of = 0; of < this.classes; of++)
      scores[of] = (scores[of] as number) + (this.#weights[start + of] as number);
  }

  /** Counts a decision; changes that follow belong to it. */
  nextDecision(): void {
    this.#decisions++;
  }

  change(key: number, of: number, by: number): void {
    const at = this.#rowFor(key) * this.classes + of;
    this.#weights[at] = (this.#weights[at] as number) + by;
    this.#changes[at] = (this.#changes[at] as number) + by * this.#decisions;
  }

  /**
   * Starts another training from nothing; what was learnt before counts as much as what will be. Trainings in other
   * orders add up to one linear model, which is their vote.
   */
  nextTraining(): void {
    const former = new Float32Array(this.#used * this.classes);
    for (let at = 0; at < former.length; at++) former[at] = (this.#former[at] ?? 0) + this.#average(at);
    this.#former = former;
    this.#weights.fill(0);
    this.#changes.fill(0);
    this.#decisions = 0;
    this.#trainings++;
  }

  get size(): number {
    return this.#used;
  }

  /**
   * The averaged weights, of all trainings alike, in whole steps of `step`, without those that come to nothing, in the order of their keys.
   */
  rows(step: number): WeightRow[] {
    const rows: WeightRow[] = [];
    this.#rows.forEach((row, slot) => {
      if (row === 0) return;
      const classes: number[] = [];
      const weights: number[] = [];
      for (let of = 0; of < this.classes; of++) {
        const at = (row - 1) * this.classes + of;
        const mean = ((this.#former[at] ?? 0) + this.#average(at)) / this.#trainings;
        const weight = Math.max(-127, Math.min(127, Math.round(mean / step)));
        if (weight === 0) continue;
        classes.push(of);
        weights.push(weight);
      }
      if (classes.length > 0) rows.push({ key: this.#keys[slot] as number, classes, weights });
    });
    return rows.sort((a, b) => a.key - b.key);
  }

  #average(at: number): number {
    return (this.#weights[at] as number) - (this.#changes[at] as number) / Math.max(this.#decisions, 1);
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key >>> 16)) & mask;
    while (this.#rows[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #rowFor(key: number): number {
    let slot = this.#slotOf(key);
    if (this.#rows[slot] === 0) {
      if (this.#used * 2 >= this.#keys.length) {
        this.#growTable();
        slot = this.#slotOf(key);
      }
      this.#keys[slot] = key;
      this.#rows[slot] = ++this.#used;
      if (this.#used * this.classes > this.#weights.length) this.#growRows();
    }
    return (this.#rows[slot] as number) - 1;
  }

  #growTable(): void {
    const [keys, rows] = [this.#keys, this.#rows];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    rows.forEach((row, slot) => {
      if (row === 0) return;
      const free = this.#slotOf(keys[slot] as number);
      this.#keys[free] = keys[slot] as number;
      this.#rows[free] = row;
    });
  }

  #growRows(): void {
    const [weights, changes] = [this.#weights, this.#changes];
    this.#weights = new Int32Array(weights.length * 2);
    this.#weights.set(weights);
    this.#changes = new Float64Array(changes.length * 2);
    this.#changes.set(changes);
  }
}

/** A generator of numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order drawn at random (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const drawn = Math.floor(random() * (last + 1));
    [order[last], order[drawn]] = [order[drawn] as Item, order[last] as Item];
  }
  return order;
}
