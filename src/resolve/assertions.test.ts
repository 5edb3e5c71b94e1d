import { expect, test } from "vitest";
import type { Assertion, Attribution, Reading } from "../record/reading.ts";
import type { Range } from "../record/span.ts";
import { withAssertionsApart } from "./assertions.ts";

const assertion = (...content: Range[]): Assertion => ({
  content,
  stance: "asserts",
  certainty: "certain",
  certaintyWords: [],
  horizon: null,
  condition: null,
});

const attribution = (content: Range, nestedIn: number | null, assertions: readonly Assertion[]): Attribution => ({
  ...assertion(content),
  source: [],
  cue: [],
  speaker: null,
  via: null,
  mode: "indirect",
  implied: false,
  nestedIn,
  rule: "that-clause",
  score: 1,
  assertions,
  reasons: [],
});

const reading = (attributions: readonly Attribution[]): Reading => ({ attributions }) as Partial<Reading> as Reading;

test("each assertion becomes an attribution, and what lay in the whole lies in its part", () => {
  const { attributions } = withAssertionsApart(
    reading([
      attribution([0, 100], null, [assertion([0, 40]), assertion([50, 100])]),
      attribution([10, 20], 0, []),
      attribution([60, 90], 0, []),
    ]),
  );
  expect(attributions.map(({ content, nestedIn }) => [content, nestedIn])).toEqual([
    [[[0, 40]], null],
    [[[50, 100]], null],
    [[[10, 20]], 0],
    [[[60, 90]], 1],
  ]);
});

test("a reading without several assertions in one attribution stays as it is", () => {
  const plain = reading([attribution([0, 10], null, [])]);
  expect(withAssertionsApart(plain)).toBe(plain);
});
