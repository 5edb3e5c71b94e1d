import type { Article } from "../record/article.ts";
import type { Span } from "../record/span.ts";
import type { Store } from "../store/store.ts";
import { listArticles } from "./articles.ts";

/** Where a quotation stands: enough to cite it. */
export type Citation = Pick<Article, "id" | "title" | "publisher" | "author" | "published" | "url">;

/** Slices evidence out of the articles of one store, each loaded once. */
export class Quotes {
  readonly #store: Store;
  readonly #texts = new Map<string, string>();
  readonly #sentences = new Map<string, readonly Span[]>();
  readonly #citations = new Map<string, Citation>();
  readonly #ranks = new Map<string, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Loads the texts of articles and what they are cited by; what follows answers for loaded ones only. */
  async load(articles: Iterable<string>): Promise<void> {
    if (this.#citations.size === 0) await this.#loadCitations();
    for (const article of new Set(articles)) {
      if (!this.#texts.has(article)) this.#texts.set(article, (await this.#store.layer(article))?.text ?? "");
    }
  }

  words(article: string, span: Span): string {
    return this.#texts.get(article)?.slice(span.from, span.to) ?? "";
  }

  /** The pieces of discontinuous content, joined by an ellipsis. */
  joined(article: string, spans: readonly Span[]): string {
    return spans.map((span) => this.words(article, span)).join(" … ");
  }

  citation(article: string): Citation {
    return this.#citations.get(article) ?? { ...UNKNOWN, id: article };
  }

  /** Sorts evidence by the publication date of its articles, undated ones last, then by article. */
  byPublication<E extends { readonly article: string }>(evidence: readonly E[]): readonly E[] {
    const rank = ({ article }: E): number => this.#ranks.get(article) ?? this.#ranks.size;
    return evidence.toSorted((a, b) => rank(a) - rank(b));
  }

  /** The sentence that holds the beginning of a span; the span's own words where there is none. */
  async sentence(article: string, span: Span): Promise<string> {
    let sentences = this.#sentences.get(article);
    if (sentences === undefined) {
      sentences = (await this.#store.reading(article))?.sentences ?? [];
      this.#sentences.set(article, sentences);
    }
    return this.words(article, sentences.find(({ from, to }) => from <= span.from && span.from < to) ?? span);
  }

  async #loadCitations(): Promise<void> {
    for (const { id, title, publisher, author, published, url } of await listArticles(this.#store)) {
      this.#ranks.set(id, this.#ranks.size);
      this.#citations.set(id, { id, title, publisher, author, published, url });
    }
  }
}

const UNKNOWN: Omit<Citation, "id"> = { title: null, publisher: null, author: null, published: null, url: null };
