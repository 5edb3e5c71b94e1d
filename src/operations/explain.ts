import type { Attribution, Reason } from "../record/reading.ts";
import type { Range } from "../record/span.ts";
import { articlesRead } from "./reading.ts";

/** Who says what in an article, and why the reader thinks so. */
export interface ExplainedStatement {
  /** The fullest naming, "author", or the source as written; empty where there is none. */
  readonly speaker: string;
  readonly cue: string;
  readonly content: string;
  /** The rule that reads it so, or "model" where none does. */
  readonly rule: string;
  readonly score: number;
  /** Those that weigh most first; none where the rule alone decided. */
  readonly reasons: readonly Reason[];
}

export interface ExplainedArticle {
  readonly title: string | null;
  readonly statements: readonly ExplainedStatement[];
}

/** The statements of files with the grounds for each. Throws InvalidInput for a file that cannot be read. */
export async function* explanations(paths: readonly string[]): AsyncGenerator<ExplainedArticle> {
  for await (const { layer, reading } of articlesRead(paths))
    yield {
      title: reading.article.title,
      statements: reading.attributions.map((attribution) => explained(layer.text, attribution)),
    };
}

function explained(
  text: string,
  { source, cue, content, speaker, rule, score, reasons }: Attribution,
): ExplainedStatement {
  const words = (ranges: readonly Range[]): string => ranges.map((range) => text.slice(...range)).join(" … ");
  return {
    speaker: speaker === "author" ? "author" : speaker === null ? words(source) : text.slice(...speaker),
    cue: words(cue),
    content: words(content),
    rule,
    score,
    reasons,
  };
}
