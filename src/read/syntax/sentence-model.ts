import { readModelFile, sectionOf } from "../../learn/model-file.ts";
import { SparseWeights } from "../../learn/sparse-weights.ts";

export const SENTENCE_MODEL = "sentences";

/** The section with the weights of the one class there is: a sentence ends here. */
export const ENDS_SECTION = "ends";

/** @throws RangeError where the bytes are no model of sentence ends */
export const sentenceModelOf = (bytes: Uint8Array): SparseWeights =>
  SparseWeights.decode(sectionOf(readModelFile(bytes, SENTENCE_MODEL), ENDS_SECTION));
