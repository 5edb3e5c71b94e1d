import type { Store, StoredArticle } from "../store/store.ts";
import { descriptions } from "./descriptions.ts";
import type { Progress } from "./read.ts";
import { readAll, type ReadJob, threadsFor } from "./reading-pool.ts";
import { refresh } from "./refresh.ts";
import type { Failure } from "./sources.ts";

export interface RereadResult {
  readonly reread: number;
  /** These keep the reading they had. */
  readonly failures: readonly Failure[];
}

/** Reads every stored article again with the present version, superseded ones too. Decisions stay in force. */
export async function reread(store: Store, jobs: number | undefined, progress: Progress): Promise<RereadResult> {
  const articles = await store.articles();
  const failures: Failure[] = [];
  let done = 0;
  for await (const [job, outcome] of readAll(originals(store, articles), threadsFor(articles.length, jobs))) {
    if (outcome.ok) await store.replaceReading(job.id, outcome.article.layer, outcome.article.reading);
    else failures.push({ path: job.raw.name, reason: outcome.reason });
    progress((done += 1), articles.length);
  }
  await refresh(store);
  return { reread: done - failures.length, failures };
}

async function* originals(store: Store, articles: readonly StoredArticle[]): AsyncGenerator<ReadJob> {
  const described = descriptions(await store.decisions());
  for (const { id } of articles) {
    const original = await store.original(id);
    if (original === null) continue;
    yield { id, raw: { bytes: original.bytes, name: original.name, given: described(id).given } };
  }
}
