import { furnitureOf, isBiography } from "./boilerplate.ts";
import { readBlocks, type Block } from "./flow.ts";
import { decodeEntities } from "./markup.ts";
import type { Page, PageElement } from "./page.ts";
import type { PageMetadata } from "./pagemetadata.ts";
import { endsSentence, isProse, normalized } from "./paragraphs.ts";

/** The article's blocks, and those taken out from among them. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly dropped: readonly Block[];
}

/** What is known of the article before its body is sought. */
interface Known {
  readonly title: string | null;
  readonly metadata: PageMetadata;
}

/** Readability is superlinear in places; larger pages are read by density alone. */
const MAX_ELEMENTS = 20_000;

/** The blocks of a page's article, top to bottom; none where it has none. Takes the page's tree apart. */
export async function findContent(page: Page, known: Known): Promise<Content> {
  const { body } = page.document;
  removeFurniture(body);
  const everything = readBlocks(page, body);
  const main = page.elements <= MAX_ELEMENTS ? await readMain(page) : [];
  const dense = densest(everything);
  const shown = length(main) * 3 < length(dense) ? dense : main;
  const linked = linkedBlocks(known.metadata.articleBody ?? "");
  const best = length(shown) * 3 < length(linked) && length(linked) > LONG ? linked : shown;
  return clean(best.length > 0 ? best : everything, known);
}

/** A text of JSON-LD that is worth more than a page without its article. */
const LONG = 500;

/** The paragraphs of an article that only its JSON-LD holds; they stand nowhere in the page. */
function linkedBlocks(text: string): Block[] {
  const lines = decodeEntities(text.replace(/<[^<>]{1,500}>/g, "\n")).split(/\s*\n\s*/);
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ tag: "p", text: line, origin: [], linked: 0 }));
}

const length = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

async function readMain(page: Page): Promise<Block[]> {
  const { Readability } = await import("@mozilla/readability");
  try {
    const reader = new Readability<PageElement>(page.document as never, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as PageElement,
    });
    const root = reader.parse()?.content;
    return root ? readBlocks(page, root) : [];
  } catch {
    return []; // it trips over some odd trees; density then decides
  }
}

/** The stretch of the page with most running text in it, where at most a few other blocks come between paragraphs. */
function densest(blocks: readonly Block[]): Block[] {
  let best: Block[] = [];
  let most = 0;
  let current: Block[] = [];
  let idle = 0;
  const close = (): void => {
    while (current.length > 0 && !isRunning(current[current.length - 1])) current.pop();
    const text = length(current.filter(isRunning));
    if (text > most) [best, most] = [current, text];
    current = [];
  };
  for (const block of blocks) {
    idle = isRunning(block) ? 0 : idle + 1;
    if (idle > 4) close();
    if (current.length > 0 || idle === 0) current.push(block);
  }
  close();
  return best;
}

const isRunning = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length >= 60 && block.linked * 3 < block.text.length && endsSentence(block.text);

/** Takes out furniture, a repeated title, and at the end what only points elsewhere. */
function clean(blocks: readonly Block[], { title, metadata }: Known): Content {
  const author = metadata.author ?? null;
  const kept: Block[] = [];
  const dropped: Block[] = [];
  const titles = new Set([title, metadata.title].map((text) => normalized(text ?? "")).filter((text) => text !== ""));
  let teaser = false;
  for (const block of blocks) {
    const furniture = isPageFurniture(block);
    const pointer: boolean = teaser && (isPointer(block) || (block.tag === "li" && block.linked > 0));
    const repeated = titles.has(normalized(block.text)) && kept.length < 3;
    if (furniture || pointer || repeated) dropped.push(block);
    else kept.push(block);
    teaser = pointer || (furniture && /^(?:[^.]{0,60}|.{0,60}:)$/.test(block.text));
  }
  let to = kept.length;
  while (to > 1 && isTail(kept[to - 1], author)) to--;
  let from = 0;
  while (from < to - 1 && isLead(kept[from])) from++;
  return { blocks: kept.slice(from, to), dropped: [...dropped, ...kept.slice(0, from), ...kept.slice(to)] };
}

function isPageFurniture(block: Block): boolean {
  if (furnitureOf(block.text) !== null) return true;
  const { text, linked } = block;
  const words = text.length - (text.match(/\s/g)?.length ?? 0);
  return text.length < 200 && linked >= words * 0.95 && isShout(text);
}

/** Calls in capitals, as between the paragraphs of some outlets: "MINISTER RESIGNS AFTER VOTE". */
const isShout = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && (text.match(/\p{Ll}/gu)?.length ?? 0) <= text.length * 0.1;

/** A block that is a link as a whole, or nearly. */
const isPointer = ({ text, linked }: Block): boolean =>
  linked * 1.25 >= text.length - (text.match(/\s/g)?.length ?? 0) && text.length < 250;

function isTail(block: Block | undefined, author: string | null): boolean {
  if (block === undefined) return false;
  return (
    isBiography(block.text, author) || isPointer(block) || (/^h[1-6]$/.test(block.tag) && !endsSentence(block.text))
  );
}

/** Before the first paragraph: links and labels that are no heading. */
const isLead = (block: Block | undefined): boolean => block !== undefined && !isProse(block.text) && isPointer(block);

const textLength = (element: PageElement): number => element.textContent.length;

/** Removes what is on a news page, but in no article: by the names that page makers give these things. */
function removeFurniture(body: PageElement): void {
  const paragraphs = (element: PageElement): number =>
    [...element.querySelectorAll("p")].reduce((sum, p) => sum + textLength(p), 0);
  const inParagraphs = paragraphs(body);
  const all = textLength(body);
  for (const element of [...body.querySelectorAll("*")]) {
    if (!isFurniture(element) || element.querySelector("h1")) continue;
    if (textLength(element) <= all * 0.5 && paragraphs(element) <= inParagraphs * 0.25) element.remove();
  }
}

const FURNITURE_TAGS = new Set(["figcaption", "nav", "form"]);

const FURNITURE_NAME =
  /(?:^|[ -])(?:related|recirc|recirculation|recommended|recommendations?|newsletter|signup|sign-up|subscribe|subscription|promo|promos|promotion|share|sharing|sharebar|social|comments?|disqus|outbrain|taboola|captions?|credits?|advert|advertisement|ads?|sponsor|sponsored|breadcrumbs?|byline|tags?|trending|read-more|readmore|teasers?|cookies?|paywall|gallery|slideshow|sidebar|author-bio|bio)(?:$|[ -])/;

function isFurniture(element: PageElement): boolean {
  const { localName } = element;
  if (FURNITURE_TAGS.has(localName)) return true;
  if (localName === "body" || localName === "main" || localName === "article") return false;
  const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (name.length < 3) return false;
  return FURNITURE_NAME.test(
    name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .replaceAll("_", "-")
      .toLowerCase(),
  );
}
