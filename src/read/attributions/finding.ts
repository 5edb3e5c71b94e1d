import type { Certainty, Reason, Stance } from "../../record/reading.ts";
import type { Stretch } from "./passage.ts";

/**
 * The rules by kind, with the precision of each, which is the score of what it finds, in steps of 0.05: the share of its
 * findings on PolNeAR's dev articles that share a cue word with an attribution and whose content overlaps that
 * attribution's by Dice >= 0.5. That corpus leaves out most speech within speech, so the figures err on the low side.
 * Two kinds that it does not annotate are set by hand: quotations without a cue, and the author's own voice.
 */
export const RULE_SCORES = {
  "quotation-with-cue": 0.95,
  "quotation-continued": 0.6,
  turn: 0.8,
  continuation: 0.5,
  "according-to": 0.75,
  aside: 0.65,
  "that-clause": 0.75,
  "bare-clause": 0.7,
  question: 0.65,
  infinitive: 0.45,
  object: 0.55,
  naming: 0.7,
  target: 0.6,
  passive: 0.6,
  "noun-of-speech": 0.3,
  "state-of-mind": 0.3,
  hearsay: 0.65,
  author: 0.7,
  model: 0.5,
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
  /** The source of the report that a sentence without a cue goes on with. */
  readonly voice?: Stretch;
  /** The model's score, in place of the rule's, and what spoke for it. */
  readonly score?: number;
  readonly reasons?: readonly Reason[];
}

/** The word that identifies a finding's cue, for rules that must not read one cue twice; -1 without a cue. */
export const cueWord = ({ cue }: Finding): number => cue[0]?.first ?? -1;
