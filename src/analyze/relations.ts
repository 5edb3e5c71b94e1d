import type { Event, Resolution } from "../record/record.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { type Relation, relationOf } from "./relation.ts";
import { type Side, sidesOf } from "./sides.ts";
import type { TurningPoint } from "./turning-points.ts";

/** A relation by the ids under which others know it. */
export interface RelationOfRecord extends Omit<Relation, "a" | "b"> {
  readonly id: string;
  /** Ids of the actors of each side, the chief one first. */
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Relations a whole record is told by. */
const MOST_RELATIONS = 16;
/** Sides that meet in one event and are hardly told of together have no relation yet. */
const LEAST_WEIGHT = 6;

/**
 * The main relations of a record, those of the sides that deal most with each other first. A turning point is told with the first relation that
 * it concerns: the same sentence does not turn two.
 */
export function mainRelations(
  record: Pick<Resolution, "actors" | "statements" | "events" | "ties">,
  published: ReadonlyMap<string, string | null>,
): readonly RelationOfRecord[] {
  const claims = claimsOf(record);
  const told = new Set<string>();
  return mainPairs(sidesOf(record.actors), record.events, claims).map(([a, b]) => {
    const relation = relationOf(record, a, b, published);
    const fresh = relation.turningPoints.filter((point) => !point.evidence.every((one) => told.has(keyOf(one))));
    for (const one of fresh.flatMap(({ evidence }) => evidence)) told.add(keyOf(one));
    return {
      ...relation,
      id: `${a.actors[0] ?? ""}/${b.actors[0] ?? ""}`,
      a: a.actors,
      b: b.actors,
      turningPoints: fresh,
    };
  });
}

const keyOf = ({ article, from }: TurningPoint["evidence"][number]): string => `${article} ${from}`;

/** Deeds weigh as much as this many sentences that name both sides. */
const DEED = 3;

/** Pairs of sides that meet in an event, by how much they deal with each other and are told of together. */
function mainPairs(
  sides: readonly Side[],
  events: readonly Event[],
  claims: readonly Claim[],
): readonly (readonly [Side, Side])[] {
  const numberOf = new Map(sides.flatMap((side, number) => side.actors.map((id) => [id, number] as const)));
  const counts = new Map<string, { deeds: number; weight: number }>();
  const count = (ids: readonly string[], deeds: 0 | 1): void => {
    const met = [...new Set(ids.flatMap((id) => numberOf.get(id) ?? []))].sort((x, y) => x - y);
    met.forEach((first, at) => {
      for (const second of met.slice(at + 1)) {
        const before = counts.get(`${first} ${second}`) ?? { deeds: 0, weight: 0 };
        const weight = before.weight + (deeds === 1 ? DEED : 1);
        counts.set(`${first} ${second}`, { deeds: before.deeds + deeds, weight });
      }
    });
  };
  for (const { actors, recipients } of events) count([...actors, ...recipients], 1);
  for (const { names } of claims) count(names, 0);
  return [...counts]
    .filter(([, { deeds, weight }]) => deeds > 0 && weight >= LEAST_WEIGHT)
    .sort(([x, m], [y, n]) => n.weight - m.weight || (x < y ? -1 : 1))
    .slice(0, MOST_RELATIONS)
    .flatMap(([pair]) => {
      const [a, b] = pair.split(" ").map((number) => sides[Number(number)]);
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
}
