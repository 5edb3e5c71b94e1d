import type { ActorSummary } from "../record/record.ts";
import type { RecordCounts, Store } from "../store/store.ts";
import { summariseActors } from "./actors.ts";
import { type ArticleSummary, summariseArticles } from "./articles.ts";

/** What the record holds, at a glance. */
export interface Overview {
  readonly counts: RecordCounts;
  /** The latest of the current articles, undated ones last. */
  readonly articles: readonly ArticleSummary[];
  /** The most mentioned. */
  readonly actors: readonly ActorSummary[];
  /** How many current articles each month has, in order; those without a month are counted under null, last. */
  readonly coverage: readonly MonthCoverage[];
}

export interface MonthCoverage {
  /** YYYY-MM. */
  readonly month: string | null;
  readonly articles: number;
}

const LATEST_ARTICLES = 50;
const MAIN_ACTORS = 12;

export async function overview(store: Store): Promise<Overview> {
  const current = (await summariseArticles(store)).filter(({ supersededBy }) => supersededBy === null);
  const dated = current.filter(({ published }) => published !== null);
  const undated = current.filter(({ published }) => published === null);
  return {
    counts: await store.counts(),
    articles: [...dated.reverse(), ...undated].slice(0, LATEST_ARTICLES),
    actors: (await summariseActors(store)).slice(0, MAIN_ACTORS),
    coverage: coverageOf(current.map(({ published }) => published)),
  };
}

function coverageOf(published: readonly (string | null)[]): readonly MonthCoverage[] {
  const counts = new Map<string | null, number>();
  for (const date of published) {
    const month = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(date ?? "")?.[0] ?? null;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, articles]) => ({ month, articles }))
    .sort((a, b) => ((a.month ?? "~") < (b.month ?? "~") ? -1 : 1));
}
