import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

const passages = (text: string): readonly string[] => passagesOf(text).map(({ from, to }) => text.slice(from, to));

test("blank lines part paragraphs, line ends within them do not", () => {
  expect(passages("One\r\ntwo.\r\n \r\n\r\n  Three.\n")).toEqual(["One\r\ntwo.", "Three."]);
});

test("a line too long to be a wrapped one is a paragraph", () => {
  const long = "word ".repeat(40).trim();
  expect(passages(`Heading\n${long}\n${long}\nshort\nlines`)).toEqual(["Heading", long, long, "short\nlines"]);
});

test("a very long paragraph is cut between words", () => {
  const found = passages("word ".repeat(2000));
  expect(found.length).toBeGreaterThan(5);
  expect(new Set(found.flatMap((passage) => passage.split(" ")))).toEqual(new Set(["word"]));
});

test("half a million characters without a blank are cut within no character", () => {
  const found = passages("a" + "😀".repeat(250_000));
  expect(found.join("")).toHaveLength(500_001);
  expect(found.every((passage) => /^a?(?:😀)+$/u.test(passage))).toBe(true);
});

test("passages come in order, do not overlap, and leave out blanks only", () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", "\n\n", "\r\n", " ", "x".repeat(700), "a b ".repeat(50)),
    ),
  );
  fc.assert(
    fc.property(
      text.map((pieces) => pieces.join("")),
      (joined) => {
        let at = 0;
        for (const { from, to } of passagesOf(joined)) {
          expect(joined.slice(at, from).trim()).toBe("");
          expect(from).toBeLessThan(to);
          at = to;
        }
        expect(joined.slice(at).trim()).toBe("");
      },
    ),
  );
});
