import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Handler } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/**
 * Serves the files of the built workbench in `folder`: only those found there at the start, so that no path leads out
 * of it. Any other path is a page of the workbench, which finds its own way from the one HTML file.
 */
export function webFiles(folder: string): Handler {
  const files = filesBelow(folder);
  return async (c) => {
    const wanted = c.req.path.slice(1);
    const name = files.has(wanted) ? wanted : "index.html";
    if (!files.has(name)) return c.json({ error: "the workbench is not built: npm run build" }, 404);
    if (name === "index.html" && extname(wanted) in TYPES && wanted !== name) {
      return c.json({ error: `there is no file /${wanted}` }, 404);
    }
    c.header("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
    // What the build puts under assets/ has a hash of its content in its name.
    c.header("Cache-Control", name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    return c.body(await readFile(join(folder, name)));
  };
}

function filesBelow(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Set(
      entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/")),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Set();
    throw error;
  }
}
