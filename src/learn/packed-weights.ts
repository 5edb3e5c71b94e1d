import type { FeatureWeights } from "./perceptron.ts";
import type { WeightRow } from "./sparse-weights.ts";
import { ByteReader, writeVarint } from "./varint.ts";

/** The weights of a feature fit into one number of 32 bits. */
export const MOST_CLASSES = 4;

/**
 * The weights of a linear model over hashed features that decides between four classes or fewer. The 8-bit weights of a
 * feature lie in one number beside its key, so that a feature costs one fetch from memory.
 */
export class PackedWeights implements FeatureWeights {
  /** Keys in their order fill the table from its start to its end, so that loading writes memory in its order. */
  readonly #slotsPerKey: number;
  /** Slots of a key and its weights, a byte for each class, the first lowest; 0 where the slot is empty. */
  readonly #slots: Uint32Array;

  private constructor(slots: Uint32Array, slotsPerKey: number) {
    this.#slots = slots;
    this.#slotsPerKey = slotsPerKey;
  }

  /** Adds the weights of a feature to the scores, one for each class. */
  addTo(scores: Int32Array, key: number): void {
    const slots = this.#slots;
    for (let slot = (key * this.#slotsPerKey) | 0; ; slot++) {
      const packed = slots[2 * slot + 1] as number;
      if (packed === 0) return;
      if (slots[2 * slot] === key) {
        for (let of = 0; of < scores.length; of++)
          scores[of] = (scores[of] as number) + ((packed << (24 - 8 * of)) >> 24);
        return;
      }
    }
  }

  /**
   * Reads what `encodePacked` wrote.
   *
   * @throws RangeError where the bytes end too early or go on too long
   */
  static decode(bytes: Uint8Array): PackedWeights {
    const input = new ByteReader(bytes);
    const classes = input.varint();
    const count = input.varint();
    if (classes > MOST_CLASSES || count > bytes.length) throw new RangeError("These are no packed weights.");
    const slotsPerKey = (2 * count) / 2 ** 32;
    // Half-empty, to keep probes short; with room behind for keys that crowd at the end.
    const slots = new Uint32Array(2 * (3 * count + 1));
    const columns = bytes.length - classes * count;
    let key = 0;
    let free = 0;
    for (let row = 0; row < count; row++) {
      key += input.varint();
      free = Math.max(free, (key * slotsPerKey) | 0);
      let packed = 0;
      for (let of = 0; of < classes; of++) packed |= (bytes[columns + of * count + row] as number) << (8 * of);
      slots[2 * free] = key;
      slots[2 * free + 1] = packed;
      free++;
    }
    if (input.position !== columns) throw new RangeError("The weights do not end where they should.");
    return new PackedWeights(slots, slotsPerKey);
  }
}

/**
 * Writes rows, whose keys differ, in a compact form that depends on nothing but them: sorted keys by their gaps, then
 * the weights of each class.
 */
export function encodePacked(rows: readonly WeightRow[], classes: number): Uint8Array {
  const sorted = rows.toSorted((a, b) => a.key - b.key);
  const head: number[] = [];
  writeVarint(head, classes);
  writeVarint(head, sorted.length);
  sorted.forEach(({ key }, index) => {
    writeVarint(head, key - (sorted[index - 1]?.key ?? 0));
  });
  const bytes = new Uint8Array(head.length + classes * sorted.length);
  bytes.set(head);
  sorted.forEach((row, index) => {
    row.classes.forEach((of, at) => {
      bytes[head.length + of * sorted.length + index] = row.weights[at] as number;
    });
  });
  return bytes;
}
