import type { Certainty } from "../../record/reading.ts";
import type { Range } from "../../record/span.ts";
import { isCapitalAt, lowerAt, type Passage, rangeOfWords, type Stretch } from "./passage.ts";

/** From the least to the most that a hedge leaves; the first found of these decides. */
const ORDER: readonly Certainty[] = ["unknown", "unlikely", "possible", "probable", "certain"];

/** Hedges by their words; a phrase is known by its first word. */
const HEDGES: readonly (readonly [Certainty, string])[] = [
  [
    "unknown",
    "unclear, not clear, not known, unknown, too early to tell, too early to say, remains to be seen, no one knows, nobody knows, anyone 's guess, open question, little is known, no details are known",
  ],
  [
    "unlikely",
    "unlikely, hardly, improbable, doubtful, slim, no evidence that, little chance, not likely, little prospect",
  ],
  [
    "possible",
    "may, might, could, perhaps, maybe, possibly, possible, conceivably, potentially, cannot be ruled out, can not be ruled out, not excluded, allegedly, reportedly, purportedly, supposedly, rumoured, rumored, a real possibility, the possibility, suspected",
  ],
  [
    "probable",
    "probably, likely, presumably, apparently, seemingly, i think, i believe, we think, we believe, seem, seems, seemed, appears, appear, appeared, all but certain, almost certainly, almost certain, in all likelihood, in all probability, presumed, expected to, estimated",
  ],
  ["certain", "undoubtedly, certainly, clearly, no doubt, without doubt, surely, definitely, obviously, convinced"],
];

interface Hedge {
  readonly certainty: Certainty;
  readonly words: readonly string[];
}

const BY_FIRST: ReadonlyMap<string, readonly Hedge[]> = HEDGES.reduce((index, [certainty, phrases]) => {
  for (const phrase of phrases.split(", ")) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    index.set(
      first,
      [...(index.get(first) ?? []), { certainty, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}, new Map<string, Hedge[]>());

export interface HedgeFound extends Stretch {
  readonly certainty: Certainty;
}

/** The hedge that starts at a word, the longest where several do. */
export function hedgeAt(passage: Passage, index: number): HedgeFound | null {
  const word = lowerAt(passage, index);
  if (word === "may" && isCapitalAt(passage, index)) return null;
  const found = BY_FIRST.get(word)?.find(({ words }) =>
    words.every((part, offset) => lowerAt(passage, index + offset) === part),
  );
  if (found === undefined || isNoHedge(passage, index, word)) return null;
  return { certainty: found.certainty, first: index, end: index + found.words.length };
}

/** "could not have", "as soon as possible", "no longer likely to", "may not sit" keep the word but not the doubt. */
function isNoHedge(passage: Passage, index: number, word: string): boolean {
  const next = lowerAt(passage, index + 1);
  const before = lowerAt(passage, index - 1);
  if (word === "could")
    return next === "not" || next === "n't" || next === "n’t" || before === "who" || before === "so";
  if (word === "possible")
    return before === "as" || !/^(?:is|was|be|quite|also|entirely|well|it|'s|’s|remains)$/.test(before);
  if (word === "may") return /^(?:no|neither|nobody|only)$/.test(before);
  if (word === "appeared" || word === "appear" || word === "appears") return next !== "to" && next !== "that";
  if (word === "clearly") return false;
  if (word === "likely") return before === "more" && lowerAt(passage, index + 1) === "than";
  return false;
}

/** The certainty expressed in the words, those in `excluded` left out, with those words; null where nothing hedges. */
export function hedgeIn(
  passage: Passage,
  stretches: readonly Stretch[],
  excluded: ReadonlySet<number>,
): { certainty: Certainty; words: Range } | null {
  let best: HedgeFound | null = null;
  for (const { first, end } of stretches) {
    for (let index = first; index < end; index += 1) {
      if (excluded.has(index)) continue;
      const hedge = hedgeAt(passage, index);
      if (hedge !== null && (best === null || ORDER.indexOf(hedge.certainty) < ORDER.indexOf(best.certainty)))
        best = hedge;
    }
  }
  return best === null ? null : { certainty: best.certainty, words: rangeOfWords(passage, best) };
}
