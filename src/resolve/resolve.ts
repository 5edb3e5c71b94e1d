import { byTime, type Decision, inForce, type ReportAnchor, undone } from "../record/decision.ts";
import { spanOfWords } from "../record/place.ts";
import type { KnownActor } from "../record/known-actor.ts";
import type { Reading } from "../record/reading.ts";
import type { Resolved, Standing } from "../record/record.ts";
import type { Corrections } from "./actor-decisions.ts";
import { type ActorLink, linksOf, mentionAt, resolveActors } from "./actors.ts";
import { withAssertionsApart } from "./assertions.ts";
import { reportKey, reportVerdicts, withVerdicts } from "./event-decisions.ts";
import { resolveEvents } from "./events.ts";
import { resolveForecasts } from "./forecasts.ts";
import { type Logged, revise, untouched } from "./revise.ts";
import type { Revised } from "./revised.ts";
import { resolveStatements } from "./statements.ts";
import { resolveTies } from "./ties.ts";

/** Text layers of articles, by their ids. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Resolves what single articles say, as persons corrected it, into one record. Pure; neither the order of `readings`
 * nor the order in which they were once read changes the result.
 *
 * @param decisions the log
 * @param texts text layers of the articles on whose words decisions were made; without its text an article has none
 * @param dictionary known actors whose names the readings hold
 */
export function resolve(
  readings: readonly Reading[],
  decisions: readonly Decision[],
  texts: Texts = new Map(),
  dictionary: readonly KnownActor[] = [],
): Resolved {
  const revised = reviseAll(readings, decisions, texts);
  const ordered = [...revised.values()].map(({ reading }) => reading);
  const actors = resolveActors(ordered, decisions, correctionsIn(revised, texts), dictionary);
  const statements = resolveStatements(ordered, actors);
  const { verdicts, asleep } = reportVerdicts(inForce(decisions), (anchor) => keyOfReport(anchor, revised));
  const events = resolveEvents(ordered, actors, statements, verdicts);
  const overruled = new Map([...actors.overruled, ...events.overruled]);
  const sleeping = new Set([...actors.asleep, ...asleep, ...[...revised.values()].flatMap((it) => it.asleep)]);
  return {
    actors: actors.list,
    statements: statements.list,
    events: withVerdicts(events.list, verdicts, overruled),
    publications: events.publications,
    forecasts: resolveForecasts(ordered, actors),
    ties: resolveTies(ordered, actors),
    standings: standingsOf(decisions, overruled, sleeping, revised),
  };
}

/** Why the names of each actor of that record are one. */
export function resolveLinks(
  readings: readonly Reading[],
  decisions: readonly Decision[],
  texts: Texts = new Map(),
  dictionary: readonly KnownActor[] = [],
): readonly ActorLink[] {
  const revised = reviseAll(readings, decisions, texts);
  const ordered = [...revised.values()].map(({ reading }) => reading);
  const actors = resolveActors(ordered, decisions, correctionsIn(revised, texts), dictionary);
  return linksOf(ordered, actors, dictionary);
}

/** The reading of one article as persons corrected it. */
export function reviseReading(reading: Reading, decisions: readonly Decision[], text: string): Revised {
  return revise(withAssertionsApart(reading), text, logByArticle(decisions).get(reading.id) ?? []);
}

/** In code-point order of the articles' ids. */
function reviseAll(
  readings: readonly Reading[],
  decisions: readonly Decision[],
  texts: Texts,
): ReadonlyMap<string, Revised> {
  const logs = logByArticle(decisions);
  const ordered = readings.map(assertionsApart).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(
    ordered.map((reading) => {
      const text = texts.get(reading.id);
      return [
        reading.id,
        text === undefined ? untouched(reading) : revisionOf(reading, text, logs.get(reading.id) ?? []),
      ];
    }),
  );
}

/** What was last made of a reading, remembered for as long as the reading is held. */
function perReading<Result>(make: (reading: Reading) => Result): (reading: Reading) => Result {
  const made = new WeakMap<Reading, { readonly result: Result }>();
  return (reading) => {
    const known = made.get(reading) ?? { result: make(reading) };
    made.set(reading, known);
    return known.result;
  };
}

const assertionsApart = perReading(withAssertionsApart);

const revisions = new WeakMap<Reading, { readonly text: string; readonly log: string; readonly revised: Revised }>();

/** As `revise`, which is asked again only where the text or the log has changed. */
function revisionOf(reading: Reading, text: string, log: readonly Logged[]): Revised {
  const key = JSON.stringify(log);
  const known = revisions.get(reading);
  if (known?.text === text && known.log === key) return known.revised;
  const made = revise(reading, text, log);
  revisions.set(reading, { text, log: key, revised: made });
  return made;
}

/** Decisions on findings of single articles, oldest first, with whether they are in force. */
function logByArticle(decisions: readonly Decision[]): ReadonlyMap<string, readonly Logged[]> {
  const gone = undone(decisions);
  const logs = new Map<string, Logged[]>();
  for (const decision of byTime(decisions)) {
    const article = articleOf(decision);
    if (article === null) continue;
    const logged = { decision, isInForce: !gone.has(decision.id) };
    const log = logs.get(article);
    if (log === undefined) logs.set(article, [logged]);
    else log.push(logged);
  }
  return logs;
}

/** The article whose findings a decision corrects; null for one on actors, on events, or on another decision. */
function articleOf(decision: Decision): string | null {
  switch (decision.kind) {
    case "split":
      return decision.anchor.mentions[0]?.article ?? null;
    case "add":
    case "correct":
    case "reject":
    case "confirm": {
      const { anchor } = decision;
      if ("mention" in anchor) return anchor.mention.article;
      if ("statement" in anchor) return anchor.statement.article;
      return "report" in anchor ? anchor.report.article : null;
    }
    default:
      return null;
  }
}

function correctionsIn(revised: ReadonlyMap<string, Revised>, texts: Texts): Corrections {
  const each = [...revised];
  return {
    at: (place) => {
      const [reading, text] = [revised.get(place.article)?.reading, texts.get(place.article)];
      const span = text === undefined ? null : spanOfWords(text, place);
      const number = reading === undefined || span === null ? null : mentionAt(reading, span);
      return number === null ? null : { article: place.article, number };
    },
    named: each.flatMap(([article, { named }]) =>
      named.map(({ local, anchor }) => ({ article, number: local, anchor })),
    ),
    apart: each.flatMap(([article, { apart }]) => apart.map((pair) => ({ article, ...pair }))),
  };
}

function keyOfReport(anchor: ReportAnchor, revised: ReadonlyMap<string, Revised>): string | null {
  const found = revised.get(anchor.article);
  const number = found?.report(anchor) ?? null;
  const event = number === null ? undefined : found?.reading.events[number];
  return event === undefined ? null : reportKey({ article: anchor.article, ...event });
}

function standingsOf(
  decisions: readonly Decision[],
  overruled: ReadonlyMap<string, string>,
  asleep: ReadonlySet<string>,
  revised: ReadonlyMap<string, Revised>,
): readonly Standing[] {
  const gone = undone(decisions);
  const known = new Set(decisions.map(({ id }) => id));
  const isAsleep = (decision: Decision): boolean => {
    if (asleep.has(decision.id)) return true;
    if (decision.kind === "undo") return !known.has(decision.anchor.decision);
    const article = decision.kind === "describe" ? decision.anchor.article : articleOf(decision);
    return article !== null && !revised.has(article);
  };
  return decisions.map((decision): Standing => {
    const { id } = decision;
    const undoneBy = gone.get(id);
    if (undoneBy !== undefined) return { decision: id, state: "undone", by: undoneBy };
    const overruledBy = overruled.get(id);
    if (overruledBy !== undefined) return { decision: id, state: "overruled", by: overruledBy };
    return { decision: id, state: isAsleep(decision) ? "asleep" : "in force", by: null };
  });
}
