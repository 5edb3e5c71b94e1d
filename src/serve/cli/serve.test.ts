/** `dragoman serve` as a person starts and stops it: the built program, a real port, a real store. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../../dist/dragoman.js");
let folder: string;
let running: Serving[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-serve-"));
  writeFileSync(join(folder, "riga.txt"), "Talks in Riga\n\n12 March 2024\n\nEstonia met Latvia in Riga on Tuesday.");
  running = [];
});
afterEach(() => {
  for (const { child } of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

interface Serving {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it printed until it was ready. */
  readonly printed: string;
  readonly url: string;
}

async function serve(...args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [program, "serve", ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /dragoman is at (http:\/\/\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
  running.push({ child, printed, url: "" });
  const url = await ready;
  return { child, printed, url };
}

async function stop({ child }: Serving, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, "exit") as Promise<[number | null]>;
  child.kill(signal);
  return (await ended)[0];
}

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();

async function occupy(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, server };
}

test("reads what it is told to, prints its address, answers, and ends well", async () => {
  const serving = await serve("--port", "0", "--read", "riga.txt");
  expect(serving.printed).toContain("1 article: 1 new");
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await json(`${serving.url}/api/overview`)).toMatchObject({ counts: { articles: 1 } });
  expect(await stop(serving, "SIGTERM")).toBe(0);
  const again = await serve("--port", "0", "--read", "riga.txt");
  expect(again.printed).toContain("1 article: 1 known already");
  expect(await stop(again, "SIGINT")).toBe(0);
});

test("says that a port is taken and takes the next", async () => {
  const { port, server } = await occupy();
  const serving = await serve("--port", `${port}`);
  expect(serving.printed).toContain(`port ${port} is taken`);
  expect(Number(new URL(serving.url).port)).toBeGreaterThan(port);
  expect(await json(`${serving.url}/api/articles`)).toEqual([]);
  await stop(serving, "SIGTERM");
  server.close();
});

test("ends while a page listens for changes and a job is under way, which keeps what it has read", async () => {
  const serving = await serve("--port", "0");
  const changes = await fetch(`${serving.url}/api/changes`);
  const form = new FormData();
  for (let i = 0; i < 100; i += 1) form.append("files", new File([`Estonia met Latvia ${i} times.`], `${i}.txt`));
  await fetch(`${serving.url}/api/articles`, { method: "POST", body: form });
  expect(await stop(serving, "SIGTERM")).toBe(0);
  await changes.body?.cancel().catch(() => undefined);
  const again = await serve("--port", "0");
  const articles = (await json(`${again.url}/api/articles`)) as { unread: string | null }[];
  expect(articles.length).toBeLessThanOrEqual(100);
  expect(await json(`${again.url}/api/overview`)).toMatchObject({ counts: { articles: articles.length } });
  await stop(again, "SIGTERM");
});

test("an address that is not this machine's is refused", async () => {
  await expect(serve("--port", "0", "--host", "192.0.2.1")).rejects.toThrow(/ended with 2: .*cannot be listened on/);
});
