import type { Metadata, PublishedBasis, TextLayer } from "../../record/article.ts";
import { givenDate } from "./dateline.ts";
import { decode } from "./decode.ts";
import { sniff } from "./format.ts";
import { detectLanguage } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText, type Draft } from "./plaintext.ts";
import { UnreadableArticle } from "./unreadable.ts";

export { UnreadableArticle };

/** An article as it was found: its bytes, the name of its file or stream, and what a person says about it. */
export interface RawArticle {
  readonly bytes: Uint8Array;
  /** File name or address; only its ending is used, as a hint of the format. */
  readonly name: string;
  /** Metadata given by a person; wins over what the text states. */
  readonly given: Partial<Metadata>;
}

/**
 * Makes the text layer of an article from its bytes: text, Markdown, HTML or PDF in any encoding. Empty input gives an
 * empty layer. Deterministic; linear in the size of text.
 *
 * @throws {UnreadableArticle} for binary data, and for a PDF that is encrypted, broken or without text
 */
export async function extractText(raw: RawArticle): Promise<TextLayer> {
  return layerOf(await readDraft(raw), raw.given);
}

async function readDraft({ bytes, name }: RawArticle): Promise<Draft> {
  const sniffed = sniff(bytes, name);
  if ("binary" in sniffed) throw new UnreadableArticle(`it is binary data (${sniffed.binary}), not text`);
  switch (sniffed.format) {
    case "pdf":
      return (await import("./pdf.ts")).readPdf(bytes);
    case "html":
      return (await import("./html.ts")).readHtml(await decode(bytes));
    case "markdown":
      return readMarkdown(await decode(bytes));
    case "text":
      return readPlainText(await decode(bytes));
  }
}

/** A text layer that is all body, as for text given without any page around it. */
export function plainBody(text: string, given: Partial<Metadata>): TextLayer {
  const body = { from: 0, to: text.length };
  const draft = {
    text,
    origin: null,
    stated: {},
    given: {},
    declaredLanguage: null,
    translated: false,
    body,
    parts: [],
  };
  return layerOf(draft, given);
}

function layerOf(draft: Draft, given: Partial<Metadata>): TextLayer {
  const { text, origin, stated, declaredLanguage, translated, body, parts } = draft;
  const person: Partial<Metadata> = { ...draft.given, ...withoutUnknown(given) };
  const value = (key: keyof Metadata): string | null => person[key] ?? stated[key] ?? null;
  return {
    text,
    origin,
    article: {
      title: value("title"),
      publisher: value("publisher"),
      author: value("author"),
      url: value("url"),
      retrieved: value("retrieved"),
      published: value("published"),
      publishedBasis: publishedBasis(person.published, stated.published),
      language: detectLanguage(text.slice(body.from, body.to) || text, declaredLanguage),
      translated,
      body,
      parts,
    },
  };
}

function publishedBasis(given: string | null | undefined, stated: string | null | undefined): PublishedBasis | null {
  if (given) return "given";
  return stated ? "stated" : null;
}

/** A person who gives no value for a field, or a date that does not exist, says nothing about it. */
function withoutUnknown({ published, ...others }: Partial<Metadata>): Partial<Metadata> {
  const known = Object.fromEntries(Object.entries(others).filter(([, value]) => value));
  const date = published ? givenDate(published) : null;
  return date === null ? known : { ...known, published: date };
}
