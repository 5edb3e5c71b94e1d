/** What is derived beside actors, statements and events: made anew from readings and decisions whenever they change. */
import type { Certainty, ForecastKind, Likelihood, TieKind } from "./reading.ts";
import type { Span } from "./span.ts";

/** How a statement or a report is worded, for comparing it with others; what lies in one sentence, in one piece. */
export interface Wording extends Span {
  /** The sentence in which the piece lies, or begins. */
  readonly sentence: Span;
  /** Stems of the words of the piece, names and function words left out, in the order of the text. */
  readonly terms: readonly string[];
  /** Those of the terms that stand under a negation. */
  readonly denied: readonly string[];
  /** Ids of the actors that the piece names, or means by a pronoun. */
  readonly names: readonly string[];
  /** Terms and names of the rest of the sentence: how the piece is introduced. */
  readonly setting: { readonly terms: readonly string[]; readonly names: readonly string[] };
}

/** What became of a forecast. */
export const OUTCOMES = ["came true", "did not", "unclear"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A clause about what is to come, with who says so. */
export interface Forecast extends Span {
  readonly id: string;
  readonly article: string;
  /** The statement it lies in; null where the author says so in passing. */
  readonly statement: string | null;
  /** An actor's id, "author", or null for an unnamed source. */
  readonly speaker: string | null;
  readonly kind: ForecastKind;
  /** The words that point ahead; null where the whole statement does. */
  readonly cue: Span | null;
  /** True where it says what will not be. */
  readonly denied: boolean;
  /** The ICD 203 band of its words of likelihood; null where nothing tells it. */
  readonly likelihood: Likelihood | null;
  readonly likelihoodWords: Span | null;
  readonly horizon: Span | null;
  /** EDTF, where the horizon is a date. */
  readonly due: string | null;
  readonly condition: Span | null;
  /** Ids of the actors it names. */
  readonly about: readonly string[];
  readonly wording: readonly Wording[];
  /** The rule that found it, as in the Reading. */
  readonly rule: string;
}

/** How one actor is said to stand to another, told once. `from`, `to` is the stretch that tells it. */
export interface Tie extends Span {
  readonly id: string;
  readonly article: string;
  readonly kind: TieKind;
  readonly isOpposite: boolean;
  readonly isDenied: boolean;
  readonly isOpen: boolean;
  readonly isMutual: boolean;
  /** Ids of actors: who stands so, and to whom. */
  readonly holder: string;
  readonly target: string;
  /** The statement it lies in; null where the author tells it in passing. */
  readonly statement: string | null;
  /** An actor's id, "author", or null for an unnamed source. */
  readonly speaker: string | null;
  /** That of the statement; of the author's own telling "certain". */
  readonly certainty: Certainty;
  readonly trigger: Span;
  /** The rule that found it, as in the Reading. */
  readonly rule: string;
}

/** What one side gives the other, or asks of it, refuses it. */
export const GOODS = [
  "money",
  "energy",
  "trade",
  "weapons",
  "troops",
  "territory",
  "integration",
  "recognition",
  "loyalty",
  "mediation",
  "people",
  "cover",
] as const;
export type Good = (typeof GOODS)[number];
