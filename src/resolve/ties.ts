import type { Tie } from "../record/analysis.ts";
import type { Reading, TieMention } from "../record/reading.ts";
import type { Statement } from "../record/record.ts";
import { spanOf } from "../record/span.ts";
import { mentionAt, type ResolvedActors } from "./actors.ts";
import { stableId } from "./identity.ts";
import { remembering } from "./remembering.ts";
import { innermost, statementsOf } from "./statements.ts";

/** How actors are said to stand to each other, with who says so; by article, in text order. */
export function resolveTies(readings: readonly Reading[], actors: ResolvedActors): readonly Tie[] {
  return readings.flatMap((reading) => tiesOf(reading, actors));
}

const tiesOf = remembering((reading, actors): readonly Tie[] => {
  const own = statementsOf(reading, actors);
  return reading.ties.flatMap((mention) => ofMention(reading, mention, own, actors) ?? []);
});

/** Null where both parties turn out to be one, or a person took one's mention out of the record. */
function ofMention(
  reading: Reading,
  mention: TieMention,
  statements: readonly Statement[],
  actors: Pick<ResolvedActors, "actorOf">,
): Tie | null {
  const [holder, target] = [mention.holder, mention.target].map((range) => {
    const local = mentionAt(reading, spanOf(range));
    return local === null ? null : actors.actorOf(reading.id, local);
  });
  if (holder == null || target == null || holder === target) return null;
  const { from, to, kind, isOpposite, isDenied, isMutual, trigger, rule } = mention;
  const statement = innermost(statements, trigger);
  return {
    id: stableId("tie", JSON.stringify([reading.id, trigger.from, kind, mention.holder, mention.target])),
    article: reading.id,
    from,
    to,
    kind,
    isOpposite,
    isDenied,
    isOpen: mention.isOpen || statement?.stance === "asks" || statement?.certainty === "unknown",
    isMutual,
    holder,
    target,
    statement: statement?.id ?? null,
    speaker: statement === null ? "author" : statement.speaker,
    certainty: statement?.certainty ?? "certain",
    trigger,
    rule,
  };
}
