/** Where something is missing or broken, the page says what, and what to do next. */
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { openWatched } from "./chromium.ts";
import { settled } from "./pages.ts";
import { startWorkbench } from "./workbench.ts";

/** The console tells of each refused request; nothing else may be in it. */
const REFUSED = /^console: Failed to load resource: the server responded with a status of 404/;

test.for([
  ["/articles/0123456789abcdef", "This article is not in the record"],
  ["/actors/actor-nobody", "This actor is not in the record"],
  ["/relations/actor-nobody/actor-nothing", "This relation is not in the record"],
  ["/add?job=00000000-0000-4000-8000-000000000000", "Nothing is known of this reading any more"],
] as const)("%s", async ([path, title], { page, problems }) => {
  await page.goto(path);
  await page.getByText(title).waitFor();
  await page.getByRole("main").getByRole("link").first().waitFor();
  await settled(page);
  expect(problems.every((problem) => REFUSED.test(problem))).toBe(true);
  problems.length = 0;
});

test.for([
  ["/no/such/page", "There is no such page"],
  ["/search?q=Xyzzyplugh", "Nothing is found for “Xyzzyplugh”"],
  ["/actors?q=Xyzzyplugh", "No actor is called “Xyzzyplugh”"],
  ["/articles?q=Xyzzyplugh", "No article meets all this"],
] as const)("%s", async ([path, title], { page }) => {
  await page.goto(path);
  await page.getByText(title).waitFor();
  await page.getByRole("main").getByRole("link").first().waitFor();
});

test.for(["at=99999999-999999999", "at=9-3", "at=<script>", "show=nothing", "at=0-5&show=dates,dates"])(
  "an article at a place that is none: %s",
  async (search, { page, workbench }) => {
    const [article] = await workbench.get<readonly { id: string }[]>("/api/articles");
    await page.goto(`/articles/${article?.id ?? ""}?${search}`);
    await page.getByRole("article").waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
  },
);

test("an empty record leads to the first article", async ({ browser }) => {
  const empty = await startWorkbench();
  const { page, context, problems } = await openWatched(browser, empty.url);
  await page.goto("/");
  await page.getByRole("region", { name: "Start here" }).getByRole("link", { name: "Add material" }).click();
  await page.getByRole("heading", { level: 1, name: "Add material" }).waitFor();
  for (const path of ["/articles", "/actors"]) {
    await page.goto(path);
    await page.getByText(/^No (?:articles|actors) yet/).waitFor();
  }
  await context.close();
  await empty.remove();
  expect(problems).toEqual([]);
});

test("a server that is gone: shown data stays, new pages say it", async ({ browser }) => {
  const gone = await startWorkbench();
  const { page, context } = await openWatched(browser, gone.url);
  await page.goto("/articles");
  await page.getByText("No articles yet").waitFor();
  await gone.stop();
  await page.getByText("No articles yet").waitFor();
  await page.getByRole("link", { name: "Actors", exact: true }).first().click();
  await page
    .getByText(/could not be loaded|could not be shown|has changed since|does not answer/)
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await context.close();
  await gone.remove();
});
