import { createHash } from "node:crypto";
import type { Decision } from "../record/decision.ts";
import type { GivenMetadata } from "./metadata.ts";

/** Who decides, and when; the moment comes in as an argument, so that a test can choose it. */
export interface Signature {
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
}

type Unsigned<D> = D extends Decision ? Omit<D, "id" | keyof Signature> : never;

/** A decision of any kind, signed; its id is a hash over all it holds. */
export function sign(content: Unsigned<Decision>, signature: Signature): Decision {
  const decision = { ...content, by: signature.by, at: signature.at, why: signature.why };
  const id = createHash("sha256").update(JSON.stringify(decision)).digest("hex").slice(0, 16);
  return { id, ...decision };
}

/** What persons said of an article, the latest word on each field. */
export function metadataGiven(decisions: readonly Decision[], article: string): GivenMetadata {
  return decisions.reduce<GivenMetadata>(
    (given, decision) =>
      decision.kind === "describe" && decision.anchor.article === article ? { ...given, ...decision.value } : given,
    {},
  );
}
