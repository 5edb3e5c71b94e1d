import fc from "fast-check";
import { expect, test } from "vitest";
import { type Placed, rearranged } from "./places.ts";

/** The contents that a rearrangement leaves, by position. */
function after(stored: readonly Placed[], wanted: readonly string[]): readonly Placed[] {
  const { removed, inserted } = rearranged(stored, wanted);
  const gone = new Set(removed);
  return [
    ...stored.filter(({ position }) => !gone.has(position)),
    ...inserted.map(([index, position]) => ({ position, digest: wanted[index] ?? "" })),
  ].sort((a, b) => a.position - b.position);
}

const contents = (rows: readonly Placed[]): string => rows.map(({ digest }) => digest).join("");

const list = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 12 });

test("whatever was stored, what is wanted is there afterwards, in its order, each at a place of its own", () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 8 }), (versions) => {
      let stored: readonly Placed[] = [];
      for (const wanted of versions) {
        stored = after(stored, wanted);
        expect(contents(stored)).toBe(wanted.join(""));
        expect(new Set(stored.map(({ position }) => position)).size).toBe(wanted.length);
      }
    }),
  );
});

test("rows that stay are not touched", () => {
  const stored = after([], [..."abcdef"]);
  expect(rearranged(stored, [..."abXcdf"])).toMatchObject({
    removed: [stored[4]?.position],
    inserted: [[2, expect.any(Number)]],
  });
  expect(rearranged(stored, [..."abcdef"])).toEqual({ removed: [], inserted: [] });
  expect(rearranged(stored, [..."fabcde"]).removed).toHaveLength(1);
});

test("where no room is left, all are placed anew", () => {
  const stored = [
    { position: 1, digest: "a" },
    { position: 2, digest: "b" },
  ];
  expect(contents(after(stored, [..."aXb"]))).toBe("aXb");
  expect(rearranged(stored, [..."aXb"]).removed).toEqual([1, 2]);
});
