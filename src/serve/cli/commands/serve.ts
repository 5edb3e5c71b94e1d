import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Store, withStore } from "../../../operations/open.ts";
import { read } from "../../../operations/read.ts";
import { startServer } from "../../http/server.ts";
import { print, signature, type StoreOptions } from "../options.ts";
import { summary, withProgress } from "./read.ts";

interface ServeOptions extends StoreOptions {
  readonly port: number;
  readonly host: string;
  readonly read: readonly string[];
  readonly themes: string;
  readonly by?: string;
}

/** Serves until it is told to stop; what is being written then is finished first. */
export async function runServe(options: ServeOptions): Promise<void> {
  const { host, port } = options;
  await withStore(options.store, { create: true }, async (store) => {
    if (options.read.length > 0) await readFirst(store, options);
    const stopSignal = toldToStop();
    const server = await startServer({
      store,
      host,
      port,
      sign: (why) => signature({ ...options, ...(why === null ? {} : { why }) }),
      web: fileURLToPath(new URL("./web", import.meta.url)),
      themes: options.themes,
      log: (error) => console.error(error),
    });
    const taken = port !== 0 && server.port !== port ? `port ${port} is taken\n` : "";
    await print(`${taken}dragoman is at ${server.url} (Ctrl+C stops it)\n`);
    await stopSignal;
    await server.stop();
  });
}

async function readFirst(store: Store, options: ServeOptions): Promise<void> {
  const result = await withProgress((progress) =>
    read(store, { paths: [...options.read] }, signature(options), progress),
  );
  await print(summary(result));
  for (const { path, reason } of result.failures) console.error(`${path}: ${reason}`);
}

/** A second signal finds no listener and ends the process at once. */
const toldToStop = (): Promise<unknown> => Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
