import { ByteReader, writeVarint } from "./varint.ts";

/** A feature's weights: the classes it speaks for or against, with as many weights. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  /** Whole numbers from -127 to 127, none of them 0. */
  readonly weights: readonly number[];
}

/** Half-empty tables keep probes short. */
const FILL = 0.5;

/**
 * The weights of a linear model over hashed features: to each key a few classes with 8-bit weights. A score is the sum
 * over the features of a decision, in units of the model's quantisation step.
 */
export class SparseWeights {
  readonly #mask: number;
  /**
   * Slots of a key and where its row starts in `cells`, plus one; 0 where the slot is empty. The two lie side by side,
   * since most of the time goes into fetching them from memory.
   */
  readonly #slots: Uint32Array;
  /** Rows one after another: how many classes, then class and weight in turn. */
  readonly #cells: Uint8Array;

  private constructor(slots: Uint32Array, cells: Uint8Array) {
    this.#mask = slots.length / 2 - 1;
    this.#slots = slots;
    this.#cells = cells;
  }

  /** Adds the weights of a feature to the scores of its classes. */
  addTo(scores: Int32Array, key: number): void {
    let slot = (key ^ (key >>> 16)) & this.#mask;
    for (;;) {
      const start = this.#slots[2 * slot + 1] as number;
      if (start === 0) return;
      if (this.#slots[2 * slot] === key) return this.#addRow(scores, start - 1);
      slot = (slot + 1) & this.#mask;
    }
  }

  #addRow(scores: Int32Array, start: number): void {
    const cells = this.#cells;
    const end = start + 1 + 2 * (cells[start] as number);
    for (let at = start + 1; at < end; at += 2) {
      const of = cells[at] as number;
      scores[of] = (scores[of] as number) + (((cells[at + 1] as number) << 24) >> 24);
    }
  }

  /** How many features have weights. */
  get size(): number {
    return this.#slots.reduce((count, cell, at) => count + Number(at % 2 === 1 && cell > 0), 0);
  }

  /**
   * Reads what `encodeWeights` wrote.
   *
   * @throws RangeError where the bytes end too early or go on too long
   */
  static decode(bytes: Uint8Array): SparseWeights {
    const input = new ByteReader(bytes);
    const count = input.varint();
    const mask = 2 ** Math.ceil(Math.log2(Math.max(count / FILL, 2))) - 1;
    const slots = new Uint32Array(2 * (mask + 1));
    const gaps = input.position;
    for (let row = 0; row < count; row++) input.varint();
    const cells = bytes.slice(input.position);
    const reader = new ByteReader(bytes, gaps);
    let key = 0;
    let start = 0;
    for (let row = 0; row < count; row++) {
      key += reader.varint();
      let slot = (key ^ (key >>> 16)) & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = start + 1;
      if (start >= cells.length) throw new RangeError("The weights end too early.");
      start += 1 + 2 * (cells[start] as number);
    }
    if (start !== cells.length) throw new RangeError("The weights do not end where they should.");
    return new SparseWeights(slots, cells);
  }
}

/** Writes rows, whose keys differ, in a compact form that depends on nothing but them: sorted keys by their gaps, then the rows. */
export function encodeWeights(rows: readonly WeightRow[]): Uint8Array {
  const sorted = rows.toSorted((a, b) => a.key - b.key);
  const output: number[] = [];
  writeVarint(output, sorted.length);
  sorted.forEach(({ key }, index) => {
    writeVarint(output, key - (sorted[index - 1]?.key ?? 0));
  });
  for (const { classes, weights } of sorted) {
    output.push(classes.length);
    classes.forEach((of, index) => output.push(of, (weights[index] as number) & 0xff));
  }
  return Uint8Array.from(output);
}
