import type { Stance } from "../../record/reading.ts";
import type { Finding } from "./finding.ts";
import { lowerAt, type Passage, type Stretch } from "./passage.ts";

const EXPERTS = new Set(
  "analyst analysts expert experts scientist professor lawyer economist economists historian researcher sociologist observer observers commentator director negotiator agronomist forecaster critics pollster strategist".split(
    " ",
  ),
);
const FUTURE = new Set("will 'll ’ll wo shall would".split(" "));
const OBLIGATION = new Set("must should".split(" "));
const DISPARAGING = new Set(
  "coup farce sham fraud lie lies lied terrorist terrorists crime criminal illegal unlawful treason shameful disgrace shame barbaric misled trick hostile childish illegitimate inhuman insulting provocation blackmail corrupt puppet jammed theft stolen rigged cheated invaded murderers murdered attacked punishes".split(
    " ",
  ),
);

/** The stance of a finding: by its cue, and where that says nothing, by its content. */
export function stanceOf(passage: Passage, finding: Finding): Stance {
  const { stance, neutral, negated } = finding;
  if (negated) return negatedStance(stance, neutral, wordsIn(passage, finding.cue));
  if (!neutral) return futureBelief(passage, finding) ?? stance;
  if (stance === "predicts") return stance;
  return contentStance(passage, finding) ?? stance;
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
  return content.some((part) => hasAny(passage, part, FUTURE)) ? "predicts" : null;
}

function contentStance(passage: Passage, { content, source, cue, rule }: Finding): Stance | null {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return null;
  const quoted = rule.startsWith("quotation") || rule === "turn";
  if (quoted && lowerAt(passage, last.end - 1) === "?") return "asks";
  if (/^no comment/.test(`${lowerAt(passage, first.first)} ${lowerAt(passage, first.first + 1)}`)) return "declines";
  if (content.some((part) => hasThanks(passage, part))) return "thanks";
  if (first.end - first.first > 1 && quoted && isImperative(passage, first)) return "demands";
  const modal = mainModal(passage, first);
  if (modal !== null && OBLIGATION.has(modal.word)) return "demands";
  if (modal !== null && (FUTURE.has(modal.word) || hedgedFuture(modal.word)))
    return futureStance(passage, first, modal, source, cue);
  return content.some((part) => hasAny(passage, part, DISPARAGING)) ? "accuses" : null;
}

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
  }
  return null;
}

/** An own act is promised, another's is predicted; past possibilities are neither. */
function futureStance(
  passage: Passage,
  content: Stretch,
  modal: Modal,
  source: Stretch | null,
  cue: readonly Stretch[],
): Stance | null {
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
  const subject = lowerAt(passage, modal.at - 1);
  const own = /^(?:i|we|he|she|they|it)$/.test(subject) && modal.at - content.first < 6;
  if (own) return next === "not" || next === "never" ? "denies" : "promises";
  if (modal.word === "would" && subject !== "there" && cue.length === 0) return null;
  if (source === null) return "predicts";
  return isExpert(passage, source) || next !== "be" ? "predicts" : "promises";
}

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
