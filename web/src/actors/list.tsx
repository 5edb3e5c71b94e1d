import { Button, NativeSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { ACTOR_KINDS } from "../../../src/record/reading.ts";
import { type ActorSummary, useActors } from "../api.ts";
import { ActorLink, Decided } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { focusResult, RESULT, useResultKeys } from "../search/result-keys.ts";
import { FilterField } from "../shell/filter-field.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import classes from "./list.module.css";
import { isOrder, ORDERS, selectActors } from "./selection.ts";

const route = getRouteApi("/actors");

/** As many as are drawn at once. */
const PAGE = 100;
/** The longest query the server takes. */
const LONGEST_QUERY = 300;

/** All actors, found by any spelling in any script. */
export default function ActorList(): ReactNode {
  const { q = "", kind, sort, reviewed } = route.useSearch();
  const navigate = useNavigate({ from: "/actors" });
  const choose = (change: {
    readonly q?: string;
    readonly kind?: string;
    readonly sort?: string;
    readonly reviewed?: string;
  }): void => void navigate({ to: "/actors", search: (before) => ({ ...before, ...change }), replace: true });
  const [asked] = useDebouncedValue(q.trim().slice(0, LONGEST_QUERY), 120);
  const actors = useActors(asked);
  const results = useResultKeys("Actors");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    focusResult(results.current, 1);
  };
  return (
    <Page title="Actors" about="Persons, states and bodies, across all articles, however they are spelled.">
      <search className={classes.controls}>
        <FilterField
          className={classes.filter}
          label="Name, in any spelling or script"
          words={q}
          onWords={(words) => choose({ q: words })}
          onKeyDown={onKeyDown}
        />
        <NativeSelect
          label="Kind"
          value={kind ?? ""}
          onChange={({ currentTarget }) => choose({ kind: currentTarget.value })}
          data={[{ value: "", label: "every kind" }, ...ACTOR_KINDS]}
        />
        <NativeSelect
          label="Reviewed"
          value={reviewed === "yes" || reviewed === "no" ? reviewed : ""}
          onChange={({ currentTarget }) => choose({ reviewed: currentTarget.value })}
          data={[
            { value: "", label: "all" },
            { value: "yes", label: "by a person" },
            { value: "no", label: "not yet" },
          ]}
        />
        <NativeSelect
          label="Order"
          value={isOrder(sort) ? sort : ""}
          onChange={({ currentTarget }) => choose({ sort: currentTarget.value })}
          data={[
            { value: "", label: asked === "" ? "Most mentioned first" : "Likeliest first" },
            ...Object.entries(ORDERS).map(([value, label]) => ({ value, label })),
          ]}
        />
      </search>
      <div ref={results}>
        <Loaded query={actors} what="The list of actors">
          {(found) => (
            <Actors
              key={`${asked} ${kind ?? ""} ${reviewed ?? ""}`}
              found={found.filter((actor) => !reviewed || (reviewed === "yes") === (actor.reviewed === true))}
              asked={asked}
              kind={kind}
              sort={sort}
            />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

interface ActorsProps {
  readonly found: readonly ActorSummary[];
  readonly asked: string;
  readonly kind: string | undefined;
  readonly sort: string | undefined;
}

function Actors({ found, asked, kind, sort }: ActorsProps): ReactNode {
  const [drawn, setDrawn] = useState(PAGE);
  const actors = selectActors(found, kind, sort);
  const left = actors.length - drawn;
  return (
    <>
      <p className={classes.count} role="status">
        {counted(actors.length, "actor")}
        {asked === "" ? "" : ` for “${oneLine(asked, 80)}”`}
      </p>
      {actors.length === 0 ? <NoActors asked={asked} kind={kind} hidden={found.length} /> : null}
      <ol className={classes.list}>
        {actors.slice(0, drawn).map((actor) => (
          <li key={actor.id} className={classes.actor} {...RESULT}>
            <ActorRow actor={actor} />
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

const SPELLINGS_SHOWN = 5;

function ActorRow({
  actor: { id, kind, name, aliases, mentions, articles, reviewed },
}: {
  readonly actor: ActorSummary;
}): ReactNode {
  const more = aliases.length - SPELLINGS_SHOWN;
  return (
    <>
      <div className={classes.name}>
        <ActorLink id={id} name={name} /> <span className="dim">{kind}</span> {reviewed ? <Decided bare /> : null}
        {aliases.length === 0 ? null : (
          <div className={classes.spellings}>
            also <bdi>{oneLine(aliases.slice(0, SPELLINGS_SHOWN).join(", "), 300)}</bdi>
            {more > 0 ? ` and ${more} more` : ""}
          </div>
        )}
      </div>
      <Link to="/actors/$id" params={{ id }} search={{ tab: "mentions" }} className={classes.number}>
        {counted(mentions, "mention")} in {counted(articles, "article")}
      </Link>
    </>
  );
}

interface NoActorsProps {
  readonly asked: string;
  readonly kind: string | undefined;
  /** Actors of other kinds. */
  readonly hidden: number;
}

function NoActors({ asked, kind, hidden }: NoActorsProps): ReactNode {
  if (asked === "" && hidden === 0) {
    return (
      <Empty title="No actors yet.">
        <p>
          They are found when articles are read. <Link to="/add">Add material</Link>.
        </p>
      </Empty>
    );
  }
  if (hidden > 0) {
    return (
      <Empty title={`None of them is of the kind “${oneLine(kind ?? "", 40)}”.`}>
        <p>
          <Link to="/actors" search={asked === "" ? {} : { q: asked }}>
            Show all {hidden}
          </Link>{" "}
          of every kind.
        </p>
      </Empty>
    );
  }
  return (
    <Empty title={`No actor is called “${oneLine(asked, 80)}”.`}>
      <p>
        Try the surname alone, or{" "}
        <Link to="/search" search={{ q: asked }}>
          search the articles for these words
        </Link>
        .
      </p>
    </Empty>
  );
}
