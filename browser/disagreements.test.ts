/** Positions side by side, and a person's word that a matter is settled. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

interface Found {
  readonly disagreements: readonly {
    readonly question: string;
    readonly positions: readonly { readonly by: string; readonly repeats: number | null }[];
    readonly settled: { readonly why: string | null; readonly words: unknown } | null;
  }[];
}

test("positions stand side by side with who, when and the words, which lead to the article", async ({
  page,
  workbench,
}) => {
  const { disagreements } = await workbench.get<Found>("/api/disagreements");
  const repeated = disagreements.flatMap(({ positions }) => positions.filter(({ repeats }) => repeats !== null));
  await page.goto("/disagreements");
  await settled(page);
  await page.getByRole("status").getByText(`${disagreements.length} disagreements`).waitFor();
  const first = page.getByRole("main").getByRole("article").first();
  await expect.poll(() => first.getByRole("heading", { level: 3 }).count()).toBeGreaterThan(1);
  if (repeated.length > 0)
    await page
      .getByText(/^says no more than/)
      .first()
      .waitFor();
  await first.locator("a[href*='?at=']").first().click();
  await page.locator("[data-place=start]").waitFor();
});

test("what is chosen is in the address", async ({ page }) => {
  await page.goto("/disagreements");
  await settled(page);
  await page.getByLabel("Kind").selectOption("judgement");
  await expect.poll(() => page.url()).toMatch(/\?kind=judgement$/);
  await page.getByRole("combobox", { name: "About" }).fill("Prigozhin");
  await page
    .getByRole("option", { name: /Prigozhin/ })
    .first()
    .click();
  await expect.poll(() => page.url()).toMatch(/about=actor-/);
  await page.reload();
  await expect.poll(() => page.getByLabel("Kind").inputValue()).toBe("judgement");
  await page.getByRole("button", { name: "All of them" }).click();
  await expect.poll(() => page.url()).toMatch(/\/disagreements$/);
});

test("marked as settled by words of an article, with a reason; and opened again", async ({ page, workbench }) => {
  await page.goto("/disagreements");
  const first = page.getByRole("main").getByRole("article").first();
  await first.getByRole("button", { name: "Mark as settled…" }).click();
  const form = first.getByRole("form", { name: "Mark as settled" });
  await form.getByRole("radio").first().press("Space");
  await form.getByLabel("Why (optional)").fill("the later account has seen it");
  expect(await violations(page)).toEqual([]);
  await form.getByRole("button", { name: "Settled" }).press("Enter");
  await first.getByText("the later account has seen it").waitFor();
  const [{ settled: made } = { settled: null }] = (await workbench.get<Found>("/api/disagreements")).disagreements;
  expect(made?.why).toBe("the later account has seen it");
  expect(made?.words).not.toBeNull();
  await page.getByLabel("State", { exact: true }).selectOption("settled");
  await page.getByRole("status").getByText("1 disagreement of").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto("/decisions");
  await page
    .getByText(/is settled by/)
    .first()
    .waitFor();
  await page.goto("/disagreements?state=settled");
  await page.getByRole("button", { name: "Open again" }).click();
  await page.getByText("Nobody contradicts anybody here").waitFor();
});
