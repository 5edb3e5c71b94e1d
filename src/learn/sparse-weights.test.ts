import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonBytes, jsonSection, readModelFile, sectionOf, writeModelFile } from "./model-file.ts";
import { SparseWeights, encodeWeights, type WeightRow } from "./sparse-weights.ts";

const rows = fc
  .uniqueArray(
    fc.record({
      key: fc.nat(0xffffffff),
      cells: fc.uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 127 }), fc.boolean()), {
        selector: ([of]) => of,
        minLength: 1,
      }),
    }),
    { selector: ({ key }) => key, maxLength: 200 },
  )
  .map((list) =>
    list.map(({ key, cells }): WeightRow => ({
      key,
      classes: cells.map(([of]) => of),
      weights: cells.map(([, weight, negative]) => (negative ? -weight : weight)),
    })),
  );

describe("weights", () => {
  test("come back as they were written, whatever their order", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const weights = SparseWeights.decode(encodeWeights(list));
        expect(encodeWeights(list.toReversed())).toEqual(encodeWeights(list));
        expect(weights.size).toBe(list.length);
        for (const { key, classes, weights: expected } of list) {
          const scores = new Int32Array(7);
          weights.addTo(scores, key);
          expect(classes.map((of) => scores[of])).toEqual(expected);
        }
      }),
    );
  });

  test("say nothing of a feature they do not know", () => {
    const weights = SparseWeights.decode(encodeWeights([{ key: 7, classes: [1], weights: [-3] }]));
    const scores = new Int32Array(2);
    weights.addTo(scores, 8);
    expect([...scores]).toEqual([0, 0]);
  });

  test("that are cut off, or go on too long, are refused", () => {
    const bytes = encodeWeights([{ key: 7, classes: [1], weights: [-3] }]);
    expect(() => SparseWeights.decode(bytes.subarray(0, -2))).toThrow(RangeError);
    expect(() => SparseWeights.decode(Uint8Array.from([...bytes, 1]))).toThrow(RangeError);
  });
});

describe("a model file", () => {
  const file = {
    name: "tides",
    sections: new Map([
      ["table", jsonBytes({ high: 2 })],
      ["raw", Uint8Array.of(1, 2)],
    ]),
  };

  test("gives its sections back", () => {
    const read = readModelFile(writeModelFile(file), "tides");
    expect(jsonSection(read, "table")).toEqual({ high: 2 });
    expect([...sectionOf(read, "raw")]).toEqual([1, 2]);
  });

  test.each([
    ["of another model", writeModelFile(file), "winds", /is of tides/],
    ["that is none", new TextEncoder().encode("a text\n"), "tides", /no model file/],
    ["cut off", writeModelFile(file).subarray(0, -1), "tides", /bytes/],
  ])("%s is refused", (_, bytes, name, message) => {
    expect(() => readModelFile(bytes, name)).toThrow(message);
  });
});
