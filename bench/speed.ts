/**
 * Measures speed as ratios within one run, so that figures of different machines compare: reading the bundled example
 * against splitting the same text into words by one regular expression.
 *
 *   npm run bench:speed
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readerModels } from "../src/operations/models.ts";
import { extractText, readLayer } from "../src/read/read.ts";
import { comparableName } from "../src/resolve/names/comparable.ts";
import { nameScore } from "../src/resolve/names/compare.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { fastest } from "./fastest.ts";

const ROUNDS = 15;
const models = readerModels();
const root = join(import.meta.dirname, "..");
const folder = join(root, "examples", "minsk-moscow");

const layers = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => extractText({ bytes: readFileSync(join(folder, name)), name, given: {} })),
);
const words = layers.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

const splitting = fastest(ROUNDS, () => {
  for (const { text } of layers) text.match(/[\p{L}\p{N}]+/gu);
});
const reading = fastest(ROUNDS, () => {
  for (const [i, layer] of layers.entries()) readLayer(`${i}`, layer, "bench", models);
});
const readings = layers.map((layer, i) => readLayer(`${i}`, layer, "bench", models));
const resolving = fastest(ROUNDS, () => resolve(readings, []));

/** Whole processes of the built program, start included. */
const run = (...args: string[]): number =>
  fastest(ROUNDS, () => {
    spawnSync(process.execPath, [join(root, "dist", "dragoman.js"), ...args], { stdio: "ignore" });
  });
const node = fastest(ROUNDS, () => {
  spawnSync(process.execPath, ["-e", "0"], { stdio: "ignore" });
});

/** All names of the example and what they are called elsewhere, each with each. */
const comparable = readings
  .flatMap(({ actors }) => actors.filter(({ kind }) => kind === "person").flatMap(({ spellings }) => spellings))
  .map((name) => comparableName(name, "person"));
const comparing = fastest(ROUNDS, () => {
  for (const a of comparable) for (const b of comparable) nameScore(a, b);
});

const rate = (ms: number): string => `${Math.round((words / ms) * 1000)} words a second`;
console.log(`words                        ${words} in ${layers.length} articles`);
console.log(
  `reading                      ${rate(reading)}, ${(reading / splitting).toFixed(0)} times splitting into words`,
);
console.log(`resolving                    ${(resolving / reading).toFixed(3)} of reading`);
const pairsASecond = (comparable.length ** 2 / comparing) * 1000;
console.log(
  `comparing names              ${Math.round(pairsASecond)} pairs a second, ${((pairsASecond * splitting) / words / 1000).toFixed(2)} of the rate of splitting into words`,
);
console.log(
  `dragoman --help              ${(run("--help") / node).toFixed(2)} times starting Node (${node.toFixed(0)} ms)`,
);
