/** Longer words are none that a slip explains. */
const LONGEST = 60;

/** A word and all it leaves when one letter is taken out: words one slip apart share one (Bocek et al. 2007). */
export function deletions(word: string): readonly string[] {
  const variants = new Set([word]);
  if (word.length > LONGEST) return [word];
  for (let i = 0; i < word.length; i += 1) variants.add(word.slice(0, i) + word.slice(i + 1));
  return [...variants];
}
