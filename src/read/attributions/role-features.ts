import type { FeatureList } from "../../learn/feature-list.ts";
import { hashText, pairKey } from "../../learn/hash.ts";
import type { Columns } from "./columns.ts";
import type { CueFrame } from "./cue-frame.ts";
import type { Stretch } from "./passage.ts";

const OUTSIDE = 0xffffffff;

/** Adds the features of a word that are the same for every cue of its zone. @param tags the labels of the first model */
export function addCommonRoleFeatures(
  features: FeatureList,
  columns: Columns,
  tags: Uint8Array,
  zone: Stretch,
  at: number,
): void {
  const of = (column: Uint32Array | Uint8Array, offset: number): number => {
    const index = at + offset;
    return index < zone.first || index >= zone.end ? OUTSIDE : (column[index] as number);
  };
  const { form, xpos, quote, rule, name, place, deprel, children, lexicon } = columns;
  features.one(100, of(form, 0));
  features.one(101, of(form, -1));
  features.one(102, of(form, 1));
  features.two(103, of(form, -1), of(form, 0));
  features.two(104, of(form, 0), of(form, 1));
  features.three(105, of(xpos, -1), of(xpos, 0), of(xpos, 1));
  features.two(106, of(xpos, 0), of(xpos, 1));
  features.two(107, of(xpos, -1), of(xpos, 0));
  features.three(108, of(quote, -1), of(quote, 0), of(quote, 1));
  features.three(109, of(tags, -1), of(tags, 0), of(tags, 1));
  features.two(110, of(tags, 0), of(form, 0));
  features.two(111, of(tags, 1), of(form, 0));
  features.two(112, of(tags, -1), of(form, 0));
  features.three(113, of(tags, -2), of(tags, -1), of(tags, 0));
  features.three(114, of(tags, 0), of(tags, 1), of(tags, 2));
  features.three(115, of(rule, -1), of(rule, 0), of(rule, 1));
  features.three(116, of(name, -1), of(name, 0), of(name, 1));
  features.three(117, of(place, 0), of(quote, 0), of(tags, 0));
  features.two(118, of(deprel, 0), of(xpos, 0));
  features.two(119, of(children, 0), of(xpos, 0));
  features.three(120, of(xpos, -1), of(form, 0), of(xpos, 1));
  features.two(121, of(lexicon, 0), of(tags, 0));
  features.two(122, of(place, 0), of(form, 0));
}

/** What all words of a frame share. */
export interface CueKeys {
  readonly lemma: number;
  readonly tag: number;
  readonly before: number;
  readonly after: number;
  readonly children: number;
  readonly rule: number;
  readonly quoted: number;
}

export function cueKeysOf({ cue, head, zone, finding }: CueFrame, columns: Columns): CueKeys {
  const { form, lemma, xpos, quote, children } = columns;
  const neighbour = (index: number): number =>
    index < zone.first || index >= zone.end ? OUTSIDE : (form[index] as number);
  const last = cue.end - 1;
  return {
    lemma: last === head ? (lemma[head] as number) : pairKey(lemma[head] as number, form[last] as number),
    tag: pairKey(xpos[cue.first] as number, xpos[head] as number),
    before: pairKey(neighbour(cue.first - 1), quote[cue.first] as number),
    after: neighbour(cue.end),
    children: children[head] as number,
    rule: finding === null ? 0 : hashText(finding.rule),
    quoted: quote[cue.first] as number,
  };
}

/** Adds the features of a word that tell what it is to one cue. */
export function addCueFeatures(
  features: FeatureList,
  columns: Columns,
  tags: Uint8Array,
  frame: CueFrame,
  cue: CueKeys,
  index: number,
): void {
  const at = index - frame.zone.first;
  const side = (frame.side[at] as number) + 1;
  const distance = frame.distance[at] as number;
  const tag = tags[index] as number;
  const where = pairKey(side, distance);
  features.one(200, where);
  features.two(201, cue.lemma, where);
  features.three(202, cue.lemma, side, columns.form[index] as number);
  features.three(203, cue.lemma, side, columns.xpos[index] as number);
  features.two(204, where, columns.xpos[index] as number);
  features.two(205, where, columns.form[index] as number);
  features.three(206, cue.lemma, side, tag);
  features.three(207, cue.after, where, columns.quote[index] as number);
  features.three(208, cue.before, where, columns.quote[index] as number);
  features.three(209, cue.after, side, tag);
  features.three(210, cue.tag, cue.children, pairKey(where, tag));
  addBetween(features, columns, frame, at, side, tag);
  addQuotation(features, columns, frame, cue, at, side);
  addBranch(features, columns, frame, cue, at, side);
  addRead(features, columns, frame, cue, at, tag);
}

function addBetween(
  features: FeatureList,
  columns: Columns,
  frame: CueFrame,
  at: number,
  side: number,
  tag: number,
): void {
  const index = frame.zone.first + at;
  const commas = frame.commas[at] as number;
  const verbs = frame.verbs[at] as number;
  const openers = frame.openers[at] as number;
  const cues = frame.cues[at] as number;
  const counts = commas + 4 * verbs + 16 * openers;
  features.three(220, side, counts, cues);
  features.three(221, side, commas, tag);
  features.three(222, side, verbs + 4 * cues, tag);
  features.three(223, side, counts, columns.xpos[index] as number);
  features.three(224, side, commas, columns.form[index] as number);
  if ((frame.distance[at] as number) < 5 && side !== 2) features.two(225, pathKey(columns, frame, index), side);
}

/** The tags from the word to the cue. */
function pathKey({ xpos }: Columns, { cue }: CueFrame, index: number): number {
  let key = 0;
  if (index < cue.first) for (let at = index; at < cue.first; at += 1) key = pairKey(key, xpos[at] as number);
  else for (let at = index; at >= cue.end; at -= 1) key = pairKey(key, xpos[at] as number);
  return key;
}

function addQuotation(
  features: FeatureList,
  { quote, place, form }: Columns,
  frame: CueFrame,
  cue: CueKeys,
  at: number,
  side: number,
): void {
  const index = frame.zone.first + at;
  const sentence = frame.sentence[at] as number;
  const state = (quote[index] as number) + 4 * (frame.marks[at] as number) + 16 * cue.quoted;
  features.two(230, state, side);
  features.three(231, state, side, sentence);
  features.three(232, sentence, side, place[index] as number);
  features.three(233, state, sentence, cue.lemma);
  features.three(234, state, side, form[index] as number);
  features.three(235, state, sentence, at === 0 ? OUTSIDE : (form[index - 1] as number));
}

function addBranch(
  features: FeatureList,
  { deprel, xpos, form }: Columns,
  frame: CueFrame,
  cue: CueKeys,
  at: number,
  side: number,
): void {
  const index = frame.zone.first + at;
  const root = frame.branch[at] as number;
  const level = frame.level[at] as number;
  const relation = pairKey(level, root < 0 ? 0 : (deprel[root] as number));
  const opens = at === 0 || frame.branch[at - 1] !== root;
  const closes = frame.branch[at + 1] !== root;
  const edges = Number(opens) + 2 * Number(closes);
  features.three(240, relation, side, edges);
  features.three(241, relation, side, cue.lemma);
  features.three(242, relation, side, xpos[index] as number);
  features.three(243, relation, edges, form[index] as number);
  features.three(244, relation, cue.tag, cue.children);
  const before = at === 0 ? -1 : (frame.branch[at - 1] as number);
  features.three(245, relation, side, before < 0 ? 0 : (deprel[before] as number));
}

function addRead(
  features: FeatureList,
  { form }: Columns,
  frame: CueFrame,
  cue: CueKeys,
  at: number,
  tag: number,
): void {
  const read = frame.read[at] as number;
  const near = pairKey(at === 0 ? 0 : (frame.read[at - 1] as number), frame.read[at + 1] ?? 0);
  features.two(250, cue.rule, read);
  features.three(251, cue.rule, read, near);
  features.three(252, read, tag, frame.side[at] as number);
  features.three(253, cue.rule, read, form[frame.zone.first + at] as number);
}
