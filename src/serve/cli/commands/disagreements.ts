import colors from "picocolors";
import { disagreements, type DisagreementView, type PositionView } from "../../../operations/disagreements.ts";
import { omissions } from "../../../operations/omissions.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";
import { oneLine } from "../terminal.ts";
import { leftOut } from "./left-out.ts";

interface DisagreementsOptions extends ListOptions {
  readonly about?: string;
  readonly self?: boolean;
  readonly reliability?: string;
  readonly asOf?: string;
}

export async function runDisagreements(options: DisagreementsOptions): Promise<void> {
  const { about, self, asOf, reliability } = options;
  const conditions = { about, self, asOf, reliability };
  const found = await withStore(options.store, {}, (store) => disagreements(store, conditions));
  if (options.json) await print(`${JSON.stringify(found, null, 2)}\n`);
  else if (options.csv) await print(renderPositions(found.disagreements, options));
  else await print(leftOut(found.articles) + found.disagreements.map(render).join("\n"));
}

function render({ id, question, kind, positions, selfContradiction, settled }: DisagreementView): string {
  const notes = [kind, ...(selfContradiction ? ["one speaker"] : []), ...(settled === null ? [] : ["settled"]), id];
  const head = `${colors.bold(oneLine(question))} ${colors.dim(notes.join(", "))}\n`;
  return head + positions.map((position) => `${positionLine(position)}\n`).join("");
}

function positionLine({ by, side, certainty, quote, published, article, repeats, settles }: PositionView): string {
  const hedge = certainty === "certain" ? "" : `, ${certainty}`;
  const notes = [
    ...(repeats === null ? [] : [`says no more than ${repeats + 1}`]),
    ...(settles === null ? [] : [`settles ${settles + 1}`]),
  ];
  const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  return `  ${published ?? "undated"}  ${colors.green(oneLine(side))}${hedge}  ${oneLine(by)}: “${oneLine(quote)}”${note} ${colors.dim(article)}`;
}

const renderPositions = (list: readonly DisagreementView[], options: ListOptions): string =>
  renderList(
    list.flatMap(({ id, question, positions }) => positions.map((position) => ({ id, question, ...position }))),
    [
      { head: "disagreement", cell: ({ id }) => id },
      { head: "question", cell: ({ question }) => question },
      { head: "side", cell: ({ side }) => side },
      { head: "speaker", cell: ({ by }) => by },
      { head: "certainty", cell: ({ certainty }) => certainty },
      { head: "words", cell: ({ quote }) => quote },
      { head: "published", cell: ({ published }) => published },
      { head: "article", cell: ({ article }) => article },
    ],
    options,
  );

/** What one outlet tells and others leave out. */
export async function runOmissions(options: ListOptions & { readonly asOf?: string }): Promise<void> {
  const { asOf } = options;
  const { omissions: found } = await withStore(options.store, {}, (store) => omissions(store, { asOf }));
  await print(
    renderList(
      found,
      [
        { head: "date", cell: ({ event }) => event.date },
        { head: "type", cell: ({ event }) => event.type },
        { head: "told by", cell: ({ toldBy }) => toldBy.join(", ") },
        { head: "left out by", cell: ({ leftOutBy }) => leftOutBy.join(", ") },
        { head: "words", cell: ({ event }) => event.mentions[0]?.quote ?? null, flexible: true },
      ],
      options,
    ),
  );
}
