/**
 * How alike two reports are. Each feature is a small function that says for itself what it adds; weights are in the
 * manner of Fellegi and Sunter (1969), "A Theory for Record Linkage": rare agreements count for more, and a
 * disagreement counts against.
 */
import { edtfBounds } from "../../record/edtf.ts";
import { dayOfIso, mayCoincide } from "../../record/edtf-arithmetic.ts";
import type { EventStatus, EventType } from "../../record/reading.ts";
import { happeningOf, MUTUAL, type Telling } from "./telling.ts";

export interface Likeness {
  readonly score: number;
  /** What speaks for and against, in the order of the features; features that say nothing are left out. */
  readonly reasons: readonly { readonly feature: string; readonly weight: number }[];
  /** True where the two cannot be one event. */
  readonly isBarred: boolean;
}

/** How rare things are in the record: 0 for what every report has, 1 for what one alone has. */
export interface Rarity {
  readonly actor: (id: string) => number;
  readonly word: (stem: string) => number;
  /** How far two articles, by their ids, are about the same rare actors, 0 to 1. */
  readonly story: (a: string, b: string) => number;
}

/** Reports that are less alike than this are not joined. */
export const LEAST_LIKENESS = 3.4;

type Feature = (a: Telling, b: Telling, rarity: Rarity) => number;

/** A weight no agreement outweighs. */
const BAR = -20;

export function likenessOf(a: Telling, b: Telling, rarity: Rarity): Likeness {
  const reasons: { readonly feature: string; readonly weight: number }[] = [];
  let score = 0;
  for (const [feature, weigh] of FEATURES) {
    const weight = Math.round(weigh(a, b, rarity) * 1e4) / 1e4;
    if (weight === 0) continue;
    reasons.push({ feature, weight });
    score += weight;
    if (weight <= BAR) return { score, reasons, isBarred: true };
  }
  return { score: Math.round(score * 1e4) / 1e4, reasons, isBarred: false };
}

const shared = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.filter((item) => b.includes(item));

// ---- what

/** Types that two reports of one event may give it. */
const NEAR_TYPES: readonly (readonly EventType[])[] = [
  ["AGREE", "COOPERATE", "SUPPORT", "AID"],
  ["AGREE", "CONSULT", "COOPERATE"],
  ["CONCEDE", "RETREAT"],
  ["DISAPPROVE", "REJECT", "DEMAND"],
  ["DISAPPROVE", "INVESTIGATE", "COERCE"],
  ["COERCE", "ASSAULT", "CRIME"],
  ["COERCE", "SANCTION"],
  ["MOBILIZE", "ASSAULT", "THREATEN"],
  ["PROTEST", "ASSAULT", "DEMAND"],
];

function type({ mention: a }: Telling, { mention: b }: Telling): number {
  if (a.type === b.type) return 1;
  return NEAR_TYPES.some((near) => near.includes(a.type) && near.includes(b.type)) ? 0 : BAR;
}

/** The same word marks both, or another word for the same thing. */
function trigger(a: Telling, b: Telling, { word }: Rarity): number {
  const same = shared(a.triggers, b.triggers);
  if (same.length > 0) return 0.6 + 0.9 * Math.max(...same.map(word));
  const kinds = shared(a.triggers.map(happeningOf), b.triggers.map(happeningOf));
  if (kinds.length > 0) return 0.9;
  return a.mention.cameo === b.mention.cameo ? 0.4 : 0;
}

// ---- who

const isMutual = ({ mention }: Telling): boolean => MUTUAL.has(mention.type);

function agreement(a: readonly string[], b: readonly string[], elsewhere: boolean, { actor }: Rarity): number {
  if (a.length === 0 || b.length === 0) return 0;
  const same = shared(a, b);
  if (same.length === 0) return elsewhere ? -0.3 : -1.2;
  const whole = same.length === Math.min(a.length, b.length) ? 1 : 0.6;
  return whole * (0.4 + 1.1 * Math.max(...same.map(actor)));
}

/** Of two sides that deal with each other, one alone may be dealing with anybody. */
function meeting(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const isOneOfTwo = Math.min(a.length, b.length) === 1 && Math.max(a.length, b.length) > 1;
  return agreement(a, b, false, rarity) * (isOneOfTwo ? 0.5 : 1.3);
}

/** The actors of one are named in the other, in whatever role. */
const isNamedIn = (ids: readonly string[], other: Telling): boolean => ids.some((id) => other.names.includes(id));

function actors(a: Telling, b: Telling, rarity: Rarity): number {
  if (isMutual(a) && isMutual(b)) return meeting(sides(a), sides(b), rarity);
  return agreement(a.actors, b.actors, isNamedIn(a.actors, b) || isNamedIn(b.actors, a), rarity);
}

function recipients(a: Telling, b: Telling, rarity: Rarity): number {
  if (isMutual(a) && isMutual(b)) return 0;
  return agreement(a.recipients, b.recipients, isNamedIn(a.recipients, b) || isNamedIn(b.recipients, a), rarity) * 0.8;
}

const sides = ({ actors, recipients }: Telling): readonly string[] => [...new Set([...actors, ...recipients])];

/** Who and to whom both agree, which says more than each alone. */
function bothSides(a: Telling, b: Telling): number {
  if (isMutual(a) && isMutual(b)) return 0;
  const agree = shared(a.actors, b.actors).length > 0 && shared(a.recipients, b.recipients).length > 0;
  return agree ? 0.5 : 0;
}

/** Others whom both clauses name; where one names nobody, those whom its sentence names. */
function names(a: Telling, b: Telling, { actor }: Rarity): number {
  const roles = new Set([...shared(a.actors, b.actors), ...shared(a.recipients, b.recipients)]);
  const [left, right] = [a.names.length > 0 ? a.names : a.around, b.names.length > 0 ? b.names : b.around];
  if (left.length === 0 || right.length === 0) return 0;
  const same = shared(left, right);
  if (same.length === 0) return a.reading.id === b.reading.id ? -0.3 : -0.8;
  const others = same.filter((id) => !roles.has(id));
  return Math.min(
    0.9,
    others.reduce((sum, id) => sum + 0.2 + 0.5 * actor(id), 0),
  );
}

// ---- when

/** Approximate dates of one event may lie this many days apart. */
const BLUR = 45;

function date({ date: a, ...left }: Telling, { date: b, ...right }: Telling): number {
  if (a === null || b === null) return 0;
  const isFounded = isTold(left.mention) && isTold(right.mention);
  if (!mayCoincide(a, b)) return isFounded && !isBlurred(a, b) ? BAR : daysApart(a, b) > BLUR ? -2 : -0.5;
  const width = Math.max(daysOf(a), daysOf(b), daysBetweenStarts(a, b));
  const weight = width <= 1 ? 1.6 : width <= 31 ? 0.9 : width <= 100 ? 0.5 : width <= 366 ? 0.3 : 0;
  return isFounded ? weight : weight * 0.4;
}

/**
 * Two articles tell of so much that alike reports are of one event only where
 * dates or numbers speak for it, or both articles are about the same, otherwise seldom named, actors.
 */
function undated(a: Telling, b: Telling, { story }: Rarity): number {
  if (a.reading.id === b.reading.id || date(a, b) !== 0 || quantities(a, b) > 0) return 0;
  return Math.min(0, 5 * story(a.reading.id, b.reading.id) - 0.7);
}

/** Whether words of the article give the date, and not only the day it appeared. */
const isTold = ({ dateBasis }: Telling["mention"]): boolean => dateBasis?.from === "words";

const isBlurred = (a: string, b: string): boolean => /[~%?]/.test(a + b) && daysApart(a, b) <= BLUR;

/** What is told to last from some day on is near its beginning as a rule. */
const OPEN_ENDED = 60;

function daysOf(edtf: string): number {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null) return Infinity;
  return latest === null ? OPEN_ENDED : dayOfIso(latest) - dayOfIso(earliest) + 1;
}

function daysBetweenStarts(a: string, b: string): number {
  const [left, right] = [boundsOf(a).earliest, boundsOf(b).earliest];
  return left === null || right === null || a.startsWith("XXXX") !== b.startsWith("XXXX")
    ? 0
    : Math.abs(dayOfIso(left) - dayOfIso(right));
}

const boundsOf = (edtf: string) => edtfBounds(edtf.replace("XXXX", "2000")) ?? { earliest: null, latest: null };

function daysApart(a: string, b: string): number {
  const [left, right] = [edtfBounds(a), edtfBounds(b)];
  const gap = (end: string | null | undefined, start: string | null | undefined): number =>
    end == null || start == null ? 0 : Math.max(0, dayOfIso(start) - dayOfIso(end));
  return Math.max(gap(left?.latest, right?.earliest), gap(right?.latest, left?.earliest));
}

// ---- how many, where, in which words

function quantities({ mention: a }: Telling, { mention: b }: Telling): number {
  let weight = 0;
  for (const one of a.quantities) {
    for (const other of b.quantities) {
      const isSame = one.number === other.number && (one.upper ?? one.number) === (other.upper ?? other.number);
      if (isSame && (one.unit === other.unit || one.number > 12))
        weight = Math.max(weight, one.number > 12 ? 1.6 : 0.8);
      else if (!isSame && one.unit !== null && one.unit === other.unit && weight === 0) weight = -0.4;
    }
  }
  return weight;
}

/**
 * Weighted overlap of the other words, as in the cosine of two rows of a term-weight matrix. What is a part of the
 * trigger in one report may be beside it in the other: "suppressed the protests", "the suppression of protests".
 */
function words(a: Telling, b: Telling, { word }: Rarity): number {
  const norm = (stems: readonly string[]): number => Math.sqrt(stems.reduce((sum, stem) => sum + word(stem) ** 2, 0));
  const [left, right] = [beside(a, b), beside(b, a)];
  const size = norm(left) * norm(right);
  if (size === 0) return 0;
  return (1.8 * shared(left, right).reduce((sum, stem) => sum + word(stem) ** 2, 0)) / size;
}

/** The words of a report but for the one that marks both. */
function beside(telling: Telling, other: Telling): readonly string[] {
  const [first] = shared(telling.triggers, other.triggers);
  const all = [...new Set([...telling.words, ...telling.triggers])];
  return telling.triggers.length > 1 || other.triggers.length > 1
    ? all.filter((stem) => stem !== first)
    : telling.words;
}

// ---- how real

const UNREAL: ReadonlySet<EventStatus> = new Set<EventStatus>(["planned", "threatened", "demanded", "hypothetical"]);

/** What is still to come and what has happened are seldom one event, unless the dates say so. */
function status({ mention: a }: Telling, { mention: b }: Telling): number {
  if (a.status === b.status) return UNREAL.has(a.status) ? 0.3 : 0;
  return UNREAL.has(a.status) !== UNREAL.has(b.status) ? -0.8 : 0;
}

/** One sentence seldom tells one event twice. */
function sentence(a: Telling, b: Telling): number {
  return a.reading.id === b.reading.id && a.sentence === b.sentence ? -1.5 : 0;
}

/** An article comes back by a noun to what it has told: "they met in Oslo ... the meeting". */
function reference(a: Telling, b: Telling): number {
  if (a.refersTo === b.mention || b.refersTo === a.mention) return 2;
  if (a.reading.id !== b.reading.id || !(isNamed(a) || isNamed(b))) return 0;
  return shared(a.triggers.map(happeningOf), b.triggers.map(happeningOf)).length === 0 ? 0 : 0.6;
}

const isNamed = ({ mention }: Telling): boolean => mention.rule.startsWith("noun");

/** In the order in which they are weighed; what may bar a pair stands first. */
const FEATURES: readonly (readonly [name: string, weigh: Feature])[] = Object.entries({
  type,
  date,
  trigger,
  actors,
  recipients,
  bothSides,
  names,
  undated,
  quantities,
  words,
  status,
  sentence,
  reference,
});
