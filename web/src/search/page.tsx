import { NativeSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { type SearchResult, type SearchView, useSearchResults } from "../api.ts";
import { ActorLink, Citation, EvidenceLink } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { EventItem } from "../relations/event-item.tsx";
import { PagedList } from "../relations/paged-list.tsx";
import { PeriodFields } from "../relations/period-fields.tsx";
import { StatementItem } from "../relations/statement-item.tsx";
import { FilterField } from "../shell/filter-field.tsx";
import { Page, Section } from "../shell/page.tsx";
import { useShortcut } from "../shell/shortcuts.ts";
import { Empty, Loaded } from "../shell/states.tsx";
import { excerptOf } from "./excerpt.ts";
import {
  articlesOf,
  type Choice,
  filterCited,
  filterEvents,
  type Filters,
  isFiltered,
  outletsOf,
  valuesOf,
} from "./filters.ts";
import classes from "./page.module.css";
import { focusResult, RESULT, useResultKeys } from "./result-keys.ts";

const route = getRouteApi("/search");

/** Asked for at first, and where filters are to choose among them. */
const RESULTS = 100;
const RESULTS_TO_FILTER = 1000;
/** Of passages, and of statements, drawn at once. */
const PAGE = 25;
/** Characters of a passage around its first match. */
const EXCERPT = 420;

/** Actors, passages and statements, by any spelling. */
export default function SearchPage(): ReactNode {
  const { q = "", ...filters } = route.useSearch();
  const navigate = useNavigate({ from: "/search" });
  const [words] = useDebouncedValue(q.trim(), 150);
  const limit = isFiltered(filters) ? RESULTS_TO_FILTER : RESULTS;
  const found = useSearchResults(words, limit);
  const field = useRef<HTMLInputElement>(null);
  const results = useResultKeys("Search");
  useShortcut("/", "Search", "Everywhere", () => field.current?.select());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") field.current?.blur();
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    focusResult(results.current, 1);
  };
  return (
    <Page title={words === "" ? "Search" : `Search: ${words}`} heading="Search">
      <search>
        <FilterField
          ref={field}
          size="md"
          autoFocus={q === ""}
          label="Words or names, in any spelling or script"
          className={classes.field}
          words={q}
          onWords={(typed) => void navigate({ to: "/search", search: { ...filters, q: typed }, replace: true })}
          onKeyDown={onKeyDown}
        />
      </search>
      <div ref={results}>
        {words === "" ? (
          <Hints />
        ) : (
          <Loaded query={found} what="The search">
            {(result) => <Results key={words} words={words} result={result} filters={filters} limit={limit} />}
          </Loaded>
        )}
      </div>
    </Page>
  );
}

function Hints(): ReactNode {
  return (
    <Empty title="Type a name or some words.">
      <p>
        A name finds every spelling of it, in any script. Several words must all stand in one passage; the last may be
        the beginning of one. <kbd>j</kbd> and <kbd>k</kbd> go through the results, <kbd>Enter</kbd> opens one.
      </p>
      <p>
        Or look through the <Link to="/actors">actors</Link> and the <Link to="/articles">articles</Link>.
      </p>
    </Empty>
  );
}

interface ResultsProps {
  readonly words: string;
  readonly result: SearchResult;
  readonly filters: Filters;
  readonly limit: number;
}

function Results({ words, result, filters, limit }: ResultsProps): ReactNode {
  const { actors } = result;
  const passages = filterCited(result.passages, filters);
  const statements = filterCited(result.statements, filters).filter(
    ({ stance }) => filters.stance === undefined || stance === filters.stance,
  );
  const events = filterEvents(result.events, filters);
  const isNothing = actors.length + result.passages.length + result.statements.length + result.events.length === 0;
  if (isNothing && !isFiltered(filters)) return <NothingFound words={words} />;
  return (
    <>
      <FilterRow words={words} result={result} filters={filters} />
      <p className="dim" role="status">
        <Count count={actors.length} what="actor" />, <Count count={passages.length} what="passage" />,{" "}
        <Count count={statements.length} what="statement" />, <Count count={events.length} what="event" />
        {result.passages.length >= limit ? `; only the best ${limit} passages are looked at` : ""}
      </p>
      {actors.length > 0 ? <Actors actors={actors} /> : null}
      {passages.length + statements.length + events.length === 0 ? (
        <NothingLeft words={words} filters={filters} />
      ) : null}
      <div className={classes.columns}>
        {passages.length > 0 ? (
          <div id="passages">
            <Section title="Passages" aside={passages.length}>
              <PagedList items={passages} keyOf={({ article, from }) => `${article} ${from}`} page={PAGE}>
                {(passage) => <Passage passage={passage} />}
              </PagedList>
            </Section>
          </div>
        ) : null}
        {statements.length > 0 ? (
          <div id="statements">
            <Section title="Statements" aside={statements.length}>
              <PagedList items={statements} keyOf={({ id }) => id} page={PAGE}>
                {(statement) => (
                  <div {...RESULT}>
                    <StatementItem statement={statement} />
                  </div>
                )}
              </PagedList>
            </Section>
          </div>
        ) : null}
        {events.length > 0 ? (
          <div id="events">
            <Section title="Events" aside={events.length}>
              <PagedList items={events} keyOf={({ id }) => id} page={PAGE}>
                {(event) => (
                  <div {...RESULT}>
                    <EventItem event={event} />
                  </div>
                )}
              </PagedList>
            </Section>
          </div>
        ) : null}
      </div>
    </>
  );
}

interface CountProps {
  readonly count: number;
  readonly what: "actor" | "passage" | "statement" | "event";
}

/** Leads to the section it counts, which on a narrow page is far below. */
function Count({ count, what }: CountProps): ReactNode {
  if (count === 0) return counted(count, what);
  return (
    <Link to="." search={true} hash={`${what}s`} replace>
      {counted(count, what)}
    </Link>
  );
}

function FilterRow({ words, result, filters }: Omit<ResultsProps, "limit">): ReactNode {
  const navigate = useNavigate({ from: "/search" });
  const choose = (change: Filters): void =>
    void navigate({ to: "/search", search: { q: words, ...filters, ...change }, replace: true, resetScroll: false });
  const cited = [...result.passages, ...result.statements];
  const { from, to, article = "", outlet = "", stance = "", type = "" } = filters;
  return (
    <div className={classes.filters}>
      <NativeSelect
        label="Outlet"
        className={classes.choice}
        value={outlet}
        onChange={({ currentTarget }) => choose({ outlet: currentTarget.value })}
        data={options("every outlet", outletsOf(cited), outlet)}
      />
      <NativeSelect
        label="Article"
        className={classes.choice}
        value={article}
        onChange={({ currentTarget }) => choose({ article: currentTarget.value })}
        data={options("every article", articlesOf(cited), article)}
      />
      <NativeSelect
        label="Statements that"
        value={stance}
        onChange={({ currentTarget }) => choose({ stance: currentTarget.value })}
        data={options(
          "say anything",
          valuesOf(result.statements, ({ stance }) => stance),
          stance,
        )}
      />
      <NativeSelect
        label="Events of type"
        value={type}
        onChange={({ currentTarget }) => choose({ type: currentTarget.value })}
        data={options(
          "any",
          valuesOf(result.events, ({ type }) => type),
          type,
        )}
      />
      <PeriodFields
        key={`${from ?? ""} ${to ?? ""}`}
        from={from}
        to={to}
        onChange={(period) => choose({ from: period.from ?? "", to: period.to ?? "" })}
      />
    </div>
  );
}

/** The one chosen is offered even where no result is left of it. */
function options(any: string, choices: readonly Choice[], chosen: string): Choice[] {
  const isOffered = chosen === "" || choices.some(({ value }) => value === chosen);
  return [{ value: "", label: any }, ...choices, ...(isOffered ? [] : [{ value: chosen, label: oneLine(chosen, 60) }])];
}

function Actors({ actors }: Pick<SearchResult, "actors">): ReactNode {
  return (
    <Section title="Actors" aside={actors.length}>
      <ul id="actors" className={classes.actors}>
        {actors.map(({ id, name, kind, aliases, mentions }) => (
          <li key={id} {...RESULT}>
            <ActorLink id={id} name={name} /> <span className="dim">{kind}</span>{" "}
            {aliases.length === 0 ? null : (
              <span className="dim">
                · also <bdi>{oneLine(aliases.join(", "), 240)}</bdi>{" "}
              </span>
            )}
            ·{" "}
            <Link to="/actors/$id" params={{ id }} search={{ tab: "mentions" }}>
              {counted(mentions, "mention")}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The words found, marked in the passage they stand in; leads to the first of them. */
function Passage({ passage }: { readonly passage: SearchView }): ReactNode {
  const { article, from, to, quote, matches, citation } = passage;
  const { pieces, cutBefore, cutAfter } = excerptOf(quote, from, matches, EXCERPT);
  const [at = { from, to }] = matches;
  return (
    <div {...RESULT}>
      <EvidenceLink article={article} at={at} className={classes.passage}>
        <bdi>
          {cutBefore ? "… " : ""}
          {pieces.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text))}
          {cutAfter ? " …" : ""}
        </bdi>
      </EvidenceLink>
      <div className={classes.source}>
        <Citation citation={citation} at={at} />
      </div>
    </div>
  );
}

function NothingFound({ words }: { readonly words: string }): ReactNode {
  return (
    <Empty title={`Nothing is found for “${oneLine(words, 120)}”.`}>
      <p>
        Every word must stand in one passage: try fewer words, or the surname alone. Look through the{" "}
        <Link to="/actors">actors</Link> and the <Link to="/articles">articles</Link>, or{" "}
        <Link to="/add">add material</Link>.
      </p>
    </Empty>
  );
}

function NothingLeft({ words, filters }: { readonly words: string; readonly filters: Filters }): ReactNode {
  return (
    <Empty title={isFiltered(filters) ? "No passage or statement meets these filters." : "No passage has these words."}>
      <p>
        {isFiltered(filters) ? (
          <Link to="/search" search={{ q: words }}>
            Search without filters
          </Link>
        ) : (
          "The actors above may be meant; their pages list all their mentions."
        )}
      </p>
    </Empty>
  );
}
