/** The ledger of forecasts: what is due, what came, and how good they were. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

interface Found {
  readonly forecasts: readonly { readonly id: string; readonly state: string; readonly likelihood: string | null }[];
}

test("what is due is judged with the evidence in view, and shows in the calibration", async ({ page, workbench }) => {
  const due = async (): Promise<number> =>
    (await workbench.get<Found>("/api/forecasts")).forecasts.filter(({ state }) => state === "due").length;
  const before = await due();
  expect(before).toBeGreaterThan(0);
  await page.goto("/forecasts");
  await settled(page);
  await page.getByText(/^Nobody has judged a forecast yet/).waitFor();
  await page.getByRole("link", { name: `due ${before}` }).click();
  await expect.poll(() => page.url()).toMatch(/\?state=due$/);
  const first = page.getByRole("main").getByRole("article").first();
  const name = (await first.getAttribute("aria-label")) ?? "";
  await first.getByRole("button", { name: "It came true" }).press("Enter");
  await expect.poll(due).toBe(before - 1);
  await page.getByRole("link", { name: "came true 1" }).click();
  const judged = page.getByRole("article", { name });
  await judged.getByRole("button", { name: "It came true", pressed: true }).waitFor();
  await page.getByRole("img", { name: /^Calibration, all\./ }).waitFor();
  await page.getByText(/1 forecast judged, .* Too few to tell skill from chance\./).waitFor();
  await page.getByRole("table", { name: "Outlets" }).getByRole("link").first().click();
  await expect.poll(() => page.url()).toMatch(/\?outlet=/);
  expect(await violations(page)).toEqual([]);

  await page.goto("/forecasts?state=came+true");
  await judged.getByRole("button", { name: "Unclear" }).click();
  await page.getByText("No forecast is came true.").waitFor();
});

test("a judgement is taken back", async ({ page, workbench }) => {
  await page.goto("/forecasts?state=open");
  await settled(page);
  const { forecasts } = await workbench.get<Found>("/api/forecasts");
  const open = forecasts.filter(({ state }) => state === "open").length;
  await page.goto("/forecasts");
  await settled(page);
  const item = page
    .getByRole("main")
    .getByRole("article")
    .nth(forecasts.filter(({ state }) => state === "due").length);
  const name = (await item.getAttribute("aria-label")) ?? "";
  const same = page.getByRole("article", { name }).first();
  await same.getByRole("button", { name: "It did not" }).click();
  await page.getByRole("link", { name: `open ${open - 1}` }).waitFor();
  const decisions = JSON.parse(await workbench.run("decisions", "--json")) as readonly { readonly kind: string }[];
  expect(decisions.at(-1)?.kind).toBe("judge");
  await page.goto("/decisions");
  await page
    .getByRole("button", { name: /^Undo: forecast/ })
    .first()
    .click();
  await page.getByText("taken back").first().waitFor();
  await page.goto("/forecasts");
  await page.getByRole("link", { name: `open ${open}` }).waitFor();
});

test("a forecast and its sign lead to their words", async ({ page }) => {
  await page.goto("/forecasts?state=due");
  await page.getByText("Later articles that may tell what came:").first().waitFor();
  await page
    .getByText(/^suggests/)
    .first()
    .waitFor();
  await page.getByRole("main").getByRole("article").first().locator("a[href*='?at=']").first().click();
  await page.locator("[data-place=start]").waitFor();
});
