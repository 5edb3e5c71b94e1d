import type { Span } from "../../../src/record/span.ts";

/** A stretch of text under the same marks throughout. `marks` are in the order in which they were given. */
export interface Run<M> extends Span {
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Cuts a window of a text at all borders of the marks that lie over it. Marks may overlap and nest in any way and reach
 * beyond the window; those without extent mark nothing. The runs follow one another, none is empty, and joined they are
 * the text of the window.
 */
export function segments<M extends Span>(text: string, marks: readonly M[], window?: Span): Run<M>[] {
  const from = Math.max(0, window?.from ?? 0);
  const to = Math.min(text.length, window?.to ?? text.length);
  const inside = marks.filter((mark) => mark.from < mark.to && mark.from < to && mark.to > from);
  const borders = bordersOf(inside, from, to);
  const opening = new Map<number, number[]>();
  inside.forEach((mark, index) => {
    const at = Math.max(mark.from, from);
    const list = opening.get(at);
    if (list === undefined) opening.set(at, [index]);
    else list.push(index);
  });
  const runs: Run<M>[] = [];
  let open: number[] = [];
  borders.forEach((border, at) => {
    const end = borders[at + 1];
    if (end === undefined) return;
    open = [...open.filter((index) => (inside[index]?.to ?? 0) > border), ...(opening.get(border) ?? [])];
    open.sort((a, b) => a - b);
    const over = open.flatMap((index) => inside[index] ?? []);
    runs.push({ from: border, to: end, text: text.slice(border, end), marks: over });
  });
  return runs;
}

function bordersOf(marks: readonly Span[], from: number, to: number): readonly number[] {
  if (from >= to) return [];
  const borders = new Set([from, to]);
  for (const mark of marks) borders.add(Math.max(mark.from, from)).add(Math.min(mark.to, to));
  return [...borders].sort((a, b) => a - b);
}
