import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "../store/store.ts";
import { resolverVersion } from "./version.ts";

/**
 * The digest of the record now, and again whenever any process has changed the store since; ends when `signal` aborts.
 *
 * @param interval how long to wait between two looks, in milliseconds
 */
export async function* changes(store: Store, interval: number, signal: AbortSignal): AsyncGenerator<string> {
  let last: string | null = null;
  while (!signal.aborted) {
    const digest = await store.digest(resolverVersion);
    if (digest !== last) yield digest;
    last = digest;
    await sleep(interval, undefined, { signal }).catch(() => undefined);
  }
}
