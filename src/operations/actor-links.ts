import type { ActorLink } from "../resolve/actors.ts";
import { resolveLinks } from "../resolve/resolve.ts";
import type { Store } from "../store/store.ts";
import { findActor } from "./actors.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { refresh } from "./refresh.ts";
import { resolverVersion } from "./version.ts";

/** Two names that are one actor, with the articles that bear them. */
export interface ActorLinkView extends Omit<ActorLink, "features"> {
  /** What differs between the names, and what it adds to the score or takes from it, in log-odds; the weightiest first. */
  readonly features: readonly { readonly feature: string; readonly contribution: number }[];
  readonly citations: readonly [Citation, Citation];
}

/**
 * Why all that the record calls one actor is one: links enough to connect his names, in the order in which they were
 * found. Empty for an actor of one article. Throws NotFound where no actor bears the name or id.
 */
export async function explainActor(store: Store, reference: string): Promise<readonly ActorLinkView[]> {
  await refresh(store);
  const actor = await findActor(store, reference);
  const { readings, decisions, texts, dictionary } = await store.inputs(resolverVersion);
  const links = resolveLinks(readings, decisions, texts, dictionary).filter((link) => link.actor === actor.id);
  const quotes = new Quotes(store);
  await quotes.load([]);
  return links.map((link) => ({
    ...link,
    citations: [quotes.citation(link.a.article), quotes.citation(link.b.article)],
  }));
}
