import { type Kysely, sql, type Transaction } from "kysely";
import { hull, overlap, type Span } from "../record/span.ts";
import { currentDigests, layerOf } from "./articles.ts";
import { insertAll } from "./insert.ts";
import { passagesOf } from "./passages.ts";
import type { Tables } from "./schema.ts";
import type { SearchHit, SearchTerm } from "./store.ts";

/** Brings the index in step with the current articles; those that have not changed are left alone. */
export async function updateIndex(tx: Transaction<Tables>): Promise<void> {
  const current = await currentDigests(tx);
  const indexed = new Set<string>();
  for (const { article, digest } of await tx.selectFrom("indexed_articles").selectAll().execute()) {
    if (current.get(article) === digest) indexed.add(article);
    else await tx.deleteFrom("indexed_articles").where("article", "=", article).execute();
  }
  for (const [article, digest] of current) {
    if (!indexed.has(article)) await index(tx, article, digest);
  }
}

async function index(tx: Transaction<Tables>, article: string, digest: string): Promise<void> {
  const layer = await layerOf(tx, article);
  if (layer === null) return;
  const { text } = layer;
  const told = hull([layer.article.body, ...layer.article.parts]) ?? { from: 0, to: 0 };
  const last = await tx.selectFrom("passages").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  // What stands before and behind the article, such as front matter, is no passage of it.
  const passages = passagesOf(text)
    .filter((span) => overlap(span, told) > 0)
    .map((span, i) => ({ ...span, article, id: (last?.id ?? 0) + 1 + i }));
  await tx.insertInto("indexed_articles").values({ article, digest }).execute();
  await insertAll(tx, "passages", passages);
  await insertAll(
    tx,
    "passage_words",
    passages.map(({ id, from, to }) => ({ rowid: id, text: withoutMarks(text.slice(from, to)) })),
  );
}

export async function search(
  db: Kysely<Tables>,
  words: string | readonly SearchTerm[],
  limit: number,
): Promise<readonly SearchHit[]> {
  const query = matchExpression(typeof words === "string" ? termsOf(words) : words);
  if (query === null) return [];
  const { rows } = await sql<{ article: string; from: number; to: number; marked: string; rank: number }>`
    select p.article, p."from", p."to", w.rank as rank,
      highlight(passage_words, 0, ${MATCH_BEGINS}, ${MATCH_ENDS}) as marked
    from passage_words w join passages p on p.id = w.rowid
    where passage_words match ${query}
    order by w.rank, p.article, p."from"
    limit ${Math.max(0, Math.trunc(limit))}`.execute(db);
  return rows.map(({ article, from, to, marked, rank }) => ({
    article,
    from,
    to,
    matches: matchesIn(marked, from),
    rank,
  }));
}

/** Each word as a term, the last as a prefix. */
function termsOf(words: string): readonly SearchTerm[] {
  const all = words.split(/[\s\0]+/).filter(isSearchable);
  return all.map((word, i) => ({ phrases: [word], isPrefix: i === all.length - 1 }));
}

/** What FTS5 makes tokens of: without any a phrase would find nothing. */
const isSearchable = (phrase: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(phrase);

/**
 * A query for all of the terms; null where there is none. In quotes nothing has a meaning to FTS5 but the quotation
 * mark, which is doubled: https://www.sqlite.org/fts5.html#full_text_query_syntax
 */
function matchExpression(terms: readonly SearchTerm[]): string | null {
  const alternatives = terms
    .map(({ phrases, isPrefix }) =>
      phrases
        .filter(isSearchable)
        .map((phrase) => `"${phrase.replaceAll("\0", " ").replaceAll('"', '""')}"${isPrefix ? " *" : ""}`),
    )
    .filter((phrases) => phrases.length > 0);
  return alternatives.length === 0 ? null : alternatives.map((phrases) => `(${phrases.join(" OR ")})`).join(" AND ");
}

const MATCH_BEGINS = "\u0001";
const MATCH_ENDS = "\u0002";

/** Takes out the characters that will mark matches, and NUL, which would end the text; offsets stay. */
const withoutMarks = (text: string): string =>
  text.replaceAll("\0", " ").replaceAll(MATCH_BEGINS, " ").replaceAll(MATCH_ENDS, " ");

/** The places marked in a passage that begins at `from`. */
function matchesIn(marked: string, from: number): readonly Span[] {
  const matches: Span[] = [];
  let at = from;
  for (const [i, piece] of marked.split(MATCH_BEGINS).entries()) {
    const [match = "", rest = ""] = i === 0 ? ["", piece] : piece.split(MATCH_ENDS);
    if (match !== "") matches.push({ from: at, to: at + match.length });
    at += match.length + rest.length;
  }
  return matches;
}
