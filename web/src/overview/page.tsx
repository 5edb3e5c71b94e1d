import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Overview, useOverview } from "../api.ts";
import { ArticleList } from "../articles/article-list.tsx";
import { type Kind, kindInk } from "../kinds.ts";
import { ActorLink } from "../links.tsx";
import { counted } from "../plain.ts";
import { Page, Section } from "../shell/page.tsx";
import { Loaded } from "../shell/states.tsx";
import { Coverage } from "./coverage.tsx";
import classes from "./page.module.css";
import { pairsOf } from "./pairs.ts";
import { StartHere } from "./start-here.tsx";
import { Tour } from "./tour.tsx";

const LATEST = 10;

export default function OverviewPage(): ReactNode {
  const overview = useOverview();
  return (
    <Page title="Overview" heading="The record" about="Who did what to whom, when, and who says so.">
      <Loaded query={overview} what="The overview">
        {(data) =>
          data.counts.articles === 0 ? (
            <StartHere />
          ) : (
            <>
              <Tour overview={data} />
              <Contents overview={data} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Contents({ overview: { counts, articles, actors, coverage } }: { readonly overview: Overview }): ReactNode {
  return (
    <>
      <ul className={classes.counts} aria-label="What the record holds">
        <li>
          <Link to="/articles">
            <Figure count={counts.articles} what="article" />
          </Link>
        </li>
        <li>
          <Link to="/actors">
            <Figure count={counts.actors} what="actor" kind="actor" />
          </Link>
        </li>
        <li>
          <Link to="/articles" search={{ sort: "statements" }}>
            <Figure count={counts.statements} what="statement" kind="statement" />
          </Link>
        </li>
        <li>
          <Link to="/articles" search={{ sort: "events" }}>
            <Figure count={counts.events} what="event" kind="event" />
          </Link>
        </li>
      </ul>
      <div className={classes.columns}>
        <div>
          <Section title="Latest articles" aside={<Link to="/articles">all {counts.articles}</Link>}>
            <ArticleList articles={articles.slice(0, LATEST)} />
          </Section>
        </div>
        <div>
          <Section title="Main actors" aside={<Link to="/actors">all {counts.actors}</Link>}>
            <MainActors actors={actors} />
          </Section>
          <Between actors={actors} />
          <Section title="Coverage over time">
            <Coverage coverage={coverage} />
          </Section>
        </div>
      </div>
    </>
  );
}

interface FigureProps {
  readonly count: number;
  readonly what: string;
  readonly kind?: Kind;
}

function Figure({ count, what, kind }: FigureProps): ReactNode {
  const [figure, noun] = counted(count, what).split(" ");
  return (
    <>
      <span className={classes.figure} style={kind === undefined ? undefined : { color: kindInk(kind) }}>
        {figure}
      </span>{" "}
      {noun}
    </>
  );
}

function MainActors({ actors }: Pick<Overview, "actors">): ReactNode {
  return (
    <ol className={classes.actors}>
      {actors.map(({ id, name, kind, mentions }) => (
        <li key={id} className={classes.actor}>
          <span>
            <ActorLink id={id} name={name} /> <span className="dim">{kind}</span>
          </span>
          <Link
            to="/actors/$id"
            params={{ id }}
            search={{ tab: "mentions" }}
            aria-label={`${mentions} mentions of ${name}`}
          >
            {mentions}
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** Ways into the page of two actors. */
function Between({ actors }: Pick<Overview, "actors">): ReactNode {
  const pairs = pairsOf(actors).slice(0, 3);
  if (pairs.length === 0) return null;
  return (
    <Section title="Between two actors">
      <ul className={classes.pairs}>
        {pairs.map(([a, b]) => (
          <li key={a.id + b.id}>
            <Link to="/relations/$a/$b" params={{ a: a.id, b: b.id }}>
              <bdi>{a.name}</bdi> and <bdi>{b.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
