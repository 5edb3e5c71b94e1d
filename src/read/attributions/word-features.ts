import type { FeatureList } from "../../learn/feature-list.ts";
import type { Columns } from "./columns.ts";
import type { Stretch } from "./passage.ts";

/** Stands for words beyond the zone. */
const OUTSIDE = 0xffffffff;

/** Reads columns around a word, within its zone. */
class Around {
  constructor(
    readonly zone: Stretch,
    readonly at: number,
  ) {}

  of(column: Uint32Array, offset: number): number {
    const index = this.at + offset;
    return index < this.zone.first || index >= this.zone.end ? OUTSIDE : (column[index] as number);
  }
}

/** Adds the features of a word by which the first model labels it: words, tags, quotation, names, rules, tree. */
export function addWordFeatures(features: FeatureList, columns: Columns, zone: Stretch, at: number): void {
  const around = new Around(zone, at);
  features.one(0, 0);
  addWords(features, columns, around);
  addTags(features, columns, around);
  addMarks(features, columns, around);
  addTree(features, columns, around);
}

function addWords(features: FeatureList, { form, lemma, ending, shape }: Columns, around: Around): void {
  const word = around.of(form, 0);
  const before = around.of(form, -1);
  const after = around.of(form, 1);
  features.one(1, word);
  features.one(2, before);
  features.one(3, after);
  features.one(4, around.of(form, -2));
  features.one(5, around.of(form, 2));
  features.two(6, before, word);
  features.two(7, word, after);
  features.one(8, around.of(lemma, 0));
  features.one(9, around.of(lemma, -1));
  features.one(10, around.of(lemma, 1));
  features.two(11, around.of(ending, 0), around.of(ending, 1));
  features.one(12, around.of(ending, 0));
  features.one(13, around.of(shape, 0));
  features.three(14, around.of(shape, -1), around.of(shape, 0), around.of(shape, 1));
}

function addTags(features: FeatureList, { xpos, lemma }: Columns, around: Around): void {
  const tag = around.of(xpos, 0);
  const before = around.of(xpos, -1);
  const after = around.of(xpos, 1);
  features.one(20, tag);
  features.two(21, before, tag);
  features.two(22, tag, after);
  features.three(23, before, tag, after);
  features.three(24, around.of(xpos, -2), before, tag);
  features.three(25, tag, after, around.of(xpos, 2));
  features.two(26, around.of(lemma, 0), after);
  features.two(27, around.of(lemma, 0), before);
  features.three(28, around.of(lemma, 0), after, around.of(xpos, 2));
}

function addMarks(features: FeatureList, columns: Columns, around: Around): void {
  const { form, lemma, xpos, quote, rule, lexicon, name, place, speechBefore, speechAfter } = columns;
  const marks = around.of(quote, 0);
  const read = around.of(rule, 0);
  const sense = around.of(lexicon, 0);
  features.three(30, around.of(quote, -1), marks, around.of(quote, 1));
  features.two(31, marks, around.of(form, 0));
  features.two(32, marks, around.of(xpos, 0));
  features.one(33, read);
  features.three(34, around.of(rule, -1), read, around.of(rule, 1));
  features.two(35, read, around.of(lemma, 0));
  features.two(36, read, marks);
  features.one(37, sense);
  features.three(38, around.of(lexicon, -1), sense, around.of(lexicon, 1));
  features.two(39, sense, around.of(xpos, 0));
  features.two(40, sense, around.of(quote, 1));
  features.one(41, around.of(name, 0));
  features.three(42, around.of(name, -1), around.of(name, 0), around.of(name, 1));
  features.two(43, around.of(place, 0), marks);
  features.one(44, around.of(speechBefore, 0));
  features.one(45, around.of(speechAfter, 0));
  features.two(46, around.of(place, 0), around.of(form, 0));
  features.two(47, around.of(name, 1), around.of(lemma, 0));
  features.two(48, around.of(name, -1), around.of(lemma, 0));
}

function addTree(features: FeatureList, columns: Columns, around: Around): void {
  const { deprel, lemma, xpos, head, children, lexicon, upos } = columns;
  const relation = around.of(deprel, 0);
  const above = head[around.at] as number;
  features.one(50, relation);
  features.two(51, relation, around.of(xpos, 0));
  features.one(52, around.of(children, 0));
  features.two(53, around.of(children, 0), around.of(lemma, 0));
  features.two(54, around.of(children, 0), around.of(xpos, 0));
  if (above < 0) return;
  features.two(55, relation, lemma[above] as number);
  features.two(56, relation, lexicon[above] as number);
  features.three(57, relation, deprel[above] as number, upos[above] as number);
  features.three(58, around.of(lemma, 0), relation, upos[above] as number);
}
