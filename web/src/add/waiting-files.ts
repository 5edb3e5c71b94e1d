import { useSyncExternalStore } from "react";

let files: readonly File[] = [];
const listeners = new Set<() => void>();

function set(wanted: readonly File[]): void {
  files = wanted;
  for (const listener of listeners) listener();
}

/** Files chosen or dropped, waiting to be described and sent. They outlast a walk to another page. */
export const waitingFiles = {
  /** A file chosen again takes the place of the former. */
  add: (chosen: readonly File[]): void =>
    set([...new Map([...files, ...chosen].map((file) => [file.name, file])).values()]),
  remove: (file: File): void => set(files.filter((other) => other !== file)),
  clear: (): void => set([]),
};

export const useWaitingFiles = (): readonly File[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => files,
  );

/** No article is larger than this; the server refuses it. */
const LARGEST = 20_000_000;

export const isTooLarge = ({ size }: File): boolean => size > LARGEST;
