import type { Reading } from "../record/reading.ts";
import type { Actor, ActorSummary } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import { reviseReading } from "../resolve/resolve.ts";
import type { Store } from "../store/store.ts";
import { type ArticleSummary, findArticle, summarise } from "./articles.ts";
import { type EventView, viewEvents } from "./events.ts";
import { Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

/** An article with its text and everything found in it. */
export interface ShownArticle {
  readonly article: ArticleSummary;
  readonly text: string;
  /** As persons corrected it. */
  readonly reading: Reading;
  /** In the order of the text; empty for a superseded article, which the record leaves out. */
  readonly statements: readonly StatementView[];
  readonly events: readonly EventView[];
  /** The actors of the record that it mentions or names, in the order in which its reading first has them. */
  readonly actors: readonly ActorName[];
  /** The actor's id for each number that the reading gives an actor; null for one that the record leaves out. */
  readonly localActors: readonly (string | null)[];
}

export type ActorName = Pick<ActorSummary, "id" | "kind" | "name" | "aliases">;

export async function show(store: Store, reference: string): Promise<ShownArticle> {
  const article = await findArticle(store, reference);
  await refresh(store);
  const [layer, found] = [await store.layer(article.id), await store.reading(article.id)];
  if (layer === null || found === null) throw new Error(`article ${article.id} has no reading`);
  const { reading } = reviseReading(found, await store.decisions(), layer.text);
  const mentioned = await store.actors({ article: article.id });
  const localActors = actorsByNumber(reading, mentioned);
  const ids = new Set(localActors);
  const quotes = new Quotes(store);
  return {
    article: await summarise(store, article),
    text: layer.text,
    reading,
    statements: await viewStatements(store, await store.statements({ article: article.id }), quotes),
    events: await viewEvents(store, await store.events({ article: article.id }), quotes),
    actors: mentioned
      .filter(({ id }) => ids.has(id))
      .map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }))
      .sort((a, b) => localActors.indexOf(a.id) - localActors.indexOf(b.id)),
    localActors,
  };
}

/** A mention of the record is one of the reading, which numbers its actors. */
function actorsByNumber(reading: Reading, actors: readonly Actor[]): readonly (string | null)[] {
  const place = ({ from, to }: Span): string => `${from} ${to}`;
  const ids = new Map<string, string>();
  for (const { id, mentions } of actors) {
    for (const mention of mentions) if (mention.article === reading.id) ids.set(place(mention), id);
  }
  const found = new Map<number, string>();
  for (const mention of reading.mentions) {
    const id = ids.get(place(mention));
    if (id !== undefined) found.set(mention.actor, id);
  }
  return reading.actors.map((_, number) => found.get(number) ?? null);
}
