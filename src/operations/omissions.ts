import { z } from "zod";
import { omissionsIn } from "../analyze/omissions.ts";
import type { Store } from "../store/store.ts";
import { daySchema, type RecordAt, recordAt } from "./analysis.ts";
import { type EventView, viewEvents } from "./events.ts";
import { parseInput } from "./invalid-input.ts";

export const omissionsInput = z.object({ asOf: daySchema.optional() });

export interface OmissionView {
  readonly event: EventView;
  readonly toldBy: readonly string[];
  readonly leftOutBy: readonly string[];
}

export interface OmissionsResult {
  readonly articles: RecordAt["articles"];
  readonly omissions: readonly OmissionView[];
}

/** Events that some outlets tell and others leave out who wrote of the same actors within the next weeks. */
export async function omissions(store: Store, input: z.input<typeof omissionsInput>): Promise<OmissionsResult> {
  const { asOf } = parseInput(omissionsInput, input);
  const { record, published, articles } = await recordAt(store, asOf);
  const outlets = new Map(
    (await store.articles()).flatMap(({ id, publisher }) =>
      publisher === null ? [] : [[id, { outlet: publisher, published: published.get(id) ?? null }] as const],
    ),
  );
  const found = omissionsIn(record.events, outlets);
  const views = await viewEvents(
    store,
    found.map(({ event }) => event),
  );
  return {
    articles,
    omissions: found.flatMap(({ toldBy, leftOutBy }, index) => {
      const event = views[index];
      return event === undefined ? [] : [{ event, toldBy, leftOutBy }];
    }),
  };
}
