import { useElementSize } from "@mantine/hooks";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import type { RelationView, Sides } from "../api.ts";
import { edtfWords } from "../edtf.ts";
import { DrawnLink, moveAmongLinks } from "../links-in-drawing.tsx";
import { counted, oneLine } from "../plain.ts";
import {
  type Column,
  conflictIn,
  cooperationIn,
  type Course as Layout,
  HEIGHTS,
  layOutCourse,
  monthOfDay,
  monthsBetween,
  type PlacedPhase,
  type PlacedPoint,
} from "./course-layout.ts";
import classes from "./course.module.css";
import type { Period } from "./period.ts";
import { ticksOf } from "./time-axis.ts";
import { pointKey } from "./turning-points.tsx";

interface CourseProps {
  readonly sides: Sides;
  readonly relation: RelationView;
  readonly period: Period;
}

/** Places below the rows of turning points, which are counted from 0. */
const TOP = 0;
const ZERO = TOP + HEIGHTS.side;
const BOTTOM = ZERO + HEIGHTS.side;
const COVERAGE = BOTTOM + HEIGHTS.gap + HEIGHTS.coverage;
const HEIGHT = COVERAGE + HEIGHTS.ticks;
/** The room above them. */
const headOf = ({ pointRows }: Layout): number => HEIGHTS.phases + pointRows * HEIGHTS.points;

/**
 * Cooperation above the line and conflict below it, month by month; phases and turning points over them; and how much
 * was written beneath, so that more reporting is not taken for more of either.
 */
export function Course({ sides, relation, period }: CourseProps): ReactNode {
  const { ref, width } = useElementSize();
  const course = layOutCourse(relation, Math.max(width, 1));
  const { undated, unrealised } = relation.series;
  return (
    <div className={classes.course}>
      <div ref={ref} style={{ minHeight: course === null ? 0 : HEIGHT + headOf(course) }}>
        {width > 0 && course !== null ? <Drawing {...{ sides, relation, period, course }} /> : null}
      </div>
      {course === null ? <p className="dim">The articles date no event between the two.</p> : <Legend />}
      {undated + unrealised === 0 ? null : (
        <p className="dim">
          Not counted: {counted(undated, "event")} without a date, and {unrealised} not known to have happened (planned,
          threatened, alleged, denied).
        </p>
      )}
    </div>
  );
}

interface DrawingProps extends CourseProps {
  readonly course: Layout;
}

function Drawing({ sides, relation, period, course }: DrawingProps): ReactNode {
  const { a, b, with: third, wide } = sides;
  const { frame, columns, points, phases } = course;
  const head = headOf(course);
  const stroke = useStroke(course, ([from, to]) => ({ from, to }));
  const target = (from: string, to: string, hash?: string) =>
    linkOptions({
      to: "/relations/$a/$b",
      params: { a, b },
      search: { from, to, ...(third === undefined ? {} : { with: third }), ...(wide === undefined ? {} : { wide }) },
      resetScroll: false,
      ...(hash === undefined ? {} : { hash }),
    });
  const isChosen = ({ month }: Column): boolean =>
    (period.from !== null || period.to !== null) &&
    (period.from === null || month.month >= monthOfDay(period.from)) &&
    (period.to === null || month.month <= monthOfDay(period.to));
  return (
    <svg
      className={classes.drawing}
      width={frame.width}
      height={HEIGHT + head}
      viewBox={`0 ${-head} ${frame.width} ${HEIGHT + head}`}
      role="group"
      aria-label={`Course of the relation by month. Draw over it to choose a period; arrow keys move within each row.`}
      {...stroke.handlers}
    >
      <Axis course={course} />
      <g onKeyDown={moveAmongLinks}>
        {columns.map((column, index) => (
          <DrawnLink
            key={column.month.month}
            className={classes.month}
            tabIndex={index === 0 ? 0 : -1}
            label={monthWords(column)}
            to={target(column.month.month, column.month.month, "deeds")}
          >
            <title>{monthWords(column)}</title>
            <MonthBars column={column} chosen={isChosen(column)} />
          </DrawnLink>
        ))}
      </g>
      <g onKeyDown={moveAmongLinks}>
        {phases.map((phase, index) => (
          <PhaseBlock key={phase.index} phase={phase} isFirst={index === 0} {...{ relation, target, head }} />
        ))}
      </g>
      <g onKeyDown={moveAmongLinks}>
        {points.map((point, index) => (
          <PointMark key={point.index} point={point} isFirst={index === 0} {...{ relation, head }} />
        ))}
      </g>
      <Measures course={course} />
      {stroke.between === null ? null : (
        <rect
          className={classes.stroke}
          x={Math.min(...stroke.between)}
          width={Math.abs(stroke.between[1] - stroke.between[0])}
          y={TOP}
          height={COVERAGE - TOP}
        />
      )}
    </svg>
  );
}

/** A pointer drawn over the months chooses them. What moves less than this is a click on what lies beneath. */
const LEAST_STROKE = 8;

function useStroke(course: Layout, periodOf: (months: readonly [string, string]) => { from: string; to: string }) {
  const navigate = useNavigate();
  const start = useRef<number | null>(null);
  const [between, setBetween] = useState<readonly [number, number] | null>(null);
  const placeOf = (event: PointerEvent<SVGSVGElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  return {
    between,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button === 0 && event.pointerType !== "touch") start.current = placeOf(event);
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (start.current === null) return;
        const now = placeOf(event);
        if (between === null && Math.abs(now - start.current) < LEAST_STROKE) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setBetween([start.current, now]);
      },
      onPointerUp: () => {
        const drawn = between;
        start.current = null;
        if (drawn === null) return;
        setBetween(null);
        const chosen = periodOf(monthsBetween(course, ...drawn));
        void navigate({ to: ".", search: (before) => ({ ...before, ...chosen }), resetScroll: false });
      },
      onPointerCancel: () => {
        start.current = null;
        setBetween(null);
      },
      // A link begun to be dragged would end the stroke.
      onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}

function MonthBars({ column, chosen }: { readonly column: Column; readonly chosen: boolean }): ReactNode {
  const { x, width, cooperation, conflict, coverage } = column;
  const room = width > 6 ? 1 : 0;
  const bar = { x: x + room, width: Math.max(1, width - 2 * room) };
  const rect = (className: string | undefined, y: number, height: number): ReactNode =>
    height <= 0 ? null : <rect className={className} {...bar} y={y} height={height} />;
  return (
    <>
      <rect className={chosen ? classes.chosen : classes.ground} x={x} width={width} y={TOP} height={COVERAGE - TOP} />
      {rect(classes.deeds, ZERO - cooperation.deeds, cooperation.deeds)}
      {rect(classes.wordsOnly, ZERO - cooperation.deeds - cooperation.words, cooperation.words)}
      {rect(classes.deeds, ZERO, conflict.deeds)}
      {rect(classes.wordsOnly, ZERO + conflict.deeds, conflict.words)}
      {rect(classes.coverage, COVERAGE - coverage, coverage)}
    </>
  );
}

const figure = (value: number): string => String(Math.round(value * 10) / 10);

function monthWords({ month }: Column): string {
  const goldstein = month.goldstein === null ? "" : `, mean Goldstein weight ${figure(month.goldstein)}`;
  return (
    `${edtfWords(month.month)}: cooperation ${figure(cooperationIn(month))}, conflict ${figure(conflictIn(month))}` +
    `${goldstein}; ${counted(month.articles, "article")} on both. Show its deeds.`
  );
}

interface PhaseBlockProps {
  readonly phase: PlacedPhase;
  readonly head: number;
  readonly relation: RelationView;
  readonly isFirst: boolean;
  readonly target: (from: string, to: string, hash?: string) => Parameters<typeof DrawnLink>[0]["to"];
}

/** Letters of the band are about this wide. */
const LETTER = 7;

function PhaseBlock({ phase: { index, x, width }, head, relation, isFirst, target }: PhaseBlockProps): ReactNode {
  const phase = relation.phases[index];
  if (phase === undefined) return null;
  const { from, to, label, words, events } = phase;
  const told = `${edtfWords(from)} to ${edtfWords(to)}: ${label}; ${counted(events, "dated deed")}, ${counted(words.length, "judgement")}`;
  return (
    <DrawnLink
      className={classes.phase}
      tabIndex={isFirst ? 0 : -1}
      label={`${told}. Show it.`}
      to={target(from, to, `phase-${index}`)}
    >
      <rect x={x + 0.5} y={0.5 - head} width={Math.max(1, width - 1)} height={HEIGHTS.phases - 4} rx={3} />
      {width > label.length * LETTER + 8 ? (
        <text x={x + width / 2} y={(HEIGHTS.phases - 3) / 2 - head} textAnchor="middle" dominantBaseline="central">
          {label}
        </text>
      ) : null}
    </DrawnLink>
  );
}

interface PointMarkProps {
  readonly point: PlacedPoint;
  readonly head: number;
  readonly relation: RelationView;
  readonly isFirst: boolean;
}

function PointMark({ point: { index, x, row }, head, relation, isFirst }: PointMarkProps): ReactNode {
  const found = relation.turningPoints[index];
  if (found === undefined) return null;
  const [first] = found.evidence;
  const label = `Turning point ${index + 1}, ${edtfWords(found.date ?? "")}: ${found.reasons.join(", ")}. “${oneLine(first?.quote ?? "", 160)}”`;
  const y = HEIGHTS.phases + (row + 0.5) * HEIGHTS.points - head - 2;
  return (
    <DrawnLink
      className={classes.point}
      tabIndex={isFirst ? 0 : -1}
      label={label}
      to={linkOptions({
        to: ".",
        search: (before) => ({ ...before, point: pointKey(found) }),
        hash: `point-${index}`,
        resetScroll: false,
      })}
    >
      <line x1={x} x2={x} y1={y + 9} y2={COVERAGE} />
      <circle cx={x} cy={y} r={9} />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {index + 1}
      </text>
    </DrawnLink>
  );
}

function Axis({ course: { frame } }: { readonly course: Layout }): ReactNode {
  return (
    <g aria-hidden>
      {ticksOf(frame.first, frame.last, Math.max(2, Math.floor(frame.width / 95))).map(({ day, label }) => {
        const x = ((day - frame.first) / (frame.last + 1 - frame.first)) * frame.width;
        const anchor = x < 30 ? "start" : x > frame.width - 40 ? "end" : "middle";
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={TOP} y2={COVERAGE + 4} className={classes.tick} />
            <text x={x} y={HEIGHT - 6} textAnchor={anchor} className={classes.word}>
              {label}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={frame.width} y1={ZERO} y2={ZERO} className={classes.axis} />
      <line x1={0} x2={frame.width} y1={COVERAGE} y2={COVERAGE} className={classes.axis} />
    </g>
  );
}

/** What is drawn in each row, and how much its full height is. */
function Measures({ course: { most, mostArticles } }: { readonly course: Layout }): ReactNode {
  return (
    <g aria-hidden>
      <text x={2} y={TOP + 12} className={classes.word}>
        cooperation (full height: {figure(most)})
      </text>
      <text x={2} y={BOTTOM - 4} className={classes.word}>
        conflict
      </text>
      <text x={2} y={BOTTOM + HEIGHTS.gap + 6} className={classes.word}>
        articles on both (full height: {mostArticles})
      </text>
    </g>
  );
}

function Legend(): ReactNode {
  const sample = (className: string | undefined): ReactNode => (
    <svg width="12" height="12" aria-hidden className={classes.sample}>
      <rect x={1} y={1} width={10} height={10} className={className} />
    </svg>
  );
  return (
    <ul className={classes.legend} aria-label="What the bars mean">
      <li>{sample(classes.deeds)} events in deeds</li>
      <li>{sample(classes.wordsOnly)} events in words</li>
      <li>{sample(classes.coverage)} articles written: says nothing of how the two stand</li>
      <li>① a turning point</li>
      <li>an event of an uncertain date counts in part for each month it may lie in</li>
    </ul>
  );
}
