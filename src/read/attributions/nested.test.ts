import { expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { endedWithHolder } from "./nested.ts";
import type { Passage } from "./passage.ts";

const passage = { words: new Array(20).fill({}) } as unknown as Passage;
const finding = (cue: number, ...content: [number, number][]): Finding => ({
  rule: "that-clause",
  source: null,
  cue: [{ first: cue, end: cue + 1 }],
  content: content.map(([first, end]) => ({ first, end })),
  stance: "asserts",
  certainty: null,
  neutral: true,
  negated: false,
});
const contents = (findings: readonly Finding[]): [number, number][][] =>
  endedWithHolder(passage, findings).map(({ content }) => content.map(({ first, end }) => [first, end]));

test("speech within speech ends where that ends, level by level", () => {
  expect(contents([finding(18, [0, 12]), finding(2, [3, 15]), finding(5, [6, 16])])).toEqual([
    [[0, 12]],
    [[3, 12]],
    [[6, 12]],
  ]);
});

test("a content goes on into the next piece of its holder", () => {
  expect(contents([finding(9, [0, 8], [11, 19]), finding(2, [3, 14])])).toEqual([
    [
      [0, 8],
      [11, 19],
    ],
    [[3, 14]],
  ]);
});

test("what lies in nobody's content stays", () => {
  expect(contents([finding(18, [0, 8]), finding(9, [10, 15])])).toEqual([[[0, 8]], [[10, 15]]]);
});
