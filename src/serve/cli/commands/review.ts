import { withStore } from "../../../operations/open.ts";
import { review } from "../../../operations/review.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";

export async function runReview(options: ListOptions & { readonly limit: number }): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { pairs } = await withStore(options.store, {}, (store) => review(store, { limit: options.limit }, today));
  await print(
    renderList(
      pairs,
      [
        { head: "score", cell: ({ score }) => score.toFixed(2), align: "right" },
        { head: "a", cell: ({ actors: [{ name }] }) => name },
        { head: "b", cell: ({ actors: [, { name }] }) => name },
        { head: "names", cell: ({ names }) => names.join(" / ") },
        {
          head: "because",
          cell: ({ reasons }) => reasons.map(({ feature, contribution }) => `${feature} ${contribution}`).join(", "),
          flexible: true,
        },
        { head: "shared", cell: ({ shared }) => shared.join(", "), flexible: true },
        { head: "id of a", cell: ({ actors: [{ id }] }) => id },
        { head: "id of b", cell: ({ actors: [, { id }] }) => id },
      ],
      options,
    ),
  );
}
