import type { Certainty, Stance } from "../../record/reading.ts";
import type { Stretch } from "./passage.ts";

/**
 * The rules by kind, with the precision of each, which is the score of what it finds: the share of its findings whose
 * content overlaps an attribution of PolNeAR's dev articles by Dice >= 0.5 with a cue in common, in steps of 0.05.
 */
export const RULE_SCORES = {
  "quotation, cue beside it": 0.101,
  "quotation, speaker goes on": 0.102,
  "speaker turn": 0.103,
  "according to": 0.104,
  aside: 0.105,
  "that clause": 0.106,
  "bare clause": 0.107,
  question: 0.108,
  infinitive: 0.109,
  object: 0.11,
  naming: 0.111,
  target: 0.112,
  passive: 0.113,
  "noun of speech": 0.114,
  "state of mind": 0.115,
  hearsay: 0.116,
  author: 0.117,
} as const;

export type RuleKind = keyof typeof RULE_SCORES;

/** What a rule found, in words; speaker, hedges and time are made out afterwards. */
export interface Finding {
  readonly rule: RuleKind;
  readonly source: Stretch | null;
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
  readonly stance: Stance;
  /** Certainty that the cue itself lends; null where it lends none. */
  readonly certainty: Certainty | null;
  /** True where the stance is to be read from the content. */
  readonly neutral: boolean;
  readonly negated: boolean;
  /** True for the author's own assertion, which has no source and no cue; hedging words outside it are `frame`. */
  readonly author?: boolean;
  readonly frame?: Stretch;
}

/** The word that identifies a finding's cue, for rules that must not read one cue twice; -1 without a cue. */
export const cueWord = ({ cue }: Finding): number => cue[0]?.first ?? -1;
