/** WCAG 2.2 A and AA as far as axe can tell, on every page, light and dark, wide and narrow. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { openWatched } from "./chromium.ts";
import { addressesOf, PAGES, settled } from "./pages.ts";

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
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
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
  await expect.poll(background).not.toBe(dark);
  await page.getByRole("button", { name: /^Colours: light/ }).click();
  await expect.poll(background).toBe(dark);
});
