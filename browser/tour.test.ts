/** A newcomer's first minute. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

test("the tour goes step by step, leads to the pages, and stays closed once it is", async ({ page }) => {
  await page.goto("/");
  const tour = page.getByRole("region", { name: "A short tour" });
  await tour.getByText("1 of 5").waitFor();
  for (let step = 2; step <= 5; step += 1) {
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await tour.getByText(`${step} of 5`).waitFor();
    await tour.getByRole("link").first().waitFor();
  }
  expect(await violations(page)).toEqual([]);
  await tour.getByRole("button", { name: "Close for good" }).press("Enter");
  await tour.waitFor({ state: "detached" });
  await page.reload();
  await settled(page);
  await tour.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Show the tour" }).click();
  await tour.getByRole("button", { name: "Next" }).click();
  await tour.getByRole("link").first().click();
  await page.getByRole("region", { name: "Course" }).waitFor();
});
