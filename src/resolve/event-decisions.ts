import type { Comparison, Decision, ReportAnchor } from "../record/decision.ts";
import type { Event, EventReport } from "../record/record.ts";
import { regroup, type Verdict } from "./regroup.ts";

/** A report as decisions compare it: its article, trigger and type. */
export const reportKey = ({ article, trigger, type }: Pick<EventReport, "article" | "trigger" | "type">): string =>
  JSON.stringify([article, trigger.from, trigger.to, type]);

/** A verdict on two reports, by their keys. */
export type ReportVerdict = Verdict<string>;

/**
 * Verdicts on reports of events.
 *
 * @param decisions those in force, oldest first
 * @param keyOf the key of the report an anchor means; null where the record has none
 */
export function reportVerdicts(
  decisions: readonly Decision[],
  keyOf: (anchor: ReportAnchor) => string | null,
): { readonly verdicts: readonly ReportVerdict[]; readonly asleep: readonly string[] } {
  const asleep: string[] = [];
  const verdicts: ReportVerdict[] = [];
  for (const { id, kind, anchor } of decisions.filter(isComparison)) {
    if (!("reports" in anchor)) continue;
    const [a, b] = [keyOf(anchor.reports[0]), keyOf(anchor.reports[1])];
    if (a === null || b === null) asleep.push(id);
    else if (kind !== "unsure") verdicts.push({ decision: id, kind, a: [a], b: [b], names: [a, b] });
  }
  return { verdicts, asleep };
}

const isComparison = (decision: Decision): decision is Comparison =>
  decision.kind === "same" || decision.kind === "different" || decision.kind === "unsure";

/**
 * Groups of reports, by their numbers, as persons decided. Only the report that was told apart leaves its group.
 * Groups, and the reports in them, keep the order of the reports.
 */
export function regroupReports(
  groups: readonly (readonly number[])[],
  reports: readonly EventReport[],
  verdicts: readonly ReportVerdict[],
): { readonly groups: readonly (readonly number[])[]; readonly overruled: ReadonlyMap<string, string> } {
  if (verdicts.length === 0) return { groups, overruled: new Map() };
  const keys = reports.map(reportKey);
  const numbers = new Map<string, number[]>();
  keys.forEach((key, number) => numbers.set(key, [...(numbers.get(key) ?? []), number]));
  const regrouped = regroup(
    groups.map((group) => [...new Set(group.map((number) => keys[number] ?? ""))]),
    verdicts,
    (_items, _stays, leaves) => leaves,
  );
  const decided = regrouped.groups.map((pieces) =>
    pieces
      .flatMap(({ items }) => items.flatMap((key) => numbers.get(key) ?? []))
      .filter((number, i, all) => all.indexOf(number) === i)
      .sort((a, b) => a - b),
  );
  return { groups: decided.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)), overruled: regrouped.overruled };
}

/** Events whose reports tell which verdicts were made of them. */
export function withVerdicts(
  events: readonly Event[],
  verdicts: readonly ReportVerdict[],
  overruled: ReadonlyMap<string, string>,
): readonly Event[] {
  const made = new Map<string, string[]>();
  for (const { decision, a, b } of verdicts) {
    if (overruled.has(decision)) continue;
    for (const key of [...a, ...b]) made.set(key, [...(made.get(key) ?? []), decision]);
  }
  if (made.size === 0) return events;
  const marked = (report: EventReport): EventReport => {
    const more = made.get(reportKey(report));
    return more === undefined ? report : { ...report, decisions: [...(report.decisions ?? []), ...more] };
  };
  return events.map((event) => ({ ...event, mentions: event.mentions.map(marked) }));
}
