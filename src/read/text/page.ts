import { decodeEntities, decodePieces, tokenizeMarkup, type MarkupToken } from "./markup.ts";

/** Where a text node of a page stands in it. */
export interface PageText {
  /** The node's text, references decoded. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What we use of a DOM node, as linkedom implements it. */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly childNodes: readonly PageNode[];
  textContent: string;
  appendChild(child: PageNode): void;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: readonly PageElement[];
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly body: PageElement;
  title: string;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
}

/** An HTML page as a tree without scripts, styles and hidden elements, and what its head says. */
export interface Page {
  readonly source: string;
  readonly document: PageDocument;
  /** Where the tree's text nodes stand in the page. */
  readonly places: WeakMap<PageNode, PageText>;
  /** The same for copies of text nodes: all places of a text, in page order. */
  readonly texts: ReadonlyMap<string, readonly PageText[]>;
  /** Values of `<meta>` by lower-case name or property, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Contents of the JSON-LD scripts, unparsed. */
  readonly linkedData: readonly string[];
  readonly title: PageText | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly elements: number;
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr keygen".split(" "));
/** Left out with everything in them: no reader of the page sees their text as part of an article. */
const DROPPED = new Set(
  "template noscript svg math canvas object applet audio video select datalist button map dialog".split(" "),
);
const INLINE = new Set(
  `a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time
   tt u var`.split(/\s+/),
);
const KEPT_ATTRIBUTES = new Set(
  `id class itemprop itemtype rel role href datetime aria-label aria-hidden aria-modal data-testid data-type style hidden
   dir`.split(/\s+/),
);
/** Elements that cannot stay open when one of these opens, up to the barrier. */
const CLOSES: Readonly<
  Record<string, { readonly closes: ReadonlySet<string>; readonly barrier: ReadonlySet<string> }>
> = {
  li: rule("li", "ul ol menu"),
  dt: rule("dt dd", "dl"),
  dd: rule("dt dd", "dl"),
  tr: rule("tr td th", "table"),
  td: rule("td th", "table tr"),
  th: rule("td th", "table tr"),
  tbody: rule("tbody thead tfoot tr td th", "table"),
  tfoot: rule("tbody thead tfoot tr td th", "table"),
  option: rule("option", "select"),
  a: rule("a", "td th table"),
  ...Object.fromEntries(
    ["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [
      name,
      rule("h1 h2 h3 h4 h5 h6 p", "div td th li table article section header blockquote body figure a"),
    ]),
  ),
};
const PARAGRAPH = rule("p", "div td th li table article section blockquote body button caption figure");

function rule(closes: string, barrier: string) {
  return { closes: new Set(closes.split(" ")), barrier: new Set(barrier.split(" ")) };
}

/** Deeper elements are laid flat: their text stays, their nesting goes. No page nests so deep for its readers. */
const MAX_DEPTH = 160;

/** Parses a page in linear time. Never throws on any string. */
export async function parsePage(source: string): Promise<Page> {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML("<!DOCTYPE html><html><head></head><body></body></html>");
  const builder = new PageBuilder(source, document as unknown as PageDocument);
  for (const token of tokenizeMarkup(source)) builder.add(token);
  return builder.page();
}

/** Builds the tree of one page; all state of the parse is here. */
class PageBuilder {
  private readonly open: PageElement[];
  private readonly places = new WeakMap<PageNode, PageText>();
  private readonly texts = new Map<string, PageText[]>();
  private elements = 0;
  private readonly meta = new Map<string, string[]>();
  private readonly linkedData: string[] = [];
  private title: PageText | null = null;
  private language: string | null = null;
  private canonical: string | null = null;
  private readonly unseen: PageElement[] = [];
  /** How many elements beyond MAX_DEPTH are open, and how many of these around the outermost hidden one. */
  private flattened = 0;
  private hiddenFrom = Infinity;

  constructor(
    private readonly source: string,
    private readonly document: PageDocument,
  ) {
    this.open = [document.body];
  }

  page(): Page {
    const { source, document, places, texts, meta, linkedData, title, language, canonical, elements } = this;
    for (const element of this.unseen) element.remove();
    if (title !== null) document.title = title.text;
    return { source, document, places, texts, meta, linkedData, title, language, canonical, elements };
  }

  add(token: MarkupToken): void {
    if (token.kind === "text") this.addText(token.from, token.to);
    else if (token.kind === "raw") this.addRaw(token);
    else if (token.kind === "open") this.addOpen(token.name, token.attributes);
    else this.addClose(token.name);
  }

  private get top(): PageElement {
    return this.open[this.open.length - 1] ?? this.document.body;
  }

  private addText(from: number, to: number): void {
    if (this.flattened >= this.hiddenFrom) return;
    const text = decodeEntities(this.source.slice(from, to));
    const node = this.document.createTextNode(text);
    this.top.appendChild(node);
    const place = { text, from, to };
    this.places.set(node, place);
    for (const part of [place, ...copiedParts(this.source, place)]) {
      const same = this.texts.get(part.text);
      if (same) same.push(part);
      else this.texts.set(part.text, [part]);
    }
  }

  private addRaw({ name, attributes, from, to }: Extract<MarkupToken, { kind: "raw" }>): void {
    if (name === "script" && /^\s*application\/ld\+json/i.test(attributes.get("type") ?? ""))
      this.linkedData.push(this.source.slice(from, to));
    if (name === "title") this.title ??= { text: decodeEntities(this.source.slice(from, to)), from, to };
  }

  private addOpen(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "html") this.language ??= attributes.get("lang") ?? attributes.get("xml:lang") ?? null;
    if (name === "meta") this.addMeta(attributes);
    if (name === "link" && attributes.get("rel")?.toLowerCase() === "canonical")
      this.canonical ??= attributes.get("href") ?? null;
    if (name === "html" || name === "head" || name === "body" || name === "meta" || name === "link") return;
    this.closeImplied(name);
    const unseen = DROPPED.has(name) || isHidden(attributes);
    if (!VOID.has(name) && this.open.length > MAX_DEPTH) {
      this.flattened++;
      if (unseen) this.hiddenFrom = Math.min(this.hiddenFrom, this.flattened);
      if (INLINE.has(name) || unseen) return;
      this.open.length = MAX_DEPTH; // a block still parts what stands before it from what follows
    }
    const element = this.createElement(name, attributes);
    this.top.appendChild(element);
    if (unseen) this.unseen.push(element);
    if (!VOID.has(name)) this.open.push(element);
  }

  private createElement(name: string, attributes: ReadonlyMap<string, string>): PageElement {
    const element = this.document.createElement(/^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : "span");
    for (const [key, value] of attributes) if (KEPT_ATTRIBUTES.has(key)) element.setAttribute(key, value);
    this.elements++;
    return element;
  }

  private addMeta(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
    const content = attributes.get("content")?.trim();
    if (!name || !content) return;
    const key = name.toLowerCase();
    const values = this.meta.get(key);
    if (values) values.push(content);
    else this.meta.set(key, [content]);
  }

  private closeImplied(name: string): void {
    const closing = CLOSES[name] ?? (INLINE.has(name) || VOID.has(name) ? null : PARAGRAPH);
    if (closing !== null) this.closeUpTo(closing.closes, closing.barrier);
    if (closing !== null && closing !== PARAGRAPH && name !== "a") this.closeUpTo(PARAGRAPH.closes, PARAGRAPH.barrier);
  }

  private closeUpTo(closes: ReadonlySet<string>, barrier: ReadonlySet<string>): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      const name = this.open[i]?.localName ?? "";
      if (closes.has(name)) this.open.length = i;
      else if (barrier.has(name)) return;
    }
  }

  /** An inline end tag does not reach out of the block it stands in. */
  private addClose(name: string): void {
    if (name === "br" || name === "p") {
      if (!this.open.some((element) => element.localName === name)) return;
    }
    if (this.flattened > 0) {
      this.flattened--;
      if (this.flattened < this.hiddenFrom) this.hiddenFrom = Infinity;
      return;
    }
    for (let i = this.open.length - 1; i > 0; i--) {
      const open = this.open[i]?.localName ?? "";
      if (open === name) {
        this.open.length = i;
        return;
      }
      if (INLINE.has(name) && !INLINE.has(open)) return;
      if ((open === "td" || open === "th") && name !== "tr" && name !== "table" && name !== "tbody") return;
    }
  }
}

/** A copy of the tree, made by writing and parsing it, has its texts cut at the characters that are written as references. */
function copiedParts(source: string, { text, from, to }: PageText): PageText[] {
  if (!/[&<>\u00A0]/.test(text)) return [];
  const parts: PageText[] = [];
  let part = "";
  let start = from;
  const close = (end: number): void => {
    if (part !== "") parts.push({ text: part, from: start, to: end });
    part = "";
  };
  for (const piece of decodePieces(source, from, to)) {
    for (const match of piece.text.matchAll(/[&<>\u00A0]|[^&<>\u00A0]+/g)) {
      const at = piece.at + match.index;
      if (/^[&<>\u00A0]/.test(match[0])) {
        close(at);
        continue;
      }
      if (part === "") start = at;
      part += match[0];
    }
  }
  close(to);
  return parts;
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get("style") ?? "");
}
