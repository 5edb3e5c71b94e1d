import { SPEECH_FORMS, SPEECH_NOUNS, type SpeechForm, type SpeechSense, type VerbForm } from "../lexicon/speech.ts";
import {
  BE,
  INDEFINITE,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "./grammar.ts";
import { isCapitalAt, isFiniteAt, isWordAt, lowerAt, type Passage, type Stretch } from "./passage.ts";
import { headOf, jointSpeakers, phraseFrom, subjectBefore, subjectOfClause } from "./phrases.ts";

/** A verb of speech or thought in use. */
export interface Cue {
  readonly verb: number;
  readonly sense: SpeechSense;
  readonly form: VerbForm;
  /** First word of the verb group, its auxiliaries and adverbs included. */
  readonly first: number;
  /** The word after the verb and its particle. */
  readonly after: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** The words of the cue: the verb, its particle, and the negation, modal or passive before it. */
  readonly words: Stretch;
}

/** The senses a word may have as a verb of speech, those with the longest particle first. */
export function cuesAt(passage: Passage, verb: number, floor: number): readonly Cue[] {
  const forms = SPEECH_FORMS.get(lowerAt(passage, verb));
  if (forms === undefined || isCapitalAt(passage, verb)) return [];
  const group = verbGroup(passage, verb, floor);
  return forms
    .filter((entry) => isVerbUse(passage, verb, entry, group, floor))
    .flatMap((entry) => {
      const after = particleEnd(passage, verb, entry.sense.particle);
      return after < 0 ? [] : [cueOf(verb, entry, group, after)];
    })
    .sort((a, b) => b.sense.particle.length - a.sense.particle.length);
}

/** "said by phone" names no agent. */
const MEANS = new Set(["phone", "telephone", "email", "e-mail", "letter", "text", "video", "radio"]);

/** Particles that make another verb of it: "noted down", "called off". */
const OTHER_VERB = new Set("down up off over away back through".split(" "));

interface VerbGroup {
  readonly first: number;
  readonly negation: number;
  readonly modal: number;
  readonly be: number;
  readonly have: boolean;
  readonly infinitive: boolean;
}

function verbGroup(passage: Passage, verb: number, floor: number): VerbGroup {
  let first = verb;
  let negation = -1;
  let modal = -1;
  let be = -1;
  let have = false;
  while (first > floor) {
    const word = lowerAt(passage, first - 1);
    if (word === "to") return { first: first - 1, negation, modal, be, have, infinitive: true };
    if (!isAuxiliary(word) && !isAdverb(word) && word !== "no" && word !== "longer" && word !== "neither") break;
    if ((word === "'s" || word === "’s") && !SUBJECT_PRONOUNS.has(lowerAt(passage, first - 2))) break;
    first -= 1;
    if (NEGATIONS.has(word)) negation = first;
    if (MODALS.has(word)) modal = first;
    if (BE.has(word) && be < 0) be = first;
    if (/^(?:has|have|had|having|['’]ve|['’]d)$/.test(word)) have = true;
  }
  return { first, negation, modal, be, have, infinitive: false };
}

/** Tells verbs from the nouns and adjectives of the same form by what stands beside them. */
function isVerbUse(passage: Passage, verb: number, entry: SpeechForm, group: VerbGroup, floor: number): boolean {
  const before = lowerAt(passage, verb - 1);
  if (group.infinitive) return entry.form === "base" && LEADING_VERBS.has(lowerAt(passage, group.first - 1));
  if (verb > floor && (DETERMINERS.has(before) || POSSESSIVES.has(before) || /^['’]s?$/.test(before))) {
    if (/^(?:the|of|a)$/.test(lowerAt(passage, verb - 2))) return false;
    return SUBJECT_PRONOUNS.has(before) || /^(?:this|that|all|both|these|those|many|some|most|few)$/.test(before);
  }
  if (entry.form === "gerund") return group.be >= 0 || isParticiplePosition(passage, verb, floor);
  if (PREPOSITIONS.has(lowerAt(passage, group.first - 1)) && group.first > floor) return false;
  if (entry.form === "base")
    return group.modal >= 0 || hasDo(passage, group.first, verb) || hasPluralSubject(passage, group.first, floor);
  if (entry.onlyParticiple) return group.be >= 0 || group.have;
  if (entry.form === "third")
    return !isAuxiliary(before) && !isFiniteAt(passage, verb + 1) && !isPluralNoun(passage, verb, floor);
  return lowerAt(passage, verb + 1) !== "by" || group.be >= 0 || MEANS.has(lowerAt(passage, verb + 2));
}

/** "Moscow's insistent calls", "swing states": a modifier stands before what may be a plural noun. */
function isPluralNoun(passage: Passage, verb: number, floor: number): boolean {
  const before = lowerAt(passage, verb - 1);
  if (!SPEECH_NOUNS.has(lowerAt(passage, verb)) && lowerAt(passage, verb) !== "states") return false;
  if (passage.words[verb - 1]?.kind === "number" || INDEFINITE.has(before)) return true;
  if (isCapitalAt(passage, verb - 1)) return DEMONYM.test(before) && isBareAt(passage, verb - 1, floor);
  if (verb === floor || isCapitalAt(passage, verb - 1) || SUBJECT_PRONOUNS.has(before) || isAdverb(before))
    return false;
  return isBareAt(passage, verb - 1, floor) || (ADJECTIVAL.test(before) && !NOUNS_LIKE_ADJECTIVES.has(before));
}

/** True where a lower-case phrase ends here that no article, possessive or name opens: "swing", "delegate-rich". */
function isBareAt(passage: Passage, last: number, floor: number): boolean {
  const phrase = subjectBefore(passage, last + 1, floor);
  if (phrase === null) return true;
  const first = lowerAt(passage, phrase.first);
  if (DETERMINERS.has(first) || POSSESSIVES.has(first) || INDEFINITE.has(first)) return false;
  return !isCapitalAt(passage, phrase.first) || phrase.end - phrase.first === 1;
}

const DEMONYM = /(?:ian|ic|ish|ese|ean)$/;

/** Verbs whose infinitive is uttered: "went on to say", "did not forget to remind". */
const LEADING_VERBS = new Set(
  "on continue continued continues began begins tried tries trying try sought seeks seeking attempted rushed hastened forget proceeded used seemed".split(
    " ",
  ),
);

const ADJECTIVAL = /(?:ent|ant|ive|ous|al|ful|ic|able|ible|ish|less|new|recent|other|false|own|its|their)$/;
const NOUNS_LIKE_ADJECTIVES = new Set(
  (
    "president official general correspondent opponent agent student resident representative executive detective militant lieutenant " +
    "assistant rival journal tribunal cardinal individual critic public republic clinic academic government parliament journalist " +
    "client accountant consultant defendant native relative cable principal admiral marshal"
  ).split(" "),
);

/** A participle clause: after a comma, a conjunction, or the noun it modifies. */
function isParticiplePosition(passage: Passage, verb: number, floor: number): boolean {
  const before = lowerAt(passage, verb - 1);
  if (verb === floor) return false;
  return (
    before === "," ||
    /^[-–—]+$/.test(before) ||
    !PREPOSITIONS.has(before) ||
    before === "by" ||
    before === "as" ||
    before === "after" ||
    before === "before"
  );
}

const hasDo = (passage: Passage, first: number, verb: number): boolean => {
  for (let index = first; index < verb; index += 1) if (/^(?:do|does|did)$/.test(lowerAt(passage, index))) return true;
  return false;
};

const isPlural = (passage: Passage, index: number): boolean =>
  /^(?:they|we|i|you|who|people|many|some|others|most|police|media|men|women)$/.test(lowerAt(passage, index)) ||
  (isWordAt(passage, index) && /[^s'’ui]s$/.test(lowerAt(passage, index))) ||
  lowerAt(passage, index) === ",";

/** True where the head of the phrase before is plural, or two are joined: "Sources in the palace suggest". */
function hasPluralSubject(passage: Passage, end: number, floor: number): boolean {
  if (isPlural(passage, end - 1)) return true;
  const subject = subjectBefore(passage, end, floor);
  if (subject === null) return false;
  return isPlural(passage, headOf(passage, subject)) || jointSpeakers(passage, subject).length > 1;
}

/** The word after the particle that must follow the verb, an adverb between them allowed; -1 where it is missing. */
function particleEnd(passage: Passage, verb: number, particle: readonly string[]): number {
  let at = verb + 1;
  if (particle.length > 0 && isAdverb(lowerAt(passage, at)) && particle[0] !== lowerAt(passage, at)) at += 1;
  for (const word of particle) {
    if (lowerAt(passage, at) !== word) return -1;
    at += 1;
  }
  return particle.length === 0 && OTHER_VERB.has(lowerAt(passage, at)) ? -1 : at;
}

function cueOf(verb: number, { sense, form }: SpeechForm, group: VerbGroup, after: number): Cue {
  const passive = group.be >= 0 && form === "past";
  const marks = [group.negation, passive ? group.be : -1, group.negation >= 0 ? group.modal : -1].filter(
    (at) => at >= 0,
  );
  return {
    verb,
    sense,
    form,
    first: group.first,
    after,
    negated: group.negation >= 0,
    passive,
    infinitive: group.infinitive,
    words: { first: Math.min(verb, ...marks), end: after },
  };
}

/**
 * The phrase that is the subject of a cue: what stands before it, or, for a participle, an infinitive or a second verb
 * of the sentence, the subject it shares. `shared` is the source of the cue before it in the sentence.
 */
export function subjectOf(passage: Passage, cue: Cue, floor: number, shared: Stretch | null): Stretch | null {
  const quoted = quotedBefore(passage, cue.verb, floor);
  if (quoted !== null) return quoted;
  const dependent = cue.infinitive || (cue.form === "gerund" && cue.first === cue.verb);
  if (!dependent) {
    const subject = subjectBefore(passage, cue.first, floor);
    if (subject !== null) return subject;
    if (!/^(?:and|but|or|then|,)$/.test(lowerAt(passage, cue.first - 1))) return null;
  }
  return shared ?? subjectOfClause(passage, clauseStart(passage, floor, cue.verb), cue.verb);
}

/** "Y quoted Z as saying X", "Z was quoted by Y as saying X": Z. */
function quotedBefore(passage: Passage, verb: number, floor: number): Stretch | null {
  if (lowerAt(passage, verb - 1) !== "as") return null;
  for (let at = verb - 2; at >= Math.max(floor, verb - LONGEST_QUOTED); at -= 1) {
    if (!/^(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing))$/.test(lowerAt(passage, at))) continue;
    if (!BE.has(lowerAt(passage, at - 1))) return phraseFrom(passage, at + 1, verb - 1);
    let first = at - 1;
    while (first > floor && isAuxiliary(lowerAt(passage, first - 1))) first -= 1;
    return subjectBefore(passage, first, floor);
  }
  return null;
}

/** How far before "as saying" the verb of quoting stands, in words. */
const LONGEST_QUOTED = 20;

/** The first word of the that-clause a verb stands in, or `floor`. */
function clauseStart(passage: Passage, floor: number, verb: number): number {
  for (let index = verb - 1; index > floor; index -= 1) if (lowerAt(passage, index) === "that") return index + 1;
  return floor;
}
