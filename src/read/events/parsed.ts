/** One sentence as this stage reads it: its words, their tree, and what other stages found at them. */
import type { DateMention, Mention, Names, Reference } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Sentence, Token } from "../../record/syntax.ts";
import { type Tree, treeOf } from "../../record/tree.ts";

export class Parsed {
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  /** Forms in lower case, by word; the last part of a hyphenated word stands for the whole of it. */
  readonly lowers: readonly string[];
  readonly #mentions: readonly (Mention | null)[];
  readonly #references: readonly (Reference | null)[];
  readonly #dates: readonly (DateMention | null)[];

  constructor(
    sentence: Sentence,
    mentions: Names["mentions"],
    references: Names["references"],
    dates: readonly DateMention[],
  ) {
    this.tokens = sentence.tokens;
    this.tree = treeOf(this.tokens);
    this.lowers = this.tokens.map((_, word) => this.#written(word, ({ form }) => form));
    this.#mentions = covering(this.tokens, mentions);
    this.#references = covering(this.tokens, references);
    this.#dates = covering(this.tokens, dates);
  }

  lower(word: number): string {
    return this.lowers[word] ?? "";
  }

  lemma(word: number): string {
    return this.#written(word, ({ lemma }) => lemma);
  }

  #written(word: number, last: (token: Token) => string): string {
    const token = this.tokens[word];
    if (token === undefined) return "";
    const before = this.tokens.slice(this.startOf(word), word).map(({ form }) => form);
    return `${before.join("")}${last(token)}`.toLowerCase().replaceAll("’", "'");
  }

  relation(word: number): string {
    return this.tokens[word]?.deprel ?? "";
  }

  head(word: number): number {
    return this.tokens[word]?.head ?? -1;
  }

  /** Whether a word is of one of these universal parts of speech. */
  is(word: number, ...parts: readonly string[]): boolean {
    return parts.includes(this.tokens[word]?.upos ?? "");
  }

  has(word: number, feature: string): boolean {
    return this.tokens[word]?.feats.includes(feature) ?? false;
  }

  mention(word: number): Mention | null {
    return this.#mentions[word] ?? null;
  }

  reference(word: number): Reference | null {
    return this.#references[word] ?? null;
  }

  isDated(word: number): boolean {
    return this.#dates[word] != null;
  }

  /** The first part of a hyphenated word of which `word` is the last: "tear" of "tear-gas"; else the word itself. */
  startOf(word: number): number {
    let start = word;
    while (this.#binds(start - 1)) start -= 2;
    return start;
  }

  /** Whether a word is followed by a hyphen and another part. */
  isPrefix(word: number): boolean {
    return this.#binds(word + 1);
  }

  #binds(hyphen: number): boolean {
    const [before, mark, after] = [this.tokens[hyphen - 1], this.tokens[hyphen], this.tokens[hyphen + 1]];
    if (!before || !mark || !after || !/^[-‐‑]$/.test(mark.form)) return false;
    return before.to === mark.from && mark.to === after.from;
  }

  spanOf(from: number, to: number): Span {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return { from: first?.from ?? 0, to: Math.max(last?.to ?? 0, first?.to ?? 0) };
  }
}

/** What covers each token, the longest where several do. */
function covering<T extends Span>(tokens: readonly Span[], spans: readonly T[]): readonly (T | null)[] {
  const found: (T | null)[] = tokens.map(() => null);
  for (const span of [...spans].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    for (let at = firstEndingAfter(tokens, span.from); (tokens[at]?.from ?? Infinity) < span.to; at++) found[at] = span;
  }
  return found;
}

function firstEndingAfter(tokens: readonly Span[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.to ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
