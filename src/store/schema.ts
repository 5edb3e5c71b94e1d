import type { GeneratedAlways } from "kysely";

/**
 * The tables. Those of articles and the log of decisions are the store; the derived ones can be dropped and rebuilt.
 * A column named `record` holds a whole record as JSON, which the columns beside it only make findable.
 */
export interface Tables {
  readonly articles: ArticleRow;
  readonly article_paths: ArticlePathRow;
  readonly readings: ReadingRow;

  readonly decisions: DecisionRow;

  readonly known_actors: { readonly id: string; readonly record: string };
  readonly known_actor_names: { readonly key: string; readonly actor: string };
  readonly dictionary_stamp: { readonly stamp: string };

  readonly derived_stamp: { readonly digest: string };
  readonly actors: RecordRow & { readonly summary: string };
  readonly actor_ids: { readonly actor: number; readonly id: string };
  readonly actor_articles: { readonly actor: number; readonly article: string; readonly mentions: number };
  readonly statements: RecordRow & { readonly speaker: string | null; readonly article: string };
  readonly statement_subjects: { readonly statement: number; readonly actor: string };
  readonly events: RecordRow & { readonly earliest: string | null; readonly latest: string | null };
  readonly event_participants: { readonly event: number; readonly actor: string };
  readonly event_articles: { readonly event: number; readonly article: string };
  /** What the record holds beside, as lists that are always read whole. */
  readonly derived_lists: RecordRow & { readonly list: ListName };
  readonly indexed_articles: { readonly article: string; readonly digest: string };
  readonly passages: PassageRow;
  readonly passage_words: { readonly rowid: number; readonly text: string };
}

export type ListName = "forecasts" | "ties" | "publications" | "standings";

interface ArticleRow {
  readonly id: string;
  readonly name: string;
  /** Deflated. */
  readonly bytes: Uint8Array;
}

/** At each path the article with the highest `seq` is current. An article without a path has the empty one. */
interface ArticlePathRow {
  readonly path: string;
  readonly article: string;
  readonly seq: number;
}

interface ReadingRow {
  readonly article: string;
  readonly version: string;
  /** SHA-256 over layer and reading. */
  readonly digest: string;
  /** JSON of the reading's `article` and `unread`, to list articles by. */
  readonly entry: string;
  /** Deflated JSON. */
  readonly layer: Uint8Array;
  readonly reading: Uint8Array;
}

interface DecisionRow {
  readonly seq: GeneratedAlways<number>;
  readonly id: string;
  readonly decision: string;
}

/** Keyed by a place that orders the rows as they were resolved, since ids are not promised to be unique. */
interface RecordRow {
  readonly position: number;
  /** Tells the content of the record, so that what has not changed is not written again. */
  readonly digest: string;
  readonly record: string;
}

interface PassageRow {
  readonly id: number;
  readonly article: string;
  readonly from: number;
  readonly to: number;
}
