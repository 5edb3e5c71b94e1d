import {
  CREDIBILITIES,
  type Credibility,
  type Decision,
  inForce,
  RELIABILITIES,
  type Reliability,
} from "../record/decision.ts";
import type { Forecast, Outcome } from "../record/analysis.ts";
import { spanOfWords } from "../record/place.ts";
import type { Actor, Statement } from "../record/record.ts";
import { overlap, type Span } from "../record/span.ts";
import type { Store } from "../store/store.ts";
import { actorNamed } from "./analysis.ts";

/** How reliable persons hold outlets and speakers to be, by the Admiralty code. */
export interface Ratings {
  readonly outlets: ReadonlyMap<string, Reliability>;
  /** By actor id. */
  readonly actors: ReadonlyMap<string, Reliability>;
}

/** The ratings in force; of several on one source the latest. */
export function ratingsIn(decisions: readonly Decision[], actors: readonly Actor[]): Ratings {
  const outlets = new Map<string, Reliability>();
  const speakers = new Map<string, Reliability>();
  for (const decision of inForce(decisions)) {
    if (decision.kind !== "rate" || !("reliability" in decision.value)) continue;
    const { anchor, value } = decision;
    if ("outlet" in anchor) outlets.set(anchor.outlet, value.reliability);
    else if ("actor" in anchor && isKnown(actors, anchor.actor.name))
      speakers.set(actorNamed(actors, anchor.actor.name).id, value.reliability);
  }
  return { outlets, actors: speakers };
}

const isKnown = (actors: readonly Actor[], name: string): boolean =>
  actors.some((actor) => actor.name === name || actor.aliases.includes(name));

/** Whether an outlet, and its speaker where he is rated, are at least as reliable; who is not rated is not. */
export function isReliable(
  { outlets, actors }: Ratings,
  least: Reliability,
  outlet: string | null,
  speaker: string | null,
): boolean {
  const rank = (rating: Reliability | undefined): number =>
    rating === undefined ? Infinity : RELIABILITIES.indexOf(rating);
  const own = speaker === null ? undefined : actors.get(speaker);
  const ofOutlet = outlet === null ? undefined : outlets.get(outlet);
  return rank(own ?? ofOutlet) <= RELIABILITIES.indexOf(least);
}

/** How credible persons hold statements to be, by statement id; of several ratings of one statement the latest. */
export async function credibilitiesIn(store: Store): Promise<ReadonlyMap<string, Credibility>> {
  const found = new Map<string, Credibility>();
  for (const decision of inForce(await store.decisions())) {
    if (decision.kind !== "rate" || !("credibility" in decision.value) || !("statement" in decision.anchor)) continue;
    const { statement: place } = decision.anchor;
    const text = (await store.layer(place.article))?.text ?? "";
    const [content, source] = [spanOfWords(text, place), place.source && spanOfWords(text, place.source)];
    if (content === null) continue;
    const statements = await store.statements({ article: place.article });
    const meant = statements.filter((one) => overlap(hullOf(one), content) > 0 && one.source?.from === source?.from);
    const [nearest] = meant.toSorted((a, b) => overlap(hullOf(b), content) - overlap(hullOf(a), content));
    if (nearest !== undefined) found.set(nearest.id, decision.value.credibility);
  }
  return found;
}

const hullOf = ({ content }: Pick<Statement, "content">): Span => ({
  from: content[0]?.from ?? 0,
  to: content.at(-1)?.to ?? 0,
});

/** Whether a statement is rated, and at least as credible. */
export const isCredible = (least: Credibility, rated: Credibility | null): boolean =>
  rated !== null && CREDIBILITIES.indexOf(rated) <= CREDIBILITIES.indexOf(least);

/** What persons decided of forecasts, by forecast. */
export async function outcomesOf(store: Store, forecasts: readonly Forecast[]): Promise<ReadonlyMap<string, Outcome>> {
  const found = new Map<string, Outcome>();
  for (const decision of inForce(await store.decisions())) {
    if (decision.kind !== "judge") continue;
    const { article } = decision.anchor.forecast;
    const span = spanOfWords((await store.layer(article))?.text ?? "", decision.anchor.forecast);
    if (span === null) continue;
    const [meant] = forecasts
      .filter((one) => one.article === article && overlap(one, span) > 0)
      .sort((a, b) => overlap(b, span) - overlap(a, span));
    if (meant !== undefined) found.set(meant.id, decision.value.outcome);
  }
  return found;
}

/** The actors of each named side, by its name in lower case. */
export function sidesNamed(decisions: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    inForce(decisions).flatMap((decision) =>
      decision.kind === "group"
        ? [[decision.anchor.side.toLowerCase(), decision.value.actors.map(({ name }) => name)] as const]
        : [],
    ),
  );
}
