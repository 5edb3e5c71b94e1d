import type { ActorLinkView } from "../api.ts";

/** Links of the same two names for the same reason, shown by the first of them. */
export interface LinkGroup {
  readonly key: string;
  readonly link: ActorLinkView;
  readonly count: number;
}

/** Most telling first: names that differ before those that are the same, and of these the least alike first. */
export function groupLinks(links: readonly ActorLinkView[]): readonly LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const key = JSON.stringify([...[link.a.name, link.b.name].sort(), link.reason]);
    const known = groups.get(key);
    groups.set(key, known === undefined ? { key, link, count: 1 } : { ...known, count: known.count + 1 });
  }
  const isSame = ({ link }: LinkGroup): number => Number(link.a.name === link.b.name);
  return [...groups.values()].sort((x, y) => isSame(x) - isSame(y) || x.link.score - y.link.score);
}
