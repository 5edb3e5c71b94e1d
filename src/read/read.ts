import type { TextLayer } from "../record/article.ts";
import type { Reading } from "../record/reading.ts";
import { withDescribedSpeakers } from "./attributions/described-speakers.ts";
import { findAttributions } from "./attributions/find.ts";
import type { AttributionModel } from "./attributions/model.ts";
import { findDates } from "./dates/find.ts";
import { findEvents } from "./events/find.ts";
import { findOccasions } from "./events/occasions.ts";
import { findQuantities } from "./events/quantities.ts";
import { findForecasts } from "./forecasts/find.ts";
import { withCrowds } from "./names/crowds.ts";
import { findNames } from "./names/find.ts";
import { analyse, type SyntaxModels } from "./syntax/analyse.ts";
import { findTerms } from "./terms/find.ts";
import { findTies } from "./ties/find.ts";
import { extractText, type RawArticle } from "./text/extract.ts";

export { analyse } from "./syntax/analyse.ts";
export { annotate } from "./syntax/annotate.ts";
export { sentenceModelOf } from "./syntax/sentence-model.ts";
export { syntaxModelOf } from "./syntax/syntax-model.ts";
export { attributionModelOf } from "./attributions/model.ts";
export { extractText, plainBody, UnreadableArticle, type RawArticle } from "./text/extract.ts";

/** The trained models that readings are made with; null for a part that is to read by its rules alone. */
export interface Models extends SyntaxModels {
  readonly attributions: AttributionModel | null;
}

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
export async function readArticle(id: string, raw: RawArticle, version: string, models: Models): Promise<ReadArticle> {
  const layer = await extractText(raw);
  return { layer, reading: readLayer(id, layer, version, models) };
}

/** Reads one text layer. The stages run in this order because each needs what stands before it. */
export function readLayer(id: string, layer: TextLayer, version: string, models: Models): Reading {
  const article = { id, ...layer.article };
  const unread = reasonNotToRead(layer);
  if (unread !== null) return { ...nothingFound, id, version, article, unread };

  const { text } = layer;
  const syntax = analyse(layer, models); //                         sentences, tokens, trees, quotations
  const names = findNames(text, syntax); //                         who is spoken of; sources and roles need it
  const dates = findDates(text, syntax, article.published); //      when; independent of names
  const attributions = findAttributions(text, syntax, names, models.attributions); // who says what; sources are names or noun phrases
  const described = withDescribedSpeakers(text, names, attributions); // "analysts close to X"
  const occasions = findOccasions(syntax, dates); //                happenings that place others in time
  const quantities = findQuantities(syntax, dates); //              how many; numbers of dates are none
  const calendar = { dates, occasions, published: article.published };
  const events = findEvents(text, syntax, names, calendar, quantities); //      who did what to whom; arguments are names
  const terms = findTerms(syntax, names.mentions); //              what else sentences say, for comparing them
  const { actors, mentions, references } = withCrowds(text, syntax, described); // who has no name, last: no source or role is one
  const forecasts = findForecasts(syntax, dates, attributions, article.published); // what is to come, by whoever says so
  const ties = findTies(syntax, names); //                          how they are said to stand; both are names
  return {
    id,
    version,
    article,
    unread: null,
    sentences: syntax.sentences.map(({ from, to }) => ({ from, to })),
    actors,
    mentions,
    references,
    dates,
    occasions,
    quantities,
    attributions,
    events,
    terms,
    forecasts,
    ties,
  };
}

const nothingFound = {
  sentences: [],
  actors: [],
  mentions: [],
  references: [],
  dates: [],
  occasions: [],
  quantities: [],
  attributions: [],
  events: [],
  terms: [],
  forecasts: [],
  ties: [],
} as const;

/** Only English has rules so far; reading another language with them would invent findings. */
function reasonNotToRead(layer: TextLayer): Reading["unread"] {
  if (layer.text.trim() === "") return "empty";
  return layer.article.language === "en" ? null : "language";
}
