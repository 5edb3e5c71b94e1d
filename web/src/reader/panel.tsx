import type { ReactNode } from "react";
import type { ShownArticle } from "../api.ts";
import { Explanation } from "./explanation.tsx";
import type { Finding } from "./findings.ts";
import classes from "./panel.module.css";

interface PanelProps {
  readonly shown: ShownArticle;
  /** At one place, the closest first. */
  readonly findings: readonly Finding[];
  /** How they came to be explained. */
  readonly by: "pointer" | "focus" | "pin";
  readonly onClose: () => void;
}

/** Explains the findings at one place: beside the text, or in a sheet at the bottom where there is no room beside it. */
export function Panel({ shown, findings, by, onClose }: PanelProps): ReactNode {
  const isEmpty = findings.length === 0;
  return (
    <aside className={`${classes.panel} no-print`} data-empty={isEmpty || undefined} aria-label="Explanation">
      {isEmpty ? (
        <Hint />
      ) : (
        <>
          <div className={classes.bar}>
            <span>
              {by === "pin" ? "Pinned" : findings.length > 1 ? `${findings.length} findings here` : "1 finding here"}
            </span>
            <button type="button" className={classes.close} onClick={onClose} aria-label="Close the explanation">
              ✕
            </button>
          </div>
          <div id="explanation" className={classes.body}>
            {findings.map((finding) => (
              <Explanation key={finding.index} shown={shown} finding={finding} settled={by !== "pointer"} />
            ))}
          </div>
          <p className={classes.version}>
            Read by version <code>{shown.reading.version.slice(0, 12)}</code>.
          </p>
        </>
      )}
    </aside>
  );
}

function Hint(): ReactNode {
  return (
    <div className={classes.hint}>
      <p>Point at a marked word to see what was found there, and why. A click keeps it.</p>
      <p>
        <kbd>j</kbd> <kbd>k</kbd> go to the next and the one before, <kbd>Enter</kbd> keeps, <kbd>Esc</kbd> closes.
      </p>
    </div>
  );
}
