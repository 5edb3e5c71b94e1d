import { pairKey } from "../../learn/hash.ts";
import type { FeatureWeights, Scores } from "../../learn/perceptron.ts";

/** What the parser looks at in the words of a sentence: numbers that are equal for equal words, tags and classes. */
export interface ParsedForms {
  readonly length: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** For each place, and the one behind the last, which marks stand right before it; and how many before it in all. */
  readonly marks: Int32Array;
  readonly marksBefore: Int32Array;
  /** For each place, and the one behind the last, how many verbs stand before it. */
  readonly verbsBefore: Int32Array;
}

/** The moves of the arc-hybrid system (Kuhlmann et al. 2011). */
export const SHIFT = 0;
/** The first word of the buffer becomes head of the top of the stack. */
export const LEFT = 1;
/** The word below the top of the stack becomes its head. */
export const RIGHT = 2;
export const MOVES = 3;

/** A word on the stack or next in the buffer, with its outermost children so far, the ones next to them, and their number. */
interface Node {
  readonly at: number;
  readonly left1: number;
  readonly left2: number;
  readonly right1: number;
  readonly right2: number;
  readonly lefts: number;
  readonly rights: number;
}

const NOWHERE: Node = { at: -1, left1: -1, left2: -1, right1: -1, right2: -1, lefts: 0, rights: 0 };
const bare = (at: number): Node => ({ ...NOWHERE, at });

interface Stack {
  readonly top: Node;
  readonly below: Stack | null;
}

/**
 * A state of the parser. States share what they have in common with the ones they came from, so that many can be kept
 * at once. The place behind the last word is the root's.
 */
export class ParserState {
  readonly length: number;
  readonly stack: Stack | null;
  /** The first word of the buffer. */
  readonly next: Node;
  /** The state this one came from, by which move, and what all moves so far scored. */
  readonly from: ParserState | null;
  readonly move: number;
  readonly score: number;

  private constructor(
    length: number,
    stack: Stack | null,
    next: Node,
    from: ParserState | null,
    move: number,
    score: number,
  ) {
    this.length = length;
    this.stack = stack;
    this.next = next;
    this.from = from;
    this.move = move;
    this.score = score;
  }

  static start = (length: number): ParserState => new ParserState(length, null, bare(0), null, -1, 0);

  get isDone(): boolean {
    return this.next.at === this.length && this.stack === null;
  }

  /** The word that many places down the stack. */
  down(places: number): Node {
    let stack = this.stack;
    for (let down = 0; down < places; down++) stack = stack?.below ?? null;
    return stack?.top ?? NOWHERE;
  }

  /** True where the move leads to a tree with one root. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next.at < this.length;
    if (move === RIGHT) return this.stack?.below != null;
    return this.stack !== null && (this.next.at < this.length || this.stack.below === null);
  }

  after(move: number, score: number): ParserState {
    const { length, stack, next } = this;
    if (move === SHIFT || stack === null)
      return new ParserState(length, { top: next, below: stack }, bare(next.at + 1), this, move, score);
    const child = stack.top.at;
    if (move === LEFT) {
      const head = { ...next, left1: child, left2: next.left1, lefts: next.lefts + 1 };
      return new ParserState(length, stack.below, head, this, move, score);
    }
    const { top = NOWHERE, below = null } = stack.below ?? {};
    const head = { ...top, right1: child, right2: top.right1, rights: top.rights + 1 };
    return new ParserState(length, { top: head, below }, next, this, move, score);
  }

  /** The head of each word that has one; -1 for the root. */
  heads(): Int32Array {
    const heads = new Int32Array(this.length).fill(-1);
    for (let state: ParserState = this; state.from !== null; state = state.from) {
      const before = state.from;
      if (state.move === SHIFT) continue;
      const head = state.move === LEFT ? before.next.at : before.down(1).at;
      heads[before.down(0).at] = head === this.length ? -1 : head;
    }
    return heads;
  }
}

/**
 * Parses from left to right, keeping the `width` states that score best (Zhang and Clark 2008). Time grows with the
 * length of the sentence.
 *
 * @returns the head of each word, -1 for the root
 */
export function parseWords(forms: ParsedForms, weights: FeatureWeights, width: number): Int32Array {
  if (forms.length === 0) return new Int32Array(0);
  let beam = [ParserState.start(forms.length)];
  while (beam[0]?.isDone === false) beam = advance(beam, forms, weights, width);
  return (beam[0] as ParserState).heads();
}

export const MOST_FEATURES = 220;

const scores: Scores = new Int32Array(MOVES);
const keys = new Uint32Array(MOST_FEATURES);

interface Step {
  readonly state: ParserState;
  readonly move: number;
  readonly score: number;
}

/** All states of a beam have made as many moves, and so have those that follow. */
export function advance(
  beam: readonly ParserState[],
  forms: ParsedForms,
  weights: FeatureWeights,
  width: number,
): ParserState[] {
  const steps: Step[] = [];
  for (const state of beam) {
    scores.fill(0);
    const count = moveFeatures(forms, state, keys);
    for (let index = 0; index < count; index++) weights.addTo(scores, keys[index] as number);
    for (let move = 0; move < MOVES; move++)
      if (state.allows(move)) insert(steps, { state, move, score: state.score + (scores[move] as number) }, width);
  }
  return steps.map(({ state, move, score }) => state.after(move, score));
}

/** Keeps the best steps in order, the first of equals first. */
function insert(steps: Step[], step: Step, width: number): void {
  let at = steps.length;
  while (at > 0 && (steps[at - 1] as Step).score < step.score) at--;
  if (at >= width) return;
  steps.splice(at, 0, step);
  if (steps.length > width) steps.pop();
}



const OUT = -2;

/** Writes the keys of the features of a state; gives how many. Templates after Zhang and Nivre (2011), for arc-hybrid. */
export function moveFeatures(forms: ParsedForms, state: ParserState, keys: Uint32Array): number {
  const { words, tags, fine, coarse, marks, marksBefore, verbsBefore, length } = forms;
  const word = (at: number): number => (at < 0 ? OUT : at >= length ? -3 : (words[at] as number));
  const tag = (at: number): number => (at < 0 ? OUT : at >= length ? -3 : (tags[at] as number));
  const fineOf = (at: number): number => (at < 0 ? OUT : at >= length ? -3 : (fine[at] as number));
  const coarseOf = (at: number): number => (at < 0 ? OUT : at >= length ? -3 : (coarse[at] as number));

  const [top, below0, buffer] = [state.down(0), state.down(1), state.next];
  const [s0, s1, s2, s3] = [top.at, below0.at, state.down(2).at, state.down(3).at];
  const [n0, n1, n2, n3] = [buffer.at, buffer.at + 1, buffer.at + 2, buffer.at + 3];
  const { left1: s0l1, left2: s0l2, right1: s0r1, right2: s0r2 } = top;
  const { left1: s1l1, right1: s1r1, right2: s1r2 } = below0;
  const { left1: n0l1, left2: n0l2 } = buffer;

  const [s0w, s1w, s2w, n0w, n1w, n2w] = [word(s0), word(s1), word(s2), word(n0), word(n1), word(n2)];
  const [s0t, s1t, s2t, n0t, n1t, n2t] = [tag(s0), tag(s1), tag(s2), tag(n0), tag(n1), tag(n2)];
  const [s0f, s1f, n0f] = [fineOf(s0), fineOf(s1), fineOf(n0)];
  const [s0c, s1c, n0c, n1c] = [coarseOf(s0), coarseOf(s1), coarseOf(n0), coarseOf(n1)];
  const [s0l1t, s0l2t, s0r1t, s0r2t] = [tag(s0l1), tag(s0l2), tag(s0r1), tag(s0r2)];
  const [s1l1t, s1r1t, n0l1t, n0l2t] = [tag(s1l1), tag(s1r1), tag(n0l1), tag(n0l2)];
  const [s0l1w, s0r1w, s1r1w, n0l1w] = [word(s0l1), word(s0r1), word(s1r1), word(n0l1)];
  const s0wt = pairKey(s0w, s0t);
  const s1wt = pairKey(s1w, s1t);
  const n0wt = pairKey(n0w, n0t);
  const s0n0 = pairKey(s0t, n0t);
  const s1s0 = pairKey(s1t, s0t);
  const n0n1 = pairKey(n0t, n1t);
  const s1s0n0 = pairKey(s1s0, n0t);
  const near = s0 < 0 ? -1 : distance(n0 - s0);
  const far = s1 < 0 ? -1 : distance(s0 - s1);
  const [s0vl, s0vr, s1vr, n0vl] = [top.lefts, top.rights, below0.rights, buffer.lefts];
  const between = s0 < 0 ? 0 : separation(marksBefore, verbsBefore, s0, n0);
  const below = s1 < 0 ? 0 : separation(marksBefore, verbsBefore, s1, s0);

  let count = 0;
  const add = (value: number): void => {
    keys[count] = pairKey(count + 1, value);
    count++;
  };
  add(s0w);
  add(s0t);
  add(s0wt);
  add(s1w);
  add(s1t);
  add(s1wt);
  add(s2w);
  add(s2t);
  add(pairKey(s2w, s2t));
  add(n0w);
  add(n0t);
  add(n0wt);
  add(n1w);
  add(n1t);
  add(pairKey(n1w, n1t));
  add(n2w);
  add(n2t);
  add(pairKey(n2w, n2t));
  add(tag(s3));
  add(tag(n3));
  add(word(n3));

  add(pairKey(s0wt, n0wt));
  add(pairKey(s0wt, n0w));
  add(pairKey(s0w, n0wt));
  add(pairKey(s0wt, n0t));
  add(pairKey(s0t, n0wt));
  add(pairKey(s0w, n0w));
  add(s0n0);
  add(n0n1);
  add(pairKey(n0w, n1w));
  add(pairKey(n0w, n1t));
  add(pairKey(s1wt, s0wt));
  add(pairKey(s1wt, s0t));
  add(pairKey(s1t, s0wt));
  add(pairKey(s1w, s0w));
  add(s1s0);
  add(pairKey(s1t, n0t));
  add(pairKey(s1w, n0w));
  add(pairKey(s1t, n0w));
  add(pairKey(s1w, n0t));
  add(pairKey(s1wt, n0wt));
  add(pairKey(s0w, n1w));
  add(pairKey(s0t, n1t));
  add(pairKey(s2t, s0t));
  add(pairKey(s2t, n0t));
  add(pairKey(s2w, n0w));
  add(pairKey(s0w, n1t));

  add(pairKey(n0n1, n2t));
  add(pairKey(s0n0, n1t));
  add(s1s0n0);
  add(pairKey(s1s0, s2t));
  add(pairKey(s1s0, n0w));
  add(pairKey(pairKey(s1t, n0t), s0w));
  add(pairKey(s0n0, s1w));
  add(pairKey(n0n1, s0w));
  add(pairKey(pairKey(s0t, n1t), n0w));
  add(pairKey(s0n0, s0l1t));
  add(pairKey(s0n0, s0r1t));
  add(pairKey(s0n0, s0l2t));
  add(pairKey(s0n0, s0r2t));
  add(pairKey(s0n0, n0l1t));
  add(pairKey(s0n0, n0l2t));
  add(pairKey(s1s0, s1l1t));
  add(pairKey(s1s0, s1r1t));
  add(pairKey(s1s0, s0l1t));
  add(pairKey(s1s0, s0r1t));
  add(pairKey(s1s0, s0l2t));
  add(pairKey(s1s0, tag(s1r2)));
  add(pairKey(s1s0n0, n1t));
  add(pairKey(s1s0n0, s2t));
  add(pairKey(s1s0n0, s0r1t));
  add(pairKey(s1s0n0, s1r1t));
  add(pairKey(s1s0n0, s0l1t));
  add(pairKey(s1s0n0, n0l1t));
  add(pairKey(pairKey(s2t, s1t), n0t));
  add(pairKey(pairKey(s0n0, n1t), n2t));
  add(pairKey(pairKey(s0n0, n1t), tag(n3)));

  add(pairKey(s0w, near));
  add(pairKey(s0t, near));
  add(pairKey(n0w, near));
  add(pairKey(n0t, near));
  add(pairKey(pairKey(s0w, n0w), near));
  add(pairKey(s0n0, near));
  add(pairKey(s1w, far));
  add(pairKey(s1t, far));
  add(pairKey(s0t, far));
  add(pairKey(s0w, far));
  add(pairKey(s1s0, far));
  add(pairKey(pairKey(s1w, s0w), far));
  add(pairKey(s1s0n0, pairKey(near, far)));

  add(pairKey(s0w, s0vr));
  add(pairKey(s0t, s0vr));
  add(pairKey(s0w, s0vl));
  add(pairKey(s0t, s0vl));
  add(pairKey(n0w, n0vl));
  add(pairKey(n0t, n0vl));
  add(pairKey(s1w, s1vr));
  add(pairKey(s1t, s1vr));
  add(pairKey(s1s0, s1vr));
  add(pairKey(s0n0, s0vr));
  add(pairKey(s0n0, n0vl));
  add(pairKey(s0n0, s0vl));

  add(s0l1w);
  add(s0l1t);
  add(s0r1w);
  add(s0r1t);
  add(word(s0l2));
  add(s0l2t);
  add(word(s0r2));
  add(s0r2t);
  add(word(s1l1));
  add(s1l1t);
  add(s1r1w);
  add(s1r1t);
  add(word(s1r2));
  add(n0l1w);
  add(n0l1t);
  add(word(n0l2));
  add(n0l2t);
  add(pairKey(s0w, s0l1w));
  add(pairKey(s0w, s0r1w));
  add(pairKey(s1w, s1r1w));
  add(pairKey(n0w, n0l1w));
  add(pairKey(s1w, s0l1w));
  add(pairKey(s1s0, s0l1w));
  add(pairKey(s1w, pairKey(s0l1w, s0w)));
  add(pairKey(s0w, n0l1w));
  add(pairKey(s0n0, n0l1w));
  add(pairKey(s1t, pairKey(s0l1w, n0t)));
  add(pairKey(s0l1w, n0w));
  add(pairKey(s1s0, s1r1w));
  add(pairKey(s1w, pairKey(s1r1t, s0t)));
  add(pairKey(s0w, pairKey(s0r1t, n0t)));
  add(pairKey(pairKey(s0l1t, s0l2t), s0t));
  add(pairKey(pairKey(s0r1t, s0r2t), s0t));
  add(pairKey(pairKey(n0l1t, n0l2t), n0t));
  add(pairKey(s0t, pairKey(s0l1t, s0r1t)));
  add(pairKey(s1t, pairKey(s1l1t, s1r1t)));
  add(pairKey(s2t, pairKey(s1t, s0l1w)));
  add(pairKey(pairKey(s2w, s0l1w), s0t));
  add(pairKey(pairKey(s2t, s1t), pairKey(s0t, s0l1t)));

  add(s0f);
  add(n0f);
  add(s1f);
  add(pairKey(s0f, n0f));
  add(pairKey(s1f, s0f));
  add(pairKey(s0f, n0t));
  add(pairKey(s0t, n0f));
  add(pairKey(s1f, s0t));
  add(pairKey(s1t, s0f));
  add(pairKey(s0c, n0c));
  add(pairKey(s1c, s0c));
  add(pairKey(pairKey(s1c, s0c), n0c));
  add(pairKey(pairKey(s0c, n0c), n1c));
  add(pairKey(s1c, n0c));
  add(pairKey(s1f, pairKey(s0l1w, s0c)));
  add(pairKey(s0f, pairKey(n0l1w, n0c)));
  add(fineOf(n1));
  add(pairKey(n0f, fineOf(n1)));

  add(pairKey(s0n0, between));
  add(pairKey(s1s0, below));
  add(pairKey(s1s0n0, pairKey(between, below)));
  add(pairKey(s0w, between));
  add(pairKey(n0w, between));
  add(pairKey(s1w, below));
  add(pairKey(pairKey(s1t, n0t), pairKey(below, s0w)));

  const mark = (place: number): number => (place < 0 || place > length ? OUT : (marks[place] as number));
  const [m0, m1, ms0, ms1, as0, as1] = [mark(n0), mark(n1), mark(s0), mark(s1), s0 < 0 ? OUT : mark(s0 + 1), s1 < 0 ? OUT : mark(s1 + 1)];
  add(m0); add(pairKey(s0n0, m0)); add(pairKey(s0w, m0)); add(pairKey(n0w, m0)); add(pairKey(s1s0, ms0)); add(pairKey(pairKey(s1t, s0w), ms0));
  add(pairKey(s1s0n0, pairKey(ms0, m0))); add(pairKey(s0n0, pairKey(m0, m1))); add(pairKey(s0n0, pairKey(ms0, m0))); add(pairKey(s1s0n0, m0));
  add(pairKey(s1s0n0, ms0)); add(pairKey(s0n0, as0)); add(pairKey(s1s0, pairKey(as0, ms0))); add(pairKey(s1s0, pairKey(as1, ms1))); add(pairKey(s0t, pairKey(ms0, as0)));
  add(pairKey(n0n1, pairKey(m0, m1))); add(pairKey(s1s0, pairKey(as1, as0))); add(pairKey(pairKey(s1t, n0t), pairKey(ms0, m0)));
  return count;
}

/** Distances in steps that grow. */
const distance = (words: number): number =>
  words <= 5 ? words : words <= 7 ? 6 : words <= 12 ? 7 : words <= 20 ? 8 : 9;

/** What stands between two words: up to three runs of marks, up to two verbs. */
function separation(marksBefore: Int32Array, verbsBefore: Int32Array, from: number, to: number): number {
  const marks = Math.min((marksBefore[to] as number) - (marksBefore[from] as number), 3);
  const verbs = Math.min((verbsBefore[to] as number) - (verbsBefore[from + 1] as number), 2);
  return 1 + marks * 3 + verbs;
}
