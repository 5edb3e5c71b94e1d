import type { LocalActor, Mention, Names } from "../../record/reading.ts";
import { overlap, type Range, rangeOf, type Span } from "../../record/span.ts";
import type { Finding } from "./finding.ts";
import { POSSESSIVES } from "./grammar.ts";
import { lowerAt, type Passage, rangeOfWords, spanOfWords, type Stretch } from "./passage.ts";
import { headOf, isIndefinite, isName } from "./phrases.ts";

const PERSONAL = new Set("he she him her his himself herself they them their it its we i".split(" "));
/** Nouns by which a text speaks again of whoever it quoted last. */
const PERSON_NOUNS = new Set(
  (
    "expert analyst scientist politician diplomat official spokesman spokeswoman spokesperson commentator professor activist " +
    "historian economist lawyer journalist observer researcher author blogger specialist interlocutor pundit strategist"
  ).split(" "),
);

/** Who spoke so far, the latest last. */
interface Memory {
  readonly speaker: Range;
  /** Index of the actor, where the speaker is named. */
  readonly actor: number | null;
  /** Where he spoke, as a word index. */
  readonly at: number;
  /** The source phrase in lower case, descriptions before the name included. */
  readonly words: ReadonlySet<string>;
}

/**
 * The speaker of each finding, in its order: the fullest naming of the source in the article, "author" for the author's
 * own, null where the source is unnamed. Findings must come in text order.
 */
export function speakersOf(passage: Passage, names: Names, findings: readonly Finding[]): (Range | "author" | null)[] {
  const fullest = fullestNamings(names);
  const memory: Memory[] = [];
  return findings.map((finding) => {
    if (finding.author) return "author";
    const at = finding.source?.first ?? finding.content[0]?.first ?? 0;
    const speaker =
      finding.source === null
        ? carriedOver(passage, finding, memory, names, fullest)
        : speakerOf(passage, names, fullest, finding.source, memory);
    if (speaker !== null) {
      memory.push({ ...speaker, at, words: finding.source === null ? new Set() : wordsOf(passage, finding.source) });
    }
    return speaker?.speaker ?? null;
  });
}

const wordsOf = ({ words }: Passage, { first, end }: Stretch): ReadonlySet<string> =>
  new Set(words.slice(first, end).map(({ lower }) => lower));

/** The longest mention of each actor, the first of several. */
function fullestNamings({ mentions, actors }: Names): readonly (Mention | undefined)[] {
  const longest = new Array<Mention | undefined>(actors.length).fill(undefined);
  for (const mention of mentions) {
    const best = longest[mention.actor];
    if (best === undefined || mention.to - mention.from > best.to - best.from) longest[mention.actor] = mention;
  }
  return longest;
}

type Speaker = Pick<Memory, "speaker" | "actor">;

function speakerOf(
  passage: Passage,
  names: Names,
  fullest: readonly (Mention | undefined)[],
  source: Stretch,
  memory: readonly Memory[],
): Speaker | null {
  const word = lowerAt(passage, source.first);
  if (source.end - source.first === 1 && PERSONAL.has(word)) return byPronoun(passage, names, fullest, source, memory);
  const actor = actorOf(passage, names, source);
  if (actor !== null) return named(fullest, actor);
  if (isIndefinite(passage, source) || /^(?:nobody|who|this|that|someone|everyone)$/.test(word)) return null;
  return (
    byDescription(passage, names, source, memory) ?? {
      speaker: rangeOfWords(passage, withoutPossessive(passage, source)),
      actor: null,
    }
  );
}

const named = (fullest: readonly (Mention | undefined)[], actor: number): Speaker | null => {
  const mention = fullest[actor];
  return mention === undefined ? null : { speaker: rangeOf(mention), actor };
};

const withoutPossessive = (passage: Passage, { first, end }: Stretch): Stretch =>
  end - first > 1 && /^['’]s?$/.test(lowerAt(passage, end - 1)) ? { first, end: end - 1 } : { first, end };

/** The actor named at the head of the phrase, or in the apposition that closes it. */
function actorOf(passage: Passage, { mentions }: Names, source: Stretch): number | null {
  const phrase = withoutPossessive(passage, source);
  const name = appositionName(passage, phrase);
  const heads = name === null ? [headOf(passage, phrase)] : [name.end - 1, headOf(passage, phrase)];
  for (const head of heads) {
    const span = spanOfWords(passage, { first: head, end: head + 1 });
    const mention = mentions.find((candidate) => overlap(candidate, span) > 0);
    if (mention !== undefined) return mention.actor;
  }
  return null;
}

function appositionName(passage: Passage, { first, end }: Stretch): Stretch | null {
  for (let index = first + 1; index < end; index += 1) {
    const name = { first: index + 1, end };
    if (lowerAt(passage, index) === ",") return isName(passage, name) ? name : null;
  }
  return null;
}

/** By the reference the names stage found; failing that, a person's pronoun means whoever spoke last. */
function byPronoun(
  passage: Passage,
  names: Names,
  fullest: readonly (Mention | undefined)[],
  source: Stretch,
  memory: readonly Memory[],
): Speaker | null {
  const span = spanOfWords(passage, source);
  const reference = names.references.find((candidate) => overlap(candidate, span) > 0);
  const actor = reference === undefined ? null : mentionAt(names, reference.antecedent);
  if (actor !== null) return named(fullest, actor.actor);
  const word = lowerAt(passage, source.first);
  if (/^(?:we|i)$/.test(word)) return null;
  const last = memory.at(-1);
  return last !== undefined && source.first - last.at < 120 ? last : null;
}

const mentionAt = ({ mentions }: Names, span: Span): Mention | null =>
  mentions.find((mention) => overlap(mention, span) > 0) ?? null;

/** "The expert", "the American analyst": the last speaker so described, else the last person who spoke. */
function byDescription(passage: Passage, names: Names, source: Stretch, memory: readonly Memory[]): Speaker | null {
  const first = lowerAt(passage, source.first);
  const definite = first === "the" || first === "this" || first === "that" || POSSESSIVES.has(first);
  if (!definite || source.end - source.first > 5) return null;
  const noun = lowerAt(passage, headOf(passage, source));
  const described = memory.findLast(
    ({ actor, words }) => words.has(noun) || (actor !== null && hasRole(names.actors[actor], noun)),
  );
  if (described !== undefined) return described;
  return PERSON_NOUNS.has(noun)
    ? (memory.findLast(({ actor }) => actor !== null && names.actors[actor]?.kind === "person") ?? null)
    : null;
}

const hasRole = (actor: LocalActor | undefined, noun: string): boolean =>
  actor?.roles.some(({ text }) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).has(noun)) ?? false;

/** A quotation without a cue goes on for the last speaker, or opens for the person the sentence before is about. */
function carriedOver(
  passage: Passage,
  finding: Finding,
  memory: readonly Memory[],
  names: Names,
  fullest: readonly (Mention | undefined)[],
): Speaker | null {
  if (!finding.rule.startsWith("quotation")) return null;
  const at = finding.content[0]?.first ?? 0;
  const last = memory.at(-1);
  const before = subjectOfLineBefore(passage, names, at);
  if (last !== undefined && at - last.at < 80) return last;
  return before === null ? null : named(fullest, before);
}

function subjectOfLineBefore(passage: Passage, { mentions }: Names, at: number): number | null {
  const line = passage.lines[(passage.words[at]?.line ?? 0) - 1];
  if (line === undefined) return null;
  const span = spanOfWords(passage, line);
  return mentions.find(({ kind, from, to }) => kind === "person" && from >= span.from && to <= span.to)?.actor ?? null;
}
