import type { Side } from "../analyze/sides.ts";
import type { Evidence, Resolution } from "../record/record.ts";
import { overlap, type Span } from "../record/span.ts";
import type { Store } from "../store/store.ts";

/** Sentences that name both sides and of which the record holds neither statement nor event: where to look oneself. */
export async function unreadSentences(
  store: Store,
  { actors, statements, events }: Pick<Resolution, "actors" | "statements" | "events">,
  a: Side,
  b: Side,
): Promise<readonly Evidence[]> {
  const mentions = (side: Side): ReadonlyMap<string, readonly Span[]> => {
    const found = new Map<string, Span[]>();
    for (const actor of actors) {
      if (!side.actors.includes(actor.id)) continue;
      for (const { article, from, to } of actor.mentions)
        found.set(article, [...(found.get(article) ?? []), { from, to }]);
    }
    return found;
  };
  const [ofA, ofB] = [mentions(a), mentions(b)];
  const read = new Map<string, Span[]>();
  const note = (article: string, spans: readonly Span[]): void => {
    read.set(article, [...(read.get(article) ?? []), ...spans]);
  };
  for (const { article, content } of statements) note(article, content);
  for (const event of events) for (const report of event.mentions) note(report.article, [report]);
  const unread: Evidence[] = [];
  for (const article of [...ofA.keys()].filter((id) => ofB.has(id)).sort()) {
    for (const sentence of (await store.reading(article))?.sentences ?? []) {
      const holds = (spans: readonly Span[] | undefined): boolean =>
        spans?.some((span) => overlap(span, sentence) > 0) === true;
      if (holds(ofA.get(article)) && holds(ofB.get(article)) && !holds(read.get(article))) {
        unread.push({ article, from: sentence.from, to: sentence.to });
      }
    }
  }
  return unread;
}
