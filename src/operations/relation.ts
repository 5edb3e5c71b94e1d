import { z } from "zod";
import type { Attitude, LastingTie } from "../analyze/attitudes.ts";
import type { Entry } from "../analyze/ledger.ts";
import type { Phase } from "../analyze/phases.ts";
import { type Relation, relationOf } from "../analyze/relation.ts";
import type { Series } from "../analyze/series.ts";
import type { TurningPoint } from "../analyze/turning-points.ts";
import type { Evidence } from "../record/record.ts";
import type { Store } from "../store/store.ts";
import { daySchema, type Quoted, type RecordAt, recordAt, sideNamed, Speaker } from "./analysis.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { sidesNamed } from "./ratings.ts";
import { unreadSentences } from "./unread-sentences.ts";

export const relationInput = z.object({
  /** An actor by any spelling, or several as one side: "Lukashenko + Belarus". */
  a: z.string().min(1),
  b: z.string().min(1),
  /** A third side, for the triangle. */
  with: z.string().min(1).optional(),
  /** Takes in all who act for the states named. */
  wide: z.boolean().default(false),
  asOf: daySchema.optional(),
});

/** A relation with the words behind everything in it. */
export interface RelationView {
  readonly a: SideView;
  readonly b: SideView;
  readonly series: Series;
  readonly ledger: readonly (Omit<Entry, "evidence"> & {
    readonly giverName: string;
    readonly evidence: readonly Quoted[];
  })[];
  readonly ties: readonly (Quoted<LastingTie> & Between)[];
  readonly attitudes: readonly (Quoted<Attitude> & Between)[];
  readonly turningPoints: readonly (Omit<TurningPoint, "evidence"> & { readonly evidence: readonly Quoted[] })[];
  readonly phases: readonly (Omit<Phase, "evidence" | "words"> & {
    readonly words: readonly (Quoted<Attitude> & Between)[];
  })[];
  /** Sentences that name both sides and of which the record holds nothing. */
  readonly unread: readonly Quoted[];
}

/** Who says it, of whom, to whom. */
export interface Between {
  readonly by: string;
  readonly holderName: string;
  readonly targetName: string;
}

export interface SideView {
  readonly name: string;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
}

export interface RelationResult {
  readonly articles: RecordAt["articles"];
  /** One relation; three in a triangle. */
  readonly relations: readonly RelationView[];
}

/** How two sides stand to each other; with a third, how each two of them do. */
export async function relation(store: Store, input: z.input<typeof relationInput>): Promise<RelationResult> {
  const { a, b, with: third, wide, asOf } = parseInput(relationInput, input);
  const at = await recordAt(store, asOf);
  const names = third === undefined ? [a, b] : [a, b, third];
  const known = sidesNamed(await store.decisions());
  const sides = names.map((name) =>
    sideNamed(at.record.actors, known.get(name.toLowerCase())?.join(" + ") ?? name, wide),
  );
  const pairs = sides.flatMap((side, index) => sides.slice(index + 1).map((other) => [side, other] as const));
  const relations: RelationView[] = [];
  for (const [one, other] of pairs) {
    if (one.actors.some((id) => other.actors.includes(id)))
      throw new InvalidInput(`${one.name} and ${other.name} share an actor; a relation needs two sides`);
    relations.push(await viewRelation(store, at, relationOf(at.record, one, other, at.published)));
  }
  return { articles: at.articles, relations };
}

async function viewRelation(store: Store, { record }: RecordAt, found: Relation): Promise<RelationView> {
  const unread = await unreadSentences(store, record, found.a, found.b);
  const places: readonly Evidence[] = [
    ...found.ledger.flatMap(({ evidence }) => evidence),
    ...found.ties,
    ...found.attitudes,
    ...found.turningPoints.flatMap(({ evidence }) => evidence),
    ...unread,
  ];
  const speaker = await Speaker.for(
    store,
    record.actors,
    places.map(({ article }) => article),
  );
  const between = <One extends Attitude | LastingTie>(one: One) => ({
    ...speaker.quoted<One>(one),
    by: speaker.speakers(one.speakers, one.article),
    holderName: speaker.name(one.holder),
    targetName: speaker.name(one.target),
  });
  const side = ({ name, actors }: Relation["a"]): SideView => ({
    name,
    actors: actors.map((id) => ({ id, name: speaker.name(id) })),
  });
  return {
    a: side(found.a),
    b: side(found.b),
    series: found.series,
    ledger: found.ledger.map((entry) => ({
      ...entry,
      giverName: entry.giver === "a" ? found.a.name : found.b.name,
      evidence: entry.evidence.map((one) => speaker.quoted(one)),
    })),
    ties: found.ties.map(between),
    attitudes: found.attitudes.map(between),
    turningPoints: found.turningPoints.map((point) => ({
      ...point,
      evidence: point.evidence.map((one) => speaker.quoted(one)),
    })),
    phases: found.phases.map(({ evidence: _, ...phase }) => ({ ...phase, words: phase.words.map(between) })),
    unread: unread.map((one) => speaker.quoted(one)),
  };
}
