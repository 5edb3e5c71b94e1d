import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Overview } from "../api.ts";
import { articleName } from "../plain.ts";
import { pairsOf } from "./pairs.ts";
import classes from "./tour.module.css";

const CLOSED = "dragoman-tour-closed";

function wasClosed(): boolean {
  try {
    return localStorage.getItem(CLOSED) !== null;
  } catch {
    return false;
  }
}

function keepClosed(closed: boolean): void {
  try {
    if (closed) localStorage.setItem(CLOSED, "closed");
    else localStorage.removeItem(CLOSED);
  } catch {
    // Without storage it is open again the next time.
  }
}

/** A newcomer's first minute, one step at a time. Once closed it stays closed, until it is asked for. */
export function Tour({ overview }: { readonly overview: Overview }): ReactNode {
  const [open, setOpen] = useState(() => !wasClosed());
  const [at, setAt] = useState(0);
  const steps = stepsOf(overview);
  const set = (wanted: boolean): void => {
    setOpen(wanted);
    setAt(0);
    keepClosed(!wanted);
  };
  if (!open) {
    return (
      <p className={`${classes.again} no-print`}>
        <Button variant="subtle" size="compact-sm" onClick={() => set(true)}>
          Show the tour
        </Button>
      </p>
    );
  }
  return (
    <section className={`${classes.tour} no-print`} aria-label="A short tour">
      <p className={classes.step} aria-live="polite">
        <span className="dim">
          {at + 1} of {steps.length}
        </span>{" "}
        {steps[at]}
      </p>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
          Back
        </Button>
        {at < steps.length - 1 ? (
          <Button size="compact-sm" onClick={() => setAt(at + 1)}>
            Next
          </Button>
        ) : null}
        <Button size="compact-sm" variant="subtle" onClick={() => set(false)}>
          Close for good
        </Button>
      </div>
    </section>
  );
}

function stepsOf({ articles, actors }: Overview): readonly ReactNode[] {
  const [article] = articles;
  const [pair] = pairsOf(actors);
  return [
    article === undefined ? null : (
      <>
        Open an article, such as{" "}
        <Link to="/articles/$id" params={{ id: article.id }}>
          {articleName(article, 80)}
        </Link>
        . Point at a mark: it tells who, what and when, and why the machine thinks so. Wrong? <strong>Correct…</strong>{" "}
        puts it right, and your word stays.
      </>
    ),
    pair === undefined ? null : (
      <>
        See how two stand to each other:{" "}
        <Link to="/relations/$a/$b" params={{ a: pair[0].id, b: pair[1].id }}>
          {pair[0].name} and {pair[1].name}
        </Link>
        . Every bar, number and band leads to the sentences behind it.
      </>
    ),
    <>
      Who contradicts whom is under <Link to="/disagreements">Disagreements</Link>; what was expected, and whether it
      came, under <Link to="/forecasts">Forecasts</Link>.
    </>,
    <>
      Have a minute? The <Link to="/review">Review</Link> asks what helps most: <kbd>y</kbd>, <kbd>n</kbd> or{" "}
      <kbd>u</kbd>, and it goes on. <kbd>?</kbd> shows all keys.
    </>,
    <>
      The clock above shows the record as it was known on any day. <Link to="/add">Add</Link> your own articles; nothing
      leaves this machine.
    </>,
  ].filter((step) => step !== null);
}
