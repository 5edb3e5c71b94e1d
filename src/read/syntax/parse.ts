import type { FeatureWeights, Scores } from "../../learn/perceptron.ts";
import { MOST_FEATURES, moveFeatures } from "./move-features.ts";
import { MOVES, ParserState, type ParsedForms } from "./parser-state.ts";

/**
 * Parses from left to right, each move the best by the features of stack and buffer. Time grows with the length of the
 * sentence.
 *
 * @returns the head of each word, -1 for the root
 */
export function parseWords(forms: ParsedForms, weights: FeatureWeights): Int32Array {
  const scores: Scores = new Int32Array(MOVES);
  const keys = new Uint32Array(MOST_FEATURES);
  let state = ParserState.start(forms.length);
  while (!state.isDone) {
    scores.fill(0);
    const count = moveFeatures(forms, state, keys);
    for (let index = 0; index < count; index++) weights.addTo(scores, keys[index] as number);
    state = state.after(bestMove(state, scores));
  }
  return state.heads;
}

function bestMove(state: ParserState, scores: Scores): number {
  let best = -1;
  for (let move = 0; move < MOVES; move++)
    if (state.allows(move) && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move;
  return best;
}
