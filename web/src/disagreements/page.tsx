import { Button, NativeSelect } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type DisagreementsResult, type DisagreementView, useDisagreements, useOmissions } from "../api.ts";
import { counted, oneLine } from "../plain.ts";
import { ActorPicker } from "../relations/actor-picker.tsx";
import { EventItem } from "../relations/event-item.tsx";
import { PagedList } from "../relations/paged-list.tsx";
import { Page, Section } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { DisagreementItem } from "./disagreement.tsx";
import classes from "./page.module.css";

const route = getRouteApi("/disagreements");

/** Who stands where against whom, the most central matters first; and what one outlet tells that others leave out. */
export default function DisagreementsPage(): ReactNode {
  const { about } = route.useSearch();
  return (
    <Page
      title="Disagreements"
      about="Where accounts cannot both hold, or judge one matter differently: the most central first. Who only repeats another is no second witness."
    >
      <Loaded query={useDisagreements(about)} what="The disagreements">
        {(found) => <Contents found={found} />}
      </Loaded>
      <LeftOut />
    </Page>
  );
}

const SHOWN = ["all", "open", "settled"] as const;
const KINDS: Readonly<Record<DisagreementView["kind"], string>> = {
  judgement: "how they stand",
  denial: "said and denied",
  negation: "so, and not so",
  doubt: "said and left open",
  certainty: "certain, and only possible",
  purpose: "what it is for",
  contradiction: "said to contradict each other",
};
const PAGE = 10;

function Contents({ found: { disagreements } }: { readonly found: DisagreementsResult }): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/disagreements" });
  const change = (next: Partial<Record<"about" | "state" | "kind" | "self", string>>): void =>
    void navigate({ to: "/disagreements", search: { ...search, ...next }, replace: true, resetScroll: false });
  const { about, state = "all", kind = "", self } = search;
  const chosen = disagreements.filter(
    (one) =>
      (state === "all" || (state === "settled") === (one.settled !== null)) &&
      (kind === "" || one.kind === kind) &&
      (self !== "yes" || one.selfContradiction),
  );
  const name = disagreements.flatMap((one) => one.about).find(({ id }) => id === about)?.name ?? "this actor";
  return (
    <>
      <div className={classes.filters}>
        <ActorPicker
          key={about ?? ""}
          label="About"
          actor={about === undefined ? undefined : { id: about, name }}
          onChoose={(id) => change({ about: id })}
        />
        <NativeSelect
          label="State"
          data={SHOWN.map((value) => ({ value, label: value }))}
          value={state}
          onChange={({ currentTarget: { value } }) => change({ state: value === "all" ? "" : value })}
        />
        <NativeSelect
          label="Kind"
          data={[
            { value: "", label: "anything" },
            ...Object.entries(KINDS).map(([value, label]) => ({ value, label })),
          ]}
          value={kind}
          onChange={({ currentTarget: { value } }) => change({ kind: value })}
        />
        <NativeSelect
          label="Who"
          data={[
            { value: "", label: "anybody" },
            { value: "yes", label: "one speaker against himself" },
          ]}
          value={self ?? ""}
          onChange={({ currentTarget: { value } }) => change({ self: value })}
        />
        {Object.keys(search).length === 0 ? null : (
          <Button variant="subtle" size="sm" onClick={() => change({ about: "", state: "", kind: "", self: "" })}>
            All of them
          </Button>
        )}
      </div>
      <p className={classes.count} role="status">
        {counted(chosen.length, "disagreement")}
        {chosen.length === disagreements.length ? "" : ` of ${disagreements.length}`}
      </p>
      {chosen.length === 0 ? (
        <Empty title="Nobody contradicts anybody here.">
          <p>
            Choose another actor or state above. Where two accounts should clash and do not, look at both in their{" "}
            <Link to="/articles">articles</Link>; more accounts can be <Link to="/add">added</Link>.
          </p>
        </Empty>
      ) : (
        <PagedList key={JSON.stringify(search)} items={chosen} keyOf={({ id }) => id} page={PAGE}>
          {(one) => <DisagreementItem found={one} kind={KINDS[one.kind]} />}
        </PagedList>
      )}
    </>
  );
}

function LeftOut(): ReactNode {
  const { data } = useOmissions();
  if (data === undefined || data.omissions.length === 0) return null;
  return (
    <Section title="Told by one, left out by others" aside={data.omissions.length}>
      <p className="dim">
        Events that one outlet tells, and another does not that wrote of the same actors within the next sixty days: a
        lead, not a finding.
      </p>
      <PagedList items={data.omissions} keyOf={({ event }) => event.id} page={5}>
        {({ event, toldBy, leftOutBy }) => (
          <>
            <EventItem event={event} />
            <p className={classes.outlets}>
              Told by {oneLine(toldBy.join(", "), 200)}; left out by {oneLine(leftOutBy.join(", "), 200)}
            </p>
          </>
        )}
      </PagedList>
    </Section>
  );
}
