import type { Stance } from "../record/reading.ts";
import type { Event, Resolution } from "../record/record.ts";
import { type Attitude, attitudesIn, type Tie, tiesIn } from "./attitudes.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { type Entry, ledgerOf } from "./ledger.ts";
import { type Phase, phasesOf } from "./phases.ts";
import { type Series, seriesOf } from "./series.ts";
import type { Side } from "./sides.ts";
import { type TurningPoint, turningPoints } from "./turning-points.ts";

/** How two sides stand to each other. */
export interface Relation {
  readonly a: Side;
  readonly b: Side;
  readonly series: Series;
  readonly ledger: readonly Entry[];
  readonly ties: readonly Tie[];
  readonly attitudes: readonly Attitude[];
  readonly turningPoints: readonly TurningPoint[];
  readonly phases: readonly Phase[];
}

/** How many turning points a relation of so many claims shows at most. */
const mostPoints = (claims: number): number => Math.ceil(1.3 * Math.sqrt(claims));

export function relationOf(
  record: Pick<Resolution, "actors" | "statements" | "events">,
  a: Side,
  b: Side,
  published: ReadonlyMap<string, string | null>,
  claims: readonly Claim[] = claimsOf(record),
): Relation {
  const [inA, inB] = [new Set(a.actors), new Set(b.actors)];
  const events = record.events.filter((event) => joins(event, inA, inB));
  const shared = claims.filter((claim) => concerns(claim, a, b));
  const articles = new Set(shared.map(({ article }) => article));
  const attitudes = attitudesIn(shared, published);
  const points = turningPoints(shared, (event) => joins(event, inA, inB), mostPoints(shared.length));
  return {
    a,
    b,
    series: seriesOf(
      events,
      [...articles].map((article) => published.get(article) ?? null),
    ),
    ledger: ledgerOf(events, inA, inB),
    ties: tiesIn(shared, record.actors, [a, b], published),
    attitudes,
    turningPoints: points,
    phases: phasesOf(events, attitudes, points),
  };
}

function joins({ actors, recipients }: Event, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const has = (side: ReadonlySet<string>): boolean =>
    actors.some((id) => side.has(id)) || recipients.some((id) => side.has(id));
  return has(a) && has(b);
}

/** Whether a claim names both sides, or one of them speaks in it to, or of, the other. */
export function concerns(claim: Claim, a: Side, b: Side): boolean {
  return involves(claim, a) && involves(claim, b);
}

function involves({ names, setting, terms, speakers, stance }: Claim, { actors, adjectives }: Side): boolean {
  return (
    actors.some((id) => names.includes(id) || setting.names.includes(id)) ||
    (DEALING.has(stance) && actors.some((id) => speakers.includes(id))) ||
    adjectives.some((stem) =>
      [...terms, ...setting.terms].some((term) => term.split("-").some((part) => part.startsWith(stem))),
    )
  );
}

/** To say such a thing is to deal with whom it is said of. */
const DEALING: ReadonlySet<Stance> = new Set<Stance>([
  "promises",
  "demands",
  "offers",
  "thanks",
  "accuses",
  "warns",
  "denies",
]);
