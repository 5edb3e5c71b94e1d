import type { Span } from "../../record/span.ts";
import type { Sentence, Syntax, Token } from "../../record/syntax.ts";
import { isCommonWord } from "../lexicon/common-words.ts";
import { INSTITUTIONS } from "../lexicon/institutions.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/roles.ts";

/** A word as names are made of: hyphens, inner apostrophes and the points of initials belong to it, clitics do not. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** False for punctuation. */
  readonly isWord: boolean;
  /** True where the first letter is a capital, an article joined by a hyphen apart ("al-Wadi", "M23" too). */
  readonly capital: boolean;
  /** True where all letters are capitals and there are two or more, points apart. */
  readonly upper: boolean;
  /** True for the first word of a sentence, and of a quotation or clause after a mark that asks for a capital. */
  readonly opening: boolean;
  /** True where a possessive ending follows. */
  readonly possessive: boolean;
}

/** What the capitals of a line are worth: nothing in a headline set in Title Case or in capitals throughout. */
export type Casing = "normal" | "title" | "capitals";

export interface Line extends Span {
  readonly words: readonly Word[];
  readonly casing: Casing;
  readonly paragraph: number;
  readonly part: Sentence["part"];
}

const SILENT_PARTS: ReadonlySet<Sentence["part"]> = new Set(["dateline", "disclaimer", "boilerplate"]);

/** The lines in which names are looked for. */
export function linesOf(text: string, syntax: Syntax): Line[] {
  return syntax.sentences.filter(({ part }) => !SILENT_PARTS.has(part)).map((sentence) => lineOf(text, sentence));
}

function lineOf(text: string, sentence: Sentence): Line {
  const words = wordsOf(text, sentence.tokens);
  const { from, to, paragraph, part } = sentence;
  return { from, to, paragraph, part, words, casing: casingOf(words) };
}

const POSSESSIVE = /^['’ʼ`´]s$/i;
const APOSTROPHE = /^['’ʼ`´]$/;
const HYPHEN = /^[-‐‑]$/;
const OPENS = /^["“„«»”‘(:–—\][•]$|^--$|^\*$/;

interface Piece {
  from: number;
  to: number;
  isWord: boolean;
  possessive: boolean;
}

function wordsOf(text: string, tokens: readonly Token[]): Word[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) i = takePiece(text, tokens, i, pieces);
  let opening = true;
  return pieces.map((piece) => {
    const word = wordOf(text, piece, opening && piece.isWord);
    if (piece.isWord) opening = false;
    else if (OPENS.test(word.text) || /[.!?…]/.test(word.text)) opening = true;
    return word;
  });
}

/** Appends the piece that begins with token `i` and returns the index of the token after it. */
function takePiece(text: string, tokens: readonly Token[], i: number, pieces: Piece[]): number {
  const token = tokens[i];
  if (token === undefined) return i + 1;
  const before = pieces.at(-1);
  if (before?.isWord === true && before.to === token.from && isClitic(tokens, i)) {
    before.possessive = true;
    return APOSTROPHE.test(token.form) && tokens[i + 1]?.form.toLowerCase() === "s" && glued(tokens, i) ? i + 2 : i + 1;
  }
  const piece: Piece = { from: token.from, to: token.to, isWord: isWordlike(token), possessive: false };
  let next = i + 1;
  while (piece.isWord && next < tokens.length && joins(text, tokens, piece, next)) {
    const added = tokens[next];
    if (added === undefined) break;
    piece.to = added.to;
    next += 1;
  }
  pieces.push(piece);
  return next;
}

const isWordlike = (token: Token): boolean => token.kind === "word" || token.kind === "number";

const glued = (tokens: readonly Token[], i: number): boolean => tokens[i]?.to === tokens[i + 1]?.from;

/** A possessive ending: "'s", or an apostrophe after a final s that no letter follows. */
function isClitic(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]?.form ?? "";
  if (POSSESSIVE.test(form)) return true;
  if (!APOSTROPHE.test(form)) return false;
  const next = tokens[i + 1];
  if (next !== undefined && glued(tokens, i)) return next.form === "s" || next.form === "S";
  return /s$/i.test(tokens[i - 1]?.form ?? "");
}

/** The longest word put together of tokens, in characters. */
const LONGEST = 80;

/** True where the token at `i` stands inside the word begun: a hyphen or point, or what a hyphen or point ties on. */
function joins(text: string, tokens: readonly Token[], piece: Piece, i: number): boolean {
  const token = tokens[i];
  if (token?.from !== piece.to || piece.to - piece.from > LONGEST) return false;
  const last = text.charAt(piece.to - 1);
  if (HYPHEN.test(token.form) || (token.form === "&" && glued(tokens, i))) {
    return glued(tokens, i) && isWordlike(tokens[i + 1] ?? token);
  }
  if (APOSTROPHE.test(token.form)) {
    const tied = tokens[i + 1];
    return (
      glued(tokens, i) && tied !== undefined && /^\p{L}/u.test(tied.form) && !/^(?:s|t|re|ve|ll|d|m)$/i.test(tied.form)
    );
  }
  if (token.form === ".") return /^\p{Lu}(?:\.\p{Lu})*$/u.test(text.slice(piece.from, piece.to));
  return isWordlike(token) && /[-‐‑.&'’ʼ`´]/.test(last);
}

function wordOf(text: string, piece: Piece, opening: boolean): Word {
  const { from, to, isWord, possessive } = piece;
  const form = text.slice(from, to);
  const letters = form.replace(/[^\p{L}]/gu, "");
  return {
    from,
    to,
    text: form,
    lower: form.toLowerCase(),
    isWord,
    capital: isWord && /^(?:(?:al|el|ar|as|an|at|ad|ash|ul|d|l)[-'’])?\p{Lu}/u.test(form),
    upper: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    opening,
    possessive,
  };
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but nor of in on at to for by with from as is are was be vs via per up off out into over after not".split(
    " ",
  ),
);

function casingOf(words: readonly Word[]): Casing {
  const lettered = words.filter((word) => word.isWord && /\p{L}/u.test(word.text));
  if (lettered.length >= 3 && lettered.filter((word) => word.upper).length >= 0.8 * lettered.length) return "capitals";
  const content = lettered.filter((word) => !SMALL_WORDS.has(word.lower));
  if (content.some((word) => !word.capital)) return "normal";
  const raised = content.filter((word) => !word.opening && isOrdinary(word.lower)).length;
  return (raised >= 1 && content.length >= 4) || (raised >= 2 && content.length >= 3) ? "title" : "normal";
}

/** An English word that neither a name nor a title has a capital for. */
function isOrdinary(lower: string): boolean {
  const singular = lower.replace(/s$/, "");
  const isTitular = ROLE_NOUNS.has(singular) || ROLE_MODIFIERS.has(singular) || INSTITUTIONS.has(singular);
  return !isTitular && (isCommonWord(lower) || isCommonWord(singular));
}
