import { pairKey } from "../../learn/hash.ts";
import type { ParsedForms, ParserState } from "./parser-state.ts";

/** No state has more features. */
export const MOST_FEATURES = 200;

/**
 * Writes the keys of the features by which the parser decides its next move; gives how many. The templates follow Zhang
 * and Nivre (2011), in terms of the arc-hybrid system: s0, s1 and so on are words of the stack from its top, n0, n1 those
 * of the buffer; l1, l2 their outermost children to the left and the ones next to them, r1, r2 those to the right; w, t,
 * f and c a word, its tag, and its finer and coarser class.
 */
export function moveFeatures(forms: ParsedForms, state: ParserState, keys: Uint32Array): number {
  const view = viewOf(forms, state);
  let count = 0;
  const add = (value: number): void => {
    keys[count] = pairKey(count + 1, value);
    count++;
  };
  wordFeatures(view, add);
  pairFeatures(view, add);
  groupFeatures(view, add);
  distanceFeatures(view, add);
  valencyFeatures(view, add);
  childFeatures(view, add);
  classFeatures(view, add);
  separationFeatures(view, add);
  markFeatures(view, add);
  return count;
}

type Add = (value: number) => void;
type View = ReturnType<typeof viewOf>;

/** Where there is no word: below the stack, behind the buffer. */
const NO_WORD = -2;
const ROOT_PLACE = -3;

/** What the templates speak of, by their names for it. */
function viewOf(forms: ParsedForms, state: ParserState) {
  const { length, marks, marksBefore, verbsBefore } = forms;
  const of = (values: Int32Array, at: number): number =>
    at < 0 ? NO_WORD : at >= length ? ROOT_PLACE : (values[at] as number);
  const word = (at: number): number => of(forms.words, at);
  const tag = (at: number): number => of(forms.tags, at);
  const fine = (at: number): number => of(forms.fine, at);
  const coarse = (at: number): number => of(forms.coarse, at);
  const mark = (at: number): number => (at < 0 || at > length ? NO_WORD : (marks[at] as number));

  const [top, below, buffer] = [state.down(0), state.down(1), state.next];
  const [s0, s1, s2, s3] = [top.at, below.at, state.down(2).at, state.down(3).at];
  const [n0, n1, n2, n3] = [buffer.at, buffer.at + 1, buffer.at + 2, buffer.at + 3];
  const [s0w, s1w, n0w, s0t, s1t, n0t, n1t] = [word(s0), word(s1), word(n0), tag(s0), tag(s1), tag(n0), tag(n1)];
  const s1s0 = pairKey(s1t, s0t);
  // prettier-ignore
  return {
    s0w, s1w, s2w: word(s2), n0w, n1w: word(n1), n2w: word(n2), n3w: word(n3),
    s0t, s1t, s2t: tag(s2), s3t: tag(s3), n0t, n1t, n2t: tag(n2), n3t: tag(n3),
    s0wt: pairKey(s0w, s0t), s1wt: pairKey(s1w, s1t), n0wt: pairKey(n0w, n0t),
    s0n0: pairKey(s0t, n0t), s1s0, n0n1: pairKey(n0t, n1t), s1s0n0: pairKey(s1s0, n0t),
    s0f: fine(s0), s1f: fine(s1), n0f: fine(n0), n1f: fine(n1),
    s0c: coarse(s0), s1c: coarse(s1), n0c: coarse(n0), n1c: coarse(n1),
    s0l1w: word(top.left1), s0l2w: word(top.left2), s0r1w: word(top.right1), s0r2w: word(top.right2),
    s0l1t: tag(top.left1), s0l2t: tag(top.left2), s0r1t: tag(top.right1), s0r2t: tag(top.right2),
    s1l1w: word(below.left1), s1r1w: word(below.right1), s1r2w: word(below.right2),
    s1l1t: tag(below.left1), s1r1t: tag(below.right1), s1r2t: tag(below.right2),
    n0l1w: word(buffer.left1), n0l2w: word(buffer.left2), n0l1t: tag(buffer.left1), n0l2t: tag(buffer.left2),
    s0vl: top.lefts, s0vr: top.rights, s1vr: below.rights, n0vl: buffer.lefts,
    near: s0 < 0 ? -1 : distance(n0 - s0), far: s1 < 0 ? -1 : distance(s0 - s1),
    between: s0 < 0 ? 0 : separation(marksBefore, verbsBefore, s0, n0),
    below: s1 < 0 ? 0 : separation(marksBefore, verbsBefore, s1, s0),
    m0: mark(n0), m1: mark(n1), ms0: mark(s0), ms1: mark(s1),
    as0: s0 < 0 ? NO_WORD : mark(s0 + 1), as1: s1 < 0 ? NO_WORD : mark(s1 + 1),
  };
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

/** Words and tags at the top of the stack and at the front of the buffer. */
function wordFeatures(view: View, add: Add): void {
  const { n0t, n0w, n0wt, n1t, n1w, n2t, n2w, n3t, n3w, s0t, s0w, s0wt, s1t, s1w, s1wt, s2t, s2w, s3t } = view;
  // prettier-ignore
  {
    add(s0w); add(s0t); add(s0wt); add(s1w); add(s1t); add(s1wt); add(s2w); add(s2t); add(pairKey(s2w, s2t)); add(n0w);
    add(n0t); add(n0wt); add(n1w); add(n1t); add(pairKey(n1w, n1t)); add(n2w); add(n2t); add(pairKey(n2w, n2t));
    add(s3t); add(n3t); add(n3w);
  }
}

/** Pairs of them. */
function pairFeatures(view: View, add: Add): void {
  const { n0n1, n0t, n0w, n0wt, n1t, n1w, s0n0, s0t, s0w, s0wt, s1s0, s1t, s1w, s1wt, s2t, s2w } = view;
  // prettier-ignore
  {
    add(pairKey(s0wt, n0wt)); add(pairKey(s0wt, n0w)); add(pairKey(s0w, n0wt)); add(pairKey(s0wt, n0t));
    add(pairKey(s0t, n0wt)); add(pairKey(s0w, n0w)); add(s0n0); add(n0n1); add(pairKey(n0w, n1w));
    add(pairKey(n0w, n1t)); add(pairKey(s1wt, s0wt)); add(pairKey(s1wt, s0t)); add(pairKey(s1t, s0wt));
    add(pairKey(s1w, s0w)); add(s1s0); add(pairKey(s1t, n0t)); add(pairKey(s1w, n0w)); add(pairKey(s1t, n0w));
    add(pairKey(s1w, n0t)); add(pairKey(s1wt, n0wt)); add(pairKey(s0w, n1w)); add(pairKey(s0t, n1t));
    add(pairKey(s2t, s0t)); add(pairKey(s2t, n0t)); add(pairKey(s2w, n0w)); add(pairKey(s0w, n1t));
  }
}

/** Three and four of them, with the children that count most. */
function groupFeatures(view: View, add: Add): void {
  const {
    n0l1t,
    n0l2t,
    n0n1,
    n0t,
    n0w,
    n1t,
    n2t,
    n3t,
    s0l1t,
    s0l2t,
    s0n0,
    s0r1t,
    s0r2t,
    s0t,
    s0w,
    s1l1t,
    s1r1t,
    s1r2t,
    s1s0,
    s1s0n0,
    s1t,
    s1w,
    s2t,
  } = view;
  // prettier-ignore
  {
    add(pairKey(n0n1, n2t)); add(pairKey(s0n0, n1t)); add(s1s0n0); add(pairKey(s1s0, s2t)); add(pairKey(s1s0, n0w));
    add(pairKey(pairKey(s1t, n0t), s0w)); add(pairKey(s0n0, s1w)); add(pairKey(n0n1, s0w));
    add(pairKey(pairKey(s0t, n1t), n0w)); add(pairKey(s0n0, s0l1t)); add(pairKey(s0n0, s0r1t));
    add(pairKey(s0n0, s0l2t)); add(pairKey(s0n0, s0r2t)); add(pairKey(s0n0, n0l1t)); add(pairKey(s0n0, n0l2t));
    add(pairKey(s1s0, s1l1t)); add(pairKey(s1s0, s1r1t)); add(pairKey(s1s0, s0l1t)); add(pairKey(s1s0, s0r1t));
    add(pairKey(s1s0, s0l2t)); add(pairKey(s1s0, s1r2t)); add(pairKey(s1s0n0, n1t)); add(pairKey(s1s0n0, s2t));
    add(pairKey(s1s0n0, s0r1t)); add(pairKey(s1s0n0, s1r1t)); add(pairKey(s1s0n0, s0l1t)); add(pairKey(s1s0n0, n0l1t));
    add(pairKey(pairKey(s2t, s1t), n0t)); add(pairKey(pairKey(s0n0, n1t), n2t)); add(pairKey(pairKey(s0n0, n1t), n3t));
  }
}

/** How far apart they are. */
function distanceFeatures(view: View, add: Add): void {
  const { far, n0t, n0w, near, s0n0, s0t, s0w, s1s0, s1s0n0, s1t, s1w } = view;
  // prettier-ignore
  {
    add(pairKey(s0w, near)); add(pairKey(s0t, near)); add(pairKey(n0w, near)); add(pairKey(n0t, near));
    add(pairKey(pairKey(s0w, n0w), near)); add(pairKey(s0n0, near)); add(pairKey(s1w, far)); add(pairKey(s1t, far));
    add(pairKey(s0t, far)); add(pairKey(s0w, far)); add(pairKey(s1s0, far)); add(pairKey(pairKey(s1w, s0w), far));
    add(pairKey(s1s0n0, pairKey(near, far)));
  }
}

/** How many children they have. */
function valencyFeatures(view: View, add: Add): void {
  const { n0t, n0vl, n0w, s0n0, s0t, s0vl, s0vr, s0w, s1s0, s1t, s1vr, s1w } = view;
  // prettier-ignore
  {
    add(pairKey(s0w, s0vr)); add(pairKey(s0t, s0vr)); add(pairKey(s0w, s0vl)); add(pairKey(s0t, s0vl));
    add(pairKey(n0w, n0vl)); add(pairKey(n0t, n0vl)); add(pairKey(s1w, s1vr)); add(pairKey(s1t, s1vr));
    add(pairKey(s1s0, s1vr)); add(pairKey(s0n0, s0vr)); add(pairKey(s0n0, n0vl)); add(pairKey(s0n0, s0vl));
  }
}

/** Which children they have: above all the preposition or particle of a phrase. */
function childFeatures(view: View, add: Add): void {
  const {
    n0l1t,
    n0l1w,
    n0l2t,
    n0l2w,
    n0t,
    n0w,
    s0l1t,
    s0l1w,
    s0l2t,
    s0l2w,
    s0n0,
    s0r1t,
    s0r1w,
    s0r2t,
    s0r2w,
    s0t,
    s0w,
    s1l1t,
    s1l1w,
    s1r1t,
    s1r1w,
    s1r2w,
    s1s0,
    s1t,
    s1w,
    s2t,
    s2w,
  } = view;
  // prettier-ignore
  {
    add(s0l1w); add(s0l1t); add(s0r1w); add(s0r1t); add(s0l2w); add(s0l2t); add(s0r2w); add(s0r2t); add(s1l1w);
    add(s1l1t); add(s1r1w); add(s1r1t); add(s1r2w); add(n0l1w); add(n0l1t); add(n0l2w); add(n0l2t);
    add(pairKey(s0w, s0l1w)); add(pairKey(s0w, s0r1w)); add(pairKey(s1w, s1r1w)); add(pairKey(n0w, n0l1w));
    add(pairKey(s1w, s0l1w)); add(pairKey(s1s0, s0l1w)); add(pairKey(s1w, pairKey(s0l1w, s0w)));
    add(pairKey(s0w, n0l1w)); add(pairKey(s0n0, n0l1w)); add(pairKey(s1t, pairKey(s0l1w, n0t)));
    add(pairKey(s0l1w, n0w)); add(pairKey(s1s0, s1r1w)); add(pairKey(s1w, pairKey(s1r1t, s0t)));
    add(pairKey(s0w, pairKey(s0r1t, n0t))); add(pairKey(pairKey(s0l1t, s0l2t), s0t));
    add(pairKey(pairKey(s0r1t, s0r2t), s0t)); add(pairKey(pairKey(n0l1t, n0l2t), n0t));
    add(pairKey(s0t, pairKey(s0l1t, s0r1t))); add(pairKey(s1t, pairKey(s1l1t, s1r1t)));
    add(pairKey(s2t, pairKey(s1t, s0l1w))); add(pairKey(pairKey(s2w, s0l1w), s0t));
    add(pairKey(pairKey(s2t, s1t), pairKey(s0t, s0l1t)));
  }
}

/** Classes of words that stand between like neighbours. */
function classFeatures(view: View, add: Add): void {
  const { n0c, n0f, n0l1w, n0t, n1c, n1f, s0c, s0f, s0l1w, s0t, s1c, s1f, s1t } = view;
  // prettier-ignore
  {
    add(s0f); add(n0f); add(s1f); add(pairKey(s0f, n0f)); add(pairKey(s1f, s0f)); add(pairKey(s0f, n0t));
    add(pairKey(s0t, n0f)); add(pairKey(s1f, s0t)); add(pairKey(s1t, s0f)); add(pairKey(s0c, n0c));
    add(pairKey(s1c, s0c)); add(pairKey(pairKey(s1c, s0c), n0c)); add(pairKey(pairKey(s0c, n0c), n1c));
    add(pairKey(s1c, n0c)); add(pairKey(s1f, pairKey(s0l1w, s0c))); add(pairKey(s0f, pairKey(n0l1w, n0c))); add(n1f);
    add(pairKey(n0f, n1f));
  }
}

/** Marks and verbs between them. */
function separationFeatures(view: View, add: Add): void {
  const { below, between, n0t, n0w, s0n0, s0w, s1s0, s1s0n0, s1t, s1w } = view;
  // prettier-ignore
  {
    add(pairKey(s0n0, between)); add(pairKey(s1s0, below)); add(pairKey(s1s0n0, pairKey(between, below)));
    add(pairKey(s0w, between)); add(pairKey(n0w, between)); add(pairKey(s1w, below));
    add(pairKey(pairKey(s1t, n0t), pairKey(below, s0w)));
  }
}

/** The marks right beside them. */
function markFeatures(view: View, add: Add): void {
  const { as0, as1, m0, m1, ms0, ms1, n0n1, n0t, n0w, s0n0, s0t, s0w, s1s0, s1s0n0, s1t } = view;
  // prettier-ignore
  {
    add(m0); add(pairKey(s0n0, m0)); add(pairKey(s0w, m0)); add(pairKey(n0w, m0)); add(pairKey(s1s0, ms0));
    add(pairKey(pairKey(s1t, s0w), ms0)); add(pairKey(s1s0n0, pairKey(ms0, m0))); add(pairKey(s0n0, pairKey(m0, m1)));
    add(pairKey(s0n0, pairKey(ms0, m0))); add(pairKey(s1s0n0, m0)); add(pairKey(s1s0n0, ms0)); add(pairKey(s0n0, as0));
    add(pairKey(s1s0, pairKey(as0, ms0))); add(pairKey(s1s0, pairKey(as1, ms1))); add(pairKey(s0t, pairKey(ms0, as0)));
    add(pairKey(n0n1, pairKey(m0, m1))); add(pairKey(s1s0, pairKey(as1, as0)));
    add(pairKey(pairKey(s1t, n0t), pairKey(ms0, m0)));
  }
}
