import type { Finding } from "./finding.ts";
import type { Stretch } from "./passage.ts";

/** From this share on, a piece of content is another's. */
const SHARED = 0.8;

/**
 * Leaves words that two cues claim for their content to the surer of them, unless one attribution lies in the content of
 * the other. A finding that keeps no content falls away.
 *
 * @param findings with the score of each
 */
export function eachContentOnce(findings: readonly Finding[]): Finding[] {
  const byScore = findings
    .map((_, index) => index)
    .sort((a, b) => scoreOf(findings[b]) - scoreOf(findings[a]) || a - b);
  const holders = new Map<number, number[]>();
  const kept = new Map<number, Finding>();
  for (const index of byScore) {
    const finding = findings[index];
    if (finding === undefined) continue;
    const content = finding.content.filter((part) => !isTaken(part, finding, findings, holders));
    if (content.length === 0) continue;
    kept.set(index, content.length === finding.content.length ? finding : { ...finding, content });
    for (const { first, end } of content)
      for (let at = first; at < end; at += 1) holders.set(at, [...(holders.get(at) ?? []), index]);
  }
  return findings.flatMap((_, index) => kept.get(index) ?? []);
}

const scoreOf = (finding: Finding | undefined): number => finding?.score ?? 0;

/** True where one surer finding, neither around this one nor inside it, has nearly all of the part. */
function isTaken(
  part: Stretch,
  finding: Finding,
  findings: readonly Finding[],
  holders: ReadonlyMap<number, readonly number[]>,
): boolean {
  const counts = new Map<number, number>();
  for (let at = part.first; at < part.end; at += 1)
    for (const holder of (holders.get(at) ?? []).slice(0, 8)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  for (const [index, count] of counts) {
    const other = findings[index];
    if (other === undefined || count < SHARED * (part.end - part.first)) continue;
    if (!holdsCue(other, finding) && !holdsCue(finding, other)) return true;
  }
  return false;
}

/** True where the cue of `inner` lies in the content of `outer`. */
function holdsCue(outer: Finding, inner: Finding): boolean {
  const [cue] = inner.cue;
  return cue !== undefined && outer.content.some(({ first, end }) => first <= cue.first && cue.end <= end);
}
