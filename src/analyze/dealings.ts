import type { EventType } from "../record/reading.ts";
import type { Event, Resolution, Statement } from "../record/record.ts";
import { timeline } from "./timeline.ts";

/** What two sides did to each other and what is said about them. Events by date, statements in the record's order. */
export interface Dealings {
  /** Deeds of `a` that reach `b`. */
  readonly aToB: readonly Event[];
  readonly bToA: readonly Event[];
  /** Deeds of both, or done to both. */
  readonly together: readonly Event[];
  /** What `a` says about `b`. */
  readonly aOnB: readonly Statement[];
  readonly bOnA: readonly Statement[];
  /** What others, authors and unnamed sources among them, say about both at once. */
  readonly othersOnBoth: readonly Statement[];
}

/** @param a the ids of the actors of one side, @param b of the other */
export function dealings(
  record: Pick<Resolution, "statements" | "events">,
  a: readonly string[],
  b: readonly string[],
): Dealings {
  const shared = timeline(record.events.filter((event) => takesPart(event, a) && takesPart(event, b)));
  const reaches = (event: Event, from: readonly string[], to: readonly string[]): boolean =>
    !MUTUAL.has(event.type) && holdsAny(event.actors, from) && holdsAny(event.recipients, to);
  const aToB = shared.filter((event) => reaches(event, a, b) && !reaches(event, b, a));
  const bToA = shared.filter((event) => reaches(event, b, a) && !reaches(event, a, b));
  const oneSided = new Set([...aToB, ...bToA]);
  const isBy = ({ speaker }: Statement, side: readonly string[]): boolean => speaker !== null && side.includes(speaker);
  const says = (side: readonly string[], other: readonly string[]): readonly Statement[] =>
    record.statements.filter((statement) => isBy(statement, side) && holdsAny(statement.about, other));
  return {
    aToB,
    bToA,
    together: shared.filter((event) => !oneSided.has(event)),
    aOnB: says(a, b),
    bOnA: says(b, a),
    othersOnBoth: record.statements.filter(
      (one) => !isBy(one, a) && !isBy(one, b) && holdsAny(one.about, a) && holdsAny(one.about, b),
    ),
  };
}

const holdsAny = (ids: readonly string[], side: readonly string[]): boolean => side.some((id) => ids.includes(id));

/** Types of which neither side is the doer alone: whom A met, met A. */
const MUTUAL: ReadonlySet<EventType> = new Set(["CONSULT", "AGREE"]);

const takesPart = ({ actors, recipients }: Event, side: readonly string[]): boolean =>
  holdsAny(actors, side) || holdsAny(recipients, side);
