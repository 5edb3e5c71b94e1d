import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type RelationView, type Sides } from "../api.ts";
import { CertaintyMark, Citation, DateText, KindMark, Quote } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { Section } from "../shell/page.tsx";
import { Course } from "./course.tsx";
import { PagedList } from "./paged-list.tsx";
import { isWholeTime, type Period, sift } from "./period.ts";
import classes from "./standing.module.css";
import { TurningPoints } from "./turning-points.tsx";

interface StandingProps {
  readonly sides: Sides;
  readonly relation: RelationView;
  readonly period: Period;
  readonly openPoint: string | undefined;
}

/** How two sides stand: the course of the relation, what turned it, what each gives, who judges it how. */
export function Standing({ sides, relation, period, openPoint }: StandingProps): ReactNode {
  const ledger = sift(relation.ledger, ({ date }) => date, period);
  const ties = sift(relation.ties, ({ published }) => published, period);
  const attitudes = sift(relation.attitudes, ({ published }) => published, period);
  return (
    <>
      <Anchored id="course">
        <Section title="Course" aside="Every bar, number and band leads to its evidence.">
          <Course sides={sides} relation={relation} period={period} />
        </Section>
      </Anchored>
      <Anchored id="turning-points">
        <Section title="Turning points" aside={relation.turningPoints.length}>
          <TurningPoints points={relation.turningPoints} open={openPoint} />
        </Section>
      </Anchored>
      <Anchored id="phases">
        <Phases phases={relation.phases} />
      </Anchored>
      <Anchored id="ledger">
        <Section title="What each gives the other" aside={countIn(ledger, period)}>
          <Ledger relation={relation} entries={[...ledger.within, ...ledger.undated]} />
        </Section>
      </Anchored>
      <Anchored id="judgements">
        <div className={classes.columns}>
          <Section title="How they stand, by who says so" aside={countIn(attitudes, period)}>
            <Attitudes attitudes={[...attitudes.within, ...attitudes.undated]} />
          </Section>
          <Section title="Ties" aside={countIn(ties, period)}>
            <Ties ties={[...ties.within, ...ties.undated]} />
          </Section>
        </div>
      </Anchored>
    </>
  );
}

interface AnchoredProps {
  readonly id: string;
  readonly children: ReactNode;
}

export const Anchored = ({ id, children }: AnchoredProps): ReactNode => <div id={id}>{children}</div>;

const countIn = (
  { within, undated, outside }: { within: readonly unknown[]; undated: readonly unknown[]; outside: number },
  period: Period,
): ReactNode => {
  const shown = within.length + undated.length;
  return isWholeTime(period) ? shown : `${shown}, and ${outside} outside the period`;
};

function Phases({ phases }: { readonly phases: RelationView["phases"] }): ReactNode {
  return (
    <Section title="Phases" aside={phases.length}>
      {phases.length === 0 ? <p className="dim">Too little is dated to tell periods apart.</p> : null}
      {phases.map(({ from, to, label, votes, events, words }, index) => (
        <div key={`${from} ${to}`} id={`phase-${index}`} className={classes.phase}>
          <div className={classes.head}>
            <Link
              to="."
              search={(before) => ({ ...before, from, to })}
              hash="deeds"
              resetScroll={false}
              title="Show what happened then"
            >
              <DateText edtf={from} /> – <DateText edtf={to} />
            </Link>
            <h3>{label}</h3>
            <span className="dim">
              {votes.map((vote) => `${vote.label} ${Math.round(vote.weight * 10) / 10}`).join(", ")};{" "}
              {counted(events, "dated deed")}
            </span>
          </div>
          <PagedList items={words} keyOf={keyOf} page={3}>
            {(word) => <Judgement one={word} />}
          </PagedList>
        </div>
      ))}
    </Section>
  );
}

const keyOf = ({ article, from, to }: { article: string; from: number; to: number }): string =>
  `${article} ${from} ${to}`;

type Attitude = RelationView["attitudes"][number];

function Judgement({ one }: { readonly one: Attitude }): ReactNode {
  const { by, holderName, pole, matter, targetName, certainty, quote, article, citation } = one;
  return (
    <>
      <div className={classes.head}>
        <bdi>{oneLine(holderName, 80)}</bdi>
        <KindMark kind="statement">{pole ?? `${matter}: left open`}</KindMark>
        <bdi>{oneLine(targetName, 80)}</bdi>
        <CertaintyMark certainty={certainty} />
        <span className="dim">
          by <bdi>{oneLine(by, 120)}</bdi>
        </span>
      </div>
      <Quote text={quote} article={article} at={one} />
      <div className={classes.source}>
        <Citation citation={citation} at={one} />
      </div>
    </>
  );
}

function Attitudes({ attitudes }: { readonly attitudes: readonly Attitude[] }): ReactNode {
  if (attitudes.length === 0) return <p className="dim">Nobody judges it in so many words.</p>;
  return (
    <PagedList items={attitudes} keyOf={(one) => `${keyOf(one)} ${one.matter} ${one.holder}`} page={12}>
      {(one) => <Judgement one={one} />}
    </PagedList>
  );
}

const HOLDS = { yes: "holds", no: "does not hold", open: "left open" } as const;

function Ties({ ties }: { readonly ties: RelationView["ties"] }): ReactNode {
  if (ties.length === 0) return <p className="dim">No lasting bond is told of.</p>;
  return (
    <PagedList items={ties} keyOf={(tie) => `${keyOf(tie)} ${tie.kind} ${tie.holder} ${tie.target}`} page={12}>
      {(tie) => (
        <>
          <div className={classes.head}>
            <bdi>{oneLine(tie.holderName, 80)}</bdi>
            <KindMark kind="actor">{tie.kind}</KindMark>
            <bdi>{oneLine(tie.targetName, 80)}</bdi>
            <span>{HOLDS[tie.holds]}</span>
            <span className="dim">
              by <bdi>{oneLine(tie.by, 120)}</bdi>
            </span>
          </div>
          <Quote text={tie.quote} article={tie.article} at={tie} />
          <div className={classes.source}>
            <Citation citation={tie.citation} at={tie} />
          </div>
        </>
      )}
    </PagedList>
  );
}

interface LedgerProps {
  readonly relation: RelationView;
  readonly entries: RelationView["ledger"];
}

/** Give and get, side by side; goods in one order on both sides. */
function Ledger({ relation, entries }: LedgerProps): ReactNode {
  if (entries.length === 0) return <p className="dim">Nothing given, promised, asked for or refused is told of.</p>;
  const goods = [...new Set(entries.map(({ good }) => good))];
  return (
    <div className={classes.columns}>
      {(["a", "b"] as const).map((giver) => (
        <div key={giver}>
          <h3>
            <bdi>{oneLine(relation[giver].name, 80)}</bdi> gives
          </h3>
          {entries.some((entry) => entry.giver === giver) ? null : <p className="dim">Nothing is told of.</p>}
          {goods.map((good) => {
            const own = entries.filter((entry) => entry.giver === giver && entry.good === good);
            return own.length === 0 ? null : <Good key={good} good={good} entries={own} />;
          })}
        </div>
      ))}
    </div>
  );
}

function Good({ good, entries }: { readonly good: string; readonly entries: RelationView["ledger"] }): ReactNode {
  return (
    <dl className={classes.good}>
      <dt>{good}</dt>
      <dd>
        <ul className={classes.entries}>
          {entries.map(({ event, delivery, date, evidence }) => (
            <li key={`${event} ${delivery}`}>
              <div className={classes.head}>
                <KindMark kind="event">{delivery}</KindMark>
                <DateText edtf={date} />
                {evidence.length > 1 ? <span className="dim">{counted(evidence.length, "report")}</span> : null}
              </div>
              {evidence.slice(0, 2).map((one) => (
                <div key={keyOf(one)}>
                  <Quote text={one.quote} article={one.article} at={one} longest={240} />
                  <div className={classes.source}>
                    <Citation citation={one.citation} at={one} />
                  </div>
                </div>
              ))}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

/** Sentences that name both sides and of which the record holds nothing: where to look oneself. */
export function Unread({ unread }: Pick<RelationView, "unread">): ReactNode {
  if (unread.length === 0) return null;
  return (
    <Section title="Not read" aside={unread.length}>
      <details>
        <summary className={classes.more}>
          {counted(unread.length, "sentence names", "sentences name")} both and yielded nothing
        </summary>
        <PagedList items={unread} keyOf={keyOf} page={20}>
          {(one) => (
            <>
              <Quote text={one.quote} article={one.article} at={one} />
              <div className={classes.source}>
                <Citation citation={one.citation} at={one} />
              </div>
            </>
          )}
        </PagedList>
      </details>
    </Section>
  );
}

/** Each two of three sides, with the course of each. */
export function Triangle({ relations, period }: TriangleProps): ReactNode {
  return (
    <Section title="The triangle" aside="Three relations over the same events">
      <div className={classes.triangle}>
        {relations.map((relation) => {
          const [a, b] = [idsOf(relation.a), idsOf(relation.b)];
          return (
            <div key={`${a} ${b}`}>
              <h3>
                <Link to="/relations/$a/$b" params={{ a, b }}>
                  <bdi>{oneLine(relation.a.name, 60)}</bdi> and <bdi>{oneLine(relation.b.name, 60)}</bdi>
                </Link>
              </h3>
              <Course sides={{ a, b }} relation={relation} period={period} />
              <p className="dim">
                {relation.phases.map(({ label }) => label).join(", then ") || "no phases"};{" "}
                {counted(relation.turningPoints.length, "turning point")}
              </p>
            </div>
          );
        })}
      </div>
    </Section>
  );
}

interface TriangleProps {
  readonly relations: readonly RelationView[];
  readonly period: Period;
}

const idsOf = ({ actors }: RelationView["a"]): string => actors.map(({ id }) => id).join("+");
