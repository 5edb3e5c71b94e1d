/** Every theme shows who, what they did and the words for it within two clicks; the timeline shows everything. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

test("each theme of the sidebar shows actors and moves or words; one click more leads to the evidence", async ({
  page,
  workbench,
}) => {
  const themes = await workbench.get<readonly { id: string; name: string; question: string }[]>("/api/themes");
  expect(themes).toHaveLength(15);
  await page.goto("/");
  for (const { name, question } of themes) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await page.getByRole("main").getByText(question).waitFor();
    await page.getByRole("region", { name: "Actors" }).getByRole("link").first().waitFor();
    await page.getByRole("main").locator("a[href*='?at=']").first().waitFor();
  }
  await page.getByRole("main").locator("a[href*='?at=']").first().click();
  await page.locator("[data-place=start]").waitFor();
});

test("in a narrow window the pages unfold", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/themes");
  await settled(page);
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Pages" }).press("Enter");
  await pages.getByRole("link", { name: "Trust", exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await pages.getByRole("link", { name: "Forecasts" }).click();
  await page.getByRole("heading", { level: 1, name: "Forecasts" }).waitFor();
  await pages.waitFor({ state: "hidden" });
});

test("the timeline: a month, an actor and a type are in the address; every event leads to its words", async ({
  page,
}) => {
  await page.goto("/timeline");
  await settled(page);
  const months = page.getByRole("group", { name: "Events by month" });
  await months.getByRole("link").first().focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toMatch(/from=(\d{4}-\d\d)&to=\1$/);
  await page.getByRole("region", { name: "Dated" }).locator("a[href*='?at=']").first().waitFor();
  await page.getByRole("button", { name: "Whole time" }).click();
  await page.getByLabel("Type").selectOption("CONSULT");
  await page.getByRole("combobox", { name: "Who takes part" }).fill("Putin");
  await page.getByRole("option", { name: /Putin/ }).first().click();
  await expect.poll(() => page.url()).toMatch(/actor=actor-[\w-]+/);
  await expect.poll(() => page.url()).toMatch(/type=CONSULT/);
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("region", { name: "Dated" }).locator("a[href*='?at=']").first().click();
  await page.locator("[data-place=start]").waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Everybody and everything" }).click();
  await expect.poll(() => page.url()).toMatch(/\/timeline$/);
});
