import { z } from "zod";
import type { ContestKind } from "../analyze/contests.ts";
import { type Disagreement, type Position } from "../analyze/disagreements.ts";
import type { Store } from "../store/store.ts";
import { leastReliability } from "./decision-schema.ts";
import { actorNamed, daySchema, type Quoted, type RecordAt, recordAt, Speaker, disagreementsAt } from "./analysis.ts";
import { parseInput } from "./invalid-input.ts";
import { isReliable, ratingsIn } from "./ratings.ts";
import { type Settlement, settlementsOf } from "./settlements.ts";

export const disagreementsInput = z.object({
  /** Only those about this actor. */
  about: z.string().min(1).optional(),
  /** Only those in which one speaker contradicts himself. */
  self: z.boolean().default(false),
  /** Only positions from outlets or speakers that a person rates at least so; where two are left. */
  reliability: leastReliability,
  asOf: daySchema.optional(),
});

export interface PositionView extends Quoted<Position> {
  readonly by: string;
  /** The pole in words: "dependent"; "for" and "against" where it is no matter of judgement. */
  readonly side: string;
}

export interface DisagreementView extends Omit<Disagreement, "positions" | "about"> {
  readonly question: string;
  readonly about: readonly { readonly id: string; readonly name: string }[];
  readonly positions: readonly PositionView[];
  /** What a person decided; null where it stands. */
  readonly settled: SettlementView | null;
}

export interface SettlementView {
  readonly decision: string;
  readonly decidedBy: string;
  readonly at: string;
  readonly why: string | null;
  /** The words that settle it; null where but the reason tells. */
  readonly words: Quoted | null;
}

export interface DisagreementsResult {
  readonly articles: RecordAt["articles"];
  /** The most central first. */
  readonly disagreements: readonly DisagreementView[];
}

/** Who disagrees with whom, over what. */
export async function disagreements(
  store: Store,
  input: z.input<typeof disagreementsInput>,
): Promise<DisagreementsResult> {
  const { about, self, asOf, reliability: least } = parseInput(disagreementsInput, input);
  const at = await recordAt(store, asOf);
  const { record, articles } = at;
  const subject = about === undefined ? null : actorNamed(record.actors, about).id;
  const chosen = disagreementsAt(at).filter(
    (one) => (subject === null || one.about.includes(subject)) && (!self || one.selfContradiction),
  );
  const settlements = await settlementsOf(store, chosen);
  const places = [
    ...chosen.flatMap(({ positions }) => positions.map(({ article }) => article)),
    ...[...settlements.values()].flatMap(({ by }) => by?.article ?? []),
  ];
  const speaker = await Speaker.for(store, record.actors, places);
  const views = chosen.map((one) => viewDisagreement(one, speaker, settlements.get(one.id)));
  if (least === undefined) return { articles, disagreements: views };
  const ratings = ratingsIn(await store.decisions(), record.actors);
  const reliable = views.map((view) => ({
    ...view,
    positions: view.positions.filter((one) => isReliable(ratings, least, one.citation.publisher, one.speaker)),
  }));
  return { articles, disagreements: reliable.filter(({ positions }) => positions.length > 1) };
}

/** Actors whom a question names at most. */
const NAMED = 3;

export function viewDisagreement(
  found: Disagreement,
  speaker: Speaker,
  settlement: Settlement | undefined,
): DisagreementView {
  const about = found.about.map((id) => ({ id, name: speaker.name(id) }));
  const names = about.slice(0, NAMED).map(({ name }) => name);
  return {
    ...found,
    about,
    question: questionOf(found, names, speaker),
    positions: found.positions.map((position) => ({
      ...speaker.quoted(position),
      by: speaker.speakers(position.speakers, position.article),
      side: sideOf(position, found.poles),
    })),
    settled: settlement === undefined ? null : viewSettlement(settlement, speaker),
  };
}

function viewSettlement({ decision, by }: Settlement, speaker: Speaker): SettlementView {
  const { id, by: decidedBy, at, why } = decision;
  return { decision: id, decidedBy, at, why, words: by === null ? null : speaker.quoted(by) };
}

const WORDS: Readonly<Record<ContestKind, string>> = {
  judgement: "how they stand",
  denial: "said and denied",
  negation: "said to be so and not to be so",
  doubt: "said and left open",
  certainty: "told as certain and as possible",
  purpose: "what it is for",
  contradiction: "said to contradict each other",
};

/** "Lukashenko, Putin: dependent, or has room of its own?"; else the words in dispute. */
function questionOf({ kind, poles, positions }: Disagreement, names: readonly string[], speaker: Speaker): string {
  const who = names.length === 0 ? "" : `${names.join(", ")}: `;
  if (poles !== null) return `${who}${poles[0]}, or ${poles[1]}?`;
  const shortest = positions.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
  return `${who}${WORDS[kind]}${shortest === undefined ? "" : ` (“${speaker.words(shortest)}”)`}`;
}

function sideOf({ pole }: Position, poles: Disagreement["poles"]): string {
  if (pole === 0) return "leaves it open";
  if (poles !== null) return pole === 1 ? poles[0] : poles[1];
  return pole === 1 ? "for" : "against";
}
