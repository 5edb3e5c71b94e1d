/**
 * Measures how soon every page paints its first contents, on the bundled example and on 500 articles made by varying
 * it. Prints the slowest and the middle of several loads without a cache, and ends with 1 where one is over the budget.
 *
 *   npm run bench:first-paint             prints
 *   npm run bench:first-paint -- --freeze also keeps the figures in first-paint.json
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium, openWatched } from "./chromium.ts";
import { writeVariations } from "./many-articles.ts";
import { addressesOf, type PageName, PAGES, settled } from "./pages.ts";
import { EXAMPLE, startWorkbench, type Workbench } from "./workbench.ts";

const BUDGET = 1000;
const LOADS = 5;
const ARTICLES = 500;

/** Milliseconds from asking for the page to its first contents, and to all of its contents. */
interface Load {
  readonly paint: number;
  readonly complete: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function load(page: Page, address: string): Promise<Load> {
  await page.goto(address);
  await settled(page);
  return page.evaluate(async () => {
    const complete = performance.now();
    const paint = await new Promise<number>((resolve) => {
      // The browser tells of a paint some time after it.
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
      }).observe({ type: "paint", buffered: true });
    });
    return { paint, complete };
  });
}

async function measure(
  browser: Browser,
  workbench: Workbench,
  name: string,
): Promise<Readonly<Record<string, Figures>>> {
  const addresses = await addressesOf(workbench);
  const figures: Record<string, Figures> = {};
  for (const page of PAGES) {
    figures[page] = await figuresOf(browser, workbench, addresses[page]);
    report(name, page, figures[page]);
  }
  return figures;
}

interface Figures {
  readonly paintMedian: number;
  readonly paintSlowest: number;
  readonly completeMedian: number;
}

async function figuresOf(browser: Browser, { url }: Workbench, address: string): Promise<Figures> {
  const loads: Load[] = [];
  for (let count = 0; count < LOADS; count += 1) {
    // A window of its own has no cache yet.
    const { context, page } = await openWatched(browser, url);
    loads.push(await load(page, address));
    await context.close();
  }
  return {
    paintMedian: Math.round(median(loads.map(({ paint }) => paint))),
    paintSlowest: Math.round(Math.max(...loads.map(({ paint }) => paint))),
    completeMedian: Math.round(median(loads.map(({ complete }) => complete))),
  };
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function report(store: string, page: PageName, { paintMedian, paintSlowest, completeMedian }: Figures): void {
  const cells = [`${paintMedian} ms`, `${paintSlowest} ms`, `${completeMedian} ms`].map((cell) => cell.padStart(10));
  print(`${store.padEnd(14)}${page.padEnd(10)}${cells.join("")}${paintSlowest < BUDGET ? "" : "  OVER BUDGET"}`);
}

const folder = mkdtempSync(join(tmpdir(), "dragoman-variations-"));
const browser = await launchChromium();
const stores: Workbench[] = [];
try {
  writeVariations(EXAMPLE, folder, ARTICLES);
  print(
    `${"store".padEnd(14)}${"page".padEnd(10)}${"paint".padStart(10)}${"slowest".padStart(10)}${"complete".padStart(10)}`,
  );
  const example = await startWorkbench(EXAMPLE);
  stores.push(example);
  const small = await measure(browser, example, "example");
  const many = await startWorkbench(folder);
  stores.push(many);
  const large = await measure(browser, many, `${ARTICLES} articles`);
  if (process.argv.includes("--freeze")) {
    const result = { unit: "milliseconds", loads: LOADS, example: small, [`articles${ARTICLES}`]: large };
    writeFileSync(join(import.meta.dirname, "first-paint.json"), `${JSON.stringify(result, null, 2)}\n`);
  }
  const slowest = Math.max(...[small, large].flatMap(Object.values<Figures>).map(({ paintSlowest }) => paintSlowest));
  if (slowest >= BUDGET) process.exitCode = 1;
} finally {
  await browser.close();
  for (const store of stores) await store.remove();
  rmSync(folder, { recursive: true, force: true });
}
