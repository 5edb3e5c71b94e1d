import { createHash } from "node:crypto";
import type { Decision } from "../record/decision.ts";
import type { IncomingDecision } from "./decision-schema.ts";

/** Who decides, and when; the moment comes in as an argument, so that a test can choose it. */
export interface Signature {
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
}

type Unsigned<D> = D extends Decision ? Omit<D, "id" | keyof Signature> : never;

/** A decision of any kind, but for who decides it and when. */
export type Content = Unsigned<Decision>;

/** A decision of any kind, signed. */
export const sign = (content: Content, signature: Signature): Decision =>
  identified({ ...content, by: signature.by, at: signature.at, why: signature.why });

/** A decision with its id: the one it came with, else a hash over all it holds. */
export function identified({ id, ...decision }: IncomingDecision): Decision {
  const made = createHash("sha256").update(JSON.stringify(decision)).digest("hex").slice(0, 16);
  return { id: id ?? made, ...decision } as Decision;
}
