import type { Forecast, Wording, Tie } from "./analysis.ts";
import type { Article } from "./article.ts";
import type {
  ActorKind,
  AttributionMode,
  Certainty,
  DateBasis,
  EventStatus,
  EventType,
  Quantity,
  Stance,
} from "./reading.ts";
import type { Span } from "./span.ts";

/** A place in an article. */
export interface Evidence extends Span {
  readonly article: string;
}

/** A role as some article states it. */
export interface Role extends Evidence {
  readonly text: string;
}

/** A person, state or body across all articles, however he is spelled. */
export interface Actor {
  readonly id: string;
  /** Ids this actor would have under each of his other name keys; looking one up leads here. */
  readonly formerIds: readonly string[];
  readonly kind: ActorKind;
  readonly name: string;
  /** Every other spelling met, in code-point order. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: readonly Evidence[];
  /** Ids of the decisions that persons made of it, oldest first; absent where they made none. */
  readonly decisions?: readonly string[] | undefined;
}

/** An actor in short, for lists and for the names behind ids. */
export interface ActorSummary extends Pick<Actor, "id" | "kind" | "name" | "aliases"> {
  /** How often he is mentioned, and in how many articles. */
  readonly mentions: number;
  readonly articles: number;
  /** Whether a person decided anything of him. */
  readonly reviewed?: true | undefined;
}

/** A resolved attribution. */
export interface Statement {
  readonly id: string;
  readonly article: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly mode: AttributionMode;
  /** An actor's id, "author" for the article's own voice, null for a source without a name. */
  readonly speaker: string | null;
  /** The actor (an outlet) the speaker spoke through. */
  readonly via: string | null;
  /** True where no words say who speaks, as in the Reading. */
  readonly implied: boolean;
  /** Id of the statement whose content holds this one. */
  readonly nestedIn: string | null;
  /** Ids of the actors the content names. */
  readonly about: readonly string[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly certaintyWords: readonly Span[];
  /** Numbers and amounts in its content. */
  readonly quantities: readonly Quantity[];
  /** Ids of statements of the same speaker in nearly the same words, here or in another article. */
  readonly sameAs: readonly string[];
  readonly wording: readonly Wording[];
  readonly horizon: Span | null;
  readonly condition: Span | null;
  /** The rule that found it, as in the Reading. */
  readonly rule: string;
  readonly score: number;
  /** Ids of the decisions that persons made of it, oldest first; absent where they made none. */
  readonly decisions?: readonly string[] | undefined;
}

/** Where the date of a report comes from: words of its own article, those of another, or the day of publication. */
export interface DateSource extends Pick<DateBasis, "known" | "from"> {
  /** Null where no words give it. */
  readonly evidence: Evidence | null;
}

/** Why two reports are taken for reports of one event: indices into the event's reports, and what speaks for it. */
export interface ReportLink {
  readonly a: number;
  readonly b: number;
  /** The sum of the weights; the greater the surer. */
  readonly score: number;
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
}

/** One report of an event, with the particulars it gives. */
export interface EventReport extends Evidence {
  readonly trigger: Span;
  /** An actor's id, "author", or null for an unnamed source. */
  readonly reportedBy: string | null;
  /** Id of the statement the report lies in; null where the author reports it. */
  readonly statement: string | null;
  readonly type: EventType;
  readonly date: string | null;
  /** Null where there is no date. */
  readonly dateBasis: DateSource | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: Span | null;
  readonly quantities: readonly Quantity[];
  readonly wording: readonly Wording[];
  readonly status: EventStatus;
  /** The rule that found it, as in the Reading. */
  readonly rule: string;
  /** Ids of the decisions that persons made of it, oldest first; absent where they made none. */
  readonly decisions?: readonly string[] | undefined;
}

/** One real-world event; its own fields summarise its reports. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly quad: QuadClass;
  readonly goldstein: number;
  /** EDTF: the best founded date of its reports, of equals the narrowest. */
  readonly date: string | null;
  /** Null where there is no date. */
  readonly dateBasis: DateSource | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: EventStatus;
  readonly mentions: readonly EventReport[];
  /** Why the reports were joined; empty for an event of one report. */
  readonly links: readonly ReportLink[];
  /** Id of the larger event that this one is told to be part of. */
  readonly partOf: string | null;
}

/** When an article that does not say so must have appeared, by what it tells. */
export interface InferredPublication {
  readonly article: string;
  /** EDTF, mostly an interval. */
  readonly published: string;
  /** The words that it follows from. */
  readonly evidence: readonly Evidence[];
}

export type QuadClass = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";

/** An article as the record lists it: `path` is where it was read from. */
export interface ArticleEntry extends Article {
  readonly path: string | null;
  /** Why the article was stored but not read. */
  readonly unread: string | null;
}

/** What became of a decision. */
export interface Standing {
  readonly decision: string;
  /**
   * "in force"; "undone" by another decision; "overruled" by a later one, or by one of two actors being different;
   * "asleep" while what it names is not in the record.
   */
  readonly state: "in force" | "undone" | "overruled" | "asleep";
  /** The decision that undid or overruled it. */
  readonly by: string | null;
}

/** What `resolve` makes of all readings and decisions. */
export interface Resolution {
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  /** In the order of the articles' ids, then of the text. */
  readonly forecasts: readonly Forecast[];
  /** In the order of the articles' ids, then of the text. */
  readonly ties: readonly Tie[];
  /** In code-point order of the articles' ids. */
  readonly publications: readonly InferredPublication[];
}

/** The same with what became of each decision, in the order of the log. */
export interface Resolved extends Resolution {
  readonly standings: readonly Standing[];
}
