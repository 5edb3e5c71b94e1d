import { type ReactNode, useState } from "react";
import { type ActorLinkView, type ActorPage, useActorLinks } from "../api.ts";
import { Citation } from "../links.tsx";
import { counted, oneLine } from "../plain.ts";
import { Loaded } from "../shell/states.tsx";
import { groupLinks, type LinkGroup } from "./link-groups.ts";
import classes from "./why-one.module.css";

interface WhyOneProps {
  readonly actor: ActorPage["actor"];
}

/** Why the names of several articles are one actor: asked only of those who want to know. */
export function WhyOne({ actor }: WhyOneProps): ReactNode {
  const [open, setOpen] = useState(false);
  if (actor.articles < 2) return null;
  return (
    <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why one actor?</summary>
      {open ? <Reasons id={actor.id} /> : null}
    </details>
  );
}

function Reasons({ id }: { readonly id: string }): ReactNode {
  return (
    <Loaded query={useActorLinks(id)} what="Why he is one">
      {(links) =>
        links.length === 0 ? (
          <p className="dim">Nothing but decisions joins his names.</p>
        ) : (
          <ul className={classes.list} aria-label="Why one actor">
            {groupLinks(links).map((group) => (
              <li key={group.key}>
                <Reason group={group} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

const REASONS: Readonly<Record<ActorLinkView["reason"], string>> = {
  dictionary: "names of one actor in the imported dictionary",
  "full name": "the same full name",
  "misspelt name": "one letter apart, in the same company",
  initials: "the same surname and initial, which no other bears",
  "short name": "the short name of nobody else",
  "short name and company": "the short name of several, told by the company",
};

function Reason({ group: { link, count } }: { readonly group: LinkGroup }): ReactNode {
  const { a, b, reason, score, features, company } = link;
  const [first, second] = link.citations;
  return (
    <>
      <div>
        <bdi>{oneLine(a.name, 80)}</bdi> = <bdi>{oneLine(b.name, 80)}</bdi>{" "}
        <span className="dim">{count > 1 ? counted(count, "time") : null}</span>
      </div>
      <div>
        {REASONS[reason]} · alike {score.toFixed(2)}
      </div>
      {features.length === 0 ? null : (
        <div className="dim">
          {features.map(({ feature, contribution }) => `${feature} (${contribution.toFixed(1)})`).join(", ")}
        </div>
      )}
      {company.length === 0 ? null : <div className="dim">both with {oneLine(company.join(", "), 200)}</div>}
      <div className={classes.source}>
        <Citation citation={first} /> and <Citation citation={second} />
      </div>
    </>
  );
}
