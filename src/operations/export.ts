import type { ArticleEntry, Resolution } from "../record/record.ts";

/** The whole record in the form that outlives any refactoring. */
export function exportOf(articles: readonly ArticleEntry[], resolution: Resolution) {
  return {
    articles,
    actors: resolution.actors,
    statements: resolution.statements,
    events: resolution.events,
    relations: [],
    forecasts: [],
    disagreements: [],
  };
}
