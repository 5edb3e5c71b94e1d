import { listArticles } from "../../../operations/articles.ts";
import { forget } from "../../../operations/forget.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print, type StoreOptions } from "../options.ts";
import { renderList } from "../table.ts";

export async function runArticles(options: ListOptions): Promise<void> {
  const articles = await withStore(options.store, {}, listArticles);
  const state = ({ supersededBy, unread }: (typeof articles)[number]): string =>
    supersededBy !== null ? "superseded" : unread !== null ? `unread (${unread})` : "read";
  await print(
    renderList(
      articles,
      [
        { head: "id", cell: ({ id }) => id },
        { head: "published", cell: ({ published }) => published },
        { head: "publisher", cell: ({ publisher }) => publisher },
        { head: "title", cell: ({ title }) => title, flexible: true },
        { head: "state", cell: state },
        { head: "path", cell: ({ path }) => path },
      ],
      options,
    ),
  );
}

export async function runForget(reference: string, options: StoreOptions): Promise<void> {
  const { id, title } = await withStore(options.store, {}, (store) => forget(store, reference));
  await print(`forgotten: ${id}${title === null ? "" : ` "${title}"`}\n`);
}
