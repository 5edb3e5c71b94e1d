import type { ReactNode } from "react";
import { hull } from "../../../src/record/span.ts";
import type { StatementView } from "../api.ts";
import { ActorLink, CertaintyMark, Citation, KindMark, Quote, Speaker } from "../links.tsx";
import classes from "./findings.module.css";

interface StatementItemProps {
  readonly statement: StatementView;
  /** Leave the speaker out where he stands above already. */
  readonly withoutSpeaker?: boolean;
}

/** Who says what, in which stance and how surely, through whom, and where it stands. */
export function StatementItem({ statement, withoutSpeaker = false }: StatementItemProps): ReactNode {
  const { article, speaker, speakerName, stance, certainty, via, viaName, nestedIn, content, quote, citation } =
    statement;
  const at = hull(content);
  return (
    <>
      <div className={classes.head}>
        {withoutSpeaker ? null : <Speaker id={speaker} name={speakerName} />}
        <KindMark kind="statement">{stance}</KindMark>
        <CertaintyMark certainty={certainty} />
        {via !== null && viaName !== null ? (
          <span>
            through <ActorLink id={via} name={viaName} />
          </span>
        ) : null}
        {nestedIn === null ? null : <span className="dim">as another tells it</span>}
      </div>
      <p className={classes.words}>
        <Quote text={quote} article={article} at={at} />
      </p>
      <div className={classes.source}>
        <Citation citation={citation} at={at} />
      </div>
    </>
  );
}
