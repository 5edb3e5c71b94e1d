/** `test` with a workbench on the bundled example, and a page of it that must cause no problem. */
import type { Browser, Page } from "playwright-core";
import { test as base, expect } from "vitest";
import { launchChromium, openWatched } from "./chromium.ts";
import { EXAMPLE, startWorkbench, type Workbench } from "./workbench.ts";

interface Fixtures {
  /** One for each test file. */
  readonly workbench: Workbench;
  readonly browser: Browser;
  /** A new window for each test. */
  readonly page: Page;
  /** What went wrong on the page. A test that provokes a problem empties it; any left at the end fails the test. */
  readonly problems: string[];
}

export const test = base.extend<Fixtures & { readonly watched: { page: Page; problems: string[] } }>({
  workbench: [
    async ({}, use) => {
      const workbench = await startWorkbench(EXAMPLE);
      await use(workbench);
      await workbench.remove();
    },
    { scope: "file" },
  ],
  browser: [
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  watched: async ({ browser, workbench }, use) => {
    const { context, page, problems } = await openWatched(browser, workbench.url);
    await use({ page, problems });
    await context.close();
    expect(problems).toEqual([]);
  },
  page: async ({ watched }, use) => use(watched.page),
  problems: async ({ watched }, use) => use(watched.problems),
});
