import type { RoleMention } from "../../record/reading.ts";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/roles.ts";
import type { Bearer } from "./actors.ts";
import type { Finding, WordRange } from "./candidates.ts";
import { matchAt } from "./lexical.ts";
import type { Line, Word } from "./words.ts";

const LONGEST = 24;
const ARTICLES = new Set(["a", "an", "the", "its", "their", "his", "her"]);

/** The ends of all names, as `line word`, by which an apposition is told from a phrase before a name. */
export const nameEnds = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ line, to }) => `${line} ${to}`));

/** What the article calls a person right before or after his name. */
export function rolesOf(
  text: string,
  lines: readonly Line[],
  bearer: Bearer,
  ends: ReadonlySet<string>,
): RoleMention[] {
  if (bearer.kind !== "person") return [];
  const roles = new Map<string, RoleMention>();
  for (const finding of bearer.findings) {
    const words = lines[finding.line]?.words ?? [];
    const ranges = [
      finding.role,
      apposition(words, finding),
      before(words, finding.line, finding.role?.from ?? finding.from, ends),
      headedBy(words, finding),
    ];
    for (const range of ranges) {
      if (range === null) continue;
      const from = words[range.from]?.from ?? 0;
      const to = words[range.to - 1]?.to ?? 0;
      const role = text.slice(from, to).replace(/\s+/g, " ");
      if (to > from && !roles.has(role)) roles.set(role, { from, to, text: role });
    }
  }
  return [...roles.values()].sort((a, b) => a.from - b.from);
}

/** The end of modifiers and the role noun they lead to, from `at`; null where there is no such phrase. */
function nounPhraseEnd(words: readonly Word[], at: number): number | null {
  let end: number | null = null;
  for (let i = at; i < at + 8;) {
    const word = words[i];
    if (word?.isWord !== true) break;
    const noun = word.lower.replace(/^(?:ex|vice|co|deputy)-/, "");
    const isNoun = ROLE_NOUNS.has(noun);
    const match = word.capital ? matchAt(words, i, false) : null;
    if (isNoun) end = i + 1;
    else if (
      !ROLE_MODIFIERS.has(noun) &&
      match === null &&
      !/(?:al|ic|ist|an|ese|ish|ed|ing|-old)$/.test(noun) &&
      !word.possessive
    )
      break;
    i += match?.length ?? 1;
    if (isNoun && !ROLE_NOUNS.has(words[i]?.lower ?? "")) break;
  }
  return end;
}

/** "X, head of the Y": the phrase after the comma, to the next mark. */
function apposition(words: readonly Word[], { to }: WordRange): WordRange | null {
  const comma = words[to]?.text;
  if (comma !== "," && comma !== "(" && comma !== "–" && comma !== "—") return null;
  const from = ARTICLES.has(words[to + 1]?.lower ?? "") ? to + 2 : to + 1;
  const noun = nounPhraseEnd(words, from);
  if (noun === null) return null;
  return { from, to: complementEnd(words, noun) };
}

/** Takes in "of the Council of the Minsk Dialogue", "at Razumkov Centre", up to the next mark. */
function complementEnd(words: readonly Word[], noun: number): number {
  if (!/^(?:of|for|at|in|with|on|to)$/.test(words[noun]?.lower ?? "")) return noun;
  let end = noun;
  for (let i = noun; i < Math.min(words.length, noun + LONGEST); i += 1) {
    const word = words[i];
    if (word === undefined || (/^(?:who|which|that|said|says|told|and)$/.test(word.lower) && !nextIsNoun(words, i)))
      break;
    if (!word.isWord && !QUOTE.test(word.text)) break;
    end = i + 1;
  }
  while (end > noun && words[end - 1]?.isWord === false && !QUOTE.test(words[end - 1]?.text ?? "")) end -= 1;
  return end;
}

const QUOTE = /^["“”„«»]$/;

const nextIsNoun = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === "and" && words[i + 1]?.capital !== true;

/** "the secretary of the Security Council, X": a phrase that begins its clause and ends in the comma before the name. */
function before(words: readonly Word[], line: number, at: number, ends: ReadonlySet<string>): WordRange | null {
  if (words[at - 1]?.text !== ",") return null;
  let start = at - 2;
  while (start >= 0 && at - start < LONGEST && (words[start]?.isWord === true || QUOTE.test(words[start]?.text ?? "")))
    start -= 1;
  if (ends.has(`${line} ${start}`)) return null; // the apposition of an earlier name
  for (let from = start + 1; from < at - 1; from += 1) {
    if (from > start + 1 && !ARTICLES.has(words[from - 1]?.lower ?? "")) continue;
    const noun = nounPhraseEnd(words, from);
    if (noun !== null && complementEnd(words, noun) === at - 1) return { from, to: at - 1 };
  }
  return null;
}

/** 'the head of "Wagner" Yevgeny Prigozhin': a role and the body it is held in, right before the name. */
function headedBy(words: readonly Word[], { from }: WordRange): WordRange | null {
  const last = QUOTE.test(words[from - 1]?.text ?? "") ? from - 2 : from - 1;
  if (words[last]?.capital !== true) return null;
  for (let i = last; i > Math.max(0, last - 6); i -= 1) {
    if (words[i]?.lower !== "of" || !ROLE_NOUNS.has(words[i - 1]?.lower ?? "")) continue;
    let start = i - 1;
    while (ROLE_MODIFIERS.has(words[start - 1]?.lower ?? "")) start -= 1;
    return { from: start, to: from };
  }
  return null;
}
