import type { Article } from "./article.ts";
import type { Range, Span } from "./span.ts";

export const ACTOR_KINDS = [
  "person",
  "state",
  "government",
  "office",
  "organisation",
  "party",
  "company",
  "media",
  "armed force",
  "armed group",
  "bloc",
  "group",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What persons decided of a finding; only readings corrected by decisions have it. */
export interface Decided<Base> {
  /** Ids of the decisions, oldest first. */
  readonly by: readonly string[];
  /** What of the finding its id in the record is taken from, as it was first made. */
  readonly base: Base;
  /** Whom persons put into a role, as indices into the reading's `actors`; absent where the words still tell. */
  readonly speaker?: number | undefined;
  readonly via?: number | undefined;
  readonly actors?: readonly number[] | undefined;
  readonly recipients?: readonly number[] | undefined;
}

/** A name, or a naming description ("the mercenary boss"), of an actor. Mere places and adjectives are not mentions. */
export interface Mention extends Span {
  readonly kind: ActorKind;
  /** Index into the reading's `actors`. */
  readonly actor: number;
  /** How it was known for a name: "title-before-name", "country-table". */
  readonly rule: string;
  readonly decided?: Decided<Span> | undefined;
}

/** What an article calls an actor, in apposition or before the name: "Kremlin spokesman". */
export interface RoleMention extends Span {
  readonly text: string;
}

/** One actor as this article alone shows him. */
export interface LocalActor {
  readonly kind: ActorKind;
  /** The fullest naming in the article, in the article's own spelling. */
  readonly name: string;
  /** Every name of the actor met in the article, each once, in code-point order; descriptions are left out. */
  readonly spellings: readonly string[];
  /** The lexicon's key for widely known states, governments and blocs ("state:BY"); null for all others. */
  readonly known: string | null;
  readonly roles: readonly RoleMention[];
}

/** A pronoun and the mention it stands for. */
export interface Reference extends Span {
  readonly antecedent: Span;
}

export interface DateMention extends Span {
  /** EDTF level 2; null where the words are a date whose value cannot be told. */
  readonly edtf: string | null;
  /** True where the words alone fix the value; false where part of it comes from elsewhere. */
  readonly known: boolean;
  /** The kind of date phrase: "day-month", "weekday". */
  readonly rule: string;
  /** How it lies from the day of publication, where that day is wanted for a weekday or a missing year; else null. */
  readonly counted: CountedDate | null;
  /** How far it lies from the happening, or the date before it, that it is counted from ("two weeks later"); else null. */
  readonly distance: Distance | null;
}

/** What a date says about the day of publication from which its writer counted it. */
export interface CountedDate {
  /** By the tense around it. "present" is the nearer of both. */
  readonly direction: "past" | "present" | "future";
  /** ISO 8601 number of the weekday told, Monday is 1; null where none is. */
  readonly weekday: number | null;
}

export const STANCES = [
  "asserts",
  "denies",
  "doubts",
  "predicts",
  "warns",
  "promises",
  "demands",
  "offers",
  "thanks",
  "accuses",
  "believes",
  "asks",
  "declines",
  "assesses",
] as const;
export type Stance = (typeof STANCES)[number];

export const CERTAINTIES = ["certain", "probable", "possible", "unlikely", "unknown"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type AttributionMode = "direct" | "indirect" | "mixed" | "none";

/** A feature of a finding and what it adds to, or takes from, the log odds that the finding is right. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** One sentence or conjoined clause of what somebody says, where he says several. */
export interface Assertion {
  readonly content: readonly Range[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly certaintyWords: readonly Range[];
  readonly horizon: Range | null;
  readonly condition: Range | null;
}

/** Who says what, as the text has it. The author's own assertions have an empty source and cue and mode "none". */
export interface Attribution {
  /** The source as written here, a pronoun perhaps; empty where the text names none. */
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** The fullest naming of the source in the article; null where he is unnamed. */
  readonly speaker: Range | "author" | null;
  /** The outlet he spoke through ("told DW"). */
  readonly via: Range | null;
  readonly mode: AttributionMode;
  readonly stance: Stance;
  /** As expressed in the wording, never an opinion of ours. */
  readonly certainty: Certainty;
  /** The words that carry the certainty; empty for an unhedged statement. */
  readonly certaintyWords: readonly Range[];
  /** True where no words say who speaks: the sentence goes on with what somebody was saying. */
  readonly implied: boolean;
  /** Index of the attribution whose content holds this one. */
  readonly nestedIn: number | null;
  /** For statements about the future: the words for when, and the if-clause. */
  readonly horizon: Range | null;
  readonly condition: Range | null;
  /** The rule that found it: "according-to", "that-clause". */
  readonly rule: string;
  readonly score: number;
  /** What the content asserts one by one; empty where it is one assertion. */
  readonly assertions: readonly Assertion[];
  /** What weighed most for and against it; empty where a rule alone decided. */
  readonly reasons: readonly Reason[];
  readonly decided?: Decided<Pick<Attribution, "source" | "cue" | "content">> | undefined;
}

/** The PLOVER event types of 2021 under the names this project exports. */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "INVESTIGATE",
  "DEMAND",
  "DISAPPROVE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "PROTEST",
  "CRIME",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = [
  "happened",
  "ongoing",
  "planned",
  "threatened",
  "demanded",
  "alleged",
  "denied",
  "hypothetical",
  "failed",
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A happening that a text names to place others in time: "the elections held on 9 August", "after the mutiny". */
export interface Occasion extends Span {
  /** The noun it is named by, singular and in lower case. */
  readonly head: string;
  /** Index into the reading's `dates` of the date its name carries. */
  readonly date: number | null;
}

/** How a text places an event in time, before any value is filled in. */
export interface EventTime {
  readonly relation: "at" | "after" | "before";
  readonly anchor:
    | { readonly kind: "date"; readonly date: number }
    | { readonly kind: "occasion"; readonly occasion: number }
    | { readonly kind: "event"; readonly event: number }
    | { readonly kind: "publication" };
  /** The distance from the anchor, as in "two weeks later"; null where none is told. */
  readonly distance: Distance | null;
  /** True where the words stand with another event, which the telling goes on from. */
  readonly carried: boolean;
  /** What places it where the anchor has no date of its own; null for nothing. */
  readonly otherwise: EventTime | null;
}

export interface Distance {
  /** Negative for what lies before. */
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** Where the date of an event comes from. */
export interface DateBasis {
  /** True where words that stand with the event alone give the date, nothing inferred. */
  readonly known: boolean;
  /**
   * "words": a date that stands with the event; "narrative": the date the telling has reached; "occasion": a happening
   * named beside it; "publication": the day the article appeared.
   */
  readonly from: "words" | "narrative" | "occasion" | "publication";
  /** The words it is taken from; null for the publication. */
  readonly span: Range | null;
}

/** What a number beside an event is compared by: "more than 300". */
export const COMPARATORS = ["exactly", "about", "more than", "at least", "less than", "up to", "nearly"] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A counted or measured thing: "more than 300 groups", "1.5 billion dollars". */
export interface Quantity extends Span {
  readonly number: number;
  /** The upper end of a range ("10 to 15 tanks"); null otherwise. */
  readonly upper: number | null;
  readonly comparator: Comparator;
  /** What is counted, singular and in lower case, or the unit: "USD", "%", "km"; null where the words name none. */
  readonly unit: string | null;
}

/** One telling of an event. `from`, `to` is its clause. */
export interface EventMention extends Span {
  readonly trigger: Span;
  readonly type: EventType;
  /** PLOVER mode, where the words tell it. */
  readonly mode: string | null;
  /** CAMEO code of the trigger's sense, as a string of two to four digits. */
  readonly cameo: string;
  readonly actors: readonly Range[];
  readonly recipients: readonly Range[];
  /** EDTF, never more precise than the text. */
  readonly date: string | null;
  /** Null where there is no date. */
  readonly dateBasis: DateBasis | null;
  /** How the text places it, from which a date can be filled in once more is known; null where nothing places it. */
  readonly time: EventTime | null;
  readonly place: Range | null;
  /** Those of the reading that lie in its clause. */
  readonly quantities: readonly Quantity[];
  readonly status: EventStatus;
  readonly polarity: "positive" | "negative";
  readonly modality: "asserted" | "other";
  /** How it is told, and the pattern of the trigger lexicon: "verb:impose ~ sanctions/…", "noun:protest". */
  readonly rule: string;
  readonly score: number;
  readonly decided?: Decided<Pick<EventMention, "trigger" | "type" | "date">> | undefined;
}

/** A word that carries what a sentence says: neither a name nor a function word. */
export interface TermMention extends Span {
  /** The stem of its lemma; a figure as it is written. */
  readonly term: string;
  /** Whether it stands in the reach of a negation. */
  readonly denied: boolean;
}

/** Of ICD 203, from the least likely to the most. */
export const LIKELIHOODS = [
  "almost no chance",
  "very unlikely",
  "unlikely",
  "roughly even chance",
  "likely",
  "very likely",
  "almost certain",
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const FORECAST_KINDS = ["prediction", "possibility", "plan", "open question"] as const;
export type ForecastKind = (typeof FORECAST_KINDS)[number];

/** A clause about what is to come, as seen from where its speaker stands. */
export interface ForecastMention extends Span {
  readonly kind: ForecastKind;
  /** The words that point ahead: "will", "plans to". */
  readonly cue: Span;
  /** True where it says what will not be. */
  readonly denied: boolean;
  /** The words that tell how likely it is, and their band; null where nothing tells it, "will" and "may" included. */
  readonly likelihood: Likelihood | null;
  readonly likelihoodWords: Range | null;
  /** The words for when, and the EDTF value of the date among them. */
  readonly horizon: Range | null;
  readonly due: string | null;
  /** The if-clause, or what stands for one. */
  readonly condition: Range | null;
  readonly rule: string;
}

export const TIE_KINDS = [
  "alliance",
  "membership",
  "treaty",
  "command",
  "dependence",
  "trust",
  "support",
  "closeness",
  "recognition",
  "threat",
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/**
 * How one party is said to stand to another; what it did is an event. Compare the relation mentions of ACE. `from`, `to`
 * is the stretch from the first to the last of its words.
 */
export interface TieMention extends Span {
  readonly kind: TieKind;
  /** True for words of the opposite: "distrusts" for trust. */
  readonly isOpposite: boolean;
  /** True where it is said not to be so, or no longer: "does not trust". */
  readonly isDenied: boolean;
  readonly trigger: Span;
  /** Who stands so, and to whom; mentions or pronouns for them. Where it is mutual the one said first is the holder. */
  readonly holder: Range;
  readonly target: Range;
  readonly isMutual: boolean;
  /** True where it is asked, or said only for the case that something else is so. */
  readonly isOpen: boolean;
  readonly rule: string;
}

/** Everything found in one article by one version of the reader. Immutable. */
export interface Reading {
  readonly id: string;
  /** Hash over the code, lexicons and models that made it. */
  readonly version: string;
  readonly article: Article;
  /** Why the article was stored but not read; null where it was read. */
  readonly unread: "language" | "empty" | null;
  readonly sentences: readonly Span[];
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly occasions: readonly Occasion[];
  /** In text order. */
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
  readonly terms: readonly TermMention[];
  readonly forecasts: readonly ForecastMention[];
  readonly ties: readonly TieMention[];
}

/** What the names stage finds. */
export interface Names {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}
