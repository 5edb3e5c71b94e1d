import { applyScript, lemmaKey, printScript, type LemmaScript } from "../../src/read/syntax/lemmatise.ts";
import type { SuffixRules } from "../../src/read/syntax/suffix-rules.ts";
import type { ConlluSentence, ConlluWord } from "../../src/record/conllu.ts";
import { learnSuffixRules } from "./suffix-rules.ts";

type TagOf = (word: ConlluWord) => number | undefined;

export const learnLemmas = (sentences: readonly ConlluSentence[], tagOf: TagOf, tags: number): SuffixRules =>
  learnSuffixRules(
    observe(sentences, tagOf, ({ form, lemma }) => (lemma === "" ? null : [lemmaKey(form), scriptOf(form, lemma)])),
    tags,
  );

export const learnFeatures = (sentences: readonly ConlluSentence[], tagOf: TagOf, tags: number): SuffixRules =>
  learnSuffixRules(
    observe(sentences, tagOf, ({ form, feats }) => [form.toLowerCase(), feats]),
    tags,
  );

function observe(
  sentences: readonly ConlluSentence[],
  tagOf: TagOf,
  decide: (word: ConlluWord) => readonly [word: string, outcome: string] | null,
): { word: string; tag: number; outcome: string }[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap((word) => {
      const tag = tagOf(word);
      const decided = decide(word);
      return tag === undefined || decided === null ? [] : [{ word: decided[0], tag, outcome: decided[1] }];
    }),
  );
}

/** The script that leaves most of the form as it is; its letters lower where that gives the lemma. */
function scriptOf(form: string, lemma: string): string {
  const lower = lemma.toLowerCase();
  let kept = 0;
  while (kept < Math.min(form.length, lemma.length) && form.charAt(kept).toLowerCase() === lower.charAt(kept)) kept++;
  const strip = form.length - kept;
  const script = (letters: LemmaScript["letters"]): LemmaScript => ({
    strip,
    add: letters === "f" ? lemma.slice(kept) : lower.slice(kept),
    letters,
  });
  const fitting = (["l", "t", "f"] as const).map(script).find((candidate) => applyScript(form, candidate) === lemma);
  return printScript(fitting ?? script("f"));
}
