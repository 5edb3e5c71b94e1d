import { dealings } from "../analyze/dealings.ts";
import type { Actor } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { findActor } from "./actors.ts";
import { sideNamed } from "./analysis.ts";
import { type EventView, viewEvents } from "./events.ts";
import { InvalidInput, NotFound } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { sidesNamed } from "./ratings.ts";
import { refresh } from "./refresh.ts";
import { type StatementView, viewStatements } from "./statements.ts";

/** Two sides, each by its chief actor, and all that the record holds between them. */
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

/**
 * @param nameOfA an actor by any spelling, several joined by "+", or a side that a person named
 * @param wide takes in all who act for the states named
 */
export async function brief(store: Store, nameOfA: string, nameOfB: string, wide = false): Promise<Brief> {
  await refresh(store);
  const named = sidesNamed(await store.decisions());
  const a = await membersOf(store, named.get(nameOfA.toLowerCase())?.join("+") ?? nameOfA, wide);
  const b = await membersOf(store, named.get(nameOfB.toLowerCase())?.join("+") ?? nameOfB, wide);
  if (a.some(({ id }) => b.some((other) => other.id === id)))
    throw new InvalidInput(`${nameOfA} and ${nameOfB} are both ${a[0].name}; a brief needs two actors`);
  const [idsOfA, idsOfB] = [a.map(({ id }) => id), b.map(({ id }) => id)];
  const found = dealings(await recordOn(store, idsOfA, idsOfB), idsOfA, idsOfB);
  const quotes = new Quotes(store);
  const views = {
    aToB: await viewEvents(store, found.aToB, quotes),
    bToA: await viewEvents(store, found.bToA, quotes),
    together: await viewEvents(store, found.together, quotes),
    aOnB: await viewStatements(store, found.aOnB, quotes),
    bOnA: await viewStatements(store, found.bOnA, quotes),
    othersOnBoth: await viewStatements(store, found.othersOnBoth, quotes),
  };
  return { a: a[0], b: b[0], ...views, citations: citationsOf(views, quotes) };
}

/** The actors of a side, the most mentioned first. */
async function membersOf(store: Store, name: string, wide: boolean): Promise<readonly [Actor, ...Actor[]]> {
  if (!wide && !name.includes("+")) return [await findActor(store, name)];
  const actors = await store.actors();
  const members = sideNamed(actors, name, wide).actors.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  const [chief, ...others] = members;
  if (chief === undefined) throw new NotFound(`${name}: no such actor`);
  return [chief, ...others];
}

/** All that may concern both sides; of two single actors no more than they share is loaded. */
async function recordOn(store: Store, a: readonly string[], b: readonly string[]) {
  const [one, other] = [a[0] ?? "", b[0] ?? ""];
  if (a.length > 1 || b.length > 1) return { statements: await store.statements(), events: await store.events() };
  return {
    statements: [
      ...(await store.statements({ speaker: one, about: [other] })),
      ...(await store.statements({ speaker: other, about: [one] })),
      ...(await store.statements({ about: [one, other] })).filter(
        ({ speaker }) => speaker !== one && speaker !== other,
      ),
    ],
    events: await store.events({ involving: [one, other] }),
  };
}

function citationsOf(views: Omit<Brief, "a" | "b" | "citations">, quotes: Quotes): readonly Citation[] {
  const events = [...views.aToB, ...views.bToA, ...views.together];
  const statements = [...views.aOnB, ...views.bOnA, ...views.othersOnBoth];
  const cited = [...events.flatMap(({ mentions }) => mentions), ...statements].map(({ article }) => article);
  const places = [...new Set(cited)].map((article) => ({ article }));
  return quotes.byPublication(places).map(({ article }) => quotes.citation(article));
}
