import { type ReactNode, useState } from "react";
import type { ShownArticle } from "../api.ts";
import { CertaintyMark, DateText, KindMark, Quote, Speaker } from "../links.tsx";
import { counted } from "../plain.ts";
import { Section } from "../shell/page.tsx";
import type { EventFinding, Finding, StatementFinding } from "./findings.ts";
import classes from "./lists.module.css";
import { PlaceLink } from "./place-link.tsx";
import { eventType, kindOf, sidesOf, speakerOf } from "./said.ts";

interface ListsProps {
  readonly shown: ShownArticle;
  readonly findings: readonly Finding[];
}

/** All statements and events of the article, each leading to its place in the text. */
export function Lists({ shown, findings }: ListsProps): ReactNode {
  const statements = findings.filter((finding) => finding.is === "statement");
  const events = findings.filter((finding) => finding.is === "event");
  return (
    <>
      <div id="statements" tabIndex={-1}>
        <Section title={counted(statements.length, "statement")}>
          {statements.length === 0 ? <p className="dim">None was found in this article.</p> : null}
          <Several items={statements}>{(finding) => <StatementItem shown={shown} finding={finding} />}</Several>
        </Section>
      </div>
      <div id="events" tabIndex={-1}>
        <Section title={counted(events.length, "event")}>
          {events.length === 0 ? <p className="dim">None was found in this article.</p> : null}
          <Several items={events}>{(finding) => <EventItem shown={shown} finding={finding} />}</Several>
        </Section>
      </div>
    </>
  );
}

interface SeveralProps<F extends Finding> {
  readonly items: readonly F[];
  readonly children: (finding: F) => ReactNode;
}

const AT_ONCE = 100;

function Several<F extends Finding>({ items, children }: SeveralProps<F>): ReactNode {
  const [count, setCount] = useState(AT_ONCE);
  return (
    <>
      <ol className={classes.list}>
        {items.slice(0, count).map((finding) => (
          <li key={finding.index} className={classes.item}>
            {children(finding)}
          </li>
        ))}
      </ol>
      {items.length > count ? (
        <button type="button" className={classes.more} onClick={() => setCount(count + AT_ONCE)}>
          Show {Math.min(AT_ONCE, items.length - count)} more of {items.length}
        </button>
      ) : null}
    </>
  );
}

function StatementItem({
  shown,
  finding,
}: {
  readonly shown: ShownArticle;
  readonly finding: StatementFinding;
}): ReactNode {
  const { attribution, view, kind, whole } = finding;
  const words = attribution.content.map((range) => shown.text.slice(...range)).join(" … ");
  return (
    <>
      <div className={classes.about}>
        <Speaker id={view?.speaker ?? null} name={speakerOf(shown, finding)} />{" "}
        <KindMark kind={kind}>{kindOf(finding) === "forecast" ? "predicts" : attribution.stance}</KindMark>{" "}
        <CertaintyMark certainty={attribution.certainty} kind={kind} bare={attribution.certainty === "certain"} />
      </div>
      <PlaceLink at={whole} className={classes.words}>
        <Quote text={words} longest={280} />
      </PlaceLink>
    </>
  );
}

function EventItem({ shown, finding }: { readonly shown: ShownArticle; readonly finding: EventFinding }): ReactNode {
  const { mention, whole } = finding;
  const [actors, recipients] = sidesOf(shown, finding);
  return (
    <>
      <div className={classes.about}>
        <KindMark kind="event">{eventType(mention.type)}</KindMark> <bdi>{actors}</bdi> → <bdi>{recipients}</bdi>
        {", "}
        <DateText edtf={mention.date} none="date not told" />
        {mention.status === "happened" ? null : `, ${mention.status}`}
      </div>
      <PlaceLink at={whole} className={classes.words}>
        <Quote text={shown.text.slice(whole.from, whole.to)} longest={280} />
      </PlaceLink>
    </>
  );
}
