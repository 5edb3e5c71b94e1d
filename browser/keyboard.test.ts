/** Everything without a pointer. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

test("keys go to every page", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  for (const [key, path] of [
    ["a", "/articles"],
    ["p", "/actors"],
    ["r", "/review"],
    ["d", "/decisions"],
    ["s", "/search"],
  ] as const) {
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await expect.poll(() => new URL(page.url()).pathname).toBe(path);
    await settled(page);
  }
  // The search page's field has the focus, and takes keys as words.
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
});

test("? opens the sheet, Esc closes it and gives the focus back", async ({ page }) => {
  await page.goto("/articles");
  await settled(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard" });
  await sheet.waitFor();
  await sheet.getByText("Search").first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  expect(new URL(page.url()).pathname).toBe("/articles");
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
});

test("single keys can be switched off", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).press("Enter");
  await page.getByRole("switch", { name: "Single keys do something" }).press("Space");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("?");
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe("/");
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("from the start to a finding and its actor", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await page.keyboard.press("/");
  await page.keyboard.type("nuclear weapons");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Passages" }).waitFor();
  await settled(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("input:focus").count()).toBe(0);
  await page.keyboard.press("j");
  await page.locator("main a:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("article").waitFor();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\//);
  await settled(page);

  const panel = page.getByRole("complementary", { name: "Explanation" });
  const first = await explainedAfter(page, "j");
  const second = await explainedAfter(page, "j");
  expect(second).not.toBe(first);
  expect(await explainedAfter(page, "k")).toBe(first);
  await expect.poll(() => page.locator(":focus").getAttribute("role")).toBe("button");
  await page.keyboard.press("Enter");
  await panel.getByText("Pinned").waitFor();
  await page.keyboard.press("Escape");
  await panel.getByText("Point at a marked word").waitFor();
});

/** Presses a key that changes what is explained, and answers the first finding explained then. */
async function explainedAfter(page: Page, key: string): Promise<string> {
  const panel = page.getByRole("complementary", { name: "Explanation" });
  const before = await panel.innerText();
  await page.keyboard.press(key);
  await expect.poll(() => panel.innerText()).not.toBe(before);
  return panel.getByRole("heading").first().innerText();
}

test("the first Tab skips to the page; the focus is always seen", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await page.keyboard.press("Tab");
  await expect.poll(() => page.locator(":focus").innerText()).toBe("Skip to the page");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(":focus").getAttribute("id")).toBe("main");
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.locator(":focus").evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
      return { outlined: outlineStyle !== "none" && outlineWidth !== "0px", boxShadow, borderColor };
    });
    expect(outline.outlined || outline.boxShadow !== "none", `stop ${stop}`).toBe(true);
  }
});
