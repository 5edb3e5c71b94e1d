/** The built program on a store in a folder of its own, started as a user starts it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "..");
const program = join(root, "dist", "dragoman.js");

/** The saved questions of the example. */
const THEMES = join(root, "examples", "themes");

/** The bundled example. */
export const EXAMPLE = join(root, "examples", "minsk-moscow");

export interface Workbench {
  /** Where it is served, without a slash at the end. */
  readonly url: string;
  /** An empty folder for files of a test; removed with the workbench. */
  readonly folder: string;
  /** Runs a command on the same store in a process of its own, and answers what it printed. */
  run(...command: readonly string[]): Promise<string>;
  /** What the server answers to a GET of `path`. Throws where it refuses. */
  get<Answer>(path: string): Promise<Answer>;
  /** Ends the server and leaves the store. */
  stop(): Promise<void>;
  /** Ends the server and removes the store. */
  remove(): Promise<void>;
}

/** Starts the workbench on the articles at `paths`. Throws where the program is not built or does not start. */
export async function startWorkbench(...paths: readonly string[]): Promise<Workbench> {
  if (!existsSync(program)) throw new Error("the program is not built: npm run build");
  const home = mkdtempSync(join(tmpdir(), "dragoman-browser-"));
  const folder = mkdtempSync(join(home, "files-"));
  const env = { ...process.env, DRAGOMAN_STORE: join(home, "record.db"), NO_COLOR: "1" };
  const run = async (...command: readonly string[]): Promise<string> => {
    const child = spawn(process.execPath, [program, ...command], { env, stdio: ["ignore", "pipe", "pipe"] });
    let [printed, complaint] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (words: string) => (printed += words));
    child.stderr.setEncoding("utf8").on("data", (words: string) => (complaint += words));
    const [code] = (await once(child, "close")) as [number | null];
    if (code !== 0) throw new Error(`dragoman ${command.join(" ")} ended with ${code}: ${complaint}`);
    return printed;
  };
  if (paths.length > 0) await run("read", ...paths);
  const server = spawn(process.execPath, [program, "serve", "--port", "0", "--by", "tester", "--themes", THEMES], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const orphan = (): boolean => server.kill();
  process.once("exit", orphan);
  const url = await addressOf(server);
  const stop = async (): Promise<void> => {
    process.off("exit", orphan);
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill("SIGTERM");
    await once(server, "exit");
  };
  return {
    url,
    folder,
    run,
    get: async <Answer>(path: string) => {
      const response = await fetch(url + path);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Answer;
    },
    stop,
    remove: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The address a server prints when it is ready. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the server has no output");
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it said where it is");
}
