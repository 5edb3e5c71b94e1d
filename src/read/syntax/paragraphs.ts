import type { Article, Part, PartKind } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";
import type { Sentence } from "../../record/syntax.ts";
import { classAt, isDigitAt, isSpaceAt } from "./characters.ts";

/** A paragraph to be read, without the space around it; never empty. */
export interface Paragraph extends Span {
  readonly part: Sentence["part"];
}

const UNREAD: ReadonlySet<PartKind> = new Set(["disclaimer", "boilerplate"]);

/**
 * The paragraphs of the body and of the parts that are read, in text order. Parts inside the body are cut out of it.
 * A blank line always ends a paragraph, a single line break does so unless the text is hard-wrapped.
 */
export function findParagraphs(text: string, article: Pick<Article, "body" | "parts">): Paragraph[] {
  return findRegions(text.length, article.body, article.parts).flatMap((region) =>
    joinWrappedLines(text, findBlocks(text, region)).map((span) => ({ ...span, part: region.part })),
  );
}

/** Stretches of one part kind each. Where parts overlap the one that starts last wins, but what is unread stays so. */
function findRegions(length: number, body: Span, parts: readonly Part[]): Paragraph[] {
  const within = (at: number): number => Math.min(Math.max(at, 0), length);
  const layers = [{ from: within(body.from), to: within(body.to), kind: "body" as const }, ...parts]
    .map(({ from, to, kind }) => ({ from: within(from), to: within(to), kind }))
    .filter(({ from, to }) => from < to);
  const starts = [...layers].sort((a, b) => a.from - b.from || Number(b.kind === "body") - Number(a.kind === "body"));
  const borders = [...new Set(layers.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);

  const regions: Paragraph[] = [];
  let open: typeof starts = [];
  let started = 0;
  borders.forEach((from, index) => {
    open = open.filter((layer) => layer.to > from);
    for (let layer = starts[started]; layer?.from === from; layer = starts[++started]) open.push(layer);
    const to = borders[index + 1];
    const part = open.some(({ kind }) => UNREAD.has(kind as PartKind)) ? undefined : topmost(open);
    if (to !== undefined && part !== undefined) regions.push({ from, to, part });
  });
  return regions;
}

/** The body lies below every part, wherever it starts. */
const topmost = (open: readonly { readonly kind: Sentence["part"] }[]): Sentence["part"] | undefined =>
  (open.findLast(({ kind }) => kind !== "body") ?? open.at(-1))?.kind;

/** Lines, trimmed, between blank ones. */
type Block = readonly Span[];

function findBlocks(text: string, region: Span): Block[] {
  const blocks: Span[][] = [[]];
  for (let from = region.from; from < region.to;) {
    const to = endOfLine(text, from, region.to);
    const line = trim(text, { from, to });
    if (line.from < line.to) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
    from = to + (text[to] === "\r" && text[to + 1] === "\n" ? 2 : 1);
  }
  return blocks.filter((block) => block.length > 0);
}

const LINE_BREAKS = new Set(["\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"]);

function endOfLine(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !LINE_BREAKS.has(text.charAt(at))) at++;
  return at;
}

function trim(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isSpaceAt(text, from)) from++;
  while (from < to && isSpaceAt(text, to - 1)) to--;
  return { from, to };
}

const WRAP_WIDTH = { least: 45, most: 100 } as const;

/**
 * Joins the lines of hard-wrapped blocks. The test is that of greedy line filling: in wrapped text the first word of a
 * line would not have fitted on the line before. Blocks of three lines and more show the width; shorter ones follow it.
 */
function joinWrappedLines(text: string, blocks: readonly Block[]): Span[] {
  const shown = blocks.reduce((width, block) => Math.max(width, wrapWidth(text, block)), 0);
  return blocks.flatMap((block) => {
    const width = shown > 0 ? shown : widthOfPair(text, block);
    const paragraphs: Span[] = [];
    block.forEach((line, index) => {
      const former = block[index - 1];
      const paragraph = paragraphs.at(-1);
      if (former && paragraph && width > 0 && fills(text, former, line, width) && !startsListItem(text, line)) {
        paragraphs[paragraphs.length - 1] = { from: paragraph.from, to: line.to };
      } else paragraphs.push(line);
    });
    return paragraphs;
  });
}

/** The width to which a block of three lines or more is wrapped; 0 where it does not look wrapped. */
function wrapWidth(text: string, block: Block): number {
  const width = block.reduce((widest, line) => Math.max(widest, line.to - line.from), 0);
  if (block.length < 3 || width < WRAP_WIDTH.least || width > WRAP_WIDTH.most) return 0;
  const breaks = block.slice(1).map((line, index) => ({ former: block[index] ?? line, line }));
  const filled = breaks.filter(({ former, line }) => fills(text, former, line, width)).length;
  const midSentence = breaks.filter(({ line }) => classAt(text, line.from) === "lower").length;
  return filled >= 0.8 * breaks.length && midSentence >= 0.5 * breaks.length ? width : 0;
}

/** The width of two lines that can only be one sentence; 0 for all other blocks. */
function widthOfPair(text: string, [first, second, third]: Block): number {
  if (!first || !second || third) return 0;
  const width = first.to - first.from;
  const oneSentence = classAt(text, second.from) === "lower" && !/[.!?:;"”»)\]]/.test(text.charAt(first.to - 1));
  return width >= WRAP_WIDTH.least && width <= WRAP_WIDTH.most && oneSentence ? width : 0;
}

/** True where the first word of `line` would not have fitted on the line before it. */
function fills(text: string, former: Span, line: Span, width: number): boolean {
  const free = width - (former.to - former.from) - 1;
  for (let at = line.from; at - line.from <= free; at++) if (at >= line.to || isSpaceAt(text, at)) return false;
  return true;
}

/** Marks that stand before a list item, or, in some countries' papers, before direct speech. */
const BULLETS = new Set("•●▪■◦‣·*–—-");

function startsListItem(text: string, line: Span): boolean {
  const next = line.from + 1;
  if (next >= line.to) return false;
  if (BULLETS.has(text.charAt(line.from))) return isSpaceAt(text, next);
  return isDigitAt(text, line.from) && (text[next] === "." || text[next] === ")");
}
