import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Frame, LANES, layOutTimeline, neighbour, type Placeable, xOfDay } from "./timeline-layout.ts";

const FRAME: Frame = { first: 0, last: 99, width: 1000, rowHeight: 20, symbol: 12, fade: 30, maxRows: 3 };

interface Draft {
  readonly lane?: Placeable["lane"];
  readonly first: number | null;
  readonly last?: number | null;
  readonly soft?: "start" | "end" | "both";
}

const event = (id: string, { lane = "mutual", first, last = first, soft }: Draft): Placeable => ({
  id,
  lane,
  extent: {
    first,
    last,
    softStart: soft === "start" || soft === "both",
    softEnd: soft === "end" || soft === "both",
    lasting: first !== last,
  },
});

const layOut = (...events: Placeable[]): ReturnType<typeof layOutTimeline> => layOutTimeline(events, FRAME);

describe("a mark", () => {
  test("a firm day is a symbol in the middle of its day", () => {
    expect(layOut(event("e", { first: 50 })).marks).toMatchObject([{ x: 505, left: 499, right: 511, bar: null }]);
  });

  test("a longer date is a bar over all its days, with the symbol in its middle", () => {
    expect(layOut(event("e", { first: 10, last: 19 })).marks).toMatchObject([
      { x: 150, left: 100, right: 200, bar: { left: 100, right: 200, softStart: false, softEnd: false } },
    ]);
  });

  test("a bar that its symbol would hide is not drawn, and none is drawn longer than its days", () => {
    const frame = { ...FRAME, last: 9999 };
    expect(layOutTimeline([event("e", { first: 500, last: 530 })], frame).marks).toMatchObject([{ bar: null }]);
  });

  test("soft ends reach beyond the days they stand for", () => {
    expect(layOut(event("e", { first: 50, soft: "both" })).marks).toMatchObject([{ bar: { left: 470, right: 540 } }]);
    expect(layOut(event("e", { first: 50, last: null, soft: "end" })).marks).toMatchObject([
      { left: 499, right: 540, bar: { left: 500, right: 540, softStart: false, softEnd: true } },
    ]);
  });

  test("what reaches beyond the period is cut at its borders", () => {
    expect(layOut(event("e", { first: -500, last: 9 })).marks).toMatchObject([{ left: 0, right: 100, x: 50 }]);
    expect(layOut(event("e", { first: 99, soft: "both" })).marks).toMatchObject([
      { right: 1000, bar: { right: 1000 } },
    ]);
  });

  test("a symbol at the border stays whole", () => {
    const frame = { ...FRAME, last: 9999 };
    expect(layOutTimeline([event("e", { first: 0 })], frame).marks).toMatchObject([{ x: 6, left: 0 }]);
  });
});

describe("lanes", () => {
  test("every lane has room for one row, even an empty one", () => {
    expect(layOut().height).toBe(LANES.length * FRAME.rowHeight);
  });

  test("rows of A pile upwards from the axis, those of B downwards", () => {
    const { marks, axis } = layOut(
      event("a1", { lane: "a cooperation", first: 50 }),
      event("a2", { lane: "a cooperation", first: 50 }),
      event("b1", { lane: "b cooperation", first: 50 }),
      event("b2", { lane: "b cooperation", first: 50 }),
      event("m", { first: 50 }),
    );
    const y = new Map(marks.map((mark) => [mark.id, mark.y - axis]));
    expect(Object.fromEntries(y)).toEqual({ a2: -40, a1: -20, m: 0, b1: 20, b2: 40 });
  });

  test.each([1, 2, 3])("%d rows on the axis lie evenly about it", (count) => {
    const { marks, axis } = layOut(...Array.from({ length: count }, (_, index) => event(`m${index}`, { first: 50 })));
    const offsets = marks.map(({ y }) => y - axis);
    expect(offsets.reduce((sum, offset) => sum + offset, 0)).toBe(0);
    expect(new Set(offsets).size).toBe(count);
  });

  test("marks that find no row are counted where they would stand", () => {
    const { marks, crowds } = layOut(...["a", "b", "c", "d", "e"].map((id) => event(id, { first: 50 })));
    expect(marks).toHaveLength(3);
    expect(crowds).toMatchObject([{ ids: ["d", "e"], x: 505, first: 50, last: 50 }]);
  });

  test("no event is lost, no two marks of a lane overlap, and all lies within the drawing", () => {
    const anyDay = fc.integer({ min: 0, max: 99 });
    const anyEvent = fc.record({
      lane: fc.constantFrom(...LANES),
      days: fc.tuple(anyDay, anyDay),
      soft: fc.constantFrom(undefined, "start" as const, "end" as const, "both" as const),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (drafts) => {
        const events = drafts.map(({ lane, days, soft }, index) =>
          event(`e${index}`, { lane, first: Math.min(...days), last: Math.max(...days), ...(soft ? { soft } : {}) }),
        );
        const { marks, crowds, height } = layOutTimeline(events, FRAME);
        expect([...marks.map(({ id }) => id), ...crowds.flatMap(({ ids }) => ids)].sort()).toEqual(
          events.map(({ id }) => id).sort(),
        );
        for (const [index, mark] of marks.entries()) {
          expect(mark.left).toBeGreaterThanOrEqual(0);
          expect(mark.right).toBeLessThanOrEqual(FRAME.width);
          expect(mark.y).toBeGreaterThan(0);
          expect(mark.y).toBeLessThan(height);
          const sameRow = marks.slice(index + 1).filter(({ y }) => y === mark.y);
          expect(sameRow.every(({ left, right }) => left >= mark.right || right <= mark.left)).toBe(true);
        }
      }),
    );
  });
});

describe("the arrow keys", () => {
  const { stops } = layOut(
    event("1", { lane: "a conflict", first: 10 }),
    event("2", { lane: "b conflict", first: 30 }),
    event("3", { lane: "mutual", first: 32 }),
    event("4", { lane: "mutual", first: 80 }),
  );

  test.each([
    ["1", "later", "2"],
    ["2", "earlier", "1"],
    ["1", "earlier", null],
    ["4", "later", null],
    ["2", "up", "3"],
    ["1", "down", "3"],
    ["4", "down", "2"],
    ["4", "up", "1"],
    ["1", "up", null],
    ["3", "first", "1"],
    ["3", "last", "4"],
    ["gone", "later", null],
  ] as const)("lead from %s %s to %s", (from, direction, to) => {
    expect(neighbour(stops, from, direction)).toBe(to);
  });
});

test("the last day of a frame ends at its width", () => {
  expect(xOfDay(100, FRAME)).toBe(1000);
  expect(xOfDay(0, FRAME)).toBe(0);
});
