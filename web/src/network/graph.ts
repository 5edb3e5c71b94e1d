import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { NetworkResult } from "../api.ts";

const STEPS = 300;

/** The network as a graph with a place for each actor. The same network always gets the same places. */
export function graphOf({ actors, edges }: NetworkResult): Graph {
  const graph = new Graph({ type: "undirected" });
  const most = Math.max(1, ...actors.map(({ mentions }) => mentions));
  actors.forEach(({ id, name, mentions }, index) => {
    const angle = (2 * Math.PI * index) / actors.length;
    graph.addNode(id, {
      label: name.length > 40 ? `${name.slice(0, 39)}…` : name,
      size: 4 + 12 * Math.sqrt(mentions / most),
      x: Math.cos(angle),
      y: Math.sin(angle),
    });
  });
  for (const { a, b, events, cooperation, conflict, roles } of edges) {
    graph.addEdge(a, b, {
      size: 1 + Math.min(7, Math.sqrt(Math.max(events, roles.length))),
      weight: 1 + Math.log2(1 + events),
      conflict: conflict > cooperation,
      tie: events === 0,
    });
  }
  forceAtlas2.assign(graph, {
    iterations: STEPS,
    getEdgeWeight: "weight",
    settings: { ...forceAtlas2.inferSettings(graph), gravity: 1.5, scalingRatio: 12, adjustSizes: true },
  });
  return graph;
}
