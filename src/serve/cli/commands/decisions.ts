import { withStore } from "../../../operations/open.ts";
import { rename } from "../../../operations/rename.ts";
import { type ListOptions, print, signature, type StoreOptions } from "../options.ts";
import { renderList } from "../table.ts";

export async function runDecisions(options: ListOptions): Promise<void> {
  const decisions = await withStore(options.store, {}, (store) => store.decisions());
  await print(
    renderList(
      decisions,
      [
        { head: "id", cell: ({ id }) => id },
        { head: "at", cell: ({ at }) => at },
        { head: "by", cell: ({ by }) => by },
        { head: "kind", cell: ({ kind }) => kind },
        { head: "of", cell: ({ anchor }) => Object.values(anchor).join(" ") },
        {
          head: "value",
          cell: ({ value }) =>
            Object.entries(value)
              .map((pair) => pair.join(": "))
              .join(", "),
        },
        { head: "why", cell: ({ why }) => why, flexible: true },
      ],
      options,
    ),
  );
}

interface RenameOptions extends StoreOptions {
  readonly by?: string;
  readonly why?: string;
}

export async function runRename(actor: string, name: string, options: RenameOptions): Promise<void> {
  const decision = await withStore(options.store, {}, (store) => rename(store, { actor, name }, signature(options)));
  await print(`decided: ${actor} is shown as ${name} (${decision.id})\n`);
}
