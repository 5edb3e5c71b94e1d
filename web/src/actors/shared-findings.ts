import type { Event, Statement } from "../../../src/record/record.ts";

type Deed = Pick<Event, "id" | "actors" | "recipients">;
type Words = Pick<Statement, "id" | "speaker" | "about">;

/** Another actor, and how much of the record he shares with the one looked at. */
export interface Companion {
  readonly id: string;
  /** Events in which both take part. */
  readonly events: number;
  /** Statements by one about the other, or about both. */
  readonly statements: number;
}

/** Those who share any event or statement with an actor, most first, then by id. */
export function companionsOf(
  actor: string,
  events: readonly Deed[],
  statements: readonly Words[],
): readonly Companion[] {
  const inEvents = countOthers(events, actor, (event) => [...event.actors, ...event.recipients]);
  const inStatements = countOthers(statements, actor, ({ speaker, about }) =>
    speaker === null || speaker === "author" ? about : [speaker, ...about],
  );
  return [...new Set([...inEvents.keys(), ...inStatements.keys()])]
    .map((id) => ({ id, events: inEvents.get(id) ?? 0, statements: inStatements.get(id) ?? 0 }))
    .sort((a, b) => b.events + b.statements - a.events - a.statements || (a.id < b.id ? -1 : 1));
}

/** In how many of the items each other takes part; an item listed twice counts once. */
function countOthers<T extends { readonly id: string }>(
  items: readonly T[],
  actor: string,
  partakers: (item: T) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of new Map(items.map((item) => [item.id, item])).values()) {
    const others = new Set(partakers(item));
    if (!others.delete(actor)) continue;
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}
