/** A brief that a person edits and sends. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { addressesOf, settled } from "./pages.ts";

async function exported(page: Page, format: "Markdown" | "HTML"): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: format, exact: true }).click();
  return readFileSync(await (await coming).path(), "utf8");
}

test("order, headings and own words are the person's; private parts are not in the redacted export", async ({
  page,
  workbench,
}) => {
  await page.goto((await addressesOf(workbench)).relation);
  await page.getByRole("link", { name: "Edit a brief" }).click();
  await settled(page);
  await page.getByLabel("Title", { exact: true }).fill("Two neighbours");
  await page.getByRole("button", { name: "Add own words" }).click();
  await page.getByLabel("Heading of Own words").fill("In short");
  await page.getByLabel("Words of In short").fill("They need each other <b>more</b> than they say.");
  await page.getByRole("button", { name: "Down: In short" }).press("Enter");
  const parts = page.getByRole("main").getByRole("region");
  await expect.poll(() => parts.nth(1).getAttribute("aria-label")).toBe("In short");
  const last = (await parts.last().getAttribute("aria-label")) ?? "";
  await page.getByRole("button", { name: `Private: ${last}`, exact: true }).click();
  expect(await violations(page)).toEqual([]);

  const whole = await exported(page, "Markdown");
  expect(whole).toMatch(/^# Two neighbours\n/);
  expect(whole).toContain("## In short\n\n> **Own words:** They need each other \\<b\\>more");
  expect(whole).toContain(`## ${last}\n`);
  expect(whole).toMatch(/\[\^1\]: “/);
  await page.getByRole("switch", { name: /^Redacted/ }).press("Space");
  await expect.poll(() => page.url()).toMatch(/redacted=yes/);
  expect(await exported(page, "Markdown")).not.toContain(`## ${last}\n`);
  const html = await exported(page, "HTML");
  expect(html).toContain("&#60;b&#62;more");
  expect(html).not.toMatch(/<script|src=|<link/);

  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel("Title", { exact: true }).inputValue()).toBe("Two neighbours");
  await page.emulateMedia({ media: "print" });
  await page.locator("p", { hasText: "They need each other" }).first().waitFor();
  await page.getByRole("navigation", { name: "Pages" }).waitFor({ state: "hidden" });
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Start again" }).click();
  await expect.poll(() => page.getByLabel("Title", { exact: true }).inputValue()).not.toBe("Two neighbours");
});

test("a number leads to the words", async ({ page, workbench }) => {
  await page.goto((await addressesOf(workbench)).brief);
  await page.getByRole("link", { name: "[1]" }).first().click();
  await page.locator("[data-place=start]").waitFor();
});
