import type { Outcome } from "./analysis.ts";
import type { Metadata } from "./article.ts";
import type { Place, Words } from "./place.ts";
import type { ActorKind, AttributionMode, Certainty, EventStatus, EventType, Stance } from "./reading.ts";

interface Signed {
  readonly id: string;
  /** Who decided. */
  readonly by: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
}

/** An actor, by a name that the articles call him. */
export interface ActorAnchor {
  readonly name: string;
  readonly kind?: ActorKind;
  /** One mention of his: tells which one is meant where several bear the name. */
  readonly at?: Place;
  /** Others bore the name when it was decided: without the mention nobody is meant. */
  readonly shared?: true;
}

/** A statement, by its content from its first to its last word, and by the words for who says it. */
export interface StatementAnchor extends Place {
  readonly source: Words | null;
}

/** One report of an event, by its trigger and the type the reader gave it. */
export interface ReportAnchor extends Place {
  readonly type: EventType;
}

/** What a mention is decided to be. */
export interface MentionValue {
  readonly actor: ActorAnchor;
}

/** Fields of a statement; words are words of its article. */
export interface StatementValue {
  readonly source?: Words | null;
  readonly cue?: Words | null;
  readonly content?: readonly Words[];
  readonly mode?: AttributionMode;
  readonly speaker?: ActorAnchor | "author" | null;
  readonly via?: ActorAnchor | null;
  readonly stance?: Stance;
  readonly certainty?: Certainty;
  readonly horizon?: Words | null;
  readonly condition?: Words | null;
}

/** Fields of one report of an event. */
export interface ReportValue {
  readonly trigger?: Words;
  readonly clause?: Words;
  readonly type?: EventType;
  /** EDTF. */
  readonly date?: string | null;
  readonly actors?: readonly ActorAnchor[];
  readonly recipients?: readonly ActorAnchor[];
  readonly status?: EventStatus;
}

/** Gives an actor another display name. */
export interface Rename extends Signed {
  readonly kind: "rename";
  readonly anchor: ActorAnchor;
  readonly value: { readonly name: string };
}

/** Says what kind of actor somebody is. */
export interface Retype extends Signed {
  readonly kind: "retype";
  readonly anchor: ActorAnchor;
  readonly value: { readonly kind: ActorKind };
}

/** Gives an article metadata that its text does not state, or states wrongly. */
export interface Describe extends Signed {
  readonly kind: "describe";
  readonly anchor: { readonly article: string };
  readonly value: Partial<Metadata>;
}

/** A verdict on two actors, or on two reports of events: whether they are one; "unsure" only says that it was looked at. */
export interface Comparison extends Signed {
  readonly kind: "same" | "different" | "unsure";
  readonly anchor:
    | { readonly actors: readonly [ActorAnchor, ActorAnchor] }
    | { readonly reports: readonly [ReportAnchor, ReportAnchor] };
}

/** Takes mentions, all of one article, from the actor they were given to, and gives them to another. */
export interface Split extends Signed {
  readonly kind: "split";
  readonly anchor: { readonly mentions: readonly Place[] };
  readonly value: MentionValue;
  /** Whom they were given to. */
  readonly seen?: MentionValue;
}

/** A place in an article where something is found, or should be. */
export type Finding =
  { readonly mention: Place } | { readonly statement: StatementAnchor } | { readonly report: ReportAnchor };

/** Takes a finding out of the record. */
export interface Reject extends Signed {
  readonly kind: "reject";
  readonly anchor: Finding;
}

/** Says that the machine is right. */
export interface Confirm extends Signed {
  readonly kind: "confirm";
  readonly anchor: Finding | { readonly actor: ActorAnchor };
  /** What was confirmed: keeps the finding in the record should a later version of the reader miss it. */
  readonly seen?: MentionValue | StatementValue | ReportValue;
}

/** Puts into the record what the reader missed. */
export type Add = Signed & { readonly kind: "add" } & (
    | { readonly anchor: { readonly mention: Place }; readonly value: MentionValue }
    | { readonly anchor: { readonly statement: StatementAnchor }; readonly value: StatementValue }
    | { readonly anchor: { readonly report: ReportAnchor }; readonly value: ReportValue }
  );

/** Sets fields of a statement or a report; `seen` is what they all were before, as in a confirmation. */
export type Correct = Signed & { readonly kind: "correct" } & (
    | {
        readonly anchor: { readonly statement: StatementAnchor };
        readonly value: StatementValue;
        readonly seen?: StatementValue;
      }
    | { readonly anchor: { readonly report: ReportAnchor }; readonly value: ReportValue; readonly seen?: ReportValue }
  );

/** Says what became of a forecast. */
export interface Judge extends Signed {
  readonly kind: "judge";
  readonly anchor: { readonly forecast: Place };
  readonly value: { readonly outcome: Outcome };
}

/** Says that a disagreement is settled: by words of an article, or where `by` is null by what its reason tells. */
export interface Settle extends Signed {
  readonly kind: "settle";
  /** Words of its positions, two at least: by them it is known again. */
  readonly anchor: { readonly positions: readonly Place[] };
  readonly value: { readonly by: Place | null };
}

/** The Admiralty code: A to E for how reliable a source is, 1 to 5 for how credible an item; F and 6 cannot be told. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export const CREDIBILITIES = ["1", "2", "3", "4", "5", "6"] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Rates an outlet or a speaker by reliability, a statement by credibility. Never mixed into certainty. */
export type Rate = Signed & { readonly kind: "rate" } & (
    | { readonly anchor: { readonly outlet: string }; readonly value: { readonly reliability: Reliability } }
    | { readonly anchor: { readonly actor: ActorAnchor }; readonly value: { readonly reliability: Reliability } }
    | {
        readonly anchor: { readonly statement: StatementAnchor };
        readonly value: { readonly credibility: Credibility };
      }
  );

/** Names actors who make one side of a relation. */
export interface Group extends Signed {
  readonly kind: "group";
  readonly anchor: { readonly side: string };
  readonly value: { readonly actors: readonly ActorAnchor[] };
}

/** Takes a decision back; taking that back brings it into force again. */
export interface Undo extends Signed {
  readonly kind: "undo";
  readonly anchor: { readonly decision: string };
}

/** A person's verdict. The log of decisions is append-only; of two that contradict each other the later one wins. */
export type Decision =
  | Rename
  | Retype
  | Describe
  | Comparison
  | Split
  | Reject
  | Confirm
  | Add
  | Correct
  | Judge
  | Settle
  | Rate
  | Group
  | Undo;

/** Decisions from the oldest to the latest; those of one moment stay in the order of the log. */
export const byTime = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** Which decisions were taken back, each with the decision that did it. Only a later decision takes one back. */
export function undone(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const later = new Set<string>();
  for (const decision of byTime(decisions).toReversed()) {
    later.add(decision.id);
    if (decision.kind !== "undo" || found.has(decision.id)) continue;
    const target = decision.anchor.decision;
    if (!later.has(target) && !found.has(target)) found.set(target, decision.id);
  }
  return found;
}

/** The decisions that nobody took back, oldest first. */
export function inForce(decisions: readonly Decision[]): readonly Decision[] {
  const gone = undone(decisions);
  return byTime(decisions).filter(({ id }) => !gone.has(id));
}

/** The articles whose texts tell where the words are that decisions name. */
export function articlesNamed(decisions: readonly Decision[]): ReadonlySet<string> {
  const articles = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("article" in value && "quote" in value && typeof value.article === "string") articles.add(value.article);
    for (const part of Object.values(value)) visit(part);
  };
  for (const decision of decisions) visit(decision);
  return articles;
}
