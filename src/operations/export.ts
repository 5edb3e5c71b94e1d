import { forecasts } from "../analyze/forecasts.ts";
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
  };
  return exportOf(articles, resolution);
}

/** The same, of a record held in memory. */
export function exportOf(articles: readonly ArticleEntry[], resolution: Resolution) {
  return {
    articles,
    actors: resolution.actors,
    statements: resolution.statements,
    events: resolution.events,
    relations: [],
    forecasts: forecasts(resolution.statements),
    disagreements: [],
  };
}
