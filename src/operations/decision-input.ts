/** What a person may decide, as he says it: actors by names or ids, findings by ids, words by the place they stand at. */
import { z } from "zod";
import {
  actorKind,
  actorName,
  attributionMode,
  certainty,
  credibility,
  edtf,
  eventStatus,
  eventType,
  outcome,
  reliability,
  stance,
} from "./decision-schema.ts";

/** An actor's id or a name of his. */
const actor = z.string().trim().min(1, { error: "names no actor" }).max(300);
const id = z.string().trim().min(1).max(200);

/** A stretch of an article, by offsets or by words; `occurrence` counts from 1 where the words stand several times. */
const place = z.union(
  [
    z.strictObject({ article: id, from: z.int().min(0), to: z.int().min(1) }),
    z.strictObject({ article: id, quote: z.string().min(1).max(20_000), occurrence: z.int().min(1).optional() }),
  ],
  { error: "is no place in an article: it takes article, from and to, or article, quote and perhaps occurrence" },
);
/** The same in an article named elsewhere. */
const words = z.union(
  [
    z.strictObject({ from: z.int().min(0), to: z.int().min(1) }),
    z.strictObject({ quote: z.string().min(1).max(20_000), occurrence: z.int().min(1).optional() }),
  ],
  { error: "are no words: they take from and to, or quote and perhaps occurrence" },
);

/** With `newKind` an actor who is not in the record is a new one of this kind. */
const whom = { actor, newKind: actorKind.optional() };
/** Null is nobody. */
const actors = z.array(actor).max(100);

export const statementFields = z
  .strictObject({
    /** An actor, "author", or null for an unnamed source. */
    speaker: actor.nullable(),
    /** For a speaker who is not in the record yet. */
    newKind: actorKind,
    via: actor.nullable(),
    stance,
    certainty,
    mode: attributionMode,
    source: words.nullable(),
    cue: words.nullable(),
    content: z.array(words).min(1).max(50),
    horizon: words.nullable(),
    condition: words.nullable(),
  })
  .partial();

export const reportFields = z
  .strictObject({
    type: eventType,
    /** EDTF; null where the text gives no date. */
    date: edtf.nullable(),
    actors,
    recipients: actors,
    newKind: actorKind,
    status: eventStatus,
    trigger: words,
    clause: words,
  })
  .partial();

/** An event's id, with "#2" behind it for its second report. */
const finding = z.union(
  [z.strictObject({ mention: place }), z.strictObject({ statement: id }), z.strictObject({ event: id })],
  { error: "is no mention, statement or event" },
);
const subject = z.union([...finding.options, z.strictObject({ actor })], {
  error: "is no actor, mention, statement or event",
});
const pair = z.union(
  [z.strictObject({ actors: z.tuple([actor, actor]) }), z.strictObject({ events: z.tuple([id, id]) })],
  {
    error: "are no two actors or events",
  },
);

export const decisionInput = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("rename"), actor, name: actorName }),
    z.strictObject({ kind: z.literal("retype"), actor, to: actorKind }),
    z.strictObject({ kind: z.literal(["same", "different", "unsure"]), of: pair }),
    z.strictObject({ kind: z.literal("split"), mentions: z.array(place).min(1).max(1000), ...whom }),
    z.strictObject({ kind: z.literal("reject"), of: finding }),
    z.strictObject({ kind: z.literal("confirm"), of: subject }),
    z.strictObject({ kind: z.literal("add mention"), at: place, ...whom }),
    z.strictObject({ kind: z.literal("add statement"), at: place, value: statementFields }),
    z.strictObject({ kind: z.literal("add event"), at: place, value: reportFields }),
    z.strictObject({ kind: z.literal("correct statement"), statement: id, value: statementFields }),
    z.strictObject({ kind: z.literal("correct event"), event: id, value: reportFields }),
    z.strictObject({ kind: z.literal("judge"), forecast: id, outcome }),
    z.strictObject({ kind: z.literal("settle"), disagreement: id, by: place.nullable() }),
    z.strictObject({ kind: z.literal("rate outlet"), outlet: actorName, reliability }),
    z.strictObject({ kind: z.literal("rate actor"), actor, reliability }),
    z.strictObject({ kind: z.literal("rate statement"), statement: id, credibility }),
    z.strictObject({ kind: z.literal("group"), side: actorName, actors: z.array(actor).min(1).max(100) }),
    z.strictObject({ kind: z.literal("undo"), decision: id }),
  ],
  { error: "kind: is nothing that can be decided" },
);

export type DecisionInput = z.input<typeof decisionInput>;
export type ParsedDecision = z.output<typeof decisionInput>;
export type StatementFields = z.output<typeof statementFields>;
export type ReportFields = z.output<typeof reportFields>;
