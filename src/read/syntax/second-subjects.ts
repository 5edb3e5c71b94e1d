import type { Annotation } from "../../record/syntax.ts";

/**
 * A clause has one subject. Where the parser found two that are set apart by a mark ("Olga Karach, head of Our House,
 * was detained"), the later one explains the earlier: it becomes its apposition.
 */
export function appositionsFromSubjects(words: readonly Annotation[]): Annotation[] {
  const firstSubject = new Map<number, number>();
  return words.map((word, at) => {
    if (!isSubject(word) || at > word.head) return word;
    const first = firstSubject.get(word.head);
    if (first === undefined) {
      firstSubject.set(word.head, at);
      return word;
    }
    const explains =
      words[first]?.upos === "PROPN" &&
      word.upos === "NOUN" &&
      startsAfterMark(words, at, first) &&
      endsBeforeMark(words, at);
    return explains ? { ...word, head: first, deprel: "appos" } : word;
  });
}

const isSubject = ({ deprel }: Annotation): boolean => deprel === "nsubj" || deprel === "nsubj:pass";

/** True where the phrase of a word, whose determiners and adjectives stand before it, follows a mark. */
function startsAfterMark(words: readonly Annotation[], at: number, first: number): boolean {
  let start = at;
  while (start - 1 > first && words[start - 1]?.upos !== "PUNCT" && isBelow(words, start - 1, at)) start--;
  return words[start - 1]?.upos === "PUNCT";
}

function endsBeforeMark(words: readonly Annotation[], at: number): boolean {
  const verb = words[at]?.head ?? -1;
  let end = at;
  while (end + 1 < verb && words[end + 1]?.upos !== "PUNCT" && isBelow(words, end + 1, at)) end++;
  return words[end + 1]?.upos === "PUNCT";
}

function isBelow(words: readonly Annotation[], word: number, head: number): boolean {
  let at = word;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    at = words[at]?.head ?? -1;
    if (at === head) return true;
  }
  return false;
}
