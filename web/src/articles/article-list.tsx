import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ArticleSummary } from "../api.ts";
import { DateText, Decided } from "../links.tsx";
import { kindInk } from "../kinds.ts";
import { articleName, counted, oneLine } from "../plain.ts";
import classes from "./article-list.module.css";

interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  /** What can be done with each, beside its counts. */
  readonly action?: (article: ArticleSummary) => ReactNode;
}

export function ArticleList({ articles, action }: ArticleListProps): ReactNode {
  return (
    <ol className={classes.list}>
      {articles.map((article) => (
        <li key={article.id} className={classes.article}>
          <Link to="/articles/$id" params={{ id: article.id }} className={classes.title}>
            <bdi>{articleName(article, 180)}</bdi>
          </Link>
          <div className={classes.about}>
            <Facts article={article} />
          </div>
          <div className={classes.found}>
            <Found article={article} />
            {action?.(article)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Facts({ article }: ArticleItem): ReactNode {
  const { publisher, author, published, publishedBasis, supersededBy } = article;
  const pen = (field: string): ReactNode => (article.described.includes(field) ? <Decided bare /> : null);
  return (
    <>
      {publisher === null ? null : (
        <span>
          <bdi>{oneLine(publisher, 80)}</bdi> {pen("publisher")}
        </span>
      )}
      {author === null || author === publisher ? null : (
        <span>
          <bdi>{oneLine(author, 80)}</bdi> {pen("author")}
        </span>
      )}
      <span>
        <DateText edtf={published} /> {pen("published")}
        {publishedBasis === "inferred" ? <span>(inferred)</span> : null}
      </span>
      {supersededBy === null ? null : (
        <Link to="/articles/$id" params={{ id: supersededBy }}>
          former version
        </Link>
      )}
    </>
  );
}

interface ArticleItem {
  readonly article: ArticleSummary;
}

function Found({ article: { id, unread, counts, language } }: ArticleItem): ReactNode {
  if (unread !== null) return <span className={classes.unread}>{unreadBecause(unread, language)}</span>;
  return (
    <>
      <Link to="/articles/$id" params={{ id }} search={{ show: "statements" }} style={{ color: kindInk("statement") }}>
        {counted(counts.statements, "statement")}
      </Link>
      <Link to="/articles/$id" params={{ id }} search={{ show: "events" }} style={{ color: kindInk("event") }}>
        {counted(counts.events, "event")}
      </Link>
    </>
  );
}

/** Why an article was kept but not read. */
export function unreadBecause(unread: string, language?: string): string {
  if (unread === "empty") return "kept, not read: no running text was found";
  const named = language === undefined || language === "und" ? "its language" : `its language (${language})`;
  return `kept and searchable, not read: ${named} is not one this version reads`;
}
