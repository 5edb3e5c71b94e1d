import { z } from "zod";
import type { Metadata } from "../record/article.ts";
import { isEdtf } from "../record/edtf.ts";
import { parseInput } from "./invalid-input.ts";

const text = z.string().trim().min(1).max(2000);

/** YAML makes dates and years of what looks like them; here they are words again. */
const asText = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().replace(/T00:00:00\.000Z$/, "")
    : typeof value === "number"
      ? `${value}`
      : value;

/** What a person may say of an article that its text does not state. */
export const metadataSchema = z
  .strictObject({
    title: text,
    publisher: text,
    author: text,
    url: z.url({ protocol: /^https?$/, error: "is no address that begins with http or https" }),
    retrieved: z.preprocess(asText, z.iso.date().or(z.iso.datetime({ offset: true }))),
    published: z.preprocess(
      asText,
      z.string().refine(isEdtf, { error: "is no date in EDTF, such as 2023-06-26, 2023-06 or 2023?" }),
    ),
  })
  .partial();

export type GivenMetadata = Partial<Metadata>;

/** Without the fields of which nothing is said. */
export const fieldsGiven = (fields: z.output<typeof metadataSchema>): GivenMetadata =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));

/** Throws InvalidInput, naming the field, where `value` is no metadata. */
export const parseMetadata = (value: unknown): GivenMetadata => fieldsGiven(parseInput(metadataSchema, value ?? {}));
