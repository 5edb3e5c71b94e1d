/** Which of a sentence's dates is an event's. */
import type { DateMention } from "../../record/reading.ts";
import { overlap, type Span } from "../../record/span.ts";
import type { Finding } from "./finding.ts";
import type { Grammar } from "./grammar.ts";

/**
 * The EDTF value of the date in the event's reach nearest to its trigger; else of the one that opens its clause ("last
 * summer the police took over ...") or its sentence; else null, never more precise than the words.
 *
 * @param alone whether the sentence tells no other event
 */
export function dateOf(
  grammar: Grammar,
  dates: readonly DateMention[],
  { clause, reach }: Finding,
  trigger: Span,
  alone: boolean,
): string | null {
  const valued = dates.filter(({ edtf }) => edtf !== null);
  const distance = (date: Span): number => Math.max(date.from - trigger.to, trigger.from - date.to);
  const within = valued.filter((date) => overlap(date, reach) > 0);
  const nearest = [...within].sort((a, b) => distance(a) - distance(b) || a.from - b.from)[0];
  if (nearest !== undefined) return nearest.edtf;
  const opening = valued.find((date) => date.to <= clause.from && opensClause(grammar, date, clause));
  if (opening !== undefined) return opening.edtf;
  const [only] = valued;
  if (only === undefined || valued.length > 1 || only.to > clause.from) return null;
  return alone || opensSentence(grammar, only) ? only.edtf : null;
}

/** Whether nothing but a comma stands between a date and a clause. */
function opensClause(grammar: Grammar, date: Span, clause: Span): boolean {
  return grammar.elements.every((element) => {
    const from = grammar.words[element.from]?.from ?? 0;
    return from < date.to || from >= clause.from || (element.kind === "mark" && element.lower === ",");
  });
}

/** Whether nothing but a preposition stands before a date in its sentence. */
const opensSentence = (grammar: Grammar, date: Span): boolean =>
  grammar.elements.findIndex(({ from }) => (grammar.words[from]?.from ?? 0) >= date.from) <= 1;
