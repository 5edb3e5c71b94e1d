import { edtfBounds } from "../../../src/record/edtf.ts";

/** The months by whose ends articles had surely appeared, in order, as YYYY-MM; each is a step of the slider. */
export function monthsOfPublication(published: readonly (string | null)[]): readonly string[] {
  const months = published.flatMap((date) => {
    const latest = date === null ? null : edtfBounds(date)?.latest;
    return latest ? [latest.slice(0, 7)] : [];
  });
  return [...new Set(months)].sort();
}
