import { openStore } from "../store/open.ts";
import type { OpenOptions, Store } from "../store/store.ts";

export { type Store, StoreError } from "../store/store.ts";

/** Runs `use` on the store in the file `path` and closes it, whatever comes of it. Throws StoreError. */
export async function withStore<Result>(
  path: string,
  options: OpenOptions,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(path, options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
