import { trimmed } from "./content.ts";
import { isWordAt, type Passage, type Stretch } from "./passage.ts";

/** A clause of fewer words is no assertion of its own. */
const FEWEST_WORDS = 3;

/**
 * Parts a content into its assertions: each sentence is one, and so is each conjoined clause with a subject of its own.
 * Pieces of one sentence on both sides of the cue stay together. A content that is one assertion gives one.
 */
export function assertionsIn(passage: Passage, content: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const bySentence = new Map<number, Stretch[]>();
  for (const part of content)
    for (const piece of sentencesOf(passage, part)) {
      const line = passage.words[piece.first]?.line ?? 0;
      bySentence.set(line, [...(bySentence.get(line) ?? []), piece]);
    }
  const found = [...bySentence.values()]
    .flatMap((pieces) => clausesOf(passage, pieces))
    .map((pieces) => pieces.flatMap((piece) => trimmed(passage, piece) ?? []))
    .filter((pieces) => pieces.length > 0);
  const long = found.filter((pieces) => pieces.some((piece) => wordCount(passage, piece) >= FEWEST_WORDS));
  return long.length === 0 ? [content] : long;
}

function sentencesOf({ words }: Passage, { first, end }: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  let start = first;
  for (let at = first + 1; at <= end; at += 1)
    if (at === end || words[at]?.line !== words[at - 1]?.line) {
      sentences.push({ first: start, end: at });
      start = at;
    }
  return sentences;
}

/** The clauses of one sentence's content, where all of it stands in one piece. */
function clausesOf(passage: Passage, pieces: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1) return [pieces];
  const clauses: Stretch[] = [];
  let start = piece.first;
  for (const boundary of boundaries(passage, piece)) {
    if (wordCount(passage, { first: start, end: boundary }) < FEWEST_WORDS) continue;
    clauses.push({ first: start, end: boundary });
    start = boundary;
  }
  const rest = { first: start, end: piece.end };
  const last = clauses.at(-1);
  if (last !== undefined && wordCount(passage, rest) < FEWEST_WORDS)
    return [...clauses.slice(0, -1), { first: last.first, end: piece.end }].map((clause) => [clause]);
  return [...clauses, rest].map((clause) => [clause]);
}

const wordCount = (passage: Passage, { first, end }: Stretch): number => {
  let count = 0;
  for (let at = first; at < end; at += 1) count += Number(isWordAt(passage, at));
  return count;
};

/** ", and", ", but": a break after which a clause stands by itself, on whatever word the tree hangs it. */
const opensClause = ({ words }: Passage, index: number): boolean =>
  words[index]?.lower === "," && /^(?:and|but|while|yet|so)$/.test(words[index + 1]?.lower ?? "");

/** What these open is no clause of its own, whatever the tree says. */
const SUBORDINATING: ReadonlySet<string> = new Set(
  "that because although though if unless when who which as since before after until".split(" "),
);

/** Where clauses conjoined to the main one begin, by the tree, in text order. */
function boundaries(passage: Passage, piece: Stretch): number[] {
  const { words, lines } = passage;
  const offset = lines[words[piece.first]?.line ?? 0]?.first ?? 0;
  const headOf = (at: number): number => {
    const head = words[at]?.head ?? -1;
    return head < 0 ? -1 : offset + head;
  };
  const inside = (at: number): boolean => piece.first <= at && at < piece.end;
  const leftmost = new Map<number, number>();
  const withSubject = new Set<number>();
  for (let at = piece.first; at < piece.end; at += 1) {
    if (/^(?:nsubj|expl|csubj)/.test(words[at]?.deprel ?? "")) withSubject.add(headOf(at));
    for (
      let above = at, steps = 0;
      inside(above) && steps < piece.end - piece.first;
      above = headOf(above), steps += 1
    ) {
      if (leftmost.has(above) && (leftmost.get(above) ?? 0) <= at) break;
      leftmost.set(above, Math.min(leftmost.get(above) ?? at, at));
    }
  }
  const mains = new Set<number>();
  const found: number[] = [];
  for (let at = piece.first; at < piece.end; at += 1) if (!inside(headOf(at)) && withSubject.has(at)) mains.add(at);
  for (let at = piece.first; at < piece.end; at += 1) {
    if (!/^(?:conj|parataxis)$/.test(words[at]?.deprel ?? "") || !withSubject.has(at)) continue;
    const start = leftmost.get(at) ?? at;
    if (start <= headOf(at) || SUBORDINATING.has(words[words[start]?.lower === "," ? start + 1 : start]?.lower ?? ""))
      continue;
    if (!mains.has(headOf(at)) && !opensClause(passage, start)) continue;
    mains.add(at);
    found.push(start);
  }
  return found.sort((a, b) => a - b);
}
