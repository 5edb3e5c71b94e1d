/**
 * Feature keys: 32-bit hashes in place of feature names (feature hashing, Weinberger et al. 2009). Keys are unsigned
 * and the same on every machine. With a million weights kept, a feature never seen in training meets one of them by
 * chance in one lookup of four thousand.
 */

const PRIME = 0x01000193;

/** The FNV-1a hash of the UTF-16 code units `from` to `to` of a string. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return hash >>> 0;
}

/** The key of a pair of values; order counts. Nest it for longer features. */
export function pairKey(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash + b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
