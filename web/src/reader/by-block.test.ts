import { expect, test } from "vitest";
import { blockAt, byBlock } from "./by-block.ts";

const blocks = [
  { from: 0, to: 10 },
  { from: 12, to: 20 },
  { from: 20, to: 30 },
];

test("a mark is listed under every block that it lies over", () => {
  const [a, b, c] = [
    { from: 2, to: 5 },
    { from: 8, to: 25 },
    { from: 10, to: 12 },
  ];
  expect(byBlock(blocks, [a, b, c])).toEqual([[a, b], [b], [b]]);
});

test("a place between two blocks leads to the one behind it, one behind all to none", () => {
  expect([0, 9, 10, 12, 20, 29, 30].map((at) => blockAt(blocks, at))).toEqual([0, 0, 1, 1, 2, 2, 3]);
});
