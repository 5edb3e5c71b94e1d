import type { Decision, Split } from "../record/decision.ts";
import { spanOfWords } from "../record/place.ts";
import type { Reading } from "../record/reading.ts";
import { Draft } from "./draft.ts";
import type { Revised } from "./revised.ts";
import { reviseMention } from "./revise-mentions.ts";
import { reviseReport, reviseStatement } from "./revise-findings.ts";

/** A decision, and whether nobody took it back. */
export interface Logged {
  readonly decision: Decision;
  readonly isInForce: boolean;
}

/**
 * Corrects a reading by what persons decided of its article. Findings are known by their words, by all they ever were:
 * a decision on what an earlier one changed still finds it when that one is taken back.
 *
 * @param text the article's text layer
 * @param log decisions on places of this article, oldest first, those that were taken back among them
 */
export function revise(reading: Reading, text: string, log: readonly Logged[]): Revised {
  const draft = new Draft(reading, text);
  for (const { decision, isInForce } of log) apply(draft, decision, isInForce);
  return draft.finish();
}

/** A reading on whose words nobody decided anything. */
export const untouched = (reading: Reading): Revised => ({
  reading,
  named: [],
  apart: [],
  asleep: [],
  report: () => null,
});

function apply(draft: Draft, decision: Decision, isInForce: boolean): void {
  switch (decision.kind) {
    case "split":
      if (isInForce) split(draft, decision);
      return;
    case "add":
    case "correct":
    case "reject":
    case "confirm": {
      const { anchor } = decision;
      if ("mention" in anchor) reviseMention(draft, anchor.mention, decision, isInForce);
      else if ("statement" in anchor) reviseStatement(draft, anchor.statement, decision, isInForce);
      else if ("report" in anchor) reviseReport(draft, anchor.report, decision, isInForce);
      return;
    }
    default:
  }
}

function split(draft: Draft, { id, anchor, value, seen }: Split): void {
  for (const place of anchor.mentions) {
    const span = spanOfWords(draft.text, place);
    const mention = span === null ? null : draft.mentionAt(span);
    if (mention === null) draft.sleep(id);
    else draft.reassign(mention, value.actor, id, seen?.actor);
  }
}
