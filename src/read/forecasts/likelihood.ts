import type { Likelihood } from "../../record/reading.ts";
import type { Words } from "./words.ts";

/**
 * Words of estimative probability and their bands, after Intelligence Community Directive 203 (2015), Analytic
 * Standards. "May" and "could" name no likelihood, and the directive gives them none.
 */
const BANDS: readonly (readonly [Likelihood, string])[] = [
  ["almost no chance", "almost no chance|remote chance|next to no chance|virtually no chance|almost impossible"],
  [
    "very unlikely",
    "very unlikely|highly unlikely|highly improbable|extremely unlikely|most unlikely|hardly any chance",
  ],
  ["unlikely", "unlikely|improbable|improbably|not likely|hardly likely|doubtful|little chance|hardly"],
  ["roughly even chance", "roughly even chance|even chance|even odds|fifty-fifty|toss-up|as likely as not"],
  ["likely", "likely|probable|probably|presumably|more likely than not|expected to|in all probability"],
  [
    "very likely",
    "very likely|highly likely|highly probable|most likely|very probably|most probably|in all likelihood",
  ],
  [
    "almost certain",
    "almost certain|almost certainly|nearly certain|virtually certain|undoubtedly|certainly|inevitably|no doubt|without doubt|bound to|sure to|certain to|definitely",
  ],
];

interface Wording {
  readonly band: Likelihood;
  readonly words: readonly string[];
}

const BY_FIRST: ReadonlyMap<string, readonly Wording[]> = BANDS.reduce((index, [band, phrases]) => {
  for (const phrase of phrases.split("|")) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const all = [...(index.get(first) ?? []), { band, words }];
    index.set(
      first,
      all.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}, new Map<string, Wording[]>());

/** The first words of likelihood between two words, and their band; null where there are none. */
export function likelihoodIn(
  words: Words,
  first: number,
  end: number,
): { readonly band: Likelihood; readonly first: number; readonly end: number } | null {
  for (let at = first; at < end; at += 1) {
    const found = BY_FIRST.get(words.at(at))?.find(({ words: parts }) =>
      parts.every((part, offset) => words.at(at + offset) === part),
    );
    if (found !== undefined) return { band: found.band, first: at, end: at + found.words.length };
  }
  return null;
}
