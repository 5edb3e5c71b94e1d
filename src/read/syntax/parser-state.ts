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

/** A state of the parser. The place behind the last word is the root's. */
export class ParserState {
  readonly length: number;
  readonly stack: Stack | null;
  /** The first word of the buffer. */
  readonly next: Node;
  /** The head of each word that has one so far, -1 for the root; shared by all states of a sentence. */
  readonly heads: Int32Array;

  private constructor(stack: Stack | null, next: Node, heads: Int32Array) {
    this.length = heads.length;
    this.stack = stack;
    this.next = next;
    this.heads = heads;
  }

  static start = (length: number): ParserState => new ParserState(null, bare(0), new Int32Array(length).fill(-1));

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

  after(move: number): ParserState {
    const { stack, next, heads } = this;
    if (move === SHIFT || stack === null) return new ParserState({ top: next, below: stack }, bare(next.at + 1), heads);
    const child = stack.top.at;
    if (move === LEFT) {
      heads[child] = next.at === this.length ? -1 : next.at;
      const head = { ...next, left1: child, left2: next.left1, lefts: next.lefts + 1 };
      return new ParserState(stack.below, head, heads);
    }
    const { top = NOWHERE, below = null } = stack.below ?? {};
    heads[child] = top.at;
    const head = { ...top, right1: child, right2: top.right1, rights: top.rights + 1 };
    return new ParserState({ top: head, below }, next, heads);
  }
}
