import { constants } from "node:fs";
import { access, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";
import { InvalidInput } from "./invalid-input.ts";
import { type GivenMetadata, parseMetadata } from "./metadata.ts";

/** An article found on disk or on standard input, not yet read. */
export interface Source {
  /** Absolute path; null for standard input. */
  readonly path: string | null;
  /** File name, or what to call standard input. */
  readonly label: string;
  readonly bytes: Uint8Array;
  /** Metadata from the file beside it: `report.html.yaml` speaks of `report.html`. */
  readonly given: GivenMetadata;
}

/** A path that holds no article that can be read, and why. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

/** Files of a folder are read when they end so; a file named itself is read whatever its ending. */
const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml|pdf)$/i;
const SIDECAR = ".yaml";
/** No article is larger than this; what is, is a dump of something else. In bytes. */
const LARGEST = 20_000_000;

/**
 * The paths of all articles that `paths` name, in code-point order, each once: files as they are, folders searched to
 * the bottom, links followed once. `-` is standard input and comes out as it is. Throws InvalidInput for a path that
 * does not exist.
 */
export async function findArticles(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const search = async (folder: string): Promise<void> => {
    if (seen.has(folder)) return;
    seen.add(folder);
    for (const entry of await readdir(folder)) {
      if (entry.startsWith(".")) continue;
      const path = await realpath(join(folder, entry)).catch(() => null);
      if (path === null) continue;
      if ((await stat(path)).isDirectory()) await search(path);
      else if (ARTICLE.test(entry)) found.add(path);
    }
  };
  for (const path of paths) {
    if (path === "-") {
      found.add(path);
      continue;
    }
    const real = await realpath(path).catch(() => {
      throw new InvalidInput(`${path}: there is no such file or folder`);
    });
    if ((await stat(real)).isDirectory()) await search(real);
    else found.add(real);
  }
  return [...found].sort();
}

/** Loads what `findArticles` found. Never rejects: what cannot be loaded is a failure with its reason. */
export async function loadSource(path: string): Promise<Source | Failure> {
  try {
    if (path === "-") return { path: null, label: "standard input", bytes: await readStandardInput(), given: {} };
    const { size } = await stat(path);
    if (size > LARGEST) return { path, reason: tooLarge(size) };
    await access(path, constants.R_OK);
    return { path, label: basename(path), bytes: await readFile(path), given: await readSidecar(path) };
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

export const isFailure = (source: Source | Failure): source is Failure => "reason" in source;

async function readSidecar(path: string): Promise<GivenMetadata> {
  let text: string;
  try {
    text = await readFile(path + SIDECAR, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
  try {
    return parseMetadata(parseYaml(text));
  } catch (error) {
    throw new Error(`${basename(path)}${SIDECAR}: ${reasonOf(error)}`, { cause: error });
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size > LARGEST) throw new Error(tooLarge(size));
  }
  return Buffer.concat(chunks);
}

const tooLarge = (size: number): string =>
  `has ${(size / 1e6).toFixed(0)} MB; an article may have ${(LARGEST / 1e6).toFixed(0)} MB at most, so split it first`;

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EACCES" || code === "EPERM") return "may not be read: permission denied";
  if (code === "ENOENT") return "is gone";
  return error instanceof Error ? error.message : String(error);
}
