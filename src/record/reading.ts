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

/** A name, or a naming description ("the mercenary boss"), of an actor. Mere places and adjectives are not mentions. */
export interface Mention extends Span {
  readonly kind: ActorKind;
  /** Index into the reading's `actors`. */
  readonly actor: number;
  /** How it was known for a name: "title-before-name", "country-table". */
  readonly rule: string;
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
  /** Index of the attribution whose content holds this one. */
  readonly nestedIn: number | null;
  /** For statements about the future: the words for when, and the if-clause. */
  readonly horizon: Range | null;
  readonly condition: Range | null;
  /** The rule that found it: "according-to", "that-clause". */
  readonly rule: string;
  readonly score: number;
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
  /** EDTF. */
  readonly date: string | null;
  readonly status: EventStatus;
  readonly polarity: "positive" | "negative";
  readonly modality: "asserted" | "other";
  /** How it is told, and the pattern of the trigger lexicon: "verb:impose ~ sanctions/…", "noun:protest". */
  readonly rule: string;
  readonly score: number;
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
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
}

/** What the names stage finds. */
export interface Names {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}
