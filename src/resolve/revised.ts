import type { ActorAnchor, ReportAnchor } from "../record/decision.ts";
import type { Reading } from "../record/reading.ts";

/** A local actor whom a decision names: he goes wherever the actor goes whom the anchor means. */
export interface Named {
  readonly local: number;
  readonly anchor: ActorAnchor;
}

/** A local actor whom a decision took from another. */
export interface Apart {
  /** Null where he lost all his mentions. */
  readonly stays: number | null;
  /** The actor of the record whose mentions they were, as far as the decision tells. */
  readonly from: ActorAnchor | null;
  readonly leaves: number;
  readonly decision: string;
}

/** A reading as persons corrected it. */
export interface Revised {
  readonly reading: Reading;
  readonly named: readonly Named[];
  readonly apart: readonly Apart[];
  /** Ids of decisions whose words, or whose finding, the article does not have. */
  readonly asleep: readonly string[];
  /** Number of the report an anchor means, in the corrected reading; null where it has none such. */
  readonly report: (anchor: ReportAnchor) => number | null;
}
