/** The whole workbench as it was on a day. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

test("the slider goes back in time, the day goes along with every link, and back to now", async ({ page }) => {
  await page.goto("/articles");
  await page.getByText(/^14 articles$/).waitFor();
  await page.getByRole("button", { name: "The record as of a day" }).click();
  const bar = page.getByRole("region", { name: "As of a day" });
  await bar.getByRole("slider").press("Home");
  await expect.poll(() => page.url()).toMatch(/asof=2020-07$/);
  await page.getByText(/^1 article$/).waitFor();
  await bar
    .getByRole("status")
    .getByText(/as it was known on Jul 2020/)
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Actors" }).click();
  await expect.poll(() => page.url()).toMatch(/\/actors\?asof=2020-07$/);
  await settled(page);
  await page.getByRole("link", { name: "Alexander Lukashenko" }).first().waitFor();
  await page.getByRole("link", { name: "Evgeny Prigozhin" }).waitFor({ state: "detached" });
  await page.reload();
  await settled(page);
  await page.getByRole("link", { name: "Evgeny Prigozhin" }).waitFor({ state: "detached" });
  await bar.getByRole("button", { name: "Back to now" }).click();
  await page.getByRole("link", { name: "Evgeny Prigozhin" }).first().waitFor();
  await expect.poll(() => page.url()).toMatch(/\/actors$/);
});

test("every page can be asked as of a day", async ({ page }) => {
  const day = "asof=2022-12-31";
  for (const path of ["/", "/timeline", "/disagreements", "/forecasts", "/network", "/themes/trust"]) {
    await page.goto(`${path}?${day}`);
    await settled(page);
    await page
      .getByRole("status")
      .getByText(/as it was known on 31 Dec 2022/)
      .waitFor();
    await page.getByText("could not be loaded").waitFor({ state: "detached" });
    await page.getByRole("main").getByText(/2023/).first().waitFor({ state: "detached" });
  }
  await page.goto("/search?q=mutiny&asof=2022-12-31");
  await page.getByText("Nothing is found for “mutiny”").waitFor();
});

test("typed by hand; what is no day is passed over", async ({ page }) => {
  await page.goto("/articles?asof=soon");
  await page.getByText(/^14 articles$/).waitFor();
  await page.getByRole("button", { name: "The record as of a day" }).press("Enter");
  await page.getByLabel("As of the day").fill("2021-11-20");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toMatch(/asof=2021-11-20$/);
  await page.getByText(/^\d articles$/).waitFor();
});
