import { createHash } from "node:crypto";
import { dirname, relative } from "node:path";
import { z } from "zod";
import type { ReadArticle } from "../read/read.ts";
import type { Added, Store } from "../store/store.ts";
import type { Signature } from "./decide.ts";
import { descriptions, descriptionsAnew } from "./descriptions.ts";
import { InvalidInput, parseInput } from "./invalid-input.ts";
import { fieldsGiven, type GivenMetadata, metadataSchema } from "./metadata.ts";
import { readAll, type ReadJob, threadsFor } from "./reading-pool.ts";
import { refresh } from "./refresh.ts";
import { type Failure, findArticles, isFailure, loadSource, type Source } from "./sources.ts";

export const readInput = z.object({
  /** Files, folders, or "-" for standard input. */
  paths: z.array(z.string().min(1)).min(1, { error: "name a file, a folder or - for standard input" }),
  /** What the person says of every article named. */
  given: metadataSchema.default({}),
  /** Number of threads. */
  jobs: z.int().min(1).max(64).optional(),
});

/** One article read, or found to be in the record already. */
export interface ReadReport {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly outcome: Added;
  /** Why it was kept but not read. */
  readonly unread: string | null;
}

export interface ReadResult {
  readonly articles: readonly ReadReport[];
  readonly failures: readonly Failure[];
}

/** Called after each article; `total` counts the articles found. */
export type Progress = (done: number, total: number) => void;

/** Called with what came of each article, as soon as it is known. */
export type Report = (of: ReadReport | Failure) => void;

/** Articles to read and how. */
export interface Sources {
  readonly sources: Iterable<Source> | AsyncIterable<Source | Failure>;
  /** How many they are. */
  readonly total: number;
  /** What the person says of every one of them. */
  readonly given: GivenMetadata;
  /** Number of threads. */
  readonly jobs?: number | undefined;
  /** Stops between two articles; what is kept until then stays. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads articles into the store, each acknowledged as soon as it is kept, and resolves the record anew. An article
 * that cannot be read is reported among the failures and does not keep the others from being read.
 *
 * @param signature who reads and when: metadata given with an article is a decision
 */
export async function read(
  store: Store,
  input: z.input<typeof readInput>,
  signature: Signature,
  progress: Progress,
): Promise<ReadResult> {
  const { paths, given, jobs } = parseInput(readInput, input);
  const found = await findArticles(paths);
  const total = found.length;
  let done = 0;
  return readSources(store, { sources: load(found), total, given: fieldsGiven(given), jobs }, signature, () =>
    progress((done += 1), total),
  );
}

/** The same for sources of any kind. */
export async function readSources(
  store: Store,
  { sources, total, given, jobs, signal }: Sources,
  signature: Signature,
  report: Report,
): Promise<ReadResult> {
  if (total > 1 && (given.title ?? given.url) !== undefined) {
    throw new InvalidInput("a title or address can be given for one article only; read the others apart");
  }
  const articles: ReadReport[] = [];
  const failures: Failure[] = [];
  const settle = (outcome: ReadReport | Failure): void => {
    if ("reason" in outcome) failures.push(outcome);
    else articles.push(outcome);
    report(outcome);
  };
  const unread = findUnread(store, unlessAborted(sources, signal), given, signature, settle);
  for await (const [job, outcome] of readAll(unread, threadsFor(total, jobs))) {
    settle(outcome.ok ? await keep(store, job, outcome.article) : { path: job.source.label, reason: outcome.reason });
  }
  if (signal?.aborted !== true) await refresh(store);
  return { articles: articles.toSorted(byPath), failures: failures.toSorted(byPath) };
}

async function* load(paths: readonly string[]): AsyncGenerator<Source | Failure> {
  for (const path of paths) yield await loadSource(path);
}

async function* unlessAborted<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal?.aborted === true) return;
    yield item;
  }
}

const byPath = (a: { path: string | null }, b: { path: string | null }): number =>
  (a.path ?? "") < (b.path ?? "") ? -1 : 1;

/** An article to be read, and whether the store holds it with other metadata. */
interface Job extends ReadJob {
  readonly source: Source;
  readonly path: string | null;
  readonly redescribed: boolean;
}

/**
 * Yields what has to be read; the rest is settled here. Metadata given anew goes to the log of decisions before the
 * article is read with it.
 */
async function* findUnread(
  store: Store,
  sources: AsyncIterable<Source | Failure>,
  given: GivenMetadata,
  signature: Signature,
  settle: (report: ReadReport | Failure) => void,
): AsyncGenerator<Job> {
  const stored = new Map((await store.articles()).map((article) => [article.id, article]));
  const described = descriptions(await store.decisions());
  for await (const source of sources) {
    if (isFailure(source)) {
      settle(source);
      continue;
    }
    const id = createHash("sha256").update(source.bytes).digest("hex").slice(0, 16);
    const path = source.path === null ? null : pathInRecord(store, source.path);
    const known = stored.get(id);
    const anew = descriptionsAnew(described(id), id, source.given, given, signature);
    await store.addDecisions(anew);
    const inPlace = known?.supersededBy === null && (path === null || known.paths.includes(path));
    if (anew.length === 0 && known !== undefined && inPlace) {
      settle({ id, path, title: known.title, outcome: "present", unread: known.unread });
      continue;
    }
    const said = anew.reduce<GivenMetadata>((given, { value }) => ({ ...given, ...value }), described(id).given);
    const raw = { bytes: source.bytes, name: source.label, given: said };
    yield { id, raw, source, path, redescribed: anew.length > 0 && known !== undefined };
  }
}

/** Paths are kept relative to the store's folder, so that a record moves and compares between machines. */
const pathInRecord = (store: Store, path: string): string => relative(dirname(store.path), path).replaceAll("\\", "/");

async function keep(store: Store, job: Job, { layer, reading }: ReadArticle): Promise<ReadReport> {
  const { id, path, source } = job;
  const added = await store.addArticle({ id, path, name: source.label, bytes: source.bytes, layer, reading });
  if (added === "present" && job.redescribed) await store.replaceReading(id, layer, reading);
  return { id, path, title: reading.article.title, outcome: added, unread: reading.unread };
}
