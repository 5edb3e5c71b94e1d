import { z } from "zod";
import type { SearchHit, Store } from "../store/store.ts";
import { parseInput } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";

export const searchInput = z.object({
  words: z.string().trim().min(1, { error: "name at least one word" }).max(1000),
  limit: z.int().min(1).max(1000).default(20),
});

/** A passage with its words and its article. */
export interface SearchView extends SearchHit {
  readonly quote: string;
  readonly citation: Citation;
}

/** Passages that hold all the words, best first. */
export async function search(store: Store, input: z.input<typeof searchInput>): Promise<readonly SearchView[]> {
  const { words, limit } = parseInput(searchInput, input);
  await refresh(store);
  const quotes = new Quotes(store);
  return Promise.all(
    (await store.search(words, limit)).map(async (hit) => ({
      ...hit,
      quote: await quotes.words(hit.article, hit),
      citation: await quotes.citation(hit.article),
    })),
  );
}
