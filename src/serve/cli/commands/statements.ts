import { withStore } from "../../../operations/open.ts";
import { listStatements } from "../../../operations/statements.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";

type Conditions = Parameters<typeof listStatements>[1];

export async function runStatements(options: ListOptions & Conditions): Promise<void> {
  const statements = await withStore(options.store, {}, (store) => listStatements(store, options));
  await print(
    renderList(
      statements,
      [
        { head: "speaker", cell: ({ speakerName }) => speakerName },
        { head: "via", cell: ({ viaName }) => viaName },
        { head: "stance", cell: ({ stance }) => stance },
        { head: "certainty", cell: ({ certainty }) => certainty },
        { head: "words", cell: ({ quote }) => quote, flexible: true },
        { head: "published", cell: ({ citation }) => citation.published },
        { head: "article", cell: ({ article }) => article },
        { head: "reviewed", cell: ({ decisions }) => (decisions === undefined ? null : "yes") },
        { head: "id", cell: ({ id }) => id },
      ],
      options,
    ),
  );
}
