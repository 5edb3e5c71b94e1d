/** WCAG 2.2 A and AA as far as axe can tell, on every page, light and dark, wide and narrow. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { openWatched } from "./chromium.ts";
import { addressesOf, PAGES, settled } from "./pages.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** What axe finds wrong, one line for each element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run: (rules: unknown) => Promise<AxeResults> } };
    return (await axe.run(rules)).violations;
  }, RULES);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

const VIEWS = [
  ["light", { width: 1280, height: 800 }],
  ["dark", { width: 1280, height: 800 }],
  ["light", { width: 390, height: 844 }],
  ["dark", { width: 390, height: 844 }],
] as const;

for (const [colorScheme, viewport] of VIEWS) {
  test.for(PAGES)(`%s, ${colorScheme}, ${viewport.width} wide`, async (name, { workbench, browser }) => {
    const { context, page, problems } = await openWatched(browser, workbench.url, { colorScheme, viewport });
    await page.goto((await addressesOf(workbench))[name]);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
    expect(problems).toEqual([]);
  });
}

test("what opens over a page: the sheet, the description of an article, an explanation", async ({ page }) => {
  await page.goto("/articles");
  await settled(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: /^Describe/ })
    .first()
    .click();
  await page.getByRole("dialog").getByLabel("Published").fill("soon");
  expect(await violations(page)).toEqual([]);
});

test("the colours are the system's until a person chooses", async ({ page }) => {
  const background = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await settled(page);
  const dark = await background();
  await page.getByRole("button", { name: /^Colours/ }).click();
  await expect.poll(background).not.toBe(dark);
  await page.reload();
  await settled(page);
  expect(await background()).not.toBe(dark);
  await page.getByRole("button", { name: /^Colours: light/ }).click();
  await expect.poll(background).toBe(dark);
});
