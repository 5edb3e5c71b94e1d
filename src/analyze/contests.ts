/** What sets two claims against each other. */
import { stemOf } from "../record/stem.ts";
import type { Claim } from "./claims.ts";
import { judgementsIn, type Matter } from "./judgements.ts";
import { type Likeness, likenessOf, type Rarity } from "./likeness.ts";

/** Why two claims are set against each other. */
export const CONTEST_KINDS = [
  "judgement",
  "denial",
  "negation",
  "doubt",
  "certainty",
  "purpose",
  "contradiction",
] as const;
export type ContestKind = (typeof CONTEST_KINDS)[number];

/** Two claims that cannot both hold, or judge one matter differently. */
export interface Contest {
  readonly kind: ContestKind;
  readonly a: Claim;
  readonly b: Claim;
  /** The matter judged, or the term it turns on; contests of one kind on the same make one disagreement. */
  readonly on: string;
  readonly matter: Matter | null;
  readonly score: number;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stemOf));
const PURPOSE = stems(
  "attempt goal goals aim aims purpose agenda pretext signal symbol message motive propaganda smoke intention priority pursue",
);

/** Speaks against what its words say: denies or doubts it. */
export const speaksAgainst = ({ stance }: Claim): boolean => stance === "denies" || stance === "doubts";
/** Leaves it open: asks, or says that it is not known. */
export const leavesOpen = ({ certainty, stance }: Claim): boolean => certainty === "unknown" || stance === "asks";

/** The matters a claim judges, and the pole it takes; 0 where it leaves it open. */
export function polesOf(claim: Claim): readonly { readonly matter: Matter; readonly pole: 1 | 0 | -1 }[] {
  const against = speaksAgainst(claim);
  const judged = judgementsIn(claim.terms, against ? NONE : claim.denied);
  return judged.map(({ matter, pole }) => ({
    matter,
    pole: leavesOpen(claim) ? 0 : against ? (pole === 1 ? -1 : 1) : pole,
  }));
}
const NONE: ReadonlySet<string> = new Set();

/** All contests between claims, the fiercest first. Linear but for claims that share a rare term or a judged matter. */
export function contestsAmong(claims: readonly Claim[], rarity: Rarity): readonly Contest[] {
  const found: Contest[] = [];
  for (const [a, b] of candidates(claims, rarity)) {
    if (a.article === b.article && a.sentence.from === b.sentence.from) continue;
    const likeness = likenessOf(a, b, rarity);
    for (const rule of RULES) {
      const contest = rule(a, b, likeness, rarity);
      if (contest !== null) found.push({ a, b, ...contest });
    }
  }
  return found.sort((x, y) => y.score - x.score);
}

/** A term or matter that more claims share than this tells nothing, and would take quadratic time. */
const COMMONEST = 150;

/** Pairs of claims with a term or a judged matter in common, each once, in the order of the claims. */
function candidates(claims: readonly Claim[], rarity: Rarity): readonly (readonly [Claim, Claim])[] {
  const postings = new Map<string, number[]>();
  const post = (key: string, index: number): void => {
    const list = postings.get(key);
    if (list === undefined) postings.set(key, [index]);
    else list.push(index);
  };
  claims.forEach((claim, index) => {
    for (const term of new Set(claim.terms)) if (rarity.term(term) > 0) post(term, index);
    for (const { matter } of polesOf(claim)) for (const name of claim.names) post(`${matter.name} ${name}`, index);
    if (leavesOpen(claim) || claim.names.length === 2) post(`pair ${claim.names.join(" ")}`, index);
  });
  const pairs = new Set<number>();
  for (const list of postings.values()) {
    if (list.length > COMMONEST) continue;
    list.forEach((first, at) => {
      for (const second of list.slice(at + 1)) pairs.add(first * claims.length + second);
    });
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const [a, b] = [claims[Math.floor(pair / claims.length)], claims[pair % claims.length]];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
}

type Rule = (a: Claim, b: Claim, likeness: Likeness, rarity: Rarity) => Omit<Contest, "a" | "b"> | null;

const RULES: readonly Rule[] = [judgement, denial, purpose];

/** An author seldom contradicts himself within an article; two speakers who meet in one often do. */
function independence(a: Claim, b: Claim): number {
  if (a.article !== b.article) return 1;
  if (!sharesSpeaker(a, b)) return 1.15;
  return a.speakers.includes("author") ? 0.6 : 0.75;
}

const sharesSpeaker = (a: Claim, b: Claim): boolean => a.speakers.some((speaker) => b.speakers.includes(speaker));

const LEAST_JUDGEMENT = 0.46;

/** Two poles of one matter, about the same actors. */
function judgement(a: Claim, b: Claim, { terms, names, ofTerms, ofNames }: Likeness): Omit<Contest, "a" | "b"> | null {
  if (names.length === 0) return null;
  const others = polesOf(b);
  const shared = polesOf(a).flatMap(({ matter, pole }) => {
    const other = others.find((one) => one.matter === matter);
    return other === undefined || other.pole === pole ? [] : [{ matter, open: other.pole === 0 || pole === 0 }];
  });
  const [first] = shared;
  if (first === undefined) return null;
  const near = a.article === b.article || terms.length > 0 || ofNames > 0.6;
  const score =
    (0.25 + 0.45 * ofNames + 0.4 * ofTerms) * independence(a, b) * (near ? 1 : 0.6) * (first.open ? 0.8 : 1);
  return score < LEAST_JUDGEMENT ? null : { kind: "judgement", on: first.matter.name, matter: first.matter, score };
}

const LEAST_DENIAL = 0.25;
/** Two claims without a word in common are about the same where they name the same two, one of them seldom named. */
const RARE = 2;
/** Who doubts or denies soon after others said it takes up their words, few as they may be. */
const LEAST_NEAR_DENIAL = 0.2;
/** Claims of one article this near to each other, in characters, may take up each other's words. */
const NEAR = 600;

/** What one says the other denies, doubts, leaves open or holds for merely possible. */
function denial(a: Claim, b: Claim, likeness: Likeness, rarity: Rarity): Omit<Contest, "a" | "b"> | null {
  const { terms, names, ofTerms, ofNames } = likeness;
  const on = terms[0] ?? [...names].sort().join(" ");
  const base = (0.5 * Math.min(1, ofTerms) + 0.4 * ofNames) * independence(a, b);
  const against = speaksAgainst(a) !== speaksAgainst(b) && terms.length > 0;
  const near = a.article === b.article && Math.abs(a.from - b.from) < NEAR;
  if (against && near && base >= LEAST_NEAR_DENIAL) return { kind: "denial", on, matter: null, score: base };
  if (terms.length === 0 && (names.length < 2 || names.every((name) => rarity.actor(name) < RARE))) return null;
  if (terms.length + names.length < 2) return null;
  if (terms.length < 2 && ofNames < 0.3) return null;
  const found = oppositionOf(a, b, likeness, against);
  if (found === null || base * found.weight < LEAST_DENIAL) return null;
  return { kind: found.kind, on, matter: null, score: base * found.weight };
}

function oppositionOf(
  a: Claim,
  b: Claim,
  { terms }: Likeness,
  against: boolean,
): { readonly kind: ContestKind; readonly weight: number } | null {
  const apart = a.article !== b.article || !sharesSpeaker(a, b);
  if (against) return { kind: "denial", weight: 1 };
  const sameTopic = a.article === b.article || terms.length > 1;
  if (apart && sameTopic && terms.some((term) => a.denied.has(term) !== b.denied.has(term)))
    return { kind: "negation", weight: 0.8 };
  if (leavesOpen(a) !== leavesOpen(b)) return { kind: "doubt", weight: 0.8 };
  if (apart && terms.length > 2 && (a.certainty === "possible") !== (b.certainty === "possible"))
    return { kind: "certainty", weight: 0.45 };
  return null;
}

const LEAST_PURPOSE = 0.5;

/** Two readings of what something is for, or what matters most in it. */
function purpose(a: Claim, b: Claim, { terms, ofTerms, ofNames }: Likeness): Omit<Contest, "a" | "b"> | null {
  if (!a.terms.some((term) => PURPOSE.has(term)) || !b.terms.some((term) => PURPOSE.has(term))) return null;
  const subjects = terms.filter((term) => !PURPOSE.has(term));
  if (subjects.length < (a.article === b.article ? 1 : 2)) return null;
  const score = (0.3 + 0.5 * Math.min(1, ofTerms) + 0.3 * ofNames) * independence(a, b);
  return score < LEAST_PURPOSE ? null : { kind: "purpose", on: subjects[0] ?? "", matter: null, score };
}
