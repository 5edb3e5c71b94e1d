import { z } from "zod";
import type { Store } from "../store/store.ts";
import type { Signature } from "./decide.ts";
import { parseInput } from "./invalid-input.ts";
import { fieldsGiven, metadataSchema } from "./metadata.ts";
import { type ReadResult, readSources, type Report } from "./read.ts";
import type { Source } from "./sources.ts";

export const addInput = z.object({
  /** Articles that come with their bytes: files sent, text pasted. The name may tell the format. */
  articles: z
    .array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }))
    .min(1, { error: "send at least one file or some text" }),
  /** What the person says of every article. */
  given: metadataSchema.default({}),
});

/**
 * Reads articles that lie at no path: two of one name are no versions of each other.
 *
 * @param signal stops it between two articles; what is kept until then stays
 */
export async function add(
  store: Store,
  input: z.input<typeof addInput>,
  signature: Signature,
  report: Report,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const { articles, given } = parseInput(addInput, input);
  const sources = articles.map(({ name, bytes }): Source => ({ path: null, label: labelOf(name), bytes, given: {} }));
  return readSources(store, { sources, total: sources.length, given: fieldsGiven(given), signal }, signature, report);
}

/** The last part of a name, without characters that could move a cursor or a line. */
const labelOf = (name: string): string =>
  name
    .replace(/^.*[/\\]/s, "")
    .replace(/\p{C}/gu, "")
    .trim()
    .slice(0, 255) || "untitled";
