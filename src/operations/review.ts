import { z } from "zod";
import type { Decision } from "../record/decision.ts";
import type { Actor, ActorSummary, Evidence, Statement } from "../record/record.ts";
import { type PairSuggestion, suggestPairs } from "../resolve/names/suggestions.ts";
import type { Store } from "../store/store.ts";
import { recordAt, disagreementsAt } from "./analysis.ts";
import { forecasts, type ForecastView } from "./forecasts.ts";
import { parseInput } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

export const reviewInput = z.object({
  /** How many of each at most. */
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});

/** What is most worth a person's look, each sort with the most useful first. */
export interface Review {
  /** Actors who may be one. */
  readonly pairs: readonly PairView[];
  /** Statements of which the reader is unsure, and on which much rests. */
  readonly statements: readonly StatementView[];
  /** Forecasts whose day is over and which nobody has judged. */
  readonly forecasts: readonly ForecastView[];
  /** How many there are of each, shown or not. */
  readonly counts: { readonly pairs: number; readonly statements: number; readonly forecasts: number };
}

/** A suggestion with who and where. */
export interface PairView extends Omit<PairSuggestion, "actors"> {
  readonly actors: readonly [SuggestedActor, SuggestedActor];
}

export interface SuggestedActor extends ActorSummary {
  /** Some of the sentences that mention him. */
  readonly examples: readonly Example[];
}

export interface Example extends Evidence {
  readonly quote: string;
  readonly citation: Citation;
}

const EXAMPLES = 3;

/**
 * What persons have judged already is left out.
 *
 * @param today YYYY-MM-DD, to tell which forecasts are due
 */
export async function review(store: Store, input: z.input<typeof reviewInput>, today: string): Promise<Review> {
  const { limit } = parseInput(reviewInput, input);
  await refresh(store);
  const actors = new Map((await store.actors()).map((actor) => [actor.id, actor]));
  const compared = comparisons(await store.decisions());
  const isSettled = (a: string, b: string): boolean => {
    const own = new Set(actors.get(a)?.decisions?.filter((id) => compared.has(id)));
    return actors.get(b)?.decisions?.some((id) => own.has(id)) === true;
  };
  const pairs = suggestPairs([...actors.values()], isSettled);
  const doubtful = (await store.statements()).filter(
    ({ score, decisions, speaker }) => decisions === undefined && speaker !== null && isDoubtful(score),
  );
  const quotes = new Quotes(store);
  const worth = worthOf(actors, await disputed(store));
  const shown = doubtful.toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
  const due = (await forecasts(store, { state: "due" }, today)).forecasts;
  return {
    pairs: await viewPairs(pairs.slice(0, limit), actors, quotes),
    statements: await viewStatements(store, shown.slice(0, limit), quotes),
    forecasts: due.slice(0, limit),
    counts: { pairs: pairs.length, statements: doubtful.length, forecasts: due.length },
  };
}

/** Ids of verdicts on two actors. */
const comparisons = (log: readonly Decision[]): ReadonlySet<string> =>
  new Set(log.flatMap(({ id, kind }) => (kind === "same" || kind === "different" || kind === "unsure" ? [id] : [])));

/** Ids of the statements that stand in a disagreement. */
async function disputed(store: Store): Promise<ReadonlySet<string>> {
  const positions = disagreementsAt(await recordAt(store, undefined)).flatMap((one) => one.positions);
  return new Set(positions.flatMap(({ statement }) => statement ?? []));
}

/** A disputed statement is worth as much as one of actors who are mentioned this many times as often. */
const DISPUTED = 4;

/** How much a verdict on a statement is worth: the less sure and the more often told of its actors are, the more. */
function worthOf(actors: ReadonlyMap<string, Actor>, disputes: ReadonlySet<string>): (statement: Statement) => number {
  const mentions = (id: string | null): number => (id === null ? 0 : (actors.get(id)?.mentions.length ?? 0));
  return ({ id, score, speaker, about }) => {
    const told = [speaker, ...about].reduce((sum, actor) => sum + mentions(actor), 0);
    return (0.5 - doubt(score)) * Math.log2(2 + told * (disputes.has(id) ? DISPUTED : 1));
  };
}

/** Scores nearer to even chances are the least sure. */
const doubt = (score: number): number => Math.abs(score - 0.5);
const isDoubtful = (score: number): boolean => doubt(score) <= 0.25;

async function viewPairs(
  pairs: readonly PairSuggestion[],
  actors: ReadonlyMap<string, Actor>,
  quotes: Quotes,
): Promise<readonly PairView[]> {
  const views: PairView[] = [];
  for (const { actors: ids, ...suggestion } of pairs) {
    const [a, b] = ids.map((id) => actors.get(id));
    if (a === undefined || b === undefined) continue;
    views.push({ ...suggestion, actors: [await viewActor(a, quotes), await viewActor(b, quotes)] });
  }
  return views;
}

async function viewActor({ id, kind, name, aliases, mentions }: Actor, quotes: Quotes): Promise<SuggestedActor> {
  const chosen = mentions.slice(0, EXAMPLES);
  await quotes.load(chosen.map(({ article }) => article));
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const examples = await Promise.all(
    chosen.map(async (mention) => ({
      ...mention,
      quote: await quotes.sentence(mention.article, mention),
      citation: quotes.citation(mention.article),
    })),
  );
  return { id, kind, name, aliases, mentions: mentions.length, articles, examples };
}
