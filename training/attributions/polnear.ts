import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Range } from "../../src/record/span.ts";
import type { Word } from "../../src/read/attributions/passage.ts";

/** Where the corpora lie; they are not part of the project. */
const corpora = process.env["DRAGOMAN_CORPORA"] ?? join(import.meta.dirname, "../../../shared/data");

/** An attribution as annotated: ranges of the text. */
export interface AnnotatedAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly sourceHead: Range | null;
}

/** An article of PolNeAR (Newell, Margolin and Ruths 2018) with the attributions of its first annotator. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedAttribution[];
  readonly discard: readonly Range[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly discard: readonly Range[];
  readonly annotations: Readonly<Record<string, readonly AnnotatedAttribution[]>>;
}

export function annotatedArticles(part: "train" | "dev"): AnnotatedArticle[] {
  const lines = gunzipSync(readFileSync(join(corpora, "polnear", `${part}.jsonl.gz`))).toString("utf8");
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, discard, annotations } = JSON.parse(line) as Line;
      const attributions = (Object.values(annotations)[0] ?? []).map(({ source, cue, content, sourceHead }) => ({
        source: source ?? [],
        cue,
        content: content ?? [],
        sourceHead,
      }));
      return { id, text, attributions, discard };
    });
}

/** Indices of the words that the ranges touch. */
export function wordsIn(words: readonly Word[], ranges: readonly Range[]): number[] {
  const found: number[] = [];
  for (const [from, to] of ranges) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as Word).to <= from) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < words.length && (words[index] as Word).from < to; index += 1) found.push(index);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}
