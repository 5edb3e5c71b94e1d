/** The way an analyst takes: from the record to the words behind it, and back. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

/** The words that the address points to, as the article shows them. */
async function markedWords(page: Page): Promise<string> {
  await page.locator("[data-place=start]").waitFor();
  await settled(page);
  return folded((await page.locator("[data-place]").allInnerTexts()).join(""));
}

const folded = (words: string): string => words.replace(/\s+/g, " ").trim();

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

test("overview, article, finding, actor, relation, the words behind it, and back", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("region", { name: "Latest articles" })
    .getByRole("link", { name: "Three years, two turns: Minsk and Moscow since 2020" })
    .click();
  await page.locator("h1").getByText("Three years, two turns:").waitFor();

  await page
    .getByRole("article")
    .getByRole("button", { name: /^Prigozhin: / })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: "Explanation" });
  await panel.getByText("Found by").first().waitFor();
  await expect.poll(() => page.url()).toMatch(/\?at=\d+-\d+$/);
  const pinned = page.url();

  await panel.getByRole("link", { name: "Evgeny Prigozhin" }).first().click();
  await heading(page, "Evgeny Prigozhin").waitFor();
  await page.getByRole("region", { name: "With whom" }).getByRole("link", { name: "Alexander Lukashenko" }).click();
  await heading(page, "Evgeny Prigozhin and Alexander Lukashenko").waitFor();

  const relation = page.url();
  await settled(page);
  const words = page.getByRole("main").getByRole("listitem").locator("a[href*='?at=']").first();
  const quoted = folded(await words.innerText());
  await words.click();
  expect(await markedWords(page)).toContain(quoted);
  await expect.poll(() => page.locator("[data-place=start]").evaluate(isInView)).toBe(true);

  await page.goBack();
  await heading(page, "Evgeny Prigozhin and Alexander Lukashenko").waitFor();
  await expect.poll(() => page.url()).toBe(relation);
  await page.goBack();
  await page.goBack();
  await panel.getByText("Pinned").waitFor();
  await expect.poll(() => page.url()).toBe(pinned);
});

test("an address opened anew shows what it showed", async ({ page, workbench }) => {
  const [article] = await workbench.get<readonly { id: string }[]>("/api/articles");
  await page.goto(`/articles/${article?.id ?? ""}`);
  await page
    .getByRole("article")
    .getByRole("button", { name: /Wagner/ })
    .first()
    .click();
  await page.getByRole("button", { name: /Dates \d+$/ }).click();
  await expect.poll(() => page.url()).toMatch(/at=\d+-\d+.*show=names/);
  const panel = page.getByRole("complementary", { name: "Explanation" });
  const words = await markedWords(page);
  const explained = await panel.innerText();
  await page.reload();
  expect(await markedWords(page)).toBe(words);
  await expect.poll(() => panel.innerText()).toBe(explained);
  await page.getByRole("button", { name: /Dates \d+$/, pressed: false }).waitFor();
  await page.getByRole("button", { name: /Names \d+$/, pressed: true }).waitFor();
});

test("every list keeps its selection in the address", async ({ page }) => {
  await page.goto("/articles");
  await page.getByLabel("Title, outlet or author has").fill("putin");
  await page.getByLabel("Order").selectOption("oldest");
  await expect.poll(() => page.url()).toMatch(/\/articles\?q=putin&sort=oldest$/);
  await settled(page);
  const titles = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  expect(titles.length).toBeGreaterThan(1);
  await page.reload();
  await page.getByText(/of 14 articles/).waitFor();
  await expect.poll(() => page.getByRole("main").getByRole("listitem").allInnerTexts()).toEqual(titles);

  await page.goto("/actors");
  await page.getByLabel("Kind").selectOption("state");
  await expect.poll(() => page.url()).toMatch(/\/actors\?kind=state$/);
  await page.reload();
  await page.getByRole("link", { name: "Belarus", exact: true }).waitFor();
  await page.getByRole("link", { name: "Vladimir Putin" }).waitFor({ state: "detached" });
});

test.for(["Lukaschenko", "Лукашенко", "Łukaszenka", "lukashenka"])(
  "search for “%s” finds the man and passages that spell him otherwise",
  async (spelling, { page }) => {
    await page.goto("/");
    await heading(page, "The record").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(spelling);
    await page.keyboard.press("Enter");
    await heading(page, "Search").waitFor();
    const actors = page.getByRole("region", { name: "Actors", exact: true });
    await actors.getByRole("link", { name: "Alexander Lukashenko", exact: true }).waitFor();
    const passages = page.getByRole("region", { name: "Passages" });
    await passages.getByText("Lukashenka").first().waitFor();
    await passages.getByText("Lukashenko").first().waitFor();
    await passages.locator("a[href*='?at=']").first().click();
    expect(await markedWords(page)).toMatch(/Lukashenk[ao]/);
    await page.goBack();
    await passages.waitFor();
  },
);

test("the brief for print has every line's words and the number of its source", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("region", { name: "Between two actors" }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Brief for print" }).click();
  await page.getByRole("link", { name: "Back to the relation" }).waitFor();
  await settled(page);
  await page.emulateMedia({ media: "print" });
  const paper = () => page.locator("body").innerText();
  await expect.poll(paper).toContain("Belarus");
  await expect.poll(paper).toMatch(/\[1\]/);
  await page.getByRole("banner").waitFor({ state: "hidden" });
  await page.getByRole("link", { name: "Back to the relation" }).waitFor({ state: "hidden" });
  const background = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  await expect.poll(background).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
});

test("a search is narrowed by stance and by type of event, in the address", async ({ page }) => {
  await page.goto("/search?q=Lukashenko");
  await settled(page);
  await page.getByRole("region", { name: "Events", exact: true }).locator("a[href*='?at=']").first().waitFor();
  await page.getByLabel("Events of type").selectOption("CONSULT");
  await expect.poll(() => page.url()).toMatch(/type=CONSULT/);
  await page.getByRole("region", { name: "Events", exact: true }).getByText("consult").first().waitFor();
  await page.getByLabel("Statements that").selectOption({ index: 1 });
  await expect.poll(() => page.url()).toMatch(/stance=\w+/);
  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel("Events of type").inputValue()).toBe("CONSULT");
});

test("sentences that yielded nothing can be shown, in the address", async ({ page, workbench }) => {
  const [article] = await workbench.get<readonly { id: string }[]>("/api/articles");
  await page.goto(`/articles/${article?.id ?? ""}`);
  await settled(page);
  const button = page.getByRole("button", { name: /Yielded nothing [1-9]/ });
  await button.press("Enter");
  await expect.poll(() => page.url()).toMatch(/silent=shown/);
  await page.locator("[data-silent]").first().waitFor();
  await page.reload();
  await page.locator("[data-silent]").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await button.click();
  await page.locator("[data-silent]").first().waitFor({ state: "detached" });
});
