/**
 * Measures how long it takes to work out one relation from a record of 20,000 event mentions: the bundled example,
 * repeated as other articles. As a ratio to parsing the same record as JSON, and in milliseconds.
 *
 *   npm run bench:relation
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { relationOf } from "../src/analyze/relation.ts";
import { sideOf } from "../src/analyze/sides.ts";
import { readerModels } from "../src/operations/models.ts";
import { extractText, readLayer } from "../src/read/read.ts";
import type { Evidence, Resolution } from "../src/record/record.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { fastest } from "./fastest.ts";

const MENTIONS = 20_000;
const ROUNDS = 9;
const folder = join(import.meta.dirname, "..", "examples", "minsk-moscow");

const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
const readings = await Promise.all(
  files.map(async ({ name }, i) => {
    const layer = await extractText({ bytes: readFileSync(join(folder, name)), name, given: {} });
    return readLayer(`${i}`, layer, "bench", readerModels());
  }),
);
const example = resolve(readings, []);

/** The example as often as it takes, each time told by articles of its own. */
function repeated(): Resolution {
  const mentions = example.events.reduce((sum, event) => sum + event.mentions.length, 0);
  const copies = Array.from({ length: Math.ceil(MENTIONS / mentions) }, (_, number) => number);
  const moved = <E extends Evidence>(one: E, copy: number): E => ({ ...one, article: `${one.article}-${copy}` });
  return {
    ...example,
    statements: copies.flatMap((copy) =>
      example.statements.map((one) => ({ ...one, id: `${one.id}-${copy}`, article: `${one.article}-${copy}` })),
    ),
    events: copies.flatMap((copy) =>
      example.events.map((event) => ({
        ...event,
        id: `${event.id}-${copy}`,
        mentions: event.mentions.map((report) => ({
          ...moved(report, copy),
          statement: report.statement === null ? null : `${report.statement}-${copy}`,
        })),
      })),
    ),
  };
}

const record = repeated();
const published = new Map(record.statements.map(({ article }) => [article, "2022-12-19"]));
const [a, b] = [...record.actors].sort((x, y) => y.mentions.length - x.mentions.length);
if (a === undefined || b === undefined) throw new Error("the example has no two actors");
const json = JSON.stringify({ statements: record.statements, events: record.events });
const parsing = fastest(ROUNDS, () => void JSON.parse(json));
const relating = fastest(ROUNDS, () => void relationOf(record, sideOf([a]), sideOf([b]), published));
const mentions = record.events.reduce((sum, event) => sum + event.mentions.length, 0);
console.log(
  `relation of ${a.name} and ${b.name} over ${mentions} event mentions, ${record.statements.length} statements`,
);
console.log(`  ${relating.toFixed(0)} ms, ${(relating / parsing).toFixed(2)} of parsing the record as JSON`);
