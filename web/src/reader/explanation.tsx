import type { ReactNode } from "react";
import type { Reason } from "../../../src/record/reading.ts";
import { type Range, type Span, spanOf } from "../../../src/record/span.ts";
import { type ShownArticle, useActor } from "../api.ts";
import { CertaintyMark, ActorLink, DateText, Decided, KindMark, Speaker } from "../links.tsx";
import { CERTAINTY_LINE } from "../kinds.ts";
import { counted, oneLine } from "../plain.ts";
import classes from "./explanation.module.css";
import {
  type DateFinding,
  decisionsOn,
  type EventFinding,
  type Finding,
  type NameFinding,
  type PronounFinding,
  type StatementFinding,
} from "./findings.ts";
import { PlaceLink } from "./place-link.tsx";
import { eventType, kindOf, nameOf, speakerOf } from "./said.ts";

interface ExplanationProps<F extends Finding = Finding> {
  readonly shown: ShownArticle;
  readonly finding: F;
  /** False for what is only under the pointer: nothing is asked of the server for it. */
  readonly settled: boolean;
}

/** One finding: what, who, when, how sure, and which rule found it. */
export function Explanation({ shown, finding, settled }: ExplanationProps): ReactNode {
  return (
    <div>
      <h3 className={classes.head}>
        <KindMark kind={finding.kind}>{capitalised(kindOf(finding))}</KindMark>{" "}
        <span className={classes.words}>
          <bdi>{oneLine(shown.text.slice(finding.anchor.from, finding.anchor.to), 120)}</bdi>
        </span>{" "}
        {decisionsOn(finding).length === 0 ? null : <Decided />}
      </h3>
      <dl className={classes.facts}>{factsOf(shown, finding, settled)}</dl>
    </div>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function factsOf(shown: ShownArticle, finding: Finding, settled: boolean): ReactNode {
  switch (finding.is) {
    case "name":
      return <NameFacts shown={shown} finding={finding} settled={settled} />;
    case "pronoun":
      return <PronounFacts shown={shown} finding={finding} settled={settled} />;
    case "date":
      return <DateFacts shown={shown} finding={finding} settled={settled} />;
    case "statement":
      return <StatementFacts shown={shown} finding={finding} settled={settled} />;
    case "event":
      return <EventFacts shown={shown} finding={finding} settled={settled} />;
  }
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ name, children }: FactProps): ReactNode {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words of the article, as a link to where they stand. */
function Cited({
  shown,
  at,
  longest = 220,
}: {
  readonly shown: ShownArticle;
  readonly at: Span;
  readonly longest?: number;
}) {
  return (
    <PlaceLink at={at} className={classes.cited}>
      <bdi>{oneLine(shown.text.slice(at.from, at.to), longest)}</bdi>
    </PlaceLink>
  );
}

function CitedAll({ shown, ranges }: { readonly shown: ShownArticle; readonly ranges: readonly Range[] }): ReactNode {
  return ranges.map((range, index) => (
    <span key={range[0]}>
      {index > 0 ? " … " : null}
      <Cited shown={shown} at={spanOf(range)} />
    </span>
  ));
}

function Rule({ rule, score }: { readonly rule: string; readonly score?: number }): ReactNode {
  return (
    <Fact name="Found by">
      <code className={classes.rule}>{rule}</code>
      {score === undefined ? null : (
        <span className="dim" title="How far the reader trusts what this rule finds, from 0 to 1; no probability">
          {" "}
          score {score}
        </span>
      )}
    </Fact>
  );
}

/** What spoke most for and against a finding of the trained reader. */
function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  if (reasons.length === 0) return null;
  return (
    <Fact name="Because">
      <ul className={classes.reasons}>
        {reasons.map(({ feature, weight }) => (
          <li key={feature}>
            <span title="What it adds to, or takes from, the log odds that the reading is right">
              {weight > 0 ? "+" : "−"}
              {Math.abs(weight).toFixed(2)}
            </span>{" "}
            {oneLine(feature, 80)}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Who({
  shown,
  local,
  settled,
}: {
  readonly shown: ShownArticle;
  readonly local: number;
  readonly settled: boolean;
}) {
  const id = shown.localActors[local] ?? null;
  const name = nameOf(shown, local);
  const roles = [...new Set((shown.reading.actors[local]?.roles ?? []).map(({ text }) => oneLine(text, 80)))];
  const spellings = shown.reading.actors[local]?.spellings.filter((spelling) => spelling !== name) ?? [];
  return (
    <>
      <Fact name="Who">
        <Speaker id={id} name={name} /> {settled && id !== null ? <Renamed id={id} /> : null}
      </Fact>
      {roles.length === 0 ? null : <Fact name="Called">{joined(roles.slice(0, 4))}</Fact>}
      {spellings.length === 0 ? null : <Fact name="Also here">{joined(spellings.slice(0, 6))}</Fact>}
    </>
  );
}

const joined = (words: readonly string[]): ReactNode =>
  words.map((word, index) => (
    <span key={word}>
      {index > 0 ? ", " : null}
      <bdi>{oneLine(word, 80)}</bdi>
    </span>
  ));

/** A name that no article writes is a person's. */
function Renamed({ id }: { readonly id: string }): ReactNode {
  const { data } = useActor(id);
  if (data === undefined || data.actor.spellings.some(({ name }) => name === data.actor.name)) return null;
  return <Decided />;
}

function NameFacts({ shown, finding: { mention }, settled }: ExplanationProps<NameFinding>): ReactNode {
  return (
    <>
      <Who shown={shown} local={mention.actor} settled={settled} />
      <Rule rule={mention.rule} />
    </>
  );
}

function PronounFacts({
  shown,
  finding: { reference, mention },
  settled,
}: ExplanationProps<PronounFinding>): ReactNode {
  return (
    <>
      {mention === null ? null : <Who shown={shown} local={mention.actor} settled={settled} />}
      <Fact name="Stands for">
        <Cited shown={shown} at={reference.antecedent} />
      </Fact>
    </>
  );
}

function DateFacts({ finding: { date } }: ExplanationProps<DateFinding>): ReactNode {
  return (
    <>
      <Fact name="When">
        <DateText edtf={date.edtf} none="cannot be told" />{" "}
        {date.edtf === null ? null : <code className={classes.rule}>{date.edtf}</code>}
      </Fact>
      <Fact name="Told">
        {date.edtf === null
          ? "The words are a date whose value cannot be told."
          : date.known
            ? "The words alone give it."
            : "Worked out from the date of publication or another date nearby."}
      </Fact>
      <Rule rule={date.rule} />
    </>
  );
}

function StatementFacts({ shown, finding }: ExplanationProps<StatementFinding>): ReactNode {
  const { attribution, view, kind } = finding;
  const outer = attribution.nestedIn === null ? undefined : shown.reading.attributions[attribution.nestedIn];
  const own = attribution.speaker === "author";
  return (
    <>
      <Fact name="Who">
        <Speaker id={view?.speaker ?? null} name={speakerOf(shown, finding)} />
        {own ? " (the article’s own voice)" : null}
        {view?.via != null && view.viaName !== null ? (
          <>
            , to <ActorLink id={view.via} name={view.viaName} />
          </>
        ) : null}
      </Fact>
      {attribution.source.length === 0 ? null : (
        <Fact name="Source">
          <CitedAll shown={shown} ranges={attribution.source} />
        </Fact>
      )}
      <Fact name="Says">
        <span className={classes.stance}>{attribution.stance}</span>
        {own ? null : `, ${MODES[attribution.mode]}`}
      </Fact>
      <Fact name="What">
        <CitedAll shown={shown} ranges={attribution.content} />
      </Fact>
      <Fact name="How sure">
        <CertaintyMark certainty={attribution.certainty} kind={kind} />
        {attribution.certaintyWords.length === 0 ? null : (
          <>
            {" "}
            by <CitedAll shown={shown} ranges={attribution.certaintyWords} />
          </>
        )}
      </Fact>
      {attribution.horizon === null ? null : (
        <Fact name="By when">
          <Cited shown={shown} at={spanOf(attribution.horizon)} />
        </Fact>
      )}
      {attribution.condition === null ? null : (
        <Fact name="If">
          <Cited shown={shown} at={spanOf(attribution.condition)} />
        </Fact>
      )}
      <About shown={shown} ids={view?.about ?? []} />
      {outer?.content[0] === undefined ? null : (
        <Fact name="Within">
          <Cited shown={shown} at={spanOf(outer.cue[0] ?? outer.content[0])} />
          <span className="dim"> — only what the outer speaker says of it</span>
        </Fact>
      )}
      <Rule rule={attribution.rule} score={attribution.score} />
      <Reasons reasons={attribution.reasons} />
    </>
  );
}

const MODES = { direct: "quoted", indirect: "not quoted", mixed: "partly quoted", none: "" } as const;

function About({ shown, ids }: { readonly shown: ShownArticle; readonly ids: readonly string[] }): ReactNode {
  if (ids.length === 0) return null;
  return (
    <Fact name="About">
      <Actors shown={shown} ids={ids} names={[]} />
    </Fact>
  );
}

interface ActorsProps {
  readonly shown: ShownArticle;
  readonly ids: readonly string[];
  /** In the order of the ids, where they are known. */
  readonly names: readonly string[];
}

const MOST_ACTORS = 12;

function Actors({ shown, ids, names }: ActorsProps): ReactNode {
  const rest = ids.length - MOST_ACTORS;
  return (
    <>
      {ids.slice(0, MOST_ACTORS).map((id, index) => (
        <span key={id}>
          {index > 0 ? ", " : null}
          <ActorLink id={id} name={names[index] ?? shown.actors.find((actor) => actor.id === id)?.name ?? id} />
        </span>
      ))}
      {rest > 0 ? ` and ${counted(rest, "other")}` : null}
    </>
  );
}

function EventFacts({ shown, finding: { mention, view } }: ExplanationProps<EventFinding>): ReactNode {
  const side = (ranges: readonly Range[], ids: readonly string[], names: readonly string[]): ReactNode =>
    ids.length > 0 ? (
      <Actors shown={shown} ids={ids} names={names} />
    ) : ranges.length > 0 ? (
      <CitedAll shown={shown} ranges={ranges} />
    ) : (
      <span className="dim">not named</span>
    );
  const report = view?.mentions.find(({ trigger }) => trigger.from === mention.trigger.from);
  return (
    <>
      <Fact name="What">
        <span className={classes.stance}>{eventType(mention.type)}</span>
        {mention.mode === null ? null : ` (${mention.mode})`}
        {view === null ? null : <span className="dim">, {view.quad}</span>}
      </Fact>
      <Fact name="By">{side(mention.actors, view?.actors ?? [], view?.actorNames ?? [])}</Fact>
      <Fact name="To">{side(mention.recipients, view?.recipients ?? [], view?.recipientNames ?? [])}</Fact>
      <Fact name="When">
        <DateText edtf={mention.date} none="not told" />
      </Fact>
      <Fact name="Status">
        {mention.status}
        {mention.polarity === "negative" ? ", as not having taken place" : null}
      </Fact>
      {report === undefined ? null : (
        <Fact name="Told by">
          {report.reporterName === null ? "the author" : <Speaker id={report.reportedBy} name={report.reporterName} />}
        </Fact>
      )}
      <Fact name="In">
        <Cited shown={shown} at={mention} />
      </Fact>
      <Fact name="CAMEO">
        <code className={classes.rule}>{mention.cameo}</code>
        {view === null ? null : <span className="dim"> Goldstein weight {view.goldstein}</span>}
      </Fact>
      <Rule rule={mention.rule} score={mention.score} />
    </>
  );
}

/** What the lines below words mean. */
export const LINES = [
  [CERTAINTY_LINE.certain, "said as certain or probable"],
  [CERTAINTY_LINE.possible, "possible, planned or worked out"],
  [CERTAINTY_LINE.unknown, "unlikely, denied or unknown"],
] as const;
