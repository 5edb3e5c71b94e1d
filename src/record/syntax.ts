import type { PartKind } from "./article.ts";
import type { Span } from "./span.ts";

export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/** A word, number or mark. Clitics ("'s", "n't") are tokens of their own. */
export interface Token extends Span {
  readonly form: string;
  readonly kind: TokenKind;
}

/** A sentence. Never crosses a paragraph or the border of a part. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Number of the paragraph within the article, from 0. */
  readonly paragraph: number;
  readonly part: PartKind | "body";
}

/**
 * A stretch between quotation marks of any style. `from`, `to` include the marks; `inner` excludes them. A quotation
 * left open runs to the end of its paragraph; one continued over paragraphs gives one Quotation for each, with
 * `continued` set on all but the first.
 */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
  readonly closed: boolean;
  readonly continued: boolean;
}

export interface Syntax {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
