/**
 * Decides by the longest ending of a word that has a rule for its tag: a whole word ("^were"), an ending, or the tag
 * alone (""). What is decided is an index into a list of outcomes.
 */
export interface SuffixRules {
  readonly outcomes: readonly string[];
  /** By tag, then by ending. */
  readonly rules: readonly ReadonlyMap<string, number>[];
}

export const LONGEST_ENDING = 6;

/** The outcome for a word in lower case; undefined where its tag has no rules. */
export function outcomeOf(word: string, tag: number, { outcomes, rules }: SuffixRules): string | undefined {
  const endings = rules[tag];
  if (!endings) return undefined;
  const whole = endings.get(`^${word}`);
  if (whole !== undefined) return outcomes[whole];
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= 0; length--) {
    const found = endings.get(word.slice(word.length - length));
    if (found !== undefined) return outcomes[found];
  }
  return undefined;
}
