import type { Mention, Reference } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";
import type { Gender } from "../lexicon/given-names.ts";
import type { Bearer } from "./actors.ts";
import { isVerbLike } from "./verbs.ts";
import type { Line, Word } from "./words.ts";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);
const NEUTER = new Set(["its", "itself"]);

/** A mention as a pronoun may take it up. */
interface Antecedent {
  readonly mention: Mention;
  readonly line: number;
  readonly word: number;
  readonly gender: Gender | null;
  readonly isPerson: boolean;
  readonly isSubject: boolean;
  readonly paragraph: number;
}

/** How many lines back an antecedent may stand. */
const REACH = 3;

/**
 * Resolves pronouns to the most plausible mention before them: agreeing in gender and kind, in the same line or a few
 * back, subjects first (Hobbs 1978; Lappin and Leass 1994 weigh recency and role likewise). Doubtful ones stay open.
 */
export function findReferences(
  text: string,
  lines: readonly Line[],
  syntax: Syntax,
  mentions: readonly Mention[],
  bearers: readonly Bearer[],
): Reference[] {
  void text;
  const references: Reference[] = [];
  const recent: Antecedent[] = [];
  const genders = learnGenders(bearers);
  const quoted = quotationTest(syntax);
  let next = 0;
  lines.forEach((line, index) => {
    line.words.forEach((word, at) => {
      while (next < mentions.length && (mentions[next]?.from ?? Infinity) < word.from) {
        const mention = mentions[next];
        if (mention !== undefined && mention.from < line.from) next += 1;
        else break;
      }
      const mention = mentions[next];
      if (mention !== undefined && mention.from === word.from) {
        const { kind, actor } = mention;
        recent.push({
          mention,
          line: index,
          word: at,
          gender: genders[actor] ?? null,
          isPerson: kind === "person",
          isSubject: isSubject(line.words, at, mention),
          paragraph: line.paragraph,
        });
        next += 1;
      }
      const antecedent = antecedentOf(word, at, index, line, recent, quoted(word.from));
      if (antecedent === null) return;
      if (antecedent.isPerson && antecedent.gender === null)
        genders[antecedent.mention.actor] = FEMALE.has(word.lower) ? "female" : "male";
      references.push({
        from: word.from,
        to: word.to,
        antecedent: { from: antecedent.mention.from, to: antecedent.mention.to },
      });
    });
    while (recent.length > 0 && index - (recent[0]?.line ?? index) > REACH + 1) recent.shift();
  });
  return references;
}

const learnGenders = (bearers: readonly Bearer[]): (Gender | null)[] => bearers.map(({ gender }) => gender);

/** Tells which quotation, if any, a place of the text lies in; places must be asked in rising order. */
function quotationTest(syntax: Syntax): (place: number) => number | null {
  const outer = syntax.quotations.filter(({ depth }) => depth === 0).toSorted((a, b) => a.from - b.from);
  let at = 0;
  return (place) => {
    while (at < outer.length && (outer[at]?.to ?? 0) <= place) at += 1;
    return (outer[at]?.from ?? Infinity) <= place ? at : null;
  };
}

/** A mention that a verb follows, or that opens its line. */
function isSubject(words: readonly Word[], at: number, mention: Mention): boolean {
  let after = at;
  while (after < words.length && (words[after]?.from ?? Infinity) < mention.to) after += 1;
  if (words[after - 1]?.possessive === true) return false;
  return (
    isVerbLike(words[after]) || (at <= 1 && words[after]?.text !== "'s") || (words[after]?.text === "," && at <= 3)
  );
}

function antecedentOf(
  word: Word,
  at: number,
  line: number,
  { words, paragraph }: Line,
  recent: readonly Antecedent[],
  quotation: number | null,
): Antecedent | null {
  const male = MALE.has(word.lower);
  const female = FEMALE.has(word.lower);
  const neuter = NEUTER.has(word.lower);
  if (!male && !female && !neuter) return null;
  if (neuter) return neuterAntecedent(line, recent);
  const gender: Gender = female ? "female" : "male";
  let best: Antecedent | null = null;
  let bestScore = -Infinity;
  for (const candidate of recent) {
    if (!candidate.isPerson || (candidate.gender !== null && candidate.gender !== gender)) continue;
    const distance = line - candidate.line;
    if (distance > REACH || paragraph - candidate.paragraph > 1) continue;
    const value = scoreOf(candidate, distance, words, at, word.lower) + (quotation === null ? 0 : 0);
    if (value >= bestScore) {
      best = candidate;
      bestScore = value;
    }
  }
  return best;
}

function scoreOf(candidate: Antecedent, distance: number, words: readonly Word[], at: number, pronoun: string): number {
  const isObject = pronoun === "him" || pronoun === "himself";
  let score = -3 * distance + (candidate.isSubject ? 4 : 0) + (candidate.gender !== null ? 1 : 0);
  if (distance === 0 && isObject && pronoun === "him" && candidate.isSubject) score -= 3; // "X told him": another man
  if (distance === 0 && /^(?:his|her|himself|herself)$/.test(pronoun)) score += 1;
  if (distance === 0 && at - candidate.word <= 1 && words[at - 1]?.isWord === true) score -= 1;
  return score;
}

/** "its", where the one body or state of the line so far must be meant, or else the subject of the line before. */
function neuterAntecedent(line: number, recent: readonly Antecedent[]): Antecedent | null {
  const bodies = recent.filter(({ isPerson }) => !isPerson);
  const here = bodies.filter((candidate) => candidate.line === line);
  const actors = new Set(here.map(({ mention }) => mention.actor));
  const subjects = here.filter(({ isSubject }) => isSubject);
  if (actors.size === 1 || new Set(subjects.map(({ mention }) => mention.actor)).size === 1)
    return subjects.at(-1) ?? here.at(-1) ?? null;
  if (actors.size > 1) return null;
  const before = bodies.filter((candidate) => candidate.line === line - 1 && candidate.isSubject);
  return new Set(before.map(({ mention }) => mention.actor)).size === 1 ? (before.at(-1) ?? null) : null;
}
