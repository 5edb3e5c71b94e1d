import { Button, Radio } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { type DisagreementView, useDecide } from "../api.ts";
import { DecisionForm } from "../decisions/form.tsx";
import { ActorLink, CertaintyMark, Citation, DateText, Decided, KindMark, Quote, Speaker } from "../links.tsx";
import { oneLine } from "../plain.ts";
import classes from "./page.module.css";
import { type Column, columnsOf } from "./positions.ts";

interface DisagreementItemProps {
  readonly found: DisagreementView;
  /** What sets the positions against each other, in words. */
  readonly kind: string;
}

/** One matter: positions side by side, each with its words, and the way to settle it. */
export function DisagreementItem({ found, kind }: DisagreementItemProps): ReactNode {
  const { id, question, about, positions, selfContradiction, settled } = found;
  return (
    <article id={id} className={classes.disagreement} aria-label={oneLine(question, 160)}>
      <h2 className={classes.question}>
        <bdi>{oneLine(question, 300)}</bdi>
      </h2>
      <p className={classes.about}>
        {kind}
        {selfContradiction ? "; one speaker against himself" : ""}
        {about.length === 0 ? null : (
          <>
            ; about <About about={about} />
          </>
        )}
      </p>
      <div className={classes.sides}>
        {columnsOf(positions).map((column) => (
          <Side key={column.side} column={column} positions={positions} />
        ))}
      </div>
      {settled === null ? <Settle found={found} /> : <Settled settled={settled} />}
    </article>
  );
}

interface SideProps {
  readonly column: Column;
  readonly positions: DisagreementView["positions"];
}

function Side({ column: { side, positions: own }, positions }: SideProps): ReactNode {
  return (
    <div>
      <h3 className={classes.side}>{side}</h3>
      <ul className={classes.positions}>
        {own.map(({ index, position }) => {
          const { by, speaker, stance, certainty, published, quote, article, citation, repeats, settles } = position;
          return (
            <li key={index}>
              <div className={classes.head}>
                <Speaker id={speaker} name={by} />
                <KindMark kind="statement">{stance}</KindMark>
                <CertaintyMark certainty={certainty} />
                <DateText edtf={published} />
              </div>
              <Quote text={quote} article={article} at={position} />
              <div className={classes.source}>
                <Citation citation={citation} at={position} />
              </div>
              {repeats === null ? null : (
                <p className={classes.note}>says no more than {oneLine(positions[repeats]?.by ?? "", 80)} before</p>
              )}
              {settles === null ? null : (
                <p className={classes.note}>
                  may settle what {oneLine(positions[settles]?.by ?? "", 80)} left in doubt
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const ELSEWHERE = "elsewhere";

function Settle({ found: { id, positions } }: { readonly found: DisagreementView }): ReactNode {
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState("");
  if (!open) {
    return (
      <Button variant="default" size="compact-sm" mt="xs" onClick={() => setOpen(true)}>
        Mark as settled…
      </Button>
    );
  }
  const position = positions[Number(by)];
  const words =
    by === ELSEWHERE || position === undefined
      ? null
      : { article: position.article, from: position.from, to: position.to };
  return (
    <DecisionForm
      title="Mark as settled"
      about="It stays in the record with all its positions; lists can leave it out. Taking it back opens it again."
      decision={by === "" ? null : { kind: "settle", disagreement: id, by: words }}
      submit="Settled"
      onDone={() => setOpen(false)}
      onCancel={() => setOpen(false)}
    >
      <Radio.Group label="What settles it" value={by} onChange={setBy}>
        {positions.map((one, index) => (
          <Radio
            key={index}
            mt={6}
            value={String(index)}
            label={`${oneLine(one.by, 60)}: “${oneLine(one.quote, 120)}”`}
          />
        ))}
        <Radio mt={6} value={ELSEWHERE} label="Something else, which I tell below" />
      </Radio.Group>
    </DecisionForm>
  );
}

function Settled({ settled }: { readonly settled: NonNullable<DisagreementView["settled"]> }): ReactNode {
  const { decide, isPending, error } = useDecide();
  const { decision, decidedBy, at, why, words } = settled;
  return (
    <div className={classes.settled}>
      <Decided /> settled{words === null ? "" : " by "}
      {words === null ? null : <Quote text={words.quote} article={words.article} at={words} longest={200} />}
      {why === null ? "" : `: ${oneLine(why, 300)}`}{" "}
      <span className="dim">
        ({oneLine(decidedBy, 60)}, {at.slice(0, 10)})
      </span>{" "}
      <Button
        variant="default"
        size="compact-sm"
        loading={isPending}
        onClick={() => decide({ decision: { kind: "undo", decision } })}
      >
        Open again
      </Button>
      {error === null ? null : <p role="alert">{error.message}</p>}
    </div>
  );
}

const About = ({ about }: Pick<DisagreementView, "about">): ReactNode =>
  about.slice(0, 6).map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? "" : ", "}
      <ActorLink id={id} name={name} />
    </span>
  ));
