import type { Metadata, OriginRun, Part, PartKind } from "../../record/article.ts";
import { authorOf, furnitureOf, isBiography, saysTranslated } from "./boilerplate.ts";
import { findContent } from "./content.ts";
import { agencyDate, isoDate, statedDate } from "./dateline.ts";
import { readBlocks, type Block } from "./flow.ts";
import { parsePage, type Page } from "./page.ts";
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
    stated: statedMetadata(metadata, head, [...dropped, ...blocks.slice(0, 1)]),
    given: {},
    declaredLanguage: page.language,
    translated: [...dropped, ...blocks].some(({ text }) => saysTranslated(text)),
  };
}

/** What stands above the article, read before the search for its body takes the page apart. */
interface Head {
  readonly title: Block | null;
  readonly standfirst: Block | null;
  readonly time: string | null;
}

const SUBTITLE =
  /(?:^|[ _-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|deck|dek|lede|strapline|excerpt|(?:article|post|story|entry|page|content)[_-]{1,2}(?:summary|description|intro|lead|subtitle|deck|dek|excerpt))(?:$|[ _-])/i;

function readHead(page: Page, metadata: PageMetadata): Head {
  const { body } = page.document;
  const headings = [...body.querySelectorAll("h1")]
    .slice(0, 20)
    .flatMap((element) => readBlocks(page, element).slice(0, 1));
  const wanted = normalized(metadata.title ?? "");
  const title = headings.find(({ text }) => saysSame(normalized(text), wanted)) ?? null;
  return {
    title,
    standfirst: findStandfirst(page, title, metadata),
    time: body.querySelector("time[datetime]")?.getAttribute("datetime") ?? null,
  };
}

const saysSame = (a: string, b: string): boolean =>
  a !== "" && b !== "" && (a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 12 && a.startsWith(b)));

const MOST_SUBTITLES = 20;
/** How many paragraphs may stand between the title and the standfirst: section, byline, date. */
const BELOW_TITLE = 6;

/** What the page calls a subtitle, close below the title or known as its description: no teaser of another article. */
function findStandfirst(page: Page, title: Block | null, { description, author }: PageMetadata): Block | null {
  const wanted = normalized(description ?? "");
  const { body } = page.document;
  const top = title === null ? [] : readBlocks(page, body).map(({ text }) => text);
  const below = title === null ? -1 : top.indexOf(title.text);
  const near = new Set(below < 0 ? [] : top.slice(below + 1, below + 1 + BELOW_TITLE));
  let tried = 0;
  for (const element of body.querySelectorAll("h2, h3, h4, p, div, span")) {
    if (!SUBTITLE.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`)) continue;
    if (++tried > MOST_SUBTITLES) break;
    const [block, more] = readBlocks(page, element);
    if (block === undefined || more !== undefined || block.text.length < 25 || block.text.length > 450) continue;
    if (block.linked * 2 > block.text.length || furnitureOf(block.text) !== null) continue;
    if (isBiography(block.text, author ?? null)) continue;
    if (near.has(block.text) || saysSame(normalized(block.text), wanted)) return block;
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

function statedMetadata(metadata: PageMetadata, head: Head, lines: readonly Block[]): Partial<Metadata> {
  const { description, articleBody, ...stated } = metadata;
  const datelines = lines.filter(({ text }) => furnitureOf(text) === "dateline" || furnitureOf(text) === "byline");
  const printed = datelines.map(({ text }) => statedDate(text)).find((date) => date !== null) ?? null;
  const byline = lines.map(({ text }) => authorOf(text)).find((author) => author !== null) ?? null;
  const agency = lines.map(({ text }) => agencyDate(text)).find((date) => date !== null) ?? null;
  return {
    ...stated,
    title: head.title?.text ?? stated.title ?? null,
    author: stated.author ?? byline,
    published: stated.published ?? (head.time === null ? null : isoDate(head.time)) ?? printed ?? agency,
  };
}
