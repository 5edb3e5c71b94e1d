import type { FeatureWeights } from "../../learn/perceptron.ts";
import type { Annotation } from "../../record/syntax.ts";
import { attachMarks } from "./attach-marks.ts";
import { ROOT, labelWords } from "./label.ts";
import { lemmatise } from "./lemmatise.ts";
import { parseWords } from "./parse.ts";
import { parsedForms } from "./parsed-forms.ts";
import { passiveSubjects } from "./passive-subjects.ts";
import { relativePronouns } from "./relative-pronouns.ts";
import { appositionsFromSubjects } from "./second-subjects.ts";
import { outcomeOf, type SuffixRules } from "./suffix-rules.ts";
import { tagWords, taggedForms, type Tag, type TaggerModel } from "./tag.ts";

/** What has been learnt of a language's grammar from a treebank. */
export interface SyntaxModel {
  readonly tagger: TaggerModel;
  /** By tag: how a form becomes its lemma, and its morphological features. */
  readonly lemmas: SuffixRules;
  readonly features: SuffixRules;
  readonly parser: FeatureWeights;
  readonly labeller: FeatureWeights;
  /** Relations by index; the first is the root's. */
  readonly relations: readonly string[];
}

/** Tags, lemmatises and parses the words of one sentence. The result is a tree with one root. */
export function annotate(forms: readonly string[], model: SyntaxModel): Annotation[] {
  const { tags } = model.tagger;
  const words = taggedForms(forms, model.tagger);
  const tagOf = tagWords(words, model.tagger);
  const { heads, labels } = treeOf(forms, parsedForms(forms, words, tagOf, tags), model);
  const annotations = forms.map((form, at): Annotation => {
    const tag = tagOf[at] as number;
    const { upos = "X", xpos = "" } = (tags[tag] ?? {}) as Partial<Tag>;
    return {
      lemma: lemmatise(form, tag, model.lemmas),
      upos,
      xpos,
      feats: outcomeOf(form.toLowerCase(), tag, model.features) ?? "",
      head: heads[at] as number,
      deprel: labels[at] as string,
    };
  });
  return passiveSubjects(relativePronouns(appositionsFromSubjects(annotations)));
}

function treeOf(
  forms: readonly string[],
  words: ReturnType<typeof parsedForms>,
  { parser, labeller, relations }: SyntaxModel,
): { readonly heads: Int32Array; readonly labels: readonly string[] } {
  const { places } = words;
  const inner = parseWords(words, parser);
  const named = labelWords(words, inner, labeller, relations.length);
  const heads = new Int32Array(forms.length).fill(-1);
  const labels = forms.map(() => MARK);
  places.forEach((place, at) => {
    const head = inner[at] as number;
    heads[place] = head < 0 ? -1 : (places[head] as number);
    labels[place] = relations[named[at] as number] ?? MARK;
  });
  const isMark = forms.map(() => true);
  for (const place of places) isMark[place] = false;
  const complete = attachMarks(forms, heads, isMark);
  const root = complete.indexOf(-1);
  if (root >= 0) labels[root] = relations[ROOT] ?? "root";
  return { heads: complete, labels };
}

/** The relation of a punctuation mark to its head. */
const MARK = "punct";
