/** Every page of the workbench, as addresses of one store. */
import type { Page } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** Names of pages, in the order a person meets them. */
export const PAGES = [
  "overview",
  "articles",
  "article",
  "actors",
  "actor",
  "relation",
  "print",
  "search",
  "review",
  "decisions",
  "add",
] as const;
export type PageName = (typeof PAGES)[number];

/** The address of each page, with the store's most mentioned actors and an article that tells of both. */
export async function addressesOf({ get }: Workbench): Promise<Readonly<Record<PageName, string>>> {
  const [first, ...others] = await get<readonly { id: string; kind: string }[]>("/api/actors");
  const second = others.find(({ kind }) => kind === first?.kind);
  if (first === undefined || second === undefined) throw new Error("the store has no two actors of one kind");
  const { aToB, bToA, together } = await get<Readonly<Record<"aToB" | "bToA" | "together", readonly Told[]>>>(
    `/api/relations/${first.id}/${second.id}`,
  );
  const told = [...together, ...aToB, ...bToA].flatMap(({ mentions }) => mentions)[0];
  if (told === undefined) throw new Error("the store has no event of its two main actors");
  const relation = `/relations/${first.id}/${second.id}`;
  return {
    overview: "/",
    articles: "/articles",
    article: `/articles/${told.article}?at=${told.from}-${told.to}`,
    actors: "/actors",
    actor: `/actors/${first.id}`,
    relation,
    print: `${relation}/print`,
    search: "/search?q=Lukaschenko",
    review: "/review",
    decisions: "/decisions",
    add: "/add",
  };
}

interface Told {
  readonly mentions: readonly { readonly article: string; readonly from: number; readonly to: number }[];
}

/** Waits until a page shows its contents and asks for nothing more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.getByRole("status", { name: "Loading" }).waitFor({ state: "detached" });
  // The stream of changes never ends, so the network never rests: what matters is that answers have come.
  await page.waitForFunction(() => {
    const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return asked.every(({ responseEnd, name }) => responseEnd > 0 || name.endsWith("/api/changes"));
  });
}
