import type { Event } from "../record/record.ts";
import { middleOf } from "./series.ts";

/** An event that some outlets report and others, who wrote of the same actors around that time, leave out. */
export interface Omission {
  readonly event: Event;
  readonly toldBy: readonly string[];
  readonly leftOutBy: readonly string[];
}

/** How long before or after an event, in days, an article counts as written around its time. */
const AROUND = 60;

/**
 * What one outlet tells and others leave out. Silence means little where an outlet has few articles; it is a lead, not a
 * finding.
 *
 * @param outlets outlet and publication date of each article; those without an outlet are left aside
 */
export function omissionsIn(
  events: readonly Event[],
  outlets: ReadonlyMap<string, { readonly outlet: string; readonly published: string | null }>,
): readonly Omission[] {
  const mentionedBy = new Map<string, { outlet: string; day: number }[]>();
  for (const { actors, recipients, mentions } of events) {
    for (const { article } of mentions) {
      const known = outlets.get(article);
      const day = known === undefined ? null : middleOf(known.published);
      if (known === undefined || day === null) continue;
      for (const id of [...actors, ...recipients])
        mentionedBy.set(id, [...(mentionedBy.get(id) ?? []), { outlet: known.outlet, day }]);
    }
  }
  return events.flatMap((event): Omission[] => {
    const day = middleOf(event.date);
    const toldBy = [...new Set(event.mentions.flatMap(({ article }) => outlets.get(article)?.outlet ?? []))].sort();
    const parties = [...event.actors, ...event.recipients];
    if (day === null || toldBy.length === 0 || parties.length === 0) return [];
    const around = parties
      .flatMap((id) => mentionedBy.get(id) ?? [])
      .filter((one) => one.day >= day && one.day - day <= AROUND);
    const leftOutBy = [...new Set(around.map(({ outlet }) => outlet))]
      .filter((outlet) => !toldBy.includes(outlet))
      .sort();
    return leftOutBy.length === 0 ? [] : [{ event, toldBy, leftOutBy }];
  });
}
