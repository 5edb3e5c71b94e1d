import type { Span } from "./span.ts";
import type { Annotation, RawToken, Sentence, Syntax, Token } from "./syntax.ts";

/**
 * A word's columns; "" where a file leaves one open. `head` counts the words of the sentence from 0, and is -1 for the
 * root and where the file gives none.
 */
export interface ConlluWord extends Annotation, Pick<Token, "form"> {
  /** False where nothing stands between this word and the next one: `SpaceAfter=No`, or the same multiword token. */
  readonly spaceAfter: boolean;
}

/** Words `from` up to but not including `to` are written as one: "don't". */
export interface MultiwordToken extends Span {
  readonly form: string;
}

export interface ConlluSentence {
  /** Without their "#" and the space around them. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly multiwords: readonly MultiwordToken[];
}

export class ConlluError extends Error {
  override readonly name = "ConlluError";
  constructor(
    /** From 1. */
    readonly line: number,
    problem: string,
  ) {
    super(`line ${String(line)}: ${problem}`);
  }
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Empty nodes ("8.1") and the columns DEPS and, but for
 * `SpaceAfter=No`, MISC are left out. Throws ConlluError, which names the line.
 */
export function parseConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let open = new SentenceLines();
  const close = (): void => {
    if (!open.isEmpty) sentences.push(open.finish());
    open = new SentenceLines();
  };
  text.split("\n").forEach((raw, index) => {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line.trim() === "") close();
    else open.add(line, index + 1);
  });
  close();
  return sentences;
}

/** Collects the lines of one sentence. */
class SentenceLines {
  private readonly comments: string[] = [];
  private readonly words: (ConlluWord & { readonly line: number })[] = [];
  private readonly multiwords: (MultiwordToken & { readonly line: number; readonly spaceAfter: boolean })[] = [];

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  add(line: string, number: number): void {
    if (line.startsWith("#")) {
      this.comments.push(line.slice(1).trim());
      return;
    }
    const columns = line.split("\t");
    const id = columns[0] ?? "";
    if (columns.length !== 10) throw new ConlluError(number, `${String(columns.length)} columns instead of 10`);
    if (/^\d+\.\d+$/.test(id)) return;
    if (columns[1] === "") throw new ConlluError(number, "a word without a form");
    if (id.includes("-")) this.addMultiword(columns, id, number);
    else this.addWord(columns, id, number);
  }

  private addMultiword(columns: readonly string[], id: string, line: number): void {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? [];
    const [from, to] = [Number(first) - 1, Number(last)];
    if (from !== this.words.length || to <= from) throw new ConlluError(line, `range "${id}" out of order`);
    this.multiwords.push({ from, to, form: columns[1] ?? "", spaceAfter: hasSpaceAfter(columns), line });
  }

  private addWord(columns: readonly string[], id: string, line: number): void {
    if (id !== String(this.words.length + 1)) throw new ConlluError(line, `word "${id}" out of order`);
    const [, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", deprel = ""] = columns;
    if (!/^(?:\d+|_)$/.test(head)) throw new ConlluError(line, `head "${head}" is no number`);
    this.words.push({
      form,
      lemma: lemma === "_" && form !== "_" ? "" : lemma,
      upos: orEmpty(upos),
      xpos: orEmpty(xpos),
      feats: orEmpty(feats),
      head: head === "_" ? -1 : Number(head) - 1,
      deprel: orEmpty(deprel),
      spaceAfter: hasSpaceAfter(columns),
      line,
    });
  }

  finish(): ConlluSentence {
    for (const { head, line } of this.words)
      if (head >= this.words.length) throw new ConlluError(line, `head ${String(head + 1)} is beyond the sentence`);
    for (const { to, line } of this.multiwords)
      if (to > this.words.length) throw new ConlluError(line, `range up to ${String(to)} is beyond the sentence`);
    const words = this.words.map(({ line: _, ...word }) => word);
    for (const { from, to, spaceAfter } of this.multiwords)
      for (let index = from; index < to; index++) {
        const word = words[index];
        if (word) words[index] = { ...word, spaceAfter: index === to - 1 && spaceAfter };
      }
    return {
      comments: this.comments,
      words,
      multiwords: this.multiwords.map(({ from, to, form }) => ({ from, to, form })),
    };
  }
}

const orEmpty = (column: string): string => (column === "_" ? "" : column);
const hasSpaceAfter = (columns: readonly string[]): boolean => !(columns[9] ?? "").split("|").includes("SpaceAfter=No");

/** The running text of CoNLL-U sentences, and where its sentences and words stand in it. */
export interface LaidOutText {
  readonly text: string;
  readonly sentences: readonly LaidOutSentence[];
}

export interface LaidOutSentence extends Span {
  readonly words: readonly Span[];
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

/**
 * Writes the sentences out as text: a blank line before a sentence with the comment `newpar` or `newdoc`, a space
 * before every other one. Words of a multiword token that do not add up to its form share its characters.
 */
export function layOut(sentences: readonly ConlluSentence[]): LaidOutText {
  const pieces: string[] = [];
  let length = 0;
  let paragraph = -1;
  const write = (piece: string): Span => {
    pieces.push(piece);
    length += piece.length;
    return { from: length - piece.length, to: length };
  };
  const laidOut = sentences.map((sentence, index) => {
    const opens = index === 0 || sentence.comments.some((comment) => /^new(?:par|doc)\b/.test(comment));
    if (opens) paragraph++;
    if (index > 0) write(opens ? "\n\n" : " ");
    const words = layOutWords(sentence, write);
    return { from: words[0]?.from ?? length, to: length, words, paragraph };
  });
  return { text: pieces.join(""), sentences: laidOut };
}

function layOutWords({ words, multiwords }: ConlluSentence, write: (piece: string) => Span): Span[] {
  const starts = new Map(multiwords.map((multiword) => [multiword.from, multiword]));
  const spans: Span[] = [];
  for (let index = 0; index < words.length;) {
    const multiword = starts.get(index) ?? { from: index, to: index + 1, form: words[index]?.form ?? "" };
    const forms = words.slice(multiword.from, multiword.to).map(({ form }) => form);
    spans.push(...share(write(multiword.form), forms));
    index = multiword.to;
    if (words[index - 1]?.spaceAfter === true && index < words.length) write(" ");
  }
  return spans;
}

/** Divides a span among forms: exactly where their lengths add up to its own, else in proportion. */
function share(span: Span, forms: readonly string[]): Span[] {
  const lengths = forms.reduce((sum, { length }) => sum + length, 0);
  let written = 0;
  let from = span.from;
  return forms.map(({ length }) => {
    written += length;
    const to = span.from + Math.round(((span.to - span.from) * written) / lengths);
    const part = { from, to };
    from = to;
    return part;
  });
}

/**
 * Prints sentences as CoNLL-U, with `# newpar`, `# text`, lines for multiword tokens and `SpaceAfter=No`. Empty
 * columns are "_".
 */
export function printConllu({ sentences }: Pick<Syntax, "sentences">): string {
  return sentences.map((sentence, index) => printSentence(sentence, sentences[index - 1])).join("");
}

function printSentence({ tokens, paragraph }: Sentence, before: Sentence | undefined): string {
  const ends = endsOfMultiwords(tokens);
  const lines = tokens.flatMap((token, index) => {
    const end = ends.get(index);
    return end === undefined
      ? [printWord(token, index, tokens[index + 1], insideMultiword(tokens, index))]
      : [
          printMultiword(tokens.slice(index, end), index, tokens[end]),
          printWord(token, index, tokens[index + 1], true),
        ];
  });
  const text = tokens.map((token, index) => token.form + (hasSpace(token, tokens[index + 1]) ? " " : "")).join("");
  const comments = [...(before?.paragraph === paragraph ? [] : ["# newpar"]), `# text = ${text}`];
  return [...comments, ...lines, "", ""].join("\n");
}

/** Where the multiword tokens end, by where they start. */
function endsOfMultiwords(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let start = 0, end = 1; start < tokens.length; start = end++) {
    while (isWrittenOnto(tokens[end - 1], tokens[end])) end++;
    if (end > start + 1) ends.set(start, end);
  }
  return ends;
}

const insideMultiword = (tokens: readonly Token[], index: number): boolean =>
  isWrittenOnto(tokens[index - 1], tokens[index]) || isWrittenOnto(tokens[index], tokens[index + 1]);

/**
 * True for a clitic or the later part of a contraction, which make one orthographic word with the word before them:
 * "do" "n't", "can" "not", "2019" "'s". Units written onto a figure ("5" "pm") and names onto initials do not.
 */
export function isWrittenOnto(word: RawToken | undefined, next: RawToken | undefined): boolean {
  if (!word || next?.kind !== "word" || word.to !== next.from) return false;
  if (/^['’‘`ʼ]/.test(next.form)) return word.kind === "word" || word.kind === "number";
  return word.kind === "word" && !word.form.endsWith(".");
}

const hasSpace = (token: Token, next: Token | undefined): boolean => next !== undefined && next.from > token.to;

function printMultiword(parts: readonly Token[], index: number, next: Token | undefined): string {
  const id = `${String(index + 1)}-${String(index + parts.length)}`;
  const last = parts.at(-1);
  const misc = last === undefined || next === undefined || hasSpace(last, next) ? "_" : "SpaceAfter=No";
  return [id, parts.map(({ form }) => form).join(""), ..."_".repeat(7), misc].join("\t");
}

function printWord(token: Token, index: number, next: Token | undefined, inMultiword: boolean): string {
  const glued = !inMultiword && next !== undefined && !hasSpace(token, next);
  return printColumns(index, token.form, token, glued ? "SpaceAfter=No" : "_");
}

const orUnderscore = (value: string): string => (value === "" ? "_" : value);

/**
 * Puts new annotations into a CoNLL-U text, whose words, comments and multiword tokens stay as they are. Empty nodes and
 * enhanced dependencies, which would contradict the new trees, are left out. Throws ConlluError, which names the line.
 *
 * @param annotate gives an annotation for each word of a sentence
 */
export function reannotateConllu(text: string, annotate: (forms: readonly string[]) => readonly Annotation[]): string {
  return parseConllu(text)
    .map(({ comments, words, multiwords }) => {
      const annotations = annotate(words.map(({ form }) => form));
      const starts = new Map(multiwords.map((multiword) => [multiword.from, multiword]));
      const lines = words.flatMap(({ form, spaceAfter }, index) => {
        const multiword = starts.get(index);
        const inside = multiwords.some(({ from, to }) => index >= from && index < to);
        const misc = spaceAfter || inside ? "_" : "SpaceAfter=No";
        return [
          ...(multiword ? [printRange(multiword, words[multiword.to - 1]?.spaceAfter !== false)] : []),
          printColumns(index, form, annotations[index], misc),
        ];
      });
      return [...comments.map((comment) => `# ${comment}`), ...lines, "", ""].join("\n");
    })
    .join("");
}

const printRange = ({ from, to, form }: MultiwordToken, spaceAfter: boolean): string =>
  [`${String(from + 1)}-${String(to)}`, form, ..."_".repeat(7), spaceAfter ? "_" : "SpaceAfter=No"].join("\t");

function printColumns(index: number, form: string, annotation: Annotation | undefined, misc: string): string {
  const { lemma = "", upos = "", xpos = "", feats = "", head = -1, deprel = "" } = annotation ?? {};
  return [
    String(index + 1),
    form,
    ...[lemma, upos, xpos, feats].map(orUnderscore),
    deprel === "" ? "_" : String(head + 1),
    orUnderscore(deprel),
    "_",
    misc,
  ].join("\t");
}
