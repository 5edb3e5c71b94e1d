import type { Span } from "../../record/span.ts";

/** Spans in text order, for finding those within a stretch without walking all. They do not nest deeply. */
export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /** The spans that begin within `stretch`. */
  within(stretch: Span): readonly T[] {
    const found: T[] = [];
    for (let index = this.#firstFrom(stretch.from); index < this.#spans.length; index++) {
      const span = this.#spans[index];
      if (span === undefined || span.from >= stretch.to) break;
      found.push(span);
    }
    return found;
  }

  #firstFrom(from: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.from ?? Infinity) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
