import { Button, NativeSelect } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type DecisionInput, type ForecastsResult, type ForecastView, useDecide, useForecasts } from "../api.ts";
import { Citation, DateText, Decided, KindMark, Quote, Speaker } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { PagedList } from "../relations/paged-list.tsx";
import { Page, Section } from "../shell/page.tsx";
import { Empty, Loaded } from "../shell/states.tsx";
import { Calibrations } from "./calibrations.tsx";
import classes from "./page.module.css";

const route = getRouteApi("/forecasts");

/** What was expected, by whom, until when; what came of it; and how good each was. */
export default function ForecastsPage(): ReactNode {
  return (
    <Page
      title="Forecasts"
      about="What was expected, and what came of it. The machine suggests evidence; what came true is for a person to say."
    >
      <Loaded query={useForecasts()} what="The forecasts">
        {(found) => <Ledger found={found} />}
      </Loaded>
    </Page>
  );
}

const STATES = ["due", "open", "came true", "did not", "unclear"] as const;
const EXPLAINED: Readonly<Record<(typeof STATES)[number], string>> = {
  due: "Their last day is over, and nobody has judged them.",
  open: "Their last day is not over, or they name none.",
  "came true": "Judged: what was expected came.",
  "did not": "Judged: what was expected did not come.",
  unclear: "Judged: nobody can tell.",
};
const PAGE = 15;

function Ledger({ found }: { readonly found: ForecastsResult }): ReactNode {
  const { state = "all", by = "", outlet = "" } = route.useSearch();
  const navigate = useNavigate({ from: "/forecasts" });
  const change = (next: Readonly<Record<string, string>>): void =>
    void navigate({ to: "/forecasts", search: { state, by, outlet, ...next }, replace: true, resetScroll: false });
  const { forecasts } = found;
  if (forecasts.length === 0) {
    return (
      <Empty title="Nobody forecasts anything yet.">
        <p>
          Forecasts are read out of articles: <Link to="/add">add material</Link> that looks ahead, or mark one in an{" "}
          <Link to="/articles">article</Link>.
        </p>
      </Empty>
    );
  }
  const ofSources = forecasts.filter(
    (one) => (by === "" || one.by === by) && (outlet === "" || outletOf(one) === outlet),
  );
  const chosen = ofSources.filter((one) => state === "all" || one.state === state).toSorted(dueFirst);
  const count = (wanted: string): number => ofSources.filter((one) => one.state === wanted).length;
  return (
    <>
      <div className={classes.filters}>
        <NativeSelect
          label="Speaker"
          data={options(
            "anybody",
            forecasts.map((one) => one.by),
          )}
          value={by}
          onChange={({ currentTarget: { value } }) => change({ by: value })}
        />
        <NativeSelect
          label="Outlet"
          data={options("any", forecasts.map(outletOf))}
          value={outlet}
          onChange={({ currentTarget: { value } }) => change({ outlet: value })}
        />
      </div>
      <ul className={classes.states} aria-label="States">
        {["all", ...STATES].map((one) => (
          <li key={one}>
            <Link
              to="/forecasts"
              search={{ state: one === "all" ? "" : one, by, outlet }}
              resetScroll={false}
              replace
              className={classes.state}
              aria-current={one === state ? "true" : undefined}
            >
              {one} <span className="dim">{one === "all" ? ofSources.length : count(one)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={classes.count} role="status">
        {counted(chosen.length, "forecast")}. {state in EXPLAINED ? EXPLAINED[state as keyof typeof EXPLAINED] : ""}
      </p>
      {chosen.length === 0 ? (
        <Empty title={`No forecast is ${state === "all" ? "found" : state}.`}>
          <p>
            <Link to="/forecasts">Show all {forecasts.length}</Link>.
          </p>
        </Empty>
      ) : (
        <PagedList key={`${state} ${by} ${outlet}`} items={chosen} keyOf={({ id }) => id} page={PAGE}>
          {(one) => <ForecastItem forecast={one} />}
        </PagedList>
      )}
      <Section title="How good they were" aside="judged forecasts alone">
        <Calibrations found={found} />
      </Section>
    </>
  );
}

const outletOf = ({ citation }: ForecastView): string => citation.publisher ?? "outlet not stated";

/** What waits for a person comes first, then by the day it falls due, then as it was made. */
const dueFirst = (a: ForecastView, b: ForecastView): number => {
  const rank = ({ state, lastDay, madeOn }: ForecastView): string =>
    `${state === "due" ? 0 : state === "open" ? 1 : 2} ${lastDay ?? "9999"} ${madeOn ?? "9999"}`;
  return rank(a) < rank(b) ? -1 : 1;
};

const options = (all: string, values: readonly string[]): { value: string; label: string }[] => [
  { value: "", label: all },
  ...[...new Set(values)].sort().map((value) => ({ value, label: oneLine(value, 60) })),
];

const OUTCOMES = ["came true", "did not", "unclear"] as const;

function ForecastItem({ forecast }: { readonly forecast: ForecastView }): ReactNode {
  const { by, speaker, madeOn, lastDay, state, quote, article, citation, kind } = forecast;
  return (
    <article className={classes.forecast} aria-label={oneLine(quote, 120)}>
      <div className={classes.head}>
        <Speaker id={speaker} name={by} />
        <KindMark kind="forecast">{kind}</KindMark>
        <span>
          made <DateText edtf={madeOn} />
        </span>
        <span>{lastDay === null ? "names no day" : <>until {<DateText edtf={lastDay} />}</>}</span>
        <strong>{state}</strong>
      </div>
      <Quote text={quote} article={article} at={forecast} />
      <Particulars forecast={forecast} />
      <div className={classes.source}>
        <Citation citation={citation} at={forecast} />
      </div>
      <Signs signs={forecast.signs} />
      <Judgement forecast={forecast} />
    </article>
  );
}

function Particulars({ forecast }: { readonly forecast: ForecastView }): ReactNode {
  const { horizonWords, conditionWords, likelihood, likelihoodQuote } = forecast;
  const parts = [
    horizonWords === null ? null : `when: “${oneLine(horizonWords, 120)}”`,
    conditionWords === null ? null : `on condition: “${oneLine(conditionWords, 200)}”`,
    likelihood === null ? null : `${likelihood}, by “${oneLine(likelihoodQuote ?? "", 60)}”`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p className={classes.particulars}>{parts.join("; ")}</p>;
}

function Signs({ signs }: Pick<ForecastView, "signs">): ReactNode {
  if (signs.length === 0) return null;
  return (
    <div className={classes.signs}>
      <p>Later articles that may tell what came:</p>
      <ul>
        {signs.map((sign) => (
          <li key={`${sign.article} ${sign.from}`}>
            <span className="dim">suggests “{sign.suggests}”:</span>{" "}
            <Quote text={sign.quote} article={sign.article} at={sign} longest={300} />{" "}
            <Citation citation={sign.citation} at={sign} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A person says what came. Of several words on one forecast the latest holds; the first can be taken back at once. */
function Judgement({ forecast: { id, outcome } }: { readonly forecast: ForecastView }): ReactNode {
  const { decide, isPending, error } = useDecide();
  const [made, setMade] = useState<string | null>(null);
  const judge = (chosen: (typeof OUTCOMES)[number]): void => {
    const decision: DecisionInput = { kind: "judge", forecast: id, outcome: chosen };
    decide({ decision }, (done) => setMade(done.decision.id));
  };
  return (
    <div className={classes.judgement} role="group" aria-label="What came of it">
      {outcome === null ? null : <Decided />}
      {OUTCOMES.map((one) => (
        <Button
          key={one}
          size="compact-sm"
          variant={outcome === one ? "filled" : "default"}
          aria-pressed={outcome === one}
          disabled={isPending}
          onClick={() => judge(one)}
        >
          {one === "came true" ? "It came true" : one === "did not" ? "It did not" : "Unclear"}
        </Button>
      ))}
      {made === null || outcome === null ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={isPending}
          onClick={() => decide({ decision: { kind: "undo", decision: made } }, () => setMade(null))}
        >
          Take back
        </Button>
      )}
      {error === null ? null : <p role="alert">{error.message}</p>}
    </div>
  );
}
