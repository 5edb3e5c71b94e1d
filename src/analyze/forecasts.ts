import type { Forecast, Statement } from "../record/record.ts";
import { hull } from "../record/span.ts";

/** The statements that predict, each as a forecast whose outcome nobody has judged yet. */
export function forecasts(statements: readonly Statement[]): readonly Forecast[] {
  return statements.flatMap((statement) => {
    const span = statement.stance === "predicts" ? hull(statement.content) : null;
    if (span === null) return [];
    const { id, article, speaker, horizon, condition } = statement;
    return [{ id, article, ...span, speaker, horizon, condition, outcome: null }];
  });
}
