import { listActors } from "../../../operations/actors.ts";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";

export async function runActors(name: string | undefined, options: ListOptions): Promise<void> {
  const actors = await withStore(options.store, {}, (store) => listActors(store, name ?? null));
  if (name !== undefined && actors.length === 0) throw new InvalidInput(`${name}: no such actor`);
  await print(
    renderList(
      actors,
      [
        { head: "id", cell: ({ id }) => id },
        { head: "name", cell: (actor) => actor.name },
        { head: "kind", cell: ({ kind }) => kind },
        { head: "mentions", cell: ({ mentions }) => mentions.length, align: "right" },
        {
          head: "articles",
          cell: ({ mentions }) => new Set(mentions.map(({ article }) => article)).size,
          align: "right",
        },
        { head: "also", cell: ({ aliases }) => aliases.join(", "), flexible: true },
        { head: "roles", cell: ({ roles }) => [...new Set(roles.map(({ text }) => text))].join("; "), flexible: true },
      ],
      options,
    ),
  );
}
