import { expect, test } from "vitest";
import type { NetworkResult } from "../api.ts";
import { graphOf } from "./graph.ts";

const edge = (a: string, b: string, cooperation: number, conflict: number) => ({
  a,
  b,
  events: cooperation + conflict,
  cooperation,
  conflict,
  types: [],
  examples: [],
  roles: [],
});
const network: NetworkResult = {
  articles: { taken: 1, later: 0, undated: 0 },
  left: 0,
  actors: ["a", "b", "c"].map((id, at) => ({ id, name: `N${id}`, kind: "person", mentions: 9 - at })),
  edges: [edge("a", "b", 3, 1), edge("b", "c", 0, 2)],
};

test("every actor has a place of his own, and the same one each time", () => {
  const places = graphOf(network).mapNodes((_, { x, y }) => [x as number, y as number]);
  expect(places.flat().every(Number.isFinite)).toBe(true);
  expect(new Set(places.map(String)).size).toBe(3);
  expect(graphOf(network).mapNodes((_, { x, y }) => [x as number, y as number])).toEqual(places);
});

test("an edge is of conflict where there is more of it than of cooperation", () => {
  const graph = graphOf(network);
  expect(graph.mapEdges((_, { conflict }) => conflict as boolean)).toEqual([false, true]);
});
