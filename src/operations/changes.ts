import { setTimeout as sleep } from "node:timers/promises";
import type { Store } from "../store/store.ts";
import { resolverVersion } from "./version.ts";

/** While a store changes all the time, as when many articles are read, only every so many looks tell of it. */
const MOST_LOOKS_IN_MOTION = 5;

/**
 * The digest of the record now, and again whenever any process has changed the store since and left it alone for one
 * look; ends when `signal` aborts.
 *
 * @param interval how long to wait between two looks, in milliseconds
 */
export async function* changes(store: Store, interval: number, signal: AbortSignal): AsyncGenerator<string> {
  let told: string | null = null;
  let seen: string | null = null;
  let looksInMotion = 0;
  while (!signal.aborted) {
    const digest = await store.digest(resolverVersion);
    looksInMotion = digest === seen ? 0 : looksInMotion + 1;
    const isSettled = told === null || looksInMotion === 0 || looksInMotion >= MOST_LOOKS_IN_MOTION;
    if (digest !== told && isSettled) {
      yield digest;
      told = digest;
      looksInMotion = 0;
    }
    seen = digest;
    await sleep(interval, undefined, { signal }).catch(() => undefined);
  }
}
