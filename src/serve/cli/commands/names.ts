import { createInterface } from "node:readline";
import { compareNames, scoreOfLine } from "../../../operations/compare-names.ts";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { print } from "../options.ts";

interface CompareOptions {
  readonly kind: string;
  readonly json?: boolean;
}

export async function runCompareNames(a: string, b: string | undefined, options: CompareOptions): Promise<void> {
  if (b === undefined) {
    if (a !== "-") throw new InvalidInput("name two names, or - for lines of them from standard input");
    return printScores();
  }
  const comparison = compareNames(a, b, options.kind);
  if (options.json) return print(`${JSON.stringify(comparison)}\n`);
  const lines = comparison.reasons.map(
    ({ feature, contribution }) => `${contribution.toFixed(2).padStart(7)}  ${feature}`,
  );
  await print([`${comparison.score.toFixed(2)}  ${comparison.same ? "same" : "different"}`, ...lines, ""].join("\n"));
}

async function printScores(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    await print(`${scoreOfLine(line, `line ${number}`)}\n`);
  }
}
