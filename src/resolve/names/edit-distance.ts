/** Where each letter stands in the pattern, one bit a place; letters beyond the table go through a map. */
const places = new Int32Array(128);
const LONGEST = 31;

/**
 * The edit distance of two words with swaps of neighbouring letters (optimal string alignment): 0 for equal words,
 * at most the length of the longer. Computed with bit vectors (Hyyrö 2003, after Myers 1999); beyond 31 letters, or
 * outside ASCII, letter by letter.
 */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  if (a.length > LONGEST || !isAscii(a) || !isAscii(b)) return slowDistance(a.slice(0, 200), b.slice(0, 200));
  return bitDistance(a, b);
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 127) return false;
  return true;
}

function bitDistance(pattern: string, text: string): number {
  const { length } = pattern;
  for (let i = 0; i < length; i += 1) {
    const letter = pattern.charCodeAt(i);
    places[letter] = (places[letter] ?? 0) | (1 << i);
  }
  const last = 1 << (length - 1);
  let [rises, falls, diagonal, before] = [-1, 0, 0, 0];
  let distance = length;
  for (let i = 0; i < text.length; i += 1) {
    const here = places[text.charCodeAt(i)] ?? 0;
    const swapped = ((~diagonal & here) << 1) & before;
    diagonal = (((here & rises) + rises) ^ rises) | here | falls | swapped;
    let right = falls | ~(diagonal | rises);
    const down = rises & diagonal;
    if ((right & last) !== 0) distance += 1;
    if ((down & last) !== 0) distance -= 1;
    right = (right << 1) | 1;
    rises = (down << 1) | ~(diagonal | right);
    falls = right & diagonal;
    before = here;
  }
  for (let i = 0; i < length; i += 1) places[pattern.charCodeAt(i)] = 0;
  return distance;
}

function slowDistance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
