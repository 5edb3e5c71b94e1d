import { byTime, type Decision, type Describe, undone } from "../record/decision.ts";
import { sign, type Signature } from "./decide.ts";
import type { GivenMetadata } from "./metadata.ts";

/** What persons said of one article. */
export interface Described {
  /** The latest word on each field that was not taken back. */
  readonly given: GivenMetadata;
  /** What the file beside it said last, taken back or not; null where there was none. */
  readonly beside: GivenMetadata | null;
}

/** Why a description was decided that stands in the file beside its article. */
const BESIDE = "the file beside the article says so";

const NOTHING_SAID: Described = { given: {}, beside: null };

/** What the log says of articles; made once for many of them. */
export function descriptions(decisions: readonly Decision[]): (article: string) => Described {
  const gone = undone(decisions);
  const described = new Map<string, Described>();
  for (const decision of byTime(decisions).filter(isDescription)) {
    const { anchor, value, why, id } = decision;
    const before = described.get(anchor.article) ?? NOTHING_SAID;
    described.set(anchor.article, {
      given: gone.has(id) ? before.given : { ...before.given, ...value },
      beside: why === BESIDE ? value : before.beside,
    });
  }
  return (article) => described.get(article) ?? NOTHING_SAID;
}

const isDescription = (decision: Decision): decision is Describe => decision.kind === "describe";

/**
 * The decisions that are new in what a person says of an article. The file beside it is heard once, and again only
 * when it changes: a correction made after it lasts.
 *
 * @param beside what that file says
 * @param given what the person says now
 */
export function descriptionsAnew(
  described: Described,
  article: string,
  beside: GivenMetadata,
  given: GivenMetadata,
  signature: Signature,
): readonly Describe[] {
  const describe = (value: GivenMetadata, why: string | null): Describe =>
    sign({ kind: "describe", anchor: { article }, value }, { ...signature, why }) as Describe;
  const isNews = Object.keys(beside).length > 0 && JSON.stringify(described.beside) !== JSON.stringify(beside);
  const fromBeside = isNews ? [describe(beside, BESIDE)] : [];
  const known: GivenMetadata = { ...described.given, ...(isNews ? beside : {}) };
  const changed = Object.entries(given).filter(([field, value]) => known[field as keyof GivenMetadata] !== value);
  return changed.length === 0 ? fromBeside : [...fromBeside, describe(Object.fromEntries(changed), signature.why)];
}
