import type { EventMention, Reading } from "../record/reading.ts";
import type { Event, EventReport, Statement } from "../record/record.ts";
import { contains, type Range, spanOf } from "../record/span.ts";
import { goldsteinOf, quadOf } from "./plover.ts";
import { mentionAt, type ResolvedActors } from "./actors.ts";
import { stableId } from "./identity.ts";
import type { ResolvedStatements } from "./statements.ts";

/** One event a mention: telling that two articles report the same event needs more than this stage knows. */
export function resolveEvents(
  readings: readonly Reading[],
  actors: ResolvedActors,
  statements: ResolvedStatements,
): readonly Event[] {
  return readings.flatMap((reading) =>
    reading.events.map((mention) => eventOf(reading, mention, actors, statements.of(reading.id))),
  );
}

function eventOf(
  reading: Reading,
  mention: EventMention,
  actors: ResolvedActors,
  statements: readonly Statement[],
): Event {
  const statement = innermost(statements, mention);
  const report: EventReport = {
    article: reading.id,
    from: mention.from,
    to: mention.to,
    trigger: mention.trigger,
    reportedBy: statement === null ? "author" : statement.speaker,
    statement: statement?.id ?? null,
    type: mention.type,
    date: mention.date,
    actors: actorsAt(reading, mention.actors, actors),
    recipients: actorsAt(reading, mention.recipients, actors),
    status: mention.status,
    rule: mention.rule,
  };
  const anchor = JSON.stringify([reading.id, mention.trigger.from, mention.trigger.to, mention.type]);
  return {
    id: stableId("event", anchor),
    type: mention.type,
    mode: mention.mode,
    cameo: mention.cameo,
    quad: quadOf(mention.type),
    goldstein: goldsteinOf(mention.cameo, mention.type),
    date: report.date,
    actors: report.actors,
    recipients: report.recipients,
    status: report.status,
    mentions: [report],
  };
}

/** The narrowest statement whose content holds the event's trigger. */
function innermost(statements: readonly Statement[], mention: EventMention): Statement | null {
  let best: Statement | null = null;
  let width = Infinity;
  for (const statement of statements) {
    const holder = statement.content.find((span) => contains(span, mention.trigger));
    if (holder !== undefined && holder.to - holder.from < width) {
      best = statement;
      width = holder.to - holder.from;
    }
  }
  return best;
}

function actorsAt(reading: Reading, ranges: readonly Range[], actors: ResolvedActors): string[] {
  const ids = ranges.flatMap((range) => {
    const local = mentionAt(reading, spanOf(range));
    return local === null ? [] : [actors.actorOf(reading.id, local)];
  });
  return [...new Set(ids)];
}
