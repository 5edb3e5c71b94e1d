import { resolve } from "../resolve/resolve.ts";
import type { Store } from "../store/store.ts";
import { resolverVersion } from "./version.ts";

/**
 * Brings the derived record up to date with the articles and decisions. Every question to the record asks this first,
 * so that a process that died between reading and resolving costs nothing but this.
 */
export function refresh(store: Store): Promise<void> {
  const before = underWay.get(store) ?? Promise.resolve();
  const work = before.catch(() => undefined).then(() => bringUpToDate(store));
  underWay.set(store, work);
  return work;
}

/** Questions that come together wait for one resolution, not each for its own; the next looks what has changed since. */
const underWay = new WeakMap<Store, Promise<void>>();

async function bringUpToDate(store: Store): Promise<void> {
  if (await store.derivedIsCurrent(resolverVersion)) return;
  const { readings, decisions, texts, dictionary, digest } = await store.inputs(resolverVersion);
  await store.replaceDerived(resolve(readings, decisions, texts, dictionary), digest);
}
