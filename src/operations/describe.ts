import { z } from "zod";
import type { Store } from "../store/store.ts";
import { type ArticleSummary, findArticle, summarise } from "./articles.ts";
import { sign, type Signature } from "./decide.ts";
import { keepDecisions } from "./decision-log.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { metadataSchema } from "./metadata.ts";

const fields = metadataSchema.shape;

/** What a person says of an article. Null takes back what was said of a field: the text decides again. */
export const describeInput = z
  .strictObject({
    title: fields.title.unwrap().nullable(),
    publisher: fields.publisher.unwrap().nullable(),
    author: fields.author.unwrap().nullable(),
    url: fields.url.unwrap().nullable(),
    retrieved: fields.retrieved.unwrap().nullable(),
    published: fields.published.unwrap().nullable(),
  })
  .partial();

/** Reads an article again with what a person says of it, and keeps that as a decision. */
export async function describe(
  store: Store,
  reference: string,
  input: z.input<typeof describeInput>,
  signature: Signature,
): Promise<ArticleSummary> {
  const value = Object.fromEntries(
    Object.entries(parseInput(describeInput, input)).filter(([, field]) => field !== undefined),
  );
  if (Object.keys(value).length === 0)
    throw new InvalidInput("name at least one field, such as publisher or published");
  const { id } = await findArticle(store, reference);
  await keepDecisions(store, [sign({ kind: "describe", anchor: { article: id }, value }, signature)]);
  return summarise(store, await findArticle(store, id));
}
