import { z } from "zod";
import type { Credibility } from "../record/decision.ts";
import { STANCES } from "../record/reading.ts";
import type { Statement } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { findActor, namesOf } from "./actors.ts";
import { credibility, leastReliability } from "./decision-schema.ts";
import { parseInput } from "./invalid-input.ts";
import { type Citation, Quotes } from "./quotes.ts";
import { credibilitiesIn, isCredible, isReliable, ratingsIn } from "./ratings.ts";
import { refresh } from "./refresh.ts";
import { isWanted, reviewed } from "./reviewed.ts";

export const statementsInput = z.object({
  /** A speaker by any spelling, or "author". */
  by: z.string().min(1).optional(),
  /** An actor the content names. */
  about: z.string().min(1).optional(),
  stance: z.enum(STANCES, { error: `is none of ${STANCES.join(", ")}` }).optional(),
  /** Only from speakers or outlets that a person rates so, or better. */
  reliability: leastReliability,
  /** Only statements that a person rates so, or better. */
  credibility: credibility.optional(),
  reviewed,
});

/** A statement with its words, its article and the names behind its ids. */
export interface StatementView extends Omit<Statement, "wording"> {
  readonly speakerName: string;
  readonly viaName: string | null;
  /** As a person rates it, by the Admiralty code. */
  readonly credibility: Credibility | null;
  readonly quote: string;
  readonly citation: Citation;
}

/** Statements that meet all conditions, by publication date of their articles, then place. */
export async function listStatements(
  store: Store,
  input: z.input<typeof statementsInput>,
): Promise<readonly StatementView[]> {
  const { by, about, stance, reliability, credibility, reviewed } = parseInput(statementsInput, input);
  await refresh(store);
  const speaker = by === undefined ? {} : { speaker: by === "author" ? by : (await findActor(store, by)).id };
  const subject = about === undefined ? {} : { about: [(await findActor(store, about)).id] };
  const statements = await store.statements({ ...speaker, ...subject });
  const quotes = new Quotes(store);
  const chosen = statements.filter(
    (it) => (stance === undefined || it.stance === stance) && isWanted(reviewed, it.decisions !== undefined),
  );
  const views = await viewStatements(store, chosen, quotes);
  const ratings = ratingsIn(await store.decisions(), await store.actors());
  return quotes.byPublication(
    views.filter(
      (it) =>
        (reliability === undefined || isReliable(ratings, reliability, it.citation.publisher, it.speaker)) &&
        (credibility === undefined || isCredible(credibility, it.credibility)),
    ),
  );
}

/** Statements as a person reads them, in the order given. */
export async function viewStatements(
  store: Store,
  statements: readonly Statement[],
  quotes: Quotes = new Quotes(store),
): Promise<readonly StatementView[]> {
  const ids = statements.flatMap(({ speaker, via }) => [speaker, via]).filter((id) => id !== null);
  const names = await namesOf(store, ids);
  const ratings = await credibilitiesIn(store);
  await quotes.load(statements.map(({ article }) => article));
  return statements.map(({ wording: _, ...statement }) => ({
    ...statement,
    speakerName: speakerName(statement, names, quotes),
    viaName: statement.via === null ? null : (names.get(statement.via) ?? null),
    credibility: ratings.get(statement.id) ?? null,
    quote: quotes.joined(statement.article, statement.content),
    citation: quotes.citation(statement.article),
  }));
}

/** A source without a name is called as the article calls him: "many experts". */
function speakerName(
  { article, speaker, source }: Pick<Statement, "article" | "speaker" | "source">,
  names: ReadonlyMap<string, string>,
  quotes: Quotes,
): string {
  if (speaker === "author") return quotes.citation(article).author ?? "the author";
  if (speaker !== null) return names.get(speaker) ?? speaker;
  return source === null ? "not stated" : quotes.words(article, source);
}
