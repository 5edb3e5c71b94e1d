import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { exportDecisions, importDecisions, listDecisions } from "../../../operations/decision-log.ts";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print, type StoreOptions } from "../options.ts";
import { renderList } from "../table.ts";

export async function runDecisions(options: ListOptions): Promise<void> {
  const decisions = await withStore(options.store, {}, listDecisions);
  await print(
    renderList(
      decisions,
      [
        { head: "id", cell: ({ id }) => id },
        { head: "at", cell: ({ at }) => at },
        { head: "by", cell: ({ by }) => by },
        { head: "kind", cell: ({ kind }) => kind },
        { head: "state", cell: ({ state }) => state },
        { head: "what", cell: ({ says }) => says, flexible: true },
        { head: "why", cell: ({ why }) => why, flexible: true },
      ],
      options,
    ),
  );
}

export async function runExportDecisions(options: StoreOptions): Promise<void> {
  await print(await withStore(options.store, {}, exportDecisions));
}

export async function runImportDecisions(file: string, options: StoreOptions): Promise<void> {
  const lines = file === "-" ? await text(process.stdin) : await readFile(file, "utf8").catch(unreadable(file));
  const { added, known } = await withStore(options.store, { create: true }, (store) => importDecisions(store, lines));
  await print(`${added} ${added === 1 ? "decision" : "decisions"} added, ${known} known already\n`);
}

const unreadable =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new InvalidInput(
      `${file} cannot be read (${error.code ?? error.message}): name a file, or - for standard input`,
    );
  };
