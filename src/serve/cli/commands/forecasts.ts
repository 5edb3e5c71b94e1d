import colors from "picocolors";
import { type CalibrationView, forecasts, forecastsInput } from "../../../operations/forecasts.ts";
import { withStore } from "../../../operations/open.ts";
import { type ListOptions, print } from "../options.ts";
import { renderList } from "../table.ts";
import { leftOut } from "./left-out.ts";

type Conditions = Parameters<typeof forecasts>[1];

interface ForecastsOptions extends ListOptions, Conditions {
  /** Scores instead of the list. */
  readonly scores?: boolean;
}

export async function runForecasts({ scores, ...options }: ForecastsOptions): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const conditions = forecastsInput.keyof().options.map((key) => [key, options[key]] as const);
  const input = Object.fromEntries(conditions.filter(([, value]) => value !== undefined));
  const found = await withStore(options.store, {}, (store) => forecasts(store, input, today));
  if (scores) return print(renderScores([...found.speakers, ...found.outlets], options));
  const head = options.json || options.csv ? "" : leftOut(found.articles);
  await print(
    head +
      renderList(
        found.forecasts,
        [
          { head: "made on", cell: ({ madeOn }) => madeOn },
          { head: "speaker", cell: ({ by }) => by },
          { head: "kind", cell: ({ kind }) => kind },
          { head: "words", cell: ({ quote }) => quote, flexible: true },
          { head: "likelihood", cell: ({ likelihood }) => likelihood },
          { head: "when", cell: ({ due, horizonWords }) => due ?? horizonWords },
          { head: "if", cell: ({ conditionWords }) => conditionWords, flexible: true },
          { head: "state", cell: ({ state }) => state },
          { head: "signs", cell: ({ signs }) => signs.map(({ suggests }) => suggests).join(", ") },
          { head: "article", cell: ({ article }) => article },
        ],
        options,
      ),
  );
}

function renderScores(rows: readonly CalibrationView[], options: ListOptions): string {
  if (rows.length === 0 && !options.json) return "no forecast has been judged yet\n";
  return renderList(
    rows,
    [
      { head: "of", cell: ({ of }) => of },
      { head: "judged", cell: ({ judged }) => judged, align: "right" },
      { head: "came true", cell: ({ cameTrue }) => cameTrue, align: "right" },
      { head: "scored", cell: ({ scored }) => scored, align: "right" },
      { head: "Brier", cell: ({ brier }) => brier, align: "right" },
      { head: "log score", cell: ({ logScore }) => logScore, align: "right" },
      { head: "note", cell: ({ fewOnly }) => (fewOnly ? colors.yellow("too few to tell") : null) },
    ],
    options,
  );
}
