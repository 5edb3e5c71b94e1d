import type { Attribution, DateMention, ForecastMention } from "../../record/reading.ts";
import { contains, type Range, type Span, spanOf } from "../../record/span.ts";
import type { Sentence, Syntax } from "../../record/syntax.ts";
import { clausesOf, type Stretch } from "./clauses.ts";
import { type Cue, cueAt } from "./cues.ts";
import { conditionOf, horizonOf } from "./horizon.ts";
import { likelihoodIn } from "./likelihood.ts";
import { adverbsFrom, Words } from "./words.ts";

/**
 * Clauses about what is to come: predictions, possibilities, plans and open questions, whoever's they are. What is asked
 * of the reader is none. In text order; no two overlap.
 *
 * @param published EDTF, or null where it is not known
 */
export function findForecasts(
  { sentences }: Syntax,
  dates: readonly DateMention[],
  attributions: readonly Attribution[],
  published: string | null,
): readonly ForecastMention[] {
  const holders = attributions.flatMap(({ content, source, speaker }) =>
    content.map((range) => ({ ...spanOf(range), isSomebodys: speaker !== "author" && source.length > 0 })),
  );
  return sentences.flatMap((sentence) => inSentence(sentence, dates, holders, published));
}

/** A piece of an attribution's content; somebody's where the text says whose, and the author's else. */
interface Holder extends Span {
  readonly isSomebodys: boolean;
}

function inSentence(
  sentence: Sentence,
  dates: readonly DateMention[],
  allHolders: readonly Holder[],
  published: string | null,
): readonly ForecastMention[] {
  const words = new Words(sentence);
  if (words.at(words.length - 1) === "?" || sentence.part === "biography" || sentence.part === "caption") return [];
  const found = cuesOf(words);
  if (found.length === 0) return [];
  const holders = allHolders.filter(({ from, to }) => from < sentence.to && sentence.from < to);
  const nearby = dates.filter(({ from, to }) => sentence.from <= from && to <= sentence.to);
  const cues = found.filter((cue) => cue.rule !== "conditional" || isSaid(words, cue, holders));
  return clausesOf(words, cues).flatMap((clause, number) => {
    const cue = cues[number];
    return cue === undefined || clause.end <= cue.first
      ? []
      : [mentionOf(words, cue, clause, nearby, holders, published)];
  });
}

/** The cues of a sentence; one in a relative clause behind another belongs to that one's clause. */
function cuesOf(words: Words): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at);
    const last = cues.at(-1);
    if (cue === null) continue;
    if (last === undefined || !belongsTo(words, last, cue)) cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}

/** Whether the clause of `cue` hangs on that of `before`: a relative clause, an infinitive, one of several verbs. */
function belongsTo(words: Words, before: Cue, cue: Cue): boolean {
  if (before.rule === "not-excluded" || before.rule === "unknown-yet") return true;
  for (let at = cue.first - 1; at > before.end; at -= 1) {
    const word = words.at(at);
    if (/^(?:who|which|whose|when|where|until|if)$/.test(word)) return true;
    if (/^[,;:.–—]$/.test(word)) return /^(?:or|and)$/.test(words.at(at + 1)) && at + 2 === cue.first;
    if (/^(?:and|or)$/.test(word)) return at + 1 === cue.first;
    if (/^(?:that|because|but|while)$/.test(word)) return false;
  }
  return cue.rule === "purpose";
}

/** Whether somebody is said to have said it: the author's own "would" tells what came. */
const isSaid = (words: Words, cue: Cue, holders: readonly Holder[]): boolean =>
  holders.some(
    ({ from, to, isSomebodys }) => isSomebodys && from <= words.from(cue.first) && words.from(cue.first) < to,
  );

function mentionOf(
  words: Words,
  cue: Cue,
  clause: Stretch,
  dates: readonly DateMention[],
  holders: readonly Holder[],
  published: string | null,
): ForecastMention {
  const span = withinHolder(
    { from: words.from(clause.first), to: words.to(clause.end - 1) },
    words.from(cue.first),
    holders,
  );
  const horizon = horizonOf(words, clause, span, dates, published);
  const likelihood = likelihoodIn(words, clause.first, clause.end);
  return {
    ...span,
    kind: cue.kind,
    cue: { from: words.from(cue.first), to: words.to(lastOfCue(words, cue)) },
    denied: cue.denied,
    likelihood: likelihood?.band ?? null,
    likelihoodWords: likelihood === null ? null : rangeOf(words, likelihood),
    horizon: horizon.words,
    due: horizon.due,
    condition: conditionOf(words, clause, cue.first),
    rule: cue.rule,
  };
}

/** Adverbs between the cue and its verb say nothing of what is ahead. */
function lastOfCue(words: Words, { first, end }: Cue): number {
  let last = end - 1;
  while (last > first && adverbsFrom(words, last) > last) last -= 1;
  return last;
}

const rangeOf = (words: Words, { first, end }: Stretch): Range => [words.from(first), words.to(end - 1)];

/** The part of a clause that lies in what its speaker says, where he is not the author. */
function withinHolder(span: Span, cue: number, holders: readonly Holder[]): Span {
  const around = holders.filter(({ from, to }) => from <= cue && cue < to && !contains({ from, to }, span));
  const [holder] = around.sort((a, b) => a.to - a.from - (b.to - b.from));
  if (holder === undefined) return span;
  return { from: Math.max(span.from, holder.from), to: Math.min(span.to, holder.to) };
}
