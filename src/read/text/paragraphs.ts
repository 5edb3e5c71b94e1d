import type { Span } from "../../record/span.ts";

/** A paragraph or a line that stands by itself, in a text whose lines are kept. */
export interface Paragraph extends Span {
  /** Its text without markup. */
  readonly text: string;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** What its markup says it is; plain text has lists only. */
  readonly mark: "heading" | "emphasis" | "caption" | "list" | "comment" | null;
}

interface Line extends Span {
  readonly blank: boolean;
}

/**
 * Cuts a stretch of a text into paragraphs. Each line is one, as news pages saved as text have it, unless the text is
 * hard-wrapped: then blank lines part them.
 */
export function splitParagraphs(text: string, from: number, to: number): Paragraph[] {
  const lines = splitLines(text, from, to);
  const units = isHardWrapped(text, lines) ? joinLines(lines) : lines;
  const paragraphs: Paragraph[] = [];
  units.forEach((unit, index) => {
    if (unit.blank) return;
    const content = text.slice(unit.from, unit.to);
    paragraphs.push({
      from: unit.from,
      to: unit.to,
      text: content,
      blankBefore: units[index - 1]?.blank ?? true,
      blankAfter: units[index + 1]?.blank ?? true,
      mark: /^(?:[-*+•·▪●]|\d{1,3}[.)])\s/.test(content.slice(0, 6)) ? "list" : null,
    });
  });
  return paragraphs;
}

/** Lines without the whitespace around them; blank ones that follow each other count as one. */
function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && !isLineEnd(text.charCodeAt(end))) end++;
    const line = trimmed(text, at, end);
    if (!line.blank || lines[lines.length - 1]?.blank !== true) lines.push(line);
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) end++;
    at = end + 1;
  }
  return lines;
}

const isLineEnd = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 12;

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { from: start, to: end, blank: start === end };
}

const isBlank = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x200b || unit === 0x3000;

/** Hard-wrapped: most lines that another follows are 45 to 100 characters long and stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.blank || (lines[i + 1]?.blank ?? true)) continue;
    followed++;
    const length = line.to - line.from;
    if (length >= 45 && length <= 100 && !/[.!?:;"”»]/.test(text.charAt(line.to - 1))) wrapped++;
  }
  return wrapped >= 3 && wrapped > followed * 0.6;
}

function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last !== undefined && !last.blank && !line.blank) joined[joined.length - 1] = { ...last, to: line.to };
    else joined.push(line);
  }
  return joined;
}

/** Does a paragraph end as a sentence does? */
export const endsSentence = (text: string): boolean => /(?:[.!?…:;。！？][)"'”’»\]*_]*|[”"»])\s*$/.test(text.slice(-8));

export const wordCount = (text: string): number =>
  text.slice(0, 4000).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** Running text: a whole sentence, or something too long to be a heading or a label. */
export const isProse = (text: string): boolean => {
  const words = wordCount(text);
  return words >= 15 || (words >= 4 && endsSentence(text));
};

/** For telling whether two lines say the same. */
export const normalized = (text: string): string =>
  text
    .slice(0, 600)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
