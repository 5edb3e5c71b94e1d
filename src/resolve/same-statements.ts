import type { Statement } from "../record/record.ts";

/** Fewer words in common are chance. */
const FEWEST_SHARED = 4;
/** Dice coefficient of the words of two statements from which they are one utterance. */
const ALIKE = 0.6;
/** A word that so many statements of one speaker have leads to none of them. */
const TOO_COMMON = 40;

/**
 * Links statements of one speaker in nearly the same words: an article that repeats itself, two outlets that carry one
 * quote, two translations of one utterance. Each keeps its own evidence.
 *
 * @param statements as yet without equals
 * @returns the statements with the ids of their equals in `sameAs`, in code-point order
 */
export function linkSame(statements: readonly Statement[]): readonly Statement[] {
  const same = new Map<string, string[]>();
  const link = (a: string, b: string): void => {
    same.set(a, [...(same.get(a) ?? []), b]);
  };
  for (const own of bySpeaker(statements).values())
    for (const [one, other] of alikeAmong(own)) {
      link(one.id, other.id);
      link(other.id, one.id);
    }
  return statements.map((statement) => {
    const others = same.get(statement.id);
    return others === undefined ? statement : { ...statement, sameAs: others.sort() };
  });
}

/** Statements of speakers known by name; unnamed ones may be anybody. */
function bySpeaker(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.speaker === null || statement.speaker === "author") continue;
    const group = groups.get(statement.speaker);
    if (group === undefined) groups.set(statement.speaker, [statement]);
    else group.push(statement);
  }
  return groups;
}

function alikeAmong(statements: readonly Statement[]): (readonly [Statement, Statement])[] {
  const words = statements.map(wordsOf);
  const holders = new Map<string, number[]>();
  const found: (readonly [Statement, Statement])[] = [];
  words.forEach((own, index) => {
    for (const other of candidates(own, holders)) {
      const [one, two] = [statements[other], statements[index]];
      if (one !== undefined && two !== undefined && areAlike(own, words[other] ?? new Set())) found.push([one, two]);
    }
    for (const word of own) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else list.push(index);
    }
  });
  return found;
}

/** Earlier statements with enough words in common. */
function candidates(words: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of words) {
    const list = holders.get(word) ?? [];
    if (list.length > TOO_COMMON) continue;
    for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= FEWEST_SHARED).map(([index]) => index);
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return (2 * both) / (a.size + b.size) >= ALIKE;
}

/** What a statement says and whom it names; a denied word differs from the word. */
function wordsOf({ wording }: Statement): ReadonlySet<string> {
  return new Set(
    wording.flatMap(({ terms, denied, names }) => [
      ...terms.map((term) => (denied.includes(term) ? `not ${term}` : term)),
      ...names,
    ]),
  );
}
