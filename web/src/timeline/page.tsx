import { Button } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type EventView, useActors, useEvents } from "../api.ts";
import { counted } from "../plain.ts";
import { EventFilters } from "../relations/event-filters.tsx";
import { EventItem } from "../relations/event-item.tsx";
import { PagedList } from "../relations/paged-list.tsx";
import { isWholeTime, periodOf, sift, spanOfDates } from "../relations/period.ts";
import { Page, Section } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { type Branch, branchesOf } from "./branches.ts";
import { DateBar } from "./date-bar.tsx";
import { Months } from "./months.tsx";
import classes from "./page.module.css";

const route = getRouteApi("/timeline");
const PAGE = 60;

/** All events by date: an uncertain date is a bar as long as what is not known, and parts stand within the whole. */
export default function TimelinePage(): ReactNode {
  return (
    <Page
      title="Timeline"
      about="Everything by date. A bar spans the days an event may have happened on; soft ends are open or approximate."
    >
      <Loaded query={useEvents()} what="The timeline">
        {(events) => <Contents events={events} />}
      </Loaded>
    </Page>
  );
}

function Contents({ events }: { readonly events: readonly EventView[] }): ReactNode {
  const search = route.useSearch();
  const { from, to, actor = "", type = "" } = search;
  const navigate = useNavigate({ from: "/timeline" });
  const change = (next: Readonly<Record<string, string>>): void =>
    void navigate({ to: "/timeline", search: { ...search, ...next }, replace: true, resetScroll: false });
  const name = useActors().data?.find(({ id }) => id === actor)?.name ?? actor;
  const period = periodOf(search);
  const chosen = events.filter(
    (event) =>
      (actor === "" || event.actors.includes(actor) || event.recipients.includes(actor)) &&
      (type === "" || event.type === type),
  );
  const { within, undated, outside } = sift(chosen, ({ date }) => date, period);
  const span = spanOfDates((isWholeTime(period) ? within : chosen).map(({ date }) => date));
  const first = period.from ?? span?.first ?? 0;
  const last = period.to ?? span?.last ?? 0;
  const key = JSON.stringify(search);
  return (
    <>
      <div className={classes.filters}>
        <EventFilters
          label="Who takes part"
          actor={actor}
          name={name}
          type={type}
          from={from}
          to={to}
          onChange={change}
        />
        {actor === "" && type === "" ? null : (
          <Button variant="subtle" size="sm" onClick={() => change({ actor: "", type: "" })}>
            Everybody and everything
          </Button>
        )}
      </div>
      <Months dates={chosen.map(({ date }) => date)} period={period} />
      <Section
        title="Dated"
        aside={isWholeTime(period) ? within.length : `${within.length}, and ${outside} outside the period`}
      >
        {within.length === 0 ? (
          <Empty title="No dated event meets all this.">
            <p>
              <Link to="/timeline">Show everything</Link>, or give the <Link to="/articles">articles</Link> their dates
              of publication: much is dated by them.
            </p>
          </Empty>
        ) : (
          <PagedList key={key} items={branchesOf(within)} keyOf={({ event }) => event.id} page={PAGE}>
            {(branch) => <BranchItem branch={branch} first={first} last={last} />}
          </PagedList>
        )}
      </Section>
      {undated.length === 0 ? null : (
        <Section title="Undated" aside={undated.length}>
          <details>
            <summary className={classes.more}>{counted(undated.length, "event has", "events have")} no date</summary>
            <PagedList items={undated} keyOf={({ id }) => id} page={PAGE}>
              {(event) => <EventItem event={event} />}
            </PagedList>
          </details>
        </Section>
      )}
    </>
  );
}

interface BranchItemProps {
  readonly branch: Branch;
  readonly first: number;
  readonly last: number;
}

function BranchItem({ branch: { event, parts }, first, last }: BranchItemProps): ReactNode {
  return (
    <div className={classes.event}>
      <DateBar date={event.date} first={first} last={last} />
      <div className={classes.what}>
        <EventItem event={event} />
        {parts.length === 0 ? null : (
          <ul className={classes.parts} aria-label="Parts of it">
            {parts.map((part) => (
              <li key={part.event.id}>
                <BranchItem branch={part} first={first} last={last} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
