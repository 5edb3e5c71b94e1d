import { type RefObject, useRef } from "react";
import { useShortcut } from "../shell/shortcuts.ts";

/** Marks the link that stands for a result: `<li {...RESULT}>`; its first link is what the keys go to. */
export const RESULT = { "data-result": "" } as const;

/** `j` and `k` go through the results of a page, by the focus: Enter opens, as on any link. */
export function useResultKeys(where: string): RefObject<HTMLDivElement | null> {
  const results = useRef<HTMLDivElement>(null);
  useShortcut("j", "Next result", where, () => focusResult(results.current, 1));
  useShortcut("k", "Previous result", where, () => focusResult(results.current, -1));
  return results;
}

/** Focuses the result next to the one that has the focus; from outside, the first. */
export function focusResult(list: HTMLElement | null, step: 1 | -1): void {
  const results = [...(list?.querySelectorAll<HTMLElement>("[data-result]") ?? [])];
  const current = results.findIndex((result) => result.contains(document.activeElement));
  const next = results[current === -1 ? 0 : current + step];
  const link = next?.querySelector<HTMLElement>("a");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}
