import type { Finding } from "./finding.ts";
import type { Passage, Stretch } from "./passage.ts";

/**
 * Ends what is said within speech where that speech ends: of "Y said Z told him X, Reuters reported" the last words are
 * not what Z told.
 */
export function endedWithHolder(passage: Passage, findings: readonly Finding[]): Finding[] {
  const holders = narrowestHolders(passage, findings);
  return findings.map((finding) => {
    const holder = finding.cue[0] === undefined ? undefined : holders[finding.cue[0].first];
    if (holder === undefined) return finding;
    return { ...finding, content: finding.content.map((part) => endedWith(holder, part)) };
  });
}

interface Holder {
  readonly part: Stretch;
  readonly all: readonly Stretch[];
}

/** For each word the shortest piece of content that holds it, longer ones being entered first. */
function narrowestHolders(passage: Passage, findings: readonly Finding[]): readonly (Holder | undefined)[] {
  const holders = new Array<Holder | undefined>(passage.words.length).fill(undefined);
  findings
    .flatMap(({ content }) => content.map((part): Holder => ({ part, all: content })))
    .sort((a, b) => b.part.end - b.part.first - (a.part.end - a.part.first) || a.part.first - b.part.first)
    .forEach((holder) => holders.fill(holder, holder.part.first, holder.part.end));
  return holders;
}

/** A piece that begins within the holder and runs past it into words that are none of the holder's. */
function endedWith({ part, all }: Holder, { first, end }: Stretch): Stretch {
  const isPast = part.first <= first && first < part.end && end > part.end;
  const next = all.find((other) => other.first >= part.end);
  return isPast && (next === undefined || next.first >= end) ? { first, end: part.end } : { first, end };
}
