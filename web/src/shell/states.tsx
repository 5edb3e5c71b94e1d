import { Button, Loader } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { ApiError } from "../api.ts";
import { Page, useInPage } from "./page.tsx";
import classes from "./states.module.css";

interface StateProps {
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
}

/** Nothing is here, and what to do about it. */
export function Empty({ title, children }: StateProps): ReactNode {
  return (
    <div className={classes.state}>
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.next}>{children}</div>}
    </div>
  );
}

interface FailureProps extends StateProps {
  readonly onRetry?: (() => void) | undefined;
}

/** Something went wrong: what, and what to do about it. */
export function Failure({ title, children, onRetry }: FailureProps): ReactNode {
  return (
    <div className={classes.state} data-failure role="alert">
      <p className={classes.title}>{title}</p>
      {children === undefined ? null : <div className={classes.next}>{children}</div>}
      {onRetry === undefined ? null : (
        <Button variant="default" size="xs" mt="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** Most answers come at once: the wheel shows only where one does not, so that nothing flickers. */
export function Loading(): ReactNode {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.loading} role="status" aria-live="polite">
      {slow ? (
        <>
          <Loader size="sm" color="gray" aria-hidden />
          <span className="visually-hidden">Loading</span>
        </>
      ) : null}
    </div>
  );
}

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What was asked for, in "could not be loaded": "The article". */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

/** The data of a query, or its waiting and failing. Data once shown stays while it is asked anew. */
export function Loaded<Data>({ query, what, children }: LoadedProps<Data>): ReactNode {
  const inPage = useInPage();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading />;
  const told = query.error?.message ?? "";
  const missing = query.error instanceof ApiError && query.error.status === 404;
  const state = missing ? (
    <Missing what={what} told={told} />
  ) : (
    <Failure title={`${what} could not be loaded.`} onRetry={() => void query.refetch()}>
      <p>{told}</p>
    </Failure>
  );
  return inPage ? state : <Page title={missing ? "Not in the record" : "Not loaded"}>{state}</Page>;
}

function Missing({ what, told }: { readonly what: string; readonly told: string }): ReactNode {
  return (
    <Empty title={`${what} is not in the record.`}>
      <p>{told}</p>
      <p>
        It may have been forgotten, or the address belongs to another store. Go to the{" "}
        <Link to="/articles">articles</Link> or the <Link to="/actors">actors</Link>, or{" "}
        <Link to="/search">search</Link>.
      </p>
    </Empty>
  );
}

export function NotFound(): ReactNode {
  return (
    <Page title="There is no such page">
      <p>
        Go to the <Link to="/">overview</Link>, the <Link to="/articles">articles</Link> or the{" "}
        <Link to="/actors">actors</Link>.
      </p>
    </Page>
  );
}

/** The page itself broke. */
export function Failed({ error, reset }: ErrorComponentProps): ReactNode {
  const message = error instanceof Error ? error.message : String(error);
  const gone = /dynamically imported module|Importing a module script/i.test(message);
  return (
    <Page title={gone ? "The workbench has changed since this page was opened" : "This page could not be shown"}>
      <Failure title={gone ? "Load it again to go on." : message} onRetry={gone ? () => location.reload() : reset}>
        {gone ? null : <p>The record itself is not touched.</p>}
      </Failure>
    </Page>
  );
}
