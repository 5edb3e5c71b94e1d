import { edtfBounds } from "../record/edtf.ts";
import type { Certainty, Stance } from "../record/reading.ts";
import type { Evidence, Resolution } from "../record/record.ts";
import { stemOf } from "../record/stem.ts";
import { type Claim, claimsOf, speakerKey } from "./claims.ts";
import { type Contest, type ContestKind, contestsAmong, polesOf, speaksAgainst } from "./contests.ts";
import { overlapOf, type Rarity, rarityIn } from "./likeness.ts";
import { rounded } from "./series.ts";
import { sidesOf } from "./sides.ts";

/** Where somebody stands in a disagreement. */
export interface Position extends Evidence {
  /** An actor's id, "author", or null for an unnamed source; all of them where several speak jointly. */
  readonly speaker: string | null;
  readonly speakers: readonly (string | null)[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** In a matter of judgement, the pole: 1 the first, -1 the second, 0 open. Elsewhere -1 for who speaks against. */
  readonly pole: 1 | 0 | -1;
  /** Publication date of the article, EDTF. */
  readonly published: string | null;
  /** The statement; null where the author tells it as a fact. */
  readonly statement: string | null;
  /** Index of an earlier position of which this one says no more: it is no second witness. */
  readonly repeats: number | null;
  /** Index of an earlier, open or doubtful position that this later, certain one settles. */
  readonly settles: number | null;
}

export interface Disagreement {
  /** Made of its positions' places. */
  readonly id: string;
  readonly kind: ContestKind;
  /** What it turns on: the matter and its poles, or stems of the words in dispute. */
  readonly on: string;
  readonly poles: readonly [string, string] | null;
  /** The actors it is about, those named most often first. */
  readonly about: readonly string[];
  /** In the order of publication, then of the text. */
  readonly positions: readonly Position[];
  /** True where one speaker is on both sides and nobody else is. */
  readonly selfContradiction: boolean;
  /** How central it is: it grows with the likeness of what is said, with speakers, articles and actors. */
  readonly centrality: number;
}

const MOST_POSITIONS = 8;
/** What is less central than this is more likely chance than dispute. */
const LEAST_CENTRALITY = 0.25;

/**
 * Disagreements of the record, the most central first.
 *
 * @param published publication dates by article, EDTF
 */
export function disagreementsIn(
  record: Pick<Resolution, "actors" | "statements" | "events">,
  published: ReadonlyMap<string, string | null>,
): readonly Disagreement[] {
  const chiefs = new Map(sidesOf(record.actors).flatMap(({ actors }) => actors.map((id) => [id, actors[0] ?? id])));
  const claims = claimsOf(record)
    .filter(({ terms }) => terms.length > 0)
    .map((claim) => ({ ...claim, names: [...new Set(claim.names.map((id) => chiefs.get(id) ?? id))].sort() }));
  const rarity = rarityIn(claims);
  const clusters = [...clustersOf(contestsAmong(claims, rarity)), ...namedContradictions(claims)];
  return withoutTwins(clusters.filter(({ score }) => score >= LEAST_CENTRALITY))
    .map((cluster) => disagreementOf(cluster, published, rarity))
    .sort((a, b) => b.centrality - a.centrality || (a.id < b.id ? -1 : 1));
}

/** Claims that are set against each other over one thing. */
interface Cluster {
  readonly kind: ContestKind;
  readonly on: string;
  readonly poles: readonly [string, string] | null;
  readonly claims: Claim[];
  score: number;
}

const GROWTH = 0.04;

/** Joins contests over the same that share a claim, the fiercest first. */
function clustersOf(contests: readonly Contest[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const of = new Map<Claim, Cluster[]>();
  const join = (cluster: Cluster, claim: Claim): void => {
    if (cluster.claims.includes(claim) || cluster.claims.length >= MOST_POSITIONS) return;
    cluster.claims.push(claim);
    of.set(claim, [...(of.get(claim) ?? []), cluster]);
  };
  for (const { kind, on, matter, a, b, score } of contests) {
    const known = [...(of.get(a) ?? []), ...(of.get(b) ?? [])].find(
      (cluster) => cluster.on === on && (cluster.kind === "judgement") === (kind === "judgement"),
    );
    const cluster = known ?? { kind, on, poles: matter?.poles ?? null, claims: [], score };
    if (known === undefined) clusters.push(cluster);
    else cluster.score += GROWTH;
    join(cluster, a);
    join(cluster, b);
  }
  return clusters;
}

const CONTRADICTION: ReadonlySet<string> = new Set(
  "contradict contradicts contradictory contradiction inconsistent incompatible paradox paradoxical"
    .split(" ")
    .map(stemOf),
);
/** How far back, in characters, the words go that an author calls contradictory; and how many he means at most. */
const REACH = 900;
const MEANT = 5;

/** Where an author says that others contradict themselves: what they said before, and his saying so. */
function namedContradictions(claims: readonly Claim[]): readonly Cluster[] {
  return claims.flatMap((claim, index): Cluster[] => {
    if (![...claim.terms, ...claim.setting.terms].some((term) => CONTRADICTION.has(term))) return [];
    const before = claims
      .slice(Math.max(0, index - 20), index)
      .filter(
        ({ article, from, speakers }) =>
          article === claim.article && claim.from - from < REACH && !speakers.includes("author"),
      )
      .slice(-MEANT);
    return before.length < 2
      ? []
      : [{ kind: "contradiction", on: "contradiction", poles: null, claims: [...before, claim], score: 2 }];
  });
}

/** Of clusters that share two claims, or most of the smaller one's, only the fiercest stays. */
function withoutTwins(clusters: readonly Cluster[]): readonly Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters.toSorted((a, b) => b.score - a.score)) {
    const isTwin = kept.some((other) => {
      const shared = cluster.claims.filter((claim) => other.claims.includes(claim)).length;
      return shared >= 2 || shared * 2 > Math.min(cluster.claims.length, other.claims.length);
    });
    if (!isTwin) kept.push(cluster);
  }
  return kept;
}

function disagreementOf(
  { kind, on, poles, claims, score }: Cluster,
  published: ReadonlyMap<string, string | null>,
  rarity: Rarity,
): Disagreement {
  const ordered = claims.toSorted((a, b) => byDate(a, b, published));
  const positions = ordered.map((claim, index) =>
    positionOf(claim, ordered.slice(0, index), { kind, on }, published, rarity),
  );
  const speakers = new Set(ordered.flatMap(({ speakers, article }) => speakers.map((id) => speakerKey(id, article))));
  return {
    id: idOf(positions),
    kind,
    on,
    poles,
    about: actorsOf(ordered),
    positions,
    selfContradiction: speakers.size === 1,
    centrality: rounded(score + 0.05 * Math.max(0, speakers.size - 2)),
  };
}

const idOf = (positions: readonly Position[]): string =>
  positions.map(({ article, from }) => `${article}:${from}`).sort()[0] ?? "";

const firstDay = (article: string, published: ReadonlyMap<string, string | null>): string =>
  edtfBounds(published.get(article) ?? "")?.earliest ?? "9999";

const byDate = (a: Claim, b: Claim, published: ReadonlyMap<string, string | null>): number => {
  const [first, second] = [
    `${firstDay(a.article, published)} ${a.article}`,
    `${firstDay(b.article, published)} ${b.article}`,
  ];
  return first < second ? -1 : first > second ? 1 : a.from - b.from;
};

/** Two positions this alike say the same; two this alike are about the same. */
const SAME = 0.75;
const ABOUT_SAME = 0.5;

const isOpen = ({ certainty }: Claim): boolean => certainty === "unknown" || certainty === "possible";

function positionOf(
  claim: Claim,
  earlier: readonly Claim[],
  { kind, on }: Pick<Cluster, "kind" | "on">,
  published: ReadonlyMap<string, string | null>,
  rarity: Rarity,
): Position {
  const pole = poleIn(claim, kind, on);
  const repeats = earlier.findIndex(
    (other) => poleIn(other, kind, on) === pole && overlapOf(claim, other, rarity) >= SAME,
  );
  const isLater = (other: Claim): boolean => firstDay(other.article, published) < firstDay(claim.article, published);
  const settles =
    claim.certainty === "certain" && pole !== 0
      ? earlier.findIndex((other) => isLater(other) && isOpen(other) && overlapOf(claim, other, rarity) >= ABOUT_SAME)
      : -1;
  const { article, from, to, speakers, stance, certainty, statement } = claim;
  return {
    article,
    from,
    to,
    speaker: speakers[0] ?? null,
    speakers,
    stance,
    certainty,
    pole,
    published: published.get(article) ?? null,
    statement,
    repeats: repeats < 0 ? null : repeats,
    settles: settles < 0 ? null : settles,
  };
}

function poleIn(claim: Claim, kind: ContestKind, on: string): 1 | 0 | -1 {
  if (kind === "judgement") return polesOf(claim).find(({ matter }) => matter.name === on)?.pole ?? 0;
  if (claim.certainty === "unknown" || claim.stance === "asks") return 0;
  return speaksAgainst(claim) || claim.denied.has(on) ? -1 : 1;
}

function actorsOf(claims: readonly Claim[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { names } of claims) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([id]) => id);
}
