import { jsonSection, readModelFile, sectionOf } from "../../learn/model-file.ts";
import { PackedWeights } from "../../learn/packed-weights.ts";
import { SparseWeights } from "../../learn/sparse-weights.ts";
import type { SyntaxModel } from "./annotate.ts";
import type { SuffixRules } from "./suffix-rules.ts";
import type { Tag, TagDictionary } from "./tag.ts";

export const SYNTAX_MODEL = "syntax";

/** What the section "words" of the file holds, as JSON. */
export interface WordTables {
  readonly tags: readonly Tag[];
  readonly relations: readonly string[];
  readonly classes: TagDictionary["classes"];
  /** Words one after another: normalised form, class of tags, finer and coarser class by neighbours; -1 for none. */
  readonly words: readonly (readonly [form: string, tags: number, fine: number, coarse: number])[];
  readonly lemmas: RuleTable;
  readonly features: RuleTable;
}

/** Rules by tag: endings and outcomes in turn. */
export interface RuleTable {
  readonly outcomes: readonly string[];
  readonly rules: readonly (readonly (readonly [ending: string, outcome: number])[])[];
}

/** @throws RangeError where the bytes are no model of syntax */
export function syntaxModelOf(bytes: Uint8Array): SyntaxModel {
  const file = readModelFile(bytes, SYNTAX_MODEL);
  const tables = jsonSection(file, "words") as WordTables;
  const weights = (section: string): SparseWeights => SparseWeights.decode(sectionOf(file, section));
  const known = tables.words.filter(([, tags]) => tags >= 0);
  const classed = tables.words.filter(([, , fine]) => fine >= 0);
  return {
    tagger: {
      tags: tables.tags,
      dictionary: { classOf: new Map(known.map(([form, tags]) => [form, tags])), classes: tables.classes },
      wordClasses: new Map(classed.map(([form, , fine, coarse]) => [form, { fine, coarse }])),
      weights: weights("tagger"),
    },
    lemmas: rulesOf(tables.lemmas),
    features: rulesOf(tables.features),
    parser: PackedWeights.decode(sectionOf(file, "parser")),
    labeller: weights("labeller"),
    relations: tables.relations,
  };
}

const rulesOf = ({ outcomes, rules }: RuleTable): SuffixRules => ({
  outcomes,
  rules: rules.map((endings) => new Map(endings)),
});
