import colors from "picocolors";
import { type Brief, brief } from "../../../operations/brief.ts";
import { dossier } from "../../../operations/dossier.ts";
import type { EventView } from "../../../operations/events.ts";
import { withStore } from "../../../operations/open.ts";
import type { Citation } from "../../../operations/quotes.ts";
import type { StatementView } from "../../../operations/statements.ts";
import type { Actor } from "../../../record/record.ts";
import { htmlOf, markdownOf } from "../dossier-text.ts";
import { print, type StoreOptions } from "../options.ts";
import { oneLine } from "../terminal.ts";

interface BriefOptions extends StoreOptions {
  readonly json?: boolean;
  readonly format?: "text" | "markdown" | "html";
}

export async function runBrief(a: string, b: string, options: BriefOptions): Promise<void> {
  if (options.format === "markdown" || options.format === "html") {
    const today = new Date().toISOString().slice(0, 10);
    const report = await withStore(options.store, {}, (store) => dossier(store, a, b, today));
    return print(options.format === "html" ? htmlOf(report) : markdownOf(report));
  }
  const found = await withStore(options.store, {}, (store) => brief(store, a, b));
  await print(options.json ? `${JSON.stringify(found, null, 2)}\n` : renderBrief(found));
}

function renderBrief(found: Brief): string {
  const { a, b, citations } = found;
  const number = new Map(citations.map(({ id }, i) => [id, i + 1]));
  const cite = (article: string): string => colors.dim(`[${number.get(article) ?? "?"}]`);
  const section = (head: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `\n${colors.bold(head)}\n${lines.join("\n")}\n`;
  const events = (list: readonly EventView[]): string[] => list.flatMap((event) => eventLines(event, cite));
  const statements = (list: readonly StatementView[], named: boolean): string[] =>
    list.map((statement) => statementLine(statement, cite, named));
  return [
    `${colors.bold(`${a.name} and ${b.name}`)}\n`,
    section("Who they are", [...actorLines(a), ...actorLines(b)]),
    section(`What ${a.name} did to ${b.name}`, events(found.aToB)),
    section(`What ${b.name} did to ${a.name}`, events(found.bToA)),
    section("What they did together, or had done to both", events(found.together)),
    section(`What ${a.name} says of ${b.name}`, statements(found.aOnB, false)),
    section(`What ${b.name} says of ${a.name}`, statements(found.bOnA, false)),
    section("What others say of both", statements(found.othersOnBoth, true)),
    section(
      "Articles",
      citations.map((citation, i) => citationLine(citation, i + 1)),
    ),
  ].join("");
}

function actorLines(actor: Actor): string[] {
  const articles = new Set(actor.mentions.map(({ article }) => article)).size;
  const roles = [...new Set(actor.roles.map(({ text }) => oneLine(text)))];
  return [
    `  ${colors.cyan(actor.name)}, ${actor.kind}: ${actor.mentions.length} mentions in ${articles} articles`,
    ...(roles.length > 0 ? [`    called: ${roles.join("; ")}`] : []),
    ...(actor.aliases.length > 0 ? [`    spelled also: ${actor.aliases.join(", ")}`] : []),
  ];
}

const DATE_WIDTH = 22;
const TYPE_WIDTH = 10;
const INDENT = " ".repeat(DATE_WIDTH + TYPE_WIDTH + 4);

/** One line for each report of the event: the first with its date, type and status, others beneath it. */
function eventLines(event: EventView, cite: (article: string) => string): string[] {
  const head = `  ${(event.date ?? "undated").padEnd(DATE_WIDTH)}${colors.yellow(event.type.padEnd(TYPE_WIDTH))}  `;
  return event.mentions.map((report, i) => {
    const status = report.status === "happened" ? "" : ` (${report.status})`;
    const reporter = report.reporterName === null ? "" : `, reported by ${report.reporterName}`;
    return `${i === 0 ? head : INDENT}“${oneLine(report.quote)}”${status}${reporter} ${cite(report.article)}`;
  });
}

function statementLine(statement: StatementView, cite: (article: string) => string, named: boolean): string {
  const { speakerName, viaName, stance, certainty, quote, article } = statement;
  const who = named ? `${speakerName} ` : "";
  const via = viaName === null ? "" : ` (to ${viaName})`;
  const hedge = certainty === "certain" ? "" : ` as ${certainty}`;
  return `  ${who}${colors.green(stance)}${hedge}${via}: “${oneLine(quote)}” ${cite(article)}`;
}

function citationLine({ id, title, publisher, author, published, url }: Citation, number: number): string {
  const parts = [title ?? "(untitled)", author, publisher, published ?? "undated", url, id];
  return `  [${number}] ${parts
    .filter((part) => part !== null)
    .map((part) => oneLine(part))
    .join(". ")}`;
}
