import { pairKey } from "./hash.ts";

/** The features of one decision as keys, gathered in a buffer that is used again and again. */
export class FeatureList {
  keys = new Uint32Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  push(key: number): void {
    if (this.length === this.keys.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.keys);
      this.keys = longer;
    }
    this.keys[this.length++] = key;
  }

  /** The value of a feature, told from the same value of others by the number of its template. */
  one(template: number, a: number): void {
    this.push(pairKey(template, a));
  }

  two(template: number, a: number, b: number): void {
    this.push(pairKey(pairKey(template, a), b));
  }

  three(template: number, a: number, b: number, c: number): void {
    this.push(pairKey(pairKey(pairKey(template, a), b), c));
  }
}
