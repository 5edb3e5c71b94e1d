import { hashText, pairKey } from "../../learn/hash.ts";
import type { Mention } from "../../record/reading.ts";
import { HEARSAY_ADVERBS, MIND_STATES, SPEECH_FORMS, SPEECH_NOUNS } from "../lexicon/speech.ts";
import type { Finding } from "./finding.ts";
import type { Passage, Stretch, Word } from "./passage.ts";

/**
 * An article's words as columns of keys, one number a word, which the trained parts combine into features. Keys of texts
 * are hashes; 0 stands for nothing.
 */
export interface Columns {
  readonly size: number;
  readonly form: Uint32Array;
  readonly lemma: Uint32Array;
  readonly ending: Uint32Array;
  readonly shape: Uint32Array;
  readonly xpos: Uint32Array;
  readonly upos: Uint32Array;
  readonly deprel: Uint32Array;
  /** Index of the head word; -1 for the root. */
  readonly head: Int32Array;
  /** The relations of the words that depend on it, as a set of bits. */
  readonly children: Uint32Array;
  /** Whether a quotation opens or closes here, or the word lies in one; 0 outside. */
  readonly quote: Uint32Array;
  /** Kind of the mention it begins or continues. */
  readonly name: Uint32Array;
  /** What the speech lexicon knows of it: a verb and its stance, a noun, a state of mind. */
  readonly lexicon: Uint32Array;
  /** What the rules read it as: rule and role, and whether the role begins here. */
  readonly rule: Uint32Array;
  /** The nearest verb of the speech lexicon to the left and to the right in the sentence, with its distance. */
  readonly speechBefore: Uint32Array;
  readonly speechAfter: Uint32Array;
  /** First word, last word or inside of its sentence, and whether that has a quotation. */
  readonly place: Uint32Array;
}

const column = (size: number): Uint32Array => new Uint32Array(size);

export function columnsOf(passage: Passage, mentions: readonly Mention[], findings: readonly Finding[]): Columns {
  const { words } = passage;
  const size = words.length;
  const columns: Columns = {
    size,
    form: column(size),
    lemma: column(size),
    ending: column(size),
    shape: column(size),
    xpos: column(size),
    upos: column(size),
    deprel: column(size),
    head: new Int32Array(size).fill(-1),
    children: column(size),
    quote: column(size),
    name: column(size),
    lexicon: column(size),
    rule: column(size),
    speechBefore: column(size),
    speechAfter: column(size),
    place: column(size),
  };
  words.forEach((word, index) => {
    setWord(columns, word, index);
  });
  setTrees(columns, passage);
  setNames(columns, words, mentions);
  setRules(columns, findings);
  setSpeech(columns, passage);
  setPlaces(columns, passage);
  return columns;
}

function setWord(columns: Columns, { lower, form, lemma, xpos, upos, deprel, mark, quote }: Word, index: number): void {
  const plain = lower.replace(/\d/g, "0");
  columns.form[index] = hashText(plain);
  columns.lemma[index] = hashText(lemma.toLowerCase());
  columns.ending[index] = hashText(plain, Math.max(0, plain.length - 3));
  columns.shape[index] = hashText(shapeOf(form));
  columns.xpos[index] = hashText(xpos);
  columns.upos[index] = hashText(upos);
  columns.deprel[index] = hashText(deprel);
  columns.quote[index] = mark === "open" ? 2 : mark === "close" ? 3 : quote >= 0 ? 1 : 0;
  columns.lexicon[index] = lexiconKey(lower);
}

/** Letters as X or x, digits as 0, runs of one kind cut to two. */
function shapeOf(form: string): string {
  return form
    .slice(0, 24)
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\d/g, "0")
    .replace(/(.)\1{2,}/g, "$1$1");
}

const lexiconKeys = new Map<string, number>([
  ...[...SPEECH_NOUNS.keys()].map((noun): [string, number] => [noun, hashText("noun")]),
  ...[...MIND_STATES.keys()].map((state): [string, number] => [state, hashText("mind")]),
  ...[...HEARSAY_ADVERBS].map((adverb): [string, number] => [adverb, hashText("hearsay")]),
  ...[...SPEECH_FORMS].map(([form, [entry]]): [string, number] => [
    form,
    hashText(`${entry?.sense.neutral === true ? "says" : (entry?.sense.stance ?? "")} ${entry?.form ?? ""}`),
  ]),
]);

const lexiconKey = (lower: string): number => lexiconKeys.get(lower) ?? 0;

/** Relations that tell what a verb governs, each a bit. */
const BITS: ReadonlyMap<string, number> = new Map(
  [
    "nsubj",
    "nsubj:pass",
    "ccomp",
    "xcomp",
    "parataxis",
    "obj",
    "obl",
    "mark",
    "advcl",
    "aux",
    "cop",
    "acl",
    "case",
    "expl",
    "iobj",
    "conj",
  ].map((relation, bit) => [relation, 1 << bit]),
);

function setTrees(columns: Columns, { words, lines }: Passage): void {
  for (const { first, end } of lines) {
    for (let index = first; index < end; index += 1) {
      const word = words[index] as Word;
      if (word.head < 0 || first + word.head >= end) continue;
      const head = first + word.head;
      columns.head[index] = head;
      columns.children[head] = (columns.children[head] as number) | (BITS.get(word.deprel) ?? 0);
    }
  }
}

function setNames(columns: Columns, words: readonly Word[], mentions: readonly Mention[]): void {
  let at = 0;
  for (const { from, to, kind } of mentions) {
    while (at > 0 && (words[at - 1]?.from ?? 0) >= from) at -= 1;
    while (at < words.length && (words[at]?.from ?? 0) < from) at += 1;
    const key = hashText(kind);
    for (let index = at; index < words.length && (words[index]?.to ?? Infinity) <= to; index += 1)
      columns.name[index] = index === at ? key : pairKey(key, 1);
  }
}

/** Marks a role's words by rule and role; the first of them apart. Cues outdo sources, sources contents. */
function setRules(columns: Columns, findings: readonly Finding[]): void {
  const set = (stretch: Stretch, key: number): void => {
    for (let index = stretch.first; index < stretch.end; index += 1)
      columns.rule[index] = index === stretch.first ? pairKey(key, 1) : key;
  };
  for (const { rule, content } of findings) for (const part of content) set(part, hashText(`${rule} content`));
  for (const { rule, source } of findings) if (source !== null) set(source, hashText(`${rule} source`));
  for (const { rule, cue } of findings) for (const part of cue) set(part, hashText(`${rule} cue`));
}

/** Distances in steps that widen. */
export const step = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;

function setSpeech(columns: Columns, { lines }: Passage): void {
  for (const { first, end } of lines) {
    let last = -1;
    for (let index = first; index < end; index += 1) {
      if (last >= 0) columns.speechBefore[index] = pairKey(columns.form[last] as number, step(index - last));
      if (columns.lexicon[index] !== 0) last = index;
    }
    let next = -1;
    for (let index = end - 1; index >= first; index -= 1) {
      if (next >= 0) columns.speechAfter[index] = pairKey(columns.form[next] as number, step(next - index));
      if (columns.lexicon[index] !== 0) next = index;
    }
  }
}

function setPlaces(columns: Columns, { lines }: Passage): void {
  lines.forEach(({ first, end, paragraph }, line) => {
    let quoted = 0;
    for (let index = first; index < end; index += 1) quoted += Number((columns.quote[index] as number) > 0);
    const share = quoted === 0 ? 0 : quoted === end - first ? 2 : 1;
    const opensParagraph = lines[line - 1]?.paragraph !== paragraph;
    for (let index = first; index < end; index += 1) {
      const place = index === first ? 1 : index === end - 1 ? 2 : 3;
      columns.place[index] = place + 4 * share + (opensParagraph ? 12 : 0) + (line === 0 ? 24 : 0);
    }
  });
}
