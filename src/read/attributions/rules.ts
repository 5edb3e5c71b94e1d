import { findAccordingTo } from "./according.ts";
import { findDirect } from "./direct.ts";
import type { Finding } from "./finding.ts";
import { findHearsay } from "./hearsay.ts";
import { findIndirect } from "./indirect.ts";
import { findNominal } from "./nominal.ts";
import { findTurns } from "./turns.ts";
import type { Passage, Stretch } from "./passage.ts";

type Rule = (passage: Passage, claimed: ReadonlySet<number>) => readonly Finding[];

/** The rules in the order in which they claim cues: the surer first. A word that one has read as a cue is read by none after. */
const RULES: readonly Rule[] = [
  findTurns, //       paragraphs of a transcript
  findDirect, //      quotations and the cue beside them
  findAccordingTo, // adverbials of source
  findHearsay, //     cues without a source
  findIndirect, //    verbs with a clause, an infinitive or an object
  findNominal, //     nouns and adjectives of speech and thought
];

/** What the rules read of reported speech and thought, joint speakers not yet parted. */
export function readByRules(passage: Passage): Finding[] {
  const claimed = new Set<number>();
  const all: Finding[] = [];
  for (const rule of RULES) {
    const found = rule(passage, claimed);
    for (const { cue } of found)
      for (const { first, end } of cue) for (let index = first; index < end; index += 1) claimed.add(index);
    all.push(...found);
  }
  return all;
}

/** For each word of a cue the finding it belongs to, the first of several. */
export function findingsByCue(findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const byWord = new Map<number, Finding>();
  for (const finding of findings.toReversed())
    for (const { first, end } of finding.cue) for (let at = first; at < end; at += 1) byWord.set(at, finding);
  return byWord;
}

/** The finding whose cue shares a word with the stretch; null where the rules saw none. */
export function findingAt(byCue: ReadonlyMap<number, Finding>, { first, end }: Stretch): Finding | null {
  for (let at = first; at < end; at += 1) {
    const finding = byCue.get(at);
    if (finding !== undefined) return finding;
  }
  return null;
}
