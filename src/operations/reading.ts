import { createHash } from "node:crypto";
import { z } from "zod";
import { type Reading } from "../record/reading.ts";
import { plainBody, type ReadArticle, readLayer } from "../read/read.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { metadataSchema } from "./metadata.ts";
import { readerModels } from "./models.ts";
import { attempt } from "./reading-pool.ts";
import { findArticles, isFailure, loadSource } from "./sources.ts";
import { readingVersion } from "./version.ts";

/** Readings of files, one after the other, without any store. Throws InvalidInput for one that cannot be read. */
export async function* readings(paths: readonly string[]): AsyncGenerator<Reading> {
  for await (const { reading } of articlesRead(paths)) yield reading;
}

/** Articles of files with their text layers, otherwise as `readings`. */
export async function* articlesRead(paths: readonly string[]): AsyncGenerator<ReadArticle> {
  for (const path of await findArticles(paths)) {
    const source = await loadSource(path);
    if (isFailure(source)) throw new InvalidInput(`${source.path}: ${source.reason}`);
    const { bytes, label, given } = source;
    const id = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const outcome = await attempt({ id, raw: { bytes, name: label, given } });
    if (!outcome.ok) throw new InvalidInput(`${label}: ${outcome.reason}`);
    yield outcome.article;
  }
}

const lineSchema = metadataSchema
  .pick({ published: true, title: true })
  .extend({ published: metadataSchema.shape.published.nullable(), title: metadataSchema.shape.title.nullable() })
  .extend({ id: z.string().min(1), text: z.string() });

/** The reading of one JSON line {id, text, published?, title?}. `place` names the line in errors. */
export function readingOfLine(line: string, place: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InvalidInput(`${place}: is no JSON`);
  }
  try {
    const { id, text, published, title } = parseInput(lineSchema, value);
    return readLayer(
      id,
      plainBody(text, { published: published ?? null, title: title ?? null }),
      readingVersion,
      readerModels(),
    );
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`${place}: ${error.message}`) : error;
  }
}
