import { Button } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type DecisionView, useDecisions } from "../api.ts";
import { counted } from "../plain.ts";
import { FilterField } from "../shell/filter-field.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { DecisionItem } from "./decision-item.tsx";
import classes from "./page.module.css";

const route = getRouteApi("/decisions");
const PAGE = 100;

/** What persons decided, the latest first. */
export default function DecisionsPage(): ReactNode {
  return (
    <Page
      title="Decisions"
      about="What persons decided, the latest first. Decisions win over what is read, outlast every new reading, and can be taken back."
    >
      <Loaded query={useDecisions()} what="The log of decisions">
        {(decisions) => <Log decisions={decisions} />}
      </Loaded>
    </Page>
  );
}

function Log({ decisions }: { readonly decisions: readonly DecisionView[] }): ReactNode {
  const { q = "" } = route.useSearch();
  const navigate = useNavigate({ from: "/decisions" });
  const [drawn, setDrawn] = useState(PAGE);
  if (decisions.length === 0) {
    return (
      <Empty title="Nobody has decided anything yet.">
        <p>
          Work through the <Link to="/review">review</Link>, or point at a finding in an{" "}
          <Link to="/articles">article</Link> and correct it there.
        </p>
      </Empty>
    );
  }
  const wanted = q.trim().toLowerCase();
  const found = decisions
    .filter(({ says, by, why }) => `${says} ${by} ${why ?? ""}`.toLowerCase().includes(wanted))
    .toReversed();
  const left = found.length - drawn;
  return (
    <>
      <FilterField
        label="Only those with the words"
        className={classes.filter}
        words={q}
        onWords={(words) => void navigate({ to: "/decisions", search: { q: words }, replace: true })}
      />
      <p className={classes.count} role="status">
        {counted(found.length, "decision")}
      </p>
      <ol className={classes.list}>
        {found.slice(0, drawn).map((decision) => (
          <li key={decision.id}>
            <DecisionItem decision={decision} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <Button variant="default" mt="md" onClick={() => setDrawn(drawn + PAGE)}>
          Show {Math.min(PAGE, left)} more of {left}
        </Button>
      ) : null}
    </>
  );
}
