/**
 * Trains the weights by which names are compared, and prints how well they do.
 *
 *   npm run train:names -- CASES.csv        columns schema, name1, name2, is_match (OpenSanctions' name_bench)
 *
 * A logistic regression with a penalty on large weights (ridge), fitted by gradient descent from zero: deterministic.
 * What differs between two names may never speak for their being one, so its weights are held below zero. The
 * figures are of tenfold cross-validation: each pair is judged by weights that have not seen it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { align } from "../../src/resolve/names/alignment.ts";
import { comparableName, nameSortOf, type NameSort } from "../../src/resolve/names/comparable.ts";
import { FEATURES, featuresOf, type Feature } from "../../src/resolve/names/features.ts";
import { readCsv } from "./read-csv.ts";

const RIDGE = 0.5;
const STEPS = 3000;
const RATE = 0.5;
const FOLDS = 10;

/** Upper bounds of the weights; 0 where none is given. What the few examples say too faintly is held further down. */
const AT_MOST: Partial<Record<Feature, number>> = {
  "other word is near": Infinity,
  "other word is first": Infinity,
  "a letter differs": -0.2,
  "other number": -0.2,
  "other country": -3,
};
const LEAST_OF_NEARNESS = 0;

interface Example {
  readonly sort: NameSort;
  readonly isMatch: boolean;
  readonly values: readonly number[];
}

interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

function exampleOf(row: Readonly<Record<string, string>>): Example {
  const { schema = "", name1 = "", name2 = "", is_match: isMatch } = row;
  const sort = nameSortOf(schema);
  const [a, b] = [comparableName(name1, sort), comparableName(name2, sort)];
  return { sort, isMatch: isMatch === "true", values: featuresOf(a, b, align(a, b)) };
}

const logOdds = ({ bias, weights }: Weights, { values }: Example): number =>
  weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), bias);

function fit(examples: readonly Example[]): Weights {
  let bias = 0;
  const weights = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const errors = examples.map(
      (example) => Number(example.isMatch) - 1 / (1 + Math.exp(-logOdds({ bias, weights }, example))),
    );
    bias += (RATE * errors.reduce((sum, error) => sum + error, 0)) / examples.length;
    FEATURES.forEach((feature, i) => {
      const slope = examples.reduce((sum, { values }, k) => sum + (errors[k] ?? 0) * (values[i] ?? 0), 0);
      const weight = weights[i] ?? 0;
      const moved = weight + (RATE * (slope - RIDGE * weight)) / examples.length;
      const least = feature === "other word is near" ? LEAST_OF_NEARNESS : -Infinity;
      weights[i] = Math.max(least, Math.min(AT_MOST[feature] ?? 0, moved));
    });
  }
  return { bias, weights };
}

interface Judgement {
  readonly isMatch: boolean;
  readonly says: boolean;
}

function judgements(examples: readonly Example[]): Judgement[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(examples.filter((_, i) => i % FOLDS !== fold));
    return examples
      .filter((_, i) => i % FOLDS === fold)
      .map((example) => ({ isMatch: example.isMatch, says: logOdds(weights, example) >= 0 }));
  }).flat();
}

function figures(judged: readonly Judgement[]): string {
  const count = (isMatch: boolean, says: boolean): number =>
    judged.filter((one) => one.isMatch === isMatch && one.says === says).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}) of ${judged.length} pairs`;
}

/** Rows of one kind lie together in the file: deal them out by a multiplicative hash of their number. */
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, i) => ({ item, key: Math.imul(i + 1, 2_654_435_761) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("name the file with the labelled pairs");
const examples = shuffled(readCsv(readFileSync(path, "utf8")).map(exampleOf));
const table: Partial<Record<NameSort, Weights>> = {};
const all: Judgement[] = [];
for (const sort of ["person", "body"] as const) {
  const own = examples.filter((example) => example.sort === sort);
  const judged = judgements(own);
  all.push(...judged);
  console.log(`${sort.padEnd(7)} ${figures(judged)}`);
  const { bias, weights } = fit(own);
  const rounded = (value: number): number => Math.round(value * 1e3) / 1e3 + 0;
  table[sort] = { bias: rounded(bias), weights: weights.map(rounded) };
}
console.log(`all     ${figures(all)}`);

const source = `// Written by training/names/train.ts; do not edit.
import type { NameSort } from "./comparable.ts";

/** Bias and weights of FEATURES, in log-odds that two names are one. */
export const NAME_WEIGHTS: Readonly<Record<NameSort, { readonly bias: number; readonly weights: readonly number[] }>> = {
${Object.entries(table)
  .map(([sort, { bias, weights }]) => {
    const lines = weights.map((weight, i) => `      ${weight}, // ${FEATURES[i] ?? ""}`);
    return `  ${sort}: {\n    bias: ${bias},\n    weights: [\n${lines.join("\n")}\n    ],\n  },`;
  })
  .join("\n")}
};
`;
const target = join(import.meta.dirname, "..", "..", "src", "resolve", "names", "weights.ts");
writeFileSync(target, await format(source, { parser: "typescript", printWidth: 120 }));
