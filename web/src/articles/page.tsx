import { Button, NativeSelect } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type ArticleSummary, useArticles } from "../api.ts";
import { edtfWords } from "../edtf.ts";
import { counted } from "../plain.ts";
import { FilterField } from "../shell/filter-field.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { ArticleList } from "./article-list.tsx";
import { DescribeButton } from "./describe-button.tsx";
import classes from "./page.module.css";
import { isSort, select, type Selection, SORTS } from "./selection.ts";

const route = getRouteApi("/articles");

/** As many as are drawn at once. */
const PAGE = 100;

export default function ArticlesPage(): ReactNode {
  const articles = useArticles();
  return (
    <Page
      title="Articles"
      actions={
        <Button component={Link} to="/add" variant="default">
          Add material
        </Button>
      }
    >
      <Loaded query={articles} what="The list of articles">
        {(all) => (all.length === 0 ? <NoArticles /> : <Articles all={all} />)}
      </Loaded>
    </Page>
  );
}

function NoArticles(): ReactNode {
  return (
    <Empty title="No articles yet.">
      <p>
        Drop files anywhere on this page, or <Link to="/add">add material</Link>.
      </p>
    </Empty>
  );
}

function Articles({ all }: { readonly all: readonly ArticleSummary[] }): ReactNode {
  const selection = route.useSearch();
  const [drawn, setDrawn] = useState(PAGE);
  const found = select(all, selection);
  return (
    <>
      <Controls selection={selection} hasFormer={all.some(({ supersededBy }) => supersededBy !== null)} />
      <p className={classes.count} role="status">
        {found.length === all.length
          ? counted(all.length, "article")
          : `${found.length} of ${counted(all.length, "article")}`}
        <Filters selection={selection} />
      </p>
      {found.length === 0 ? (
        <Empty title="No article meets all this.">
          <p>
            Look for other words, or <Link to="/articles">show all articles</Link>. To look inside the texts,{" "}
            <Link to="/search" search={{ q: selection.q ?? "" }}>
              search
            </Link>
            .
          </p>
        </Empty>
      ) : (
        <ArticleList articles={found.slice(0, drawn)} action={(article) => <DescribeButton article={article} />} />
      )}
      {found.length > drawn ? (
        <Button variant="default" mt="md" onClick={() => setDrawn(drawn + PAGE)}>
          Show {Math.min(PAGE, found.length - drawn)} more of {found.length - drawn}
        </Button>
      ) : null}
    </>
  );
}

interface ControlsProps {
  readonly selection: Selection;
  readonly hasFormer: boolean;
}

function Controls({ selection, hasFormer }: ControlsProps): ReactNode {
  const navigate = useNavigate({ from: "/articles" });
  const choose = (change: Selection): void =>
    void navigate({ to: "/articles", search: { ...selection, ...change }, replace: true });
  return (
    <search className={classes.controls}>
      <FilterField
        className={classes.filter}
        label="Title, outlet or author has"
        words={selection.q ?? ""}
        onWords={(q) => choose({ q })}
      />
      <NativeSelect
        label="Order"
        value={isSort(selection.sort) ? selection.sort : "latest"}
        onChange={(event) => choose({ sort: event.currentTarget.value === "latest" ? "" : event.currentTarget.value })}
        data={Object.entries(SORTS).map(([value, label]) => ({ value, label }))}
      />
      {hasFormer ? (
        <label className={classes.former}>
          <input
            type="checkbox"
            checked={selection.former === "yes"}
            onChange={(event) => choose({ former: event.currentTarget.checked ? "yes" : "" })}
          />{" "}
          with former versions
        </label>
      ) : null}
    </search>
  );
}

function Filters({ selection: { published, ...others } }: { readonly selection: Selection }): ReactNode {
  if (published === undefined) return null;
  return (
    <>
      {" "}
      {published === "none" ? "without a month" : `published in ${edtfWords(published)}`}{" "}
      <Link to="/articles" search={others}>
        any time
      </Link>
    </>
  );
}
