import type { EventView } from "../api.ts";

/** An event with those that are told to be parts of it. */
export interface Branch {
  readonly event: EventView;
  readonly parts: readonly Branch[];
}

/** How deep parts are shown within parts; deeper ones stand with the last. */
const DEEPEST = 3;

/** Events in their order, each part within its whole where that is among them. A ring of parts is cut where it begins. */
export function branchesOf(events: readonly EventView[]): readonly Branch[] {
  const known = new Set(events.map(({ id }) => id));
  const parts = new Map<string, EventView[]>();
  for (const event of events) {
    if (event.partOf === null || !known.has(event.partOf)) continue;
    const list = parts.get(event.partOf);
    if (list === undefined) parts.set(event.partOf, [event]);
    else list.push(event);
  }
  const placed = new Set<string>();
  const branch = (event: EventView, depth: number): Branch => {
    placed.add(event.id);
    const own = depth >= DEEPEST ? [] : (parts.get(event.id) ?? []).filter(({ id }) => !placed.has(id));
    return { event, parts: own.map((part) => branch(part, depth + 1)) };
  };
  const whole = events.filter(({ partOf }) => partOf === null || !known.has(partOf)).map((event) => branch(event, 0));
  const left = events.filter(({ id }) => !placed.has(id)).map((event) => ({ event, parts: [] }));
  const order = new Map(events.map(({ id }, index) => [id, index]));
  const at = ({ event }: Branch): number => order.get(event.id) ?? 0;
  return [...whole, ...left].sort((a, b) => at(a) - at(b));
}
