import type { EventStatus } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Roles } from "./roles.ts";
import type { Match, Trigger } from "./triggers.ts";

/** An event before its date is looked up. */
export interface Finding {
  readonly match: Match<Trigger>;
  readonly roles: Roles;
  readonly status: EventStatus;
  readonly clause: Span;
  /** Where its date may stand: the clause, or for the noun that is a subject its predicate's too. */
  readonly reach: Span;
  /** How it is told; with the trigger's pattern it makes the rule. */
  readonly told: "verb" | "passive" | "obligation" | "noun" | "noun-definite" | "carried-noun";
  readonly score: number;
}
