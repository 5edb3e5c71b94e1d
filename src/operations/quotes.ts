import type { Article } from "../record/article.ts";
import type { Evidence } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import type { Store, StoredArticle } from "../store/store.ts";

/** Where a quotation stands: enough to cite it. */
export type Citation = Pick<Article, "id" | "title" | "publisher" | "author" | "published" | "url">;

/** Evidence with its words and its article. */
export interface Quote extends Evidence {
  readonly text: string;
}

/** Slices evidence out of the articles of one store, each loaded once. */
export class Quotes {
  readonly #store: Store;
  readonly #texts = new Map<string, Promise<string>>();
  #articles: Promise<ReadonlyMap<string, StoredArticle>> | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  async text(article: string): Promise<string> {
    let text = this.#texts.get(article);
    if (text === undefined) {
      text = this.#store.layer(article).then((layer) => layer?.text ?? "");
      this.#texts.set(article, text);
    }
    return text;
  }

  async words(article: string, span: Span): Promise<string> {
    return (await this.text(article)).slice(span.from, span.to);
  }

  /** The pieces of discontinuous content, joined by an ellipsis. */
  async joined(article: string, spans: readonly Span[]): Promise<string> {
    const pieces = await Promise.all(spans.map((span) => this.words(article, span)));
    return pieces.join(" … ");
  }

  async citation(article: string): Promise<Citation> {
    this.#articles ??= this.#store.articles().then((all) => new Map(all.map((entry) => [entry.id, entry])));
    const entry = (await this.#articles).get(article);
    return {
      id: article,
      title: entry?.title ?? null,
      publisher: entry?.publisher ?? null,
      author: entry?.author ?? null,
      published: entry?.published ?? null,
      url: entry?.url ?? null,
    };
  }
}
