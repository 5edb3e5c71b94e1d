import { addSums, type ChainModel } from "../../learn/chain-model.ts";
import { FeatureList } from "../../learn/feature-list.ts";
import type { Columns } from "./columns.ts";
import type { CueFrame } from "./cue-frame.ts";
import type { Stretch } from "./passage.ts";
import { addCommonRoleFeatures, addCueFeatures, cueKeysOf } from "./role-features.ts";
import { ROLE_LABELS, type Roles, rolesOf } from "./role-labels.ts";

/** A way to part the words around a cue. */
export interface Parting extends Roles {
  /** Its share of the probability of the partings looked at. */
  readonly share: number;
}

/** How many partings of each cue are looked at. */
const LOOKED_AT = 6;

/** The second model over one zone: what is the same for every cue is summed once. */
export class RoleParter {
  readonly #common: Int32Array;

  constructor(
    readonly model: ChainModel,
    readonly columns: Columns,
    readonly tags: Uint8Array,
    readonly zone: Stretch,
  ) {
    const features = new FeatureList();
    const length = zone.end - zone.first;
    this.#common = new Int32Array(length * ROLE_LABELS);
    for (let at = 0; at < length; at += 1) {
      features.clear();
      addCommonRoleFeatures(features, columns, tags, zone, zone.first + at);
      addSums(this.#common.subarray(at * ROLE_LABELS, (at + 1) * ROLE_LABELS), model, features);
    }
  }

  /** The most probable partings around a cue, best first. */
  partings(frame: CueFrame): Parting[] {
    const { zone, model } = this;
    const length = zone.end - zone.first;
    const best = model.chain.best(this.#scores(frame), length, LOOKED_AT);
    const top = best[0]?.score ?? 0;
    const shares = best.map(({ score }) => Math.exp(score - top));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return best.map(({ labels }, rank) => ({ ...rolesOf(labels, zone.first), share: (shares[rank] ?? 0) / total }));
  }

  #scores(frame: CueFrame): Float64Array {
    const { zone, model, columns, tags } = this;
    const features = new FeatureList();
    const keys = cueKeysOf(frame, columns);
    const sums = Int32Array.from(this.#common);
    for (let index = zone.first; index < zone.end; index += 1) {
      features.clear();
      addCueFeatures(features, columns, tags, frame, keys, index);
      const at = (index - zone.first) * ROLE_LABELS;
      addSums(sums.subarray(at, at + ROLE_LABELS), model, features);
    }
    return Float64Array.from(sums, (sum) => sum * model.step);
  }
}
