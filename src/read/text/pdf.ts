import type { Draft } from "./plaintext.ts";
import { readPlainText } from "./plaintext.ts";
import { UnreadableArticle } from "./unreadable.ts";

/** A line of a page, with its place: `y` grows upwards, in points. */
interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Reads a PDF. The text layer is its text: lines joined to paragraphs, running heads and page numbers left out. A PDF
 * keeps glyphs at places, no text that offsets could point into, so `origin` is null.
 *
 * @throws {UnreadableArticle} for an encrypted or broken file, and for one without text
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const pages = await readPages(bytes);
  const text = joinPages(withoutRunningHeads(pages));
  if (text === "") throw new UnreadableArticle("it is a PDF without text, scanned images perhaps");
  return readPlainText(text);
}

async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 }); // the parser takes its buffer away
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(linesOf(content.items as readonly PdfItem[]));
    }
    await pdf.destroy();
    return pages;
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    throw new UnreadableArticle(
      encrypted ? "it is an encrypted PDF; save it without its password" : "it is a broken PDF",
      { cause: error },
    );
  }
}

/** What the parser gives for a stretch of glyphs; items without `str` mark structure only. */
interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly height?: number;
  readonly hasEOL?: boolean;
}

function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = "";
  let place = { x: 0, y: 0, height: 0 };
  const close = (): void => {
    const line = text.replace(/\s+/g, " ").trim();
    if (line !== "") lines.push({ text: line, ...place });
    text = "";
  };
  for (const { str, transform, height, hasEOL } of items) {
    if (str === undefined) continue;
    const [x, y] = [transform?.[4] ?? 0, transform?.[5] ?? 0];
    if (text !== "" && Math.abs(y - place.y) > Math.max(place.height, 4) * 0.6) close();
    if (text === "" && str.trim() !== "") place = { x, y, height: height ?? 0 };
    text += str;
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** Lines that stand at the top or foot of most pages, page numbers apart, are no part of the article. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const key = (line: PdfLine | undefined): string => line?.text.replace(/\d+/g, "#") ?? "";
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const edge of new Set([key(lines[0]), key(lines[1]), key(lines.at(-2)), key(lines.at(-1))]))
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const isHead = (line: PdfLine, index: number, lines: readonly PdfLine[]): boolean => {
    const atEdge = index < 2 || index >= lines.length - 2;
    if (!atEdge || lines.length < 3) return false;
    if (/^(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?$/i.test(line.text)) return true;
    return pages.length > 2 && (counts.get(key(line)) ?? 0) > pages.length / 2;
  };
  return pages.map((lines) => lines.filter((line, index) => !isHead(line, index, lines)));
}

/** Joins lines to paragraphs: a wider gap, another type size or an indent after a full stop begins a new one. */
function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const spacing = median(
    pages
      .flatMap((lines) => lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y))
      .filter((gap) => gap > 0),
  );
  const width = median(pages.flat().map(({ text }) => text.length));
  const pieces: string[] = [];
  let previous: PdfLine | null = null;
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      if (previous === null) pieces.push(line.text);
      else if (beginsParagraph(previous, line, index === 0, spacing, width)) pieces.push("\n\n", line.text);
      else if (isHyphenated(previous.text, line.text)) pieces.push((pieces.pop() ?? "").slice(0, -1), line.text);
      else pieces.push(" ", line.text);
      previous = line;
    }
  }
  return pieces.join("");
}

function beginsParagraph(previous: PdfLine, line: PdfLine, newPage: boolean, spacing: number, width: number): boolean {
  const ended = /[.!?…:]["'”’»)\]]*$/.test(previous.text);
  if (Math.abs(previous.height - line.height) > 1) return true;
  if (newPage) return ended && previous.text.length < width * 0.9;
  const gap = previous.y - line.y;
  if (gap > spacing * 1.4) return true;
  return ended && (line.x - previous.x > 8 || previous.text.length < width * 0.75);
}

/** A hyphen at the line's end is the printer's if the word goes on in small letters. */
const isHyphenated = (before: string, after: string): boolean =>
  /\p{Ll}[-\u00AD]$/u.test(before) && /^\p{Ll}/u.test(after);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
