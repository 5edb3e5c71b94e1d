import { expect, test } from "vitest";
import type { Reading } from "../record/reading.ts";
import { remembering } from "./remembering.ts";

const reading = (id: string, actors: number): Reading =>
  ({ id, actors: Array.from({ length: actors }, () => ({})) }) as Partial<Reading> as Reading;
const named = (...ids: string[]) => ({ actorOf: (article: string, local: number) => `${article} ${ids[local] ?? ""}` });

test("is made again for another reading, and where an actor of the reading has become another; else remembered", () => {
  const made: string[] = [];
  const make = remembering(({ id, actors }, { actorOf }) => {
    made.push(id);
    return actors.map((_, local) => actorOf(id, local));
  });
  const [a, b] = [reading("a", 2), reading("b", 1)];
  expect(make(a, named("x", "y"))).toEqual(["a x", "a y"]);
  expect(make(b, named("x"))).toEqual(["b x"]);
  expect(make(a, named("x", "y", "z"))).toEqual(["a x", "a y"]);
  expect(made).toEqual(["a", "b"]);
  expect(make(a, named("x", "z"))).toEqual(["a x", "a z"]);
  expect(make(reading("a", 2), named("x", "z"))).toEqual(["a x", "a z"]);
  expect(made).toEqual(["a", "b", "a", "a"]);
});
