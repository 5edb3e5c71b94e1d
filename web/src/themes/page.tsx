import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type ThemeResult, useTheme } from "../api.ts";
import { ActorLink } from "../links.tsx";
import { oneLine } from "../plain.ts";
import { EventItem } from "../relations/event-item.tsx";
import { PagedList } from "../relations/paged-list.tsx";
import { StatementItem } from "../relations/statement-item.tsx";
import { Page, Section } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import classes from "./page.module.css";

const route = getRouteApi("/themes/$id");
const PAGE = 25;

/** What the record holds on a saved question: who, what they did, what is said of it. */
export default function ThemePage(): ReactNode {
  const { id } = route.useParams();
  return (
    <Loaded query={useTheme(id)} what="This theme">
      {(found) => (
        <Page title={found.name} about={oneLine(found.question, 500)}>
          <Contents key={id} found={found} />
        </Page>
      )}
    </Loaded>
  );
}

function Contents({ found }: { readonly found: ThemeResult }): ReactNode {
  const { actors, events, statements, unknown } = found;
  return (
    <>
      {unknown.length === 0 ? null : (
        <p className="dim">Named in the theme, and not in the record: {oneLine(unknown.join(", "), 300)}</p>
      )}
      {events.length + statements.length === 0 ? (
        <Empty title="The record holds nothing on this.">
          <p>
            <Link to="/add">Add material</Link> on it, or <Link to="/search">search</Link> with other words than the
            theme has.
          </p>
        </Empty>
      ) : (
        <>
          <Section title="Actors" aside={actors.length}>
            <ul className={classes.actors}>
              {actors.slice(0, PAGE).map(({ id, name, count }) => (
                <li key={id}>
                  <ActorLink id={id} name={name} /> <span className="dim">{count}</span>
                </li>
              ))}
            </ul>
          </Section>
          <div className={classes.columns}>
            <Section title="Moves" aside={events.length}>
              {events.length === 0 ? <p className="dim">No event is found.</p> : null}
              <PagedList items={events} keyOf={({ id }) => id} page={PAGE}>
                {(event) => <EventItem event={event} />}
              </PagedList>
            </Section>
            <Section title="What is said" aside={statements.length}>
              {statements.length === 0 ? <p className="dim">No statement is found.</p> : null}
              <PagedList items={statements} keyOf={({ id }) => id} page={PAGE}>
                {(statement) => <StatementItem statement={statement} />}
              </PagedList>
            </Section>
          </div>
        </>
      )}
    </>
  );
}
