import { useElementSize } from "@mantine/hooks";
import { linkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { edtfWords } from "../edtf.ts";
import { DrawnLink, moveAmongLinks } from "../links-in-drawing.tsx";
import { counted } from "../plain.ts";
import { monthOfDay } from "../relations/course-layout.ts";
import type { Period } from "../relations/period.ts";
import { monthCounts } from "./month-counts.ts";
import classes from "./page.module.css";

interface MonthsProps {
  readonly dates: readonly (string | null)[];
  readonly period: Period;
}

const HEIGHT = 56;
const WORDS = 18;

/** How many events each month may have had; each bar shows its month alone. */
export function Months({ dates, period }: MonthsProps): ReactNode {
  const { ref, width } = useElementSize();
  const months = monthCounts(dates);
  if (months.length < 2) return null;
  const most = Math.max(...months.map(({ events }) => events));
  const step = width / months.length;
  const isChosen = (month: string): boolean =>
    (period.from === null || month >= monthOfDay(period.from)) &&
    (period.to === null || month <= monthOfDay(period.to));
  const years = months.filter(({ month }, index) => index === 0 || month.endsWith("-01"));
  const everyNth = Math.max(1, Math.ceil((years.length * 50) / Math.max(width, 1)));
  return (
    <div ref={ref} className={classes.months} style={{ minHeight: HEIGHT + WORDS }}>
      {width === 0 ? null : (
        <svg width={width} height={HEIGHT + WORDS} role="group" aria-label="Events by month" onKeyDown={moveAmongLinks}>
          {months.map(({ month, events }, index) => (
            <DrawnLink
              key={month}
              className={classes.month}
              tabIndex={index === 0 ? 0 : -1}
              label={`${edtfWords(month)}: ${counted(events, "event")} may lie in it. Show it alone.`}
              to={linkOptions({
                to: ".",
                search: (before) => ({ ...before, from: month, to: month }),
                resetScroll: false,
                replace: true,
              })}
            >
              <rect x={index * step} y={0} width={step} height={HEIGHT} className={classes.ground} />
              <rect
                x={index * step + (step > 4 ? 1 : 0)}
                width={Math.max(1, step - (step > 4 ? 2 : 0))}
                y={HEIGHT - (events / most) * (HEIGHT - 4)}
                height={(events / most) * (HEIGHT - 4)}
                className={isChosen(month) ? classes.chosen : classes.unchosen}
              />
            </DrawnLink>
          ))}
          {years.map(({ month }, index) =>
            index % everyNth === 0 ? (
              <text
                key={month}
                x={months.findIndex((one) => one.month === month) * step + 2}
                y={HEIGHT + 13}
                className={classes.word}
                aria-hidden
              >
                {month.slice(0, 4)}
              </text>
            ) : null,
          )}
        </svg>
      )}
    </div>
  );
}
