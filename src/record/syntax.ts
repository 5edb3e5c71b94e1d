import type { PartKind } from "./article.ts";
import type { Span } from "./span.ts";

export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/** A word, number or mark, as it stands in the text. Clitics ("'s", "n't") are tokens of their own. */
export interface RawToken extends Span {
  readonly form: string;
  readonly kind: TokenKind;
}

/** A token with its place in the sentence's tree, in terms of Universal Dependencies. */
export interface Token extends RawToken {
  readonly lemma: string;
  /** Part of speech, of the seventeen universal ones. */
  readonly upos: string;
  /** Part of speech in the tag set of the language; the Penn Treebank's for English. */
  readonly xpos: string;
  /** Morphological features as in CoNLL-U ("Mood=Ind|Tense=Past"); empty where there are none. */
  readonly feats: string;
  /** Index of the head within the sentence's tokens; -1 for the root. */
  readonly head: number;
  /** Relation to the head, subtype included ("nsubj:pass"). */
  readonly deprel: string;
}

/** What parsing adds to a word. */
export type Annotation = Pick<Token, "lemma" | "upos" | "xpos" | "feats" | "head" | "deprel">;

/** A token outside any tree, where no model parses the language: a root of its own, of an unknown part of speech. */
export const unparsed = (token: RawToken): Token => ({
  ...token,
  lemma: token.form,
  upos: "X",
  xpos: "",
  feats: "",
  head: -1,
  deprel: "root",
});

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
