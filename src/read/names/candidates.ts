import type { ActorKind } from "../../record/reading.ts";
import type { Gender } from "../lexicon/given-names.ts";

/** Indices of words within a line, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A stretch of words taken for a name, before the article is known as a whole. */
export interface Candidate extends WordRange {
  readonly line: number;
  /** Null where the words alone do not tell. */
  readonly kind: ActorKind | null;
  /** The lexicon's key. */
  readonly known: string | null;
  /** What is sure needs no support elsewhere in the article. */
  readonly sure: boolean;
  /** Words before the name that say what its bearer is. */
  readonly role: WordRange | null;
  /** How it is known for a name. */
  readonly rule: string;
  /** As a form of address tells. */
  readonly gender: Gender | null;
}

/** A name found: a candidate whose kind is settled. */
export interface Finding extends Candidate {
  readonly kind: ActorKind;
}
