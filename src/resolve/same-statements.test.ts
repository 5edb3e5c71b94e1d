import { expect, test } from "vitest";
import type { Statement } from "../record/record.ts";
import { linkSame } from "./same-statements.ts";

const statement = (id: string, speaker: string | null, words: string, denied = ""): Statement =>
  ({
    id,
    speaker,
    sameAs: [],
    wording: [
      {
        from: 0,
        to: 1,
        sentence: { from: 0, to: 1 },
        terms: words.split(" "),
        denied: denied.split(" "),
        names: [],
        setting: { terms: [], names: [] },
      },
    ],
  }) as Partial<Statement> as Statement;

const linked = (...statements: Statement[]): Record<string, readonly string[]> =>
  Object.fromEntries(linkSame(statements).map(({ id, sameAs }) => [id, sameAs]));

test("one speaker in nearly the same words is linked both ways, with all that are alike", () => {
  expect(
    linked(
      statement("a", "x", "harbour open wheat autumn ship"),
      statement("b", "x", "harbour open wheat autumn boat"),
      statement("c", "x", "open harbour autumn wheat ship"),
    ),
  ).toEqual({ a: ["b", "c"], b: ["a", "c"], c: ["a", "b"] });
});

test("another speaker, an unnamed one, few words, other words and a denial are not linked", () => {
  expect(
    linked(
      statement("a", "x", "harbour open wheat autumn"),
      statement("b", "y", "harbour open wheat autumn"),
      statement("c", null, "harbour open wheat autumn"),
      statement("d", null, "harbour open wheat autumn"),
      statement("e", "z", "harbour open"),
      statement("f", "z", "harbour open"),
      statement("g", "x", "harbour open strike winter coal police"),
      statement("h", "x", "harbour open wheat autumn", "open wheat"),
    ),
  ).toEqual({ a: [], b: [], c: [], d: [], e: [], f: [], g: [], h: [] });
});
