/** What axe finds wrong with a page, by the rules of WCAG 2.2 A and AA and its own best practice. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** One line for each element, of the page or of the `part` of it that a selector names. */
export async function violations(page: Page, part = "html"): Promise<readonly string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(
    async ([rules, context]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: string, rules: unknown) => Promise<AxeResults> };
      };
      return (await axe.run(context, rules)).violations;
    },
    [RULES, part] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
