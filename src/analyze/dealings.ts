import type { EventType } from "../record/reading.ts";
import type { Event, Resolution, Statement } from "../record/record.ts";
import { timeline } from "./timeline.ts";

/** What two actors did to each other and what is said about them. Events by date, statements in the record's order. */
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

export function dealings(record: Pick<Resolution, "statements" | "events">, a: string, b: string): Dealings {
  const shared = timeline(record.events.filter((event) => takesPart(event, a) && takesPart(event, b)));
  const reaches = (event: Event, from: string, to: string): boolean =>
    !MUTUAL.has(event.type) && event.actors.includes(from) && event.recipients.includes(to);
  const aToB = shared.filter((event) => reaches(event, a, b) && !reaches(event, b, a));
  const bToA = shared.filter((event) => reaches(event, b, a) && !reaches(event, a, b));
  const oneSided = new Set([...aToB, ...bToA]);
  const says = (speaker: string, about: string): readonly Statement[] =>
    record.statements.filter((statement) => statement.speaker === speaker && statement.about.includes(about));
  return {
    aToB,
    bToA,
    together: shared.filter((event) => !oneSided.has(event)),
    aOnB: says(a, b),
    bOnA: says(b, a),
    othersOnBoth: record.statements.filter(
      ({ speaker, about }) => speaker !== a && speaker !== b && about.includes(a) && about.includes(b),
    ),
  };
}

/** Types of which neither side is the doer alone: whom A met, met A. */
const MUTUAL: ReadonlySet<EventType> = new Set(["CONSULT", "AGREE"]);

const takesPart = (event: Event, actor: string): boolean =>
  event.actors.includes(actor) || event.recipients.includes(actor);
