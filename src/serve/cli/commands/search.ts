import { withStore } from "../../../operations/open.ts";
import { search } from "../../../operations/search.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";

export async function runSearch(words: readonly string[], options: ListOptions & { limit: number }): Promise<void> {
  const hits = await withStore(options.store, {}, (store) =>
    search(store, { words: words.join(" "), limit: options.limit }),
  );
  await print(
    renderList(
      hits,
      [
        { head: "article", cell: ({ article }) => article },
        { head: "published", cell: ({ citation }) => citation.published },
        { head: "title", cell: ({ citation }) => citation.title, flexible: true },
        { head: "passage", cell: ({ quote }) => quote, flexible: true },
      ],
      options,
    ),
  );
}
