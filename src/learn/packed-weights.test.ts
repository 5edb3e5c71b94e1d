import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePacked, PackedWeights } from "./packed-weights.ts";
import type { WeightRow } from "./sparse-weights.ts";

const CLASSES = 3;

/** Keys of all sizes, and crowds at either end of their range. */
const key = fc.oneof(fc.nat(0xffffffff), fc.nat(9), fc.integer({ min: 0xfffffff0, max: 0xffffffff }));

const rows = fc
  .uniqueArray(
    fc.tuple(key, fc.array(fc.integer({ min: -127, max: 127 }), { minLength: CLASSES, maxLength: CLASSES })),
    { selector: ([of]) => of, maxLength: 100 },
  )
  .map((list) =>
    list.flatMap(([of, all]): WeightRow[] => {
      const classes = all.flatMap((weight, at) => (weight === 0 ? [] : [at]));
      return classes.length === 0 ? [] : [{ key: of, classes, weights: all.filter((weight) => weight !== 0) }];
    }),
  );

function scoresOf(weights: PackedWeights, of: number): number[] {
  const scores = new Int32Array(CLASSES);
  weights.addTo(scores, of);
  return [...scores];
}

describe("packed weights", () => {
  test("come back as they were written, whatever their order, and say nothing of other features", () => {
    fc.assert(
      fc.property(rows, key, (list, other) => {
        const weights = PackedWeights.decode(encodePacked(list, CLASSES));
        expect(encodePacked(list.toReversed(), CLASSES)).toEqual(encodePacked(list, CLASSES));
        for (const { key: of, classes, weights: expected } of list)
          expect(classes.map((at) => scoresOf(weights, of)[at])).toEqual(expected);
        if (!list.some(({ key: of }) => of === other)) expect(scoresOf(weights, other)).toEqual([0, 0, 0]);
      }),
    );
  });

  test("add up", () => {
    const weights = PackedWeights.decode(
      encodePacked(
        [
          { key: 7, classes: [0, 2], weights: [-3, 127] },
          { key: 8, classes: [0], weights: [-127] },
        ],
        CLASSES,
      ),
    );
    const scores = new Int32Array(CLASSES);
    weights.addTo(scores, 7);
    weights.addTo(scores, 8);
    expect([...scores]).toEqual([-130, 0, 127]);
  });

  test("that are cut off, go on too long, or have too many classes are refused", () => {
    const bytes = encodePacked([{ key: 7, classes: [1], weights: [-3] }], CLASSES);
    expect(() => PackedWeights.decode(bytes.subarray(0, -2))).toThrow(RangeError);
    expect(() => PackedWeights.decode(Uint8Array.from([...bytes, 1]))).toThrow(RangeError);
    expect(() => PackedWeights.decode(encodePacked([], 5))).toThrow(RangeError);
  });
});
