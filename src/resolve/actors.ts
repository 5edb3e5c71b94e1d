import type { Decision } from "../record/decision.ts";
import type { Reading } from "../record/reading.ts";
import type { Actor } from "../record/record.ts";
import { overlap, type Span } from "../record/span.ts";
import { stableId } from "./identity.ts";

/** The actors of a record, and the way from a place in an article to them. */
export interface ResolvedActors {
  readonly list: readonly Actor[];
  /** The actor of local number `local` in article `article`. */
  readonly actorOf: (article: string, local: number) => string;
}

export function resolveActors(readings: readonly Reading[], _decisions: readonly Decision[]): ResolvedActors {
  const byKey = new Map<string, Actor>();
  const ids = new Map<string, string>();
  for (const reading of readings) {
    reading.actors.forEach((local, number) => {
      const key = local.known ?? `${local.kind}:${local.name.toLowerCase()}`;
      const id = stableId("actor", key);
      ids.set(`${reading.id} ${number}`, id);
      const before = byKey.get(key);
      const mentions = reading.mentions
        .filter((mention) => mention.actor === number)
        .map(({ from, to }) => ({ article: reading.id, from, to }));
      byKey.set(key, {
        id,
        formerIds: [],
        kind: local.kind,
        name: before?.name ?? local.name,
        aliases: [],
        roles: [],
        mentions: [...(before?.mentions ?? []), ...mentions],
      });
    });
  }
  return {
    list: [...byKey.values()],
    actorOf: (article, local) => ids.get(`${article} ${local}`) ?? "",
  };
}

/** The mention at a place, or null: the one that shares most with `span`, references standing for their antecedents. */
export function mentionAt(reading: Reading, span: Span): number | null {
  const reference = reading.references.find(({ from, to }) => from === span.from && to === span.to);
  const place = reference?.antecedent ?? span;
  let best: { readonly actor: number; readonly shared: number } | null = null;
  for (const mention of reading.mentions) {
    const shared = overlap(mention, place);
    if (shared > 0 && (best === null || shared > best.shared)) best = { actor: mention.actor, shared };
  }
  return best?.actor ?? null;
}
