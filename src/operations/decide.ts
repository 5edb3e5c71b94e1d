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

/** Why a description was decided that stands in the file beside its article. */
const BESIDE = "the file beside the article says so";

/**
 * The decisions that are new in what a person says of an article. The file beside it is heard once, and again only
 * when it changes: a correction made after it lasts.
 *
 * @param beside what that file says
 * @param given what the person says now
 */
export function descriptionsAnew(
  decisions: readonly Decision[],
  article: string,
  beside: GivenMetadata,
  given: GivenMetadata,
  signature: Signature,
): readonly Decision[] {
  const describe = (value: GivenMetadata, why: string | null): Decision =>
    sign({ kind: "describe", anchor: { article }, value }, { ...signature, why });
  const heard = decisions.findLast(
    (decision) => decision.kind === "describe" && decision.anchor.article === article && decision.why === BESIDE,
  );
  const isNews = Object.keys(beside).length > 0 && JSON.stringify(heard?.value) !== JSON.stringify(beside);
  const fromBeside = isNews ? [describe(beside, BESIDE)] : [];
  const known = metadataGiven([...decisions, ...fromBeside], article);
  const changed = Object.entries(given).filter(([field, value]) => known[field as keyof GivenMetadata] !== value);
  return changed.length === 0 ? fromBeside : [...fromBeside, describe(Object.fromEntries(changed), signature.why)];
}

/** What persons said of an article, the latest word on each field. */
export function metadataGiven(decisions: readonly Decision[], article: string): GivenMetadata {
  return decisions.reduce<GivenMetadata>(
    (given, decision) =>
      decision.kind === "describe" && decision.anchor.article === article ? { ...given, ...decision.value } : given,
    {},
  );
}
