import { Fragment, type ReactNode } from "react";
import type { EventStatus } from "../../../src/record/reading.ts";
import type { EventView } from "../api.ts";
import { ActorLink, Citation, DateText, KindMark, Quote, Speaker } from "../links.tsx";
import { counted } from "../plain.ts";
import { type Parties, partiesOf } from "./deeds.ts";
import classes from "./findings.module.css";
import { InlineSymbol } from "./symbol.tsx";

/** Reports of one event shown before the rest is only counted. */
const REPORTS_SHOWN = 5;

interface EventItemProps {
  readonly event: EventView;
  readonly points?: "up" | "down";
}

/** Who did what to whom, when, in which status, and each report of it with who reports. */
export function EventItem({ event, points = "up" }: EventItemProps): ReactNode {
  const { type, quad, status, date, mentions } = event;
  const { doers, others, between } = partiesOf(event);
  const more = mentions.length - REPORTS_SHOWN;
  return (
    <>
      <div className={classes.head}>
        <span className={classes.when}>
          <DateText edtf={date} />
        </span>
        <span className={classes.status}>
          <InlineSymbol quad={quad} status={status} points={points} />
          <KindMark kind="event">{type.toLowerCase()}</KindMark>
        </span>
        <Status status={status} />
      </div>
      <p className={classes.who}>
        <Names parties={doers} />
        {others.length === 0 ? null : (
          <>
            {doers.length === 0 || between === "with" ? ` ${between} ` : <Arrow />}
            <Names parties={others} />
          </>
        )}
      </p>
      <ul className={classes.reports}>
        {mentions.slice(0, REPORTS_SHOWN).map((report) => (
          <li key={`${report.article} ${report.from}`}>
            <Quote text={report.quote} article={report.article} at={report} />
            <div className={classes.source}>
              <Citation citation={report.citation} at={report} />
              {report.reporterName === null ? null : (
                <span>
                  {" "}
                  as told by <Speaker id={report.reportedBy} name={report.reporterName} />
                </span>
              )}
              {report.status === status ? null : <span className="dim"> ({report.status})</span>}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="dim">and {counted(more, "more report")}</p> : null}
    </>
  );
}

const Status = ({ status }: { readonly status: EventStatus }): ReactNode => <span className="dim">{status}</span>;

const Arrow = (): ReactNode => (
  <>
    {" "}
    <span aria-hidden>→</span>
    <span className="visually-hidden">to</span>{" "}
  </>
);

function Names({ parties }: { readonly parties: Parties["doers"] }): ReactNode {
  return parties.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index === 0 ? "" : index === parties.length - 1 ? " and " : ", "}
      <ActorLink id={id} name={name} />
    </Fragment>
  ));
}
