import { z } from "zod";
import { type Calibration, calibrationOf, type ForecastAt, forecastsAt, type Sign } from "../analyze/forecasts.ts";
import { rarityIn } from "../analyze/likeness.ts";
import { edtfBounds } from "../record/edtf.ts";
import type { Store } from "../store/store.ts";
import { leastReliability } from "./decision-schema.ts";
import { actorNamed, daySchema, type Quoted, type RecordAt, recordAt, Speaker, claimsAt } from "./analysis.ts";
import { parseInput } from "./invalid-input.ts";
import { isReliable, outcomesOf, ratingsIn } from "./ratings.ts";

const STATES = ["open", "due", "came true", "did not", "unclear"] as const;

export const forecastsInput = z.object({
  /** A speaker by any spelling, or "author". */
  by: z.string().min(1).optional(),
  about: z.string().min(1).optional(),
  /** Only from outlets or speakers that a person rates at least so. */
  reliability: leastReliability,
  state: z.enum(STATES, { error: `is none of ${STATES.join(", ")}` }).optional(),
  /** The day on which it is asked what is due; the record is that of then. */
  asOf: daySchema.optional(),
});

export interface ForecastView extends Omit<Quoted<ForecastAt>, "wording" | "signs"> {
  readonly by: string;
  readonly horizonWords: string | null;
  readonly conditionWords: string | null;
  readonly likelihoodQuote: string | null;
  readonly signs: readonly Quoted<Sign>[];
}

export interface CalibrationView extends Calibration {
  readonly of: string;
}

export interface ForecastsResult {
  readonly articles: RecordAt["articles"];
  /** By publication, then place. */
  readonly forecasts: readonly ForecastView[];
  /** Of each speaker and each outlet with a judged forecast. */
  readonly speakers: readonly CalibrationView[];
  readonly outlets: readonly CalibrationView[];
}

/**
 * What was expected, and what came of it.
 *
 * @param today YYYY-MM-DD, where no day is asked for
 */
export async function forecasts(
  store: Store,
  input: z.input<typeof forecastsInput>,
  today: string,
): Promise<ForecastsResult> {
  const { by, about, state, asOf, reliability: least } = parseInput(forecastsInput, input);
  const at = await recordAt(store, asOf);
  const { record, published, articles } = at;
  const claims = claimsAt(at);
  const day = asOf === undefined ? today : (edtfBounds(asOf)?.latest ?? today);
  const judged = forecastsAt(record.forecasts, {
    today: day,
    published,
    outcomes: await outcomesOf(store, record.forecasts),
    claims,
    rarity: rarityIn(claims),
  });
  const wanted = {
    speaker: by === undefined || by === "author" ? by : actorNamed(record.actors, by).id,
    subject: about === undefined ? undefined : actorNamed(record.actors, about).id,
  };
  const chosen = judged.filter(
    (one) =>
      (wanted.speaker === undefined || one.speaker === wanted.speaker) &&
      (wanted.subject === undefined || one.about.includes(wanted.subject)) &&
      (state === undefined || one.state === state),
  );
  const speaker = await Speaker.for(
    store,
    record.actors,
    chosen.flatMap(({ article, signs }) => [article, ...signs.map((sign) => sign.article)]),
  );
  const ratings = ratingsIn(await store.decisions(), record.actors);
  const views = chosen
    .map((one) => viewForecast(one, speaker))
    .filter((one) => least === undefined || isReliable(ratings, least, one.citation.publisher, one.speaker));
  return {
    articles,
    forecasts: views.toSorted((x, y) => ((x.madeOn ?? "~") < (y.madeOn ?? "~") ? -1 : x.madeOn === y.madeOn ? 0 : 1)),
    speakers: calibrations(views, ({ by }) => by),
    outlets: calibrations(views, ({ citation }) => citation.publisher ?? "outlet not stated"),
  };
}

export function viewForecast({ wording: _, signs, ...forecast }: ForecastAt, speaker: Speaker): ForecastView {
  const { article, horizon, condition, likelihoodWords } = forecast;
  const words = (span: typeof horizon): string | null => (span === null ? null : speaker.words({ article, ...span }));
  return {
    ...speaker.quoted(forecast),
    by: speaker.speaker(forecast.speaker, article),
    horizonWords: words(horizon),
    conditionWords: words(condition),
    likelihoodQuote: words(likelihoodWords),
    signs: signs.map((sign) => speaker.quoted(sign)),
  };
}

function calibrations(
  forecasts: readonly ForecastView[],
  keyOf: (forecast: ForecastView) => string,
): readonly CalibrationView[] {
  const groups = new Map<string, ForecastView[]>();
  for (const forecast of forecasts) groups.set(keyOf(forecast), [...(groups.get(keyOf(forecast)) ?? []), forecast]);
  return [...groups]
    .map(([of, list]) => ({ of, ...calibrationOf(list) }))
    .filter(({ judged }) => judged > 0)
    .sort((x, y) => y.judged - x.judged || (x.of < y.of ? -1 : 1));
}
