import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type RawArticle, readArticle, type ReadArticle } from "../read/read.ts";
import { readerModels } from "./models.ts";
import { readingVersion } from "./version.ts";

/** One article to be read. */
export interface ReadJob {
  readonly id: string;
  readonly raw: RawArticle;
}

/** What came of a job: the article read, or the reason why it could not be. */
export type ReadOutcome =
  { readonly ok: true; readonly article: ReadArticle } | { readonly ok: false; readonly reason: string };

/** With fewer articles, starting threads takes longer than reading. */
const WORTH_THREADS = 8;

/** The number of threads for `articles` articles: as many as wanted or as the machine has cores, 1 where few suffice. */
export const threadsFor = (articles: number, wanted: number | undefined): number =>
  articles < WORTH_THREADS ? 1 : (wanted ?? availableParallelism());

/** Reads one article in this thread. Never rejects: a broken article is an outcome like another. */
export async function attempt({ id, raw }: ReadJob): Promise<ReadOutcome> {
  try {
    return { ok: true, article: await readArticle(id, raw, readingVersion, readerModels()) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads jobs on `threads` threads and yields each with its outcome, in the order of the jobs. */
export async function* readAll<Job extends ReadJob>(
  jobs: AsyncIterable<Job>,
  threads: number,
): AsyncGenerator<readonly [Job, ReadOutcome]> {
  const program = fileURLToPath(new URL("./reader.js", import.meta.url));
  // Run from source, as in tests, there is no bundled program for a thread to load.
  if (threads < 2 || !existsSync(program)) {
    for await (const job of jobs) yield [job, await attempt(job)];
    return;
  }
  const pool = Array.from({ length: threads }, () => new ReadingThread(program));
  const running: (readonly [Job, Promise<ReadOutcome>])[] = [];
  try {
    let turn = 0;
    for await (const job of jobs) {
      running.push([job, (pool[turn++ % threads] as ReadingThread).read(job)]);
      if (running.length > threads * JOBS_AHEAD) yield await first(running);
    }
    while (running.length > 0) yield await first(running);
  } finally {
    await Promise.all(pool.map((thread) => thread.stop()));
  }
}

/** Jobs given to a thread ahead of the consumer: enough to keep it busy, not so many that readings pile up. */
const JOBS_AHEAD = 4;

async function first<Job>(running: (readonly [Job, Promise<ReadOutcome>])[]): Promise<readonly [Job, ReadOutcome]> {
  const [job, outcome] = running.shift() as readonly [Job, Promise<ReadOutcome>];
  return [job, await outcome];
}

/** A worker thread that reads its jobs one after the other, and is replaced when an article kills it. */
class ReadingThread {
  readonly #program: string;
  #worker: Worker;
  /** Takes the outcome of the job under way. */
  #settle: ((outcome: ReadOutcome) => void) | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(program: string) {
    this.#program = program;
    this.#worker = this.#start();
  }

  read({ id, raw }: ReadJob): Promise<ReadOutcome> {
    const outcome = this.#last.then(
      () =>
        new Promise<ReadOutcome>((resolve) => {
          this.#settle = resolve;
          this.#worker.postMessage({ id, raw } satisfies ReadJob);
        }),
    );
    this.#last = outcome;
    return outcome;
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on("message", (outcome: ReadOutcome) => this.#settle?.(outcome));
    worker.once("error", (error) => {
      this.#worker = this.#start();
      this.#settle?.({ ok: false, reason: `the reader failed: ${error.message}` });
    });
    return worker;
  }
}
