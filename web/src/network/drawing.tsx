import { useComputedColorScheme } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import Sigma from "sigma";
import type { NetworkResult } from "../api.ts";
import { PAGE, SHADES } from "../kinds.ts";
import { graphOf } from "./graph.ts";
import classes from "./page.module.css";

interface DrawingProps {
  readonly network: NetworkResult;
  /** The id of the actor whose dealings stand out; empty for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The network drawn. What is drawn is in the list beside it, which is the way for who cannot see or point. */
export default function Drawing({ network, chosen, onChoose }: DrawingProps): ReactNode {
  const holder = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  const scheme = useComputedColorScheme("light");
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    if (holder.current === null) return undefined;
    try {
      const sigma = draw(holder.current, network, chosen, scheme);
      sigma.on("clickNode", ({ node }) => choose.current(node === chosen ? "" : node));
      sigma.on("clickStage", () => choose.current(""));
      return () => sigma.kill();
    } catch {
      setFailed(true);
      return undefined;
    }
  }, [network, chosen, scheme]);
  if (failed) return <p className="dim">This browser cannot draw the network; the list holds all of it.</p>;
  return (
    <>
      <div ref={holder} className={classes.drawing} aria-hidden data-drawn />
      <p className="dim no-print">
        Blue lines are mostly cooperation, brown ones mostly conflict, grey ones ties by office; thicker ones have more
        events. Click an actor to narrow the list to him, the ground to see all.
      </p>
    </>
  );
}

function draw(holder: HTMLElement, network: NetworkResult, chosen: string, scheme: "light" | "dark"): Sigma {
  const { text, dim } = PAGE[scheme];
  const { actor, event } = SHADES[scheme];
  const graph = graphOf(network);
  const isNear = (node: string): boolean => chosen === "" || node === chosen || graph.areNeighbors(node, chosen);
  return new Sigma(graph, holder, {
    labelColor: { color: text },
    labelFont: "system-ui, sans-serif",
    labelSize: 13,
    labelRenderedSizeThreshold: 5,
    zIndex: true,
    stagePadding: 60,
    nodeReducer: (node, data) => ({
      ...data,
      color: isNear(node) ? actor.ink : actor.tint,
      label: isNear(node) ? (data.label as string) : "",
      forceLabel: node === chosen,
    }),
    edgeReducer: (edge, data) => {
      const touches = chosen === "" || graph.extremities(edge).includes(chosen);
      const ink = data.conflict === true ? event.ink : data.tie === true ? dim : actor.ink;
      return { ...data, color: ink, hidden: !touches };
    },
  });
}
