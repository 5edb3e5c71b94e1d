/**
 * A short stable id from the words that anchor a record: `prefix` and 12 characters of base 32. Two 32-bit FNV-1a
 * hashes (Fowler, Noll, Vo) with different offsets; no cryptography is wanted here, only the same id everywhere.
 */
export function stableId(prefix: string, anchor: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < anchor.length; i += 1) {
    const unit = anchor.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 3) | (unit >>> 13)), 0x01000197);
  }
  return `${prefix}-${base32(high >>> 0, 6)}${base32(low >>> 0, 6)}`;
}

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

function base32(value: number, length: number): string {
  let rest = value;
  let text = "";
  for (let i = 0; i < length; i += 1) {
    text = DIGITS.charAt(rest & 31) + text;
    rest >>>= 5;
  }
  return text;
}
