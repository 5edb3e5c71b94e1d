import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { NetworkEdge, NetworkResult } from "../api.ts";
import { DateText, KindMark, Quote } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { PagedList } from "../relations/paged-list.tsx";
import classes from "./page.module.css";

interface FactsProps {
  readonly network: NetworkResult;
  /** The id of the one to whom the list is narrowed; empty for all. */
  readonly actor: string;
}

/** The edges of the drawing in words: who, how much, of which types, with some of the words behind each. */
export function Facts({ network: { actors, edges, left }, actor }: FactsProps): ReactNode {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const shown = actor === "" ? edges : edges.filter(({ a, b }) => a === actor || b === actor);
  return (
    <section aria-label="The same facts">
      <p className="dim" role="status">
        {counted(shown.length, "pair")}
        {left === 0 ? "" : `; ${left} more with fewer events are left out`}
      </p>
      {shown.length === 0 ? <p className="dim">He deals with nobody in this period and type.</p> : null}
      <PagedList key={actor} items={shown} keyOf={({ a, b }) => `${a} ${b}`} page={30}>
        {(edge) => <Fact edge={edge} names={names} />}
      </PagedList>
    </section>
  );
}

interface FactProps {
  readonly edge: NetworkEdge;
  readonly names: ReadonlyMap<string, string>;
}

function Fact({ edge, names }: FactProps): ReactNode {
  const { a, b, events, cooperation, conflict, types, examples, roles } = edge;
  return (
    <>
      <div className={classes.pair}>
        <Link to="/relations/$a/$b" params={{ a, b }}>
          <bdi>{oneLine(names.get(a) ?? a, 60)}</bdi> and <bdi>{oneLine(names.get(b) ?? b, 60)}</bdi>
        </Link>{" "}
        <span className="dim">
          {counted(events, "event")}: {cooperation} of cooperation, {conflict} of conflict
        </span>
      </div>
      <p className={classes.types}>
        {types.map(({ type, events: count }) => (
          <KindMark key={type} kind="event">
            {type.toLowerCase()} {count}{" "}
          </KindMark>
        ))}
      </p>
      <ul className={classes.examples}>
        {roles.map((role) => (
          <li key={`${role.article} ${role.from}`}>
            <KindMark kind="actor">tie</KindMark>{" "}
            <Quote text={role.quote} article={role.article} at={role} longest={160} />
          </li>
        ))}
        {examples.slice(0, 2).map((one) => (
          <li key={`${one.article} ${one.from}`}>
            <DateText edtf={one.date} /> <Quote text={one.quote} article={one.article} at={one} longest={160} />
          </li>
        ))}
      </ul>
    </>
  );
}
