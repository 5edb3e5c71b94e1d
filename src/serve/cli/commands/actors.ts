import { explainActor } from "../../../operations/actor-links.ts";
import { listActors } from "../../../operations/actors.ts";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";

interface ActorsOptions extends ListOptions {
  readonly reviewed?: "yes" | "no";
  readonly why?: boolean;
}

export async function runActors(name: string | undefined, options: ActorsOptions): Promise<void> {
  if (options.why) return runWhy(name, options);
  const { reviewed } = options;
  const actors = await withStore(options.store, {}, (store) => listActors(store, { query: name, reviewed }));
  if (name !== undefined && reviewed === undefined && actors.length === 0)
    throw new InvalidInput(`${name}: no such actor`);
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
        { head: "reviewed", cell: ({ decisions }) => (decisions === undefined ? null : "yes") },
        { head: "also", cell: ({ aliases }) => aliases.join(", "), flexible: true },
        { head: "roles", cell: ({ roles }) => [...new Set(roles.map(({ text }) => text))].join("; "), flexible: true },
      ],
      options,
    ),
  );
}

async function runWhy(name: string | undefined, options: ActorsOptions): Promise<void> {
  if (name === undefined) throw new InvalidInput("--why tells it of one actor: name him");
  const links = await withStore(options.store, {}, (store) => explainActor(store, name));
  await print(
    renderList(
      links,
      [
        { head: "name", cell: ({ a }) => a.name },
        { head: "in", cell: ({ citations: [first] }) => first.title ?? first.id, flexible: true },
        { head: "is", cell: ({ b }) => b.name },
        { head: "in", cell: ({ citations: [, second] }) => second.title ?? second.id, flexible: true },
        { head: "by", cell: ({ reason }) => reason },
        { head: "alike", cell: ({ score }) => score.toFixed(2), align: "right" },
        { head: "but", cell: ({ features }) => features.map(({ feature }) => feature).join(", "), flexible: true },
        { head: "in the company of", cell: ({ company }) => company.join(", "), flexible: true },
      ],
      options,
    ),
  );
}
