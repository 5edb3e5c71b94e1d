import type { Span } from "./span.ts";

/** What a stretch of the text layer is, other than running body text. */
export type PartKind =
  "title" | "standfirst" | "heading" | "byline" | "dateline" | "caption" | "biography" | "disclaimer" | "boilerplate";

/**
 * A stretch of the text layer that is not running body text. Headings lie inside the body; the title and standfirst
 * are read like the body; captions, bylines and biographies yield names only; disclaimers and boilerplate nothing.
 */
export interface Part extends Span {
  readonly kind: PartKind;
}

/** What is known about an article beside its words. Each field is null where it is unknown. */
export interface Metadata {
  readonly title: string | null;
  /** The outlet. */
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** When the article was fetched, ISO 8601. */
  readonly retrieved: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** How the publication date is known: printed in the article, given by a person, or inferred from other articles. */
export type PublishedBasis = "stated" | "given" | "inferred";

export interface Article extends Metadata {
  /** The content hash, or the id given with a JSON line. */
  readonly id: string;
  readonly publishedBasis: PublishedBasis | null;
  /** BCP 47; "und" where it cannot be told. */
  readonly language: string;
  /** True where the article says that it is a translation. */
  readonly translated: boolean;
  readonly body: Span;
  readonly parts: readonly Part[];
}

/** One run of the text layer that stands unchanged, or nearly so, in the original: `origin` is its raw offset. */
export interface OriginRun extends Span {
  readonly origin: number;
}

/** What the text stage makes of raw bytes: the text every span indexes, and the article's metadata. */
export interface TextLayer {
  readonly text: string;
  /** Where runs of the text lie in the decoded original; null where the text is the decoded original. */
  readonly origin: readonly OriginRun[] | null;
  readonly article: Omit<Article, "id">;
}
