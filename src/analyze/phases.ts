import { edtfBounds } from "../record/edtf.ts";
import type { Event, Evidence } from "../record/record.ts";
import type { Attitude } from "./attitudes.ts";
import { hasHappened, middleOf, isoOf, rounded } from "./series.ts";
import type { TurningPoint } from "./turning-points.ts";

export const PHASE_LABELS = ["closer", "dependent", "defiant", "bargaining", "hostile", "unclear"] as const;
export type PhaseLabel = (typeof PHASE_LABELS)[number];

/** A period in which two sides stand to each other in much the same way. */
export interface Phase {
  /** YYYY-MM-DD, both included; the first has no beginning and the last no end but that of its evidence. */
  readonly from: string;
  readonly to: string;
  readonly label: PhaseLabel;
  /** What speaks for each label, the label's own first; a phase on little evidence says so by its numbers. */
  readonly votes: readonly { readonly label: PhaseLabel; readonly weight: number }[];
  readonly events: number;
  /** The judgements of that period, in the analysts' own words. */
  readonly words: readonly Attitude[];
  readonly evidence: readonly Evidence[];
}

interface Vote {
  readonly day: number;
  readonly label: PhaseLabel;
  readonly weight: number;
  readonly evidence: Evidence;
  readonly attitude: Attitude | null;
}

/**
 * Phases between the dated turning points, from deeds by their dates and judgements by those of their articles.
 * Neighbours of one label are one phase. Undated deeds say nothing of when.
 */
export function phasesOf(
  events: readonly Event[],
  attitudes: readonly Attitude[],
  points: readonly TurningPoint[],
): readonly Phase[] {
  const votes = [...events.flatMap(votesOfEvent), ...attitudes.flatMap(voteOfAttitude)].sort((x, y) => x.day - y.day);
  const borders = [...new Set(points.flatMap(({ date }) => middleOf(date) ?? []))].sort((x, y) => x - y);
  const groups = new Map<number, Vote[]>();
  for (const vote of votes) {
    const period = borders.filter((border) => border <= vote.day).length;
    groups.set(period, [...(groups.get(period) ?? []), vote]);
  }
  return joined([...groups.values()]).map(phaseOf);
}

const BARGAINING: ReadonlySet<string> = new Set(["AGREE", "DEMAND", "CONCEDE", "CONSULT"]);

function votesOfEvent(event: Event): readonly Vote[] {
  const day = middleOf(event.date);
  const report = event.mentions[0];
  if (day === null || report === undefined || !hasHappened(event)) return [];
  const evidence = { article: report.article, from: report.from, to: report.to };
  const label = labelOfEvent(event);
  return [{ day, label, weight: 1, evidence, attitude: null }];
}

function labelOfEvent({ type, quad }: Event): PhaseLabel {
  if (BARGAINING.has(type)) return "bargaining";
  if (type === "REJECT") return "defiant";
  if (quad === "material conflict" || quad === "verbal conflict") return "hostile";
  return "closer";
}

const LABEL_OF_POLE: Readonly<Record<string, PhaseLabel>> = {
  trusts: "closer",
  distrusts: "defiant",
  "does not trust": "defiant",
  "is dependent on": "dependent",
  "has no room of its own from": "dependent",
  "has room of its own from": "defiant",
  "is not dependent on": "defiant",
  supports: "closer",
  protects: "closer",
  recognises: "closer",
  opposes: "hostile",
  "withholds support from": "defiant",
  "does not recognise": "defiant",
  "is close to": "closer",
  "is at odds with": "hostile",
  threatens: "hostile",
};

function voteOfAttitude(attitude: Attitude): readonly Vote[] {
  const label = attitude.pole === null ? undefined : LABEL_OF_POLE[attitude.pole];
  const latest = attitude.published === null ? null : edtfBounds(attitude.published)?.earliest;
  const day = latest == null ? null : middleOf(latest);
  if (label === undefined || day === null) return [];
  const { article, from, to } = attitude;
  const weight = attitude.certainty === "certain" || attitude.certainty === "probable" ? 1 : 0.5;
  return [{ day, label, weight, evidence: { article, from, to }, attitude }];
}

function weighed(votes: readonly Vote[]): Phase["votes"] {
  const sums = new Map<PhaseLabel, number>();
  for (const { label, weight } of votes) sums.set(label, (sums.get(label) ?? 0) + weight);
  return PHASE_LABELS.flatMap((label) => {
    const weight = sums.get(label);
    return weight === undefined ? [] : [{ label, weight: rounded(weight) }];
  }).sort((x, y) => y.weight - x.weight);
}

const labelOf = (votes: readonly Vote[]): PhaseLabel => {
  const [first, second] = weighed(votes);
  return first === undefined || first.weight === second?.weight ? "unclear" : first.label;
};

function joined(groups: readonly (readonly Vote[])[]): readonly (readonly Vote[])[] {
  const phases: Vote[][] = [];
  for (const group of groups) {
    const last = phases.at(-1);
    if (last !== undefined && labelOf(last) === labelOf(group)) last.push(...group);
    else phases.push([...group]);
  }
  return phases;
}

function phaseOf(votes: readonly Vote[]): Phase {
  const days = votes.map(({ day }) => day);
  return {
    from: isoOf(Math.min(...days)),
    to: isoOf(Math.max(...days)),
    label: labelOf(votes),
    votes: weighed(votes),
    events: votes.filter(({ attitude }) => attitude === null).length,
    words: votes.flatMap(({ attitude }) => attitude ?? []),
    evidence: votes.map(({ evidence }) => evidence),
  };
}
