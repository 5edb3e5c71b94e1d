import { describe, expect, test } from "vitest";
import type { ActorSummary } from "../record/record.ts";
import { matchActors, nameIndex } from "./matching.ts";

const actor = (
  name: string,
  kind: ActorSummary["kind"] = "person",
  aliases: string[] = [],
  mentions = 1,
): ActorSummary => ({ id: name, kind, name, aliases, mentions, articles: 1 });

const actors = [
  actor("Alexander Lukashenko", "person", ["Lukashenka"], 9),
  actor("Viktor Lukashenko", "person", [], 2),
  actor("Lukashevich"),
  actor("Olga Brandt", "person", [], 1),
  actor("Peter Brandt", "person", [], 3),
  actor("Belarus", "state", ["Minsk"]),
  actor("Belarusian opposition", "group"),
];

const found = (query: string): string[] => matchActors(query, actors).map(({ name }) => name);

describe("matchActors", () => {
  test.each([
    ["Alexander Lukashenko", ["Alexander Lukashenko"]],
    ["lukashenka", ["Alexander Lukashenko"]],
    ["Александр Лукашенко", ["Alexander Lukashenko"]],
    ["Aliaksandr Lukašenka", ["Alexander Lukashenko"]],
    ["Minsk", ["Belarus"]],
  ])("%s, a whole name, finds its bearer alone", (query, names) => {
    expect(found(query)).toEqual(names);
  });

  test("a surname finds all who bear it, the most mentioned first", () => {
    expect(found("Brandt")).toEqual(["Peter Brandt", "Olga Brandt"]);
    expect(found("Брандт")).toEqual(["Peter Brandt", "Olga Brandt"]);
  });

  test("a beginning is the last resort", () => {
    expect(found("belarusian")).toEqual(["Belarusian opposition"]);
    expect(found("Luka")).toEqual(["Alexander Lukashenko", "Viktor Lukashenko", "Lukashevich"]);
  });

  test("finds nobody by a blank, or by the middle of a word", () => {
    expect(found(" ")).toEqual([]);
    expect(found("kashenko")).toEqual([]);
  });
});

describe("nameIndex", () => {
  const named = nameIndex(actors);

  test.each([
    ["Brandt", ["Peter Brandt", "Olga Brandt"]],
    ["Aliaksandr Lukašenka", ["Alexander Lukashenko"]],
    ["minsk", ["Belarus"]],
    ["Lukash", []],
    ["opposition", []],
    ["", []],
  ])("%s names %j", (query, names) => {
    expect(named(query).map(({ name }) => name)).toEqual(names);
  });
});
