import { dealings } from "../analyze/dealings.ts";
import type { Actor } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { findActor } from "./actors.ts";
import { type EventView, viewEvents } from "./events.ts";
import { InvalidInput } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

/** Two actors and all that the record holds between them. */
export interface Brief {
  readonly a: Actor;
  readonly b: Actor;
  readonly aToB: readonly EventView[];
  readonly bToA: readonly EventView[];
  readonly together: readonly EventView[];
  readonly aOnB: readonly StatementView[];
  readonly bOnA: readonly StatementView[];
  readonly othersOnBoth: readonly StatementView[];
  /** Every article cited, by publication date, undated ones last. */
  readonly citations: readonly Citation[];
}

export async function brief(store: Store, nameOfA: string, nameOfB: string): Promise<Brief> {
  await refresh(store);
  const a = await findActor(store, nameOfA);
  const b = await findActor(store, nameOfB);
  if (a.id === b.id) throw new InvalidInput(`${nameOfA} and ${nameOfB} are both ${a.name}; a brief needs two actors`);
  const record = {
    statements: [
      ...(await store.statements({ speaker: a.id, about: [b.id] })),
      ...(await store.statements({ speaker: b.id, about: [a.id] })),
      ...(await store.statements({ about: [a.id, b.id] })).filter(
        ({ speaker }) => speaker !== a.id && speaker !== b.id,
      ),
    ],
    events: await store.events({ involving: [a.id, b.id] }),
  };
  const found = dealings(record, a.id, b.id);
  const quotes = new Quotes(store);
  const views = {
    aToB: await viewEvents(store, found.aToB, quotes),
    bToA: await viewEvents(store, found.bToA, quotes),
    together: await viewEvents(store, found.together, quotes),
    aOnB: await viewStatements(store, found.aOnB, quotes),
    bOnA: await viewStatements(store, found.bOnA, quotes),
    othersOnBoth: await viewStatements(store, found.othersOnBoth, quotes),
  };
  return { a, b, ...views, citations: citationsOf(views, quotes) };
}

function citationsOf(views: Omit<Brief, "a" | "b" | "citations">, quotes: Quotes): readonly Citation[] {
  const events = [...views.aToB, ...views.bToA, ...views.together];
  const statements = [...views.aOnB, ...views.bOnA, ...views.othersOnBoth];
  const cited = [...events.flatMap(({ mentions }) => mentions), ...statements].map(({ article }) => article);
  const places = [...new Set(cited)].map((article) => ({ article }));
  return quotes.byPublication(places).map(({ article }) => quotes.citation(article));
}
