import type { Metadata } from "./article.ts";

interface DecisionBase {
  readonly id: string;
  /** Who decided. */
  readonly by: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
}

/** Gives an actor another display name. The anchor is a name of his, not a derived id. */
export interface Rename extends DecisionBase {
  readonly kind: "rename";
  readonly anchor: { readonly name: string };
  readonly value: { readonly name: string };
}

/** Gives an article metadata that its text does not state, or states wrongly. */
export interface Describe extends DecisionBase {
  readonly kind: "describe";
  readonly anchor: { readonly article: string };
  readonly value: Partial<Metadata>;
}

/** A person's verdict. The log of decisions is append-only; a later one on the same anchor wins. */
export type Decision = Rename | Describe;
