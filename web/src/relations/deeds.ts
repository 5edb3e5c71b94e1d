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

/** Those who take part in an event, in the two roles its type has for them. */
export interface Parties {
  readonly doers: readonly Party[];
  readonly others: readonly Party[];
  /** What stands between the two: neither side of a meeting or an agreement is the doer alone. */
  readonly between: "to" | "with";
}

interface Party {
  readonly id: string;
  readonly name: string;
}

type Takers = Pick<EventView, "type" | "actors" | "actorNames" | "recipients" | "recipientNames">;

/** A mutual event whose reports name the same actors in both roles names each once. */
export function partiesOf({ type, actors, actorNames, recipients, recipientNames }: Takers): Parties {
  const mutual = type === "CONSULT" || type === "AGREE";
  const doers = actors.map((id, index) => ({ id, name: actorNames[index] ?? id }));
  const others = recipients.map((id, index) => ({ id, name: recipientNames[index] ?? id }));
  return {
    doers,
    others: mutual ? others.filter(({ id }) => !actors.includes(id)) : others,
    between: mutual ? "with" : "to",
  };
}

/** A deed in one line: "3 May 2021, consult, planned: Ana Silva with Rui Costa". */
export function deedWords(event: EventView): string {
  const { doers, others, between } = partiesOf(event);
  const [first, second] = [doers, others].map((side) => side.map(({ name }) => oneLine(name, 80)).join(" and "));
  const who = [first, second].filter((side) => side !== "").join(` ${between} `);
  const when = event.date === null ? "undated" : edtfWords(event.date);
  return `${when}, ${event.type.toLowerCase()}, ${event.status}: ${doers.length === 0 ? `${between} ` : ""}${who}`;
}
