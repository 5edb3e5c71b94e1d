import { basename, dirname, relative, resolve } from "node:path";
import type { ArticleCounts, Store, StoredArticle } from "../store/store.ts";
import { descriptions } from "./descriptions.ts";
import { InvalidInput, NotFound } from "./invalid-input.ts";
import { refresh } from "./refresh.ts";

/** All articles, superseded ones among them: by publication date, undated ones last, then by id. */
export async function listArticles(store: Store): Promise<readonly StoredArticle[]> {
  const key = ({ published, id }: StoredArticle): string => `${published ?? "~"} ${id}`;
  return (await store.articles()).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** An article and how much was found in it. */
export interface ArticleSummary extends StoredArticle {
  readonly counts: ArticleCounts;
  /** The fields of its metadata that a person decided. */
  readonly described: readonly string[];
}

/** All articles as `listArticles` has them, with the counts of what the record holds of each. */
export async function summariseArticles(store: Store): Promise<readonly ArticleSummary[]> {
  await refresh(store);
  const [counts, described] = [await store.articleCounts(), descriptions(await store.decisions())];
  return (await listArticles(store)).map((article) => summaryOf(article, counts, described));
}

/** One of them. */
export async function summarise(store: Store, article: StoredArticle): Promise<ArticleSummary> {
  return summaryOf(article, await store.articleCounts(), descriptions(await store.decisions()));
}

const summaryOf = (
  article: StoredArticle,
  counts: ReadonlyMap<string, ArticleCounts>,
  described: ReturnType<typeof descriptions>,
): ArticleSummary => ({
  ...article,
  counts: counts.get(article.id) ?? NOTHING_FOUND,
  described: Object.entries(described(article.id).given).flatMap(([field, value]) => (value ? [field] : [])),
});

const NOTHING_FOUND: ArticleCounts = { mentions: 0, statements: 0, events: 0 };

/** The article that a person means: its id, its path, the beginning of its id or of its file name, the end of its path. */
export async function findArticle(store: Store, reference: string): Promise<StoredArticle> {
  const articles = await store.articles();
  const ofPath = (fits: (path: string) => boolean): StoredArticle[] => articles.filter(({ paths }) => paths.some(fits));
  const fromStore = relative(dirname(store.path), resolve(reference)).replaceAll("\\", "/");
  const long = reference.length >= SHORTEST;
  const matches = [
    articles.filter(({ id }) => id === reference),
    ofPath((path) => path === fromStore),
    ofPath((path) => path === reference),
    long ? articles.filter(({ id }) => id.startsWith(reference)) : [],
    ofPath((path) => `/${path}`.endsWith(`/${reference.replace(/^\.?\//, "")}`)),
    long ? ofPath((path) => basename(path).startsWith(reference)) : [],
  ].find((found) => found.length > 0);
  if (matches === undefined) {
    throw new NotFound(`${reference}: no such article; 'dragoman articles' lists the ids and paths`);
  }
  const current = matches.filter(({ supersededBy }) => supersededBy === null);
  const [only, another] = current.length > 0 ? current : matches;
  if (only === undefined || another !== undefined) {
    throw new InvalidInput(`${reference}: means several articles (${matches.map(({ id }) => id).join(", ")})`);
  }
  return only;
}

/** The shortest beginning of an id or file name that counts as one. */
const SHORTEST = 4;
