import type { EventStatus } from "../../../src/record/reading.ts";
import type { LineStyle } from "../kinds.ts";

interface StatusLine {
  readonly line: LineStyle;
  /** Crossed out: it did not take place. */
  readonly struck: boolean;
}

/** Solid for what took place, dashed for what is to be, dotted for what may not be so. */
export const STATUS_LINE: Readonly<Record<EventStatus, StatusLine>> = {
  happened: { line: "solid", struck: false },
  ongoing: { line: "solid", struck: false },
  planned: { line: "dashed", struck: false },
  threatened: { line: "dashed", struck: false },
  demanded: { line: "dashed", struck: false },
  alleged: { line: "dotted", struck: false },
  hypothetical: { line: "dotted", struck: false },
  denied: { line: "dotted", struck: true },
  failed: { line: "dotted", struck: true },
};
