import { exportRecord } from "../../../operations/export.ts";
import { withStore } from "../../../operations/open.ts";
import { print, type StoreOptions } from "../options.ts";

export async function runExport(options: StoreOptions): Promise<void> {
  const record = await withStore(options.store, {}, exportRecord);
  await print(`${JSON.stringify(record, null, 1)}\n`);
}
