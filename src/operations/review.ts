import { z } from "zod";
import type { Decision } from "../record/decision.ts";
import type { Actor, ActorSummary, Evidence } from "../record/record.ts";
import { type PairSuggestion, suggestPairs } from "../resolve/names/suggestions.ts";
import type { Store } from "../store/store.ts";
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
  /** Statements of which the reader is least sure. */
  readonly statements: readonly StatementView[];
  /** How many there are of each, shown or not. */
  readonly counts: { readonly pairs: number; readonly statements: number };
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

/** What persons have judged already is left out. */
export async function review(store: Store, input: z.input<typeof reviewInput> = {}): Promise<Review> {
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
  const shown = doubtful.toSorted((a, b) => doubt(a.score) - doubt(b.score) || (a.id < b.id ? -1 : 1));
  return {
    pairs: await viewPairs(pairs.slice(0, limit), actors, quotes),
    statements: await viewStatements(store, shown.slice(0, limit), quotes),
    counts: { pairs: pairs.length, statements: doubtful.length },
  };
}

/** Ids of verdicts on two actors. */
const comparisons = (log: readonly Decision[]): ReadonlySet<string> =>
  new Set(log.flatMap(({ id, kind }) => (kind === "same" || kind === "different" || kind === "unsure" ? [id] : [])));

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
