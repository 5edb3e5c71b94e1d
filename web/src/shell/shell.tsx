import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Fragment, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { followChanges } from "../api.ts";
import { useAsOf } from "../as-of.ts";
import { DropAnywhere } from "../add/drop-anywhere.tsx";
import { Header } from "./header.tsx";
import classes from "./shell.module.css";
import { Sidebar } from "./sidebar.tsx";
import { listenForKeys, useShortcut } from "./shortcuts.ts";

const AsOfBar = lazy(() => import("./as-of-bar.tsx"));
const ShortcutSheet = lazy(() => import("./shortcut-sheet.tsx"));

/** What stands around every page. */
export function Shell(): ReactNode {
  const [sheet, setSheet] = useState(false);
  const [time, setTime] = useState(false);
  const asOf = useAsOf();
  useEffect(listenForKeys, []);
  useEffect(followChanges, []);
  const main = useRef<HTMLElement>(null);
  useFocusOnPage(main);
  useNavigationKeys();
  useShortcut("?", "Show this sheet", "Everywhere", () => setSheet(true));
  return (
    <>
      <a className={`${classes.skip} no-print`} href="#main" onClick={(event) => skipTo(main.current, event)}>
        Skip to the page
      </a>
      <Header onShowShortcuts={() => setSheet(true)} onShowTime={() => setTime(!time)} />
      {time || asOf !== undefined ? (
        <Suspense fallback={null}>
          <AsOfBar onClose={() => setTime(false)} />
        </Suspense>
      ) : null}
      <div className={classes.frame}>
        <Sidebar />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          <Fragment key={asOf}>
            <Outlet />
          </Fragment>
        </main>
      </div>
      <DropAnywhere />
      {sheet ? (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** The fragment of the address is left alone: it is no part of the view. */
function skipTo(main: HTMLElement | null, event: { preventDefault: () => void }): void {
  event.preventDefault();
  main?.focus();
}

/** After going to another page, the keyboard goes on from there, and a screen reader reads there. */
function useFocusOnPage(main: { readonly current: HTMLElement | null }): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const moved = before.current !== undefined && path !== undefined && path !== before.current;
    if (moved) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path, main]);
}

function useNavigationKeys(): void {
  const navigate = useNavigate();
  useShortcut("g o", "Go to the overview", "Everywhere", () => void navigate({ to: "/" }));
  useShortcut("g a", "Go to the articles", "Everywhere", () => void navigate({ to: "/articles" }));
  useShortcut("g p", "Go to the actors (people)", "Everywhere", () => void navigate({ to: "/actors" }));
  useShortcut("g s", "Go to the search", "Everywhere", () => void navigate({ to: "/search" }));
  useShortcut("g r", "Go to the review", "Everywhere", () => void navigate({ to: "/review" }));
  useShortcut("g d", "Go to the decisions", "Everywhere", () => void navigate({ to: "/decisions" }));
  useShortcut("g w", "Go to the network (web)", "Everywhere", () => void navigate({ to: "/network" }));
  useShortcut("g t", "Go to the timeline", "Everywhere", () => void navigate({ to: "/timeline" }));
  useShortcut("g i", "Go to the disagreements", "Everywhere", () => void navigate({ to: "/disagreements" }));
  useShortcut("g f", "Go to the forecasts", "Everywhere", () => void navigate({ to: "/forecasts" }));
  useShortcut("g h", "Go to the themes", "Everywhere", () => void navigate({ to: "/themes" }));
  useShortcut("g n", "Add material", "Everywhere", () => void navigate({ to: "/add" }));
}
