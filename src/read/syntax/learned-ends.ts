import { FeatureList } from "../../learn/feature-list.ts";
import { hashText, pairKey } from "../../learn/hash.ts";
import type { FeatureWeights } from "../../learn/perceptron.ts";
import type { RawToken } from "../../record/syntax.ts";
import { classAt } from "./characters.ts";
import type { LanguageTable } from "./language.ts";
import type { QuotationMark } from "./quotations.ts";
import { speechFollows } from "./speech.ts";

/**
 * Sentence ends as they have been learnt from treebanks, by a linear classifier (averaged perceptron) that looks at
 * each place where a sentence may end, with the verdict of the rules among its features. It finds what rules made for
 * edited text do not: ends without a stop, before small letters, between the items of lists.
 *
 * @param byRule 1 at each token that ends a sentence by the rules
 * @returns the same, revised
 */
export function reviseEnds(
  tokens: readonly RawToken[],
  marks: ReadonlyMap<number, QuotationMark>,
  byRule: Uint8Array,
  model: FeatureWeights,
  table: LanguageTable,
): Uint8Array {
  const view = new EndsView(tokens, marks, byRule, table);
  const ends = new Uint8Array(tokens.length);
  const features = new FeatureList();
  let start = 0;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (view.mayEnd(at)) {
      features.clear();
      view.describe(features, start, at);
      ends[at] = Number(scoreOf(features, model) > (byRule[at] === 1 ? -OVERRULING : OVERRULING));
    } else ends[at] = byRule[at] as number;
    if (ends[at] === 1) start = at + 1;
  }
  return ends;
}

/** The score it takes to overrule the rules. */
const OVERRULING = 3;

/** Above 0 where a sentence ends. */
export function scoreOf(features: FeatureList, weights: FeatureWeights): number {
  SCORES[0] = 0;
  for (let index = 0; index < features.length; index++) weights.addTo(SCORES, features.keys[index] as number);
  return SCORES[0];
}

/** Of the one class there is; kept, since a place is scored in less time than an array is made. */
const SCORES = new Int32Array(1);

const OUTSIDE = hashText("outside");
const DEEPEST = 3;

/** What the classifier sees of a paragraph: its tokens' words and shapes, as hashes. */
export class EndsView {
  readonly #tokens: readonly RawToken[];
  readonly #table: LanguageTable;
  readonly #byRule: Uint8Array;
  /** Filled as they are wanted; 0 where they were not yet. */
  readonly #words: Uint32Array;
  readonly #shapes: Uint32Array;
  /** How many quotations and brackets are open behind each token. */
  readonly #depths: Uint8Array;
  readonly #style: number;

  constructor(
    tokens: readonly RawToken[],
    marks: ReadonlyMap<number, QuotationMark>,
    byRule: Uint8Array,
    table: LanguageTable,
  ) {
    this.#table = table;
    this.#tokens = tokens;
    this.#byRule = byRule;
    this.#words = new Uint32Array(tokens.length);
    this.#shapes = new Uint32Array(tokens.length);
    this.#depths = depthsOf(tokens, marks);
    this.#style = styleOf(tokens, byRule);
  }

  /**
   * False where the rules decide: before a mark that opens nothing; within what is written without a space; behind a
   * dash, which in speech may end a sentence but in edited text does not; between a word, abbreviation or comma and a
   * word in small letters; between an exclamation and its speaker; between figures ("12. 2. 2015").
   */
  mayEnd(at: number): boolean {
    const [before, next] = [this.#tokens[at], this.#tokens[at + 1]];
    if (!before || !next || before.to === next.from || NEVER_FIRST.has(next.form) || DASHES.has(before.form))
      return false;
    if (next.kind === "number" && before.form === "." && this.#tokens[at - 1]?.kind === "number") return false;
    if (!isSmall(next)) return true;
    return (
      mayPrecedeSmallLetters(before) &&
      !(STOPS.has(before.form.charAt(0)) && speechFollows(this.#tokens, at + 1, this.#table))
    );
  }

  /** Gathers the features of the place behind the token at `at`, in a sentence that begins at `start`. */
  describe(features: FeatureList, start: number, at: number): void {
    const [w1, w2, w3, w4] = [this.#word(at - 1), this.#word(at), this.#word(at + 1), this.#word(at + 2)];
    const [s0, s1, s2] = [this.#shape(at - 2), this.#shape(at - 1), this.#shape(at)];
    const [s3, s4, s5] = [this.#shape(at + 1), this.#shape(at + 2), this.#shape(at + 3)];
    const rule = this.#byRule[at] as number;
    const gap = rule + 2 * Number(this.#tokens[at]?.to === this.#tokens[at + 1]?.from);
    const depth = this.#depths[at] as number;
    const length = lengthClass(at - start + 1);
    const first = this.#shape(start);
    const style = this.#style;

    features.one(1, gap);
    features.two(2, gap, w2);
    features.two(3, gap, w3);
    features.three(4, gap, w2, w3);
    features.three(5, gap, s2, s3);
    features.three(6, s1, s2, s3);
    features.three(7, s2, s3, s4);
    features.three(8, s2, w3, w4);
    features.three(9, w1, w2, s3);
    features.three(10, s2, w3, length);
    features.three(11, w2, s3, length);
    features.three(12, gap, s3, depth);
    features.three(13, gap, w2, depth);
    features.three(14, s2, s3, style);
    features.three(15, w2, s3, style);
    features.three(16, s2, w3, style);
    features.three(17, w2, s3, s4);
    features.three(18, s2, s3, first);
    features.three(19, s2, w3, this.#word(start));
    features.three(20, rule, depth, style);
    features.two(21, pairKey(s1, s2), pairKey(s3, s4));
    features.three(22, pairKey(s0, s1), pairKey(s2, s3), pairKey(s4, s5));
    features.two(23, w1, s3);
    features.two(24, s2, w4);
    features.three(25, first, s3, pairKey(s2, length));
    features.three(26, s2, s3, this.#smallWordBehind(at));
  }

  /** The next word in small letters: a verb tells a sentence from a list of names. */
  #smallWordBehind(at: number): number {
    for (let index = at + 2; index < at + 6; index++) if (isSmall(this.#tokens[index])) return this.#word(index);
    return OUTSIDE;
  }

  #word(at: number): number {
    const token = this.#tokens[at];
    if (!token) return OUTSIDE;
    return (this.#words[at] ||= wordOf(token));
  }

  #shape(at: number): number {
    const token = this.#tokens[at];
    if (!token) return OUTSIDE;
    return (this.#shapes[at] ||= shapeOf(token.form));
  }
}

const isSmall = (token: RawToken | undefined): boolean => token !== undefined && classAt(token.form, 0) === "lower";

const NEVER_FIRST = new Set([...",;:!?%)]}”’»›", ".", "..", "...", "…", "''"]);

const DASHES = new Set(["–", "—", "―"]);

const mayPrecedeSmallLetters = ({ form, kind }: RawToken): boolean =>
  (kind === "punctuation" && form !== "," && form !== "-") || kind === "symbol";

/** How a paragraph is written: whether it ends with a stop, has sentences in small letters, and how many it has. */
function styleOf(tokens: readonly RawToken[], byRule: Uint8Array): number {
  const last = tokens.at(-1)?.form ?? "";
  const stopped = /^[.!?…]/.test(last) ? 2 : /^["”’')\]»]$/.test(last) ? 1 : 0;
  let careless = 0;
  let ends = 0;
  tokens.forEach(({ form }, index) => {
    ends += byRule[index] as number;
    if (form === "i" || (STOPS.has(form.charAt(0)) && isSmall(tokens[index + 1]))) careless++;
  });
  return stopped + 3 * Math.min(careless, 2) + 9 * Math.min(ends, 2);
}

const STOPS = new Set(".!?");

/** Quotation marks and dashes of all styles count as one, figures by their number of digits. */
const wordOf = ({ form, kind }: RawToken): number =>
  hashText(
    kind === "number" ? form.replace(/\d/g, "0") : kind === "word" ? form.toLowerCase() : (PLAIN.get(form) ?? form),
  );

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟«»", "``", "''", "’’", "‘‘"].map((mark) => [mark, '"'] as const),
  ...[..."‘’‚‛`‹›"].map((mark) => [mark, "'"] as const),
  ...[..."–—―", "--", "---"].map((mark) => [mark, "–"] as const),
  ["…", "..."],
]);

function depthsOf(tokens: readonly RawToken[], marks: ReadonlyMap<number, QuotationMark>): Uint8Array {
  let depth = 0;
  return Uint8Array.from(tokens, ({ form, from, kind }) => {
    if (kind !== "punctuation") return Math.min(depth, DEEPEST);
    const opens = marks.get(from)?.opens;
    if (opens === true || "([{".includes(form)) depth++;
    else if ((opens === false || ")]}".includes(form)) && depth > 0) depth--;
    return Math.min(depth, DEEPEST);
  });
}

const lengthClass = (length: number): number =>
  length <= 3 ? length : length <= 6 ? 4 : length <= 12 ? 5 : length <= 25 ? 6 : length <= 45 ? 7 : 8;

const LONGEST_SHAPE = 6;

/** Letters and figures by their kinds, one sign for a run but for a second capital; marks by themselves. */
function shapeOf(form: string): number {
  let shape = "";
  for (let at = 0; at < form.length && shape.length < LONGEST_SHAPE; at++) {
    const kind = signOf(form, at);
    if (!shape.endsWith(kind) || (kind === "X" && at === 1)) shape += kind;
  }
  return hashText(shape);
}

function signOf(form: string, at: number): string {
  switch (classAt(form, at)) {
    case "upper":
      return "X";
    case "lower":
    case "letter":
      return "x";
    case "digit":
      return "0";
    default:
      return PLAIN.get(form.charAt(at)) ?? form.charAt(at);
  }
}
