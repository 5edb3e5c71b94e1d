import { expect, test } from "vitest";
import type { ArticleSummary } from "../api.ts";
import { select, type Selection } from "./selection.ts";

const article = (id: string, known: Partial<ArticleSummary>): ArticleSummary => ({
  id,
  path: null,
  paths: [],
  title: null,
  publisher: null,
  author: null,
  url: null,
  retrieved: null,
  published: null,
  publishedBasis: null,
  language: "en",
  translated: false,
  body: { from: 0, to: 1 },
  parts: [],
  version: "1",
  unread: null,
  supersededBy: null,
  counts: { mentions: 0, statements: 0, events: 0 },
  described: [],
  ...known,
});

const ARTICLES = [
  article("a", { title: "Über die Grenze", publisher: "Danube Monitor", published: "2021-11-05" }),
  article("b", {
    title: "Talks",
    publisher: "Baltic Observer",
    published: "2021",
    counts: { mentions: 1, statements: 9, events: 2 },
  }),
  article("c", { title: null, path: "autumn/border-talks.txt", published: "2020-08-09~" }),
  article("d", { title: "Talks", published: "2021-11-04", supersededBy: "b" }),
  article("e", { title: "Undated", author: "T. Lind" }),
];

const ids = (selection: Selection): string =>
  select(ARTICLES, selection)
    .map(({ id }) => id)
    .join(" ");

test.each<[Selection, string]>([
  [{}, "a b c e"],
  [{ former: "yes" }, "a d b c e"],
  [{ sort: "oldest" }, "c b a e"],
  [{ sort: "title" }, "c b a e"],
  [{ sort: "publisher" }, "b a c e"],
  [{ sort: "statements" }, "b a c e"],
  [{ sort: "nonsense" }, "a b c e"],
  [{ q: "uber" }, "a"],
  [{ q: "TALKS" }, "b c"],
  [{ q: "autumn" }, ""],
  [{ q: "monitor grenze" }, "a"],
  [{ q: "  lind " }, "e"],
  [{ published: "2021-11" }, "a"],
  [{ published: "2021" }, "a"],
  [{ published: "2020-08" }, "c"],
  [{ published: "none" }, "b e"],
])("%j selects %s", (selection, selected) => {
  expect(ids(selection)).toBe(selected);
});
