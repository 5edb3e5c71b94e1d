import { edtfBounds } from "../record/edtf.ts";
import type { EventType } from "../record/reading.ts";
import type { Actor, Event, Evidence } from "../record/record.ts";
import { timeline } from "./timeline.ts";

/** What passes between two actors of a network, whoever of them does it. */
export interface Edge {
  /** Ids of actors, in code-point order. */
  readonly a: string;
  readonly b: string;
  /** By date, undated ones last. */
  readonly events: readonly Event[];
  readonly cooperation: number;
  readonly conflict: number;
  /** "head of Wagner": what articles call the one in terms of the other. */
  readonly roles: readonly Evidence[];
}

export interface Network {
  /** Ids of the actors who have an edge, those with the most first. */
  readonly actors: readonly string[];
  /** The most eventful first. */
  readonly edges: readonly Edge[];
  /** Edges that there would be besides. */
  readonly left: number;
}

export interface NetworkFilter {
  /** First and last day, YYYY-MM-DD: an event may have happened between them. Undated ones count where both are null. */
  readonly from: string | null;
  readonly to: string | null;
  /** Empty for all. */
  readonly types: ReadonlySet<EventType>;
  /** The most edges taken. */
  readonly most: number;
}

/** Who deals with whom. Roles have no date and no type: they are left out where either is asked for. */
export function networkOf(
  { actors, events }: { readonly actors: readonly Actor[]; readonly events: readonly Event[] },
  filter: NetworkFilter,
): Network {
  const edges = new Map<string, { a: string; b: string; events: Event[]; roles: Evidence[] }>();
  const between = (one: string, other: string) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const edge = edges.get(`${a} ${b}`) ?? { a, b, events: [], roles: [] };
    edges.set(`${a} ${b}`, edge);
    return edge;
  };
  for (const event of events) {
    if (isAsked(event, filter)) for (const [one, other] of pairsOf(event)) between(one, other).events.push(event);
  }
  if (filter.from === null && filter.to === null && filter.types.size === 0) {
    for (const { holder, body, role } of rolesAmong(actors)) between(holder, body).roles.push(role);
  }
  const ordered = [...edges.values()].sort(
    (x, y) =>
      y.events.length - x.events.length ||
      y.roles.length - x.roles.length ||
      (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
  );
  const taken = ordered.slice(0, filter.most);
  return { actors: byEdges(taken), edges: taken.map(edgeOf), left: ordered.length - taken.length };
}

const edgeOf = ({ a, b, events, roles }: Pick<Edge, "a" | "b" | "events" | "roles">): Edge => ({
  a,
  b,
  events: timeline(events),
  cooperation: events.filter(({ quad }) => quad.endsWith("cooperation")).length,
  conflict: events.filter(({ quad }) => quad.endsWith("conflict")).length,
  roles,
});

function isAsked({ date, type }: Event, { from, to, types }: NetworkFilter): boolean {
  if (types.size > 0 && !types.has(type)) return false;
  if (from === null && to === null) return true;
  const bounds = date === null ? null : edtfBounds(date);
  return (
    bounds !== null &&
    (from === null || (bounds.latest ?? "9999-12-31") >= from) &&
    (to === null || (bounds.earliest ?? "0000-01-01") <= to)
  );
}

/** Who does it, each with each to whom it is done; where it is done to nobody, or mutual, those who do it together. */
function pairsOf({ actors, recipients }: Event): readonly (readonly [string, string])[] {
  const others = recipients.length === 0 ? actors : recipients;
  const seen = new Set<string>();
  return actors.flatMap((one) =>
    others.flatMap((other) => {
      const key = one < other ? `${one} ${other}` : `${other} ${one}`;
      if (one === other || seen.has(key)) return [];
      seen.add(key);
      return [[one, other] as const];
    }),
  );
}

/** Roles of actors in whose words another actor is named. */
function rolesAmong(
  actors: readonly Actor[],
): readonly { readonly holder: string; readonly body: string; readonly role: Evidence }[] {
  const byArticle = new Map<string, { id: string; from: number; to: number }[]>();
  for (const { id, mentions } of actors) {
    for (const { article, from, to } of mentions) {
      const list = byArticle.get(article);
      if (list === undefined) byArticle.set(article, [{ id, from, to }]);
      else list.push({ id, from, to });
    }
  }
  return actors.flatMap(({ id: holder, roles }) =>
    roles.flatMap(({ article, from, to }) =>
      (byArticle.get(article) ?? [])
        .filter((mention) => mention.id !== holder && from <= mention.from && mention.to <= to)
        .map((mention) => ({ holder, body: mention.id, role: { article, from, to } })),
    ),
  );
}

function byEdges(edges: readonly { readonly a: string; readonly b: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { a, b } of edges) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([id]) => id);
}
