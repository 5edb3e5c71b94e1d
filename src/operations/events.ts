import { z } from "zod";
import { timeline } from "../analyze/timeline.ts";
import { edtfBounds, isEdtf } from "../record/edtf.ts";
import type { Event, EventReport } from "../record/record.ts";
import type { EventFilter, Store } from "../store/store.ts";
import { findActor, namesOf } from "./actors.ts";
import { parseInput } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { isWanted, reviewed } from "./reviewed.ts";

const day = z.string().refine(isEdtf, { error: "is no date, such as 2022-12-19, 2022-12 or 2022" });

export const eventsInput = z.object({
  from: day.optional(),
  to: day.optional(),
  /** Actors, by any spelling, who all take part. */
  actors: z.array(z.string().min(1)).max(8).default([]),
  reviewed,
});

/** A report with its words, its article and the name of who reports. */
export interface ReportView extends Omit<EventReport, "wording"> {
  readonly quote: string;
  readonly citation: Citation;
  /** Null where the author reports it. */
  readonly reporterName: string | null;
}

/** An event with the names behind its ids and the words behind its reports. */
export interface EventView extends Omit<Event, "mentions"> {
  readonly actorNames: readonly string[];
  readonly recipientNames: readonly string[];
  readonly mentions: readonly ReportView[];
}

/** Events that may have happened in a period and in which all the actors take part, by date, undated ones last. */
export async function listEvents(store: Store, input: z.input<typeof eventsInput>): Promise<readonly EventView[]> {
  const { from, to, actors, reviewed } = parseInput(eventsInput, input);
  await refresh(store);
  const found = await Promise.all(actors.map((name) => findActor(store, name)));
  const first = from === undefined ? null : edtfBounds(from)?.earliest;
  const last = to === undefined ? null : edtfBounds(to)?.latest;
  const filter: EventFilter = {
    involving: found.map(({ id }) => id),
    ...(first ? { from: first } : {}),
    ...(last ? { to: last } : {}),
  };
  const events = await store.events(filter);
  const isReviewed = ({ mentions }: Event): boolean => mentions.some(({ decisions }) => decisions !== undefined);
  return viewEvents(store, timeline(events.filter((event) => isWanted(reviewed, isReviewed(event)))));
}

/** Events as a person reads them, in the order given. */
export async function viewEvents(
  store: Store,
  events: readonly Event[],
  quotes: Quotes = new Quotes(store),
): Promise<readonly EventView[]> {
  const reporters = events.flatMap(({ mentions }) => mentions.map(({ reportedBy }) => reportedBy));
  const ids = events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const names = await namesOf(store, [...ids, ...reporters.filter((id) => id !== null)]);
  await quotes.load(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  const named = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  const reporterName = ({ reportedBy }: Pick<EventReport, "reportedBy">): string | null => {
    if (reportedBy === "author") return null;
    return reportedBy === null ? "an unnamed source" : (names.get(reportedBy) ?? reportedBy);
  };
  return events.map((event) => ({
    ...event,
    actorNames: named(event.actors),
    recipientNames: named(event.recipients),
    mentions: event.mentions.map(({ wording: _, ...report }) => ({
      ...report,
      quote: quotes.words(report.article, report),
      citation: quotes.citation(report.article),
      reporterName: reporterName(report),
    })),
  }));
}
