/**
 * Makes docs/screenshots from the bundled example: each page light and dark, wide and narrow.
 *
 *   npm run screenshots
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium, openWatched } from "../browser/chromium.ts";
import { addressesOf, settled } from "../browser/pages.ts";
import { EXAMPLE, startWorkbench } from "../browser/workbench.ts";

const folder = join(import.meta.dirname, "..", "docs", "screenshots");
const PAGES = [
  "overview",
  "article",
  "actor",
  "relation",
  "brief",
  "network",
  "timeline",
  "disagreements",
  "forecasts",
  "theme",
  "review",
  "search",
  "add",
] as const;
const SCHEMES = ["light", "dark"] as const;
const WINDOWS = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

mkdirSync(folder, { recursive: true });
const workbench = await startWorkbench(EXAMPLE);
const browser = await launchChromium();
try {
  const addresses = await addressesOf(workbench);
  for (const scheme of SCHEMES) {
    for (const [width, viewport] of Object.entries(WINDOWS)) {
      const { context, page } = await openWatched(browser, workbench.url, { colorScheme: scheme, viewport });
      for (const name of PAGES) {
        await page.goto(addresses[name]);
        await settled(page);
        await atRest(page);
        await page.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`), animations: "disabled" });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await workbench.remove();
}

/** Nothing blinks, and what was scrolled to has come to its place. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForTimeout(300);
}
