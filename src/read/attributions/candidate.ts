import type { Parting } from "./part-roles.ts";
import type { Stretch } from "./passage.ts";

/** One way to read a cue, for the last model to judge. */
export interface Candidate {
  readonly cue: Stretch;
  /** That a cue begins here, by the first model. */
  readonly probability: number;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
  /** Share of the second model, and place in its order, from 0; where only the rules read it so, 0 and -1. */
  readonly share: number;
  readonly rank: number;
}

export function candidateOf(cue: Stretch, probability: number, parting: Parting, rank: number): Candidate {
  return {
    cue,
    probability,
    source: nearest(parting.source, cue),
    content: parting.content,
    share: parting.share,
    rank,
  };
}

/** A source in several pieces is the one next to the cue. */
function nearest(stretches: readonly Stretch[], cue: Stretch): Stretch | null {
  const away = ({ first, end }: Stretch): number => Math.max(first - cue.end, cue.first - end);
  return stretches.reduce<Stretch | null>(
    (best, stretch) => (best === null || away(stretch) < away(best) ? stretch : best),
    null,
  );
}
