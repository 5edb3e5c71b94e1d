import { disagreementsIn } from "../analyze/disagreements.ts";
import { mainRelations } from "../analyze/relations.ts";
import type { ArticleEntry, Resolution } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { refresh } from "./refresh.ts";

/** The whole record, in the form that outlives any refactoring. Superseded articles are not part of it. */
export async function exportRecord(store: Store) {
  await refresh(store);
  const articles = (await store.articles())
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ paths: _paths, version: _version, supersededBy: _supersededBy, ...entry }) => entry);
  const resolution = {
    actors: await store.actors(),
    statements: await store.statements(),
    events: await store.events(),
    publications: await store.publications(),
    forecasts: await store.forecasts(),
    ties: await store.ties(),
  };
  return exportOf(articles, resolution);
}

/** The same, of a record held in memory. */
export function exportOf(articles: readonly ArticleEntry[], resolution: Resolution) {
  const dated = articles.map((article) => withInferredDate(article, resolution.publications));
  const published = new Map(dated.map(({ id, published }) => [id, published]));
  return {
    articles: dated,
    actors: resolution.actors,
    statements: resolution.statements.map(({ wording: _, ...statement }) => statement),
    events: resolution.events.map((event) => ({
      ...event,
      mentions: event.mentions.map(({ wording: _, ...report }) => report),
    })),
    relations: mainRelations(resolution, published),
    forecasts: resolution.forecasts.map(({ wording: _, ...forecast }) => ({ ...forecast, outcome: null })),
    ties: resolution.ties,
    disagreements: disagreementsIn(resolution, published),
  };
}

/** An article that does not say when it appeared has the date that other articles imply, where they do. */
function withInferredDate(article: ArticleEntry, publications: Resolution["publications"]): ArticleEntry {
  const inferred = publications.find(({ article: id }) => id === article.id);
  if (article.published !== null || inferred === undefined) return article;
  return { ...article, published: inferred.published, publishedBasis: "inferred" };
}
