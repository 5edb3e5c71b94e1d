import { Tabs } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type ActorPage as ActorData, useActor } from "../api.ts";
import { Citation, Quote, Decided } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { EventItem } from "../relations/event-item.tsx";
import { PagedList } from "../relations/paged-list.tsx";
import { StatementItem } from "../relations/statement-item.tsx";
import { FilterField } from "../shell/filter-field.tsx";
import { Page } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { Companions } from "./companions.tsx";
import { type Asked, Decide, DecideButtons } from "./decide.tsx";
import { Roles, Spellings } from "./identity.tsx";
import { MentionDecision } from "./mention-decision.tsx";
import classes from "./page.module.css";
import { WhyOne } from "./why-one.tsx";
import { holdsWords } from "./words.ts";

const route = getRouteApi("/actors/$id");

/** One actor across all articles. */
export default function ActorPage(): ReactNode {
  const { id } = route.useParams();
  return (
    <Loaded query={useActor(id)} what="This actor">
      {(data) => <Portrait key={data.actor.id} data={data} />}
    </Loaded>
  );
}

interface DataProps {
  readonly data: ActorData;
}

function Portrait({ data }: DataProps): ReactNode {
  const { actor, roles } = data;
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Page
      title={actor.name}
      heading={
        <>
          <bdi>{oneLine(actor.name, 200)}</bdi> {actor.renamed ? <Decided bare /> : null}
        </>
      }
      about={`${actor.kind} · ${counted(actor.mentions, "mention")} in ${counted(actor.articles, "article")}`}
      actions={<DecideButtons actor={actor} asked={asked} onAsk={setAsked} />}
    >
      <Decide actor={actor} asked={asked} onClose={() => setAsked(null)} />
      <div className={classes.columns}>
        <div className={classes.aside}>
          <Spellings id={actor.id} spellings={actor.spellings} />
          <WhyOne actor={actor} />
          <Companions data={data} />
          <Roles roles={roles} />
        </div>
        <Findings data={data} />
      </div>
    </Page>
  );
}

const TABS = ["by", "about", "events", "mentions"] as const;
type Tab = (typeof TABS)[number];

const isTab = (tab: string | null | undefined): tab is Tab => TABS.some((one) => one === tab);

/** What to show of him, narrowed to what has some words. */
function Findings({ data }: DataProps): ReactNode {
  const { tab, q = "" } = route.useSearch();
  const navigate = useNavigate({ from: "/actors/$id" });
  const [words] = useDebouncedValue(q, 150);
  const found = narrow(data, words);
  const counts: Readonly<Record<Tab, number>> = {
    by: found.by.length,
    about: found.about.length,
    events: found.events.length,
    mentions: words === "" ? data.actor.mentions : found.mentions.length,
  };
  const chosen = isTab(tab) ? tab : (TABS.find((one) => counts[one] > 0) ?? "mentions");
  const choose = (search: { readonly tab?: string; readonly q?: string }): void =>
    void navigate({
      to: "/actors/$id",
      search: (before) => ({ ...before, ...search }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.findings}>
      <FilterField
        label="Only what has the words"
        className={classes.filter}
        words={q}
        onWords={(typed) => choose({ tab: chosen, q: typed })}
      />
      <Tabs value={chosen} onChange={(next) => (isTab(next) ? choose({ tab: next }) : undefined)} keepMounted={false}>
        <Tabs.List>
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {TAB_NAMES[one]} <span className="dim">{counts[one]}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((one) => (
          <Tabs.Panel key={one} value={one} pt="xs">
            {counts[one] === 0 ? (
              <Nothing words={words} />
            ) : (
              <Panel tab={one} found={found} name={data.actor.name} key={words} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {chosen === "mentions" && data.mentions.length < data.actor.mentions ? (
        <p className="dim">
          The first {data.mentions.length} of {data.actor.mentions} mentions are listed here; search finds the others.
        </p>
      ) : null}
    </div>
  );
}

const TAB_NAMES: Readonly<Record<Tab, string>> = {
  by: "Statements by",
  about: "Statements about",
  events: "Events",
  mentions: "Mentions",
};

interface Narrowed {
  readonly by: ActorData["statementsBy"];
  readonly about: ActorData["statementsAbout"];
  readonly events: ActorData["events"];
  readonly mentions: ActorData["mentions"];
}

function narrow({ statementsBy, statementsAbout, events, mentions }: ActorData, words: string): Narrowed {
  return {
    by: statementsBy.filter(({ quote }) => holdsWords(quote, words)),
    about: statementsAbout.filter(({ quote, speakerName }) => holdsWords(`${speakerName} ${quote}`, words)),
    events: events.filter(({ type, actorNames, recipientNames, mentions: reports }) =>
      holdsWords([type, ...actorNames, ...recipientNames, ...reports.map(({ quote }) => quote)].join(" "), words),
    ),
    mentions: mentions.filter(({ quote }) => holdsWords(quote, words)),
  };
}

interface PanelProps {
  readonly tab: Tab;
  readonly found: Narrowed;
  readonly name: string;
}

function Panel({ tab, found, name }: PanelProps): ReactNode {
  if (tab === "events") {
    return (
      <PagedList items={found.events} keyOf={({ id }) => id}>
        {(event) => <EventItem event={event} />}
      </PagedList>
    );
  }
  if (tab === "mentions") {
    return (
      <PagedList items={found.mentions} keyOf={({ article, from }) => `${article} ${from}`}>
        {(mention) => (
          <>
            <p className={classes.words}>
              <Quote text={mention.quote} article={mention.article} at={mention} />
            </p>
            <div className={classes.source}>
              <Citation citation={mention.citation} at={mention} />
              <MentionDecision mention={mention} name={name} />
            </div>
          </>
        )}
      </PagedList>
    );
  }
  return (
    <PagedList items={found[tab]} keyOf={({ id }) => id}>
      {(statement) => <StatementItem statement={statement} withoutSpeaker={tab === "by"} />}
    </PagedList>
  );
}

function Nothing({ words }: { readonly words: string }): ReactNode {
  return words === "" ? (
    <Empty title="Nothing of this kind is found.">
      <p>Another tab may have more; articles not read yet may, too.</p>
    </Empty>
  ) : (
    <Empty title={`Nothing here has the words “${oneLine(words, 80)}”.`}>
      <p>Empty the field above to see all again, or choose another tab.</p>
    </Empty>
  );
}
