/** Articles written to break the page: shown as text, nothing in them runs, and the page keeps its shape. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";
import type { Workbench } from "./workbench.ts";

const ATTACK =
  `<script>alert(1)</script><img src=x onerror="alert(2)"><a href="javascript:alert(3)">click</a>` +
  `<svg onload=alert(4)></svg><iframe srcdoc="<script>alert(5)</script>"></iframe><style>body{display:none}</style>`;
const REVERSED = "\u202e\u2066\u202dKiev\u2067";

/** Reads a file into the store and answers its id. */
async function readArticle(workbench: Workbench, name: string, text: string, ...given: string[]): Promise<string> {
  const file = join(workbench.folder, name);
  writeFileSync(file, text);
  const report = JSON.parse(await workbench.run("read", file, ...given, "--json")) as {
    readonly articles: readonly { readonly id: string }[];
  };
  return report.articles[0]?.id ?? "";
}

/** Nothing of the article is an element, nothing hides the page, and it is no wider than its window. */
async function expectSound(page: Page): Promise<void> {
  await settled(page);
  const state = await page.evaluate(() => ({
    elements: document.querySelectorAll(
      "#root :is(script, iframe, img, style:not([data-mantine-styles]), [onerror], [onload], [onmouseover])",
    ).length,
    foreign: [...document.querySelectorAll("a")]
      .map((link) => new URL(link.getAttribute("href") ?? "", location.href).protocol)
      .filter((protocol) => protocol !== "http:" && protocol !== "https:"),
    tooWide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    bodyShown: getComputedStyle(document.body).display !== "none",
  }));
  expect(state).toEqual({ elements: 0, foreign: [], tooWide: 0, bodyShown: true });
}

const everywhere = async (page: Page, id: string): Promise<void> => {
  for (const path of ["/", "/articles", "/actors", `/articles/${id}`]) {
    await page.goto(path);
    await expectSound(page);
  }
};

test("markup in text, title, outlet, author and names", async ({ page, workbench }) => {
  const id = await readArticle(
    workbench,
    "markup.txt",
    `${ATTACK}\n\nVladimir ${ATTACK} Putin met Alexander Lukashenko. "${ATTACK}", Putin said. ${ATTACK}\n`,
    "--title",
    ATTACK,
    "--publisher",
    ATTACK,
    "--author",
    `<b onmouseover=alert(6)>Ann</b>`,
  );
  await everywhere(page, id);
  await page.getByRole("article").getByText("<script>alert(1)</script>").first().waitFor();
  await page.getByRole("button", { name: /^Describe/ }).click();
  await page.getByRole("dialog").waitFor();
  await page.goto("/search?q=alert");
  await expectSound(page);
});

test("markup in HTML", async ({ page, workbench }) => {
  const paragraph =
    "Vladimir Putin met Alexander Lukashenko in Sochi on Monday and promised him a loan, officials said. ";
  const id = await readArticle(
    workbench,
    "markup.html",
    `<html><head><title>Talks &lt;script&gt;alert(7)&lt;/script&gt;</title>` +
      `<link rel="canonical" href="javascript:alert(8)"><meta property="og:url" content="javascript:alert(9)"></head>` +
      `<body onload="alert(10)"><article><h1>Talks</h1><p>${ATTACK}${paragraph.repeat(5)}</p>` +
      `<p>&lt;img src=x onerror=alert(11)&gt; ${paragraph.repeat(5)}</p></article></body></html>`,
  );
  await everywhere(page, id);
  await page.getByRole("article").getByText("<img src=x onerror=alert(11)>").waitFor();
});

test("10,000 nested tags", async ({ page, workbench }) => {
  const words = "Poland accused Belarus of pressure on Tuesday. ".repeat(20);
  const id = await readArticle(
    workbench,
    "nested.html",
    `<html><body><h1>Nested</h1>${"<div><b>".repeat(5000)}<p>${words}</p>${"</b></div>".repeat(5000)}</body></html>`,
  );
  await everywhere(page, id);
  await page.getByRole("article").getByText("Poland accused Belarus").first().waitFor();
});

test("turned writing stays in its own line", async ({ page, workbench }) => {
  const id = await readArticle(
    workbench,
    "turned.txt",
    `${REVERSED} title\n\n${REVERSED} Russia thanked Belarus ${"\u202e".repeat(500)}on Monday.\n`,
    "--title",
    `${REVERSED} gnp.exe`,
  );
  await everywhere(page, id);
  await page.goto("/articles");
  await settled(page);
  const shown = await page.locator("#root").evaluate((root) => root.textContent ?? "");
  expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  await page.goto(`/articles/${id}`);
  await settled(page);
  const isolated = await page
    .getByRole("article")
    .locator("[data-block]")
    .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).unicodeBidi));
  expect(new Set(isolated)).toEqual(new Set(["isolate"]));
  expect(await page.title()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test.for([
  ["of words", "Long words again and again ".repeat(400).slice(0, 10_000)],
  ["without a space", "W".repeat(10_000)],
])("a title of 10,000 characters %s", async ([, title], { page, workbench }) => {
  const id = await readArticle(
    workbench,
    `${title?.slice(0, 4) ?? ""}.txt`,
    `${title}\n\nFrance warned Italy on Monday.\n`,
  );
  await everywhere(page, id);
  expect((await page.title()).length).toBeLessThan(200);
});

test.for([
  ["of words", "Ukraine accused Russia of an attack. "],
  ["without a space", "x"],
])("a line of 300,000 characters %s", async ([, piece = ""], { page, workbench }) => {
  const line = piece.repeat(Math.ceil(300_000 / piece.length)).slice(0, 300_000);
  const id = await readArticle(workbench, `line-${piece.length}.txt`, `A long line\n\n${line}\n`);
  await everywhere(page, id);
  const shown = () => page.getByRole("article").evaluate((article) => article.textContent?.length ?? 0);
  await expect.poll(shown).toBeGreaterThan(290_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectSound(page);
});

test("names of thousands of characters", async ({ page, workbench }) => {
  const id = await readArticle(
    workbench,
    "names.txt",
    `Names\n\nPresident ${"Xa".repeat(3000)} met President ${"Ünï".repeat(2000)} on Monday. “${"Z".repeat(9000)}”, said Ms. Ann Bo.\n`,
    "--publisher",
    "P".repeat(2000),
    "--author",
    "A".repeat(2000),
  );
  await everywhere(page, id);
  await page.setViewportSize({ width: 390, height: 844 });
  await everywhere(page, id);
});
