import { Link, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useThemes } from "../api.ts";
import { oneLine } from "../plain.ts";
import { PlusIcon } from "./icons.tsx";
import classes from "./sidebar.module.css";

/** All pages, and the saved questions. In a narrow window it unfolds at a wish. */
export function Sidebar(): ReactNode {
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setOpen(false), [path]);
  const { data: themes = [] } = useThemes();
  return (
    <div className={`${classes.side} no-print`}>
      <button
        type="button"
        className={classes.menu}
        aria-expanded={open}
        aria-controls="pages"
        onClick={() => setOpen(!open)}
      >
        Pages
      </button>
      <nav id="pages" className={classes.pages} data-open={open || undefined} aria-label="Pages">
        <ul>
          <li>
            <Link to="/" className={classes.page} activeOptions={{ exact: true }}>
              Overview
            </Link>
          </li>
          <Page to="/articles">Articles</Page>
          <Page to="/actors">Actors</Page>
          <Page to="/network">Network</Page>
          <Page to="/timeline">Timeline</Page>
          <Page to="/disagreements">Disagreements</Page>
          <Page to="/forecasts">Forecasts</Page>
        </ul>
        <ul>
          <Page to="/review">Review</Page>
          <Page to="/decisions">Decisions</Page>
          <Page to="/add">
            <PlusIcon /> Add
          </Page>
        </ul>
        {themes.length === 0 ? null : (
          <>
            <p className={classes.head} id="themes-head">
              <Link to="/themes">Themes</Link>
            </p>
            <ul aria-labelledby="themes-head">
              {themes.map(({ id, name, question }) => (
                <li key={id}>
                  <Link to="/themes/$id" params={{ id }} className={classes.page} title={oneLine(question)}>
                    {oneLine(name, 40)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </nav>
    </div>
  );
}

interface PageProps {
  readonly to:
    | "/articles"
    | "/actors"
    | "/network"
    | "/timeline"
    | "/disagreements"
    | "/forecasts"
    | "/review"
    | "/decisions"
    | "/add";
  readonly children: ReactNode;
}

const Page = ({ to, children }: PageProps): ReactNode => (
  <li>
    <Link to={to} className={classes.page}>
      {children}
    </Link>
  </li>
);
