import type { Sentence, Token } from "../../record/syntax.ts";

/** The words and marks of one sentence, in lower case. */
export class Words {
  readonly #tokens: readonly Token[];
  readonly #lower: readonly string[];

  constructor({ tokens }: Sentence) {
    this.#tokens = tokens;
    this.#lower = tokens.map(({ form }) => form.toLowerCase());
  }

  get length(): number {
    return this.#lower.length;
  }

  /** "" outside the sentence. */
  at(index: number): string {
    return this.#lower[index] ?? "";
  }

  /** The universal tag of the word; "X" where nothing tells it. */
  partOfSpeech(index: number): string {
    return this.#tokens[index]?.upos ?? "X";
  }

  from(index: number): number {
    return this.#tokens[index]?.from ?? 0;
  }

  /** Where word `index` ends. */
  to(index: number): number {
    return this.#tokens[index]?.to ?? 0;
  }

  /** Whether the word is written as a name is: "May" within a sentence. */
  isName(index: number): boolean {
    return index > 0 && /^\p{Lu}/u.test(this.#tokens[index]?.form ?? "");
  }

  /** How many words the longest of `phrases` that stands at `index` has; 0 where none does. */
  phrase(index: number, phrases: readonly string[]): number {
    const found = phrases
      .map((phrase) => phrase.split(" "))
      .filter((parts) => parts.every((part, offset) => this.at(index + offset) === part));
    return Math.max(0, ...found.map(({ length }) => length));
  }
}

export const isNegation = (word: string): boolean => /^(?:not|n't|n’t|never|no)$/.test(word);

export const isQuotationMark = (word: string): boolean => /^["“”«»„]$/.test(word);

/** The first word from `index` on that is no adverb. */
export function adverbsFrom(words: Words, index: number): number {
  let at = index;
  while (ADVERBS.test(words.at(at))) at += 1;
  return at;
}

const ADVERBS =
  /^(?:also|now|then|soon|still|even|just|only|once|again|well|first|later|probably|possibly|perhaps|certainly|thus|therefore|ever|always|quite|very|most|much|more|almost|(?!(?:likely|unlikely|apply|rely|reply|supply|fly|ally|multiply|comply|imply|rally|bully|tally|assembly|family|only|italy)$)[a-z]{2,}ly)$/;
