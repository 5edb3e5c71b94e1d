/** Every page of the workbench, as addresses of one store. */
import type { Page } from "playwright-core";
import { awaitsAnswer } from "./chromium.ts";
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
  "brief",
  "network",
  "timeline",
  "disagreements",
  "forecasts",
  "themes",
  "theme",
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
    brief: `${relation}/brief`,
    network: "/network",
    timeline: "/timeline",
    disagreements: "/disagreements",
    forecasts: "/forecasts",
    themes: "/themes",
    theme: "/themes/trust",
    search: "/search?q=Lukaschenko",
    review: "/review",
    decisions: "/decisions",
    add: "/add",
  };
}

interface Told {
  readonly mentions: readonly { readonly article: string; readonly from: number; readonly to: number }[];
}

/** Waits until a page shows its contents, asks for nothing more, and listens to keys and pointer. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  const loading = page.getByRole("status", { name: "Loading" });
  // An answer may make the page ask again, so it must be at rest for a while.
  for (let rests = 0; rests < 3; rests += 1) {
    await loading.waitFor({ state: "detached" });
    await twoFrames(page);
    if (awaitsAnswer(page) || (await loading.count()) > 0) rests = -1;
  }
}

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
