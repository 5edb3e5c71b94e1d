import { Button } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type Brief, type StatementView, useActors, useBrief } from "../api.ts";
import { ActorLink, Speaker } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { Page, Section } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { ActorPicker } from "./actor-picker.tsx";
import { type Deed, deedsOf, pointsOf } from "./deeds.ts";
import { EventItem } from "./event-item.tsx";
import { MoreButton, PagedList } from "./paged-list.tsx";
import findings from "./findings.module.css";
import classes from "./page.module.css";
import {
  isWholeTime,
  type Period,
  type PeriodInAddress,
  periodInAddress,
  periodOf,
  sift,
  type Sifted,
  spanOfDates,
} from "./period.ts";
import { PeriodFields } from "./period-fields.tsx";
import { bySpeaker } from "./speakers.ts";
import { StatementItem } from "./statement-item.tsx";
import { type Pair, Timeline } from "./timeline.tsx";

const route = getRouteApi("/relations/$a/$b");

/** Two actors: what each did to the other, and who says what about whom. */
export default function RelationPage(): ReactNode {
  const { a, b } = route.useParams();
  if (a === b) return <SameActor id={a} />;
  return <Relation key={`${a} ${b}`} a={a} b={b} />;
}

function Relation({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const brief = useBrief(a, b);
  const search = route.useSearch();
  return (
    <Loaded query={brief} what="This relation">
      {(found) => (
        <Page
          title={`${found.a.name} and ${found.b.name}`}
          heading={
            <>
              <ActorLink id={found.a.id} name={found.a.name} /> and <ActorLink id={found.b.id} name={found.b.name} />
            </>
          }
          about="What each did to the other, and who says so."
          actions={
            <Button
              variant="default"
              size="sm"
              renderRoot={(props) => (
                <Link to="/relations/$a/$b/print" params={{ a, b }} search={periodInAddress(search)} {...props} />
              )}
            >
              Brief for print
            </Button>
          }
        >
          <Choice pair={found} />
          <Findings brief={found} period={periodOf(search)} />
        </Page>
      )}
    </Loaded>
  );
}

/** Which two, and when. */
function Choice({ pair: { a, b } }: { readonly pair: Pair }): ReactNode {
  const navigate = useNavigate();
  const { from, to } = route.useSearch();
  const go = (first: string, second: string, search: PeriodInAddress): void =>
    void navigate({ to: "/relations/$a/$b", params: { a: first, b: second }, search, resetScroll: false });
  const period = periodInAddress({ from: from ?? "", to: to ?? "" });
  return (
    <div className={classes.choice}>
      <ActorPicker label="Actor" actor={a} except={[b.id]} onChoose={(id) => go(id, b.id, period)} />
      <ActorPicker label="Other actor" actor={b} except={[a.id]} onChoose={(id) => go(a.id, id, period)} />
      <PeriodFields
        key={`${from ?? ""} ${to ?? ""}`}
        from={from}
        to={to}
        onChange={(chosen) => go(a.id, b.id, chosen)}
      />
    </div>
  );
}

interface FindingsProps {
  readonly brief: Brief;
  readonly period: Period;
}

function Findings({ brief, period }: FindingsProps): ReactNode {
  const deeds = sift(deedsOf(brief), ({ event }) => event.date, period);
  const said = (statements: readonly StatementView[]): Sifted<StatementView> =>
    sift(statements, ({ citation }) => citation.published, period);
  const words = { aOnB: said(brief.aOnB), bOnA: said(brief.bOnA), others: said(brief.othersOnBoth) };
  const all = [deeds, ...Object.values(words)];
  if (all.every(({ within, undated, outside }) => within.length + undated.length + outside === 0)) {
    return <NothingFound pair={brief} />;
  }
  return (
    <>
      <TimelineSection pair={brief} deeds={deeds} period={period} />
      <div className={classes.columns}>
        <DeedLists deeds={deeds} period={period} />
        <div>
          <Words title={`${brief.a.name} on ${brief.b.name}`} found={words.aOnB} period={period} />
          <Words title={`${brief.b.name} on ${brief.a.name}`} found={words.bOnA} period={period} />
          <Words title="Others on both" found={words.others} period={period} grouped />
        </div>
      </div>
    </>
  );
}

interface DeedsProps {
  readonly deeds: Sifted<Deed>;
  readonly period: Period;
}

function TimelineSection({ pair, deeds, period }: DeedsProps & { readonly pair: Pair }): ReactNode {
  const whole = spanOfDates(deeds.within.map(({ event }) => event.date));
  const first = period.from ?? whole?.first;
  const last = period.to ?? whole?.last;
  return (
    <Section title="Timeline" aside={<UndatedLink count={deeds.undated.length} />}>
      {deeds.within.length === 0 || first === undefined || last === undefined || first > last ? (
        <p className="dim">{whyNoTimeline(deeds, period)}</p>
      ) : (
        <Timeline pair={pair} deeds={deeds.within} first={first} last={last} />
      )}
    </Section>
  );
}

const UNDATED = "undated-deeds";

function UndatedLink({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null;
  return (
    <Link to="." search={true} hash={UNDATED}>
      {counted(count, "undated deed")} not drawn
    </Link>
  );
}

function whyNoTimeline({ outside }: Sifted<Deed>, { from, to }: Period): string {
  if (from !== null && to !== null && from > to) {
    return "The period ends before it begins. Change one of its dates above.";
  }
  if (outside === 0) return "The articles give no date for any deed between the two.";
  return `No dated deed falls into this period; ${counted(outside, "lies", "lie")} outside it.`;
}

function DeedLists({ deeds: { within, undated, outside }, period }: DeedsProps): ReactNode {
  const item = ({ event, side }: Deed): ReactNode => <EventItem event={event} points={pointsOf(side)} />;
  const keyOf = ({ event }: Deed): string => event.id;
  return (
    <div>
      <Section title="Deeds by date" aside={<Counts shown={within.length} outside={outside} period={period} />}>
        {within.length > 0 ? (
          <PagedList items={within} keyOf={keyOf} page={PAGE}>
            {item}
          </PagedList>
        ) : (
          <p className="dim">None with a date{isWholeTime(period) ? "" : " in this period"}.</p>
        )}
      </Section>
      {undated.length === 0 ? null : (
        <div id={UNDATED}>
          <Section title="Undated deeds" aside={undated.length}>
            <PagedList items={undated} keyOf={keyOf} page={PAGE}>
              {item}
            </PagedList>
          </Section>
        </div>
      )}
    </div>
  );
}

interface WordsProps {
  readonly title: string;
  readonly found: Sifted<StatementView>;
  readonly period: Period;
  /** Under their speakers, of whom there are several. */
  readonly grouped?: boolean;
}

/** Statements; the period holds them by the publication of their articles. */
function Words({ title, found: { within, undated, outside }, period, grouped = false }: WordsProps): ReactNode {
  const statements = [...within, ...undated];
  const counts = <Counts shown={statements.length} outside={outside} period={period} />;
  return (
    <Section title={oneLine(title, 120)} aside={counts}>
      {statements.length === 0 ? <p className="dim">No statement is found.</p> : null}
      {grouped ? <Grouped statements={statements} /> : <Statements statements={statements} />}
    </Section>
  );
}

/** As many statements of a section, or deeds, as are drawn at once. */
const PAGE = 40;

function Statements({ statements }: { readonly statements: readonly StatementView[] }): ReactNode {
  return (
    <PagedList items={statements} keyOf={({ id }) => id} page={PAGE}>
      {(statement) => <StatementItem statement={statement} withoutSpeaker />}
    </PagedList>
  );
}

function Grouped({ statements }: { readonly statements: readonly StatementView[] }): ReactNode {
  const [shown, setShown] = useState(PAGE);
  const inGroups = bySpeaker(statements).flatMap((group) => group.statements);
  return (
    <>
      {bySpeaker(inGroups.slice(0, shown)).map(({ key, speaker, speakerName, statements: his }) => (
        <div key={key}>
          <h3 className={classes.speaker}>
            <Speaker id={speaker} name={speakerName} />
          </h3>
          <ul className={findings.list}>
            {his.map((statement) => (
              <li key={statement.id}>
                <StatementItem statement={statement} withoutSpeaker />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <MoreButton left={inGroups.length - shown} page={PAGE} onMore={() => setShown(shown + PAGE)} />
    </>
  );
}

interface CountsProps {
  readonly shown: number;
  readonly outside: number;
  readonly period: Period;
}

const Counts = ({ shown, outside, period }: CountsProps): ReactNode =>
  isWholeTime(period) ? shown : `${shown}, and ${outside} outside the period`;

function NothingFound({ pair: { a, b } }: { readonly pair: Pair }): ReactNode {
  return (
    <Empty title="No deed or statement between these two is found.">
      <p>
        Choose another actor above, or look at all that is found of <ActorLink id={a.id} name={a.name} /> or of{" "}
        <ActorLink id={b.id} name={b.name} />: those they deal with most are listed there. Passages that name both may
        still exist:{" "}
        <Link to="/search" search={{ q: `${oneLine(a.name, 80)} ${oneLine(b.name, 80)}` }}>
          search for both names
        </Link>
        . Articles not read yet can be <Link to="/add">added</Link>.
      </p>
    </Empty>
  );
}

/** A relation takes two. */
function SameActor({ id }: { readonly id: string }): ReactNode {
  const navigate = useNavigate();
  const [actor] = useActors().data?.filter((one) => one.id === id) ?? [];
  const name = actor?.name ?? "the same actor";
  return (
    <Page title="Relation" about="A relation takes two actors.">
      <div className={classes.choice}>
        <ActorPicker
          label={`Relation of ${oneLine(name, 80)} to`}
          except={[id]}
          onChoose={(other) => void navigate({ to: "/relations/$a/$b", params: { a: id, b: other } })}
        />
      </div>
    </Page>
  );
}
