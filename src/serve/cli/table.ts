import { stringify } from "csv-stringify/sync";
import { oneLine } from "./terminal.ts";

/** A column of a list: its heading, and what stands in it for each row. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number | null;
  readonly align?: "right";
  /** Cut to what the terminal leaves; other columns keep their width. */
  readonly flexible?: true;
}

/** How a list is printed: a table for people, JSON for programs, CSV for spreadsheets. */
export interface ListFormat {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Renders a list of rows. JSON carries whole rows; tables and CSV carry the columns. Ends with a line end. */
export function renderList<Row>(rows: readonly Row[], columns: readonly Column<Row>[], format: ListFormat): string {
  if (format.json) return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  if (format.csv) return stringify([columns.map(({ head }) => head), ...cells.map((row) => row.map(csvSafe))]);
  return renderTable(columns, cells);
}

/** A spreadsheet runs a cell that begins so as a formula; an apostrophe in front keeps it text (OWASP, CSV Injection). */
const csvSafe = (cell: string | number | null): string | number | null =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

const GAP = "  ";

function renderTable<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly (string | number | null)[])[],
): string {
  if (cells.length === 0) return "";
  const lines = [
    columns.map(({ head }) => head),
    ...cells.map((row) => row.map((cell) => oneLine(String(cell ?? "")))),
  ];
  const natural = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const widths = fit(columns, natural);
  return lines
    .map((line) =>
      line
        .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** Narrows the flexible columns, evenly, until the table fits the terminal; a pipe takes any width. */
function fit<Row>(columns: readonly Column<Row>[], natural: readonly number[]): readonly number[] {
  if (!process.stdout.isTTY) return natural;
  const room = process.stdout.columns - GAP.length * (columns.length - 1);
  const fixed = natural.reduce((sum, width, i) => sum + (columns[i]?.flexible ? 0 : width), 0);
  const flexible = columns.filter((column) => column.flexible).length;
  const share = Math.max(16, Math.floor((room - fixed) / Math.max(1, flexible)));
  return natural.map((width, i) => (columns[i]?.flexible ? Math.min(width, share) : width));
}

const pad = (cell: string, width: number, align: "right" | undefined): string => {
  const cut = cell.length > width ? `${cell.slice(0, width - 1)}…` : cell;
  return align === "right" ? cut.padStart(width) : cut.padEnd(width);
};
