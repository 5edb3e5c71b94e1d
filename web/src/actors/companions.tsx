import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { type ActorPage, useActors } from "../api.ts";
import { counted, oneLine } from "../plain.ts";
import { ActorPicker } from "../relations/actor-picker.tsx";
import { Section } from "../shell/page.tsx";
import { type Companion, companionsOf } from "./shared-findings.ts";
import classes from "./companions.module.css";
import { More } from "./identity.tsx";

const SHOWN = 10;

/** With whom an actor is told of most; each leads to what is found between the two. */
export function Companions({ data }: { readonly data: ActorPage }): ReactNode {
  const { actor, events, statementsBy, statementsAbout } = data;
  const navigate = useNavigate();
  const [shown, setShown] = useState(SHOWN);
  const companions = useMemo(
    () => companionsOf(actor.id, events, [...statementsBy, ...statementsAbout]),
    [actor.id, events, statementsBy, statementsAbout],
  );
  const names = useNames(data);
  return (
    <Section title="With whom" aside={companions.length}>
      <ul className={classes.list}>
        {companions.slice(0, shown).map((companion) => (
          <li key={companion.id} className={classes.companion}>
            <Link to="/relations/$a/$b" params={{ a: actor.id, b: companion.id }} className={classes.link}>
              <bdi className={classes.name}>{oneLine(names.get(companion.id) ?? companion.id, 100)}</bdi>{" "}
              <span className={classes.counts}>{countsOf(companion)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {companions.length > shown ? (
        <More count={Math.min(SHOWN * 2, companions.length - shown)} onShow={() => setShown(shown + SHOWN * 2)} />
      ) : null}
      <div className={classes.other}>
        <ActorPicker
          label="With any other"
          except={[actor.id]}
          onChoose={(id) => void navigate({ to: "/relations/$a/$b", params: { a: actor.id, b: id } })}
        />
      </div>
    </Section>
  );
}

const countsOf = ({ events, statements }: Companion): string =>
  [events > 0 ? counted(events, "event") : "", statements > 0 ? counted(statements, "statement") : ""]
    .filter((part) => part !== "")
    .join(", ");

/** Names of all actors, those on the page at once. */
function useNames({ events, statementsAbout }: ActorPage): ReadonlyMap<string, string> {
  const { data: all } = useActors();
  return useMemo(
    () =>
      new Map([
        ...events.flatMap(({ actors, actorNames, recipients, recipientNames }) => [
          ...actors.map((id, index) => [id, actorNames[index] ?? id] as const),
          ...recipients.map((id, index) => [id, recipientNames[index] ?? id] as const),
        ]),
        ...statementsAbout.flatMap(({ speaker, speakerName }) =>
          speaker === null || speaker === "author" ? [] : [[speaker, speakerName] as const],
        ),
        ...(all ?? []).map(({ id, name }) => [id, name] as const),
      ]),
    [events, statementsAbout, all],
  );
}
