/**
 * Measures how the cost of one more article grows with the record: processor time to add one to a record of 2,000
 * articles as a ratio of that for 250, once in a process that holds the record's readings (the workbench), once in a
 * new one (the command line). Articles are the bundled example told over again, with other names and years.
 *
 *   npm run bench:growth
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NAMES } from "../browser/many-articles.ts";
import { readerModels } from "../src/operations/models.ts";
import { refresh } from "../src/operations/refresh.ts";
import { extractText, readLayer } from "../src/read/read.ts";
import type { TextLayer } from "../src/record/article.ts";
import type { Reading } from "../src/record/reading.ts";
import { openStore } from "../src/store/open.ts";
import type { Store } from "../src/store/store.ts";

const SIZES = [250, 2000] as const;
const folder = join(import.meta.dirname, "..", "examples", "minsk-moscow");
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
const articles = await Promise.all(
  files.map(async ({ name }, i) => {
    const layer = await extractText({ bytes: readFileSync(join(folder, name)), name, given: {} });
    return { layer, reading: readLayer(`${i}`, layer, "bench", readerModels()) };
  }),
);

/** The nth article: one of the example, in which other persons do the same in other years. */
function article(n: number): { readonly layer: TextLayer; readonly reading: Reading } {
  const { layer, reading } = articles[n % articles.length] ?? { layer: undefined, reading: undefined };
  if (layer === undefined) throw new Error("the example has no articles");
  const round = Math.floor(n / articles.length);
  const renamed = NAMES.reduce(
    (json, [known, others]) => json.replace(known, others[round % others.length] ?? ""),
    JSON.stringify(reading.actors),
  );
  const dated = (json: string): string =>
    json.replace(/"202([0-3])(?=[-"/~?])/g, (_, year: string) => `"${1990 + (round % 40) + Number(year)}`);
  const id = `article-${n}`;
  return {
    layer,
    reading: {
      ...reading,
      id,
      article: { ...reading.article, id },
      actors: JSON.parse(renamed) as Reading["actors"],
      dates: JSON.parse(dated(JSON.stringify(reading.dates))) as Reading["dates"],
      events: JSON.parse(dated(JSON.stringify(reading.events))) as Reading["events"],
    },
  };
}

const add = (store: Store, n: number): Promise<unknown> =>
  store.addArticle({ id: `article-${n}`, path: null, name: `${n}.txt`, bytes: new Uint8Array(1), ...article(n) });

/** Milliseconds of processor time. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Costs {
  readonly whole: number;
  readonly held: number;
  readonly anew: number;
}

/** The cost of resolving so many articles from nothing, and of two more after that. */
async function costsAt(size: number): Promise<Costs> {
  const scratch = mkdtempSync(join(tmpdir(), "dragoman-growth-"));
  const path = join(scratch, "record.db");
  try {
    const first = await openStore(path, { create: true });
    for (let n = 0; n < size; n += 1) await add(first, n);
    const whole = await cost(() => refresh(first));
    await add(first, size);
    const held = await cost(() => refresh(first));
    await first.close();
    const second = await openStore(path);
    await add(second, size + 1);
    const anew = await cost(() => refresh(second));
    await second.close();
    return { whole, held, anew };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

await costsAt(50); // code that runs for the first time is slower
const [few, many] = [await costsAt(SIZES[0]), await costsAt(SIZES[1])];
const line = (what: string, of: keyof Costs): void => {
  const [a, b] = [few[of], many[of]];
  console.log(
    `${what.padEnd(34)} ${a.toFixed(0)} ms at ${SIZES[0]}, ${b.toFixed(0)} ms at ${SIZES[1]}: ${(b / a).toFixed(1)} times`,
  );
};
line("all articles, from nothing", "whole");
line("one more, the readings held", "held");
line("one more, in a new process", "anew");
