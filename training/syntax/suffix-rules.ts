import { LONGEST_ENDING, outcomeOf, type SuffixRules } from "../../src/read/syntax/suffix-rules.ts";

/** A word in lower case, its tag, and what was decided for it. */
export interface Observation {
  readonly word: string;
  readonly tag: number;
  readonly outcome: string;
}

/**
 * Finds for each tag the endings that decide, and keeps those alone that say something else than the shorter ending
 * does. An ending counts from two different words on; a whole word where most of its occurrences differ from its ending.
 */
export function learnSuffixRules(observations: readonly Observation[], tags: number): SuffixRules {
  const outcomes = [...new Set(observations.map(({ outcome }) => outcome))].sort();
  const index = new Map(outcomes.map((outcome, at) => [outcome, at]));
  const rules = Array.from({ length: tags }, (_, tag) =>
    rulesOf(wordsOf(observations.filter((observation) => observation.tag === tag)), index),
  );
  return { outcomes, rules };
}

/** The commonest outcome of each word, and its count. */
function wordsOf(
  observations: readonly Observation[],
): Map<string, { readonly outcome: string; readonly count: number }> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, outcome } of observations) add(counts, word, outcome, 1);
  return new Map(
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, outcomes]) => [word, commonest(outcomes)]),
  );
}

function add(counts: Map<string, Map<string, number>>, key: string, outcome: string, by: number): void {
  const outcomes = counts.get(key) ?? new Map<string, number>();
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + by);
  counts.set(key, outcomes);
}

function commonest(outcomes: ReadonlyMap<string, number>): { outcome: string; count: number } {
  const [[outcome, count] = ["", 0]] = [...outcomes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { outcome, count };
}

function rulesOf(words: ReturnType<typeof wordsOf>, index: ReadonlyMap<string, number>): Map<string, number> {
  const endings = new Map<string, Map<string, number>>();
  const types = new Map<string, number>();
  for (const [word, { outcome, count }] of words)
    for (let length = 0; length <= Math.min(LONGEST_ENDING, word.length); length++) {
      const ending = word.slice(word.length - length);
      // Damped, so that a rule follows many words rather than one frequent word.
      add(endings, ending, outcome, Math.log2(1 + count));
      types.set(ending, (types.get(ending) ?? 0) + 1);
    }
  const rules = new Map<string, number>();
  const decide = (word: string): string | undefined =>
    outcomeOf(word, 0, { outcomes: [...index.keys()], rules: [rules] });
  const shortestFirst = [...endings].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [ending, outcomes] of shortestFirst) {
    if (ending !== "" && (types.get(ending) ?? 0) < 2) continue;
    const { outcome } = commonest(outcomes);
    if (decide(ending) !== outcome) rules.set(ending, index.get(outcome) ?? 0);
  }
  for (const [word, { outcome }] of words) if (decide(word) !== outcome) rules.set(`^${word}`, index.get(outcome) ?? 0);
  return rules;
}
