import type { OriginRun } from "../../record/article.ts";
import { decodePieces } from "./markup.ts";
import type { Page, PageElement, PageNode, PageText } from "./page.ts";

/** A block of a page as it is read: a paragraph, a heading, a list item, a table row. */
export interface Block {
  /** The element's name: "p", "h2", "li". */
  readonly tag: string;
  /** Whitespace collapsed; a line break of the page is "\n". Never empty. */
  readonly text: string;
  /** Where runs of the text stand in the page. */
  readonly origin: readonly OriginRun[];
  /** How many of its characters stand in links. */
  readonly linked: number;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q rp rt ruby s samp small
   source span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Reads a tree from top to bottom into blocks. Linear in its size. */
export function readBlocks(page: Page, root: PageElement): Block[] {
  const reader = new BlockReader(page);
  reader.read(root);
  reader.close();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  /** Where the last text ended in the page. */
  private cursor = 0;
  private current: BlockWriter | null = null;
  private readonly path: PageElement[] = [];
  private links = 0;

  constructor(private readonly page: Page) {}

  read(element: PageElement): void {
    const name = element.localName;
    if (name === "br") return this.current?.lineBreak();
    if (name === "hr") return this.close();
    const isBlock = !INLINE.has(name);
    if (isBlock && name !== "td" && name !== "th") this.close();
    if (name === "td" || name === "th") this.current?.cellBreak();
    if (name === "a") this.links++;
    if (isBlock) this.path.push(element);
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) this.readText(child, element);
      else if (child.nodeType === ELEMENT_NODE) this.read(child as PageElement);
    }
    if (isBlock) this.path.pop();
    if (name === "a") this.links--;
    if (isBlock && name !== "td" && name !== "th") this.close();
  }

  close(): void {
    const block = this.current?.block() ?? null;
    if (block !== null) this.blocks.push(block);
    this.current = null;
  }

  private readText(node: PageNode, parent: PageElement): void {
    const element = this.path[this.path.length - 1] ?? parent;
    this.current ??= new BlockWriter(element.localName);
    const place = this.placeOf(node);
    const pieces =
      place === null ? [{ text: node.textContent, at: -1 }] : decodePieces(this.page.source, place.from, place.to);
    for (const { text, at } of pieces) this.current.write(text, at, this.links > 0);
  }

  /** A text node's own place, or that of the next equal text: the tree keeps the order of the page. */
  private placeOf(node: PageNode): PageText | null {
    const text = node.textContent;
    const place =
      this.page.places.get(node) ?? (isBlank(text) ? null : firstFrom(this.page.texts.get(text), this.cursor));
    if (place !== null) this.cursor = place.to;
    return place;
  }
}

const isBlank = (text: string): boolean => !/\S/.test(text);

/** The first of the places, which are in page order, that starts at `cursor` or later. */
function firstFrom(places: readonly PageText[] = [], cursor: number): PageText | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < cursor) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? null;
}

/** Collects one block's text, whitespace collapsed. */
class BlockWriter {
  private text = "";
  private readonly origin: { from: number; to: number; origin: number }[] = [];
  private linked = 0;
  private gap: "" | " " | "\n" | "\t" = "";
  private gapAt = -1;

  constructor(private readonly tag: string) {}

  lineBreak(): void {
    this.setGap("\n", -1);
  }

  cellBreak(): void {
    if (this.gap !== "\n") this.setGap("\t", -1);
  }

  /** @param at where the text stands in the page, -1 where that is not known */
  write(text: string, at: number, linked: boolean): void {
    for (const match of text.matchAll(/[\s\u200B\u00AD\uFEFF]+|[^\s\u200B\u00AD\uFEFF]+/g)) {
      const [run] = match;
      const place = at < 0 ? -1 : at + match.index;
      if (/^[\u200B\u00AD\uFEFF]+$/.test(run)) continue;
      if (/^[\s\u200B\u00AD\uFEFF]/.test(run)) {
        if (this.gap === "") this.setGap(" ", run.length === 1 ? place : -1);
      } else {
        this.append(run, place);
        if (linked) this.linked += run.length;
      }
    }
  }

  block(): Block | null {
    const { text, tag, origin, linked } = this;
    return text === "" ? null : { tag, text, origin, linked };
  }

  private setGap(gap: " " | "\n" | "\t", at: number): void {
    this.gap = gap;
    this.gapAt = at;
  }

  private append(run: string, at: number): void {
    if (this.text !== "" && this.gap !== "") this.put(this.gap, this.gapAt);
    this.gap = "";
    this.put(run, at);
  }

  private put(run: string, at: number): void {
    const from = this.text.length;
    this.text += run;
    if (at < 0) return;
    const last = this.origin[this.origin.length - 1];
    if (last !== undefined && last.to === from && last.origin + (last.to - last.from) === at)
      last.to = this.text.length;
    else this.origin.push({ from, to: this.text.length, origin: at });
  }
}
