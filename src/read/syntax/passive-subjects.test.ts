import { expect, test } from "vitest";
import type { Annotation } from "../../record/syntax.ts";
import { passiveSubjects } from "./passive-subjects.ts";

/** A subject, perhaps an auxiliary, and a verb, whose relation is `verb`. */
function subjectOf(subject: string, auxiliary: string | null, feats: string, verb = "root"): string | undefined {
  const word = { lemma: "", upos: "X", xpos: "", feats: "" };
  const at = auxiliary === null ? 1 : 2;
  const words: Annotation[] = [
    { ...word, head: at, deprel: subject },
    ...(auxiliary === null ? [] : [{ ...word, head: at, deprel: auxiliary }]),
    { ...word, feats, head: -1, deprel: verb },
  ];
  return passiveSubjects(words)[0]?.deprel;
}

const PARTICIPLE = "Tense=Past|VerbForm=Part";

test.each([
  ["was arrested", "nsubj", "aux:pass", PARTICIPLE, "nsubj:pass"],
  ["has arrested", "nsubj:pass", "aux", PARTICIPLE, "nsubj"],
  ["was arrested, named so already", "nsubj:pass", "aux:pass", PARTICIPLE, "nsubj:pass"],
  ["arrested, in a headline", "nsubj:pass", null, PARTICIPLE, "nsubj:pass"],
  ["arrested them", "nsubj:pass", null, "Tense=Past|VerbForm=Fin", "nsubj"],
  ["another relation", "obj", "aux:pass", PARTICIPLE, "obj"],
])("%s: %s becomes its due", (_, subject, auxiliary, feats, expected) => {
  expect(subjectOf(subject, auxiliary, feats)).toBe(expected);
});

test("the auxiliary of a passive may stand with the verb it is joined to", () => {
  expect(subjectOf("nsubj:pass", null, "VerbForm=Fin", "conj")).toBe("nsubj:pass");
});
