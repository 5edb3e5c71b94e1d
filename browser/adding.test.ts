/** Material comes in by the browser, or by another process, and appears. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

const TALKS =
  "Ministers meet in Vienna\n\nFinnish Foreign Minister Elina Valtonen met Hungarian Foreign Minister Péter Szijjártó in Vienna on Tuesday. " +
  "Valtonen told reporters that Finland would support Ukraine.\n";

interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly publishedBasis: string | null;
}

const report = (page: Page) => page.getByRole("region", { name: "Reading" });

test("a pasted text with its outlet and date", async ({ page, workbench }) => {
  await page.goto("/add");
  await page.getByText("Text", { exact: true }).click();
  await page.getByLabel("Text of the article").fill(TALKS);
  await page.getByLabel("Outlet").fill("Vienna Courier");
  await page.getByLabel("Published").fill("2024-13");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByText("Mend the fields that are marked.").waitFor();
  await page.getByLabel("Published").fill("2024-03-12");
  await page.getByText("means 12 Mar 2024").waitFor();
  await page.getByRole("button", { name: "Read it" }).click();
  await report(page).getByText("Done: 1 article added.").waitFor();
  await expect.poll(() => page.url()).toMatch(/\/add\?job=/);

  await report(page).getByRole("link", { name: "Ministers meet in Vienna" }).click();
  await page.getByText("Vienna Courier").waitFor();
  await page
    .getByRole("article")
    .getByRole("button", { name: /^told: / })
    .first()
    .waitFor();
  const articles = await workbench.get<readonly Article[]>("/api/articles");
  expect(articles.find(({ publisher }) => publisher === "Vienna Courier")).toMatchObject({
    title: "Ministers meet in Vienna",
    published: "2024-03-12",
    publishedBasis: "given",
  });
});

test("files: read ones are linked, broken ones say why", async ({ page }) => {
  await page.goto("/add");
  await page.setInputFiles("input[type=file]", [
    {
      name: "harbour.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Ferries stop\n\nGreece sued Turkey on Monday.\n"),
    },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 and then nothing of the kind") },
  ]);
  await page.getByText("2 files chosen").waitFor();
  await page.getByLabel("Author").fill("Two Hands");
  await page.getByRole("button", { name: "Read 2 files" }).click();
  await report(page).getByText("Done: 1 article added, 1 failed.").waitFor();
  await report(page).getByRole("link", { name: "Ferries stop" }).waitFor();
  await report(page)
    .getByRole("listitem")
    .filter({ hasText: /broken\.pdf: .{10,}/ })
    .waitFor();
});

test("a file dropped on any page goes to where it is described", async ({ page }) => {
  await page.goto("/actors");
  await settled(page);
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["Norway thanked Sweden.\n"], "dropped.txt", { type: "text/plain" }));
    const drop = (name: string): DragEvent =>
      new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: carried });
    document.body.dispatchEvent(drop("dragover"));
    document.body.dispatchEvent(drop("drop"));
  });
  await page.getByText("1 file chosen").waitFor();
  await page.getByText("dropped.txt").waitFor();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/add");
});

test("what another process reads appears without a reload", async ({ page, workbench }) => {
  await page.goto("/articles");
  await page.getByText(/^\d+ articles$/).waitFor();
  await settled(page);
  await page.evaluate(() => {
    document.documentElement.dataset.loaded = "once";
  });
  const file = join(workbench.folder, "strait.txt");
  writeFileSync(file, "Denmark closes the strait\n\nDenmark warned Poland on Friday.\n");
  await workbench.run("read", file);
  await page.getByRole("link", { name: "Denmark closes the strait" }).waitFor();
  await workbench.run("forget", "strait.txt");
  await page.getByRole("link", { name: "Denmark closes the strait" }).waitFor({ state: "detached" });
  expect(await page.locator("html").getAttribute("data-loaded")).toBe("once");
});
