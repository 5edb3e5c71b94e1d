import { createInterface } from "node:readline";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { type ExplainedStatement, explanations } from "../../../operations/explain.ts";
import { readingOfLine, readings } from "../../../operations/reading.ts";
import { print } from "../options.ts";
import { oneLine } from "../terminal.ts";

interface ReadingOptions {
  readonly jsonl?: boolean;
  readonly explain?: boolean;
}

export async function runReading(files: readonly string[], options: ReadingOptions): Promise<void> {
  if (options.jsonl) {
    if (files.length > 0) throw new InvalidInput("--jsonl takes its lines from standard input; name no files with it");
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== "") await print(`${JSON.stringify(readingOfLine(line, `line ${number}`))}\n`);
    }
    return;
  }
  if (options.explain) return explain(files);
  if (files.length === 0) throw new InvalidInput("name a file, a folder, - for standard input, or --jsonl");
  for await (const reading of readings(files)) await print(`${JSON.stringify(reading)}\n`);
}

async function explain(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new InvalidInput("name a file, a folder, or - for standard input");
  for await (const { title, statements } of explanations(files)) {
    await print(`${oneLine(title ?? "Untitled")}\n\n`);
    for (const statement of statements) await print(`${paragraphOf(statement)}\n\n`);
  }
}

/** The statement on a line, then its grounds, those for it with a plus. */
function paragraphOf({ speaker, cue, content, rule, score, reasons }: ExplainedStatement): string {
  const said = [speaker === "" ? "unnamed" : speaker, cue, content].filter((part) => part !== "").map(oneLine);
  const grounds = reasons.map(
    ({ feature, weight }) => `  ${(weight > 0 ? "+" : "") + weight.toFixed(2)}  ${oneLine(feature)}`,
  );
  return [said.join(" | "), `  read by ${rule}, score ${score.toFixed(2)}`, ...grounds].join("\n");
}
