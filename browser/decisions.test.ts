/** What a person decides in the browser wins, is marked as his, and is in the log. */
import { expect } from "vitest";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";

interface Decision {
  readonly kind: string;
  readonly by: string;
  readonly why: string | null;
  readonly value: unknown;
}

test("metadata: given, shown as decided, taken back", async ({ page, workbench }) => {
  await page.goto("/articles?q=five+questions");
  await page.getByRole("link", { name: "Five questions on the summit in Minsk" }).click();
  await settled(page);
  await page.getByRole("button", { name: /^Describe/ }).click();
  const dialog = page.getByRole("dialog");
  const published = dialog.getByLabel("Published");
  await published.waitFor();
  const before = await published.inputValue();
  await published.fill("2022-12-21");
  await dialog.getByLabel("Outlet").fill("The Other Gazette");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("The Other Gazette").waitFor();
  await page.getByText("decided").first().waitFor();
  const decisions = JSON.parse(await workbench.run("decisions", "--json")) as readonly Decision[];
  expect(decisions.at(-1)).toMatchObject({ kind: "describe", by: "tester", value: { publisher: "The Other Gazette" } });

  await page.getByRole("button", { name: /^Describe/ }).click();
  await dialog.getByLabel("Outlet").fill("");
  await published.fill("");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText("The Other Gazette").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Describe/ }).click();
  await expect.poll(() => published.inputValue()).toBe(before);
});

test("an actor's name: shown everywhere, his spellings kept", async ({ page, workbench }) => {
  await page.goto("/actors?q=Peskov");
  await page.getByRole("link", { name: "Dmitry Peskov" }).click();
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("combobox", { name: "Name", exact: true }).fill("Dmitri S. Peskov");
  await page.getByLabel("Why (optional)").fill("house style");
  await page.getByRole("button", { name: "Decide" }).click();
  await page.getByRole("heading", { level: 1, name: "Dmitri S. Peskov" }).waitFor();
  await page.getByRole("region", { name: "Spellings" }).getByText("Dmitry Peskov").waitFor();
  await page.goto("/search?q=Peskov");
  await page.getByRole("region", { name: "Actors" }).getByRole("link", { name: "Dmitri S. Peskov" }).waitFor();
  const decisions = JSON.parse(await workbench.run("decisions", "--json")) as readonly Decision[];
  expect(decisions.at(-1)).toMatchObject({ kind: "rename", by: "tester", why: "house style" });
});

test("forgetting asks first", async ({ page, workbench }) => {
  await page.goto("/articles?q=reform");
  await page.getByRole("link", { name: "The reform that did not come" }).click();
  await page.getByRole("article").waitFor();
  await page.getByRole("button", { name: /^Describe/ }).click();
  await page.getByRole("button", { name: "Forget this article…" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Forget this article…" }).click();
  await page.getByRole("button", { name: "Forget it" }).click();
  await page.getByText("13 articles").waitFor();
  expect((await workbench.get<{ counts: { articles: number } }>("/api/overview")).counts.articles).toBe(13);
});
