/** The words that point ahead. */
import type { ForecastKind } from "../../record/reading.ts";
import { adverbsFrom, isNegation, isQuotationMark, type Words } from "./words.ts";

/** A cue: words `first` up to but not including `end`. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly kind: ForecastKind;
  readonly denied: boolean;
  readonly rule: string;
}

type CueRule = (words: Words, at: number) => Cue | null;

const RULES: readonly CueRule[] = [
  future,
  conditional,
  tentative,
  consequence,
  beTo,
  arranged,
  expectation,
  purpose,
  weighing,
  chance,
  looming,
  notExcluded,
  unknownYet,
];

/** The cue that begins at word `at`; null where none does. */
export function cueAt(words: Words, at: number): Cue | null {
  for (const rule of RULES) {
    const cue = rule(words, at);
    if (cue !== null) return cue;
  }
  return null;
}

const BE = /^(?:is|are|am|was|were|be|been|being|'s|’s|'re|’re|'m|’m)$/;

/** The word behind a modal at `at`, past adverbs, negations and, in a question turned round, nothing else. */
function afterModal(words: Words, at: number): { readonly verb: number; readonly denied: boolean } {
  let verb = at + 1;
  let denied = false;
  while (adverbsFrom(words, verb) > verb || isNegation(words.at(verb)) || isQuotationMark(words.at(verb))) {
    denied ||= isNegation(words.at(verb));
    verb += 1;
  }
  return { verb, denied };
}

const isVerbPlace = (words: Words, at: number): boolean =>
  /^[a-z]/.test(words.at(at)) && !/^(?:of|to|the|a|an|and|or|but|in|on|for|is|was|that)$/.test(words.at(at));

/** Whether "to" before `at` opens an infinitive: not "to great lengths", nor "to Moscow". */
function isInfinitive(words: Words, at: number): boolean {
  const verb = adverbsFrom(words, at);
  const kind = words.partOfSpeech(verb);
  return kind === "X" ? isVerbPlace(words, verb) : kind === "VERB" || kind === "AUX";
}

/** "have been", "have promised": not "have to", "have an opportunity". */
const isPerfect = (words: Words, at: number): boolean =>
  words.at(at) === "have" &&
  !/^(?:to|a|an|the|no|any|some|its|his|her|their|more|less|little|enough)$/.test(words.at(at + 1));

/** "will", "shall", "won't"; not "the will of the people". */
function future(words: Words, at: number): Cue | null {
  const word = words.at(at);
  if (!/^(?:will|shall|'ll|’ll|wo|wont)$/.test(word)) return null;
  if (
    word === "will" &&
    /^(?:the|a|free|good|ill|popular|political|people's|his|her|their|its|of|own|strong)$/.test(words.at(at - 1))
  )
    return null;
  const { verb, denied } = afterModal(words, at);
  if (!isVerbPlace(words, verb) || isPerfect(words, verb)) return null;
  return { first: at, end: verb, kind: "prediction", denied, rule: "future" };
}

/** "would", where somebody says it of what is to come; past counterfactuals ("would have") never are. */
function conditional(words: Words, at: number): Cue | null {
  if (!/^(?:would|'d|’d)$/.test(words.at(at))) return null;
  const { verb, denied } = afterModal(words, at);
  const next = words.at(verb);
  if (
    !isVerbPlace(words, verb) ||
    isPerfect(words, verb) ||
    /^(?:like|rather|prefer|say|think|seem|appear)$/.test(next)
  )
    return null;
  return { first: at, end: verb, kind: "prediction", denied, rule: "conditional" };
}

/** "could gain", "might be attacked": not "may be true", which is about now, nor "could not", which is about then. */
function tentative(words: Words, at: number): Cue | null {
  if (!/^(?:could|may|might)$/.test(words.at(at)) || words.isName(at) || words.at(at - 1) === "one") return null;
  const { verb, denied } = afterModal(words, at);
  const next = words.at(verb);
  if (denied || !isVerbPlace(words, verb) || isPerfect(words, verb) || words.at(at - 1) === "who") return null;
  if (/^(?:be|seem|appear|sound|mean|look)$/.test(next) && !(next === "be" && /^[a-z]{3,}ed$/.test(words.at(verb + 1))))
    return null;
  if (/(?:ed|ot|t)$/.test(words.at(at - 2)) && words.at(at - 1) === "and") return null;
  return { first: at, end: verb, kind: "possibility", denied, rule: "tentative" };
}

const CONSEQUENCE =
  /^(?:lead|result|end|cause|provoke|trigger|spark|alienate|undermine|destabilise|destabilize|escalate|spread|spill|backfire|turn|become|cost|jeopardise|jeopardize|topple|plunge|drag|push)$/;

/** "can lead to": what may come of something; any other "can" is an ability. */
function consequence(words: Words, at: number): Cue | null {
  if (words.at(at) !== "can") return null;
  const { verb, denied } = afterModal(words, at);
  if (denied || !CONSEQUENCE.test(words.at(verb))) return null;
  return { first: at, end: verb, kind: "possibility", denied, rule: "consequence" };
}

const AHEAD =
  /^(?:going|about|set|due|bound|poised|ready|prepared|expected|likely|unlikely|scheduled|slated|sure|certain|projected|destined|forecast|determined|willing)$/;

const SEEM = /^(?:seems?|appears?|looks?|remains?)$/;

/** "is going to", "are expected to", "is likely to", "seems set to". */
function beTo(words: Words, at: number): Cue | null {
  if (!BE.test(words.at(at)) && !SEEM.test(words.at(at))) return null;
  const { verb: adjective, denied } = afterModal(words, at);
  if (!AHEAD.test(words.at(adjective))) return null;
  const past =
    /^(?:was|were)$/.test(words.at(at)) &&
    !/^(?:ready|prepared|determined|willing|going|about)$/.test(words.at(adjective));
  if (past || words.at(adjective + 1) !== "to") return null;
  if (words.at(adjective) === "going" && !isInfinitive(words, adjective + 2) && !words.isName(adjective + 2))
    return null;
  const kind = /^(?:likely|unlikely|expected|projected|bound|sure|certain|forecast)$/.test(words.at(adjective))
    ? "prediction"
    : "plan";
  return {
    first: at,
    end: adjective + 2,
    kind,
    denied: denied || words.at(adjective) === "unlikely",
    rule: `be-${words.at(adjective)}`,
  };
}

/** "Kallas and Rinne are to meet": of a name or a pronoun; "the aim is to" arranges nothing. */
function arranged(words: Words, at: number): Cue | null {
  if (!/^(?:is|are)$/.test(words.at(at)) || words.at(at + 1) !== "to") return null;
  if (words.partOfSpeech(at - 1) !== "PROPN" && !/^(?:he|she|they)$/.test(words.at(at - 1))) return null;
  if (/^(?:if|whether)$/.test(words.at(at - 2))) return null;
  if (!isInfinitive(words, at + 2) || /^(?:blame|be|say|do|have|date)$/.test(words.at(at + 2))) return null;
  return { first: at, end: at + 2, kind: "plan", denied: false, rule: "arranged" };
}

/** "analysts expect Norway to close the port": whoever expects it. */
function expectation(words: Words, at: number): Cue | null {
  if (!/^(?:expects?|expecting|anticipates?|predicts?|forecasts?|foresees?)$/.test(words.at(at))) return null;
  if (isNegation(words.at(at - 1))) return null;
  for (let to = at + 2; to < at + 7; to += 1) {
    if (/^[,;.:]$/.test(words.at(to))) return null;
    if (words.at(to) === "to" && isInfinitive(words, to + 1))
      return { first: at, end: to + 1, kind: "prediction", denied: false, rule: "expectation" };
  }
  return null;
}

const CHANCE = /^(?:risk|danger|threat|chance|chances|likelihood|probability|prospect)$/;

/** "there is a real danger that". */
function chance(words: Words, at: number): Cue | null {
  if (words.at(at) !== "there" || !/^(?:is|are|remains?)$/.test(words.at(at + 1))) return null;
  for (let noun = at + 2; noun < at + 6; noun += 1) {
    if (!CHANCE.test(words.at(noun))) continue;
    if (!/^(?:that|of)$/.test(words.at(noun + 1))) return null;
    return { first: at, end: noun + 2, kind: "possibility", denied: isNegation(words.at(at + 2)), rule: "chance" };
  }
  return null;
}

/** "is inevitable", "is only a matter of time", "risks losing", "is on the verge of". */
function looming(words: Words, at: number): Cue | null {
  const cue = (end: number, kind: ForecastKind): Cue => ({ first: at, end, kind, denied: false, rule: "looming" });
  if (/^risks?$/.test(words.at(at)) && /^[a-z]{3,}ing$/.test(words.at(at + 1))) return cue(at + 1, "possibility");
  if (!/^(?:is|are)$/.test(words.at(at))) return null;
  const { verb: word, denied } = afterModal(words, at);
  if (denied) return null;
  if (/^(?:inevitable|unavoidable|imminent|looming|inescapable)$/.test(words.at(word)))
    return cue(word + 1, "prediction");
  const found = words.phrase(word, ["a matter of time", "on the verge of", "on the brink of", "in danger of"]);
  return found === 0 ? null : cue(word + found, "prediction");
}

const PURPOSE =
  /^(?:plans?|planning|planned|intends?|intending|intended|commitment|pledges?|pledged|vows?|vowed|promises?|promised|threatens?|threatened|threatening|readiness|intention|aims?|willingness)$/;

/** "plans to", "his commitment to provide". */
function purpose(words: Words, at: number): Cue | null {
  if (!PURPOSE.test(words.at(at)) || words.at(at + 1) !== "to") return null;
  if (!isInfinitive(words, at + 2) || words.isName(at + 2) || (BE.test(words.at(at - 1)) && /ed$/.test(words.at(at))))
    return null;
  return { first: at, end: at + 2, kind: "plan", denied: isNegation(words.at(at - 1)), rule: "purpose" };
}

/** "is considering". */
function weighing(words: Words, at: number): Cue | null {
  if (!/^(?:is|are)$/.test(words.at(at))) return null;
  const { verb, denied } = afterModal(words, at);
  if (!/^(?:considering|weighing|contemplating|mulling|preparing|planning)$/.test(words.at(verb))) return null;
  return { first: at, end: verb + 1, kind: "plan", denied, rule: "weighing" };
}

/** "it cannot be ruled out that", "is not excluded". */
function notExcluded(words: Words, at: number): Cue | null {
  const found = words.phrase(at, [
    "cannot be ruled out",
    "can not be ruled out",
    "can't be ruled out",
    "cannot be excluded",
    "is not excluded",
    "is not ruled out",
    "not be ruled out",
  ]);
  return found === 0 ? null : { first: at, end: at + found, kind: "possibility", denied: false, rule: "not-excluded" };
}

/** "it is not clear whether he will": the clause ahead of which the answer lies. */
function unknownYet(words: Words, at: number): Cue | null {
  const found = words.phrase(at, [
    "remains to be seen",
    "is not clear whether",
    "is unclear whether",
    "remains unclear whether",
    "not known whether",
    "unclear if",
  ]);
  return found === 0 ? null : { first: at, end: at + found, kind: "open question", denied: false, rule: "unknown-yet" };
}
