/**
 * Puts the output of the README's commands on the bundled example, into it, so that what stands there is what they print.
 *
 *   npm run readme
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const store = join(mkdtempSync(join(tmpdir(), "dragoman-readme-")), "readme.db");

/** A block ```console holds one command and what it printed; `…` as its last line says that the rest was cut. */
const BLOCK = /```console\n\$ npx dragoman (.*)\n([\s\S]*?)```/g;

const readme = readFileSync(join(root, "README.md"), "utf8").replace(BLOCK, (_, command: string, shown: string) => {
  const run = spawnSync(process.execPath, [join(root, "dist", "dragoman.js"), ...command.split(" ")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DRAGOMAN_STORE: store },
  });
  const lines = run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line));
  const cut = /(?:^|\n)…\n$/.test(shown) ? [...lines.slice(0, shown.split("\n").length - 2), "…"] : lines;
  return `\`\`\`console\n$ npx dragoman ${command}\n${cut.join("\n")}\n\`\`\``;
});
writeFileSync(join(root, "README.md"), readme);
rmSync(join(store, ".."), { recursive: true });
