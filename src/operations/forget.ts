import type { Store, StoredArticle } from "../store/store.ts";
import { findArticle } from "./articles.ts";
import { refresh } from "./refresh.ts";

/** Removes an article and all that was found in it; the record is then as if it had never been read. */
export async function forget(store: Store, reference: string): Promise<StoredArticle> {
  const article = await findArticle(store, reference);
  await store.forgetArticle(article.id);
  await refresh(store);
  return article;
}
