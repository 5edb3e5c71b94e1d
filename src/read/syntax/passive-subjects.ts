import type { Annotation } from "../../record/syntax.ts";

/**
 * Makes a clause's subject agree with its auxiliaries, which are named after it: it is passive where one of them is, and
 * active where none is but some are ("has arrested"). Without any, as in headlines ("Minister arrested"), a participle
 * keeps the subject it was given.
 */
export function passiveSubjects(words: readonly Annotation[]): Annotation[] {
  const passive = new Set<number>();
  const active = new Set<number>();
  for (const { head, deprel } of words)
    if (deprel === "aux:pass") passive.add(head);
    else if (deprel === "aux") active.add(head);
  return words.map((word) => {
    if (word.deprel === "nsubj" && passive.has(word.head)) return { ...word, deprel: "nsubj:pass" };
    if (word.deprel !== "nsubj:pass" || passive.has(word.head)) return word;
    const verb = words[word.head];
    const bare = verb?.feats.includes("VerbForm=Part") === true && !active.has(word.head);
    return bare || verb?.deprel === "conj" ? word : { ...word, deprel: "nsubj" };
  });
}
