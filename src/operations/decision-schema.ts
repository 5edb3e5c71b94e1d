/** The form of decisions, as they are exported and as they come in. */
import { z } from "zod";
import { OUTCOMES } from "../record/analysis.ts";
import { CREDIBILITIES, type Decision, RELIABILITIES } from "../record/decision.ts";
import { isEdtf } from "../record/edtf.ts";
import { ACTOR_KINDS, CERTAINTIES, EVENT_STATUSES, EVENT_TYPES, STANCES } from "../record/reading.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { metadataSchema } from "./metadata.ts";

export const ATTRIBUTION_MODES = ["direct", "indirect", "mixed", "none"] as const;

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `is none of ${values.join(", ")}` });

export const actorKind = oneOf(ACTOR_KINDS);
export const stance = oneOf(STANCES);
export const certainty = oneOf(CERTAINTIES);
export const eventType = oneOf(EVENT_TYPES);
export const eventStatus = oneOf(EVENT_STATUSES);
export const attributionMode = oneOf(ATTRIBUTION_MODES);
export const outcome = oneOf(OUTCOMES);
export const reliability = oneOf(RELIABILITIES);
/** The least reliability asked for, in either case. */
export const leastReliability = z
  .preprocess((code) => (typeof code === "string" ? code.toUpperCase() : code), reliability)
  .optional();
export const credibility = oneOf(CREDIBILITIES);
export const edtf = z.string().refine(isEdtf, { error: "is no date in EDTF, such as 2023-06-26, 2023-06 or 2023?" });
export const actorName = z.string().trim().min(1, { error: "must not be empty" }).max(200);

const words = z.strictObject({
  quote: z.string().min(1).max(300),
  occurrence: z.int().min(0),
  length: z.int().min(1).max(10_000_000).optional(),
});
const place = words.extend({ article: z.string().min(1).max(200) });
const actor = z.strictObject({
  name: z.string().min(1).max(2000),
  kind: actorKind.optional(),
  at: place.optional(),
  shared: z.literal(true).optional(),
});
const statement = place.extend({ source: words.nullable() });
const report = place.extend({ type: eventType });

const mentionValue = z.strictObject({ actor });
const statementValue = z
  .strictObject({
    source: words.nullable(),
    cue: words.nullable(),
    content: z.array(words).min(1),
    mode: attributionMode,
    speaker: z.union([actor, z.literal("author")]).nullable(),
    via: actor.nullable(),
    stance,
    certainty,
    horizon: words.nullable(),
    condition: words.nullable(),
  })
  .partial();
const reportValue = z
  .strictObject({
    trigger: words,
    clause: words,
    type: eventType,
    date: edtf.nullable(),
    actors: z.array(actor).max(100),
    recipients: z.array(actor).max(100),
    status: eventStatus,
  })
  .partial();

/** Null takes back what was said of a field. */
const description = z
  .strictObject(
    Object.fromEntries(
      Object.entries(metadataSchema.shape).map(([field, schema]) => [field, schema.unwrap().nullable()]),
    ),
  )
  .partial();

const signed = {
  id: z.string().min(1).max(200).optional(),
  by: z.string().min(1).max(200),
  at: z.iso.datetime({ error: "is no moment in UTC, such as 2024-05-01T12:00:00Z" }),
  why: z.string().max(10_000).nullable().default(null),
};

const mention = z.strictObject({ mention: place });
const onStatement = z.strictObject({ statement });
const onReport = z.strictObject({ report });

/** The forms, by the kind of decision and, where it may be on several things, by what it is on. */
const FORMS: Readonly<Record<string, z.core.$ZodLooseShape>> = {
  rename: { anchor: actor, value: z.strictObject({ name: actorName }) },
  retype: { anchor: actor, value: z.strictObject({ kind: actorKind }) },
  describe: { anchor: z.strictObject({ article: z.string().min(1) }), value: description },
  split: {
    anchor: z.strictObject({ mentions: z.array(place).min(1).max(10_000) }),
    value: mentionValue,
    seen: mentionValue.optional(),
  },
  judge: { anchor: z.strictObject({ forecast: place }), value: z.strictObject({ outcome }) },
  settle: {
    anchor: z.strictObject({ positions: z.array(place).min(2).max(100) }),
    value: z.strictObject({ by: place.nullable() }),
  },
  "rate outlet": { anchor: z.strictObject({ outlet: actorName }), value: z.strictObject({ reliability }) },
  "rate actor": { anchor: z.strictObject({ actor }), value: z.strictObject({ reliability }) },
  "rate statement": { anchor: onStatement, value: z.strictObject({ credibility }) },
  group: {
    anchor: z.strictObject({ side: actorName }),
    value: z.strictObject({ actors: z.array(actor).min(1).max(100) }),
  },
  undo: { anchor: z.strictObject({ decision: z.string().min(1).max(200) }) },
  ...Object.fromEntries(
    ["same", "different", "unsure"].flatMap((kind) => [
      [`${kind} actors`, { anchor: z.strictObject({ actors: z.tuple([actor, actor]) }) }],
      [`${kind} reports`, { anchor: z.strictObject({ reports: z.tuple([report, report]) }) }],
    ]),
  ),
  "reject mention": { anchor: mention },
  "reject statement": { anchor: onStatement },
  "reject report": { anchor: onReport },
  "confirm actor": { anchor: z.strictObject({ actor }) },
  "confirm mention": { anchor: mention, seen: mentionValue.optional() },
  "confirm statement": { anchor: onStatement, seen: statementValue.optional() },
  "confirm report": { anchor: onReport, seen: reportValue.optional() },
  "add mention": { anchor: mention, value: mentionValue },
  "add statement": { anchor: onStatement, value: statementValue },
  "add report": { anchor: onReport, value: reportValue },
  "correct statement": { anchor: onStatement, value: statementValue, seen: statementValue.optional() },
  "correct report": { anchor: onReport, value: reportValue, seen: reportValue.optional() },
};

type Unidentified<D> = D extends Decision ? Omit<D, "id"> & { readonly id?: string } : never;

/** A decision as it comes in: one without an id gets the id that is made of all the rest. */
export type IncomingDecision = Unidentified<Decision>;

const head = z.looseObject({
  kind: z.string(),
  anchor: z.looseObject({}),
  why: z.unknown().optional(),
});

/** Throws InvalidInput, naming the field, where `value` is no decision. */
export function parseDecision(value: unknown): IncomingDecision {
  const { kind, anchor } = parseInput(head, value);
  const form = [kind, ...Object.keys(anchor).map((on) => `${kind} ${on}`)].find((key) => Object.hasOwn(FORMS, key));
  if (form === undefined) {
    const kinds = [...new Set(Object.keys(FORMS).map((key) => key.split(" ")[0]))];
    if (kinds.includes(kind)) throw new InvalidInput(`anchor: is nothing that one can ${kind}`);
    throw new InvalidInput(`kind: is none of ${kinds.join(", ")}`);
  }
  const schema = z.strictObject({ kind: z.literal(kind), ...signed, ...FORMS[form] });
  parseInput(schema, value);
  // As it came, with its fields in their order: what is exported again is the same line.
  return { ...(value as object), ...(head.parse(value).why === undefined ? { why: null } : {}) } as IncomingDecision;
}
