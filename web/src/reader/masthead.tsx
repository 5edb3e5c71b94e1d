import { Link } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import { unreadBecause } from "../articles/article-list.tsx";
import { DescribeButton } from "../articles/describe-button.tsx";
import type { ShownArticle } from "../api.ts";
import { kindInk } from "../kinds.ts";
import { DateText, Decided, OutsideLink } from "../links.tsx";
import { articleName, counted, oneLine } from "../plain.ts";
import classes from "./masthead.module.css";

interface MastheadProps {
  readonly shown: ShownArticle;
  /** True where the title stands in the text, which shows it. */
  readonly isTitledBelow: boolean;
  readonly statements: number;
  readonly events: number;
}

/** Where and when the article was published, by whom, and how that is known. */
export function Masthead({ shown, isTitledBelow, statements, events }: MastheadProps): ReactNode {
  const { article } = shown;
  return (
    <header className={classes.masthead}>
      <div className={classes.about}>
        {article.publisher === null ? null : (
          <strong className={classes.publisher}>
            <bdi>{oneLine(article.publisher, 120)}</bdi>
          </strong>
        )}
        {article.author === null ? null : <bdi>{oneLine(article.author, 160)}</bdi>}
        <span>
          <DateText edtf={article.published} /> <Basis article={article} />
        </span>
        {article.translated ? <span>a translation</span> : null}
        <span className="no-print">
          <DescribeButton article={article} />
        </span>
      </div>
      {article.url === null ? null : (
        <div className={classes.address}>
          <OutsideLink url={article.url} />
        </div>
      )}
      {article.supersededBy === null ? null : (
        <p className={classes.note}>
          This is a former version and no part of the record.{" "}
          <Link to="/articles/$id" params={{ id: article.supersededBy }}>
            Go to the present one
          </Link>
          .
        </p>
      )}
      {article.unread === null ? (
        <p className={`${classes.found} no-print`}>
          <Jump to="statements" colour={kindInk("statement")} says={counted(statements, "statement")} />
          <Jump to="events" colour={kindInk("event")} says={counted(events, "event")} />
        </p>
      ) : (
        <p className={classes.note}>This article was {unreadBecause(article.unread, article.language)}.</p>
      )}
      {isTitledBelow ? null : (
        <h1 className={classes.title}>
          <bdi>{articleName(article, 600)}</bdi>
        </h1>
      )}
    </header>
  );
}

function Basis({ article }: { readonly article: ShownArticle["article"] }): ReactNode {
  if (article.described.includes("published")) return <Decided />;
  const basis = article.publishedBasis;
  return basis === null ? null : <span className="dim">({BASES[basis]})</span>;
}

const BASES = {
  stated: "stated in the article",
  given: "given in its head",
  inferred: "inferred from other articles",
} as const;

interface JumpProps {
  readonly to: string;
  readonly colour: string;
  readonly says: string;
}

/** Goes down to a list of this page; the fragment stays out of the address, which tells what is shown. */
function Jump({ to, colour, says }: JumpProps): ReactNode {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    const list = document.getElementById(to);
    list?.focus({ preventScroll: true });
    list?.scrollIntoView({ block: "start" });
  };
  return (
    <a href={`#${to}`} onClick={go} style={{ color: colour }}>
      {says}
    </a>
  );
}
