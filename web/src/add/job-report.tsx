import { Progress } from "@mantine/core";
import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { ApiError, askAllAgain, type Failure as NotRead, type Job, jobQuery, type ReadReport } from "../api.ts";
import { unreadBecause } from "../articles/article-list.tsx";
import { articleName, counted, oneLine } from "../plain.ts";
import { Empty, Failure, Loading } from "../shell/states.tsx";
import classes from "./job-report.module.css";

interface JobReportProps {
  /** The jobs that one sending has started. */
  readonly ids: readonly string[];
}

/** How far the reading of added material is, and what came of it. */
export function JobReport({ ids }: JobReportProps): ReactNode {
  const { job, error } = useQueries({ queries: ids.map(jobQuery), combine: asOne });
  const finished = job?.finished ?? false;
  useEffect(() => {
    if (finished) void askAllAgain();
  }, [finished]);
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) {
    return (
      <Empty title="Nothing is known of this reading any more.">
        <p>
          The server was started anew since. What was read until then is among the <Link to="/articles">articles</Link>.
        </p>
      </Empty>
    );
  }
  if (error !== null)
    return <Failure title="The progress of the reading could not be loaded.">{error.message}</Failure>;
  return job === null ? <Loading /> : <Report job={job} />;
}

/** Several jobs as one; null while one is not known yet. */
function asOne(results: readonly UseQueryResult<Job>[]): { readonly job: Job | null; readonly error: Error | null } {
  const error = results.find((result) => result.error !== null)?.error ?? null;
  const jobs = results.map(({ data }) => data).filter((data) => data !== undefined);
  if (jobs.length < results.length) return { job: null, error };
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const job = {
    done: sum(jobs.map(({ done }) => done)),
    total: sum(jobs.map(({ total }) => total)),
    finished: jobs.every(({ finished }) => finished),
    articles: jobs.flatMap(({ articles }) => articles),
    failures: jobs.flatMap(({ failures }) => failures),
  };
  return { job, error };
}

function Report({ job }: { readonly job: Job }): ReactNode {
  const { done, total, finished, articles, failures } = job;
  return (
    <section className={classes.report} aria-label="Reading">
      <p className={classes.state} role="status" aria-live="polite">
        {finished ? summary(job) : `Reading: ${done} of ${total} done`}
      </p>
      {finished ? null : (
        <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label="Articles read" transitionDuration={200} />
      )}
      {articles.length === 0 ? null : (
        <ul className={classes.list}>
          {articles.map((report) => (
            <ReadArticle key={report.id} report={report} />
          ))}
        </ul>
      )}
      {failures.length === 0 ? null : (
        <>
          <h2 className={classes.failed}>{counted(failures.length, "file")} could not be read</h2>
          <ul className={classes.list}>
            {failures.map((failure, at) => (
              <NotReadArticle key={at} failure={failure} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function summary({ articles, failures }: Job): string {
  const added = articles.filter(({ outcome }) => outcome !== "present").length;
  const present = articles.length - added;
  const parts = [
    added > 0 ? `${counted(added, "article")} added` : null,
    present > 0 ? `${present} in the record already` : null,
    failures.length > 0 ? `${failures.length} failed` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "There was nothing to read." : `Done: ${parts.join(", ")}.`;
}

const OUTCOMES: Readonly<Record<ReadReport["outcome"], string | null>> = {
  added: null,
  "new version": "a new version of an article of the record",
  present: "in the record already",
};

function ReadArticle({ report }: { readonly report: ReadReport }): ReactNode {
  const { id, outcome, unread } = report;
  const note = unread === null ? OUTCOMES[outcome] : unreadBecause(unread);
  return (
    <li>
      <Link to="/articles/$id" params={{ id }} className="serif">
        <bdi>{articleName(report, 180)}</bdi>
      </Link>
      {note === null ? null : <span className="dim"> · {note}</span>}
    </li>
  );
}

function NotReadArticle({ failure: { path, reason } }: { readonly failure: NotRead }): ReactNode {
  return (
    <li className={classes.reason}>
      <bdi>{oneLine(path, 160)}</bdi>: {oneLine(reason, 400)}
    </li>
  );
}
