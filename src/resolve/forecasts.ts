import type { Forecast } from "../record/analysis.ts";
import type { ForecastMention, Reading } from "../record/reading.ts";
import type { Statement } from "../record/record.ts";
import { hull, overlap, type Span, spanOf } from "../record/span.ts";
import type { ResolvedActors } from "./actors.ts";
import { stableId } from "./identity.ts";
import { remembering } from "./remembering.ts";
import { innermost, statementsOf } from "./statements.ts";
import { namesIn, wordingOf } from "./wording.ts";

/** Every clause about what is to come, and every prediction that has no such clause, with who says so. */
export function resolveForecasts(readings: readonly Reading[], actors: ResolvedActors): readonly Forecast[] {
  return readings.flatMap((reading) => forecastsOf(reading, actors));
}

const forecastsOf = remembering((reading, actors): readonly Forecast[] => {
  const own = statementsOf(reading, actors);
  const mentioned = reading.forecasts.map((mention) => ofMention(reading, mention, own, actors));
  const other = own.flatMap((statement) => ofStatement(statement, mentioned));
  return [...mentioned, ...other].sort((a, b) => a.from - b.from || b.to - a.to);
});

function ofMention(
  reading: Reading,
  mention: ForecastMention,
  statements: readonly Statement[],
  actors: Pick<ResolvedActors, "actorOf">,
): Forecast {
  const { from, to, kind, cue, denied, likelihood, likelihoodWords, horizon, due, condition, rule } = mention;
  const statement = innermost(statements, cue);
  return {
    id: idOf(reading.id, { from, to }),
    article: reading.id,
    from,
    to,
    statement: statement?.id ?? null,
    speaker: statement === null ? "author" : statement.speaker,
    kind,
    cue,
    denied,
    likelihood,
    likelihoodWords: likelihoodWords === null ? null : spanOf(likelihoodWords),
    horizon: horizon === null ? null : spanOf(horizon),
    due,
    condition: condition === null ? null : spanOf(condition),
    about: namesIn(reading, { from, to }, actors),
    wording: wordingOf(reading, [{ from, to }], actors),
    rule,
  };
}

/** A longer statement that predicts in words the reader does not know is no clause one could wait for. */
const LONGEST = 300;

function ofStatement(statement: Statement, found: readonly Forecast[]): readonly Forecast[] {
  const span = statement.stance === "predicts" ? hull(statement.content) : null;
  if (span === null || span.to - span.from > LONGEST || found.some((one) => overlap(one, span) > 0)) return [];
  return [
    {
      id: idOf(statement.article, span),
      article: statement.article,
      ...span,
      statement: statement.id,
      speaker: statement.speaker,
      kind: statement.certainty === "possible" ? "possibility" : "prediction",
      cue: null,
      denied: false,
      likelihood: null,
      likelihoodWords: null,
      horizon: statement.horizon,
      due: null,
      condition: statement.condition,
      about: statement.about,
      wording: statement.wording,
      rule: "statement",
    },
  ];
}

const idOf = (article: string, { from, to }: Span): string => stableId("forecast", JSON.stringify([article, from, to]));
