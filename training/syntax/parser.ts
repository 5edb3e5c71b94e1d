import { LEFT, MOVES, ParserState, RIGHT, SHIFT, type ParsedForms } from "../../src/read/syntax/parser-state.ts";
import { MOST_FEATURES, moveFeatures } from "../../src/read/syntax/move-features.ts";
import { randomFrom, shuffled } from "../averaged-perceptron.ts";
import { MoveWeights } from "./move-weights.ts";
import { withUnknownWords } from "./trees.ts";

/** A sentence and its tree: for each word its head, -1 for the root. */
export interface Tree {
  readonly forms: ParsedForms;
  readonly heads: Int32Array;
  /** How often each word is met in training, and what it would be if it were unknown. */
  readonly counts: readonly number[];
  readonly unknown: Int32Array;
}

/** Share of mistakes that training goes on from instead of the right move. */
const EXPLORED = 0.9;

/** By how much the right move is to lead. */
const MARGIN = 80;

/**
 * Trains a greedy parser with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013), several times over
 * in other orders; the weights are the mean of all trainings.
 */
export function trainParser(
  trees: readonly Tree[],
  trainings: number,
  epochs: number,
  seed: number,
  report: (epoch: number, right: number) => void,
): MoveWeights {
  const weights = new MoveWeights();
  const random = randomFrom(seed);
  const examples = trees.map((tree) => new GoldTree(tree, projective(tree.heads)));
  const moves = examples.reduce((sum, { length }) => sum + 2 * length, 0);
  for (let epoch = 0; epoch < trainings * epochs; epoch++) {
    const isFirst = epoch % epochs === 0;
    if (isFirst && epoch > 0) weights.nextTraining();
    let wrong = 0;
    for (const example of shuffled(examples, random))
      wrong += learnFrom(example, weights, isFirst ? 0 : EXPLORED, random);
    report(epoch, 1 - wrong / moves);
  }
  return weights;
}

/** The same tree with arcs that cross others lifted to the head's head until none do. The shortest are lifted first. */
export function projective(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (;;) {
    let worst = -1;
    let length = Infinity;
    lifted.forEach((head, child) => {
      const span = Math.abs(head - child);
      if (head >= 0 && span < length && crosses(lifted, child)) {
        worst = child;
        length = span;
      }
    });
    if (worst < 0) return lifted;
    lifted[worst] = lifted[lifted[worst] as number] as number;
  }
}

/** True where a word between a child and its head does not descend from the head. */
function crosses(heads: Int32Array, child: number): boolean {
  const head = heads[child] as number;
  for (let at = Math.min(head, child) + 1; at < Math.max(head, child); at++) {
    let up = at;
    while (up >= 0 && up !== head) up = heads[up] as number;
    if (up < 0) return true;
  }
  return false;
}

/** A tree with the root's place behind the last word, and each word's children in order. */
class GoldTree {
  readonly tree: Tree;
  readonly length: number;
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];

  constructor(tree: Tree, heads: Int32Array) {
    this.tree = tree;
    this.length = heads.length;
    this.heads = heads.map((head) => (head < 0 ? heads.length : head));
    const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
    this.heads.forEach((head, child) => children[head]?.push(child));
    this.children = children;
  }

  /** How many arcs of the tree a move puts out of reach. */
  cost(state: ParserState, move: number): number {
    const [top, below, next] = [state.down(0).at, state.down(1).at, state.next.at];
    if (move === SHIFT) {
      const head = this.heads[next] as number;
      let cost = 0;
      for (let stack = state.stack; stack !== null; stack = stack.below) {
        const word = stack.top.at;
        if (this.heads[word] === next || (stack !== state.stack && word === head)) cost++;
      }
      return cost;
    }
    const head = this.heads[top] as number;
    const lost = (this.children[top] as readonly number[]).reduce((count, child) => count + Number(child >= next), 0);
    if (move === LEFT) return lost + Number(head === below || head > next);
    return lost + Number(head >= next);
  }
}

function learnFrom(gold: GoldTree, weights: MoveWeights, explored: number, random: () => number): number {
  const forms = withUnknownWords(gold.tree, random);
  const keys = new Uint32Array(MOST_FEATURES);
  const scores = new Int32Array(MOVES);
  let wrong = 0;
  for (let state = ParserState.start(gold.length); !state.isDone;) {
    weights.nextDecision();
    const count = moveFeatures(forms, state, keys);
    scores.fill(0);
    for (let index = 0; index < count; index++) weights.addTo(scores, keys[index] as number);
    const costs = [SHIFT, LEFT, RIGHT].map((move) => (state.allows(move) ? gold.cost(state, move) : Infinity));
    const least = Math.min(...costs);
    let right = -1;
    let rival = -1;
    costs.forEach((cost, move) => {
      if (cost === least) {
        if (right < 0 || (scores[move] as number) > (scores[right] as number)) right = move;
      } else if (cost < Infinity && (rival < 0 || (scores[move] as number) > (scores[rival] as number))) rival = move;
    });
    const best = rival >= 0 && (scores[rival] as number) > (scores[right] as number) ? rival : right;
    if (best !== right) wrong++;
    if (rival >= 0 && (scores[rival] as number) + MARGIN >= (scores[right] as number)) {
      for (let index = 0; index < count; index++) {
        weights.change(keys[index] as number, right, 1);
        weights.change(keys[index] as number, rival, -1);
      }
    }
    state = state.after(best === right || random() < explored ? best : right);
  }
  return wrong;
}
