import { edtfBounds } from "../record/edtf.ts";
import type { Event } from "../record/record.ts";

/**
 * Events ordered by the earliest day their date allows, then the latest, then id. One open at its start stands at its
 * end; undated ones come last.
 */
export function timeline(events: readonly Event[]): readonly Event[] {
  return events
    .map((event) => ({ event, key: sortKey(event) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event }) => event);
}

/** Sorts behind every day. */
const UNDATED = "9999-12-31";

function sortKey(event: Event): string {
  const bounds = event.date === null ? null : edtfBounds(event.date);
  const latest = bounds?.latest ?? UNDATED;
  return `${bounds?.earliest ?? latest} ${latest} ${event.id}`;
}
