import type { Metadata, OriginRun, Part, PartKind } from "../../record/article.ts";
import { authorOf, furnitureOf, isBiography, saysTranslated } from "./boilerplate.ts";
import { findContent } from "./content.ts";
import { agencyDate, isoDate, statedDate } from "./dateline.ts";
import { readBlocks, type Block } from "./flow.ts";
import { parsePage, type Page, type PageElement } from "./page.ts";
import { readPageMetadata, type PageMetadata } from "./pagemetadata.ts";
import { normalized } from "./paragraphs.ts";
import type { Draft } from "./plaintext.ts";

/**
 * Reads an HTML page. The text layer is the title, the standfirst and the body, a blank line between paragraphs; what
 * is no part of the article is left out of it. Never throws on any string.
 */
export async function readHtml(source: string): Promise<Draft> {
  const page = await parsePage(source);
  const metadata = readPageMetadata(page);
  const head = readHead(page, metadata);
  const content = await findContent(page, { title: head.title?.text ?? metadata.title ?? null, metadata });
  const { blocks, dropped } = content;
  const standfirst = head.standfirst ?? null;
  const body = blocks.filter(({ text }) => standfirst === null || normalized(text) !== normalized(standfirst.text));
  const layer = compose(body.length === 0 ? null : (head.title ?? titleBlock(page, metadata)), standfirst, body);
  return {
    ...layer,
    stated: statedMetadata(metadata, head, [
      ...head.below,
      ...[...dropped, ...blocks.slice(0, 1)].map(({ text }) => text),
    ]),
    given: {},
    declaredLanguage: page.language,
    translated: [...dropped, ...blocks].some(({ text }) => saysTranslated(text)),
  };
}

/** What stands above the article, read before the search for its body takes the page apart. */
interface Head {
  readonly title: Block | null;
  readonly standfirst: Block | null;
  /** The paragraphs below the title, bylines and dates among them. */
  readonly below: readonly string[];
  /** EDTF, from a `<time>`. */
  readonly time: string | null;
}

const SUBTITLE =
  /(?:^|[ _-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|deck|dek|lede|strapline|excerpt|(?:article|post|story|entry|page|content)[_-]{1,2}(?:summary|description|intro|lead|subtitle|deck|dek|excerpt))(?:$|[ _-])/i;

/** How many paragraphs may stand between the title and the article: section, standfirst, byline, date. */
const BELOW_TITLE = 8;

function readHead(page: Page, metadata: PageMetadata): Head {
  const { body } = page.document;
  const title = findTitle(page, metadata);
  const all = title === null ? [] : readBlocks(page, body).map(({ text }) => text);
  const at = title === null ? -1 : all.indexOf(title.text);
  const below = at < 0 ? [] : all.slice(at + 1, at + 1 + BELOW_TITLE);
  return {
    title,
    standfirst: findStandfirst(page, below, metadata),
    below,
    time: articleTime(body),
  };
}

/** The day of the `<time>` that is marked as the publication's, of the article's first, or of all on the page alike. */
function articleTime(body: PageElement): string | null {
  const day = (element: PageElement | null | undefined): string | null =>
    isoDate(element?.getAttribute("datetime") ?? "");
  const marked =
    body.querySelector("time[itemprop=datePublished], time[pubdate]") ?? body.querySelector("article time, main time");
  if (marked !== null) return day(marked);
  const days = new Set([...body.querySelectorAll("time")].map(day));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

const MOST_HEADINGS = 20;

/** The heading that the page's metadata calls the title; without metadata the only one. */
function findTitle(page: Page, metadata: PageMetadata): Block | null {
  const elements = [...page.document.body.querySelectorAll("h1")].slice(0, MOST_HEADINGS);
  const headings = elements.flatMap((element) => readBlocks(page, element).slice(0, 1));
  const wanted = normalized(metadata.title ?? "");
  if (wanted === "") return headings.length === 1 ? (headings[0] ?? null) : null;
  return headings.find(({ text }) => saysSame(normalized(text), wanted)) ?? null;
}

const saysSame = (a: string, b: string): boolean =>
  a !== "" && b !== "" && (a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 12 && a.startsWith(b)));

const MOST_SUBTITLES = 20;
/** What the page calls a subtitle, close below the title or known as its description: no teaser of another article. */
function findStandfirst(page: Page, below: readonly string[], { description, author }: PageMetadata): Block | null {
  const wanted = normalized(description ?? "");
  let tried = 0;
  for (const element of page.document.body.querySelectorAll("h2, h3, h4, p, div, span")) {
    if (!SUBTITLE.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`)) continue;
    if (++tried > MOST_SUBTITLES) break;
    const [block, more] = readBlocks(page, element);
    if (block === undefined || more !== undefined || block.text.length < 25 || block.text.length > 450) continue;
    if (block.linked * 2 > block.text.length || furnitureOf(block.text) !== null) continue;
    if (isBiography(block.text, author ?? null)) continue;
    if (below.includes(block.text) || saysSame(normalized(block.text), wanted)) return block;
  }
  return null;
}

/** The title as a block where no heading of the page shows it. */
function titleBlock(page: Page, { title }: PageMetadata): Pick<Block, "text" | "origin"> | null {
  if (!title) return null;
  const at =
    page.title?.text.includes(title) && !page.title.text.includes("&")
      ? page.source.indexOf(title, page.title.from)
      : -1;
  return { text: title, origin: at < 0 ? [] : [{ from: 0, to: title.length, origin: at }] };
}

function compose(title: Pick<Block, "text" | "origin"> | null, standfirst: Block | null, blocks: readonly Block[]) {
  let text = "";
  const origin: OriginRun[] = [];
  const parts: Part[] = [];
  const put = (block: Pick<Block, "text" | "origin">, kind: PartKind | null): void => {
    if (text !== "") text += "\n\n";
    const from = text.length;
    text += block.text;
    for (const run of block.origin) origin.push({ from: from + run.from, to: from + run.to, origin: run.origin });
    if (kind !== null) parts.push({ from, to: text.length, kind });
  };
  if (title !== null) put(title, "title");
  if (standfirst !== null) put(standfirst, "standfirst");
  const from = text === "" ? 0 : text.length + 2;
  for (const block of blocks) put(block, /^h[1-6]$/.test(block.tag) ? "heading" : null);
  return {
    text,
    origin,
    parts,
    body: blocks.length === 0 ? { from: text.length, to: text.length } : { from, to: text.length },
  };
}

/** The metadata of the page; where it lacks the author or the date, what the lines about the article print. */
function statedMetadata(metadata: PageMetadata, head: Head, lines: readonly string[]): Partial<Metadata> {
  const { title, publisher, author, url, published } = metadata;
  const first = (read: (line: string) => string | null): string | null =>
    lines.map(read).find((value) => value !== null) ?? null;
  const printed = (line: string): string | null => {
    const kind = furnitureOf(line);
    return kind === "dateline" || kind === "byline" ? statedDate(line) : null;
  };
  return {
    publisher: publisher ?? null,
    url: url ?? null,
    title: head.title?.text ?? title ?? null,
    author: author ?? first(authorOf),
    published: published ?? head.time ?? first(printed) ?? first(agencyDate),
  };
}
