/** A person corrects the record where he meets it: in the article, on an actor's page, in the review and in the log. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { settled } from "./pages.ts";
import type { Workbench } from "./workbench.ts";

interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly by: string;
  readonly why: string | null;
  readonly says: string;
}

const log = async ({ run }: Workbench): Promise<readonly Decision[]> =>
  JSON.parse(await run("decisions", "--json")) as readonly Decision[];

interface Told {
  readonly id: string;
  readonly article: string;
  readonly content: readonly { readonly from: number; readonly to: number }[];
  readonly stance: string;
}
interface Shown {
  readonly text: string;
  readonly statements: readonly Told[];
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly mentions: readonly { readonly article: string; readonly from: number; readonly to: number }[];
  }[];
  readonly reading: { readonly mentions: readonly { readonly from: number; readonly to: number }[] };
}

/** An article of the example with findings of every kind. */
async function anArticle({ get }: Workbench): Promise<{ readonly id: string; readonly shown: Shown }> {
  for (const { id } of await get<readonly { id: string }[]>("/api/articles")) {
    const shown = await get<Shown>(`/api/articles/${id}`);
    if (shown.statements.length > 2 && shown.events.length > 2) return { id, shown };
  }
  throw new Error("no article of the example has statements and events");
}

const panelOf = (page: Page): Locator => page.getByRole("complementary", { name: "Explanation" });
const findingIn = (page: Page, kind: RegExp): Locator =>
  panelOf(page)
    .locator("div")
    .filter({ has: page.getByRole("heading", { name: kind }) })
    .filter({ has: page.locator("[data-corrections]") })
    .last();

test("a statement: confirmed, corrected with a reason, and both taken back", async ({ page, workbench }) => {
  const { id, shown } = await anArticle(workbench);
  const statement = shown.statements.find(({ stance }) => stance !== "doubts") as Told;
  const [content] = statement.content;
  await page.goto(`/articles/${id}?at=${content?.from}-${content?.to}`);
  const finding = findingIn(page, /^(?:Statement|Forecast)/);
  await finding.getByRole("button", { name: "Right" }).click();
  await panelOf(page)
    .getByRole("status")
    .getByText(/is right/)
    .waitFor();
  await finding.getByText("decided", { exact: true }).first().waitFor();

  await finding.getByRole("button", { name: "Correct…" }).click();
  await finding.getByLabel("Stance").selectOption("doubts");
  await finding.getByLabel("Why (optional)").fill("he only wonders");
  expect(await violations(page, "aside")).toEqual([]);
  await finding.getByRole("button", { name: "Decide" }).click();
  await expect
    .poll(
      async () =>
        (await workbench.get<Shown>(`/api/articles/${id}`)).statements.find((it) => it.id === statement.id)?.stance,
    )
    .toBe("doubts");
  expect((await log(workbench)).slice(-2)).toMatchObject([
    { kind: "confirm", by: "tester", state: "in force" },
    { kind: "correct", why: "he only wonders", state: "in force" },
  ]);
  await panelOf(page)
    .getByRole("status")
    .getByRole("button", { name: /^Undo: / })
    .click();
  await expect
    .poll(async () => (await log(workbench)).map(({ state }) => state).slice(-3))
    .toEqual(["in force", "undone", "in force"]);
});

test("a mention: given to somebody new; another one: rejected", async ({ page, workbench, problems }) => {
  const { id, shown } = await anArticle(workbench);
  const [first, second] = shown.reading.mentions.slice(3);
  await page.goto(`/articles/${id}?at=${first?.from}-${first?.to}`);
  const finding = panelOf(page).locator("[data-corrections]").first();
  await finding.getByRole("button", { name: "Correct…" }).click();
  await finding.getByLabel("Whom they mean").fill("Zofia Testowa");
  await finding.getByRole("button", { name: "Decide" }).click();
  await finding
    .getByRole("alert")
    .getByText(/no such actor/)
    .waitFor();
  expect(problems.splice(0)).toHaveLength(1);
  await finding.getByLabel("If the record has nobody").selectOption("person");
  await finding.getByRole("button", { name: "Decide" }).click();
  await panelOf(page).getByRole("link", { name: "Zofia Testowa" }).waitFor();

  await page.goto(`/articles/${id}?at=${second?.from}-${second?.to}`);
  await panelOf(page).locator("[data-corrections]").first().getByRole("button", { name: "No name" }).click();
  await panelOf(page)
    .getByRole("status")
    .getByText(/is none/)
    .waitFor();
  const { reading } = await workbench.get<Shown>(`/api/articles/${id}`);
  expect(reading.mentions.some(({ from, to }) => from === second?.from && to === second.to)).toBe(false);
});

test("an event: type, date and sides corrected", async ({ page, workbench, problems }) => {
  const { id, shown } = await anArticle(workbench);
  const event = shown.events.find(({ type, mentions }) => type !== "AID" && mentions.length === 1);
  const [report] = event?.mentions ?? [];
  await page.goto(`/articles/${id}?at=${report?.from}-${report?.to}`);
  const finding = findingIn(page, /^Event/);
  await finding.getByRole("button", { name: "Correct…" }).click();
  await finding.getByLabel("Type").selectOption("AID");
  await finding.getByLabel("Date").fill("soon");
  await finding.getByRole("button", { name: "Decide" }).click();
  await finding
    .getByRole("alert")
    .getByText(/is no date in EDTF/)
    .waitFor();
  expect(problems.splice(0)).toHaveLength(1);
  await finding.getByLabel("Date").fill("2020-08");
  await finding.getByRole("button", { name: "Decide" }).click();
  await panelOf(page)
    .getByRole("status")
    .getByText(/type AID, date 2020-08/)
    .waitFor();
  const now = await workbench.get<{ events: readonly { type: string; date: string | null }[] }>(`/api/articles/${id}`);
  expect(now.events.some((it) => it.type === "AID" && it.date === "2020-08")).toBe(true);
});

test("words selected in the article become a mention", async ({ page, workbench }) => {
  const { id, shown } = await anArticle(workbench);
  await page.goto(`/articles/${id}`);
  await settled(page);
  const block = page
    .locator("[data-block]")
    .filter({ hasText: /\w{5,} \w{5,}/ })
    .nth(3);
  await block.scrollIntoViewIfNeeded();
  const words = await block.evaluate((element) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const match = /[a-z]{4,} [a-z]{4,}/.exec(node.textContent ?? "");
      if (match === null) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      element.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
      return match[0];
    }
    return "";
  });
  const form = panelOf(page).getByRole("form", { name: "Add what is missing" });
  await form.getByText(words, { exact: true }).waitFor();
  expect(await violations(page, "aside")).toEqual([]);
  await form.getByLabel("Whom they mean").fill("The Test Guild");
  await form.getByLabel("If the record has nobody").selectOption("organisation");
  await form.getByRole("button", { name: "Add" }).click();
  await panelOf(page).getByRole("status").getByText("The Test Guild").waitFor();
  const [guild] = await workbench.get<readonly { id: string; mentions: number }[]>("/api/actors?query=The+Test+Guild");
  expect(guild?.mentions).toBe(1);
  expect(shown.text).toContain(words);
});

test("an actor: joined with another, and told apart again in the log", async ({ page, workbench, problems }) => {
  await page.goto("/actors?q=Peskov");
  await page.getByRole("link", { name: "Dmitry Peskov" }).click();
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByLabel("The other").fill("Nobody of this name");
  await page.getByRole("button", { name: "Decide" }).click();
  await page
    .getByRole("alert")
    .getByText(/no such actor/)
    .waitFor();
  expect(problems.splice(0)).toHaveLength(1);
  const others = await workbench.get<readonly { id: string; name: string; kind: string }[]>("/api/actors");
  const other = others.find(({ name, kind }) => kind === "person" && !name.includes("Peskov"));
  await page.getByLabel("The other").fill(other?.id ?? "");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Decide" }).click();
  await page
    .getByRole("list", { name: "Decided" })
    .getByText(/are the same/)
    .waitFor();
  await page.getByRole("link", { name: "Decisions" }).click();
  await page.getByRole("heading", { level: 1, name: "Decisions" }).waitFor();
  await page.getByRole("button", { name: /^Undo: .*are the same/ }).click();
  await page.getByText("taken back").first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect((await workbench.get<readonly { id: string }[]>("/api/actors")).map(({ id }) => id)).toContain(other?.id);
});

test("the review, by the keyboard alone", async ({ page, workbench }) => {
  const before = await workbench.get<{
    counts: { pairs: number; forecasts: number; statements: number };
  }>("/api/review");
  const waiting = before.counts.pairs + before.counts.forecasts + before.counts.statements;
  expect(before.counts.forecasts).toBeGreaterThan(0);
  expect(waiting).toBeGreaterThan(3);
  await page.goto("/");
  await settled(page);
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.getByRole("heading", { level: 1, name: "Review" }).waitFor();
  const current = page.locator("[aria-current=step]");
  await current.waitFor();
  await settled(page);
  const first = await current.innerText();
  await page.keyboard.press("j");
  await expect.poll(() => current.innerText()).not.toBe(first);
  await page.keyboard.press("k");
  await expect.poll(() => current.innerText()).toBe(first);
  await page
    .getByText(/^Did it come as/)
    .first()
    .waitFor();
  const made = (await log(workbench)).length;
  for (const [i, key] of ["y", "n", "u"].entries()) {
    await page.keyboard.press(key);
    await page
      .getByRole("status")
      .getByText(`${i + 1} answer`)
      .waitFor();
  }
  await expect.poll(() => page.locator("[data-answered]").count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await page.keyboard.press("z");
  await page.getByRole("status").getByText("2 answers").waitFor();
  await expect.poll(async () => (await log(workbench)).slice(made).map(({ kind }) => kind)).toContain("undo");
});

test("a correction in the article, by the keyboard alone", async ({ page, workbench }) => {
  const { id } = await anArticle(workbench);
  await page.goto(`/articles/${id}`);
  await settled(page);
  const corrections = panelOf(page).locator("[data-corrections]").first();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await corrections.waitFor();
  await page.keyboard.press("c");
  await expect.poll(() => page.locator(":focus").innerText()).toBe("Right");
  const made = (await log(workbench)).length;
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await log(workbench)).length).toBe(made + 1);

  await page.keyboard.press("a");
  const form = panelOf(page).getByRole("form", { name: "Add what is missing" });
  await form.getByLabel("The words, as they stand").waitFor();
  await page.keyboard.type("no such words in it");
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
});

test("two reports: told to be one event, and told apart again", async ({ page, workbench }) => {
  const { id, shown } = await anArticle(workbench);
  const [first, second] = shown.events.filter(({ mentions }) => mentions.length === 1);
  const [report] = second?.mentions ?? [];
  await page.goto(`/articles/${id}?at=${report?.from}-${report?.to}`);
  const finding = findingIn(page, /^Event/);
  await finding.getByRole("button", { name: "Which event…" }).click();
  await finding.getByLabel("These words tell of").selectOption(first?.id ?? "");
  await finding.getByRole("button", { name: "Decide" }).click();
  await panelOf(page)
    .getByRole("status")
    .getByText(/the events .* are the same/)
    .waitFor();
  const together = (events: Shown["events"]): number => Math.max(...events.map(({ mentions }) => mentions.length));
  const now = async () => together((await workbench.get<Shown>(`/api/articles/${id}`)).events);
  await expect.poll(now).toBeGreaterThan(1);
  await panelOf(page)
    .getByRole("status")
    .getByRole("button", { name: /^Undo: / })
    .click();
  await expect.poll(async () => (await log(workbench)).at(-2)?.state).toBe("undone");
});
