import colors from "picocolors";
import { withStore } from "../../../operations/open.ts";
import { relation, type RelationResult, type RelationView } from "../../../operations/relation.ts";
import { type ListOptions, print } from "../options.ts";
import { type Column, renderList } from "../table.ts";
import { oneLine } from "../terminal.ts";
import { leftOut } from "./left-out.ts";

interface RelationOptions extends ListOptions {
  readonly with?: string;
  readonly wide?: boolean;
  readonly asOf?: string;
}

export async function runRelation(a: string, b: string, options: RelationOptions): Promise<void> {
  const { store: path, with: third, wide, asOf } = options;
  const found = await withStore(path, {}, (store) => relation(store, { a, b, with: third, wide, asOf }));
  if (options.json) await print(`${JSON.stringify(found, null, 2)}\n`);
  else if (options.csv) await print(renderList(found.relations.flatMap(months), MONTH_COLUMNS, options));
  else await print(render(found));
}

type Row = RelationView["series"]["months"][number] & { readonly relation: string };

const months = ({ a, b, series }: RelationView): readonly Row[] =>
  series.months.map((month) => ({ ...month, relation: `${a.name} / ${b.name}` }));

const MONTH_COLUMNS: readonly Column<Row>[] = [
  { head: "relation", cell: ({ relation }) => relation },
  { head: "month", cell: ({ month }) => month },
  { head: "verbal cooperation", cell: ({ quads }) => quads["verbal cooperation"], align: "right" },
  { head: "material cooperation", cell: ({ quads }) => quads["material cooperation"], align: "right" },
  { head: "verbal conflict", cell: ({ quads }) => quads["verbal conflict"], align: "right" },
  { head: "material conflict", cell: ({ quads }) => quads["material conflict"], align: "right" },
  { head: "Goldstein", cell: ({ goldstein }) => goldstein, align: "right" },
  { head: "reports", cell: ({ reports }) => reports, align: "right" },
  { head: "articles", cell: ({ articles }) => articles, align: "right" },
];

const render = ({ articles, relations }: RelationResult): string =>
  [leftOut(articles), ...relations.map(renderRelation)].join("");

function renderRelation(found: RelationView): string {
  const { a, b, series } = found;
  const section = (head: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `\n${colors.bold(head)}\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
  const quote = (words: string): string => `“${oneLine(words)}”`;
  const members = ({ name, actors }: RelationView["a"]): string =>
    actors.length === 1
      ? name
      : `${name} with ${actors
          .slice(1)
          .map((actor) => actor.name)
          .join(", ")}`;
  const eventful = series.months.filter(({ reports, articles }) => reports > 0 || articles > 0);
  return [
    `${colors.bold(`${a.name} and ${b.name}`)}\n  ${members(a)}\n  ${members(b)}\n`,
    section("By month: cooperation and conflict, and how much was written", [
      ...eventful.map(
        ({ month, quads, goldstein, reports, articles }) =>
          `${month}  cooperation ${figure(quads["verbal cooperation"] + quads["material cooperation"])}  conflict ${figure(quads["verbal conflict"] + quads["material conflict"])}  Goldstein ${goldstein === null ? "-" : figure(goldstein)}  reports ${figure(reports)}  articles ${articles}`,
      ),
      `without a date: ${series.undated}; not known to have happened: ${series.unrealised}`,
    ]),
    section(
      "Phases",
      found.phases.map(
        ({ from, to, label, votes, words }) =>
          `${from} to ${to}  ${colors.yellow(label)}  (${votes.map(({ label, weight }) => `${label} ${weight}`).join(", ")})${words.length === 0 ? "" : `  ${quote(words[0]?.quote ?? "")}`}`,
      ),
    ),
    section(
      "Turning points",
      found.turningPoints.flatMap(({ date, reasons, articles, speakers, evidence }) => [
        `${colors.yellow(date ?? "undated")}  ${reasons.join(", ")}; articles ${articles}, speakers ${speakers}`,
        ...evidence.map(({ quote: words, article }) => `    ${quote(words)} ${colors.dim(article)}`),
      ]),
    ),
    section(
      "What each gives and gets",
      found.ledger.map(
        ({ giverName, good, delivery, date, evidence }) =>
          `${date ?? "undated"}  ${giverName}  ${colors.green(good)} ${delivery}  ${quote(evidence[0]?.quote ?? "")}`,
      ),
    ),
    section(
      "Ties",
      found.ties.map(
        ({ kind, holds, by, holderName, targetName, quote: words, published }) =>
          `${published ?? "undated"}  ${holderName} to ${targetName}: ${colors.green(kind)} ${holds}  ${by}: ${quote(words)}`,
      ),
    ),
    section(
      "How they stand, by who says so",
      found.attitudes.map(
        ({ matter, pole, by, holderName, targetName, certainty, quote: words, published }) =>
          `${published ?? "undated"}  ${holderName} ${colors.green(pole ?? `(${matter} left open)`)} ${targetName}${certainty === "certain" ? "" : ` (${certainty})`}  ${by}: ${quote(words)}`,
      ),
    ),
    section(
      "Not read: sentences that name both and yielded nothing",
      found.unread.map(({ quote: words, article }) => `${quote(words)} ${colors.dim(article)}`),
    ),
    "\n",
  ].join("");
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);
