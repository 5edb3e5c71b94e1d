import { type EventView, listEvents } from "../../../operations/events.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print } from "../options.ts";
import { ploverRecord } from "../../../operations/plover-records.ts";
import { dateWords } from "../date-words.ts";
import { type Column, renderList } from "../table.ts";

interface EventsOptions extends ListOptions {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
  readonly reviewed?: "yes" | "no";
  readonly format?: "plover";
}

export async function runEvents(options: EventsOptions): Promise<void> {
  const { store: path, from, to, actor, reviewed, format } = options;
  const actors = actor === undefined ? [] : [actor];
  const events = await withStore(path, {}, (store) => listEvents(store, { from, to, actors, reviewed }));
  if (format === "plover") await print(events.map((event) => `${JSON.stringify(ploverRecord(event))}\n`).join(""));
  else await print(renderList(events, COLUMNS, options));
}

export async function runTimeline(a: string, b: string | undefined, options: ListOptions): Promise<void> {
  const actors = b === undefined ? [a] : [a, b];
  const events = await withStore(options.store, {}, (store) => listEvents(store, { actors }));
  await print(renderList(events, COLUMNS, options));
}

const COLUMNS: readonly Column<EventView>[] = [
  { head: "date", cell: ({ date }) => date },
  { head: "dated by", cell: ({ dateBasis }) => dateWords(dateBasis) },
  { head: "type", cell: ({ type }) => type },
  { head: "status", cell: ({ status }) => status },
  { head: "who", cell: ({ actorNames }) => actorNames.join(", "), flexible: true },
  { head: "to whom", cell: ({ recipientNames }) => recipientNames.join(", "), flexible: true },
  { head: "words", cell: ({ mentions }) => mentions[0]?.quote ?? null, flexible: true },
  { head: "reported by", cell: ({ mentions }) => mentions[0]?.reporterName ?? "the author" },
  { head: "article", cell: ({ mentions }) => mentions.map(({ article }) => article).join(" ") },
  { head: "reviewed", cell: ({ mentions }) => (mentions.some(({ decisions }) => decisions) ? "yes" : null) },
  { head: "id", cell: ({ id }) => id },
];
