import type { Forecast, Outcome } from "../record/analysis.ts";
import { edtfBounds } from "../record/edtf.ts";
import type { Likelihood } from "../record/reading.ts";
import type { Evidence } from "../record/record.ts";
import type { Claim } from "./claims.ts";
import { overlapOf, type Rarity } from "./likeness.ts";
import { rounded } from "./series.ts";

/** "open" until its last day is over, then "due" until a person has judged it. Without a horizon it stays open. */
export type ForecastState = "open" | "due" | Outcome;

/** Words of a later article that may tell what became of a forecast; a person decides. */
export interface Sign extends Evidence {
  readonly suggests: Exclude<Outcome, "unclear">;
  /** 0 to 1: how far both speak of the same. */
  readonly likeness: number;
}

/** A forecast as it stands on some day. */
export interface ForecastAt extends Forecast {
  /** Publication date of its article, EDTF; null where it is not known. */
  readonly madeOn: string | null;
  /** The last day on which it may come true, YYYY-MM-DD; null where the words name none. */
  readonly lastDay: string | null;
  readonly state: ForecastState;
  /** What a person decided; null until then. */
  readonly outcome: Outcome | null;
  readonly signs: readonly Sign[];
}

/** What forecasts are judged by. */
export interface Hindsight {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Publication dates by article, EDTF. */
  readonly published: ReadonlyMap<string, string | null>;
  /** Outcomes that persons decided, by forecast. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly claims: readonly Claim[];
  readonly rarity: Rarity;
}

export function forecastsAt(forecasts: readonly Forecast[], hindsight: Hindsight): readonly ForecastAt[] {
  const { today, published, outcomes } = hindsight;
  const later = byTerm(hindsight.claims.filter(isOfWhatCame));
  return forecasts.map((forecast) => {
    const outcome = outcomes.get(forecast.id) ?? null;
    const lastDay = forecast.due === null ? null : (edtfBounds(forecast.due)?.latest ?? null);
    return {
      ...forecast,
      madeOn: published.get(forecast.article) ?? null,
      lastDay,
      state: outcome ?? (lastDay !== null && lastDay < today ? "due" : "open"),
      outcome,
      signs: signsOf(forecast, later, hindsight),
    };
  });
}

/** Told as done, or as not done; what is itself expected tells nothing of what came. */
const isOfWhatCame = ({ status, stance }: Claim): boolean =>
  status === null ? stance === "asserts" || stance === "assesses" : TOLD.has(status);
const TOLD: ReadonlySet<string> = new Set(["happened", "ongoing", "denied", "failed"]);

const LEAST_LIKENESS = 0.45;
const MOST_SIGNS = 3;

/** Claims by each of their terms: only those that share one with a forecast need a look. */
function byTerm(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const term of new Set(claim.terms)) {
      const list = found.get(term);
      if (list === undefined) found.set(term, [claim]);
      else list.push(claim);
    }
  }
  return found;
}

function signsOf(
  forecast: Forecast,
  later: ReadonlyMap<string, readonly Claim[]>,
  { published, rarity }: Hindsight,
): readonly Sign[] {
  const made = edtfBounds(published.get(forecast.article) ?? "")?.latest ?? null;
  const worded = { terms: forecast.wording.flatMap(({ terms }) => terms), names: forecast.about };
  const sharing = new Set(worded.terms.flatMap((term) => later.get(term) ?? []));
  const signs = [...sharing].flatMap((claim): Sign[] => {
    const told = edtfBounds(published.get(claim.article) ?? "")?.earliest ?? null;
    if (made === null || told === null || told <= made || claim.article === forecast.article) return [];
    const likeness = overlapOf(worded, claim, rarity);
    if (likeness < LEAST_LIKENESS) return [];
    const { article, from, to } = claim;
    return [
      {
        article,
        from,
        to,
        suggests: contradicts(forecast, claim) ? "did not" : "came true",
        likeness: rounded(likeness),
      },
    ];
  });
  const key = ({ article, from }: Sign): string => `${article} ${String(from).padStart(9, "0")}`;
  return signs
    .sort((a, b) => b.likeness - a.likeness || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .slice(0, MOST_SIGNS);
}

function contradicts(forecast: Forecast, claim: Claim): boolean {
  const shared = forecast.wording.flatMap(({ terms }) => terms).filter((term) => claim.terms.includes(term));
  const deniedHere =
    claim.status === "denied" || claim.status === "failed" || shared.some((term) => claim.denied.has(term));
  return deniedHere !== forecast.denied;
}

/** The middle of each band of ICD 203, as a probability. */
const MIDDLE: Readonly<Record<Likelihood, number>> = {
  "almost no chance": 0.03,
  "very unlikely": 0.125,
  unlikely: 0.325,
  "roughly even chance": 0.5,
  likely: 0.675,
  "very likely": 0.875,
  "almost certain": 0.97,
};

/** How good the forecasts of one speaker, or of one outlet, were. */
export interface Calibration {
  /** Judged as come true or not. */
  readonly judged: number;
  readonly cameTrue: number;
  /** Of the judged, those whose words name a likelihood; the scores stand on these alone. */
  readonly scored: number;
  /** Brier (1950): 0 is perfect, 0.25 a coin; null where nothing is scored. */
  readonly brier: number | null;
  /** Mean negative natural logarithm of the probability given to what came (Good, 1952); 0 is perfect, 0.69 a coin. */
  readonly logScore: number | null;
  /** How often forecasts of each band came true. */
  readonly bands: readonly { readonly band: Likelihood; readonly forecasts: number; readonly cameTrue: number }[];
  /** True where so few are scored that the figures say little. */
  readonly fewOnly: boolean;
}

/** Below this many, a score is mostly chance: its standard error is of the size of what it is to tell apart. */
const ENOUGH = 20;

/** Scores judged forecasts; what is open, due or unclear is left out. */
export function calibrationOf(forecasts: readonly Pick<ForecastAt, "likelihood" | "outcome">[]): Calibration {
  const judged = forecasts.filter(({ outcome }) => outcome === "came true" || outcome === "did not");
  const scored = judged.flatMap(({ likelihood, outcome }) =>
    likelihood === null ? [] : [{ likelihood, p: MIDDLE[likelihood], came: outcome === "came true" }],
  );
  const mean = (score: (one: (typeof scored)[number]) => number): number | null =>
    scored.length === 0 ? null : rounded(scored.reduce((sum, one) => sum + score(one), 0) / scored.length);
  return {
    judged: judged.length,
    cameTrue: judged.filter(({ outcome }) => outcome === "came true").length,
    scored: scored.length,
    brier: mean(({ p, came }) => (p - (came ? 1 : 0)) ** 2),
    logScore: mean(({ p, came }) => -Math.log(came ? p : 1 - p)),
    bands: (Object.keys(MIDDLE) as Likelihood[]).flatMap((band) => {
      const of = scored.filter(({ likelihood }) => likelihood === band);
      return of.length === 0 ? [] : [{ band, forecasts: of.length, cameTrue: of.filter(({ came }) => came).length }];
    }),
    fewOnly: scored.length < ENOUGH,
  };
}
