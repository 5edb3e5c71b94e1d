/** How two sides stand: what is drawn leads to its evidence, and what is chosen is in the address. */
import { expect } from "vitest";
import { violations } from "./axe.ts";
import { test } from "./browser-test.ts";
import { addressesOf, settled } from "./pages.ts";

interface Summary {
  readonly id: string;
  readonly name: string;
}
const idOf = async (get: <A>(path: string) => Promise<A>, name: string): Promise<string> =>
  (await get<readonly Summary[]>(`/api/actors?query=${name}`))[0]?.id ?? "";

test("a month, a phase and a turning point of the course lead to their evidence", async ({ page, workbench }) => {
  const [a, b] = [await idOf(workbench.get, "Lukashenko"), await idOf(workbench.get, "Putin")];
  await page.goto(`/relations/${a}/${b}`);
  await settled(page);
  const course = page.getByRole("region", { name: "Course" });
  await course
    .getByRole("link", { name: /Turning point 1,/ })
    .first()
    .press("Enter");
  await expect.poll(() => page.url()).toMatch(/[?&]point=[0-9a-f]+/);
  const points = page.getByRole("region", { name: "Turning points" });
  const moved = points.getByRole("link", { expanded: true });
  await moved.waitFor();
  await points.locator("a[href*='?at=']").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await moved.waitFor();
  await moved.click();
  await moved.waitFor({ state: "detached" });

  await course.getByRole("link", { name: /^Dec 2022: cooperation/ }).press("Enter");
  await expect.poll(() => page.url()).toMatch(/from=2022-12&to=2022-12/);
  await page.getByRole("region", { name: "Deeds by date" }).getByText("19 Dec 2022").first().waitFor();
  await page.getByRole("button", { name: "Whole time" }).click();
  await course
    .getByRole("link", { name: /judgement.*Show it\.$/ })
    .first()
    .press("Enter");
  await expect.poll(() => page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d#phase-0$/);
});

test("the arrow keys go from month to month; a stroke over them chooses a period", async ({ page, workbench }) => {
  await page.goto((await addressesOf(workbench)).relation);
  await settled(page);
  const course = page.getByRole("region", { name: "Course" });
  const months = course.getByRole("link", { name: /cooperation .* conflict/ });
  await months.first().focus();
  await page.keyboard.press("ArrowRight");
  const second = await months.nth(1).getAttribute("aria-label");
  await expect.poll(() => page.locator(":focus").getAttribute("aria-label")).toBe(second);
  await page.keyboard.press("End");
  const last = await months.last().getAttribute("aria-label");
  await expect.poll(() => page.locator(":focus").getAttribute("aria-label")).toBe(last);

  const box = await course.getByRole("group").boundingBox();
  if (box === null) throw new Error("the course is not drawn");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => page.url()).toMatch(/from=\d{4}-\d\d&to=\d{4}-\d\d$/);
});

test("sides of several actors, and a triangle", async ({ page, workbench }) => {
  const [a, b] = [await idOf(workbench.get, "Lukashenko"), await idOf(workbench.get, "Putin")];
  await page.goto(`/relations/${a}/${b}`);
  await page.getByText("Sides of several actors, and the triangle").click();
  await page.getByRole("switch", { name: /^With all who act for/ }).press("Space");
  await expect.poll(() => page.url()).toMatch(/wide=yes/);
  const side = page.getByRole("list", { name: "The side of Alexander Lukashenko" });
  await side.getByRole("link", { name: "Belarus", exact: true }).waitFor();
  await page.getByRole("switch", { name: /^With all who act for/ }).press("Space");
  await page.getByRole("combobox", { name: "Join to the side of Alexander Lukashenko" }).fill("Belarus");
  await page
    .getByRole("option", { name: /^Belarus\b/ })
    .first()
    .click();
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/\/relations\/[\w-]+\+[\w-]+\//);
  await side.getByRole("button", { name: "Leave out Belarus" }).waitFor();
  await page.getByRole("combobox", { name: "Third side, for the triangle" }).fill("Ukraine");
  await page
    .getByRole("option", { name: /^Ukraine\b/ })
    .first()
    .click();
  const triangle = page.getByRole("region", { name: "The triangle" });
  await triangle.getByRole("heading", { level: 3 }).nth(2).waitFor();
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await side.getByRole("button", { name: "Leave out Belarus" }).click();
  await expect.poll(() => decodeURIComponent(page.url())).not.toMatch(/\+/);
});

test("what each gives, who judges it how, and what was not read, with their words", async ({ page, workbench }) => {
  const [a, b] = [await idOf(workbench.get, "Lukashenko"), await idOf(workbench.get, "Putin")];
  await page.goto(`/relations/${a}/${b}`);
  const ledger = page.getByRole("region", { name: "What each gives the other" });
  await ledger.getByText("Vladimir Putin gives").waitFor();
  await ledger.locator("a[href*='?at=']").first().waitFor();
  await page
    .getByRole("region", { name: "How they stand, by who says so" })
    .locator("a[href*='?at=']")
    .first()
    .waitFor();
  await page.getByText(/yielded nothing/).click();
  await page.getByRole("region", { name: "Not read" }).locator("a[href*='?at=']").first().click();
  await page.locator("[data-place=start]").waitFor();
});
