import { isAgentNoun } from "../lexicon/agent-nouns.ts";
import { SPEAKING_NOUNS } from "../lexicon/speech.ts";
import type { Columns } from "./columns.ts";
import type { Finding } from "./finding.ts";
import { PRONOUNS } from "./grammar.ts";
import { lowerAt, type Passage, type Stretch } from "./passage.ts";
import { headOf } from "./phrases.ts";

/** Verbs by which things that cannot speak let an author conclude. */
const CONCLUDING = new Set("show suggest indicate demonstrate prove mean reveal imply seem appear signal".split(" "));

/** Who says "we" or "one" outside quotation marks is the author, with his readers. */
const AUTHOR_AND_READER = new Set("i we one you".split(" "));

/**
 * Whether what no rule reads as another's is the author's own: what a thing shows, what seems, what "we can say". The
 * rules for the author's voice read such sentences.
 */
export function isAuthors(passage: Passage, columns: Columns, { rule, source, cue }: Finding): boolean {
  const [words] = cue;
  if (rule !== "model" || words === undefined || passage.words[words.first]?.quote !== -1) return false;
  if (source !== null && AUTHOR_AND_READER.has(lowerAt(passage, source.first)) && source.end - source.first === 1)
    return true;
  if (source === null && isImpersonal(passage, words)) return true;
  return concludes(passage, words) && (source === null || !isSpeaker(passage, columns, headOf(passage, source)));
}

/** "it is clear", "there is no reason": a judgement of nobody else. */
const isImpersonal = (passage: Passage, { first }: Stretch): boolean =>
  /^(?:it|there)$/.test(lowerAt(passage, first)) || /^(?:it|there)$/.test(lowerAt(passage, first - 1));

function concludes(passage: Passage, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at += 1) if (CONCLUDING.has(passage.words[at]?.lemma.toLowerCase() ?? "")) return true;
  return false;
}

/** Persons, bodies and documents. */
function isSpeaker({ words }: Passage, columns: Columns, index: number): boolean {
  const noun = words[index]?.lower ?? "";
  return columns.name[index] !== 0 || PRONOUNS.has(noun) || SPEAKING_NOUNS.has(noun) || isAgentNoun(noun);
}

/** True where persons, bodies or documents are named anywhere in the phrase: "a number of the ministry's experts". */
export function maySpeak(passage: Passage, columns: Columns, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index += 1) if (isSpeaker(passage, columns, index)) return true;
  return false;
}
