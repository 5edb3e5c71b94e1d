import { createInterface } from "node:readline";
import { InvalidInput } from "../../../operations/invalid-input.ts";
import { readingOfLine, readings } from "../../../operations/reading.ts";
import { print } from "../options.ts";

export async function runReading(files: readonly string[], options: { readonly jsonl?: boolean }): Promise<void> {
  if (options.jsonl) {
    if (files.length > 0) throw new InvalidInput("--jsonl takes its lines from standard input; name no files with it");
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== "") await print(`${JSON.stringify(readingOfLine(line, `line ${number}`))}\n`);
    }
    return;
  }
  if (files.length === 0) throw new InvalidInput("name a file, a folder, - for standard input, or --jsonl");
  for await (const reading of readings(files)) await print(`${JSON.stringify(reading)}\n`);
}
