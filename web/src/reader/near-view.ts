import { type RefObject, useEffect, useState } from "react";

/** How far out of sight blocks are made ready. */
const MARGIN = "1200px 0px";

/**
 * The indices of the blocks that are in sight or close to it. Nothing is watched, and all blocks count, where there are
 * few marks: null.
 */
export function useNearView(
  text: RefObject<HTMLElement | null>,
  blocks: number,
  marks: number,
): ReadonlySet<number> | null {
  const isLong = marks > MANY;
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (!isLong || text.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear((before) => updated(before, entries)), {
      rootMargin: MARGIN,
    });
    for (const block of text.current.querySelectorAll("[data-block]")) observer.observe(block);
    return () => observer.disconnect();
  }, [text, isLong, blocks]);
  return isLong ? near : null;
}

/** So many marks a browser lays out at once without being felt. */
const MANY = 4000;

function updated(before: ReadonlySet<number>, entries: readonly IntersectionObserverEntry[]): ReadonlySet<number> {
  const after = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const index = Number(target.getAttribute("data-block"));
    if (isIntersecting) after.add(index);
    else after.delete(index);
  }
  return after;
}
