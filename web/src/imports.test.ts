/** The workbench talks to the program by HTTP: of `src` it takes types, and values from `record` alone, which is pure. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((path) =>
  /(?<!\.test)\.tsx?$/.test(path),
);

const VALUE_IMPORT = /^import (?!type )[^;]*? from "((?:\.\.\/)+src\/[^"]+)"/gms;

test.each(files)("%s takes only types and the record's pure functions from src", (path) => {
  const source = readFileSync(join(import.meta.dirname, path), "utf8");
  const taken = [...source.matchAll(VALUE_IMPORT)].map(([, module = ""]) => module);
  expect(taken.filter((module) => !module.includes("/src/record/"))).toEqual([]);
});
