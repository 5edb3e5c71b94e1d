import type { Day } from "../../../src/record/calendar.ts";
import type { TimeExtent } from "./time-extent.ts";

/**
 * Lanes from top to bottom. Cooperation lies next to the axis and conflict away from it, so that the two are told
 * apart by place as well as by shape.
 */
export const LANES = ["a conflict", "a cooperation", "mutual", "b cooperation", "b conflict"] as const;
export type Lane = (typeof LANES)[number];

export interface Placeable {
  readonly id: string;
  readonly lane: Lane;
  readonly extent: TimeExtent;
}

export interface Frame {
  /** The first and the last day shown. */
  readonly first: Day;
  readonly last: Day;
  /** Of the drawing area; all lengths are in pixels. */
  readonly width: number;
  readonly rowHeight: number;
  /** Width and height of a symbol. */
  readonly symbol: number;
  /** How far a soft end fades out beyond the day it stands for. */
  readonly fade: number;
  /** Rows a lane may have before the marks that find no place in them are drawn as one count. */
  readonly maxRows: number;
}

/** What the arrow keys go to. */
export interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** An event in its place: a symbol at (`x`, `y`), in a row where it has the room from `left` to `right`. */
export interface Mark extends Stop {
  readonly lane: Lane;
  readonly left: number;
  readonly right: number;
  /** The days it may have happened on; null where they all lie beneath the symbol. */
  readonly bar: Bar | null;
}

export interface Bar {
  /** With the room a soft end fades out in. */
  readonly left: number;
  readonly right: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** Marks for which a lane has no room, counted where they would stand. Its own id is that of its first mark. */
export interface Crowd extends Stop {
  readonly lane: Lane;
  readonly ids: readonly string[];
  /** The days they span within the frame. */
  readonly first: Day;
  readonly last: Day;
}

export interface LaneBand {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

export interface TimelineLayout {
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
  /** Marks and crowds by time, then from top to bottom. */
  readonly stops: readonly Stop[];
  readonly lanes: readonly LaneBand[];
  /** Middle of the mutual lane. */
  readonly axis: number;
  readonly height: number;
}

/** Room left between two marks of a row. */
const GAP = 4;
/** Overflowing marks that stand within this length are counted together. */
const CROWD_WIDTH = 44;

/** Places events so that no two marks of a lane overlap. All extents must touch the frame's days. */
export function layOutTimeline(events: readonly Placeable[], frame: Frame): TimelineLayout {
  const packed = LANES.map((lane) =>
    packRows(
      events.filter((event) => event.lane === lane).map((event) => stretch(event, frame)),
      frame,
    ),
  );
  const lanes = stack(packed, frame.rowHeight);
  const yOf = (lane: LaneBand, row: number): number => lane.top + rowCentre(lane, row, frame.rowHeight);
  const marks = packed.flatMap(({ placed }, index) => {
    const band = lanes[index];
    return band ? placed.map(({ row, stretch: { first, last, ...mark } }) => ({ ...mark, y: yOf(band, row) })) : [];
  });
  const crowds = packed.flatMap(({ overflow, rows }, index) => {
    const band = lanes[index];
    return band ? crowdsOf(overflow).map((crowd) => ({ ...crowd, y: yOf(band, rows - 1) })) : [];
  });
  const mutual = lanes.find(({ lane }) => lane === "mutual");
  const lowest = lanes.at(-1);
  return {
    marks,
    crowds,
    stops: [...marks, ...crowds].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1)),
    lanes,
    axis: mutual ? mutual.top + mutual.height / 2 : 0,
    height: lowest ? lowest.top + lowest.height : 0,
  };
}

/** The x of the beginning of a day. */
export const xOfDay = (day: Day, { first, last, width }: Pick<Frame, "first" | "last" | "width">): number =>
  ((day - first) / (last + 1 - first)) * width;

interface Stretch extends Omit<Mark, "y"> {
  readonly first: Day;
  readonly last: Day;
}

function stretch({ id, lane, extent }: Placeable, frame: Frame): Stretch {
  const { symbol, width } = frame;
  const within = (day: Day): Day => Math.min(Math.max(day, frame.first), frame.last);
  const first = within(extent.first ?? extent.last ?? frame.first);
  const last = within(extent.last ?? extent.first ?? frame.last);
  const middle = (xOfDay(first, frame) + xOfDay(last + 1, frame)) / 2;
  const x = Math.min(Math.max(middle, symbol / 2), width - symbol / 2);
  const bar = barOf(extent, first, last, frame);
  return {
    id,
    lane,
    first,
    last,
    x,
    left: Math.min(bar?.left ?? x, x - symbol / 2),
    right: Math.max(bar?.right ?? x, x + symbol / 2),
    bar,
  };
}

function barOf({ softStart, softEnd }: TimeExtent, first: Day, last: Day, frame: Frame): Bar | null {
  const [start, end] = [xOfDay(first, frame), xOfDay(last + 1, frame)];
  if (!softStart && !softEnd && (first === last || end - start < frame.symbol)) return null;
  return {
    left: Math.max(0, softStart ? start - frame.fade : start),
    right: Math.min(frame.width, softEnd ? end + frame.fade : end),
    softStart,
    softEnd,
  };
}

interface Packed {
  readonly placed: readonly { readonly row: number; readonly stretch: Stretch }[];
  readonly overflow: readonly Stretch[];
  /** The rows taken, one for crowds among them. */
  readonly rows: number;
}

/** Puts each stretch, in order of time, into the first row that has room for it. */
function packRows(stretches: readonly Stretch[], { maxRows }: Frame): Packed {
  const ends: number[] = [];
  const placed: { row: number; stretch: Stretch }[] = [];
  const overflow: Stretch[] = [];
  const inOrder = stretches.toSorted((a, b) => a.left - b.left || a.right - b.right || (a.id < b.id ? -1 : 1));
  for (const stretch of inOrder) {
    const free = ends.findIndex((end) => end + GAP <= stretch.left);
    const row = free === -1 ? ends.length : free;
    if (row >= maxRows) {
      overflow.push(stretch);
    } else {
      ends[row] = stretch.right;
      placed.push({ row, stretch });
    }
  }
  return { placed, overflow, rows: ends.length + (overflow.length > 0 ? 1 : 0) };
}

function stack(packed: readonly Packed[], rowHeight: number): LaneBand[] {
  let top = 0;
  return LANES.map((lane, index) => {
    const rows = Math.max(packed[index]?.rows ?? 0, 1);
    const band = { lane, top, height: rows * rowHeight };
    top += band.height;
    return band;
  });
}

/** Row 0 lies nearest to the axis; on the axis itself it lies in the middle, the others in turn above and below. */
function rowCentre({ lane, height }: LaneBand, row: number, rowHeight: number): number {
  const half = rowHeight / 2;
  if (lane === "mutual") {
    const middle = Math.floor((height / rowHeight - 1) / 2);
    const shift = row % 2 === 0 ? row / 2 : -(row + 1) / 2;
    const slot = (height / rowHeight) % 2 === 0 ? middle - shift : middle + shift;
    return slot * rowHeight + half;
  }
  return lane.startsWith("a") ? height - row * rowHeight - half : row * rowHeight + half;
}

function crowdsOf(overflow: readonly Stretch[]): Omit<Crowd, "y">[] {
  const crowds: Stretch[][] = [];
  for (const stretch of overflow.toSorted((a, b) => a.x - b.x)) {
    const crowd = crowds.at(-1);
    if (crowd?.[0] && stretch.x - crowd[0].x < CROWD_WIDTH) crowd.push(stretch);
    else crowds.push([stretch]);
  }
  return crowds.flatMap((crowd) => {
    const [leftmost] = crowd;
    if (!leftmost) return [];
    return {
      id: leftmost.id,
      lane: leftmost.lane,
      x: leftmost.x,
      ids: crowd.map(({ id }) => id),
      first: Math.min(...crowd.map(({ first }) => first)),
      last: Math.max(...crowd.map(({ last }) => last)),
    };
  });
}

export type Direction = "earlier" | "later" | "up" | "down" | "first" | "last";

/**
 * The stop reached from another by an arrow key: earlier and later go through all by time; up and down to the nearest
 * one in the next row that has any. Null where there is none in that direction.
 */
export function neighbour(stops: readonly Stop[], current: string, direction: Direction): string | null {
  if (direction === "first") return stops[0]?.id ?? null;
  if (direction === "last") return stops.at(-1)?.id ?? null;
  const index = stops.findIndex(({ id }) => id === current);
  const from = stops[index];
  if (from === undefined) return null;
  if (direction === "earlier") return stops[index - 1]?.id ?? null;
  if (direction === "later") return stops[index + 1]?.id ?? null;
  const sign = direction === "up" ? -1 : 1;
  const beyond = stops.filter(({ y }) => (y - from.y) * sign > 0);
  const [nearest] = beyond.toSorted(
    (p, q) => Math.abs(p.y - from.y) - Math.abs(q.y - from.y) || Math.abs(p.x - from.x) - Math.abs(q.x - from.x),
  );
  return nearest?.id ?? null;
}
