import { Button } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { Span } from "../../../src/record/span.ts";
import type { ShownArticle } from "../api.ts";
import { DecisionsMade } from "../decisions/decision-item.tsx";
import { useShortcut } from "../shell/shortcuts.ts";
import { Explanation } from "./explanation.tsx";
import { decisionsOn, type Finding, isCorrectable } from "./findings.ts";
import classes from "./panel.module.css";

const Corrections = lazy(() => import("./corrections.tsx"));
const AddFinding = lazy(() => import("./corrections.tsx").then(({ AddFinding }) => ({ default: AddFinding })));

interface PanelProps {
  readonly shown: ShownArticle;
  /** At one place, the closest first. */
  readonly findings: readonly Finding[];
  /** How they came to be explained. */
  readonly by: "pointer" | "focus" | "pin";
  readonly onClose: () => void;
  /** The words selected in the article. */
  readonly selected: Span | null;
  readonly onSelect: (selected: Span | null) => void;
}

/**
 * Explains the findings at one place, and lets a person correct those he keeps and add what is missing: beside the
 * text, or in a sheet at the bottom where there is no room beside it.
 */
export function Panel({ shown, findings, by, onClose, selected, onSelect }: PanelProps): ReactNode {
  const [made, setMade] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const isRecord = shown.article.supersededBy === null;
  const isAdding = isRecord && (selected !== null || typing);
  const isEmpty = findings.length === 0;
  const focusOn = (wanted: string): void => panel.current?.querySelector<HTMLElement>(wanted)?.focus();
  useShortcut("c", "Correct the finding that is kept", WHERE, () => focusOn("[data-corrections] button"));
  useShortcut("a", "Add what is missing, by its words", WHERE, () => setTyping(true));
  const stopAdding = (): void => {
    setTyping(false);
    onSelect(null);
  };
  const onDecided = (decision: string): void => {
    stopAdding();
    setMade(decision);
  };
  return (
    <aside
      ref={panel}
      className={`${classes.panel} no-print`}
      data-empty={(isEmpty && !isAdding && made === null) || undefined}
      aria-label="Explanation"
    >
      {made === null ? null : (
        <div role="status">
          <DecisionsMade ids={[made]} />
        </div>
      )}
      {isAdding ? (
        <Suspense fallback={null}>
          <AddFinding
            key={selected === null ? "typed" : `${selected.from} ${selected.to}`}
            shown={shown}
            selected={selected}
            onDone={onDecided}
            onCancel={stopAdding}
          />
        </Suspense>
      ) : null}
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
              <div key={finding.index} className={classes.finding}>
                <Explanation shown={shown} finding={finding} settled={by !== "pointer"} />
                {by === "pointer" ? null : <DecisionsMade ids={decisionsOn(finding).filter((id) => id !== made)} />}
                {by === "pin" && isRecord && isCorrectable(finding) ? (
                  <div data-corrections>
                    <Suspense fallback={null}>
                      <Corrections shown={shown} finding={finding} selected={selected} onDecided={onDecided} />
                    </Suspense>
                  </div>
                ) : null}
              </div>
            ))}
          </div>
          <p className={classes.version}>
            Read by version <code>{shown.reading.version.slice(0, 12)}</code>.
          </p>
        </>
      )}
      {isRecord && !isAdding ? (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setTyping(true)}>
          Add what is missing…
        </Button>
      ) : null}
    </aside>
  );
}

const WHERE = "Article";

function Hint(): ReactNode {
  return (
    <div className={classes.hint}>
      <p>
        Point at a marked word to see what was found there, and why. A click keeps it and lets you correct it. Select
        words to add what is missing.
      </p>
      <p>
        <kbd>j</kbd> <kbd>k</kbd> go to the next and the one before, <kbd>Enter</kbd> keeps, <kbd>c</kbd> corrects,{" "}
        <kbd>a</kbd> adds, <kbd>Esc</kbd> closes.
      </p>
    </div>
  );
}
