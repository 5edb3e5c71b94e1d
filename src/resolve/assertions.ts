import type { Attribution, Reading } from "../record/reading.ts";
import { contains, hull, type Span, spanOf } from "../record/span.ts";

/**
 * A reading with an attribution for each thing asserted: who says several things at once makes as many statements. What
 * lay in an attribution lies in the one of its parts that holds it.
 */
export function withAssertionsApart(reading: Reading): Reading {
  if (reading.attributions.every(({ assertions }) => assertions.length === 0)) return reading;
  const parts = reading.attributions.map(partsOf);
  const firsts: number[] = [];
  parts.reduce((count, own) => {
    firsts.push(count);
    return count + own.length;
  }, 0);
  const holderOf = ({ nestedIn }: Attribution, span: Span | null): number | null => {
    if (nestedIn === null) return null;
    const place = parts[nestedIn]?.findIndex((part) => span !== null && holds(part, span)) ?? -1;
    return (firsts[nestedIn] ?? 0) + Math.max(place, 0);
  };
  return {
    ...reading,
    attributions: parts.flatMap((own) =>
      own.map((part) => ({ ...part, nestedIn: holderOf(part, hull(part.content.map(spanOf))) })),
    ),
  };
}

const partsOf = (attribution: Attribution): readonly Attribution[] =>
  attribution.assertions.length === 0
    ? [attribution]
    : attribution.assertions.map((assertion) => ({ ...attribution, ...assertion, assertions: [] }));

function holds({ content }: Attribution, span: Span): boolean {
  const whole = hull(content.map(spanOf));
  return whole !== null && contains(whole, span);
}
