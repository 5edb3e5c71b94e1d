import { useElementSize } from "@mantine/hooks";
import { linkOptions, type LinkOptions, useNavigate, useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useMemo, useRef, useState } from "react";
import type { Day } from "../../../src/record/calendar.ts";
import type { Actor } from "../../../src/record/record.ts";
import { edtfWords } from "../edtf.ts";
import { Citation, DateText, KindMark, Quote, writeSpan } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { type Deed, deedWords, laneOf, pointsOf } from "./deeds.ts";
import { EventSymbol, InlineSymbol } from "./symbol.tsx";
import { ticksOf } from "./time-axis.ts";
import { isoOfDay, timeExtent } from "./time-extent.ts";
import {
  type Bar,
  type Crowd,
  type Direction,
  type Frame,
  type LaneBand,
  layOutTimeline,
  type Mark,
  neighbour,
  type TimelineLayout,
  xOfDay,
} from "./timeline-layout.ts";
import classes from "./timeline.module.css";

const ROW_HEIGHT = 26;
/** A target for the pointer; the symbol drawn in it is smaller. */
const SYMBOL = 24;
const FADE = 22;
const MAX_ROWS = 8;
/** So few days are drawn in full, however many rows they take. */
const ALL_ROWS_DAYS = 31;
/** Shown at either side of a crowd's days. */
const ROOM_DAYS = 7;
const TICK_ROOM = 26;
const GUTTER = 96;
/** Drawings narrower than this do without the names of the lanes beside them. */
const NARROW = 620;

/** The two actors of a relation. */
export interface Pair {
  readonly a: Pick<Actor, "id" | "name">;
  readonly b: Pick<Actor, "id" | "name">;
}

interface TimelineProps {
  readonly pair: Pair;
  /** All with a date that fixes some time within the days shown. */
  readonly deeds: readonly Deed[];
  readonly first: Day;
  readonly last: Day;
}

/** What two actors did to each other, over time: A to B above the axis, B to A below, what both did on it. */
export function Timeline({ pair, deeds, first, last }: TimelineProps): ReactNode {
  const { ref, width } = useElementSize();
  const gutter = width < NARROW ? 0 : GUTTER;
  const frame: Frame = {
    first,
    last,
    width: Math.max(width - gutter, 1),
    rowHeight: ROW_HEIGHT,
    symbol: SYMBOL,
    fade: FADE,
    maxRows: last - first <= ALL_ROWS_DAYS ? Infinity : MAX_ROWS,
  };
  const [active, setActive] = useState<string | null>(null);
  const byId = useMemo(() => new Map(deeds.map((deed) => [deed.event.id, deed])), [deeds]);
  const layout = layOutTimeline(placeables(deeds), frame);
  const shown = active === null ? undefined : byId.get(active);
  return (
    <div className={classes.timeline}>
      <p className={classes.side}>
        <bdi>{oneLine(pair.a.name, 80)}</bdi> to <bdi>{oneLine(pair.b.name, 80)}</bdi>
      </p>
      <div ref={ref}>
        {width > 0 ? (
          <Drawing {...{ pair, layout, frame, gutter, byId, active }} onActive={setActive} />
        ) : (
          <div style={{ height: layout.height + TICK_ROOM }} />
        )}
      </div>
      <p className={classes.side}>
        <bdi>{oneLine(pair.b.name, 80)}</bdi> to <bdi>{oneLine(pair.a.name, 80)}</bdi>
      </p>
      <Reading deed={shown} />
      <Legend />
    </div>
  );
}

function placeables(deeds: readonly Deed[]): Parameters<typeof layOutTimeline>[0] {
  return deeds.flatMap((deed) => {
    const extent = timeExtent(deed.event.date);
    return extent === null ? [] : { id: deed.event.id, lane: laneOf(deed), extent };
  });
}

interface DrawingProps {
  readonly pair: Pair;
  readonly layout: TimelineLayout;
  readonly frame: Frame;
  readonly gutter: number;
  readonly byId: ReadonlyMap<string, Deed>;
  readonly active: string | null;
  readonly onActive: (id: string) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

function Drawing({ pair, layout, frame, gutter, byId, active, onActive }: DrawingProps): ReactNode {
  const drawing = useRef<SVGSVGElement>(null);
  const fades = useId();
  const { stops, marks, crowds, lanes, axis, height } = layout;
  /** One stop is in the tab order; arrow keys go on from it. */
  const entrance = stops.some(({ id }) => id === active) ? active : (stops[0]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined || entrance === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = neighbour(stops, entrance, direction);
    if (next !== null) drawing.current?.querySelector<SVGAElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus();
  };
  const common = { entrance, onActive };
  return (
    <svg
      ref={drawing}
      className={classes.drawing}
      width={frame.width + gutter}
      height={height + TICK_ROOM}
      role="group"
      aria-label={`Timeline of ${counted(byId.size, "dated deed")}. Arrow keys move between them, Enter opens the article.`}
      onKeyDown={onKeyDown}
    >
      <Fades id={fades} />
      {gutter > 0 ? lanes.map((lane) => <LaneName key={lane.lane} lane={lane} />) : null}
      <g transform={`translate(${gutter} 0)`}>
        <Ground lanes={lanes} width={frame.width} />
        <Axis frame={frame} axis={axis} height={height} />
        {marks.map((mark) => {
          const deed = byId.get(mark.id);
          return deed ? <MarkLink key={mark.id} {...{ mark, deed, fades, ...common }} /> : null;
        })}
        {crowds.map((crowd) => (
          <CrowdLink key={crowd.id} {...{ crowd, pair, ...common }} />
        ))}
      </g>
    </svg>
  );
}

/** Gradients for the soft ends of bars; each is stretched over the end it fills. */
function Fades({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {(["start", "end"] as const).map((end) => (
        <linearGradient key={end} id={`${id}${end}`} {...(end === "end" ? { x1: 1, x2: 0 } : {})}>
          <stop offset="0" stopColor="var(--kind-event)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--kind-event)" />
        </linearGradient>
      ))}
    </defs>
  );
}

const LANE_NAMES: Readonly<Record<LaneBand["lane"], string>> = {
  "a conflict": "conflict",
  "a cooperation": "cooperation",
  mutual: "both",
  "b cooperation": "cooperation",
  "b conflict": "conflict",
};

function LaneName({ lane: { lane, top, height } }: { readonly lane: LaneBand }): ReactNode {
  return (
    <text x={0} y={top + height / 2} dominantBaseline="central" className={classes.word}>
      {LANE_NAMES[lane]}
    </text>
  );
}

interface GroundProps {
  readonly lanes: readonly LaneBand[];
  readonly width: number;
}

/** Sets the lane of both apart from those of one. */
function Ground({ lanes, width }: GroundProps): ReactNode {
  const mutual = lanes.find(({ lane }) => lane === "mutual");
  return mutual ? <rect y={mutual.top} width={width} height={mutual.height} className={classes.ground} /> : null;
}

interface AxisProps {
  readonly frame: Frame;
  readonly axis: number;
  readonly height: number;
}

function Axis({ frame, axis, height }: AxisProps): ReactNode {
  const ticks = ticksOf(frame.first, frame.last, Math.floor(frame.width / 95));
  return (
    <>
      {ticks.map(({ day, label }) => {
        const x = xOfDay(day, frame);
        const anchor = x < 30 ? "start" : x > frame.width - 40 ? "end" : "middle";
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={0} y2={height + 4} className={classes.tick} />
            <text x={x} y={height + 18} textAnchor={anchor} className={classes.word}>
              {label}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={frame.width} y1={axis} y2={axis} className={classes.axis} />
    </>
  );
}

interface StopProps {
  readonly entrance: string | null;
  readonly onActive: (id: string) => void;
}

interface StopLinkProps extends StopProps {
  readonly id: string;
  readonly label: string;
  readonly target: LinkOptions;
  readonly children: ReactNode;
}

/** A link within the drawing. Of all of them only the entrance is in the tab order. */
function StopLink({ id, label, target, entrance, onActive, children }: StopLinkProps): ReactNode {
  const router = useRouter();
  const navigate = useNavigate();
  return (
    <a
      href={router.buildLocation(target).href}
      data-stop={id}
      className={classes.stop}
      tabIndex={id === entrance ? 0 : -1}
      aria-label={label}
      onFocus={() => onActive(id)}
      onPointerEnter={() => onActive(id)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void navigate(target);
      }}
    >
      {children}
    </a>
  );
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface MarkLinkProps extends StopProps {
  readonly mark: Mark;
  readonly deed: Deed;
  readonly fades: string;
}

function MarkLink({ mark, deed, fades, ...stop }: MarkLinkProps): ReactNode {
  const { side, event } = deed;
  const [report] = event.mentions;
  if (report === undefined) return null;
  const { id, left, right, x, y } = mark;
  return (
    <StopLink
      id={id}
      label={`${deedWords(event)}. “${oneLine(report.quote)}”`}
      target={linkOptions({ to: "/articles/$id", params: { id: report.article }, search: { at: writeSpan(report) } })}
      {...stop}
    >
      <rect className={classes.target} x={left} y={y - SYMBOL / 2} width={right - left} height={SYMBOL} rx={4} />
      {mark.bar ? <DayBar bar={mark.bar} {...{ y, fades }} lasting={timeExtent(event.date)?.lasting === true} /> : null}
      <g transform={`translate(${x} ${y})`}>
        <EventSymbol quad={event.quad} status={event.status} points={pointsOf(side)} />
      </g>
    </StopLink>
  );
}

interface CrowdLinkProps extends StopProps {
  readonly crowd: Crowd;
  readonly pair: Pair;
}

/** Leads to the days of the marks it counts, where there is room for them. */
function CrowdLink({ crowd, pair, ...stop }: CrowdLinkProps): ReactNode {
  const { id, ids, x, y } = crowd;
  const [from, to] = [isoOfDay(crowd.first - ROOM_DAYS), isoOfDay(crowd.last + ROOM_DAYS)];
  return (
    <StopLink
      id={id}
      label={`${counted(ids.length, "more deed")} here: show ${edtfWords(from)} to ${edtfWords(to)} alone`}
      target={linkOptions({
        to: "/relations/$a/$b",
        params: { a: pair.a.id, b: pair.b.id },
        search: { from, to },
        resetScroll: false,
      })}
      {...stop}
    >
      <rect className={classes.crowd} x={x - 19} y={y - 12} width={38} height={24} rx={12} />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central" className={classes.crowdWord}>
        +{ids.length}
      </text>
    </StopLink>
  );
}

interface DayBarProps {
  readonly bar: Bar;
  readonly y: number;
  readonly fades: string;
  readonly lasting: boolean;
}

/** The days an event may have happened on, or lasted: a firm end has a cap, a soft one fades out. */
function DayBar({ bar: { left, right, softStart, softEnd }, y, fades, lasting }: DayBarProps): ReactNode {
  const thickness = lasting ? 6 : 2;
  const soft = Math.min(FADE * 2, (right - left) / 2);
  const from = softStart ? left + soft : left;
  const to = softEnd ? right - soft : right;
  const line = { y: y - thickness / 2, height: thickness };
  return (
    <>
      {softStart ? <rect x={left} width={soft} {...line} fill={`url(#${fades}start)`} /> : null}
      {to > from ? <rect x={from} width={to - from} {...line} className={classes.bar} /> : null}
      {softEnd ? <rect x={to} width={soft} {...line} fill={`url(#${fades}end)`} /> : null}
      {softStart ? null : <rect x={left} y={y - 6} width={2} height={12} className={classes.bar} />}
      {softEnd ? null : <rect x={right - 2} y={y - 6} width={2} height={12} className={classes.bar} />}
    </>
  );
}

/** The words behind the mark under the pointer or the keyboard. They stay until another is pointed at. */
function Reading({ deed }: { readonly deed: Deed | undefined }): ReactNode {
  const [report] = deed?.event.mentions ?? [];
  if (deed === undefined || report === undefined) {
    return (
      <div className={`${classes.reading} no-print`}>
        <p className="dim">
          Point at a mark to read its words here. Arrow keys move between marks, Enter opens the article.
        </p>
      </div>
    );
  }
  const { event } = deed;
  const more = event.mentions.length - 1;
  return (
    <div className={`${classes.reading} no-print`} data-shown>
      <p>
        <DateText edtf={event.date} /> · <KindMark kind="event">{event.type.toLowerCase()}</KindMark> · {event.status}
        {more > 0 ? ` · ${counted(more, "more report")} in the list below` : ""}
      </p>
      <p>
        <Quote text={report.quote} article={report.article} at={report} />
      </p>
      <p className={classes.source}>
        <Citation citation={report.citation} at={report} />
      </p>
    </div>
  );
}

function Legend(): ReactNode {
  return (
    <ul className={classes.legend} aria-label="What the marks mean">
      <li>
        <InlineSymbol quad="verbal cooperation" status="happened" /> cooperation in words
      </li>
      <li>
        <InlineSymbol quad="material cooperation" status="happened" /> in deeds
      </li>
      <li>
        <InlineSymbol quad="verbal conflict" status="happened" /> conflict in words
      </li>
      <li>
        <InlineSymbol quad="material conflict" status="happened" /> in deeds
      </li>
      <li>
        <InlineSymbol quad="verbal cooperation" status="planned" /> planned, threatened, demanded
      </li>
      <li>
        <InlineSymbol quad="verbal cooperation" status="alleged" /> alleged, hypothetical
      </li>
      <li>
        <InlineSymbol quad="verbal cooperation" status="denied" /> denied, failed
      </li>
      <li>
        <SampleBar lasting={false} /> some day between; a soft end is open or approximate
      </li>
      <li>
        <SampleBar lasting /> all the time between
      </li>
    </ul>
  );
}

function SampleBar({ lasting }: { readonly lasting: boolean }): ReactNode {
  const fades = useId();
  const bar = { left: 0, right: 44, softStart: false, softEnd: !lasting };
  return (
    <svg width="44" height="16" aria-hidden className={classes.sample}>
      <Fades id={fades} />
      <DayBar bar={bar} y={8} {...{ fades, lasting }} />
    </svg>
  );
}
