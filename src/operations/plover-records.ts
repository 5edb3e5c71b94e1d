import type { EventView } from "./events.ts";

/** One event in the form of the PLOVER gold standard records (Open Event Data Alliance), with what CAMEO users want. */
export interface PloverRecord {
  readonly id: string;
  /** EDTF, ISO 8601-2: a plain day where the day is known; null for an undated event. */
  readonly date: string | null;
  /** How the date is known: "words", "narrative", "occasion", "publication"; null for an undated event. */
  readonly dateFrom: string | null;
  readonly source: readonly PloverActor[];
  readonly target: readonly PloverActor[];
  readonly event: EventView["type"];
  readonly mode: string | null;
  readonly cameo: string;
  readonly quad: EventView["quad"];
  readonly goldstein: number;
  readonly status: EventView["status"];
  readonly eventText: string;
  readonly publication: string | null;
  readonly url: string | null;
  /** Ids of the articles that report it. */
  readonly articles: readonly string[];
}

export interface PloverActor {
  readonly actorText: string;
  /** The actor's id in the record. */
  readonly id: string;
}

export function ploverRecord(event: EventView): PloverRecord {
  const [first] = event.mentions;
  const party = (ids: readonly string[], names: readonly string[]): readonly PloverActor[] =>
    ids.map((id, index) => ({ actorText: names[index] ?? id, id }));
  return {
    id: event.id,
    date: event.date,
    dateFrom: event.dateBasis?.from ?? null,
    source: party(event.actors, event.actorNames),
    target: party(event.recipients, event.recipientNames),
    event: event.type,
    mode: event.mode,
    cameo: event.cameo,
    quad: event.quad,
    goldstein: event.goldstein,
    status: event.status,
    eventText: first?.quote ?? "",
    publication: first?.citation.publisher ?? null,
    url: first?.citation.url ?? null,
    articles: [...new Set(event.mentions.map(({ article }) => article))],
  };
}
