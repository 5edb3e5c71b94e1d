import type { CueFrame } from "./cue-frame.ts";
import type { Passage, Stretch } from "./passage.ts";
import type { Candidate } from "./candidate.ts";
import { sharedWords } from "./shared-words.ts";

/** A possible cue of the same zone in its likeliest reading. */
export interface Neighbour {
  readonly cue: Stretch;
  readonly probability: number;
  readonly content: readonly Stretch[];
  /** The base form of its verb or noun. */
  readonly name: string;
}

/** The cues of each zone with what each most likely reports. */
export function neighboursByZone(
  passage: Passage,
  cues: readonly { readonly frame: CueFrame; readonly candidates: readonly Candidate[] }[],
): ReadonlyMap<Stretch, readonly Neighbour[]> {
  const byZone = new Map<Stretch, Neighbour[]>();
  for (const { frame, candidates } of cues) {
    const [best] = candidates;
    if (best === undefined) continue;
    const name = passage.words[frame.head]?.lemma.toLowerCase() ?? "";
    const neighbour = { cue: frame.cue, probability: best.probability, content: best.content, name };
    const here = byZone.get(frame.zone);
    if (here === undefined) byZone.set(frame.zone, [neighbour]);
    else here.push(neighbour);
  }
  return byZone;
}

const lies = ({ first, end }: Stretch, within: readonly Stretch[]): boolean =>
  within.some((part) => part.first <= first && end <= part.end);

const SURE = 0.5;

/** How a candidate stands to the other cues of its zone: speech within speech, words that two cues claim. */
export function companyFeatures(
  passage: Passage,
  { cue, probability, content }: Candidate,
  name: string,
  neighbours: readonly Neighbour[],
): string[] {
  const others = neighbours.filter((other) => other.cue.first !== cue.first);
  const holder = others.find((other) => other.probability >= SURE && lies(cue, other.content));
  const held = others.filter((other) => other.probability >= SURE && lies(other.cue, content)).length;
  const rival = others.find(
    (other) => !lies(cue, other.content) && !lies(other.cue, content) && sharedWords(other.content, content) >= 0.5,
  );
  const stronger = rival === undefined ? "" : rival.probability > probability ? "likelier" : "less likely";
  const quoted = (passage.words[cue.first]?.quote ?? -1) >= 0 ? "quoted" : "unquoted";
  return [
    holder === undefined ? "cue in nobody's content" : `cue in what another reports, ${quoted}`,
    ...(holder === undefined ? [] : [`cue in what "${holder.name}" reports`, `cue "${name}" in what another reports`]),
    held === 0 ? "no likely cue in the content" : `${Math.min(held, 3)} likely cues in the content, ${quoted}`,
    rival === undefined ? "nobody else claims the content" : `a ${stronger} cue claims the content`,
    ...(rival === undefined ? [] : [`a ${stronger} cue "${rival.name}" claims the content`]),
  ];
}
