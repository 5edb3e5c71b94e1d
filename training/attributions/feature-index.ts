import type { FeatureList } from "../../src/learn/feature-list.ts";

/** The features of a run of tokens, as indices of weight rows: those of token t from `offsets[t]` to `offsets[t + 1]`. */
export interface FeatureTable {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/** Numbers feature keys, in two passes: count them all, then number those met often enough. */
export class FeatureIndex {
  #keys = new Uint32Array(1 << 20);
  #counts = new Uint32Array(1 << 20);
  #used = 0;
  #numbers: Uint32Array | null = null;
  /** How many keys are numbered, from 1; 0 is for all others. */
  size = 0;

  count({ keys, length }: FeatureList): void {
    for (let index = 0; index < length; index += 1) {
      const slot = this.#slot(keys[index] as number);
      if (this.#counts[slot] === 0) {
        this.#keys[slot] = keys[index] as number;
        this.#used += 1;
      }
      this.#counts[slot] = (this.#counts[slot] as number) + 1;
      if (this.#used * 2 > this.#keys.length) this.#grow();
    }
  }

  number(atLeast: number): void {
    const numbers = new Uint32Array(this.#keys.length);
    this.#counts.forEach((count, slot) => {
      if (count >= atLeast) numbers[slot] = ++this.size;
    });
    this.#numbers = numbers;
  }

  /** The numbers of the features that have one. */
  rowsOf({ keys, length }: FeatureList, into: number[]): void {
    if (this.#numbers === null) throw new Error("Features are not numbered yet.");
    for (let index = 0; index < length; index += 1) {
      const row = this.#numbers[this.#slot(keys[index] as number)] as number;
      if (row > 0) into.push(row);
    }
  }

  /** The key of each number. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.size + 1);
    this.#numbers?.forEach((row, slot) => {
      if (row > 0) keys[row] = this.#keys[slot] as number;
    });
    return keys;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key >>> 16)) & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Uint32Array(2 * keys.length);
    this.#counts = new Uint32Array(2 * keys.length);
    counts.forEach((count, old) => {
      if (count === 0) return;
      const slot = this.#slot(keys[old] as number);
      this.#keys[slot] = keys[old] as number;
      this.#counts[slot] = count;
    });
  }
}
