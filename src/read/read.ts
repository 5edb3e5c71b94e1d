import type { TextLayer } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import { findAttributions } from "./attributions/find.ts";
import { findDates } from "./dates/find.ts";
import { findEvents } from "./events/find.ts";
import { findNames } from "./names/find.ts";
import { analyse } from "./syntax/analyse.ts";
import { extractText, type RawArticle } from "./text/extract.ts";

export { extractText, plainBody, UnreadableArticle, type RawArticle } from "./text/extract.ts";

/** An article's text layer and everything found in it. */
export interface ReadArticle {
  readonly layer: TextLayer;
  readonly reading: Reading;
}

/**
 * Reads one article from its raw bytes. Throws UnreadableArticle where they hold no text.
 *
 * @param id the article's id, by which the reading will be known
 * @param version the hash over code and models that stands in the reading
 */
export async function readArticle(id: string, raw: RawArticle, version: string): Promise<ReadArticle> {
  const layer = await extractText(raw);
  return { layer, reading: readLayer(id, layer, version) };
}

/** Reads one text layer. The stages run in this order because each needs what stands before it. */
export function readLayer(id: string, layer: TextLayer, version: string): Reading {
  const article = { id, ...layer.article };
  const unread = reasonNotToRead(layer);
  if (unread !== null) return { ...nothingFound, id, version, article, unread };

  const { text } = layer;
  const syntax = analyse(layer); //                                 sentences, tokens, quotations
  const names = findNames(text, syntax); //                         who is spoken of; sources and roles need it
  const dates = findDates(text, syntax, article.published); //      when; independent of names
  const attributions = findAttributions(text, syntax, names); //    who says what; sources are names or noun phrases
  const events = findEvents(text, syntax, names, dates); //         who did what to whom; arguments are names
  return {
    id,
    version,
    article,
    unread: null,
    sentences: syntax.sentences.map(({ from, to }) => ({ from, to })),
    actors: names.actors,
    mentions: names.mentions,
    references: names.references,
    dates,
    attributions,
    events,
  };
}

const nothingFound = {
  sentences: [],
  actors: [],
  mentions: [],
  references: [],
  dates: [],
  attributions: [],
  events: [],
} as const;

/** Only English has rules so far; reading another language with them would invent findings. */
function reasonNotToRead(layer: TextLayer): Reading["unread"] {
  if (layer.text.trim() === "") return "empty";
  return layer.article.language === "en" ? null : "language";
}
