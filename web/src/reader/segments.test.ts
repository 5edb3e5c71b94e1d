import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../src/record/span.ts";
import { segments } from "./segments.ts";

const mark = (name: string, from: number, to: number): Span & { readonly name: string } => ({ name, from, to });

const shown = (text: string, marks: readonly ReturnType<typeof mark>[], window?: Span): readonly string[] =>
  segments(text, marks, window).map((run) => `${run.text}|${run.marks.map(({ name }) => name).join("")}`);

describe("a text is cut into runs", () => {
  test("without marks it is one run, and none where it is empty", () => {
    expect(shown("Minsk", [])).toEqual(["Minsk|"]);
    expect(shown("", [mark("a", 0, 3)])).toEqual([]);
  });

  test("marks that overlap share the run between them", () => {
    expect(shown("abcdef", [mark("x", 0, 4), mark("y", 2, 6)])).toEqual(["ab|x", "cd|xy", "ef|y"]);
  });

  test("marks that nest, and marks of one extent, stay in the order given", () => {
    expect(shown("abcd", [mark("y", 1, 3), mark("x", 0, 4), mark("z", 1, 3)])).toEqual(["a|x", "bc|yxz", "d|x"]);
  });

  test("marks that meet do not run into one another", () => {
    expect(shown("abcd", [mark("x", 0, 2), mark("y", 2, 4)])).toEqual(["ab|x", "cd|y"]);
  });

  test("a mark without extent marks nothing", () => {
    expect(shown("ab", [mark("x", 1, 1), mark("y", 2, 0)])).toEqual(["ab|"]);
  });

  test("a window shows its part of marks that reach beyond it", () => {
    expect(shown("abcdef", [mark("x", 0, 3), mark("y", 4, 9)], { from: 2, to: 5 })).toEqual(["c|x", "d|", "e|y"]);
  });
});

const span = fc.record({ from: fc.integer({ min: -5, max: 60 }), to: fc.integer({ min: -5, max: 60 }) });

test("joined, the runs are the text; each holds exactly the marks over all of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.array(span, { maxLength: 12 }), (text, marks) => {
      const runs = segments(text, marks);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      for (const run of runs) {
        expect(run.to).toBeGreaterThan(run.from);
        expect(run.marks).toEqual(marks.filter(({ from, to }) => from < to && from <= run.from && run.to <= to));
      }
    }),
  );
});

test("any window gives the text of the window", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 8 }), span, (text, marks, window) => {
      const { from, to } = window;
      const joined = segments(text, marks, window)
        .map((run) => run.text)
        .join("");
      expect(joined).toBe(from < to ? text.slice(Math.max(0, from), Math.max(0, to)) : "");
    }),
  );
});
