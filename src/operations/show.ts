import type { Reading } from "../record/reading.ts";
import type { Store, StoredArticle } from "../store/store.ts";
import { findArticle } from "./articles.ts";
import { type EventView, viewEvents } from "./events.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

/** An article with its text and everything found in it. */
export interface ShownArticle {
  readonly article: StoredArticle;
  readonly text: string;
  readonly reading: Reading;
  /** In the order of the text; empty for a superseded article, which the record leaves out. */
  readonly statements: readonly StatementView[];
  readonly events: readonly EventView[];
}

export async function show(store: Store, reference: string): Promise<ShownArticle> {
  const article = await findArticle(store, reference);
  await refresh(store);
  const [layer, reading] = [await store.layer(article.id), await store.reading(article.id)];
  if (layer === null || reading === null) throw new Error(`article ${article.id} has no reading`);
  return {
    article,
    text: layer.text,
    reading,
    statements: await viewStatements(store, await store.statements({ article: article.id })),
    events: await viewEvents(store, await store.events({ article: article.id })),
  };
}
