import type { Metadata, Part } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { findStructure } from "./structure.ts";

/** What a format's reader finds out about an article, before a person's word and the language are added. */
export interface Draft {
  readonly text: string;
  readonly origin: readonly { readonly from: number; readonly to: number; readonly origin: number }[] | null;
  /** What the article itself states. */
  readonly stated: Partial<Metadata>;
  /** What a person wrote into it for us, as front matter. */
  readonly given: Partial<Metadata>;
  readonly declaredLanguage: string | null;
  readonly translated: boolean;
  readonly body: Span;
  readonly parts: readonly Part[];
}

/** Reads a plain text file; the text layer is the file. */
export function readPlainText(text: string): Draft {
  const whole = { from: 0, to: text.length };
  const { title, author, published, translated, body, parts } = findStructure(
    splitParagraphs(text, 0, text.length),
    whole,
  );
  return {
    text,
    origin: null,
    stated: { title, author, published },
    given: {},
    declaredLanguage: null,
    translated,
    body,
    parts,
  };
}
