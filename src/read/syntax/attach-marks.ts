/** A longer way up a tree is not followed to its end, so that no sentence takes more than linear time. */
const LONGEST_CLIMB = 200;

/**
 * Attaches punctuation marks to a tree of words by the rule of Universal Dependencies
 * (https://universaldependencies.org/u/dep/punct.html): a mark hangs from the highest word beside it that can take it
 * without crossing an arc; one that stands between a dependent phrase and its head's words, from the dependent; paired
 * marks from the head of what they enclose.
 *
 * @param heads the head of each word, -1 for the root; of marks anything
 * @param isMark which of them are marks
 * @returns the heads of all; the same tree where there are no marks, and where there is nothing else a chain of marks
 */
export function attachMarks(forms: readonly string[], heads: Int32Array, isMark: readonly boolean[]): Int32Array {
  const words = isMark.flatMap((mark, place) => (mark ? [] : [place]));
  if (words.length === 0) return Int32Array.from(forms, (_, place) => (place === 0 ? -1 : 0));
  const tree = heads.slice();
  const partners = pairs(forms, isMark);
  forms.forEach((form, place) => {
    if (isMark[place] !== true) return;
    const partner = partners.get(place);
    const enclosed = partner === undefined ? -1 : headOfEnclosed(tree, isMark, place, partner);
    tree[place] = enclosed >= 0 ? enclosed : headBeside(tree, isMark, place, sideOf(form));
  });
  return tree;
}

type Side = "opening" | "closing" | "either";

const sideOf = (form: string): Side =>
  /^(?:[\p{Ps}\p{Pi}„]|``)$/u.test(form) ? "opening" : /^(?:[\p{Pe}\p{Pf}]|'')$/u.test(form) ? "closing" : "either";

/** Brackets and quotation marks that belong together, each by the other's place. Straight ones close the last of their kind. */
function pairs(forms: readonly string[], isMark: readonly boolean[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  let straight = -1;
  forms.forEach((form, place) => {
    if (isMark[place] !== true) return;
    const side = sideOf(form);
    let partner = -1;
    if (side === "opening") open.push(place);
    else if (side === "closing") partner = open.pop() ?? -1;
    else if (form === '"') {
      partner = straight;
      straight = straight < 0 ? place : -1;
    }
    if (partner < 0) return;
    partners.set(partner, place);
    partners.set(place, partner);
  });
  return partners;
}

/** The first word between two marks whose head is not between them; -1 where there is none within reach. */
function headOfEnclosed(tree: Int32Array, isMark: readonly boolean[], one: number, other: number): number {
  const [from, to] = one < other ? [one, other] : [other, one];
  for (let place = from + 1; place < Math.min(to, from + LONGEST_CLIMB); place++) {
    const head = tree[place] as number;
    if (isMark[place] !== true && (head < from || head > to)) return place;
  }
  return -1;
}

function headBeside(tree: Int32Array, isMark: readonly boolean[], place: number, side: Side): number {
  let left = place - 1;
  while (isMark[left] === true) left--;
  let right = place + 1;
  while (isMark[right] === true) right++;
  const hasLeft = left >= 0;
  const hasRight = right < tree.length;
  if (!hasRight || (hasLeft && side === "closing")) return climb(tree, left, (head) => head < place);
  if (!hasLeft || side === "opening") return climb(tree, right, (head) => head > place);
  left = climb(tree, left, (head) => head < place);
  right = climb(tree, right, (head) => head > place);
  return !descends(tree, left, right) && descends(tree, right, left) ? right : left;
}

function climb(tree: Int32Array, from: number, stays: (head: number) => boolean): number {
  let at = from;
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    const head = tree[at] as number;
    if (head < 0 || !stays(head)) break;
    at = head;
  }
  return at;
}

function descends(tree: Int32Array, word: number, from: number): boolean {
  let at = word;
  for (let steps = 0; steps < LONGEST_CLIMB && at >= 0; steps++) {
    if (at === from) return true;
    at = tree[at] as number;
  }
  return false;
}
