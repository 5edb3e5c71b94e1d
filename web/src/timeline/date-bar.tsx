import { type ReactNode, useId } from "react";
import { timeExtent } from "../relations/time-extent.ts";
import classes from "./page.module.css";

interface DateBarProps {
  readonly date: string | null;
  /** The days that the bar's whole room stands for. */
  readonly first: number;
  readonly last: number;
}

const WIDTH = 200;
const HEIGHT = 16;
/** A day among years would not be seen. */
const LEAST = 4;
const FADE = 14;

/** Where an event's date lies in the time shown, and how much of it is not known. The date stands beside it in words. */
export function DateBar({ date, first, last }: DateBarProps): ReactNode {
  const fades = useId();
  const extent = timeExtent(date);
  if (extent === null || last <= first) return <span />;
  const x = (day: number): number => ((Math.min(Math.max(day, first), last + 1) - first) / (last + 1 - first)) * WIDTH;
  const from = x(extent.first ?? first);
  const to = Math.max(x((extent.last ?? last) + 1), from + LEAST);
  const [left, right] = to > WIDTH ? [WIDTH - (to - from), WIDTH] : [from, to];
  const soft = Math.min(FADE, (right - left) / 2);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.bar} aria-hidden>
      <defs>
        {(["start", "end"] as const).map((end) => (
          <linearGradient key={end} id={`${fades}${end}`} {...(end === "end" ? { x1: 1, x2: 0 } : {})}>
            <stop offset="0" stopColor="var(--kind-date)" stopOpacity="0" />
            <stop offset="1" stopColor="var(--kind-date)" />
          </linearGradient>
        ))}
      </defs>
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className={classes.line} />
      {extent.softStart ? <rect x={left} y={4} width={soft} height={8} fill={`url(#${fades}start)`} /> : null}
      <rect
        x={extent.softStart ? left + soft : left}
        y={4}
        width={Math.max(0, right - left - (extent.softStart ? soft : 0) - (extent.softEnd ? soft : 0))}
        height={8}
        className={classes.days}
      />
      {extent.softEnd ? <rect x={right - soft} y={4} width={soft} height={8} fill={`url(#${fades}end)`} /> : null}
    </svg>
  );
}
