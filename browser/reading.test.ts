/** The way an analyst takes: from the record to the words behind it, and back. */
import { expect } from "vitest";
import { test } from "./browser-test.ts";

test("overview to article to finding to actor to relation to the words, and back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Three years, two turns: Minsk and Moscow since 2020" }).click();
  await page.getByRole("heading", { level: 1, name: "Three years, two turns" }).waitFor();

  const article = page.getByRole("article");
  await article.getByRole("button", { name: /^Prigozhin: / }).first().click();
  const panel = page.getByRole("complementary", { name: "Explanation" });
  await panel.getByText("Found by").first().waitFor();
  const pinned = page.url();
  expect(pinned).toMatch(/\?at=\d+-\d+$/);

  await panel.getByRole("link", { name: "Prigozhin" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Yevgeny Prigozhin" }).waitFor();
  await page.getByRole("region", { name: "With whom" }).getByRole("link", { name: "Vladimir Putin" }).click();
  await page.getByRole("heading", { level: 1, name: "Yevgeny Prigozhin and Vladimir Putin" }).waitFor();

  const relation = page.url();
  const words = page.getByRole("main").locator("a[href*='?at=']").first();
  const quoted = (await words.innerText()).replace(/\s+/g, " ");
  await words.click();
  await page.locator("[data-place=start]").waitFor();
  const marked = (await page.locator("[data-place]").allInnerTexts()).join("").replace(/\s+/g, " ");
  expect(marked).toContain(quoted.slice(0, 40));
  expect(await page.locator("[data-place=start]").evaluate(isInView)).toBe(true);

  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Yevgeny Prigozhin and Vladimir Putin" }).waitFor();
  expect(page.url()).toBe(relation);
  await page.goBack();
  await page.goBack();
  await panel.getByText("Pinned").waitFor();
  expect(page.url()).toBe(pinned);
});
const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
