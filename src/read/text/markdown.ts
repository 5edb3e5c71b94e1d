import type { Metadata } from "../../record/article.ts";
import { givenDate, statedDate } from "./dateline.ts";
import { splitParagraphs, type Paragraph } from "./paragraphs.ts";
import type { Draft } from "./plaintext.ts";
import { findStructure } from "./structure.ts";

/** Reads a Markdown file; the text layer is the file, markup and front matter included. */
export async function readMarkdown(text: string): Promise<Draft> {
  const front = await readFrontMatter(text);
  const paragraphs = splitParagraphs(text, front.end, text.length).flatMap(unmarked);
  const structure = findStructure(paragraphs, { from: front.end, to: text.length }, front.given.author ?? null);
  const { title, author, published, body, parts } = structure;
  return {
    text,
    origin: null,
    stated: { title, author, published },
    given: front.given,
    declaredLanguage: front.language,
    translated: front.translated || structure.translated,
    body,
    parts,
  };
}

/** Takes the markup off a paragraph and notes what it says; rulers and fences are no paragraphs. */
function unmarked(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  if (text.length > 5000) return [paragraph];
  if (/^(?:(?:[-*_]\s?){3,}|=+|`{3,}.*|~{3,}.*)$/.test(text)) return [];
  const heading = /^#{1,6}\s+(.*?)(?:\s#+)?$/.exec(text);
  if (heading) {
    const title = heading[1] ?? "";
    const from = paragraph.from + text.indexOf(title, 1);
    return title === "" ? [] : [{ ...paragraph, from, to: from + title.length, text: plain(title), mark: "heading" }];
  }
  if (/^<!--[^]*-->$/.test(text)) return [{ ...paragraph, mark: "comment" }];
  if (/^!\[[^\]]*\]\([^)]*\)$/.test(text)) return [{ ...paragraph, mark: "caption" }];
  const emphasis = /^(\*{1,3}|_{1,3})(?=\S)([^*_]+)(?<=\S)\1$/.exec(text);
  if (emphasis) {
    const from = paragraph.from + (emphasis[1]?.length ?? 0);
    const content = emphasis[2] ?? "";
    return [{ ...paragraph, from, to: from + content.length, text: plain(content), mark: "emphasis" }];
  }
  return [{ ...paragraph, text: plain(text) }];
}

/** Without quotation marks of blocks and the addresses of links. */
const plain = (text: string): string =>
  text.replace(/^>\s?/, "").replace(/\[([^\]]{1,300})\]\([^()\s]{1,500}\)/g, "$1");

interface FrontMatter {
  readonly given: Partial<Metadata>;
  readonly language: string | null;
  readonly translated: boolean;
  /** Where the article begins. */
  readonly end: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([^]{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** YAML between two lines of hyphens at the very start; what is no mapping belongs to the article. */
async function readFrontMatter(text: string): Promise<FrontMatter> {
  const none = { given: {}, language: null, translated: false, end: 0 };
  const match = text.startsWith("---") ? FRONT_MATTER.exec(text) : null;
  if (match === null) return none;
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    value = parse(match[1] ?? "", { logLevel: "error" });
  } catch {
    return none; // not YAML, so not front matter
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return none;
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field as unknown]));
  const first = (...keys: string[]): string | null =>
    keys.map((key) => scalar(fields.get(key))).find((field) => field !== null) ?? null;
  const date = first("published", "date", "publication_date", "pubdate");
  const given = {
    title: first("title", "headline"),
    publisher: first("publisher", "outlet", "site"),
    author: first("author", "authors", "byline", "by"),
    url: first("url", "source", "link", "canonical"),
    retrieved: first("retrieved", "accessed", "fetched"),
    published: date === null ? null : (givenDate(date) ?? statedDate(date)),
  };
  return {
    given: known(given),
    language: first("language", "lang"),
    translated: fields.get("translated") === true || /^(?:true|yes)$/i.test(scalar(fields.get("translated")) ?? ""),
    end: match[0].length,
  };
}

function scalar(value: unknown): string | null {
  if (Array.isArray(value)) {
    const all = value.map(scalar).filter((item) => item !== null);
    return all.length === 0 ? null : all.join(", ");
  }
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return text === "" ? null : text;
}

const known = (metadata: Readonly<Record<string, string | null>>): Partial<Metadata> =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));
