import type { DecisionInput, Review } from "../api.ts";

type Pair = Review["pairs"][number];
type Doubtful = Review["statements"][number];

/** One question to a person. */
export type Item =
  | { readonly is: "pair"; readonly key: string; readonly pair: Pair }
  | { readonly is: "forecast"; readonly key: string; readonly forecast: Review["forecasts"][number] }
  | { readonly is: "statement"; readonly key: string; readonly statement: Doubtful };

export const ANSWERS = ["yes", "no", "unsure"] as const;
export type Answer = (typeof ANSWERS)[number];

/** Pairs first: one answer moves many findings. Then what is due. */
export const itemsOf = ({ pairs, statements, forecasts }: Review): readonly Item[] => [
  ...pairs.map((pair): Item => ({ is: "pair", key: pair.actors.map(({ id }) => id).join(" "), pair })),
  ...forecasts.map((forecast): Item => ({ is: "forecast", key: forecast.id, forecast })),
  ...statements.map((statement): Item => ({ is: "statement", key: statement.id, statement })),
];

/** What an answer decides; null for nothing: who is unsure of a statement leaves it to others. */
export function decisionFor(item: Item, answer: Answer): DecisionInput | null {
  if (item.is === "pair") {
    const [a, b] = item.pair.actors;
    const kind = answer === "yes" ? "same" : answer === "no" ? "different" : "unsure";
    return { kind, of: { actors: [a.id, b.id] } };
  }
  if (item.is === "forecast") {
    const outcome = answer === "yes" ? "came true" : answer === "no" ? "did not" : "unclear";
    return { kind: "judge", forecast: item.forecast.id, outcome };
  }
  if (answer === "unsure") return null;
  return { kind: answer === "yes" ? "confirm" : "reject", of: { statement: item.statement.id } };
}
