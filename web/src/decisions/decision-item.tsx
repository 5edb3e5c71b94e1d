import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { type DecisionView, useDecide, useDecisions } from "../api.ts";
import { EvidenceLink } from "../links.tsx";
import { oneLine } from "../plain.ts";
import { PenIcon } from "../shell/icons.tsx";
import classes from "./decision-item.module.css";

interface DecisionItemProps {
  readonly decision: DecisionView;
}

/** One decision: what it says, who made it, when and why, what became of it, and the way back. */
export function DecisionItem({ decision }: DecisionItemProps): ReactNode {
  const { id, says, by, at, why, state } = decision;
  const { decide, isPending, error } = useDecide();
  const article = articleOf(decision);
  return (
    <div className={classes.decision} data-state={state}>
      <div className={classes.head}>
        <span className={classes.says}>
          <PenIcon /> <bdi>{oneLine(says, 300)}</bdi>
        </span>
        {state === "undone" ? null : (
          <Button
            variant="default"
            size="compact-sm"
            loading={isPending}
            aria-label={`Undo: ${oneLine(says, 120)}`}
            onClick={() => decide({ decision: { kind: "undo", decision: id } })}
          >
            Undo
          </Button>
        )}
      </div>
      <div className={classes.about}>
        <bdi>{oneLine(by, 80)}</bdi>, <time dateTime={at}>{moment(at)}</time>
        {why === null ? null : (
          <>
            {" "}
            — <bdi>{oneLine(why, 500)}</bdi>
          </>
        )}
        {article === null ? null : (
          <>
            {" "}
            · <EvidenceLink article={article}>to the article</EvidenceLink>
          </>
        )}
        {state === "in force" ? null : <span className={classes.state}> {STATES[state]}</span>}
      </div>
      {error === null ? null : (
        <p className={classes.failure} role="alert">
          {error.message}
        </p>
      )}
    </div>
  );
}

const STATES: Readonly<Record<Exclude<DecisionView["state"], "in force">, string>> = {
  undone: "taken back",
  overruled: "overruled by another decision",
  asleep: "asleep: what it names is not in the record now",
};

/** The article whose words a decision is on. */
function articleOf({ anchor }: DecisionView): string | null {
  if ("mention" in anchor) return anchor.mention.article;
  if ("statement" in anchor) return anchor.statement.article;
  if ("report" in anchor) return anchor.report.article;
  if ("mentions" in anchor) return anchor.mentions[0]?.article ?? null;
  if ("reports" in anchor) return anchor.reports[0].article;
  return "article" in anchor ? anchor.article : null;
}

/** "2026-11-22 18:25", in UTC as it is kept. */
const moment = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

interface DecisionsMadeProps {
  /** Ids of decisions; absent where none were made. */
  readonly ids: readonly string[] | undefined;
}

/** The decisions that were made of something, with the way back. */
export function DecisionsMade({ ids }: DecisionsMadeProps): ReactNode {
  return ids === undefined || ids.length === 0 ? null : <Made ids={ids} />;
}

function Made({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { data = [] } = useDecisions();
  return (
    <ul className={classes.list} aria-label="Decided">
      {data
        .filter(({ id }) => ids.includes(id))
        .map((decision) => (
          <li key={decision.id}>
            <DecisionItem decision={decision} />
          </li>
        ))}
    </ul>
  );
}
