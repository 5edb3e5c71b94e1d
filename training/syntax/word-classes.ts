/**
 * Classes of words that stand between like neighbours, from running text without annotation: the predictive exchange
 * algorithm (Uszkoreit and Brants 2008) with neighbours on both sides (Dehdari et al. 2016). Depends on nothing but
 * its arguments.
 *
 * @param sentences words in lower case
 * @param classes how many classes
 * @param rarest words met less often get none
 * @returns the class of each word, from 0
 */
export function wordClasses(
  sentences: readonly (readonly string[])[],
  classes: number,
  rarest: number,
  iterations: number,
): Map<string, number> {
  const vocabulary = vocabularyOf(sentences, rarest);
  const exchange = new Exchange(neighboursOf(sentences, vocabulary), classes);
  for (let iteration = 0; iteration < iterations; iteration++) if (exchange.moveAll() === 0) break;
  return new Map(vocabulary.words.map(({ word }, id) => [word, exchange.classOf(id)]));
}

interface Vocabulary {
  /** The most frequent first. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly ids: ReadonlyMap<string, number>;
}

function vocabularyOf(sentences: readonly (readonly string[])[], rarest: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= rarest)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word, count]) => ({ word, count }));
  return { words, ids: new Map(words.map(({ word }, id) => [word, id])) };
}

/** For each word how often, and beside which words; the last id stands for rare words, the one after it for no word. */
interface Neighbours {
  readonly counts: Int32Array;
  /** Which words stand before each and after it: ids and counts in turn. */
  readonly sides: readonly [readonly Int32Array[], readonly Int32Array[]];
  readonly contexts: number;
}

function neighboursOf(sentences: readonly (readonly string[])[], { words, ids }: Vocabulary): Neighbours {
  const rare = words.length;
  const none = rare + 1;
  const before = words.map(() => new Map<number, number>());
  const after = words.map(() => new Map<number, number>());
  const count = (side: Map<number, number>[], of: number, neighbour: number): void => {
    const counts = side[of];
    counts?.set(neighbour, (counts.get(neighbour) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    const path = [none, ...sentence.map((word) => ids.get(word) ?? rare), none];
    for (let at = 1; at < path.length - 1; at++) {
      count(before, path[at] as number, path[at - 1] as number);
      count(after, path[at] as number, path[at + 1] as number);
    }
  }
  const flat = (counts: Map<number, number>): Int32Array =>
    Int32Array.from([...counts].sort(([a], [b]) => a - b).flat());
  return {
    counts: Int32Array.from(words, ({ count: times }) => times),
    sides: [before.map(flat), after.map(flat)],
    contexts: none + 1,
  };
}

class Exchange {
  readonly #neighbours: Neighbours;
  readonly #classes: number;
  readonly #assigned: Int32Array;
  readonly #sizes: Float64Array;
  /** For each side, context and class, how often a word of the class stands there. */
  readonly #beside: readonly [Int32Array, Int32Array];
  /** n ln n, for the counts that occur. */
  readonly #entropy: Float64Array;

  constructor(neighbours: Neighbours, classes: number) {
    const { counts, contexts } = neighbours;
    this.#neighbours = neighbours;
    this.#classes = classes;
    this.#assigned = Int32Array.from(counts, (_, id) => id % classes);
    this.#sizes = new Float64Array(classes);
    this.#beside = [new Int32Array(contexts * classes), new Int32Array(contexts * classes)];
    const total = counts.reduce((sum, count) => sum + count, 0);
    this.#entropy = Float64Array.from({ length: total + 1 }, (_, n) => (n < 2 ? 0 : n * Math.log(n)));
    counts.forEach((_, id) => {
      this.#count(id, 1);
    });
  }

  classOf = (id: number): number => this.#assigned[id] as number;

  /** Puts each word into its best class; gives how many moved. */
  moveAll(): number {
    const gains = new Float64Array(this.#classes);
    let moved = 0;
    for (let id = 0; id < this.#assigned.length; id++) {
      const from = this.classOf(id);
      this.#count(id, -1);
      this.#gains(id, gains);
      let best = from;
      for (let of = 0; of < gains.length; of++) if ((gains[of] as number) > (gains[best] as number) + 1e-9) best = of;
      this.#assigned[id] = best;
      this.#count(id, 1);
      if (best !== from) moved++;
    }
    return moved;
  }

  #count(id: number, sign: number): void {
    const of = this.classOf(id);
    this.#sizes[of] = (this.#sizes[of] as number) + sign * (this.#neighbours.counts[id] as number);
    this.#neighbours.sides.forEach((side, which) => {
      const beside = this.#beside[which] as Int32Array;
      const list = side[id] as Int32Array;
      for (let at = 0; at < list.length; at += 2) {
        const cell = (list[at] as number) * this.#classes + of;
        beside[cell] = (beside[cell] as number) + sign * (list[at + 1] as number);
      }
    });
  }

  /** What the likelihood gains by a word, which is in no class now, joining each class. */
  #gains(id: number, gains: Float64Array): void {
    const entropy = this.#entropy;
    const count = this.#neighbours.counts[id] as number;
    for (let of = 0; of < gains.length; of++) {
      const size = this.#sizes[of] as number;
      gains[of] = -2 * ((entropy[size + count] as number) - (entropy[size] as number));
    }
    this.#neighbours.sides.forEach((side, which) => {
      const beside = this.#beside[which] as Int32Array;
      const list = side[id] as Int32Array;
      for (let at = 0; at < list.length; at += 2) {
        const start = (list[at] as number) * this.#classes;
        const times = list[at + 1] as number;
        const alone = entropy[times] as number;
        for (let of = 0; of < gains.length; of++) {
          const now = beside[start + of] as number;
          gains[of] =
            (gains[of] as number) + (now === 0 ? alone : (entropy[now + times] as number) - (entropy[now] as number));
        }
      }
    });
  }
}
