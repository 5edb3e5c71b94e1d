import type { Attribution, Reading } from "../record/reading.ts";
import type { Statement } from "../record/record.ts";
import { contains, hull, type Range, type Span, spanOf } from "../record/span.ts";
import { mentionAt, type ResolvedActors } from "./actors.ts";
import { stableId } from "./identity.ts";
import { remembering } from "./remembering.ts";
import { linkSame } from "./same-statements.ts";
import { namesIn, within, wordingOf } from "./wording.ts";

/** The statements of a record, and the way from an attribution of a reading to its statement. */
export interface ResolvedStatements {
  readonly list: readonly Statement[];
  /** Statements of one article, in the order of its attributions. */
  readonly of: (article: string) => readonly Statement[];
}

export function resolveStatements(readings: readonly Reading[], actors: ResolvedActors): ResolvedStatements {
  const byArticle = new Map<string, readonly Statement[]>();
  for (const reading of readings) byArticle.set(reading.id, statementsOf(reading, actors));
  const list = linkSame([...byArticle.values()].flat());
  return { list, of: (article) => byArticle.get(article) ?? [] };
}

type Actors = Pick<ResolvedActors, "actorOf">;

/** Statements of one article, in the order of its attributions, not yet linked to those of others. */
export const statementsOf = remembering((reading, actors): readonly Statement[] => {
  const ids = reading.attributions.map((attribution) => statementId(reading.id, attribution));
  return reading.attributions.map((attribution, index) => statementOf(reading, attribution, index, ids, actors));
});

/**
 * Anchored in the words of the article, so that a reader who finds more or less elsewhere leaves it as it is, and so
 * does a person who corrects it.
 */
function statementId(article: string, attribution: Attribution): string {
  const { source, cue, content } = attribution.decided?.base ?? attribution;
  return stableId("statement", JSON.stringify([article, source, cue, content]));
}

function statementOf(
  reading: Reading,
  attribution: Attribution,
  index: number,
  ids: readonly string[],
  actors: Actors,
): Statement {
  const content = attribution.content.map(spanOf);
  const actorAt = (span: Span): string | null => {
    const local = mentionAt(reading, span);
    return local === null ? null : actors.actorOf(reading.id, local);
  };
  const { speaker, decided } = attribution;
  const chosen = (local: number | undefined): string | null =>
    local === undefined ? null : actors.actorOf(reading.id, local);
  return {
    id: ids[index] ?? "",
    article: reading.id,
    source: hullOf(attribution.source),
    cue: hullOf(attribution.cue),
    content,
    mode: attribution.mode,
    speaker:
      chosen(decided?.speaker) ?? (speaker === null || speaker === "author" ? speaker : actorAt(spanOf(speaker))),
    via: chosen(decided?.via) ?? (attribution.via === null ? null : actorAt(spanOf(attribution.via))),
    implied: attribution.implied,
    nestedIn: attribution.nestedIn === null ? null : (ids[attribution.nestedIn] ?? null),
    sameAs: [],
    about: aboutOf(reading, content, actors),
    wording: wordingOf(reading, content, actors),
    stance: attribution.stance,
    certainty: attribution.certainty,
    certaintyWords: attribution.certaintyWords.map(spanOf),
    quantities: content.flatMap((part) => within(reading.quantities, part)),
    horizon: attribution.horizon === null ? null : spanOf(attribution.horizon),
    condition: attribution.condition === null ? null : spanOf(attribution.condition),
    rule: attribution.rule,
    score: attribution.score,
    ...(decided === undefined ? {} : { decisions: decided.by }),
  };
}

const hullOf = (ranges: readonly Range[]): Span | null => hull(ranges.map(spanOf));

/** The actors named, or meant by a pronoun, in any of the spans; each once, in code-point order of their ids. */
function aboutOf(reading: Reading, content: readonly Span[], actors: Actors): string[] {
  return [...new Set(content.flatMap((part) => namesIn(reading, part, actors)))].sort();
}

/** The narrowest statement whose content holds a span. */
export function innermost(statements: readonly Statement[], span: Span): Statement | null {
  let best: Statement | null = null;
  let width = Infinity;
  for (const statement of statements) {
    const holder = statement.content.find((piece) => contains(piece, span));
    if (holder !== undefined && holder.to - holder.from < width) {
      best = statement;
      width = holder.to - holder.from;
    }
  }
  return best;
}
