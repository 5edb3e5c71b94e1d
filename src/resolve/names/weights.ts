// Written by training/names/train.ts; do not edit.
import type { NameSort } from "./comparable.ts";

/** Bias and weights of FEATURES, in log-odds that two names are one. */
export const NAME_WEIGHTS: Readonly<Record<NameSort, { readonly bias: number; readonly weights: readonly number[] }>> =
  {
    person: {
      bias: 2.868,
      weights: [
        -0.2, // a letter differs
        -1.505, // two letters differ
        -2.413, // three letters differ
        -0.49, // four letters differ
        -0.231, // first letter differs
        -5.048, // other word
        -0.575, // two other words
        3.636, // other word is near
        -0.318, // other word is last
        0.313, // other word is first
        0, // one word more
        -0.867, // two words more
        -1.01, // three words more
        0, // last word is more
        -0.266, // share of words more
        -0.272, // one word in common
        0, // no word in common
        0, // few letters in common
        -0.287, // initial for a name
        -0.545, // other initial
        -0.488, // other order
        -0.2, // other number
        0, // number more
        -3, // other country
        0, // country more
        0, // other common word
        0, // common word more
        0, // other legal form
      ],
    },
    body: {
      bias: 2.81,
      weights: [
        -0.2, // a letter differs
        -0.396, // two letters differ
        -2.085, // three letters differ
        -0.454, // four letters differ
        -0.875, // first letter differs
        -1.951, // other word
        -1.202, // two other words
        0.073, // other word is near
        -0.635, // other word is last
        -1.432, // other word is first
        -1.097, // one word more
        0, // two words more
        0, // three words more
        -0.336, // last word is more
        -0.976, // share of words more
        -0.903, // one word in common
        -0.857, // no word in common
        -0.291, // few letters in common
        0, // initial for a name
        0, // other initial
        0, // other order
        -0.2, // other number
        -0.597, // number more
        -3, // other country
        -1.363, // country more
        -1.637, // other common word
        -1.308, // common word more
        -2.34, // other legal form
      ],
    },
  };
