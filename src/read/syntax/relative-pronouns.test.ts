import { expect, test } from "vitest";
import type { Annotation } from "../../record/syntax.ts";
import { relativePronouns } from "./relative-pronouns.ts";

const word = (upos: string, head: number, deprel: string, feats = ""): Annotation => ({
  lemma: "",
  upos,
  xpos: "",
  feats,
  head,
  deprel,
});
const told = (words: readonly Annotation[]): readonly string[] =>
  relativePronouns(words).map(({ upos, head, deprel }) => `${upos} ${head} ${deprel}`);

/** "told reporters that talks were over", as it is often parsed. */
const SAYING = [
  word("VERB", -1, "root"),
  word("NOUN", 0, "iobj"),
  word("PRON", 5, "nsubj", "PronType=Rel"),
  word("NOUN", 5, "nsubj"),
  word("AUX", 5, "cop"),
  word("ADJ", 1, "acl:relcl"),
];

test("who is told something is not described by it", () => {
  expect(told(SAYING)).toEqual([
    "VERB -1 root",
    "NOUN 0 iobj",
    "SCONJ 5 mark",
    "NOUN 5 nsubj",
    "AUX 5 cop",
    "ADJ 0 ccomp",
  ]);
});

test("of two subjects the relative pronoun is the object that is lacking", () => {
  const clause = [
    word("NOUN", -1, "root"),
    word("PRON", 3, "nsubj", "PronType=Rel"),
    word("NOUN", 3, "nsubj"),
    word("VERB", 0, "acl:relcl"),
  ];
  expect(told(clause)).toEqual(["NOUN -1 root", "PRON 3 obj", "NOUN 3 nsubj", "VERB 0 acl:relcl"]);
});

test("a pronoun that is the only subject stays it", () => {
  const clause = [word("NOUN", -1, "root"), word("PRON", 2, "nsubj", "PronType=Rel"), word("VERB", 0, "acl:relcl")];
  expect(told(clause)).toEqual(["NOUN -1 root", "PRON 2 nsubj", "VERB 0 acl:relcl"]);
});
