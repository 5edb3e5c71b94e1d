import type { Reading } from "../record/reading.ts";

/** How much is kept, in characters of JSON: a process that lives long should not hold a large store in memory. */
const MOST_KEPT = 64e6;

/**
 * Readings that a process has unpacked, by article, so that those that have not changed need not be unpacked again, and
 * are the same objects. Where all are too much to keep, the first of them are kept.
 */
export class KeptReadings {
  readonly #kept = new Map<string, { readonly digest: string; readonly reading: Reading; readonly size: number }>();
  #size = 0;

  /** The reading of that digest; null where it is not kept. */
  get(article: string, digest: string): Reading | null {
    const known = this.#kept.get(article);
    return known?.digest === digest ? known.reading : null;
  }

  /** @param size of its JSON, in characters */
  keep(article: string, digest: string, reading: Reading, size: number): void {
    this.drop(article);
    if (this.#size + size > MOST_KEPT) return;
    this.#kept.set(article, { digest, reading, size });
    this.#size += size;
  }

  /** Drops all but those of some articles. */
  retain(articles: ReadonlyMap<string, unknown>): void {
    for (const article of this.#kept.keys()) if (!articles.has(article)) this.drop(article);
  }

  drop(article: string): void {
    this.#size -= this.#kept.get(article)?.size ?? 0;
    this.#kept.delete(article);
  }
}
