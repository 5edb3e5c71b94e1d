import type { Span } from "../../../src/record/span.ts";

/** A run of text, matched by the search or not. */
export interface Piece {
  readonly text: string;
  readonly matched: boolean;
}

export interface Excerpt {
  /** In order; together they are the excerpt. */
  readonly pieces: readonly Piece[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * A passage shortened to about `length` characters around its first match, cut between words.
 *
 * @param offset where the passage begins in the text that `matches` index
 */
export function excerptOf(passage: string, offset: number, matches: readonly Span[], length: number): Excerpt {
  const inside = matches
    .map(({ from, to }) => ({ from: Math.max(0, from - offset), to: Math.min(passage.length, to - offset) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const { from, to } = windowOf(passage, inside[0] ?? { from: 0, to: 0 }, length);
  return { pieces: piecesOf(passage, inside, { from, to }), cutBefore: from > 0, cutAfter: to < passage.length };
}

/** A third of the window lies before the match, unless the passage ends sooner. */
function windowOf(passage: string, match: Span, length: number): Span {
  if (passage.length <= length) return { from: 0, to: passage.length };
  const wanted = Math.max(0, Math.min(match.from - Math.floor(length / 3), passage.length - length));
  return {
    from: Math.min(wordStart(passage, wanted), match.from),
    to: Math.max(wordEnd(passage, wanted + length), match.to),
  };
}

/** Longer words are cut in the middle. */
const LONGEST_WORD = 40;

function wordStart(passage: string, at: number): number {
  if (at === 0) return 0;
  for (let index = at; index < Math.min(at + LONGEST_WORD, passage.length); index++) {
    if (/\s/.test(passage.charAt(index - 1))) return index;
  }
  return besidePair(passage, at);
}

function wordEnd(passage: string, at: number): number {
  if (at >= passage.length) return passage.length;
  for (let index = at; index > Math.max(0, at - LONGEST_WORD); index--) {
    if (/\s/.test(passage.charAt(index))) return index;
  }
  return besidePair(passage, at);
}

/** Never between the halves of a surrogate pair. */
const besidePair = (passage: string, at: number): number => (/[\uDC00-\uDFFF]/.test(passage.charAt(at)) ? at - 1 : at);

function piecesOf(passage: string, matches: readonly Span[], { from, to }: Span): Piece[] {
  const pieces: Piece[] = [];
  let done = from;
  for (const match of matches) {
    const start = Math.max(match.from, done);
    const end = Math.min(match.to, to);
    if (start >= end) continue;
    if (start > done) pieces.push({ text: passage.slice(done, start), matched: false });
    pieces.push({ text: passage.slice(start, end), matched: true });
    done = end;
  }
  if (done < to) pieces.push({ text: passage.slice(done, to), matched: false });
  return pieces;
}
