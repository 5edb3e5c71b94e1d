/** Orders drawn from a seed: the same on every machine. */
export class Shuffle {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number below `limit`, by a 32-bit generator (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) % limit;
  }

  apply(order: Uint32Array): void {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1);
      const moved = order[at] as number;
      order[at] = order[other] as number;
      order[other] = moved;
    }
  }
}
