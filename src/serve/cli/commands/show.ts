import colors from "picocolors";
import { withStore } from "../../../operations/open.ts";
import { show, type ShownArticle } from "../../../operations/show.ts";
import type { Span } from "../../../record/span.ts";
import { dateWords } from "../date-words.ts";
import { print, type StoreOptions } from "../options.ts";
import { oneLine, visible } from "../terminal.ts";

export async function runShow(reference: string, options: StoreOptions & { json?: boolean }): Promise<void> {
  const shown = await withStore(options.store, {}, (store) => show(store, reference));
  await print(options.json ? `${JSON.stringify(shown, null, 2)}\n` : render(shown));
}

function render(shown: ShownArticle): string {
  return [heading(shown), markedText(shown), statementsOf(shown), eventsOf(shown)]
    .filter((part) => part !== "")
    .join("\n");
}

function heading({ article }: ShownArticle): string {
  const { id, title, publisher, author, published, publishedBasis, supersededBy, unread } = article;
  const date = published === null ? "undated" : `${published} (${publishedBasis ?? "unknown basis"})`;
  const notes = [
    ...(supersededBy === null ? [] : [`superseded by ${supersededBy}`]),
    ...(unread === null ? [] : [`not read: ${unread}`]),
  ];
  const facts = [author, publisher, date, id, ...notes].filter((fact) => fact !== null).map(oneLine);
  return `${colors.bold(oneLine(title ?? "(untitled)"))}\n${facts.join(" · ")}\n`;
}

/** How each kind of finding is marked: colour on a terminal, and brackets that stay where there is none. */
const MARKS = {
  actor: { open: "[", close: "]", paint: colors.cyan },
  event: { open: "{", close: "}", paint: colors.yellow },
  date: { open: "<", close: ">", paint: colors.magenta },
  cue: { open: "|", close: "|", paint: colors.green },
} as const;

interface Mark extends Span {
  readonly kind: keyof typeof MARKS;
}

/** The article's own words, findings marked in place. Where two overlap, the one that begins first is marked. */
function markedText({ text, reading }: ShownArticle): string {
  const marks: Mark[] = [
    ...reading.mentions.map(({ from, to }) => ({ from, to, kind: "actor" as const })),
    ...reading.events.map(({ trigger }) => ({ ...trigger, kind: "event" as const })),
    ...reading.dates.map(({ from, to }) => ({ from, to, kind: "date" as const })),
    ...reading.attributions.flatMap(({ cue }) => cue.map(([from, to]) => ({ from, to, kind: "cue" as const }))),
  ].sort((x, y) => x.from - y.from || y.to - x.to);
  let marked = "";
  let position = 0;
  for (const { from, to, kind } of marks) {
    if (from < position) continue;
    const { open, close, paint } = MARKS[kind];
    marked += visible(text.slice(position, from)) + paint(`${open}${visible(text.slice(from, to))}${close}`);
    position = to;
  }
  marked += visible(text.slice(position));
  const legend = Object.entries(MARKS).map(([kind, { open, close, paint }]) => paint(`${open}${kind}${close}`));
  return `${marked.trim()}\n\n${legend.join("  ")}\n`;
}

function statementsOf({ statements }: ShownArticle): string {
  if (statements.length === 0) return "";
  const lines = statements.map(({ speakerName, stance, certainty, quote }) => {
    const hedge = certainty === "certain" ? "" : ` as ${certainty}`;
    return `  ${oneLine(speakerName)} ${colors.green(stance)}${hedge}: “${oneLine(quote)}”`;
  });
  return `${colors.bold("Statements")}\n${lines.join("\n")}\n`;
}

function eventsOf({ events }: ShownArticle): string {
  if (events.length === 0) return "";
  const lines = events.map(({ date, dateBasis, type, status, actorNames, recipientNames, mentions }) => {
    const parties = [actorNames.join(", "), recipientNames.join(", ")].filter((names) => names !== "").join(" → ");
    const when = date === null ? "undated" : `${date} (${dateWords(dateBasis) ?? "unknown basis"})`;
    return `  ${when} ${colors.yellow(type)} ${status} ${oneLine(parties)}: “${oneLine(mentions[0]?.quote ?? "")}”`;
  });
  return `${colors.bold("Events")}\n${lines.join("\n")}\n`;
}
