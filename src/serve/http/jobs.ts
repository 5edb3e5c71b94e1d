import { randomUUID } from "node:crypto";
import type { ReadReport, Report } from "../../operations/read.ts";
import type { Failure } from "../../operations/sources.ts";

/** How far a reading in the background has come. */
export interface Job {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly articles: readonly ReadReport[];
  readonly failures: readonly Failure[];
}

/** Reads articles, tells of each as it is done, and stops between two where the signal says so. */
export type Work = (report: Report, signal: AbortSignal) => Promise<unknown>;

/** Jobs that have been asked for, with what came of them, are kept so long; the oldest finished go first. */
const JOBS_KEPT = 100;

/** Runs jobs one after the other. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #stopping = new AbortController();
  #last: Promise<void> = Promise.resolve();

  /** Puts a job at the end of the queue and answers its id. */
  start(total: number, work: Work): string {
    const id = randomUUID();
    this.#jobs.set(id, { done: 0, total, finished: false, articles: [], failures: [] });
    this.#last = this.#last.then(() => this.#run(id, work));
    this.#forgetOldest();
    return id;
  }

  get(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Ends the job under way after its present article, and those that wait; settles when nothing is under way. */
  stop(): Promise<void> {
    this.#stopping.abort();
    return this.#last;
  }

  async #run(id: string, work: Work): Promise<void> {
    const { signal } = this.#stopping;
    try {
      if (!signal.aborted) await work((report) => this.#note(id, report), signal);
    } catch (error) {
      this.#note(id, { path: "", reason: error instanceof Error ? error.message : String(error) });
    }
    this.#change(id, { finished: true });
  }

  #note(id: string, report: ReadReport | Failure): void {
    const { done, articles, failures } = this.#jobs.get(id) as Job;
    this.#change(
      id,
      "reason" in report
        ? { done: done + 1, failures: [...failures, report] }
        : { done: done + 1, articles: [...articles, report] },
    );
  }

  #change(id: string, change: Partial<Job>): void {
    this.#jobs.set(id, { ...(this.#jobs.get(id) as Job), ...change });
  }

  #forgetOldest(): void {
    for (const [id, { finished }] of this.#jobs) {
      if (this.#jobs.size <= JOBS_KEPT) return;
      if (finished) this.#jobs.delete(id);
    }
  }
}
