/** Bundles the command line into dist/, stamped with hashes over all that decides what readings and the record hold. */
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Changes when and only when a file of these folders does, tests apart. */
function versionOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const file of filesBelow(join(root, folder))) {
      hash.update(file.slice(root.length).replaceAll("\\", "/")).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex").slice(0, 12);
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

const { version: packageVersion } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
// The workbench in dist/web has a build of its own, which empties it.
mkdirSync(join(root, "dist"), { recursive: true });
for (const entry of readdirSync(join(root, "dist"))) {
  if (entry !== "web") rmSync(join(root, "dist", entry), { recursive: true });
}
await build({
  absWorkingDir: root,
  entryPoints: { dragoman: "src/serve/cli/dragoman.ts", reader: "src/operations/reader.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: "linked",
  define: {
    PACKAGE_VERSION: JSON.stringify(packageVersion),
    READING_VERSION: JSON.stringify(versionOf(["src/record", "src/learn", "src/read", "models"])),
    RESOLVER_VERSION: JSON.stringify(versionOf(["src/record", "src/learn", "src/resolve"])),
  },
  logLevel: "warning",
});
chmodSync(join(root, "dist", "dragoman.js"), 0o755);
