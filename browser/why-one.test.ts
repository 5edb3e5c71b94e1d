/** Why the names of several articles are one actor is told to whoever asks, and to nobody else. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";

interface Link {
  readonly a: { readonly name: string };
  readonly b: { readonly name: string };
  readonly score: number;
}

test("the reasons open by keyboard, differing names first, and lead to the articles", async ({ page, workbench }) => {
  const [prigozhin] = await workbench.get<readonly { readonly id: string }[]>("/api/actors?query=Prigozhin");
  const links = await workbench.get<readonly Link[]>(`/api/actors/${prigozhin?.id ?? ""}/links`);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`/actors/${prigozhin?.id ?? ""}`);
  const summary = page.locator("summary").filter({ hasText: "Why one actor?" });
  await summary.waitFor();
  expect(asked.filter((url) => url.endsWith("/links"))).toEqual([]);

  await summary.focus();
  await page.keyboard.press("Enter");
  const reasons = page.getByRole("list", { name: "Why one actor" });
  await reasons.waitFor();
  const differing = links.find(({ a, b }) => a.name !== b.name);
  expect(differing).toBeDefined();
  expect(await violations(page, "main")).toEqual([]);
  const first = await reasons.getByRole("listitem").first().innerText();
  expect(first).toContain(" = ");
  expect(first).toMatch(/alike [01]\.\d\d/);
  const [left, right] = (first.split("\n")[0] ?? "").split(" = ");
  expect(left?.trim()).not.toBe(right?.trim());
  await reasons.getByRole("link").first().click();
  await page.getByRole("article").waitFor();
});
