import type { Brief, EventView } from "../api.ts";
import { edtfWords } from "../edtf.ts";
import { oneLine } from "../plain.ts";
import { timeExtent } from "./time-extent.ts";
import type { Lane } from "./timeline-layout.ts";

export type Side = "a" | "b" | "mutual";

/** An event between two actors, with whose deed it is. */
export interface Deed {
  readonly side: Side;
  readonly event: EventView;
}

/** All events of a brief by the earliest day they may have happened, then the latest; undated ones last. */
export function deedsOf({ aToB, bToA, together }: Pick<Brief, "aToB" | "bToA" | "together">): readonly Deed[] {
  const ofSide = (side: Side, events: readonly EventView[]): Deed[] => events.map((event) => ({ side, event }));
  return [...ofSide("a", aToB), ...ofSide("b", bToA), ...ofSide("mutual", together)].sort(
    (x, y) =>
      compare(beginning(x), beginning(y)) || compare(ending(x), ending(y)) || (x.event.id < y.event.id ? -1 : 1),
  );
}

const compare = (x: number, y: number): number => (x === y ? 0 : x - y);

function beginning({ event }: Deed): number {
  const extent = timeExtent(event.date);
  return extent?.first ?? extent?.last ?? Infinity;
}

function ending({ event }: Deed): number {
  const extent = timeExtent(event.date);
  return extent?.last ?? Infinity;
}

export const laneOf = ({ side, event }: Deed): Lane =>
  side === "mutual" ? "mutual" : `${side} ${event.quad.endsWith("conflict") ? "conflict" : "cooperation"}`;

/** Where a conflict's point is turned: down from A above to B below. */
export const pointsOf = (side: Side): "up" | "down" => (side === "a" ? "down" : "up");

/** A deed in one line: "Ana Silva: consult with Rui Costa, 3 May 2021, planned". */
export function deedWords({ event }: Deed): string {
  const doers = event.actorNames.map((name) => oneLine(name, 80)).join(" and ");
  const others = event.recipientNames.map((name) => oneLine(name, 80)).join(" and ");
  const who = others === "" ? doers : doers === "" ? `to ${others}` : `${doers} to ${others}`;
  return `${event.type.toLowerCase()}: ${who}, ${event.date === null ? "undated" : edtfWords(event.date)}, ${event.status}`;
}
