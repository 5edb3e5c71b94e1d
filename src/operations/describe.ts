import { z } from "zod";
import type { Store } from "../store/store.ts";
import { type ArticleSummary, findArticle, summarise } from "./articles.ts";
import { metadataGiven, sign, type Signature } from "./decide.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { metadataSchema } from "./metadata.ts";
import { attempt } from "./reading-pool.ts";
import { refresh } from "./refresh.ts";

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

/** Decides on an article's metadata and reads it again with them. */
export async function describe(
  store: Store,
  reference: string,
  input: z.input<typeof describeInput>,
  signature: Signature,
): Promise<ArticleSummary> {
  const said = Object.entries(parseInput(describeInput, input)).filter(([, value]) => value !== undefined);
  if (said.length === 0) throw new InvalidInput("name at least one field, such as publisher or published");
  const { id } = await findArticle(store, reference);
  await store.addDecision(
    sign({ kind: "describe", anchor: { article: id }, value: Object.fromEntries(said) }, signature),
  );
  await readAgain(store, id);
  await refresh(store);
  return summarise(store, await findArticle(store, id));
}

async function readAgain(store: Store, id: string): Promise<void> {
  const original = await store.original(id);
  if (original === null) return;
  const given = metadataGiven(await store.decisions(), id);
  const outcome = await attempt({ id, raw: { bytes: original.bytes, name: original.name, given } });
  if (!outcome.ok) throw new InvalidInput(`${original.name}: ${outcome.reason}`);
  await store.replaceReading(id, outcome.article.layer, outcome.article.reading);
}
