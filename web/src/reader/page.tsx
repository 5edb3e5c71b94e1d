import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import type { Span } from "../../../src/record/span.ts";
import { type ShownArticle, useArticle } from "../api.ts";
import { articleName, oneLine } from "../plain.ts";
import { usePageTitle } from "../shell/page.tsx";
import { Loaded } from "../shell/states.tsx";
import { ArticleText, useGoToPlace } from "./article-text.tsx";
import { useExplained } from "./explained.ts";
import { findingsOf, type Layer, marksOf, shownLayers, writeLayers } from "./findings.ts";
import { Layers } from "./layers.tsx";
import { Lists } from "./lists.tsx";
import { Masthead } from "./masthead.tsx";
import classes from "./page.module.css";
import { Panel } from "./panel.tsx";
import { silentSentences } from "./silent.ts";

const route = getRouteApi("/articles/$id");

/** An article's own words, with what was found in them. */
export default function ReaderPage(): ReactNode {
  const { id } = route.useParams();
  return (
    <Loaded query={useArticle(id)} what="This article">
      {(shown) => <Reader key={id} shown={shown} />}
    </Loaded>
  );
}

function Reader({ shown }: { readonly shown: ShownArticle }): ReactNode {
  const { at, show, silent: silentShown } = route.useSearch();
  const navigate = useNavigate({ from: "/articles/$id" });
  usePageTitle(articleName(shown.article));
  const all = useMemo(() => {
    const findings = findingsOf(shown);
    return { findings, marks: marksOf(findings) };
  }, [shown]);
  const layers = useMemo(() => shownLayers(show), [show]);
  const visible = useMemo(
    () => ({
      findings: all.findings.filter(({ layer }) => layers.has(layer)),
      marks: all.marks.filter(({ finding }) => layers.has(finding.layer)),
    }),
    [all, layers],
  );
  const explained = useExplained(at, visible, all);
  useGoToPlace(explained.place, at ?? "", explained.isOwn);
  const setLayers = (wanted: ReadonlySet<Layer>): void => {
    const written = writeLayers(wanted);
    void navigate({
      to: ".",
      search: ({ show: _show, ...rest }) => ({ ...rest, ...(written === undefined ? {} : { show: written }) }),
      replace: true,
      resetScroll: false,
    });
  };
  const silent = useMemo(() => silentSentences(shown), [shown]);
  const showSilent = (wanted: boolean): void =>
    void navigate({
      to: ".",
      search: (before) => ({ ...before, silent: wanted ? "shown" : "" }),
      replace: true,
      resetScroll: false,
    });
  const [selected, setSelected] = useState<Span | null>(null);
  const isTitledBelow = useMemo(() => titleInText(shown), [shown]);
  const count = (is: "statement" | "event"): number => all.findings.filter((finding) => finding.is === is).length;
  return (
    <div className={classes.page}>
      <div>
        <Masthead shown={shown} isTitledBelow={isTitledBelow} statements={count("statement")} events={count("event")} />
        <Layers
          findings={all.findings}
          shown={layers}
          onChange={setLayers}
          silent={silent.length}
          isSilentShown={silentShown !== undefined}
          onSilent={showSilent}
        />
        <article aria-label="The article">
          <ArticleText
            shown={shown}
            titleTag={isTitledBelow ? "h1" : "h2"}
            findings={visible.findings}
            marks={visible.marks}
            silent={silentShown === undefined ? NOWHERE : silent}
            place={explained.place}
            active={explained.findings[0] ?? null}
            isPinned={explained.by === "pin"}
            onPoint={explained.point}
            onPin={explained.pin}
            onSelect={setSelected}
          />
        </article>
        <div className={classes.lists}>
          <Lists shown={shown} findings={all.findings} />
        </div>
      </div>
      <Panel
        shown={shown}
        findings={explained.findings}
        by={explained.by}
        onClose={explained.close}
        selected={selected}
        onSelect={setSelected}
      />
    </div>
  );
}

const NOWHERE: readonly Span[] = [];

/** Whether the text has the title by which the article is known; one that a person gave may be another. */
function titleInText({ text, article }: ShownArticle): boolean {
  const part = article.parts.find(({ kind }) => kind === "title");
  if (part === undefined) return false;
  return article.title === null || oneLine(text.slice(part.from, part.to)) === oneLine(article.title);
}
