import { edtfBounds } from "../record/edtf.ts";
import type { EventType } from "../record/reading.ts";
import type { Event, Statement } from "../record/record.ts";
import { stemOf } from "../record/stem.ts";
import type { Wording } from "../record/analysis.ts";

/** A saved question over the record. */
export interface Theme {
  readonly name: string;
  readonly question: string;
  /** Ids of actors; empty for all. */
  readonly actors: ReadonlySet<string>;
  readonly types: ReadonlySet<EventType>;
  /** Any of these words, in any form. */
  readonly words: readonly string[];
  /** First and last day, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Events and statements that a theme asks for: of its actors, and of its types or words, in its period. */
export function answersTo(
  theme: Theme,
  { events, statements }: { readonly events: readonly Event[]; readonly statements: readonly Statement[] },
  published: ReadonlyMap<string, string | null>,
): { readonly events: readonly Event[]; readonly statements: readonly Statement[] } {
  const stems = new Set(theme.words.map(stemOf));
  const holds = (wording: readonly Wording[]): boolean =>
    wording.some(({ terms, setting }) => [...terms, ...setting.terms].some((term) => stems.has(term)));
  const concerns = (ids: readonly (string | null)[]): boolean =>
    theme.actors.size === 0 || ids.some((id) => id !== null && theme.actors.has(id));
  const namesIn = (wording: readonly Wording[]): readonly string[] =>
    wording.flatMap(({ names, setting }) => [...names, ...setting.names]);
  return {
    events: events.filter((event) => {
      const wording = event.mentions.flatMap((report) => report.wording);
      const fits = theme.types.has(event.type) || holds(wording);
      return (
        fits && concerns([...event.actors, ...event.recipients, ...namesIn(wording)]) && isWithin(theme, event.date)
      );
    }),
    statements: statements.filter(
      ({ wording, about, speaker, article }) =>
        holds(wording) &&
        concerns([...about, speaker, ...namesIn(wording)]) &&
        isWithin(theme, published.get(article) ?? null),
    ),
  };
}

/** What has no date may lie in any period. */
function isWithin({ from, to }: Theme, date: string | null): boolean {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null) return true;
  return (from === null || (bounds.latest ?? "9999") >= from) && (to === null || (bounds.earliest ?? "0000") <= to);
}
