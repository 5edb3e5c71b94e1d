/** A half-open stretch of an article's text layer, in UTF-16 indices. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span written as a pair, the form that roles of attributions and events take in a Reading. */
export type Range = readonly [from: number, to: number];

export const rangeOf = (span: Span): Range => [span.from, span.to];

export const spanOf = (range: Range): Span => ({ from: range[0], to: range[1] });

/** The number of characters two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

export const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Text order: by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.from - b.from || b.to - a.to;

/** The smallest span that covers all of `spans`, or null for none. */
export function hull(spans: readonly Span[]): Span | null {
  const [first, ...others] = spans;
  if (first === undefined) return null;
  return others.reduce<Span>(
    (whole, { from, to }) => ({ from: Math.min(whole.from, from), to: Math.max(whole.to, to) }),
    { from: first.from, to: first.to },
  );
}
