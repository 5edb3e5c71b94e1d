import { type Span, spanOf } from "../../../src/record/span.ts";
import type { ShownArticle } from "../api.ts";
import { byBlock } from "./by-block.ts";

/**
 * Sentences of the body that name somebody and of which the record holds neither a statement nor an event, in the order
 * of the text: where to look oneself.
 */
export function silentSentences({
  article,
  reading,
}: Pick<ShownArticle, "reading"> & {
  readonly article: Pick<ShownArticle["article"], "body" | "parts">;
}): readonly Span[] {
  const { sentences } = reading;
  const told = byBlock(sentences, [
    ...reading.events,
    ...reading.attributions.flatMap(({ content, source, cue }) => [...content, ...source, ...cue].map(spanOf)),
    // Bylines, captions and the like are not told by anybody.
    ...article.parts.filter(({ kind }) => kind !== "standfirst"),
  ]);
  const named = byBlock(sentences, reading.mentions);
  const { from, to } = article.body;
  return sentences.filter(
    (sentence, index) =>
      from <= sentence.from && sentence.to <= to && told[index]?.length === 0 && (named[index]?.length ?? 0) > 0,
  );
}
