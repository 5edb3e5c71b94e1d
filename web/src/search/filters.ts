import type { Citation, EventView } from "../api.ts";
import { articleName, counted, oneLine } from "../plain.ts";
import { type PeriodInAddress, periodOf, sift } from "../relations/period.ts";

/** What the address may narrow a search to. */
export interface Filters extends PeriodInAddress {
  /** An article's id. */
  readonly article?: string;
  readonly outlet?: string;
  /** Of statements. */
  readonly stance?: string;
  /** Of events. */
  readonly type?: string;
}

interface Cited {
  readonly citation: Citation;
}

export const isFiltered = ({ article, outlet, from, to, stance, type }: Filters): boolean =>
  [article, outlet, from, to, stance, type].some((value) => value !== undefined);

/** Those from the article, of the outlet and published within the period. A period leaves out undated articles. */
export function filterCited<T extends Cited>(items: readonly T[], filters: Filters): readonly T[] {
  const { article, outlet, from, to } = filters;
  const placed = items.filter(
    ({ citation }) =>
      (article === undefined || citation.id === article) && (outlet === undefined || citation.publisher === outlet),
  );
  if (from === undefined && to === undefined) return placed;
  return sift(placed, ({ citation }) => citation.published, periodOf(filters)).within;
}

/** Those of the type, in the period by their own dates, that some article asked for reports. */
export function filterEvents(events: readonly EventView[], filters: Filters): readonly EventView[] {
  const { article, outlet, from, to, type } = filters;
  const chosen = events.filter(
    (event) =>
      (type === undefined || event.type === type) &&
      filterCited(event.mentions, { ...(article && { article }), ...(outlet && { outlet }) }).length > 0,
  );
  if (from === undefined && to === undefined) return chosen;
  return sift(chosen, ({ date }) => date, periodOf(filters)).within;
}

/** The values that items have, those of the most first, each with its number. */
export function valuesOf<T>(items: readonly T[], valueOf: (item: T) => string): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  return [...counts]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .map(([value, count]) => ({ value, label: `${value.toLowerCase()} (${count})` }));
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The outlets among the items, those with the most first, each with its number. */
export const outletsOf = (items: readonly Cited[]): readonly Choice[] =>
  choicesOf(
    items,
    ({ publisher }) => publisher,
    ({ publisher }) => oneLine(publisher ?? "", 60),
  );

/** The articles among the items, likewise. */
export const articlesOf = (items: readonly Cited[]): readonly Choice[] =>
  choicesOf(
    items,
    ({ id }) => id,
    (citation) => articleName(citation, 70),
  );

function choicesOf(
  items: readonly Cited[],
  valueOf: (citation: Citation) => string | null,
  labelOf: (citation: Citation) => string,
): readonly Choice[] {
  const counts = new Map<string, { readonly label: string; readonly count: number }>();
  for (const { citation } of items) {
    const value = valueOf(citation);
    if (value === null) continue;
    counts.set(value, { label: labelOf(citation), count: (counts.get(value)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([x, a], [y, b]) => b.count - a.count || (x < y ? -1 : 1))
    .map(([value, { label, count }]) => ({ value, label: `${label} (${counted(count, "result")})` }));
}
