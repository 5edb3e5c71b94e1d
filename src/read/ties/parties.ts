import type { Range, Span } from "../../record/span.ts";
import { isRelated, type Tree } from "../../record/tree.ts";

/** The mentions of actors, and pronouns for them, by the words they stand on. */
export class Parties {
  readonly #ordered: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#ordered = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  }

  /** Those at `words`, or whose name a word there is part of; each once, in the order of the words. */
  of(tree: Tree, words: readonly number[]): readonly Range[] {
    const found = words.flatMap((word) => this.#at(tree, word) ?? []);
    return found
      .filter(({ from }, at) => found.findIndex((one) => one.from === from) === at)
      .map(({ from, to }) => [from, to]);
  }

  /** "the Belarusian leader Lukashenko": his name, where the noun itself names nobody. */
  #at(tree: Tree, word: number): Span | null {
    const own = this.#covering(tree, word);
    if (own !== null) return own;
    const named = tree.children(word).filter((child) => isRelated(tree, child, "flat", "appos", "compound"));
    const names = named.flatMap((child) =>
      tree.tokens[child]?.upos === "PROPN" ? (this.#covering(tree, child) ?? []) : [],
    );
    return tree.tokens[word]?.upos === "PROPN" || isPersonal(tree, named) ? (names[0] ?? null) : null;
  }

  #covering(tree: Tree, word: number): Span | null {
    const token = tree.tokens[word];
    if (token === undefined) return null;
    let [low, high] = [0, this.#ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ordered[middle]?.from ?? Infinity) <= token.from) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && at >= low - NESTED; at -= 1) {
      const span = this.#ordered[at];
      if (span !== undefined && span.from <= token.from && token.to <= span.to) return span;
    }
    return null;
  }
}

/** Mentions lie in one another no deeper than this. */
const NESTED = 4;

/** A name in apposition tells who the noun is; a name before it, as in "Kremlin officials", does not. */
const isPersonal = (tree: Tree, named: readonly number[]): boolean =>
  named.length > 0 && named.every((child) => isRelated(tree, child, "flat", "appos"));
