/**
 * Measures speed as ratios within one run, so that figures of different machines compare: reading the bundled example
 * against splitting the same text into words by one regular expression.
 *
 *   npm run bench:speed
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractText, readLayer } from "../src/read/read.ts";
import { resolve } from "../src/resolve/resolve.ts";

const ROUNDS = 15;
const root = join(import.meta.dirname, "..");
const folder = join(root, "examples", "minsk-moscow");

const layers = await Promise.all(
  readdirSync(folder).map((name) => extractText({ bytes: readFileSync(join(folder, name)), name, given: {} })),
);
const words = layers.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Milliseconds of the fastest of several rounds: noise only ever adds. */
function fastest(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

const splitting = fastest(() => {
  for (const { text } of layers) text.match(/[\p{L}\p{N}]+/gu);
});
const reading = fastest(() => {
  for (const [i, layer] of layers.entries()) readLayer(`${i}`, layer, "bench");
});
const readings = layers.map((layer, i) => readLayer(`${i}`, layer, "bench"));
const resolving = fastest(() => resolve(readings, []));

/** Whole processes of the built program, start included. */
const run = (...args: string[]): number =>
  fastest(() => {
    spawnSync(process.execPath, [join(root, "dist", "dragoman.js"), ...args], { stdio: "ignore" });
  });
const node = fastest(() => {
  spawnSync(process.execPath, ["-e", "0"], { stdio: "ignore" });
});

const rate = (ms: number): string => `${Math.round((words / ms) * 1000)} words a second`;
console.log(`words                        ${words} in ${layers.length} articles`);
console.log(
  `reading                      ${rate(reading)}, ${(reading / splitting).toFixed(0)} times splitting into words`,
);
console.log(`resolving                    ${(resolving / reading).toFixed(3)} of reading`);
console.log(
  `dragoman --help              ${(run("--help") / node).toFixed(2)} times starting Node (${node.toFixed(0)} ms)`,
);
