import { type Good, GOODS } from "../record/analysis.ts";
import type { EventStatus, EventType } from "../record/reading.ts";
import type { Event, EventReport, Evidence } from "../record/record.ts";
import { stemOf } from "../record/stem.ts";
import { byDay } from "./series.ts";

/** Whether it was given, or is only promised, asked for, refused, or said to have been given. */
export type Delivery = "given" | "promised" | "possible" | "asked" | "refused" | "alleged";

/** A line of the ledger. */
export interface Entry {
  readonly giver: "a" | "b";
  readonly good: Good;
  readonly delivery: Delivery;
  readonly date: string | null;
  /** Id of the event. */
  readonly event: string;
  readonly evidence: readonly (Evidence & { readonly reportedBy: string | null })[];
}

const GOOD_WORDS: Readonly<Record<Good, string>> = {
  money:
    "loan loans credit credits money dollar dollars euro euros billion million subsidy subsidies subsidised subsidized debt fund funds funding financial finance aid grant payment pay paid contracts salary bailout",
  energy: "gas oil energy pipeline fuel electricity power transit coal",
  trade:
    "trade market export exports import imports goods preference preferences tariff customs economic purchase sale",
  weapons:
    "weapon weapons missile missiles arms ammunition aircraft tank tanks drone drones nuclear warhead warheads equipment artillery rifles",
  troops:
    "troops soldiers forces fighters mercenaries manoeuvres maneuvers exercise exercises training pilots regiment deployment deploy intervention army military",
  territory: "territory base bases airspace sky skies ground soil launch staging passage corridor",
  integration:
    "integration union unification roadmap roadmaps decree treaty agreement agreements doctrine constitution merger single currency",
  recognition:
    "recognition recognise recognised recognize recognized legitimate congratulate congratulated congratulation acknowledge",
  loyalty:
    "loyalty loyal ally allies allied support supported side sided solidarity praise praised thank thanked grateful friendship obedience",
  mediation: "mediate mediated mediation mediator negotiations talks deal broker brokered ceasefire truce peace",
  people: "release released free freed extradite extradited deport deported prisoner prisoners hostages hand",
  cover:
    "cover protect protection protects guarantee guarantees security shelter asylum haven help helped save saved rescue defend defended",
};

const GOOD_BY_TERM: ReadonlyMap<string, Good> = new Map(
  GOODS.toReversed().flatMap((good) => GOOD_WORDS[good].split(" ").map((word) => [stemOf(word), good] as const)),
);

/** Types in which something passes from actor to recipient, and the good it is where no word tells. */
const GIVING: Readonly<Partial<Record<EventType, Good>>> = {
  AID: "cover",
  SUPPORT: "loyalty",
  CONCEDE: "loyalty",
  COOPERATE: "trade",
  AGREE: "integration",
  RETREAT: "people",
};

/**
 * What passes between two sides, from events with an actor on one side and a recipient on the other. What both do
 * together stands on both sides. By date, undated lines last.
 */
export function ledgerOf(events: readonly Event[], a: ReadonlySet<string>, b: ReadonlySet<string>): readonly Entry[] {
  return events
    .flatMap((event) => [...entriesOf(event, "a", a, b), ...entriesOf(event, "b", b, a)])
    .sort((x, y) => byDay(x.date, y.date));
}

function entriesOf(
  event: Event,
  giver: "a" | "b",
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): readonly Entry[] {
  const gives = event.actors.some((id) => from.has(id)) && event.recipients.some((id) => to.has(id));
  const asked = event.actors.some((id) => to.has(id)) && event.recipients.some((id) => from.has(id));
  const refuses = event.type === "REJECT" && gives;
  const fallback = GIVING[event.type];
  const good = goodOf(event.mentions) ?? (fallback === undefined ? null : fallback);
  if (good === null) return [];
  const evidence = event.mentions.map(({ article, from, to, reportedBy }) => ({ article, from, to, reportedBy }));
  const entry = (delivery: Delivery): Entry => ({ giver, good, delivery, date: event.date, event: event.id, evidence });
  if (event.type === "DEMAND" && asked) return [entry("asked")];
  if (refuses) return [entry("refused")];
  if (fallback !== undefined && gives)
    return [entry(event.type === "AGREE" ? promised(event.status) : DELIVERY[event.status])];
  return [];
}

const DELIVERY: Readonly<Record<EventStatus, Delivery>> = {
  happened: "given",
  ongoing: "given",
  planned: "promised",
  threatened: "promised",
  demanded: "asked",
  alleged: "alleged",
  denied: "refused",
  hypothetical: "possible",
  failed: "refused",
};

const promised = (status: EventStatus): Delivery => (DELIVERY[status] === "given" ? "promised" : DELIVERY[status]);

/** The good that most words of the tellings name; of equals the first in the list above. */
function goodOf(reports: readonly EventReport[]): Good | null {
  const counts = new Map<Good, number>();
  for (const { wording } of reports) {
    for (const { terms } of wording) {
      for (const term of terms) {
        const good = GOOD_BY_TERM.get(term);
        if (good !== undefined) counts.set(good, (counts.get(good) ?? 0) + 1);
      }
    }
  }
  let best: Good | null = null;
  for (const good of GOODS) if ((counts.get(good) ?? 0) > (best === null ? 0 : (counts.get(best) ?? 0))) best = good;
  return best;
}
