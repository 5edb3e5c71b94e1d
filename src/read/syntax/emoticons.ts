import { isSpaceAt, isWordCharacterAt } from "./characters.ts";
import type { Scan } from "./scan.ts";

/** Faces that look sideways (":-)", ">:(", "=D", "<3") or straight ("^_^"). */
const SIDEWAYS = /(?:[<>]?[:;=]['’]?[-o^]?(?:[)(\][}{|\\/*@]|[DPpOo3SsXx](?![\p{L}\p{N}]))|<\/?3(?![\p{N}]))/uy;
const STRAIGHT = /\^[_.-]?\^|-_+-/uy;
const FIRST = "<>:;=^-";

/**
 * Where an emoticon that begins at `from` ends; `from` where none does. One stands apart from words, so that neither
 * "(see 1:2)" nor "as follows:(" holds one.
 */
export function endOfEmoticon({ text, start, end }: Scan, from: number): number {
  if (!FIRST.includes(text.charAt(from))) return from;
  if (from > start && !isSpaceAt(text, from - 1) && !".!?,…".includes(text.charAt(from - 1))) return from;
  for (const pattern of [SIDEWAYS, STRAIGHT]) {
    pattern.lastIndex = from;
    const face = pattern.exec(text);
    const to = from + (face?.[0].length ?? 0);
    if (to > from && to <= end && (to === end || !isWordCharacterAt(text, to))) return to;
  }
  return from;
}
