import type { Certainty, Stance } from "../../record/reading.ts";
import { hedgeAt } from "./certainty.ts";
import { clauseEnd, trimmed } from "./content.ts";
import type { Finding } from "./finding.ts";
import { BE, isAdverb, isAuxiliary } from "./grammar.ts";
import { hasFinite, isCapitalAt, isFiniteAt, isWordAt, lowerAt, type Passage, type Stretch } from "./passage.ts";

/** Adverbs at the head of a sentence that judge it; those that hedge count as words of certainty too. */
const OPENERS = new Set(
  (
    "perhaps maybe presumably apparently probably possibly clearly obviously evidently unfortunately fortunately surprisingly " +
    "tellingly interestingly remarkably significantly ironically sadly inevitably undoubtedly certainly arguably paradoxically"
  ).split(" "),
);
const JUDGING = new Set(
  (
    "absurd reckless rational irrational cynical naive shameful disastrous catastrophic foolish wise unwise brave cowardly brilliant " +
    "dangerous hypocritical grotesque ridiculous unprecedented inevitable impossible obvious undeniable crucial decisive futile " +
    "pointless hopeless meaningless skillfully skilfully cleverly wisely foolishly desperately cynically mistake blunder failure triumph " +
    "farce monument illusion myth irony paradox gamble unacceptable disaster tragedy symbolic telling remarkable " +
    "complicated dependent weaker stronger doomed unlikely absurdly rightly wrongly clearly obviously undoubtedly definitely"
  ).split(" "),
);
const SUPERLATIVE = /^(?:most|least|biggest|greatest|worst|best|lowest|highest|real|true|main|strongest|weakest)$/;
const EXTREME_NOUNS =
  /^(?:point|winner|loser|reason|problem|question|advantage|danger|threat|mistake|weakness|victim|lesson|irony|tragedy|important|obstacle)$/;
const SHOWING =
  /^(?:suggests?|suggested|indicates?|indicated|shows?|showed|demonstrates?|demonstrated|proves?|proved|means|reveals?|revealed)$/;

interface Judgement {
  readonly stance: Stance;
  readonly certainty: Certainty | null;
  readonly content: Stretch;
  readonly frame?: Stretch;
}

type AuthorRule = (passage: Passage, line: Stretch) => Judgement | null;

/** Rules for the author's own judgements, the most telling first; each sentence takes the first that fits. */
const RULES: readonly AuthorRule[] = [rhetorical, framed, shown, opened, hedged, foretold, obliged, judged];

/**
 * The author's own voice: sentences that judge, predict, hedge or ask, and belong to nobody quoted. `taken` tells the
 * words that others say; a sentence with any of them outside a short quotation is not the author's alone.
 */
export function findAuthor(passage: Passage, taken: (index: number) => boolean): Finding[] {
  return passage.lines.flatMap((line) => {
    if (isTaken(line, taken) || isMostlyQuoted(passage, line)) return [];
    for (const rule of RULES) {
      const judgement = rule(passage, line);
      const content = judgement === null ? null : trimmed(passage, judgement.content);
      if (judgement === null || content === null) continue;
      return [authored(judgement, content)];
    }
    return [];
  });
}

function authored({ stance, certainty, frame }: Judgement, content: Stretch): Finding {
  const finding: Finding = {
    rule: "author",
    source: null,
    cue: [],
    content: [content],
    stance,
    certainty,
    neutral: false,
    negated: false,
    author: true,
  };
  return frame === undefined ? finding : { ...finding, frame };
}

function isTaken({ first, end }: Stretch, taken: (index: number) => boolean): boolean {
  for (let index = first; index < end; index += 1) if (taken(index)) return true;
  return false;
}

function isMostlyQuoted(passage: Passage, { first, end }: Stretch): boolean {
  let quoted = 0;
  for (let index = first; index < end; index += 1) if ((passage.words[index]?.quote ?? -1) >= 0) quoted += 1;
  return quoted * 2 > end - first;
}

/** A question of the text itself. */
function rhetorical(passage: Passage, { first, end }: Stretch): Judgement | null {
  if (lowerAt(passage, end - 1) !== "?" || end - first < 4) return null;
  return { stance: "asks", certainty: null, content: { first, end } };
}

const FRAMES: readonly (readonly [phrase: string, stance: Stance, certainty: Certainty | null])[] = [
  ["it is possible that", "assesses", "possible"],
  ["it is likely that", "assesses", "probable"],
  ["it is unlikely that", "assesses", "unlikely"],
  ["it cannot be ruled out that", "assesses", "possible"],
  ["it can not be ruled out that", "assesses", "possible"],
  ["it is unclear", "assesses", "unknown"],
  ["it remains unclear", "assesses", "unknown"],
  ["it is not clear", "assesses", "unknown"],
  ["it is not known", "assesses", "unknown"],
  ["it is unknown", "assesses", "unknown"],
  ["it remains to be seen", "assesses", "unknown"],
  ["no one knows", "assesses", "unknown"],
  ["nobody knows", "assesses", "unknown"],
  ["little is known about", "assesses", "unknown"],
  ["it is too early to say", "assesses", "unknown"],
  ["there is no evidence that", "doubts", null],
  ["there are good reasons to doubt", "doubts", null],
  ["there is reason to doubt", "doubts", null],
  ["it is hard to believe that", "doubts", null],
  ["i do not believe that", "doubts", null],
  ["it is clear that", "assesses", "certain"],
  ["it is obvious that", "assesses", "certain"],
  ["it became obvious that", "assesses", null],
  ["it became clear that", "assesses", null],
  ["there is no doubt that", "assesses", "certain"],
  ["it is significant that", "assesses", null],
  ["it is not surprising that", "assesses", null],
  ["it is no surprise that", "assesses", null],
  ["it is no coincidence that", "assesses", null],
  ["one thing is sure :", "predicts", "certain"],
  ["one thing is certain :", "predicts", "certain"],
  ["it seems that", "assesses", "probable"],
  ["it appears that", "assesses", "probable"],
  ["it seems", "assesses", "probable"],
  ["chances are that", "assesses", "probable"],
  ["one might get the impression that", "doubts", "possible"],
];

const FRAMES_BY_FIRST: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly stance: Stance; readonly certainty: Certainty | null }[]
> = FRAMES.reduce((index, [phrase, stance, certainty]) => {
  const words = phrase.split(" ");
  index.set(words[0] ?? "", [...(index.get(words[0] ?? "") ?? []), { words, stance, certainty }]);
  return index;
}, new Map<string, { words: readonly string[]; stance: Stance; certainty: Certainty | null }[]>());

/** The word after a frame that starts at `index`, adverbs and contractions in it allowed; -1 where it does not match. */
function afterFrame(passage: Passage, index: number, words: readonly string[]): number {
  let at = index;
  for (const word of words) {
    while (at > index && isFrameAdverb(lowerAt(passage, at)) && lowerAt(passage, at) !== word) at += 1;
    if (plain(lowerAt(passage, at)) !== word) return -1;
    at += 1;
  }
  return at;
}

const isFrameAdverb = (word: string): boolean => word === "quite" || (isAdverb(word) && word !== "not");
const plain = (word: string): string => (/^['’]s$/.test(word) ? "is" : /^n['’]t$/.test(word) ? "not" : word);

/** A judgement in a frame of its own: the frame stays outside the content. */
function framed(passage: Passage, { first, end }: Stretch): Judgement | null {
  for (let index = first; index < end; index += 1) {
    const start =
      index === first || /^(?:,|;|and|but|that|however)$/.test(lowerAt(passage, index - 1)) || index - first <= 6;
    if (!start) continue;
    for (const { words, stance, certainty } of FRAMES_BY_FIRST.get(lowerAt(passage, index)) ?? []) {
      const from = afterFrame(passage, index, words);
      if (from < 0) continue;
      const content = { first: from, end: clauseEnd(passage, from, end, "none") };
      if (content.end - from > 1)
        return {
          stance: future(passage, content) && stance === "assesses" ? "predicts" : stance,
          certainty,
          content,
          frame: { first: index, end: from },
        };
    }
  }
  return null;
}

/** "X shows that Y": what the author infers. */
function shown(passage: Passage, { first, end }: Stretch): Judgement | null {
  for (let index = first + 1; index < end - 3; index += 1) {
    if (!SHOWING.test(lowerAt(passage, index)) || lowerAt(passage, index + 1) !== "that") continue;
    const weak = /^(?:suggest|indicat)/.test(lowerAt(passage, index));
    const content = { first: index + 2, end: clauseEnd(passage, index + 2, end, "none") };
    return {
      stance: "assesses",
      certainty: weak ? "probable" : null,
      content,
      frame: { first: index, end: index + 1 },
    };
  }
  return null;
}

/** "Perhaps X", "Most likely X", "Unfortunately, X". */
function opened(passage: Passage, { first, end }: Stretch): Judgement | null {
  const two = `${lowerAt(passage, first)} ${lowerAt(passage, first + 1)}`;
  const length =
    two === "most likely" || two === "no doubt" || two === "of course" || two === "very likely"
      ? 2
      : OPENERS.has(lowerAt(passage, first))
        ? 1
        : /^in all (?:likelihood|probability)$/.test(`${two} ${lowerAt(passage, first + 2)}`)
          ? 3
          : 0;
  if (length === 0) return null;
  const frame = { first, end: first + length };
  const all = length === 3;
  const content = { first: all ? first : first + length, end };
  return { stance: future(passage, content) ? "predicts" : "assesses", certainty: null, content, frame };
}

/** A hedge at the verb: "X may Y", "X seems to Y", "X is probably Y". */
function hedged(passage: Passage, { first, end }: Stretch): Judgement | null {
  for (let index = first + 1; index < end; index += 1) {
    const hedge = hedgeAt(passage, index);
    if (hedge === null || (passage.words[index]?.quote ?? -1) >= 0) continue;
    if (!isAtVerb(passage, hedge)) continue;
    const content = clauseAround(passage, index, { first, end });
    const modal =
      /^(?:may|might|could)$/.test(lowerAt(passage, index)) &&
      lowerAt(passage, index + 1) !== "have" &&
      lowerAt(passage, index + 1) !== "not";
    const ahead = future(passage, content) || modal || hedge.certainty === "unlikely";
    if (hedge.certainty === "unknown") return unknown(passage, hedge, first);
    return {
      stance: ahead && hedge.certainty !== "certain" ? "predicts" : "assesses",
      certainty: hedge.certainty,
      content,
    };
  }
  return null;
}

/** "The reason is unclear": the subject is what is not known. */
function unknown(passage: Passage, hedge: Stretch, first: number): Judgement | null {
  let end = hedge.first;
  while (end > first && (isAuxiliary(lowerAt(passage, end - 1)) || isAdverb(lowerAt(passage, end - 1)))) end -= 1;
  return end > first ? { stance: "assesses", certainty: "unknown", content: { first, end }, frame: hedge } : null;
}

const isAtVerb = (passage: Passage, { first, end }: Stretch): boolean => {
  const word = lowerAt(passage, first);
  const before = lowerAt(passage, isAdverb(lowerAt(passage, first - 1)) ? first - 2 : first - 1);
  if (/^(?:may|might|could|seems?|seemed|appears?|appeared)$/.test(word))
    return !/^(?:he|she|they|who|that|it)$/.test(before) || word !== "could";
  return isAuxiliary(before) || isFiniteAt(passage, end) || isAuxiliary(lowerAt(passage, end)) || before === ",";
};

/** The clause a word stands in, from the last break before it to the sentence's end. */
function clauseAround(passage: Passage, index: number, { first, end }: Stretch): Stretch {
  let from = first;
  for (let at = index - 1; at > first; at -= 1) {
    const word = lowerAt(passage, at);
    if (word === ";" || word === ":" || (word === "," && /^(?:but|and|so)$/.test(lowerAt(passage, at + 1)))) {
      from = at + 1;
      break;
    }
  }
  let to = end;
  for (let at = index + 1; at < end; at += 1) {
    const word = lowerAt(passage, at);
    const joins =
      word === "," &&
      /^(?:but|though|although|and)$/.test(lowerAt(passage, at + 1)) &&
      hasFinite(passage, { first: at + 2, end });
    if (word === ";" || joins) {
      to = at;
      break;
    }
  }
  return { first: withoutLeadIn(passage, from, index), end: to };
}

/** "However, in practice, X": adverbs and phrases before a comma stay out while they hold no verb. */
function withoutLeadIn(passage: Passage, from: number, index: number): number {
  const connective = /^(?:however|moreover|therefore|thus|hence|still|nevertheless|meanwhile|but|and)$/;
  if (!connective.test(lowerAt(passage, from))) return from;
  return lowerAt(passage, from + 1) === "," && from + 2 < index ? from + 2 : from + 1;
}

/** "X will Y", "X is set to Y": a prediction of the author's. */
function foretold(passage: Passage, { first, end }: Stretch): Judgement | null {
  for (let index = first + 1; index < end - 1; index += 1) {
    if (/^(?:where|who|which|when|whom)$/.test(lowerAt(passage, index)) && index > first + 1) return null;
    if ((passage.words[index]?.quote ?? -1) >= 0 || !isFuture(passage, index)) continue;
    const content = clauseAround(passage, index, { first, end });
    return { stance: "predicts", certainty: null, content };
  }
  return null;
}

function isFuture(passage: Passage, index: number): boolean {
  const word = lowerAt(passage, index);
  if (word === "will" || word === "wo" || word === "'ll" || word === "’ll")
    return isWordAt(passage, index + 1) && !/^(?:the|a|of)$/.test(lowerAt(passage, index - 1));
  if (!BE.has(word) || lowerAt(passage, index + 2) !== "to") return false;
  return /^(?:set|bound|going|doomed|destined)$/.test(lowerAt(passage, index + 1)) && !isCapitalAt(passage, index + 3);
}

function future(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (isFuture(passage, index)) return true;
  return false;
}

/** "X should Y", "X must Y": what the author demands or holds inevitable. */
function obliged(passage: Passage, { first, end }: Stretch): Judgement | null {
  for (let index = first + 1; index < end - 1; index += 1) {
    const word = lowerAt(passage, index);
    if ((word !== "should" && word !== "must") || (passage.words[index]?.quote ?? -1) >= 0) continue;
    const content = clauseAround(passage, index, { first, end });
    return { stance: word === "should" ? "demands" : "assesses", certainty: null, content };
  }
  return null;
}

/** Words that judge, or the extreme of a kind: "the lowest point of", "a failure". */
function judged(passage: Passage, { first, end }: Stretch): Judgement | null {
  for (let index = first; index < end; index += 1) {
    if ((passage.words[index]?.quote ?? -1) >= 0) continue;
    const word = lowerAt(passage, index);
    const extreme = SUPERLATIVE.test(word) && EXTREME_NOUNS.test(lowerAt(passage, index + 1));
    if (!extreme && !JUDGING.has(word)) continue;
    const content = clauseAround(passage, index, { first, end });
    return hasFinite(passage, content) ? { stance: "assesses", certainty: null, content } : null;
  }
  return null;
}
