import type { Decision } from "../record/decision.ts";
import type { Reading } from "../record/reading.ts";
import type { Resolution } from "../record/record.ts";
import { resolveActors } from "./actors.ts";
import { resolveEvents } from "./events.ts";
import { resolveStatements } from "./statements.ts";

/**
 * Resolves what single articles say into one record. Pure; neither the order of `readings` nor the order in which
 * they were once read changes the result.
 */
export function resolve(readings: readonly Reading[], decisions: readonly Decision[]): Resolution {
  const ordered = readings.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const actors = resolveActors(ordered, decisions);
  const statements = resolveStatements(ordered, actors);
  const events = resolveEvents(ordered, actors, statements);
  return { actors: actors.list, statements: statements.list, events };
}
