/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): given the score of every
 * label at every token and of every pair of neighbouring labels, how probable each label is, and the best labellings.
 * Scores of tokens are rows of `labels` numbers, one token after another.
 */
export class LinearChain {
  readonly labels: number;
  /** Score of going from label a to label b at `a * labels + b`; -Infinity where b must not follow a. */
  readonly transitions: Float64Array;
  /** Score of opening and of closing with each label. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;

  constructor(transitions: Float64Array, starts: Float64Array, ends: Float64Array) {
    this.labels = starts.length;
    this.transitions = transitions;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * The probability of each label at each token, in the layout of the scores, by the scaled forward-backward algorithm.
   *
   * @param pairs where given, takes up the expected number of each transition, in the layout of `transitions`
   */
  marginals(
    scores: Float64Array,
    length: number,
    pairs?: Float64Array,
  ): { probability: Float64Array; logTotal: number } {
    const { labels } = this;
    const moves = this.transitions.map(Math.exp);
    const weights = exponentials(scores, length, labels);
    const forward = new Float64Array(length * labels);
    const scale = new Float64Array(length);
    let logTotal = 0;
    for (let at = 0; at < length; at += 1) {
      const row = at * labels;
      let sum = 0;
      for (let label = 0; label < labels; label += 1) {
        let reached = at === 0 ? Math.exp(this.starts[label] as number) : 0;
        if (at > 0)
          for (let from = 0; from < labels; from += 1)
            reached += (forward[row - labels + from] as number) * (moves[from * labels + label] as number);
        const mass =
          reached *
          (weights.values[row + label] as number) *
          (at === length - 1 ? Math.exp(this.ends[label] as number) : 1);
        forward[row + label] = mass;
        sum += mass;
      }
      for (let label = 0; label < labels; label += 1) forward[row + label] = (forward[row + label] as number) / sum;
      scale[at] = sum;
      logTotal += Math.log(sum) + (weights.peaks[at] as number);
    }
    return { probability: this.#backward(forward, scale, weights.values, moves, length, pairs), logTotal };
  }

  #backward(
    forward: Float64Array,
    scale: Float64Array,
    weights: Float64Array,
    moves: Float64Array,
    length: number,
    pairs: Float64Array | undefined,
  ): Float64Array {
    const { labels } = this;
    const probability = new Float64Array(length * labels);
    const backward = new Float64Array(labels).fill(1);
    const ahead = new Float64Array(labels);
    for (let at = length - 1; at >= 0; at -= 1) {
      const row = at * labels;
      for (let label = 0; label < labels; label += 1)
        probability[row + label] = (forward[row + label] as number) * (backward[label] as number);
      if (at === 0) break;
      const last = at === length - 1;
      for (let label = 0; label < labels; label += 1)
        ahead[label] =
          ((weights[row + label] as number) *
            (backward[label] as number) *
            (last ? Math.exp(this.ends[label] as number) : 1)) /
          (scale[at] as number);
      for (let from = 0; from < labels; from += 1) {
        let sum = 0;
        const reached = forward[row - labels + from] as number;
        for (let to = 0; to < labels; to += 1) {
          const mass = (moves[from * labels + to] as number) * (ahead[to] as number);
          sum += mass;
          if (pairs !== undefined) pairs[from * labels + to] = (pairs[from * labels + to] as number) + reached * mass;
        }
        backward[from] = sum;
      }
    }
    return probability;
  }

  /** The `count` labellings of highest score, best first; fewer where there are fewer. Ties go to the lower labels. */
  best(scores: Float64Array, length: number, count: number): { labels: Uint8Array; score: number }[] {
    const { labels } = this;
    const width = labels * count;
    const totals = new Float64Array(length * width).fill(-Infinity);
    const origins = new Int32Array(length * width).fill(-1);
    for (let label = 0; label < labels; label += 1)
      totals[label * count] = (this.starts[label] as number) + (scores[label] as number);
    for (let at = 1; at < length; at += 1) this.#extend(totals, origins, scores, at, count);
    const finals: { total: number; cell: number }[] = [];
    for (let cell = 0; cell < width; cell += 1) {
      const total = (totals[(length - 1) * width + cell] as number) + (this.ends[Math.floor(cell / count)] as number);
      if (total > -Infinity) finals.push({ total, cell });
    }
    finals.sort((a, b) => b.total - a.total || a.cell - b.cell);
    return finals.slice(0, count).map(({ total, cell }) => {
      const path = new Uint8Array(length);
      for (let at = length - 1, here = cell; at >= 0; at -= 1) {
        path[at] = Math.floor(here / count);
        here = origins[at * width + here] as number;
      }
      return { labels: path, score: total };
    });
  }

  /** Fills the cells of a token: for each label the `count` best ways to it, in order. */
  #extend(totals: Float64Array, origins: Int32Array, scores: Float64Array, at: number, count: number): void {
    const { labels } = this;
    const width = labels * count;
    const before = (at - 1) * width;
    for (let to = 0; to < labels; to += 1) {
      const cells = at * width + to * count;
      const own = scores[at * labels + to] as number;
      for (let from = 0; from < labels; from += 1) {
        const move = this.transitions[from * labels + to] as number;
        if (move === -Infinity) continue;
        for (let rank = 0; rank < count; rank += 1) {
          const total = (totals[before + from * count + rank] as number) + move + own;
          if (!(total > (totals[cells + count - 1] as number))) break;
          let slot = cells + count - 1;
          while (slot > cells && total > (totals[slot - 1] as number)) {
            totals[slot] = totals[slot - 1] as number;
            origins[slot] = origins[slot - 1] as number;
            slot -= 1;
          }
          totals[slot] = total;
          origins[slot] = from * count + rank;
        }
      }
    }
  }
}

/** The exponentials of scores, each row less its highest score, and those highest scores. */
function exponentials(
  scores: Float64Array,
  length: number,
  labels: number,
): { values: Float64Array; peaks: Float64Array } {
  const values = new Float64Array(length * labels);
  const peaks = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    let peak = -Infinity;
    for (let label = 0; label < labels; label += 1) peak = Math.max(peak, scores[at * labels + label] as number);
    peaks[at] = peak;
    for (let label = 0; label < labels; label += 1)
      values[at * labels + label] = Math.exp((scores[at * labels + label] as number) - peak);
  }
  return { values, peaks };
}
