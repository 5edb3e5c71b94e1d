import { isDigitAt, isLetterAt } from "./characters.ts";
import type { Scan } from "./scan.ts";

/**
 * Where the figure that begins at `from` ends, with the separators within it: "1,500", "3.5", "10:30", "24/06/2023",
 * "2023-06-24". Of two figures joined by a hyphen only the first is taken, unless they are a telephone number.
 */
export function endOfNumber({ text, end }: Scan, from: number): number {
  const groups: number[] = [];
  let hyphens = 0;
  let at = from;
  for (;;) {
    while (at < end && isDigitAt(text, at)) at++;
    groups.push(at);
    const separator = text.charAt(at);
    if (at + 1 >= end || !".,:/-".includes(separator) || !isDigitAt(text, at + 1)) break;
    if (separator === "-") hyphens++;
    at++;
  }
  if (hyphens !== 1 || isTelephone(text.slice(from, Math.min(at, from + 12)))) return at;
  return groups.find((to) => text[to] === "-") ?? at;
}

/** A local number, or a postal code with its extension. */
const isTelephone = (figures: string): boolean => /^(?:\d{3}|\d{5})-\d{4}$/.test(figures);

/** Where a decade ends that is written with an apostrophe, as in "the 1980's"; `to` for any other figure. */
export function endOfDecade({ text, end }: Scan, from: number, to: number): number {
  const isDecade = (to - from === 2 || to - from === 4) && text[to - 1] === "0";
  const ends = isDecade && /^['’]s$/.test(text.slice(to, to + 2)) && !(to + 2 < end && isLetterAt(text, to + 2));
  return ends && to + 2 <= end ? to + 2 : to;
}

/** Where the letters written onto a figure end, and whether they are a unit: "5bn", "10pm", but "1990s", "20th". */
export function unitAfter({ text, end, table }: Scan, from: number): boolean {
  if (from >= end || !isLetterAt(text, from)) return false;
  let to = from;
  while (to < end && to - from < 5 && (isLetterAt(text, to) || (to === from + 1 && text[to] === "."))) to++;
  return table.units.has(text.slice(from, to).toLowerCase());
}
