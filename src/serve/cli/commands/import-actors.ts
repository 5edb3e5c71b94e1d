import { importActors } from "../../../operations/import-actors.ts";
import { withStore } from "../../../operations/open.ts";
import { print, type StoreOptions } from "../options.ts";

interface ImportOptions extends StoreOptions {
  readonly replace?: boolean;
  readonly json?: boolean;
}

export async function runImportActors(file: string, options: ImportOptions): Promise<void> {
  const outcome = await withStore(options.store, { create: true }, (store) =>
    importActors(store, file, options.replace === true),
  );
  const { imported, passedOver, known } = outcome;
  const beside = passedOver === 0 ? "" : `, ${passedOver} entities that are no actors passed over`;
  await print(options.json ? `${JSON.stringify(outcome)}\n` : `${imported} actors imported${beside}; ${known} known\n`);
}
