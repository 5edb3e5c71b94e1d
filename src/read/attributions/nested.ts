import type { Finding } from "./finding.ts";
import type { Passage, Stretch } from "./passage.ts";

/** A piece of content with the others of its finding. */
interface Holder {
  readonly part: Stretch;
  readonly all: readonly Stretch[];
}

/**
 * Ends what is said within speech where that speech ends: of "Y said Z told him X, Reuters reported" the last words are
 * not what Z told. Longer contents come first, so that what they hold is cut to what is left of them.
 */
export function endedWithHolder(passage: Passage, findings: readonly Finding[]): Finding[] {
  const holders = new Array<Holder | undefined>(passage.words.length).fill(undefined);
  const ended = [...findings];
  const longestFirst = findings
    .map((_, index) => index)
    .sort((a, b) => lengthOf(findings[b]) - lengthOf(findings[a]) || a - b);
  for (const index of longestFirst) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const holder = holders[finding.cue[0]?.first ?? -1];
    const content = holder === undefined ? finding.content : finding.content.map((part) => endedWith(holder, part));
    ended[index] = { ...finding, content };
    for (const part of content) holders.fill({ part, all: content }, part.first, part.end);
  }
  return ended;
}

/** From the first word to the last. */
const lengthOf = (finding: Finding | undefined): number =>
  (finding?.content.at(-1)?.end ?? 0) - (finding?.content[0]?.first ?? 0);

/** A piece that begins within the holder and runs past it into words that are none of the holder's. */
function endedWith({ part, all }: Holder, { first, end }: Stretch): Stretch {
  const isPast = part.first <= first && first < part.end && end > part.end;
  const next = all.find((other) => other.first >= part.end);
  return isPast && (next === undefined || next.first >= end) ? { first, end: part.end } : { first, end };
}
