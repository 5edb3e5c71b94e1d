import { StoreError } from "./store.ts";

/** Primary result codes, https://www.sqlite.org/rescode.html */
const BUSY = 5;
const ELSEWHERE = "or name another store with --store";
const NOTHING_LOST = "Nothing that was stored before is lost";

const EXPLANATIONS: ReadonlyMap<number, (path: string) => string> = new Map([
  [3, (path) => `${path} may not be read: change its permissions, ${ELSEWHERE}`],
  [BUSY, (path) => `another process has kept ${path} busy: wait until it is done, then try again`],
  [8, (path) => `${path} cannot be written: it or its folder is write-protected. Change that, ${ELSEWHERE}`],
  [
    10,
    (path) =>
      `${path} cannot be read or written: the disk is full, limited or failing. ${NOTHING_LOST}; see to the disk, then try again`,
  ],
  [11, (path) => `${path} is damaged: put a copy of it back, ${ELSEWHERE}`],
  [13, (path) => `${path} cannot grow: the disk is full. ${NOTHING_LOST}; free some space, then try again`],
  [
    14,
    (path) => `${path} cannot be opened: it or its folder is missing or may not be written. Change that, ${ELSEWHERE}`,
  ],
  [18, (path) => `this is too large to be kept in ${path}`],
  [26, (path) => `${path} is not a store, but a file of another kind: name another with --store`],
]);

export const isBusy = (error: unknown): boolean => resultCodeOf(error) === BUSY;

/** What SQLite reports, in words that say what to do; errors that only a defect can cause stay as they are. */
export function explain(error: unknown, path: string): unknown {
  const explanation = EXPLANATIONS.get(resultCodeOf(error) ?? 0);
  return explanation === undefined ? error : new StoreError(explanation(path), { cause: error });
}

/** The lowest byte of an extended code is the primary one. */
function resultCodeOf(error: unknown): number | null {
  const code = (error as { readonly errcode?: unknown }).errcode;
  return typeof code === "number" ? code & 0xff : null;
}
