import type { Mention, Reference } from "../../record/reading.ts";
import type { Syntax } from "../../record/syntax.ts";
import type { Gender } from "../lexicon/given-names.ts";
import { isSpeech, isVerbLike } from "./verbs.ts";
import type { Line, Word } from "./words.ts";

const MALE: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);
const FEMALE: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);
const NEUTER: ReadonlySet<string> = new Set(["its", "itself"]);

/** A mention as a pronoun may take it up. */
interface Antecedent {
  readonly mention: Mention;
  readonly line: number;
  readonly word: number;
  readonly paragraph: number;
  readonly isPerson: boolean;
  readonly isSubject: boolean;
  /** True where a verb of speech follows it. */
  readonly speaks: boolean;
  /** Number of the quotation it stands in. */
  readonly quotation: number | null;
}

/** A pronoun in its place. */
interface Pronoun {
  readonly lower: string;
  readonly line: number;
  readonly word: number;
  readonly paragraph: number;
  readonly quotation: number | null;
}

/** How many lines back an antecedent may stand, and how many mentions back. */
const REACH = 3;
const MEMORY = 40;

/**
 * Resolves pronouns to the most plausible mention before them: agreeing in gender and kind, in the same line or a few
 * back, subjects first (Hobbs 1978; Lappin and Leass 1994 weigh recency and role likewise). Doubtful ones stay open.
 *
 * @param genders by number of the actor, as his names tell; pronouns that can mean but one teach more
 */
export function findReferences(
  lines: readonly Line[],
  syntax: Syntax,
  mentions: readonly Mention[],
  genders: readonly (Gender | null)[],
): Reference[] {
  const references: Reference[] = [];
  const learnt = [...genders];
  const recent: Antecedent[] = [];
  const quotationAt = quotationFinder(syntax);
  let next = 0;
  lines.forEach(({ words, paragraph }, line) => {
    words.forEach((word, at) => {
      const quotation = quotationAt(word.from);
      for (; (mentions[next]?.from ?? Infinity) <= word.from; next += 1) {
        const mention = mentions[next];
        if (mention?.from === word.from)
          recent.push(antecedentAt(mention, words, { line, word: at, paragraph, quotation }));
      }
      if (recent.length > 2 * MEMORY) recent.splice(0, recent.length - MEMORY);
      const antecedent = antecedentOf({ lower: word.lower, line, word: at, paragraph, quotation }, recent, learnt);
      if (antecedent === null) return;
      const { from, to, actor } = antecedent.mention;
      if (antecedent.isPerson) learnt[actor] ??= FEMALE.has(word.lower) ? "female" : "male";
      references.push({ from: word.from, to: word.to, antecedent: { from, to } });
    });
  });
  return references;
}

/** Tells which outermost quotation, if any, a place of the text lies in; places must be asked in rising order. */
function quotationFinder(syntax: Syntax): (place: number) => number | null {
  const outer = syntax.quotations.filter(({ depth }) => depth === 0).toSorted((a, b) => a.from - b.from);
  let at = 0;
  return (place) => {
    while (at < outer.length && (outer[at]?.to ?? 0) <= place) at += 1;
    return (outer[at]?.from ?? Infinity) <= place ? at : null;
  };
}

type Place = Pick<Antecedent, "line" | "word" | "paragraph" | "quotation">;

function antecedentAt(mention: Mention, words: readonly Word[], place: Place): Antecedent {
  let after = place.word;
  while (after < words.length && (words[after]?.from ?? Infinity) < mention.to) after += 1;
  const follower = words[after];
  const isOwner = words[after - 1]?.possessive === true;
  const opens = place.word <= 1 || (follower?.text === "," && place.word <= 3);
  return {
    ...place,
    mention,
    isPerson: mention.kind === "person",
    isSubject: !isOwner && (isVerbLike(follower) || opens),
    speaks: !isOwner && isSpeech(follower),
  };
}

function antecedentOf(
  pronoun: Pronoun,
  recent: readonly Antecedent[],
  genders: readonly (Gender | null)[],
): Antecedent | null {
  if (NEUTER.has(pronoun.lower)) return neuterAntecedent(pronoun, recent);
  const gender: Gender | null = MALE.has(pronoun.lower) ? "male" : FEMALE.has(pronoun.lower) ? "female" : null;
  if (gender === null) return null;
  let best: { readonly antecedent: Antecedent; readonly plausibility: number } | null = null;
  for (const antecedent of recent) {
    const told = genders[antecedent.mention.actor] ?? null;
    const isNear = pronoun.line - antecedent.line <= REACH && pronoun.paragraph - antecedent.paragraph <= 1;
    if (!antecedent.isPerson || !isNear || (told !== null && told !== gender)) continue;
    const plausibility = plausibilityOf(pronoun, antecedent) + (told === null ? 0 : 1);
    if (best === null || plausibility >= best.plausibility) best = { antecedent, plausibility };
  }
  return best?.antecedent ?? null;
}

function plausibilityOf(pronoun: Pronoun, antecedent: Antecedent): number {
  const distance = pronoun.line - antecedent.line;
  let plausibility = -3 * distance + (antecedent.isSubject ? 4 : 0);
  if (distance > 0) return plausibility;
  if (pronoun.lower === "him" && antecedent.isSubject) plausibility -= 3; // "X told him": another man
  if (/^(?:his|her|himself|herself)$/.test(pronoun.lower)) plausibility += 1;
  if (pronoun.word - antecedent.word <= 1) plausibility -= 1;
  const isOutside = pronoun.quotation !== null && antecedent.quotation !== pronoun.quotation;
  if (isOutside && antecedent.speaks) plausibility -= 5; // who speaks calls himself "I"
  return plausibility;
}

/** "its", where the one body or state of the line so far must be meant, or else the subject of the line before. */
function neuterAntecedent({ line }: Pronoun, recent: readonly Antecedent[]): Antecedent | null {
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
