import type { Metadata, TextLayer } from "../../record/article.ts";

/** An article as it was found: its bytes, the name of its file or stream, and what a person says about it. */
export interface RawArticle {
  readonly bytes: Uint8Array;
  /** File name or address; only its ending is used, as a hint of the format. */
  readonly name: string;
  /** Metadata given by a person; wins over what the text states. */
  readonly given: Partial<Metadata>;
}

/** Thrown for input that holds no article: binary data, an encrypted PDF. The message says what and why. */
export class UnreadableArticle extends Error {
  override readonly name = "UnreadableArticle";
}

export async function extractText(raw: RawArticle): Promise<TextLayer> {
  const text = new TextDecoder().decode(raw.bytes);
  return plainBody(text, raw.given);
}

/** A text layer that is all body, as for text given without any page around it. */
export function plainBody(text: string, given: Partial<Metadata>): TextLayer {
  const empty = { title: null, publisher: null, author: null, url: null, retrieved: null, published: null };
  return {
    text,
    origin: null,
    article: {
      ...empty,
      ...given,
      publishedBasis: given.published ? "given" : null,
      language: "en",
      translated: false,
      body: { from: 0, to: text.length },
      parts: [],
    },
  };
}
