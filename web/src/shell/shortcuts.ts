import { useEffect, useRef, useSyncExternalStore } from "react";

/** One or two keys pressed after each other, as in "g o"; "/" or "?" as they are printed on the key. */
export type Keys = string;

export interface Shortcut {
  readonly keys: Keys;
  /** What it does: "Next finding". */
  readonly does: string;
  /** Where it holds: a heading of the sheet. */
  readonly where: string;
  readonly run: () => void;
}

const KEPT_OFF = "dragoman-shortcuts-off";
/** The second key of a sequence must follow within this time, in milliseconds. */
const PATIENCE = 1200;

let shortcuts: readonly Shortcut[] = [];
let on = readSwitch();
const listeners = new Set<() => void>();

function readSwitch(): boolean {
  try {
    return localStorage.getItem(KEPT_OFF) === null;
  } catch {
    return true;
  }
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The shortcuts that hold now, in the order they were registered. */
export const useShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => shortcuts);

/** Whether single keys do anything: WCAG 2.1.4 wants them to be switched off at will, for those who speak to type. */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, () => on);

export function switchShortcuts(wanted: boolean): void {
  on = wanted;
  try {
    if (wanted) localStorage.removeItem(KEPT_OFF);
    else localStorage.setItem(KEPT_OFF, "off");
  } catch {
    // Without storage the choice lasts until the page is left.
  }
  tellAll();
}

/**
 * Holds while the component is shown. Of several for the same keys the latest wins. Never fires while a person types
 * in a field, with Ctrl, Alt or Meta held, or behind an open dialog.
 */
export function useShortcut(keys: Keys, does: string, where: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const shortcut: Shortcut = { keys, does, where, run: () => latest.current() };
    shortcuts = [...shortcuts, shortcut];
    tellAll();
    return () => {
      shortcuts = shortcuts.filter((other) => other !== shortcut);
      tellAll();
    };
  }, [keys, does, where]);
}

const FIELDS = "input, textarea, select, [contenteditable=true]";

/** Starts to listen; answers a function that ends it. */
export function listenForKeys(): () => void {
  let before = { key: "", at: -Infinity };
  const onKey = (event: KeyboardEvent): void => {
    if (!on || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
    if (document.querySelector("dialog[open], [aria-modal=true]") !== null) return;
    const pair = event.timeStamp - before.at < PATIENCE ? `${before.key} ${event.key}` : null;
    const shortcut =
      shortcuts.findLast(({ keys }) => keys === pair) ?? shortcuts.findLast(({ keys }) => keys === event.key);
    before = shortcut === undefined ? { key: event.key, at: event.timeStamp } : { key: "", at: -Infinity };
    if (shortcut === undefined) return;
    // Enter on a link or button already means something.
    if (event.key === "Enter" && event.target instanceof Element && event.target.closest("a, button, summary")) return;
    event.preventDefault();
    shortcut.run();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
