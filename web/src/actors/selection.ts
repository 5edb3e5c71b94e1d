import type { ActorSummary } from "../api.ts";

/** The orders a person may choose beside the server's own, which is by mentions, or by likelihood for a query. */
export const ORDERS = {
  mentions: "By mentions",
  articles: "By articles",
  name: "By name",
} as const;
export type Order = keyof typeof ORDERS;

export const isOrder = (order: string | undefined): order is Order =>
  order !== undefined && Object.hasOwn(ORDERS, order);

/** The actors of a kind ("" or undefined: of any), in the order chosen or, without one, the order given. */
export function selectActors(
  actors: readonly ActorSummary[],
  kind: string | undefined,
  order: string | undefined,
): readonly ActorSummary[] {
  const ofKind = kind ? actors.filter((actor) => actor.kind === kind) : actors;
  if (!isOrder(order)) return ofKind;
  if (order === "name") return ofKind.toSorted((a, b) => compareNames(a, b));
  return ofKind.toSorted((a, b) => b[order] - a[order] || compareNames(a, b));
}

/** Without case and diacritics. */
const sortKey = ({ name }: ActorSummary): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function compareNames(a: ActorSummary, b: ActorSummary): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}
