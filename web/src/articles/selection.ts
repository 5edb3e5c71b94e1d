import type { ArticleSummary } from "../api.ts";
import { articleName } from "../plain.ts";

/** What the address of the list of articles may ask for. */
export interface Selection {
  readonly q?: string;
  readonly sort?: string;
  /** YYYY-MM, YYYY, or "none" for articles without a month. */
  readonly published?: string;
  /** "yes" shows versions that others have superseded, too. */
  readonly former?: string;
}

export const SORTS = {
  latest: "Latest first",
  oldest: "Oldest first",
  title: "By title",
  publisher: "By outlet",
  statements: "Most statements first",
  events: "Most events first",
} as const;
export type Sort = keyof typeof SORTS;

export const isSort = (sort: string | undefined): sort is Sort => sort !== undefined && sort in SORTS;

/** The articles that meet a selection, in its order. Words are looked for in title, outlet, author and file name. */
export function select(articles: readonly ArticleSummary[], selection: Selection): readonly ArticleSummary[] {
  const { published, former } = selection;
  const words = folded(selection.q ?? "").split(/\s+/);
  return articles
    .filter((article) => former === "yes" || article.supersededBy === null)
    .filter((article) => published === undefined || isPublished(article, published))
    .filter((article) => hasWords(article, words))
    .sort(ORDERS[isSort(selection.sort) ? selection.sort : "latest"]);
}

/** The month of a publication date that has one; as the overview counts them. */
const monthOf = (published: string | null): string | null =>
  /^\d{4}-(?:0[1-9]|1[0-2])/.exec(published ?? "")?.[0] ?? null;

function isPublished({ published }: ArticleSummary, wanted: string): boolean {
  const month = monthOf(published);
  return wanted === "none"
    ? month === null
    : month === wanted || (wanted.length === 4 && month?.slice(0, 4) === wanted);
}

/** Case and diacritics do not matter. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function hasWords({ title, publisher, author, path }: ArticleSummary, words: readonly string[]): boolean {
  const text = folded(
    [title, publisher, author, path?.split("/").at(-1) ?? null].filter((field) => field !== null).join("\n"),
  );
  return words.every((word) => text.includes(word));
}

type Order = (a: ArticleSummary, b: ArticleSummary) => number;

const by =
  (key: (article: ArticleSummary) => string | number, descending = false): Order =>
  (a, b) => {
    const [x, y] = descending ? [key(b), key(a)] : [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  };

const UNDATED_LAST = "~";

const ORDERS: Readonly<Record<Sort, Order>> = {
  latest: by(({ published }) => published ?? "", true),
  oldest: by(({ published }) => published ?? UNDATED_LAST),
  title: by((article) => folded(articleName(article))),
  publisher: by(({ publisher, published }) => `${folded(publisher ?? UNDATED_LAST)} ${published ?? UNDATED_LAST}`),
  statements: by(({ counts }) => counts.statements, true),
  events: by(({ counts }) => counts.events, true),
};
