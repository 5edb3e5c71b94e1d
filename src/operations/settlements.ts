import type { Disagreement } from "../analyze/disagreements.ts";
import { inForce, type Settle } from "../record/decision.ts";
import { type Place, spanOfWords } from "../record/place.ts";
import type { Evidence } from "../record/record.ts";
import { overlap } from "../record/span.ts";
import type { Store } from "../store/store.ts";

/** A person's word that a disagreement is settled. */
export interface Settlement {
  readonly decision: Settle;
  readonly by: Evidence | null;
}

/** As many positions at least must be the same for a disagreement to be known again after another reading. */
const LEAST_IN_COMMON = 2;

/** What persons settled, by disagreement; of several decisions on one the latest. */
export async function settlementsOf(
  store: Store,
  disagreements: readonly Disagreement[],
): Promise<ReadonlyMap<string, Settlement>> {
  const found = new Map<string, Settlement>();
  for (const decision of inForce(await store.decisions())) {
    if (decision.kind !== "settle") continue;
    const places = await evidenceOf(store, decision.anchor.positions);
    const [likest] = disagreements
      .map((one) => ({ one, common: inCommon(one, places) }))
      .filter(({ common }) => common >= LEAST_IN_COMMON)
      .sort((a, b) => b.common - a.common);
    const [by = null] = decision.value.by === null ? [] : await evidenceOf(store, [decision.value.by]);
    if (likest !== undefined) found.set(likest.one.id, { decision, by });
  }
  return found;
}

async function evidenceOf(store: Store, places: readonly Place[]): Promise<readonly Evidence[]> {
  const found: Evidence[] = [];
  for (const place of places) {
    const span = spanOfWords((await store.layer(place.article))?.text ?? "", place);
    if (span !== null) found.push({ article: place.article, ...span });
  }
  return found;
}

const inCommon = ({ positions }: Disagreement, places: readonly Evidence[]): number =>
  positions.filter((position) =>
    places.some((place) => place.article === position.article && overlap(place, position) > 0),
  ).length;
