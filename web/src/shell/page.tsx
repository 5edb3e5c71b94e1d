import { createContext, type ReactNode, useContext, useEffect } from "react";
import { oneLine } from "../plain.ts";
import classes from "./page.module.css";

/** Names the page in the window's title, for as long as the component is shown. */
export function usePageTitle(title: string): void {
  const shown = oneLine(title, 120);
  useEffect(() => {
    document.title = `${shown} · Dragoman`;
  }, [shown]);
}

const InPage = createContext(false);

/** Whether what is drawn stands on a page that has its heading already. */
export const useInPage = (): boolean => useContext(InPage);

interface PageProps {
  /** The window's title, and the heading unless `heading` is given. */
  readonly title: string;
  readonly heading?: ReactNode;
  /** One line below the heading. */
  readonly about?: ReactNode;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading, in the measure of the workbench. */
export function Page({ title, heading, about, actions, children }: PageProps): ReactNode {
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div>
          <h1 className={classes.heading}>{heading ?? oneLine(title)}</h1>
          {about === undefined ? null : <p className={classes.about}>{about}</p>}
        </div>
        {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
      </div>
      <InPage value={true}>{children}</InPage>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A stretch of a page under a heading of its own. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{title}</h2>
        {aside === undefined ? null : <div className="dim">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
