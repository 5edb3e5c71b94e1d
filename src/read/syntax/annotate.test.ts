/** The trained model on constructions that the later stages live on, and what holds for any words. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readerModels } from "../../operations/models.ts";
import type { Annotation } from "../../record/syntax.ts";
import { annotate, type SyntaxModel } from "./annotate.ts";

const model = readerModels().syntax as SyntaxModel;
const parse = (sentence: string): { readonly forms: readonly string[]; readonly words: readonly Annotation[] } => {
  const forms = sentence.split(" ");
  return { forms, words: annotate(forms, model) };
};

/** Each word with its relation and its head: "Minsk nsubj said". */
const arcs = (sentence: string): string[] => {
  const { forms, words } = parse(sentence);
  return words.map(({ head, deprel }, at) => `${forms[at] ?? ""} ${deprel} ${forms[head] ?? "-"}`);
};

test.each([
  ["a subject and an object", "The ministry rejected the plan .", ["ministry nsubj rejected", "plan obj rejected"]],
  [
    "a passive with its agent",
    "The editor was arrested by the police .",
    ["editor nsubj:pass arrested", "police obl:agent arrested"],
  ],
  [
    "what is said",
    "She said that the talks had failed .",
    ["She nsubj said", "failed ccomp said", "talks nsubj failed"],
  ],
  [
    "an apposition set apart by commas",
    "Maria Novak , head of the union , was detained .",
    ["Maria nsubj:pass detained", "head appos Maria"],
  ],
  ["content before a speech verb", "“ We will go , ” said the minister .", ["go ccomp said", "minister nsubj said"]],
  ["a speech verb behind its content", "The union is too weak to last , he explains .", ["he nsubj explains"]],
  [
    "a title before a name",
    "Foreign Minister Maria Novak arrived .",
    ["Minister nmod:desc Maria", "Maria nsubj arrived"],
  ],
  ["joint subjects", "Chad and Niger signed the treaty .", ["Chad nsubj signed", "Niger conj Chad"]],
  ["a relative clause", "The man who ran the firm fled .", ["who nsubj ran", "ran acl:relcl man", "man nsubj fled"]],
  ["control", "They want to leave the union .", ["They nsubj want", "leave xcomp want", "union obj leave"]],
])("%s", (_, sentence, expected) => {
  expect(arcs(sentence)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["was", "AUX", "be"],
  ["arrested", "VERB", "arrest"],
  ["children", "NOUN", "child"],
  ["Nairobi", "PROPN", "Nairobi"],
])("%s is tagged %s, its lemma is %s", (form, upos, lemma) => {
  const { forms, words } = parse("The man who was arrested has two children in Nairobi .");
  expect(words[forms.indexOf(form)]).toMatchObject({ upos, lemma });
});

describe("for any words", () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(...'the police said that Minsk , " ( ) . and was by which to 5 — ’s'.split(" ")),
      fc.string({ minLength: 1, unit: "binary" }),
    ),
    { maxLength: 40 },
  );

  test("the result is one tree over all of them", () => {
    fc.assert(
      fc.property(words, (forms) => {
        const annotated = annotate(forms, model);
        expect(annotated).toHaveLength(forms.length);
        expect(annotated.filter(({ head }) => head === -1)).toHaveLength(Math.min(forms.length, 1));
        annotated.forEach((_, at) => {
          let steps = 0;
          for (let up = at; up >= 0; up = annotated[up]?.head ?? -1) expect(steps++).toBeLessThanOrEqual(forms.length);
        });
        for (const { head, deprel } of annotated) expect(deprel === "root").toBe(head === -1);
      }),
      { numRuns: 300 },
    );
  });

  test("the same words give the same tree", () => {
    fc.assert(
      fc.property(words, (forms) => {
        expect(annotate(forms, model)).toEqual(annotate(forms, model));
      }),
      { numRuns: 50 },
    );
  });

  test("two thousand words without a stop are one tree", () => {
    const forms = Array.from(
      { length: 2000 },
      (_, at) => ["peace", "and", "the", "war", ",", "said"][(at * at) % 6] ?? "",
    );
    expect(annotate(forms, model).filter(({ head }) => head === -1)).toHaveLength(1);
  });
});
