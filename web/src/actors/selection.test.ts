import { expect, test } from "vitest";
import type { ActorSummary } from "../api.ts";
import { isOrder, selectActors } from "./selection.ts";

const actor = (name: string, kind: ActorSummary["kind"], mentions: number, articles: number): ActorSummary => ({
  id: name,
  kind,
  name,
  aliases: [],
  mentions,
  articles,
});

const ACTORS = [actor("Żenia", "person", 2, 2), actor("Atlantis", "state", 9, 1), actor("zara", "person", 5, 1)];

test.each([
  [undefined, undefined, "Żenia Atlantis zara"],
  ["", "likelihood", "Żenia Atlantis zara"],
  ["person", undefined, "Żenia zara"],
  ["state", "name", "Atlantis"],
  ["party", undefined, ""],
  [undefined, "name", "Atlantis zara Żenia"],
  [undefined, "mentions", "Atlantis zara Żenia"],
  [undefined, "articles", "Żenia Atlantis zara"],
])("kind %s in order %s gives %s", (kind, order, names) => {
  expect(
    selectActors(ACTORS, kind, order)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(names);
});

test("words that every object knows are no order", () => {
  expect(isOrder("toString")).toBe(false);
});
