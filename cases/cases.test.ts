/**
 * Runs the case files: `cases/<stage>/<subject>.txt`, a list of
 *
 *   # what the case shows {published: 2023-06-26}
 *   The text of an article, all body, over one or more lines.
 *   ==>
 *   one finding a line, in the notation of render.ts; nothing at all where nothing may be found
 *
 * A case holds when the stage finds exactly these. Options in braces are `key: value`, comma separated.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderers } from "./render.ts";

interface Case {
  readonly title: string;
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
  readonly expected: string;
}

function parseCases(file: string): Case[] {
  return readFileSync(file, "utf8")
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const lineEnd = block.indexOf("\n");
      const [, title = "", braces = ""] = /^(.*?)(?:\s*\{(.*)\})?\s*$/.exec(block.slice(0, lineEnd)) ?? [];
      const [text = "", expected] = block.slice(lineEnd + 1).split(/^==>$/m);
      if (expected === undefined) throw new Error(`${file}: the case "${title}" has no line ==>`);
      const options = Object.fromEntries(
        braces
          .split(",")
          .filter((pair) => pair.includes(":"))
          .map((pair) => [pair.slice(0, pair.indexOf(":")).trim(), pair.slice(pair.indexOf(":") + 1).trim()]),
      );
      return { title, options, text: text.trim(), expected: expected.trim() };
    });
}

for (const [stage, render] of Object.entries(renderers)) {
  const folder = join(import.meta.dirname, stage);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    describe(`${stage}/${file}`, () => {
      test.each(parseCases(join(folder, file)))("$title", ({ text, options, expected }) => {
        expect(render(text, options)).toBe(expected);
      });
    });
  }
}
