import { hashText, pairKey } from "../../learn/hash.ts";

/** What tagger and parser look at in a word's form, as hashes; typographic variants and digits count as one. */
export interface WordFeatures {
  /** The form in lower case. */
  readonly word: number;
  readonly form: number;
  /** The last one to five characters, shorter words with fewer. */
  readonly suffixes: readonly number[];
  /** The first one to four characters. */
  readonly prefixes: readonly number[];
  /** Capitals, letters, digits and marks in a row: "Xx", "0.0", "Xx-x". */
  readonly shape: number;
}

/** The form as the models know it: quotation marks and dashes of every style alike, digits as 0. */
export function normaliseForm(form: string): string {
  return form
    .replace(/[‘’‚‛`´ʼ]/gu, "'")
    .replace(/[“”„‟«»]|''/gu, '"')
    .replace(/[‐‑‒–—―]|--+/gu, "-")
    .replace(/…/gu, "...")
    .replace(/\d/gu, "0");
}

const LONGEST = 40;

export function wordFeatures(form: string): WordFeatures {
  const normal = normaliseForm(form.slice(0, LONGEST));
  const lower = normal.toLowerCase();
  const { length } = lower;
  return {
    word: hashText(lower),
    form: hashText(normal),
    suffixes: [1, 2, 3, 4, 5].filter((n) => n <= length).map((n) => hashText(lower, length - n, length)),
    prefixes: [1, 2, 3, 4].filter((n) => n <= length).map((n) => hashText(lower, 0, n)),
    shape: hashText(shapeOf(normal)),
  };
}

/** Each run of characters of one class as one character. */
function shapeOf(form: string): string {
  let shape = "";
  for (const character of form) {
    const kind = classOf(character);
    if (!shape.endsWith(kind)) shape += kind;
    else if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function classOf(character: string): string {
  if (character === "0") return "0";
  const lower = character.toLowerCase();
  if (lower !== character) return "X";
  return lower === character.toUpperCase() ? character : "x";
}

/** A key of its own for the place outside the sentence. */
export const OUTSIDE = pairKey(hashText("outside"), 0);
