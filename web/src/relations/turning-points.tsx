import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { RelationView } from "../api.ts";
import { Citation, DateText, Quote } from "../links.tsx";
import { counted } from "../plain.ts";
import classes from "./standing.module.css";

type Point = RelationView["turningPoints"][number];

/** What tells a turning point in addresses: the place of its first sentence. */
export function pointKey({ evidence: [first] }: Point): string {
  return first === undefined ? "" : `${first.article}:${first.from}`;
}

interface TurningPointsProps {
  readonly points: readonly Point[];
  /** The key of the one that is open. */
  readonly open: string | undefined;
}

/** Each opens to the sentences that moved it. */
export function TurningPoints({ points, open }: TurningPointsProps): ReactNode {
  if (points.length === 0) return <p className="dim">No sentence tells of a change between the two.</p>;
  return (
    <ol className={classes.points}>
      {points.map((point, index) => (
        <TurningPoint key={pointKey(point)} point={point} index={index} isOpen={pointKey(point) === open} />
      ))}
    </ol>
  );
}

interface TurningPointProps {
  readonly point: Point;
  readonly index: number;
  readonly isOpen: boolean;
}

function TurningPoint({ point, index, isOpen }: TurningPointProps): ReactNode {
  const { date, reasons, evidence, articles, speakers } = point;
  return (
    <li id={`point-${index}`} className={classes.point} data-open={isOpen || undefined}>
      <Link
        to="."
        search={(before) => ({ ...before, point: isOpen ? "" : pointKey(point) })}
        resetScroll={false}
        replace
        aria-expanded={isOpen}
        className={classes.pointHead}
      >
        <span className={classes.number}>{index + 1}</span>
        <DateText edtf={date} />
        <span>{reasons.join(", ")}</span>
        <span className="dim">
          {strengthOf(point)}: {counted(articles, "article")}, {counted(speakers, "speaker")}
        </span>
      </Link>
      {isOpen ? (
        <ul className={classes.evidence}>
          {evidence.map((one) => (
            <li key={`${one.article} ${one.from}`}>
              <Quote text={one.quote} article={one.article} at={one} />
              <div className={classes.source}>
                <Citation citation={one.citation} at={one} />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** One report is weak evidence, however strong its words. */
const strengthOf = ({ articles, speakers }: Point): string =>
  articles >= 3 ? "strong" : articles === 2 || speakers >= 2 ? "fair" : "weak";
