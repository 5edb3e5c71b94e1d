import { z } from "zod";
import { type Edge, networkOf } from "../analyze/network.ts";
import { edtfBounds } from "../record/edtf.ts";
import { type ActorKind, EVENT_TYPES, type EventType } from "../record/reading.ts";
import type { Store } from "../store/store.ts";
import { daySchema, type Quoted, type RecordAt, recordAt, Speaker } from "./analysis.ts";
import { parseInput } from "./invalid-input.ts";

export const networkInput = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Event types, parted by commas; absent for all. */
  types: z
    .preprocess(
      (types) => (typeof types === "string" ? types.split(",").filter((type) => type !== "") : types),
      z.array(z.enum(EVENT_TYPES, { error: `is none of ${EVENT_TYPES.join(", ")}` })),
    )
    .optional(),
  /** How many edges at most, the most eventful first. */
  limit: z.coerce.number().int().min(1).max(1000).default(120),
  asOf: daySchema.optional(),
});

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly mentions: number;
}

export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  readonly events: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** The commonest first. */
  readonly types: readonly { readonly type: EventType; readonly events: number }[];
  /** Words for some of its events, the latest first, and for roles of the one in terms of the other. */
  readonly examples: readonly (Quoted & { readonly type: EventType; readonly date: string | null })[];
  readonly roles: readonly Quoted[];
}

export interface NetworkResult {
  readonly articles: RecordAt["articles"];
  readonly actors: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly left: number;
}

const EXAMPLES = 3;

/** Actors and what passes between them, by period and type. */
export async function network(store: Store, input: z.input<typeof networkInput>): Promise<NetworkResult> {
  const { from, to, types = [], limit, asOf } = parseInput(networkInput, input);
  const { record, articles } = await recordAt(store, asOf);
  const found = networkOf(record, {
    from: from === undefined ? null : (edtfBounds(from)?.earliest ?? null),
    to: to === undefined ? null : (edtfBounds(to)?.latest ?? null),
    types: new Set(types),
    most: limit,
  });
  const shown = found.edges.map((edge) => ({
    edge,
    events: edge.events.toReversed().slice(0, EXAMPLES),
    roles: edge.roles.slice(0, EXAMPLES),
  }));
  const places = shown.flatMap(({ events, roles }) => [...events.flatMap(({ mentions }) => mentions), ...roles]);
  const speaker = await Speaker.for(
    store,
    record.actors,
    places.map(({ article }) => article),
  );
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  return {
    articles,
    left: found.left,
    actors: found.actors.flatMap((id) => {
      const actor = byId.get(id);
      return actor === undefined ? [] : [{ id, name: actor.name, kind: actor.kind, mentions: actor.mentions.length }];
    }),
    edges: shown.map(({ edge, events, roles }) => ({
      a: edge.a,
      b: edge.b,
      events: edge.events.length,
      cooperation: edge.cooperation,
      conflict: edge.conflict,
      types: typesOf(edge),
      examples: events.flatMap(({ type, date, mentions: [report] }) =>
        report === undefined
          ? []
          : [{ ...speaker.quoted({ article: report.article, from: report.from, to: report.to }), type, date }],
      ),
      roles: roles.map((role) => speaker.quoted(role)),
    })),
  };
}

function typesOf({ events }: Edge): NetworkEdge["types"] {
  const counts = new Map<EventType, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, events: count }))
    .sort((x, y) => y.events - x.events || (x.type < y.type ? -1 : 1));
}
