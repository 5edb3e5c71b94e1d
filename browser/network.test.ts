/** The network, drawn and in words. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

test("drawn, with the same facts beside it, each leading to its words", async ({ page }) => {
  await page.goto("/network");
  await settled(page);
  await page.locator("[data-drawn] canvas").first().waitFor();
  const facts = page.getByRole("region", { name: "The same facts" });
  await facts
    .getByRole("link", { name: /Lukashenko/ })
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await facts.locator("a[href*='?at=']").first().click();
  await page.locator("[data-place=start]").waitFor();
});

test("an actor, a type and a period are in the address, and narrow both", async ({ page }) => {
  await page.goto("/network");
  await settled(page);
  const pairs = page.getByRole("region", { name: "The same facts" }).getByRole("status");
  const all = await pairs.innerText();
  await page.getByRole("combobox", { name: "Only who deals with" }).fill("Prigozhin");
  await page
    .getByRole("option", { name: /Prigozhin/ })
    .first()
    .click();
  await expect.poll(() => page.url()).toMatch(/actor=actor-/);
  await expect.poll(() => pairs.innerText()).not.toBe(all);
  await page.getByRole("button", { name: "Everybody" }).click();
  await expect.poll(() => pairs.innerText()).toBe(all);
  await page.getByLabel("Type of event").selectOption("CONSULT");
  await expect.poll(() => page.url()).toMatch(/type=CONSULT/);
  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel("Type of event").inputValue()).toBe("CONSULT");
  await expect.poll(() => pairs.innerText()).not.toBe(all);
});
