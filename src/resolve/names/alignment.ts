import type { ComparableName, NameWord } from "./comparable.ts";
import { editDistance } from "./edit-distance.ts";

/** How a word of one name is like one of the other. */
export type Likeness = "equal" | "same given name" | "same sound" | "initial" | "close" | "unlike";

/** Two words set against each other. */
export interface WordPair {
  /** Places in the two names. */
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
  /** Letters to change. */
  readonly edits: number;
}

/** Two names word by word. */
export interface Alignment {
  /** In the order of the first name. */
  readonly pairs: readonly WordPair[];
  /** Places of the words of each that stand against none. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

interface Comparison {
  readonly likeness: Likeness;
  readonly edits: number;
  /** 0 for words that are one; 1 and more for words that have nothing in common. */
  readonly cost: number;
}

/** Beyond this share of its letters a word is another word. */
const CLOSE = 0.45;

const EQUAL: Comparison = { likeness: "equal", edits: 0, cost: 0 };
const SAME_GIVEN_NAME: Comparison = { likeness: "same given name", edits: 0.4, cost: 0.05 };
const INITIAL: Comparison = { likeness: "initial", edits: 0, cost: 0.1 };
const UNLIKE: Comparison = { likeness: "unlike", edits: 9, cost: 1 };
const OTHER_INITIAL: Comparison = { likeness: "unlike", edits: 1, cost: 2 };

/** Sets the words of two names against each other, the most alike first, until one name has no more. */
export function align(a: ComparableName, b: ComparableName): Alignment {
  const whole = wholeMatch(a, b);
  if (whole !== null) return whole;
  const noVowels = a.noVowels !== b.noVowels;
  const table = a.words.map((one) => b.words.map((other) => compareWords(one, other, noVowels)));
  let [takenA, takenB] = [0, 0];
  const pairs: WordPair[] = [];
  for (let left = Math.min(a.words.length, b.words.length); left > 0; left -= 1) {
    const best = cheapest(table, takenA, takenB);
    if (best === null) break;
    takenA |= 1 << best.a;
    takenB |= 1 << best.b;
    pairs.push(best);
  }
  pairs.sort((x, y) => x.a - y.a);
  return { pairs, onlyA: untaken(takenA, a.words.length), onlyB: untaken(takenB, b.words.length) };
}

/** "Pol Pot" and "Polpot": the same letters, divided otherwise. */
function wholeMatch(a: ComparableName, b: ComparableName): Alignment | null {
  if (a.words.length === b.words.length || Math.abs(a.compact.length - b.compact.length) > 1) return null;
  const edits = editDistance(a.compact, b.compact);
  if (edits > 1) return null;
  return { pairs: [{ a: 0, b: 0, likeness: edits === 0 ? "equal" : "close", edits }], onlyA: [], onlyB: [] };
}

/** The cheapest pair of words not yet taken; of equals the one nearest in place, then the first. */
function cheapest(table: readonly (readonly Comparison[])[], takenA: number, takenB: number): WordPair | null {
  let [least, distance, bestA, bestB] = [Infinity, 0, -1, -1];
  for (let i = 0; i < table.length; i += 1) {
    if ((takenA & (1 << i)) !== 0) continue;
    const row = table[i] ?? [];
    for (let j = 0; j < row.length; j += 1) {
      if ((takenB & (1 << j)) !== 0) continue;
      const cost = row[j]?.cost ?? Infinity;
      if (cost > least || (cost === least && Math.abs(i - j) >= distance)) continue;
      [least, distance, bestA, bestB] = [cost, Math.abs(i - j), i, j];
    }
  }
  const best = table[bestA]?.[bestB];
  return best === undefined ? null : { a: bestA, b: bestB, likeness: best.likeness, edits: best.edits };
}

function untaken(taken: number, length: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < length; i += 1) if ((taken & (1 << i)) === 0) places.push(i);
  return places;
}

function compareWords(a: NameWord, b: NameWord, noVowels: boolean): Comparison {
  if (a.text === b.text || (a.value >= 0 && a.value === b.value && a.sort === b.sort)) return EQUAL;
  if (a.sort === "initial" || b.sort === "initial") {
    return a.sort !== b.sort && a.text.charCodeAt(0) === b.text.charCodeAt(0) ? INITIAL : OTHER_INITIAL;
  }
  if (a.given !== "" && a.given === b.given) return SAME_GIVEN_NAME;
  const [one, other] = noVowels ? [a.consonants, b.consonants] : [a.text, b.text];
  const longer = Math.max(one.length, other.length);
  const isSound = a.sound === b.sound && a.sound.length > 3;
  if (!isSound && Math.abs(one.length - other.length) > CLOSE * longer) return UNLIKE;
  const distance = editDistance(one, other) + (noVowels ? 0.5 : 0);
  const edits = isSound ? Math.min(distance, 0.7) : distance;
  const cost = Math.min(1, edits / (longer + 1));
  const isClose = distance <= CLOSE * (longer + (noVowels ? 1 : 0));
  return { likeness: isSound ? "same sound" : isClose ? "close" : "unlike", edits, cost };
}
