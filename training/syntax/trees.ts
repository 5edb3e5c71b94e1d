import type { ConlluSentence } from "../../src/record/conllu.ts";
import { parsedForms, unknownWord, type MarklessForms } from "../../src/read/syntax/parsed-forms.ts";
import { taggedForms, type TaggedForm, type TaggerModel } from "../../src/read/syntax/tag.ts";
import { normaliseForm } from "../../src/read/syntax/word-features.ts";
import type { ParsedForms } from "../../src/read/syntax/parser-state.ts";
import type { LabelledTree } from "./labeller.ts";
import type { Tree } from "./parser.ts";

/**
 * A sentence of a treebank as the parser is to build it: its words without marks, and a tree over them alone. Words that
 * hang from a mark hang from the mark's head instead.
 *
 * @param counts how often each normalised form in lower case is met in training
 */
export function markless(
  { words }: ConlluSentence,
  tagOf: Int32Array,
  tagger: TaggerModel,
  relations: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): LabelledTree & { readonly forms: MarklessForms } {
  const written = words.map(({ form }) => form);
  const tagged = taggedForms(written, tagger);
  const forms = parsedForms(written, tagged, tagOf, tagger.tags);
  const indexOf = new Map(forms.places.map((place, index) => [place, index]));
  const heads = Int32Array.from(forms.places, (place) => {
    let head = words[place]?.head ?? -1;
    while (head >= 0 && !indexOf.has(head)) head = words[head]?.head ?? -1;
    return indexOf.get(head) ?? -1;
  });
  const root = heads.indexOf(-1);
  return {
    forms,
    counts: forms.places.map((place) => counts.get(normaliseForm(written[place] as string).toLowerCase()) ?? 0),
    unknown: Int32Array.from(forms.places, (place) => unknownWord(tagged[place] as TaggedForm)),
    heads: heads.map((head, index) => (head < 0 && index !== root ? root : head)),
    labels: Int32Array.from(forms.places, (place, index) =>
      index === root ? 0 : (relations.get(words[place]?.deprel ?? "") ?? relations.get("dep") ?? 1),
    ),
  };
}

/** Every relation met five times or more, the root's first, then by frequency. */
export function relationsOf(sentences: readonly ConlluSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const { deprel } of words) counts.set(deprel, (counts.get(deprel) ?? 0) + 1);
  const others = [...counts].filter(([relation, count]) => relation !== "root" && count >= 5);
  return ["root", ...others.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([relation]) => relation)];
}

/** A word met as often as this would be taken for unknown half of the time. */
const UNKNOWN = 0.3;

/** Makes some words unknown, rare ones more often, so that what is learnt does not lean on them alone. */
export function withUnknownWords({ forms, counts, unknown }: Tree, random: () => number): ParsedForms {
  const words = forms.words.map((word, at) =>
    random() < UNKNOWN / (UNKNOWN + (counts[at] as number)) ? (unknown[at] as number) : word,
  );
  return { ...forms, words };
}
