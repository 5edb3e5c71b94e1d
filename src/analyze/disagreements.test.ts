import { expect, test } from "vitest";
import type { Wording } from "../record/analysis.ts";
import type { Statement } from "../record/record.ts";
import { statement as sample } from "../store/store-samples.ts";
import { disagreementsIn } from "./disagreements.ts";

const wording = (terms: string, names: readonly string[]): Wording => ({
  from: 0,
  to: 20,
  sentence: { from: 0, to: 20 },
  terms: terms.split(" "),
  denied: [],
  names,
  setting: { terms: [], names: [] },
});

const statement = (article: string, speaker: string, terms: string, more: Partial<Statement> = {}): Statement =>
  sample(`${article}-${speaker}`, {
    article,
    source: null,
    content: [{ from: 0, to: 20 }],
    speaker,
    about: ["oslo", "riga"],
    wording: [wording(terms, ["oslo", "riga"])],
    stance: "asserts",
    certainty: "certain",
    ...more,
  });

const published = new Map([
  ["a", "2024-01-01"],
  ["b", "2024-02-01"],
  ["c", "2024-03-01"],
]);

const found = (...statements: Statement[]) => disagreementsIn({ actors: [], statements, events: [] }, published);

test("positions come in the order of publication, each with its pole", () => {
  const [one] = found(statement("b", "x", "independ offic"), statement("a", "y", "depend offic"));
  expect(one?.positions.map(({ speaker, pole }) => [speaker, pole])).toEqual([
    ["y", 1],
    ["x", -1],
  ]);
});

test("who says no more than another before him repeats him", () => {
  const statements = [
    statement("a", "y", "depend offic"),
    statement("b", "x", "independ offic"),
    statement("c", "z", "depend offic"),
  ];
  expect(found(...statements)[0]?.positions.map(({ repeats }) => repeats)).toEqual([null, null, 0]);
});

test("a later certainty settles an earlier doubt", () => {
  const statements = [
    statement("a", "y", "ship reach harbour", { certainty: "unknown" }),
    statement("b", "x", "ship reach harbour"),
  ];
  expect(found(...statements)[0]?.positions.map(({ settles }) => settles)).toEqual([null, 0]);
});

test("one speaker on both sides contradicts himself", () => {
  const [one] = found(statement("a", "y", "depend offic"), statement("b", "y", "independ offic"));
  expect(one?.selfContradiction).toBe(true);
});

test("the order of the record does not matter", () => {
  const statements = [
    statement("a", "y", "depend offic"),
    statement("b", "x", "independ offic"),
    statement("c", "z", "manoeuvr offic"),
  ];
  expect(found(...statements.toReversed())).toEqual(found(...statements));
});
