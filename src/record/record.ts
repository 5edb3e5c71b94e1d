import type { Article } from "./article.ts";
import type { ActorKind, AttributionMode, Certainty, EventStatus, EventType, Stance } from "./reading.ts";
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
}

/** An actor in short, for lists and for the names behind ids. */
export interface ActorSummary extends Pick<Actor, "id" | "kind" | "name" | "aliases"> {
  /** How often he is mentioned, and in how many articles. */
  readonly mentions: number;
  readonly articles: number;
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
  /** Id of the statement whose content holds this one. */
  readonly nestedIn: string | null;
  /** Ids of the actors the content names. */
  readonly about: readonly string[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly certaintyWords: readonly Span[];
  readonly horizon: Span | null;
  readonly condition: Span | null;
  /** The rule that found it, as in the Reading. */
  readonly rule: string;
  readonly score: number;
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
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: EventStatus;
  /** The rule that found it, as in the Reading. */
  readonly rule: string;
}

/** One real-world event; its own fields summarise its reports. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string;
  readonly quad: QuadClass;
  readonly goldstein: number;
  readonly date: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly status: EventStatus;
  readonly mentions: readonly EventReport[];
}

export type QuadClass = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";

/** An article as the record lists it: `path` is where it was read from. */
export interface ArticleEntry extends Article {
  readonly path: string | null;
  /** Why the article was stored but not read. */
  readonly unread: string | null;
}

/** A prediction someone made; `id` is its statement's. `outcome` is null until it has been judged. */
export interface Forecast extends Evidence {
  readonly id: string;
  readonly speaker: string | null;
  readonly horizon: Span | null;
  readonly condition: Span | null;
  readonly outcome: null;
}

/** What `resolve` makes of all readings and decisions. */
export interface Resolution {
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
}
