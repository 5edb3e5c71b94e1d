import type { Article, PartKind } from "../../../src/record/article.ts";
import { bySpan, type Span } from "../../../src/record/span.ts";

/** A paragraph as it is shown, or a piece of one too long to be shown at once. */
export interface Block extends Span {
  /** "outside" is text that is neither body nor a part, such as the metadata at the head of a file. */
  readonly kind: PartKind | "body" | "outside";
  /** True for a piece that goes on from the one before. */
  readonly continued: boolean;
}

/** Longer paragraphs are shown in pieces, so that a browser can leave out those out of sight. */
const LONGEST = 4000;
/** A title is one heading, however long. */
const LONGEST_TITLE = 20_000;

const NEWLINE = /\r\n|[\r\n]/g;

/**
 * The blocks of an article in text order: its parts, and what lies between them by paragraphs. A line end inside a
 * sentence is no border. White space and marks alone make no block.
 */
export function blocksOf(
  text: string,
  article: Pick<Article, "body" | "parts">,
  sentences: readonly Span[],
): readonly Block[] {
  const blocks: Block[] = [];
  const breaks = paragraphBreaks(text, sentences);
  let end = 0;
  let next = 0;
  const fillTo = (to: number): void => {
    while (end < to) {
      while ((breaks[next]?.from ?? Infinity) < end) next += 1;
      const stop = Math.min(to, breaks[next]?.from ?? to);
      push(stop);
      end = stop < to ? Math.min(to, breaks[next]?.to ?? to) : to;
    }
  };
  const push = (to: number): void => {
    const { from } = article.body;
    const kind = from <= end && to <= article.body.to ? "body" : "outside";
    blocks.push(...pieces(text, trimmed(text, { from: end, to }), kind));
  };
  for (const part of article.parts.toSorted(bySpan)) {
    if (part.from < end) continue;
    fillTo(part.from);
    blocks.push(...pieces(text, trimmed(text, part), part.kind));
    end = part.to;
  }
  fillTo(text.length);
  return blocks;
}

/** Line ends between paragraphs. Where some sentence holds a line end, lines are wrapped and only empty ones divide. */
function paragraphBreaks(text: string, sentences: readonly Span[]): readonly Span[] {
  const ends = [...text.matchAll(NEWLINE)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
  let at = 0;
  let isWrapped = false;
  const between = ends.filter((end) => {
    while ((sentences[at]?.to ?? Infinity) <= end.from) at += 1;
    const isInside = (sentences[at]?.from ?? Infinity) < end.from;
    isWrapped ||= isInside;
    return !isInside;
  });
  return isWrapped ? between.filter((end) => /^[ \t]*[\r\n]|^[ \t]*$/.test(text.slice(end.to, end.to + 80))) : between;
}

const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\s/.test(unit);

function trimmed(text: string, { from, to }: Span): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { from: start, to: end };
}

/** Nothing for marks alone ("##", "* * *"). Long paragraphs are cut at white space where there is any. */
function pieces(text: string, { from, to }: Span, kind: Block["kind"]): readonly Block[] {
  if (!/[\p{L}\p{N}]/u.test(text.slice(from, to))) return [];
  const longest = kind === "title" ? LONGEST_TITLE : LONGEST;
  const found: Block[] = [];
  let start = from;
  while (start < to) {
    const end = to - start <= longest ? to : cutBefore(text, start + longest / 2, start + longest);
    found.push({ from: start, to: end, kind, continued: start > from });
    start = end;
  }
  return found;
}

/** Behind the last white space of a window, else at its end, never inside a surrogate pair. */
function cutBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isSpace(text[at - 1])) return at;
  return /[\ud800-\udbff]/.test(text[to - 1] ?? "") ? to - 1 : to;
}
