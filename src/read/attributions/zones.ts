import { lowerAt, type Line, type Passage, type Stretch } from "./passage.ts";

/** Zones longer than this end with the sentence; longer sentences end in the middle. */
const LONGEST = 300;

/**
 * The stretches that the trained parts label at once: paragraphs, very long ones in pieces. A paragraph that ends with a
 * colon belongs with the next, and so does a quotation continued from one to the next.
 */
export function zonesOf(passage: Passage): readonly Stretch[] {
  const zones: { first: number; end: number }[] = [];
  let before: Line | undefined;
  for (const line of passage.lines) {
    const last = zones.at(-1);
    const joins =
      before !== undefined && last !== undefined && line.end - last.first <= LONGEST && goesOn(passage, before, line);
    if (joins) last.end = line.end;
    else
      for (let at = line.first; at < line.end; at += LONGEST)
        zones.push({ first: at, end: Math.min(line.end, at + LONGEST) });
    before = line;
  }
  return zones;
}

function goesOn(passage: Passage, before: Line, line: Line): boolean {
  if (before.paragraph === line.paragraph) return true;
  if (before.part !== line.part) return false;
  const opening = passage.words[line.first];
  const quote = opening?.mark === "open" ? passage.quotes[opening.quote] : undefined;
  return lowerAt(passage, before.end - 1) === ":" || (quote?.continued ?? false);
}
