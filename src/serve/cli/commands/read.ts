import { SingleBar } from "cli-progress";
import { withStore } from "../../../operations/open.ts";
import { type Progress, read, type ReadResult } from "../../../operations/read.ts";
import { reread } from "../../../operations/reread.ts";
import type { Failure } from "../../../operations/sources.ts";
import { print, signature, type StoreOptions } from "../options.ts";

interface ReadOptions extends StoreOptions {
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly by?: string;
  readonly jobs?: number;
  readonly json?: boolean;
}

export async function runRead(paths: readonly string[], options: ReadOptions): Promise<void> {
  const { published, title, publisher, author, url, retrieved } = options;
  const given = { published, title, publisher, author, url, retrieved };
  const result = await withStore(options.store, { create: true }, (store) =>
    withProgress((progress) =>
      read(store, { paths: [...paths], given, jobs: options.jobs }, signature(options), progress),
    ),
  );
  await print(options.json ? `${JSON.stringify(result, null, 2)}\n` : summary(result));
  report(result.failures);
}

export async function runReread(options: StoreOptions & { readonly jobs?: number }): Promise<void> {
  const { reread: count, failures } = await withStore(options.store, {}, (store) =>
    withProgress((progress) => reread(store, options.jobs, progress)),
  );
  await print(`${plural(count, "article")} read again\n`);
  report(failures);
}

export function summary({ articles, failures }: ReadResult): string {
  if (articles.length + failures.length === 0)
    return "no articles: folders are searched for .txt, .md, .html and .pdf\n";
  const count = (outcome: string): number => articles.filter((article) => article.outcome === outcome).length;
  const parts = [
    [count("added"), "new"],
    [count("new version"), "changed"],
    [count("present"), "known already"],
    [articles.filter(({ unread }) => unread !== null).length, "kept but not read"],
    [failures.length, "failed"],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const unread = articles.filter((article) => article.unread !== null && article.outcome !== "present");
  return [
    `${plural(articles.length + failures.length, "article")}${told.length > 0 ? `: ${told.join(", ")}` : ""}`,
    ...unread.map(
      ({ path, id, unread: why }) => `${path ?? id}: kept and searchable, not read (${WHY[why ?? ""] ?? why})`,
    ),
    "",
  ].join("\n");
}

const WHY: Readonly<Record<string, string>> = { language: "it is not in English", empty: "it holds no text" };

/** Failures go to standard error, so that they are seen where the output is piped; exit code 1 says there were some. */
function report(failures: readonly Failure[]): void {
  for (const { path, reason } of failures) console.error(`${path}: ${reason}`);
  if (failures.length > 0) process.exitCode = 1;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Shows a bar with count and rate on the terminal; nothing where the output is piped, or it is over in a moment. */
export async function withProgress<Result>(work: (progress: Progress) => Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY) return work(() => undefined);
  const bar = new SingleBar({
    format: "reading {bar} {value}/{total}  {rate} a second",
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  const begun = process.hrtime.bigint();
  let shown = false;
  try {
    return await work((done, total) => {
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      const rate = (done / seconds).toFixed(1);
      if (shown) bar.update(done, { rate });
      else bar.start(total, done, { rate });
      shown = true;
    });
  } finally {
    if (shown) bar.stop();
  }
}
