import { Button, Switch } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import {
  type Brief,
  type RelationView,
  type Sides,
  type StatementView,
  useActors,
  useBrief,
  useRelation,
} from "../api.ts";
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
import { Standing, Triangle, Unread } from "./standing.tsx";
import standing from "./standing.module.css";
import { StatementItem } from "./statement-item.tsx";
import { type Pair, Timeline } from "./timeline.tsx";

const route = getRouteApi("/relations/$a/$b");

/** Two sides: how they stand, what each did to the other, and who says what about whom. */
export default function RelationPage(): ReactNode {
  const { a, b } = route.useParams();
  const { with: third, wide } = route.useSearch();
  // Stays open while one actor after the other is joined, though each makes another relation.
  const choosing = useState(wide === "yes" || third !== undefined || isSet({ a, b }));
  if (a === b) return <SameActor id={a} />;
  const key = `${a} ${b} ${third ?? ""} ${wide ?? ""}`;
  return <Relation key={key} sides={{ a, b, with: third, wide }} choosing={choosing} />;
}

interface RelationProps {
  readonly sides: Sides;
  /** Whether the choice of sides is open, and what sets it. */
  readonly choosing: readonly [boolean, (open: boolean) => void];
}

function Relation({ sides, choosing }: RelationProps): ReactNode {
  const brief = useBrief(sides);
  const relation = useRelation(sides);
  const search = route.useSearch();
  const { a, b } = sides;
  const period = periodOf(search);
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
          about="How they stand, what each did to the other, and who says so."
          actions={
            <>
              <Button
                variant="default"
                size="sm"
                renderRoot={(props) => (
                  <Link to="/relations/$a/$b/brief" params={{ a: found.a.id, b: found.b.id }} {...props} />
                )}
              >
                Edit a brief
              </Button>
              <Button
                variant="default"
                size="sm"
                renderRoot={(props) => (
                  <Link to="/relations/$a/$b/print" params={{ a, b }} search={periodInAddress(search)} {...props} />
                )}
              >
                Brief for print
              </Button>
            </>
          }
        >
          <Choice pair={found} relation={relation.data?.relations[0]} {...{ sides, choosing }} />
          <Contents />
          <Loaded query={relation} what="The course of this relation">
            {({ relations }) => {
              const [first] = relations;
              if (first === undefined) return null;
              return (
                <>
                  {relations.length > 1 ? <Triangle relations={relations} period={period} /> : null}
                  <Standing sides={sides} relation={first} period={period} openPoint={search.point} />
                </>
              );
            }}
          </Loaded>
          <div id="deeds">
            <Findings brief={found} period={period} />
          </div>
          {relation.data?.relations[0] === undefined ? null : <Unread unread={relation.data.relations[0].unread} />}
        </Page>
      )}
    </Loaded>
  );
}

const PARTS = [
  ["course", "Course"],
  ["turning-points", "Turning points"],
  ["phases", "Phases"],
  ["ledger", "Give and get"],
  ["judgements", "Judgements and ties"],
  ["deeds", "Deeds and words"],
] as const;

function Contents(): ReactNode {
  return (
    <nav aria-label="On this page">
      <ul className={standing.contents}>
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <Link to="." search={true} hash={id} replace>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoiceProps extends RelationProps {
  readonly pair: Pair;
  readonly relation: RelationView | undefined;
}

/** Which sides, and when. */
function Choice({ pair: { a, b }, sides, choosing: [open, setOpen], relation }: ChoiceProps): ReactNode {
  const navigate = useNavigate();
  const { from, to, with: third, wide } = route.useSearch();
  const period = periodInAddress({ from: from ?? "", to: to ?? "" });
  const go = (next: Partial<Sides>, search: PeriodInAddress = period): void => {
    const { a: first, b: second, with: other, wide: all } = { ...sides, ...next };
    void navigate({
      to: "/relations/$a/$b",
      params: { a: first, b: second },
      search: { ...search, ...(other ? { with: other } : {}), ...(all ? { wide: all } : {}) },
      resetScroll: false,
    });
  };
  const thirdName = useActors().data?.find(({ id }) => id === third)?.name;
  return (
    <>
      <div className={classes.choice}>
        <ActorPicker label="Actor" actor={a} except={[b.id]} onChoose={(id) => go({ a: id })} />
        <ActorPicker label="Other actor" actor={b} except={[a.id]} onChoose={(id) => go({ b: id })} />
        <PeriodFields key={`${from ?? ""} ${to ?? ""}`} from={from} to={to} onChange={(chosen) => go({}, chosen)} />
      </div>
      <details className={classes.sides} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Sides of several actors, and the triangle</summary>
        <Switch
          label="With all who act for the same state: its government, offices, armed forces and office holders"
          checked={wide === "yes"}
          onChange={({ currentTarget: { checked } }) => go({ wide: checked ? "yes" : undefined })}
        />
        <div className={classes.choice}>
          {(["a", "b"] as const).map((side) => (
            <SideMembers
              key={side}
              name={(side === "a" ? a : b).name}
              ids={sides[side].split("+")}
              members={relation?.[side].actors ?? []}
              taken={[...sides.a.split("+"), ...sides.b.split("+")]}
              onChange={(ids) => go({ [side]: ids.join("+") })}
            />
          ))}
          <div>
            <ActorPicker
              key={third ?? ""}
              label="Third side, for the triangle"
              actor={third === undefined ? undefined : { id: third, name: thirdName ?? third }}
              except={[...sides.a.split("+"), ...sides.b.split("+")]}
              onChoose={(id) => go({ with: id })}
            />
            {third === undefined ? null : (
              <Button variant="subtle" size="xs" mt="xs" onClick={() => go({ with: undefined })}>
                Without a third side
              </Button>
            )}
          </div>
        </div>
      </details>
    </>
  );
}

const isSet = ({ a, b }: Sides): boolean => a.includes("+") || b.includes("+");

interface SideMembersProps {
  readonly name: string;
  /** Those whom the person chose, the chief one first. */
  readonly ids: readonly string[];
  /** All of the side, those that act for its state among them. */
  readonly members: RelationView["a"]["actors"];
  readonly taken: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function SideMembers({ name, ids, members, taken, onChange }: SideMembersProps): ReactNode {
  return (
    <div>
      <ActorPicker
        key={ids.join(" ")}
        label={`Join to the side of ${oneLine(name, 60)}`}
        except={taken}
        onChoose={(id) => onChange([...ids, id])}
      />
      {members.length < 2 ? null : (
        <ul className={classes.members} aria-label={`The side of ${oneLine(name, 60)}`}>
          {members.map((member) => (
            <li key={member.id}>
              <ActorLink id={member.id} name={member.name} />
              {ids.includes(member.id) && ids.length > 1 ? (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`Leave out ${oneLine(member.name, 60)}`}
                  onClick={() => onChange(ids.filter((id) => id !== member.id))}
                >
                  leave out
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
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
