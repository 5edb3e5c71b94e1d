import type { ReactNode } from "react";
import type { EventStatus } from "../../../src/record/reading.ts";
import type { QuadClass } from "../../../src/record/record.ts";
import type { LineStyle } from "../kinds.ts";
import { STATUS_LINE } from "./status-line.ts";
import classes from "./symbol.module.css";

/** Half the width of a symbol, in pixels. */
const RADIUS = 6;

/** Dashes that fit the outline of so small a shape. */
const DASHES: Readonly<Record<LineStyle, string>> = { solid: "none", dashed: "4 2.4", dotted: "1.6 1.9" };

interface SymbolProps {
  readonly quad: QuadClass;
  readonly status: EventStatus;
  /** Where a conflict's point is turned: towards the one it is done to. */
  readonly points?: "up" | "down";
}

/**
 * The quad class of an event about the origin of an SVG drawing: round for cooperation, pointed for conflict, filled
 * for deeds, hollow for words; its outline tells the status.
 */
export function EventSymbol({ quad, status, points = "up" }: SymbolProps): ReactNode {
  const { line, struck } = STATUS_LINE[status];
  const filled = quad.startsWith("material");
  const fill = !filled ? classes.hollow : line === "solid" ? classes.full : classes.faint;
  const shape = { className: `${classes.outline} ${fill}`, strokeDasharray: DASHES[line] };
  return (
    <>
      {quad.endsWith("cooperation") ? (
        <circle r={RADIUS} {...shape} />
      ) : (
        <path d="M0 -7 L7 5.5 H-7 Z" transform={points === "down" ? "rotate(180)" : undefined} {...shape} />
      )}
      {struck ? <path d="M-8 8 L8 -8" className={classes.strike} /> : null}
    </>
  );
}

/** A symbol among words, which must say what it says. */
export function InlineSymbol(props: SymbolProps): ReactNode {
  return (
    <svg className={classes.inline} width="18" height="18" viewBox="-9 -9 18 18" aria-hidden>
      <EventSymbol {...props} />
    </svg>
  );
}
