import type { ReactNode } from "react";
import { type Kind, kindInk } from "../kinds.ts";
import type { Finding, Layer } from "./findings.ts";
import { LAYERS } from "./findings.ts";
import { LINES } from "./explanation.tsx";
import classes from "./layers.module.css";
import { LAYER_NAMES } from "./said.ts";

interface LayersProps {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Layer>;
  readonly onChange: (shown: ReadonlySet<Layer>) => void;
  /** How many sentences yielded nothing, and whether they are shown as such. */
  readonly silent: number;
  readonly isSilentShown: boolean;
  readonly onSilent: (shown: boolean) => void;
}

const KIND: Readonly<Record<Layer, Kind>> = { names: "actor", statements: "statement", events: "event", dates: "date" };

/** What is shown in the text, and what its colours and lines mean. */
export function Layers({ findings, shown, onChange, silent, isSilentShown, onSilent }: LayersProps): ReactNode {
  const toggle = (layer: Layer): void => {
    const after = new Set(shown);
    if (!after.delete(layer)) after.add(layer);
    onChange(after);
  };
  return (
    <div className={`${classes.layers} no-print`}>
      <div role="group" aria-label="Show in the text" className={classes.group}>
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            className={classes.layer}
            aria-pressed={shown.has(layer)}
            style={{ color: kindInk(KIND[layer]) }}
            onClick={() => toggle(layer)}
          >
            {LAYER_NAMES[layer]}{" "}
            <span className="dim">{findings.filter((finding) => finding.layer === layer).length}</span>
          </button>
        ))}
        <button
          type="button"
          className={classes.layer}
          aria-pressed={isSilentShown}
          title="Sentences that name somebody and of which the record holds nothing: select words in them to add what was missed"
          onClick={() => onSilent(!isSilentShown)}
        >
          Yielded nothing <span className="dim">{silent}</span>
        </button>
      </div>
      <ul className={classes.lines} aria-label="Lines below words">
        {LINES.map(([line, meaning]) => (
          <li key={line}>
            <span className={classes.line} style={{ borderBottomStyle: line }} aria-hidden />
            <span className="visually-hidden">{line}: </span>
            {meaning}
          </li>
        ))}
      </ul>
    </div>
  );
}
