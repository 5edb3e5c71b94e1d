import type { Span } from "../record/span.ts";

/** In UTF-16 units. Longer passages would no longer show where the words stand that were looked for. */
const LONGEST = 1500;

/** Lines longer than this are whole paragraphs; shorter ones are pieces of one, which goes on to the next blank line. */
const LONGEST_WRAPPED_LINE = 120;

/** What is searched as one: the paragraphs of a text, long ones in pieces. In text order; together they hold all words. */
export function passagesOf(text: string): readonly Span[] {
  const passages: Span[] = [];
  let open: Span | null = null;
  const close = (): void => {
    if (open !== null) passages.push(...piecesOf(text, open));
    open = null;
  };
  for (const line of linesOf(text)) {
    const { from, to }: Span = trim(text, line);
    if (from === to || to - from > LONGEST_WRAPPED_LINE) close();
    if (from === to) continue;
    open = { from: (open as Span | null)?.from ?? from, to };
    if (to - from > LONGEST_WRAPPED_LINE || to - open.from > LONGEST) close();
  }
  close();
  return passages;
}

function* linesOf(text: string): Generator<Span> {
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    yield { from, to };
    from = to + 1;
  }
}

/** Cuts at blanks where there are any, never within a character. */
function piecesOf(text: string, { from, to }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let start = from; start < to;) {
    let end = Math.min(to, start + LONGEST);
    if (end < to) end = lastBlank(text, start, end) ?? (isHighSurrogate(text, end - 1) ? end - 1 : end);
    const piece = trim(text, { from: start, to: end });
    if (piece.from < piece.to) pieces.push(piece);
    start = end;
  }
  return pieces;
}

/** The last place to cut before `to`, or null. */
function lastBlank(text: string, from: number, to: number): number | null {
  for (let i = to; i > from; i -= 1) if (isBlank(text, i)) return i;
  return null;
}

function trim(text: string, { from, to }: Span): Span {
  while (from < to && isBlank(text, from)) from += 1;
  while (from < to && isBlank(text, to - 1)) to -= 1;
  return { from, to };
}

const isBlank = (text: string, at: number): boolean => text.charAt(at).trim() === "";

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
