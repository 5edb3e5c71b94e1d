import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { InvalidInput } from "../../operations/invalid-input.ts";
import { createApp, type Surroundings } from "./app.ts";
import { Jobs } from "./jobs.ts";

export interface ServerOptions extends Omit<Surroundings, "jobs" | "signal"> {
  /** The port to try first; 0 takes any. */
  readonly port: number;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Finishes what is being written and ends all connections. The store stays open. */
  stop(): Promise<void>;
}

/** How many ports are tried, one after the other. */
const PORTS_TRIED = 20;

/** Throws InvalidInput where the address is none of this machine's or no port is free. */
export async function startServer({ port, ...options }: ServerOptions): Promise<RunningServer> {
  const jobs = new Jobs();
  const stopping = new AbortController();
  const app = createApp({ ...options, jobs, signal: stopping.signal });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const { host } = options;
  const bound = await listenFrom(server, host, port);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    stop: async () => {
      stopping.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      await jobs.stop();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listenFrom(server: Server, host: string, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    if (await listens(server, host, port)) return (server.address() as AddressInfo).port;
  }
  throw new InvalidInput(`the ports ${first} to ${last} are all taken: name another with --port`);
}

/** Whether the port was free. */
function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new InvalidInput(`${host}:${port} cannot be listened on (${error.code ?? error.message})`));
    };
    const listening = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed).once("listening", listening).listen(port, host);
  });
}
