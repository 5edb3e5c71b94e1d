import type { Metadata } from "../../record/article.ts";
import { isoDate, statedDate } from "./dateline.ts";
import { decodeEntities } from "./markup.ts";
import type { Page } from "./page.ts";

/** What a page's head and its JSON-LD say about the article. */
export interface PageMetadata extends Partial<Metadata> {
  readonly description: string | null;
  /** The article's text as JSON-LD has it, line ends kept. */
  readonly articleBody: string | null;
}

export function readPageMetadata(page: Page): PageMetadata {
  const linked = findLinkedArticle(page.linkedData);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = page.meta.get(name)?.[0];
      if (value !== undefined) return collapse(value);
    }
    return null;
  };
  const publisher =
    outletName(meta("og:site_name")) ??
    outletName(nameOf(linked?.["publisher"])) ??
    outletName(meta("application-name", "dc.publisher", "publisher", "citation_publisher"));
  return {
    title: withoutOutlet(
      stringOf(linked?.["headline"]) ??
        meta("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title") ??
        (page.title === null ? null : collapse(page.title.text)),
      publisher,
    ),
    publisher,
    author:
      authors(linked?.["author"]) ??
      personName(
        meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "citation_author", "byl"),
      ),
    url: webAddress(page.canonical) ?? webAddress(meta("og:url")) ?? webAddress(stringOf(linked?.["url"])),
    published: firstDate([
      stringOf(linked?.["datePublished"]),
      ...PUBLISHED.map((name) => meta(name)),
      stringOf(linked?.["dateCreated"]),
    ]),
    description: meta("og:description", "description", "twitter:description") ?? stringOf(linked?.["description"]),
    articleBody: typeof linked?.["articleBody"] === "string" ? linked["articleBody"] : null,
  };
}

const PUBLISHED = [
  "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
  "pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
  "dc.date", "dcterms.created", "dcterms.date", "dcterms.issued", "citation_publication_date", "citation_date",
  "article.published", "published-date", "published_time_telegram", "cxenseparse:recs:publishtime", "originalpublicationdate",
  "article_date_original", "ptime", "date",
]; // prettier-ignore

function firstDate(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const date = value === null ? null : (isoDate(value) ?? statedDate(value));
    if (date !== null) return date;
  }
  return null;
}

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ARTICLE_TYPE = /(?:article|posting|report|review|analysis|opinion|newsstory)$/i;
const MOST_NODES = 500;

/** The first node of an article type; graphs and lists are searched breadth first. Broken JSON is skipped. */
function findLinkedArticle(scripts: readonly string[]): Fields | null {
  const queue: unknown[] = scripts.map(parseJson);
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, MOST_NODES));
    if (!isFields(node)) continue;
    const types = [node["@type"]].flat();
    if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return node;
    queue.push(node["@graph"], node["mainEntity"], node["mainEntityOfPage"]);
  }
  return null;
}

function parseJson(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, "").replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*;?\s*$/, "");
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // raw line ends inside strings are the commonest fault
      return JSON.parse(bare.replace(/[\u0000-\u001F]+/g, " "));
    } catch {
      return null;
    }
  }
}

const stringOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? collapse(decodeEntities(value)) : null;

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? (value as unknown[])[0] : value;
  return stringOf(isFields(first) ? first["name"] : first);
}

function authors(value: unknown): string | null {
  const list: unknown[] = Array.isArray(value) ? (value as unknown[]).slice(0, 20) : [value];
  const names = list.map((item) => personName(nameOf(item))).filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

/** Pages put addresses of profiles and "By" into fields for names. */
function personName(value: string | null): string | null {
  const name = value?.replace(/^by:?\s+/i, "") ?? "";
  return name === "" || name.length > 200 || /^(?:https?:)?\/\/|^@/.test(name) ? null : name;
}

/** Some pages put their address into the field for their name. */
const outletName = (value: string | null): string | null => (value === null || /^https?:/i.test(value) ? null : value);

const webAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null;

/** A title without the outlet's name, or whatever else stands behind a bar. */
function withoutOutlet(title: string | null, publisher: string | null): string | null {
  if (!title) return null;
  const bar = /\s[|»]\s[^|»]{1,60}$/.exec(title.slice(-100));
  const suffix = bar?.[0] ?? (publisher === null ? "" : outletSuffix(title, publisher));
  return suffix.length >= title.length ? title : title.slice(0, title.length - suffix.length);
}

/** " - The Outlet" at the end of a title. */
function outletSuffix(title: string, publisher: string): string {
  const tail = title.slice(-publisher.length - 3);
  return tail.slice(3).toLowerCase() === publisher.toLowerCase() && /^\s[·•–—-]\s/.test(tail) ? tail : "";
}
