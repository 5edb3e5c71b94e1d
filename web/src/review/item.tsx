import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Review } from "../api.ts";
import { ActorLink, CertaintyMark, Citation, DateText, Decided, Quote, Speaker } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import type { Answer, Item } from "./items.ts";
import classes from "./page.module.css";

interface ItemViewProps {
  readonly item: Item;
  readonly answered: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly onUndo: () => void;
}

/** A question with what is needed to answer it. */
export function ItemView({ item, answered, onAnswer, onUndo }: ItemViewProps): ReactNode {
  const says = WORDS[item.is];
  return (
    <div data-answered={answered ?? undefined} className={classes.question}>
      {item.is === "pair" ? <PairQuestion pair={item.pair} /> : null}
      {item.is === "forecast" ? <ForecastQuestion forecast={item.forecast} /> : null}
      {item.is === "statement" ? <StatementQuestion statement={item.statement} /> : null}
      <div className={classes.answers}>
        {answered === null ? (
          <>
            <Button size="compact-sm" variant="default" onClick={() => onAnswer("yes")}>
              {says.yes}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => onAnswer("no")}>
              {says.no}
            </Button>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onAnswer("unsure")}>
              Unsure
            </Button>
          </>
        ) : (
          <>
            <Decided /> {answered === "unsure" ? "Left open" : says[answered]}
            <Button size="compact-sm" variant="subtle" color="gray" onClick={onUndo}>
              Take back
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

const WORDS = {
  pair: { yes: "The same", no: "Different" },
  forecast: { yes: "It came true", no: "It did not" },
  statement: { yes: "Right", no: "No statement" },
} as const;

function PairQuestion({ pair }: { readonly pair: Review["pairs"][number] }): ReactNode {
  const [a, b] = pair.actors;
  return (
    <>
      <h2 className={classes.head}>
        Are <ActorLink id={a.id} name={a.name} /> and <ActorLink id={b.id} name={b.name} /> one?
      </h2>
      <p className={classes.reasons}>
        Score {pair.score.toFixed(2)}, by{" "}
        {pair.reasons
          .map(({ feature, contribution }) => `${feature} (${contribution > 0 ? "+" : ""}${contribution})`)
          .join(", ")}
        {pair.shared.length === 0 ? "" : `; both with ${oneLine(pair.shared.join(", "), 200)}`}
      </p>
      <div className={classes.sides}>
        {pair.actors.map((actor) => (
          <div key={actor.id}>
            <p className={classes.who}>
              {actor.kind}, {counted(actor.mentions, "mention")} in {counted(actor.articles, "article")}
              {actor.aliases.length === 0 ? null : (
                <>
                  , also <bdi>{oneLine(actor.aliases.slice(0, 6).join(", "), 160)}</bdi>
                </>
              )}
            </p>
            {actor.examples.map(({ article, from, to, quote, citation }) => (
              <p key={`${article} ${from}`} className={classes.example}>
                <Quote text={quote} article={article} at={{ from, to }} longest={240} />{" "}
                <Citation citation={citation} at={{ from, to }} />
              </p>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function ForecastQuestion({ forecast }: { readonly forecast: Review["forecasts"][number] }): ReactNode {
  const { by, speaker, madeOn, lastDay, quote, article, citation, signs } = forecast;
  return (
    <>
      <h2 className={classes.head}>
        Did it come as <Speaker id={speaker} name={by} /> expected, by <DateText edtf={lastDay} />?
      </h2>
      <p className={classes.example}>
        <Quote text={quote} article={article} at={forecast} /> <Citation citation={citation} at={forecast} />
      </p>
      <p className={classes.reasons}>
        made <DateText edtf={madeOn} />
        {signs.length === 0 ? "; no later article is found to tell" : ""}
      </p>
      {signs.map((sign) => (
        <p key={`${sign.article} ${sign.from}`} className={classes.example}>
          <span className="dim">suggests “{sign.suggests}”:</span>{" "}
          <Quote text={sign.quote} article={sign.article} at={sign} longest={240} />{" "}
          <Citation citation={sign.citation} at={sign} />
        </p>
      ))}
    </>
  );
}

function StatementQuestion({ statement }: { readonly statement: Review["statements"][number] }): ReactNode {
  const { speaker, speakerName, stance, certainty, quote, article, content, citation, score, rule } = statement;
  return (
    <>
      <h2 className={classes.head}>
        Is this what <Speaker id={speaker} name={speakerName} /> {stance}?
      </h2>
      <p className={classes.example}>
        <Quote text={quote} article={article} at={content[0]} /> <Citation citation={citation} at={content[0]} />
      </p>
      <p className={classes.reasons}>
        <CertaintyMark certainty={certainty} />, found by {rule}, score {score}
      </p>
    </>
  );
}
