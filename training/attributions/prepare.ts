import { columnsOf, type Columns } from "../../src/read/attributions/columns.ts";
import type { Finding } from "../../src/read/attributions/finding.ts";
import { passageOf, type Passage, type Stretch } from "../../src/read/attributions/passage.ts";
import { readByRules } from "../../src/read/attributions/rules.ts";
import { zonesOf } from "../../src/read/attributions/zones.ts";
import { findNames } from "../../src/read/names/find.ts";
import { type AnnotatedArticle, wordsIn } from "./polnear.ts";
import { syntaxOf } from "./syntax.ts";

/** An annotated attribution in words. */
export interface GoldAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** The head word of the source; -1 without a source. */
  readonly sourceHead: number;
}

/** An annotated article as the reader sees it. */
export interface Prepared {
  readonly id: string;
  readonly passage: Passage;
  readonly columns: Columns;
  readonly zones: readonly Stretch[];
  readonly findings: readonly Finding[];
  readonly gold: readonly GoldAttribution[];
  /** Words of text that the annotators left out. */
  readonly discarded: ReadonlySet<number>;
}

export function prepare({ id, text, attributions, discard }: AnnotatedArticle): Prepared {
  const syntax = syntaxOf(text);
  const { mentions } = findNames(text, syntax);
  const passage = passageOf(text, syntax, mentions);
  const findings = readByRules(passage);
  const gold = attributions
    .map(({ source, cue, content, sourceHead }) => ({
      source: wordsIn(passage.words, source),
      cue: wordsIn(passage.words, cue),
      content: wordsIn(passage.words, content),
      sourceHead: sourceHead === null ? -1 : (wordsIn(passage.words, [sourceHead])[0] ?? -1),
    }))
    .filter(({ cue }) => cue.length > 0);
  return {
    id,
    passage,
    columns: columnsOf(passage, mentions, findings),
    zones: zonesOf(passage),
    findings,
    gold,
    discarded: new Set(wordsIn(passage.words, discard)),
  };
}
