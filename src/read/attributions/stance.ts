import type { Stance } from "../../record/reading.ts";
import { isPersonNoun } from "../lexicon/agent-nouns.ts";
import { SPEECH_NOUNS } from "../lexicon/speech.ts";
import type { Finding } from "./finding.ts";
import { DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from "./grammar.ts";
import { lowerAt, type Passage, type Stretch } from "./passage.ts";
import { headOf } from "./phrases.ts";

const EXPERTS = new Set(
  "analyst analysts expert experts scientist professor lawyer economist economists historian researcher sociologist observer observers commentator director negotiator agronomist forecaster critics pollster strategist".split(
    " ",
  ),
);
const FUTURE = new Set("will 'll ’ll wo shall would".split(" "));
const OBLIGATION = new Set("must should ought".split(" "));
/** Heads of phrases for those whose plans are told as what "will be". */
const BODIES = new Set(
  (
    "minister ministry government president premier spokesman spokeswoman spokesperson council commission committee company army " +
    "office kremlin parliament party bank agency authorities administration union operator airline board chancellor mayor governor"
  ).split(" "),
);
const DISPARAGING = new Set(
  "coup farce sham fraud lie lies lied terrorist terrorists crime criminal illegal unlawful treason shameful disgrace shame barbaric misled trick hostile childish illegitimate inhuman insulting provocation blackmail corrupt puppet jammed theft stolen rigged cheated invaded murderers murdered attacked punishes".split(
    " ",
  ),
);

/** The stance of a finding: by its cue, and where that says nothing, by its content. */
export function stanceOf(passage: Passage, finding: Finding): Stance {
  const { stance, neutral, negated } = finding;
  const cue = wordsIn(passage, finding.cue);
  if (negated && stance !== "declines" && !cue.includes("secret")) return negatedStance(stance, neutral, cue);
  if (isUnsaid(passage, finding)) return cue.some((word) => /^want/.test(word)) ? "asks" : "declines";
  if (!neutral) return futureBelief(passage, finding) ?? stance;
  if (stance === "predicts") return stance;
  return contentStance(passage, finding) ?? stance;
}

/** "refused to say X", "wanted to know X": silence, a question. */
function isUnsaid(passage: Passage, { cue, content }: Finding): boolean {
  const first = content[0]?.first ?? 0;
  if (lowerAt(passage, first) !== "to") return false;
  const verb = lowerAt(passage, first + 1);
  const said = wordsIn(passage, cue);
  if (said.some((word) => /^want(?:s|ed)?$/.test(word))) return verb === "know";
  return said.some((word) => /^refus(?:e|es|ed|ing)$/.test(word)) && SPEAKING.test(verb);
}

/** Who does not do this keeps silent. */
const SPEAKING =
  /^(?:say|saying|answer|comment|respond|reply|explain|elaborate|specify|disclose|reveal|address|mention|discuss|name|react|speak|tell)(?:ing|ed)?$/;

const wordsIn = (passage: Passage, stretches: readonly Stretch[]): string[] =>
  stretches.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, offset) => lowerAt(passage, first + offset)),
  );

function negatedStance(stance: Stance, neutral: boolean, cue: readonly string[]): Stance {
  if (cue.some((word) => /^(?:forg[eo]t(?:ten)?|fail(?:ed|s)?)$/.test(word))) return stance;
  if (neutral) return cue.some((word) => SPEAKING.test(word)) ? "declines" : "denies";
  if (stance === "believes" || stance === "predicts") return "doubts";
  return stance === "doubts" ? "believes" : "denies";
}

/** A thought about the future is a prediction, but hope and fear stay what they are. */
function futureBelief(passage: Passage, { stance, certainty, content }: Finding): Stance | null {
  if (stance !== "believes" || (certainty !== "probable" && certainty !== "certain")) return null;
  return content.some((part) => FUTURE.has(mainModal(passage, part)?.word ?? "")) ? "predicts" : null;
}

function contentStance(passage: Passage, { content, source, cue, rule }: Finding): Stance | null {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return null;
  const quoted = isQuoted(passage, rule, first);
  if (quoted && lowerAt(passage, last.end - 1) === "?") return "asks";
  if (/^no comment/.test(`${lowerAt(passage, first.first)} ${lowerAt(passage, first.first + 1)}`)) return "declines";
  if (content.some((part) => hasThanks(passage, part))) return "thanks";
  if (first.end - first.first > 1 && quoted && isImperative(passage, first)) return "demands";
  const object = wordsIn(passage, cue).some((word) => EXPRESSING.test(word)) ? objectStance(passage, first) : null;
  if (object !== null) return object;
  const modal = mainModal(passage, first);
  if (modal !== null && OBLIGATION.has(modal.word)) return "demands";
  if (modal !== null && (FUTURE.has(modal.word) || hedgedFuture(modal.word)))
    return futureStance(passage, first, modal, { source, cue, quoted, rule });
  if (quoted && isOwnRefusal(passage, first)) return "denies";
  return content.some((part) => hasAny(passage, part, DISPARAGING)) ? "accuses" : null;
}

const isQuoted = ({ words }: Passage, rule: Finding["rule"], { first }: Stretch): boolean =>
  rule === "turn" || (words[first]?.quote ?? -1) >= 0;

const EXPRESSING = /^(?:express|voic|reiterat|repeat|reaffirm|renew|convey|issu|confirm|announc|declar|utter)/;

/** "voiced doubts about X", "confirmed his promise of X": what the noun does. */
function objectStance(passage: Passage, { first, end }: Stretch): Stance | null {
  let at = first;
  while (at < end && at < first + 4 && !SPEECH_NOUNS.has(lowerAt(passage, at))) {
    const word = lowerAt(passage, at);
    if (at === first && !DETERMINERS.has(word) && !POSSESSIVES.has(word) && !isAdjective(passage, at)) return null;
    at += 1;
  }
  const noun = SPEECH_NOUNS.get(lowerAt(passage, at));
  const next = lowerAt(passage, at + 1);
  return noun !== undefined &&
    at < end &&
    (at + 1 === end || next === "that" || next === "to" || PREPOSITIONS.has(next))
    ? noun.stance
    : null;
}

const isAdjective = ({ words }: Passage, index: number): boolean => words[index]?.upos === "ADJ";

/** "We do not recognise X", "I will not": what one says one does not do. */
function isOwnRefusal(passage: Passage, { first, end }: Stretch): boolean {
  if (!/^(?:i|we)$/.test(lowerAt(passage, first))) return false;
  for (let at = first + 1; at < Math.min(end, first + 4); at += 1)
    if (/^(?:not|n't|n’t|never)$/.test(lowerAt(passage, at))) return REFUSED.has(lowerAt(passage, at + 1));
  return false;
}

const REFUSED = new Set(
  "accept recognise recognize negotiate agree support allow tolerate want need surrender yield cooperate participate sign".split(
    " ",
  ),
);

const hedgedFuture = (word: string): boolean => word === "could" || word === "may" || word === "might";

interface Modal {
  readonly word: string;
  readonly at: number;
}

/** The first modal of the content that is not in a relative or conditional clause, within its first sentence. */
function mainModal(passage: Passage, { first, end }: Stretch): Modal | null {
  let subordinate = false;
  for (let at = first; at < end; at += 1) {
    const word = lowerAt(passage, at);
    if (/^[.!?]$/.test(word)) return null;
    if (/^(?:who|which|that|if|because|although|when|unless|should)$/.test(word) && at > first + 1)
      subordinate = word !== "should";
    if (word === "if" || word === "unless") subordinate = true;
    if (word === ",") subordinate = false;
    if (subordinate) continue;
    if (FUTURE.has(word) || hedgedFuture(word) || OBLIGATION.has(word)) return { word, at };
    if (word === "going" && lowerAt(passage, at + 1) === "to") return { word: "will", at };
    if (OBLIGING.has(word) && lowerAt(passage, at + 1) === "to") return { word: "must", at };
    if (/^(?:ruled|excluded)$/.test(word) && isNegatedAt(passage, at, first)) return { word: "might", at };
  }
  return null;
}

/** Words that oblige before an infinitive: "needs to", "it is necessary to". */
const OBLIGING = new Set("need needs has have necessary important essential imperative time".split(" "));

const isNegatedAt = (passage: Passage, at: number, floor: number): boolean =>
  wordsIn(passage, [{ first: Math.max(floor, at - 4), end: at }]).some((word) => /^(?:not|n't|n’t|cannot)$/.test(word));

/** An own act is promised, another's is predicted; past possibilities are neither. */
function futureStance(
  passage: Passage,
  content: Stretch,
  modal: Modal,
  told: Pick<Finding, "source" | "cue" | "rule"> & { readonly quoted: boolean },
): Stance | null {
  const { source, cue, rule, quoted } = told;
  const next = lowerAt(passage, modal.at + 1);
  const have = next === "have" ? modal.at + 1 : lowerAt(passage, modal.at + 2) === "have" ? modal.at + 2 : -1;
  if (
    have >= 0 &&
    /(?:ed|en|been|had|done|made|said|gone|come|become|put|left|lost|won|held|led|met|paid|sent|taken)$/.test(
      lowerAt(passage, have + 1),
    )
  )
    return null;
  if (hedgedFuture(modal.word)) return "predicts";
  if (quoted && modal.word === "would") return null;
  if (isOwnAct(passage, content, modal.at, source, quoted))
    return next === "not" || next === "never" || next === "n't" ? "denies" : "promises";
  if (modal.word === "would" && lowerAt(passage, modal.at - 1) !== "there" && cue.length === 0) return null;
  if (source === null || rule === "according-to") return "predicts";
  return next === "be" && isBody(passage, source) ? "promises" : "predicts";
}

/**
 * Whether the subject before the modal is the speaker: "I" and "we" in his own words, "he" and "they" in others', the
 * body or country he speaks for.
 */
function isOwnAct(passage: Passage, content: Stretch, modal: number, source: Stretch | null, quoted: boolean): boolean {
  let last = modal - 1;
  while (last > content.first && isAdverb(lowerAt(passage, last))) last -= 1;
  const subject = lowerAt(passage, last);
  const near = modal - content.first < 6;
  if (/^(?:i|we)$/.test(subject)) return near;
  if (quoted) return false;
  const person = source !== null && isPersonal(lowerAt(passage, headOf(passage, source)));
  if (/^(?:he|she|they)$/.test(subject)) return near;
  if (subject === "it") return near && source !== null && !person;
  return source !== null && near && subject.length > 4 && speaksFor(passage, source, subject);
}

/** "the Latvian minister" speaks for Latvia: a word of the source begins as the name does. */
const speaksFor = (passage: Passage, source: Stretch, name: string): boolean =>
  wordsIn(passage, [source]).some((word) => word.slice(0, 5) === name.slice(0, 5));

const isBody = (passage: Passage, source: Stretch): boolean =>
  !isExpert(passage, source) && wordsIn(passage, [source]).some((word) => BODIES.has(word));

function isExpert(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (EXPERTS.has(lowerAt(passage, index))) return true;
  return false;
}

function hasAny(passage: Passage, { first, end }: Stretch, words: ReadonlySet<string>): boolean {
  for (let index = first; index < end; index += 1) if (words.has(lowerAt(passage, index))) return true;
  return false;
}

function hasThanks(passage: Passage, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) {
    const word = lowerAt(passage, index);
    if (word === "grateful") return true;
    if (word === "thank" && (index === first || /^(?:i|we)$/.test(lowerAt(passage, index - 1)))) return true;
  }
  return false;
}

const IMPERATIVES = new Set(
  "do don let stop give tell look vote come go leave stay pay take make stand remember stay keep ask".split(" "),
);
const isImperative = (passage: Passage, { first }: Stretch): boolean =>
  IMPERATIVES.has(lowerAt(passage, first)) && !/^(?:you|they|we|i)$/.test(lowerAt(passage, first + 1));

const isPersonal = (word: string): boolean => isPersonNoun(word) || /^(?:i|he|she|who)$/.test(word);
