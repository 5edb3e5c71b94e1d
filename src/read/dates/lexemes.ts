import type { Sentence, Syntax } from "../../record/syntax.ts";
import type { Span } from "../../record/span.ts";

/** A run of letters, a run of digits, or a single mark: finer than tokens, so that "14-Sep-2020" comes apart. */
export interface Lexeme extends Span {
  /** In lower case; dashes as "-" and apostrophes as "'". */
  readonly word: string;
  /** The value of a run of up to four digits. */
  readonly number: number | null;
  readonly capital: boolean;
  /** True where nothing stands between this lexeme and the one before. */
  readonly glued: boolean;
  /** Index of the sentence within the lexemes' paragraph. */
  readonly sentence: number;
}

/** Marks the end where a lookup runs over either edge. */
const EDGE: Lexeme = { from: 0, to: 0, word: "", number: null, capital: false, glued: false, sentence: -1 };

const LEXEME = /([\p{L}\p{M}]+)|(\d+)|\S/gu;
const MARKS: ReadonlyMap<string, string> = new Map([
  ["–", "-"],
  ["‑", "-"],
  ["‐", "-"],
  ["−", "-"],
  ["’", "'"],
  ["‘", "'"],
]);

/** The lexemes of one paragraph, sentence by sentence: dates are read across a sentence end misplaced after "Sept." */
export function lexemesOf(text: string, sentences: readonly Span[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const [index, sentence] of sentences.entries()) {
    for (const match of text.slice(sentence.from, sentence.to).matchAll(LEXEME)) {
      const [form, letters, digits] = match;
      const from = sentence.from + match.index;
      const word = letters === undefined ? (MARKS.get(form) ?? form) : form.toLowerCase();
      lexemes.push({
        from,
        to: from + form.length,
        word,
        number: digits !== undefined && digits.length <= 4 ? Number(digits) : null,
        capital: letters !== undefined && form[0] !== word[0],
        glued: from === end,
        sentence: index,
      });
      end = from + form.length;
    }
  }
  return lexemes;
}

/** Parts whose sentences tell of events; bylines, datelines and biographies date the article or the author. */
const READ_PARTS: ReadonlySet<string> = new Set(["body", "title", "standfirst", "heading", "caption"]);

/** The sentences to read, gathered by paragraph. */
export function paragraphsOf(syntax: Syntax): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of syntax.sentences) {
    if (!READ_PARTS.has(sentence.part)) continue;
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last && before?.paragraph === sentence.paragraph && before.part === sentence.part) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** A paragraph's lexemes with lookups that never fail. */
export class Lexemes {
  readonly list: readonly Lexeme[];

  constructor(list: readonly Lexeme[]) {
    this.list = list;
  }

  at(index: number): Lexeme {
    return this.list[index] ?? EDGE;
  }

  word(index: number): string {
    return this.at(index).word;
  }

  number(index: number): number | null {
    return this.at(index).number;
  }

  /** True where the words from `index` on are these. */
  has(index: number, ...words: readonly string[]): boolean {
    return words.every((word, offset) => this.word(index + offset) === word);
  }

  /** The index behind `words` where they stand at `index`, else `index` itself. */
  skip(index: number, ...words: readonly string[]): number {
    return this.has(index, ...words) ? index + words.length : index;
  }
}
