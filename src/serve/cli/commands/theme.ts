import colors from "picocolors";
import { withStore } from "../../../operations/open.ts";
import { findTheme, theme, type ThemeResult, themesIn } from "../../../operations/theme.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";
import { oneLine } from "../terminal.ts";
import { leftOut } from "./left-out.ts";

interface ThemeOptions extends ListOptions {
  readonly themes: string;
  readonly asOf?: string;
}

export async function runTheme(name: string | undefined, options: ThemeOptions): Promise<void> {
  if (name === undefined) {
    const rows = [...(await themesIn(options.themes))].map(([file, { question }]) => ({ file, question }));
    const columns = [
      { head: "theme", cell: ({ file }: { file: string }) => file },
      { head: "question", cell: ({ question }: { question: string }) => question, flexible: true as const },
    ];
    return print(renderList(rows, columns, options));
  }
  const file = await findTheme(name, options.themes);
  const found = await withStore(options.store, {}, (store) => theme(store, file, options.asOf));
  if (options.json) return print(`${JSON.stringify(found, null, 2)}\n`);
  if (options.csv) return print(renderList(rowsOf(found), COLUMNS, options));
  await print(
    [
      `${colors.bold(oneLine(found.name))}\n${oneLine(found.question)}\n`,
      leftOut(found.articles),
      found.unknown.length === 0 ? "" : `not in the record: ${found.unknown.join(", ")}\n`,
      "\n",
      renderList(rowsOf(found), COLUMNS, options),
    ].join(""),
  );
}

interface Row {
  readonly date: string | null;
  readonly what: string;
  readonly who: string;
  readonly words: string;
  readonly article: string;
}

const rowsOf = ({ events, statements }: ThemeResult): readonly Row[] => [
  ...events.map(({ date, type, status, actorNames, recipientNames, mentions }) => ({
    date,
    what: status === "happened" ? type : `${type} ${status}`,
    who: [actorNames.join(", "), recipientNames.join(", ")].filter((names) => names !== "").join(" → "),
    words: mentions[0]?.quote ?? "",
    article: mentions.map(({ article }) => article).join(" "),
  })),
  ...statements.map(({ citation, stance, certainty, speakerName, quote, article }) => ({
    date: citation.published,
    what: certainty === "certain" ? stance : `${stance} as ${certainty}`,
    who: speakerName,
    words: quote,
    article,
  })),
];

const COLUMNS = [
  { head: "date", cell: ({ date }: Row) => date },
  { head: "what", cell: ({ what }: Row) => what },
  { head: "who", cell: ({ who }: Row) => who, flexible: true as const },
  { head: "words", cell: ({ words }: Row) => words, flexible: true as const },
  { head: "article", cell: ({ article }: Row) => article },
];
