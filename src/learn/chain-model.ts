import type { FeatureList } from "./feature-list.ts";
import { LinearChain } from "./linear-chain.ts";
import { jsonBytes, jsonSection, type ModelFile, sectionOf } from "./model-file.ts";
import { encodeWeights, SparseWeights, type WeightRow } from "./sparse-weights.ts";

/** A trained linear-chain random field: 8-bit weights of features in steps of `step`, and its transitions. */
export interface ChainModel {
  readonly weights: SparseWeights;
  readonly step: number;
  readonly chain: LinearChain;
}

/** The sums of the weights of a token's features, a label each, in steps. */
export function addSums(sums: Int32Array, { weights }: ChainModel, { keys, length }: FeatureList): void {
  for (let index = 0; index < length; index += 1) weights.addTo(sums, keys[index] as number);
}

/** Forbidden transitions are null, since JSON knows no infinity. */
interface ChainHead {
  readonly step: number;
  readonly transitions: readonly (number | null)[];
  readonly starts: readonly (number | null)[];
  readonly ends: readonly (number | null)[];
}

/** The two sections of a model file that hold a chain model: `name` and `name` with " weights". */
export function chainSections(
  name: string,
  rows: readonly WeightRow[],
  step: number,
  { transitions, starts, ends }: LinearChain,
): [string, Uint8Array][] {
  const plain = (scores: Float64Array): (number | null)[] =>
    Array.from(scores, (score) => (score === -Infinity ? null : Math.round(score * 1e4) / 1e4));
  const head: ChainHead = { step, transitions: plain(transitions), starts: plain(starts), ends: plain(ends) };
  return [
    [name, jsonBytes(head)],
    [`${name} weights`, encodeWeights(rows)],
  ];
}

/** @throws RangeError where the file lacks the sections or they are cut */
export function chainModelOf(file: ModelFile, name: string): ChainModel {
  const { step, transitions, starts, ends } = jsonSection(file, name) as ChainHead;
  const scores = (plain: readonly (number | null)[]): Float64Array =>
    Float64Array.from(plain, (score) => score ?? -Infinity);
  return {
    weights: SparseWeights.decode(sectionOf(file, `${name} weights`)),
    step,
    chain: new LinearChain(scores(transitions), scores(starts), scores(ends)),
  };
}
