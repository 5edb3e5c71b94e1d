import type { Event, Evidence } from "../record/record.ts";
import { stemOf } from "../record/stem.ts";
import { type Claim, speakerKey } from "./claims.ts";
import { hasHappened, rounded } from "./series.ts";

/** A point at which a relation is said, or seen, to change. */
export interface TurningPoint {
  /** EDTF; null where nothing dates it. */
  readonly date: string | null;
  /** What makes it one, in words: "told as a change", "a weighty deed". */
  readonly reasons: readonly string[];
  /** The sentences that moved it. */
  readonly evidence: readonly Evidence[];
  /** On how many articles and speakers it rests: one report is weak evidence, however strong its words. */
  readonly articles: number;
  readonly speakers: number;
  /** What it weighs against the relation's other turning points; not a probability. */
  readonly weight: number;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stemOf));

/** Words for a change of course, and words for a beginning, an end, a first time. */
const CHANGE = stems(
  "turn turned turnaround switch switched flip flipped reversal reverse reversed lowest low peak breakthrough rupture split rift collapse collapsed watershed shift shifted change changed transform transformed sudden suddenly abrupt abruptly worsen worsened deteriorate deteriorated escalate escalated normalise normalize mend mended restore restored resume resumed breakdown broke broken uturn longer",
);
const BEGINNING = stems(
  "begin began begun start started first finally end ended unprecedented new resumption initially hastily",
);

const RELATIONS = stems("relations relationship ties bond bonds friendship");

const WEIGHTS = {
  change: 0.5,
  ofRelation: 0.2,
  firstSince: 1,
  beginning: 0.4,
  /** Of a deed between the sides with the greatest Goldstein weight; less in proportion. */
  deed: 0.7,
  furtherDeed: 0.25,
  departure: 0.2,
  day: 0.3,
  furtherArticle: 0.3,
} as const;

/** What weighs less is no turning point. */
const LEAST = 0.6;

/**
 * The turning points of a relation, the weightiest first. Sentences on one day, or of one event, make one point.
 *
 * @param claims those that concern both sides
 * @param isJoint tells whether both sides take part in an event
 */
export function turningPoints(
  claims: readonly Claim[],
  isJoint: (event: Event) => boolean,
  most: number,
): readonly TurningPoint[] {
  const sentences = sentencesIn(claims, isJoint);
  const mean = meanWeight(sentences.flatMap(({ deeds }) => deeds));
  const weighed = sentences
    .map((sentence) => ({ ...sentence, ...weigh(sentence, mean) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((x, y) => y.weight - x.weight || byPlace(x, y));
  const groups: Weighed[][] = [];
  for (const one of weighed) {
    const group = groups.find((group) => group.some((other) => isSamePoint(other, one)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups
    .map(pointOf)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, most);
}

/** A sentence on both sides, with what they do in it. */
interface Telling extends Evidence {
  readonly terms: readonly string[];
  readonly isNoLonger: boolean;
  /** Deeds between the sides that were done or are promised, the weightiest first. */
  readonly deeds: readonly Event[];
  readonly date: string | null;
  readonly speakers: readonly string[];
}

interface Weighed extends Telling {
  readonly weight: number;
  readonly reasons: readonly string[];
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.from - b.from;

function sentencesIn(claims: readonly Claim[], isJoint: (event: Event) => boolean): readonly Telling[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.stance === "asks") continue;
    const key = `${claim.article} ${claim.sentence.from}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => tellingOf(group, isJoint) ?? []);
}

function tellingOf(group: readonly Claim[], isJoint: (event: Event) => boolean): Telling | null {
  const [first] = group;
  if (first === undefined) return null;
  const events = [...new Set(group.flatMap(({ events }) => events))];
  const deeds = events.filter((event) => isJoint(event) && isDeed(event)).sort(byGoldstein);
  const dated = [...deeds, ...events].find(({ date }) => date !== null);
  return {
    article: first.article,
    ...first.sentence,
    terms: group.flatMap(({ terms, setting, denied }) =>
      [...terms, ...setting.terms].filter((term) => !denied.has(term)),
    ),
    isNoLonger: group.some(({ denied }) => denied.has("longer")),
    deeds,
    date: dated?.date ?? null,
    speakers: [...new Set(group.flatMap(({ speakers }) => speakers.map((id) => speakerKey(id, first.article))))],
  };
}

const isDeed = (event: Event): boolean => hasHappened(event) || event.status === "planned";
const byGoldstein = (a: Event, b: Event): number =>
  Math.abs(b.goldstein) - Math.abs(a.goldstein) || (a.id < b.id ? -1 : 1);

function meanWeight(deeds: readonly Event[]): number {
  return deeds.length === 0 ? 0 : deeds.reduce((sum, { goldstein }) => sum + goldstein, 0) / deeds.length;
}

/** The greatest Goldstein weight there is. */
const GREATEST = 10;

function weigh({ terms, isNoLonger, deeds, date }: Telling, mean: number): Pick<Weighed, "weight" | "reasons"> {
  const reasons: string[] = [];
  let weight = 0;
  const give = (points: number, reason: string): void => {
    weight += points;
    reasons.push(reason);
  };
  if (isNoLonger || terms.some((term) => CHANGE.has(term))) {
    give(WEIGHTS.change, "told as a change");
    if (terms.some((term) => RELATIONS.has(term))) give(WEIGHTS.ofRelation, "of the relation itself");
  }
  if (terms.includes("first") && terms.includes("sinc")) give(WEIGHTS.firstSince, "for the first time since long");
  else if (terms.some((term) => BEGINNING.has(term))) give(WEIGHTS.beginning, "told as a beginning or an end");
  const [weightiest] = deeds;
  if (weightiest !== undefined) {
    const { goldstein, mentions } = weightiest;
    give((WEIGHTS.deed * Math.abs(goldstein)) / GREATEST, "a deed between the sides");
    if (deeds.length > 1) give(WEIGHTS.furtherDeed, "several deeds at once");
    if (goldstein * mean < 0) give(WEIGHTS.departure, "unlike most of their deeds");
    const articles = new Set(mentions.map(({ article }) => article)).size;
    if (articles > 1) give(WEIGHTS.furtherArticle * (articles - 1), "told by several articles");
  }
  if (isDay(date)) give(WEIGHTS.day, "on a known day");
  return { weight, reasons };
}

const isSamePoint = (a: Telling, b: Telling): boolean =>
  a.deeds.some((event) => b.deeds.includes(event)) || (isDay(a.date) && a.date === b.date);

const isDay = (date: string | null): boolean => /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(date ?? "");

const tellers = ({ mentions }: Event): readonly string[] => mentions.map(({ article }) => article);

function pointOf(group: readonly Weighed[]): TurningPoint {
  const best = Math.max(...group.map(({ weight }) => weight));
  return {
    date: group.find(({ date }) => date !== null)?.date ?? null,
    reasons: [...new Set(group.flatMap(({ reasons }) => reasons))],
    evidence: group.map(({ article, from, to }) => ({ article, from, to })),
    articles: new Set(group.flatMap(({ article, deeds }) => [article, ...deeds.flatMap(tellers)])).size,
    speakers: new Set(group.flatMap(({ speakers }) => speakers)).size,
    weight: rounded(best),
  };
}
