import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { hull } from "../../../src/record/span.ts";
import type { Span } from "../../../src/record/span.ts";
import { type Brief, type Citation, type EventView, type StatementView, useArticles, useBrief } from "../api.ts";
import { edtfWords } from "../edtf.ts";
import { EvidenceLink } from "../links.tsx";
import { articleName, counted, oneLine } from "../plain.ts";
import { usePageTitle } from "../shell/page.tsx";
import { Loaded } from "../shell/states.tsx";
import { deedsOf, deedWords } from "./deeds.ts";
import { type Period, periodInAddress, periodOf, sift } from "./period.ts";
import classes from "./print.module.css";
import { bySpeaker } from "./speakers.ts";

const route = getRouteApi("/relations/$a/$b/print");

/** The brief of two actors as a page of paper: every line with its words and the number of its source. */
export default function RelationPrint(): ReactNode {
  const { a, b } = route.useParams();
  return (
    <Loaded query={useBrief({ a, b })} what="This brief">
      {(brief) => <Paper brief={brief} />}
    </Loaded>
  );
}

function Paper({ brief }: { readonly brief: Brief }): ReactNode {
  const { a, b } = route.useParams();
  const search = periodInAddress(route.useSearch());
  const title = `${oneLine(brief.a.name, 120)} and ${oneLine(brief.b.name, 120)}`;
  usePageTitle(`${title}: brief`);
  const content = contentOf(brief, periodOf(search));
  const number = numbersOf(content, brief.citations);
  const cited = brief.citations.filter(({ id }) => number.has(id));
  return (
    <article className={classes.paper}>
      <div className={`${classes.controls} no-print`}>
        <Button size="sm" onClick={() => window.print()}>
          Print
        </Button>
        <Link to="/relations/$a/$b" params={{ a, b }} search={search}>
          Back to the relation
        </Link>
      </div>
      <header>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p className={classes.about}>
          What each did to the other and said of the other{periodWords(search)}, from {counted(cited.length, "article")}
          . Found by machine; every line quotes its source.
        </p>
      </header>
      <Deeds title="Deeds by date" events={content.dated} number={number} />
      <Deeds title="Undated deeds" events={content.undated} number={number} />
      <Statements title={`${brief.a.name} on ${brief.b.name}`} statements={content.aOnB} number={number} />
      <Statements title={`${brief.b.name} on ${brief.a.name}`} statements={content.bOnA} number={number} />
      <Statements title="Others on both" statements={content.others} number={number} named />
      {cited.length === 0 ? <p>Nothing is found between the two{periodWords(search)}.</p> : <Sources cited={cited} />}
    </article>
  );
}

function periodWords({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from === undefined && to === undefined) return "";
  if (from === undefined) return ` until ${edtfWords(to ?? "")}`;
  return to === undefined ? ` since ${edtfWords(from)}` : ` from ${edtfWords(from)} to ${edtfWords(to)}`;
}

interface Content {
  readonly dated: readonly EventView[];
  readonly undated: readonly EventView[];
  readonly aOnB: readonly StatementView[];
  readonly bOnA: readonly StatementView[];
  readonly others: readonly StatementView[];
}

function contentOf(brief: Brief, period: Period): Content {
  const events = deedsOf(brief).map(({ event }) => event);
  const { within: dated, undated } = sift(events, ({ date }) => date, period);
  const said = (statements: readonly StatementView[]): readonly StatementView[] => {
    const parts = sift(statements, ({ citation }) => citation.published, period);
    return [...parts.within, ...parts.undated];
  };
  return { dated, undated, aOnB: said(brief.aOnB), bOnA: said(brief.bOnA), others: said(brief.othersOnBoth) };
}

/** The number each article is cited by: its place among those that the page cites. */
function numbersOf(content: Content, citations: readonly Citation[]): ReadonlyMap<string, number> {
  const reports = [...content.dated, ...content.undated].flatMap(({ mentions }) => mentions);
  const statements = [...content.aOnB, ...content.bOnA, ...content.others];
  const used = new Set([...reports, ...statements].map(({ article }) => article));
  return new Map(citations.filter(({ id }) => used.has(id)).map(({ id }, index) => [id, index + 1]));
}

interface NumberedProps {
  readonly title: string;
  readonly number: ReadonlyMap<string, number>;
}

function Deeds({ title, events, number }: NumberedProps & { readonly events: readonly EventView[] }): ReactNode {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className={classes.lines}>
        {events.map((event) => (
          <li key={event.id}>
            <p className={classes.line}>{deedWords(event)}</p>
            {event.mentions.map((report) => (
              <Line
                key={`${report.article} ${report.from}`}
                quote={report.quote}
                article={report.article}
                at={report}
                number={number}
                note={report.reporterName === null ? null : `as told by ${oneLine(report.reporterName, 120)}`}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StatementsProps extends NumberedProps {
  readonly statements: readonly StatementView[];
  /** Say before each group whose words they are. */
  readonly named?: boolean;
}

function Statements({ title, statements, number, named = false }: StatementsProps): ReactNode {
  if (statements.length === 0) return null;
  return (
    <section>
      <h2>{oneLine(title, 200)}</h2>
      {bySpeaker(statements).map(({ key, speakerName, statements: his }) => (
        <div key={key}>
          {named ? (
            <h3>
              <bdi>{oneLine(speakerName, 120)}</bdi>
            </h3>
          ) : null}
          <ol className={classes.lines}>
            {his.map((statement) => (
              <li key={statement.id}>
                <Line
                  quote={statement.quote}
                  article={statement.article}
                  at={hull(statement.content)}
                  number={number}
                  note={noteOf(statement)}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function noteOf({ stance, certainty, viaName, nestedIn }: StatementView): string {
  const through = viaName === null ? [] : [`through ${oneLine(viaName, 120)}`];
  return [stance, certainty, ...through, ...(nestedIn === null ? [] : ["as another tells it"])].join(", ");
}

interface LineProps {
  readonly quote: string;
  readonly article: string;
  readonly at: Span | null;
  readonly number: ReadonlyMap<string, number>;
  readonly note: string | null;
}

/** Words with the number of their source. */
function Line({ quote, article, at, number, note }: LineProps): ReactNode {
  return (
    <p className={classes.quote}>
      “<bdi>{oneLine(quote, 2000)}</bdi>”{" "}
      <EvidenceLink article={article} at={at} className={classes.number}>
        [{number.get(article)}]
      </EvidenceLink>
      {note === null ? null : <span className={classes.note}> {note}</span>}
    </p>
  );
}

function Sources({ cited }: { readonly cited: readonly Citation[] }): ReactNode {
  const { data = [] } = useArticles();
  const retrieved = new Map(data.map((article) => [article.id, article.retrieved]));
  return (
    <section>
      <h2>Sources</h2>
      <ol className={classes.sources}>
        {cited.map((citation) => (
          <li key={citation.id}>
            <bdi>{sourceWords(citation, retrieved.get(citation.id) ?? null)}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Author, title, outlet, date, address, day of retrieval, as far as they are known. */
function sourceWords(citation: Citation, retrieved: string | null): string {
  const { author, publisher, published, url } = citation;
  const parts = [
    author === null ? null : oneLine(author, 200),
    `“${articleName(citation, 300)}”`,
    publisher === null ? null : oneLine(publisher, 200),
    published === null ? "undated" : edtfWords(published),
    url === null ? null : oneLine(url, 500),
    retrieved === null ? null : `retrieved ${edtfWords(retrieved)}`,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}
