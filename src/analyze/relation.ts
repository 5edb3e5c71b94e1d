import type { Wording } from "../record/analysis.ts";
import type { Stance } from "../record/reading.ts";
import type { Event, Resolution } from "../record/record.ts";
import { type Attitude, attitudesIn, type LastingTie, tiesIn } from "./attitudes.ts";
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
  readonly ties: readonly LastingTie[];
  readonly attitudes: readonly Attitude[];
  readonly turningPoints: readonly TurningPoint[];
  readonly phases: readonly Phase[];
}

/** How many turning points a relation of so many claims shows at most. */
const mostPoints = (claims: number): number => Math.ceil(1.3 * Math.sqrt(claims));

export function relationOf(
  record: Pick<Resolution, "actors" | "statements" | "events" | "ties">,
  a: Side,
  b: Side,
  published: ReadonlyMap<string, string | null>,
): Relation {
  const [inA, inB] = [new Set(a.actors), new Set(b.actors)];
  const events = record.events.filter((event) => joins(event, inA, inB));
  const shared = claimsOn(record, [a, b]).filter((claim) => sidesOfClaim(claim, [a, b]));
  const articles = new Set(shared.map(({ article }) => article));
  const ties = record.ties.filter(
    ({ holder, target }) => (inA.has(holder) && inB.has(target)) || (inB.has(holder) && inA.has(target)),
  );
  const attitudes = attitudesIn(ties, published);
  const points = turningPoints(shared, (event) => joins(event, inA, inB), mostPoints(shared.length));
  return {
    a,
    b,
    series: seriesOf(
      events,
      [...articles].map((article) => published.get(article) ?? null),
    ),
    ledger: ledgerOf(events, inA, inB),
    ties: tiesIn(ties, record.actors, [a, b], published),
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

/** Claims made of those statements and events alone whose words may concern both sides: the others need no look. */
function claimsOn(
  { statements, events }: Pick<Resolution, "statements" | "events">,
  sides: readonly [Side, Side],
): readonly Claim[] {
  const concern = (wording: readonly Wording[], others: readonly (string | null)[]): boolean =>
    sides.every((side) => isAmong(others, side) || wording.some((piece) => isNamed(piece, side)));
  return claimsOf({
    statements: statements.filter(({ wording, speaker }) => concern(wording, [speaker])),
    events: events.filter(({ actors, recipients, mentions }) =>
      mentions.some(({ wording, reportedBy }) => concern(wording, [reportedBy, ...actors, ...recipients])),
    ),
  });
}

/** Whether a claim names both sides, or one of them speaks in it to, or of, the other. */
const sidesOfClaim = (claim: Claim, sides: readonly [Side, Side]): boolean =>
  sides.every((side) => isNamed(claim, side) || (DEALING.has(claim.stance) && isAmong(claim.speakers, side)));

const isAmong = (ids: readonly (string | null)[], { actors }: Side): boolean => actors.some((id) => ids.includes(id));

const isNamed = ({ names, setting, terms }: Pick<Wording, "names" | "setting" | "terms">, side: Side): boolean =>
  isAmong(names, side) ||
  isAmong(setting.names, side) ||
  side.adjectives.some((stem) => terms.some(holds(stem)) || setting.terms.some(holds(stem)));

/** Whether a term, or a part of a compound ("russian-belarusian"), begins with a stem. */
const holds =
  (stem: string) =>
  (term: string): boolean =>
    term.startsWith(stem) || term.includes(`-${stem}`);

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
