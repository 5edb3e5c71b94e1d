import type { ActorKind, LocalActor, Mention, Names } from "../../record/reading.ts";
import { bySpan, overlap, type Range, rangeOf, type Span } from "../../record/span.ts";
import { isPersonNoun } from "../lexicon/agent-nouns.ts";
import { GIVEN_NAME_GENDER } from "../lexicon/given-names.ts";
import { KIND_NOUNS } from "../lexicon/institutions.ts";
import { SPEAKING_NOUNS } from "../lexicon/speech.ts";
import type { Finding } from "./finding.ts";
import { POSSESSIVES } from "./grammar.ts";
import { lowerAt, type Passage, rangeOfWords, REACH, spanOfWords, type Stretch } from "./passage.ts";
import { headOf, isIndefinite, isName, phraseFrom, subjectOfClause } from "./phrases.ts";

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
  /** Null where he is unnamed; he still keeps a pronoun from reaching past him. */
  readonly speaker: Range | null;
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
  const mentions = [...names.mentions].sort(bySpan);
  const known: Known = {
    actors: names.actors,
    mentions,
    persons: mentions.filter(({ actor }) => names.actors[actor]?.kind === "person"),
    references: [...names.references].sort(bySpan),
    fullest: fullestNamings(passage, names),
  };
  const memory: Memory[] = [];
  return findings.map((finding) => {
    if (finding.author) return "author";
    const at = finding.source?.first ?? finding.content[0]?.first ?? 0;
    const speaker =
      finding.source === null
        ? carriedOver(passage, finding, memory, known)
        : speakerOf(passage, known, finding.source, memory);
    if (speaker !== null || finding.source !== null) {
      const words = finding.source === null ? new Set<string>() : wordsOf(passage, finding.source);
      memory.push({ ...(speaker ?? UNNAMED), at, words });
    }
    return speaker?.speaker ?? null;
  });
}

/** What the names stage found, in text order, and the fullest naming of each actor. */
interface Known extends Names {
  readonly fullest: readonly (Mention | undefined)[];
  /** The mentions of persons. */
  readonly persons: readonly Mention[];
}

/** The last of the sorted spans that starts before the end of `span` and shares text with it; spans nest a little at most. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) < span.to) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - 4), low).findLast((candidate) => overlap(candidate, span) > 0) ?? null;
}

const wordsOf = ({ words }: Passage, { first, end }: Stretch): ReadonlySet<string> =>
  new Set(words.slice(first, end).map(({ lower }) => lower));

/** The mention of each actor that has its fullest naming; failing that the longest, the first of several. */
function fullestNamings(passage: Passage, { mentions, actors }: Names): readonly (Mention | undefined)[] {
  const longest = new Array<Mention | undefined>(actors.length).fill(undefined);
  for (const mention of mentions) {
    const best = longest[mention.actor];
    if (best !== undefined && isNaming(passage, best, actors[mention.actor])) continue;
    if (isNaming(passage, mention, actors[mention.actor])) longest[mention.actor] = mention;
    else if (best === undefined || mention.to - mention.from > best.to - best.from) longest[mention.actor] = mention;
  }
  return longest;
}

const isNaming = ({ text }: Passage, { from, to }: Mention, actor: LocalActor | undefined): boolean =>
  text.slice(from, to) === actor?.name;

type Speaker = Pick<Memory, "speaker" | "actor">;

const UNNAMED: Speaker = { speaker: null, actor: null };

function speakerOf(passage: Passage, known: Known, source: Stretch, memory: readonly Memory[]): Speaker | null {
  const word = lowerAt(passage, source.first);
  if (source.end - source.first === 1 && PERSONAL.has(word)) return byPronoun(passage, known, source, memory);
  if (source.end - source.first === 1 && RELATIVE.test(word)) return byRelative(passage, known, source);
  const actor = actorOf(passage, known, source);
  if (actor !== null) return named(known, actor);
  if (/^(?:nobody|this|someone|everyone)$/.test(word)) return null;
  if (isIndefinite(passage, source)) return isTied(passage, source) ? wholePhrase(passage, source) : null;
  return byDescription(passage, known, source, memory) ?? wholePhrase(passage, source);
}

const wholePhrase = (passage: Passage, source: Stretch): Speaker => ({
  speaker: rangeOfWords(passage, withoutPossessive(passage, source)),
  actor: null,
});

/** A plural phrase with the name it is tied to: "some analysts" with "close to the palace"; null where it is not tied. */
function tiedPhrase(passage: Passage, { first, end }: Stretch): Stretch | null {
  if (isTied(passage, { first, end })) return { first, end };
  if (lowerAt(passage, end) !== "close" || lowerAt(passage, end + 1) !== "to") return null;
  const whom = phraseFrom(passage, end + 2, Math.min(end + 12, passage.words.length), { places: false });
  return whom === null ? null : { first, end: whom.end };
}

/** "These analysts": the tied phrase with the same noun that came before. */
function classIntroduced(passage: Passage, source: Stretch, noun: string): Speaker | null {
  if (!noun.endsWith("s")) return null;
  for (let at = source.first - 1; at >= Math.max(0, source.first - REACH); at -= 1) {
    if (lowerAt(passage, at) !== noun) continue;
    const opens = /^(?:some|many|several|most|few|other|the|those|certain|numerous|various)$/.test(
      lowerAt(passage, at - 1),
    );
    const tied = tiedPhrase(passage, { first: opens ? at - 1 : at, end: at + 1 });
    if (tied !== null) return wholePhrase(passage, tied);
  }
  return null;
}

/** "some analysts close to the palace": no one named, but a class the article may speak of again. */
function isTied(passage: Passage, { first, end }: Stretch): boolean {
  for (let at = first + 1; at < end - 1; at += 1)
    if (lowerAt(passage, at) === "close" && lowerAt(passage, at + 1) === "to") return true;
  return false;
}

const named = ({ fullest }: Known, actor: number): Speaker | null => {
  const mention = fullest[actor];
  return mention === undefined ? null : { speaker: rangeOf(mention), actor };
};

const withoutPossessive = (passage: Passage, { first, end }: Stretch): Stretch =>
  end - first > 1 && /^['’]s?$/.test(lowerAt(passage, end - 1)) ? { first, end: end - 1 } : { first, end };

/** The actor named at the head of the phrase, or in the apposition that closes it. */
function actorOf(passage: Passage, { mentions }: Known, source: Stretch): number | null {
  const phrase = withoutPossessive(passage, source);
  const name = appositionName(passage, phrase);
  const heads = name === null ? [headOf(passage, phrase)] : [name.end - 1, headOf(passage, phrase)];
  for (const head of heads) {
    const span = spanOfWords(passage, { first: head, end: head + 1 });
    const mention = overlapping(mentions, span);
    if (mention !== null) return mention.actor;
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

/** Kinds that a text takes up again by "they" when they speak. */
const PLURAL: ReadonlySet<ActorKind> = new Set([
  "group",
  "armed group",
  "armed force",
  "party",
  "media",
  "office",
  "organisation",
  "company",
]);

/** By the reference the names stage found; failing that, whoever spoke last, if the pronoun can mean him. */
function byPronoun(passage: Passage, known: Known, source: Stretch, memory: readonly Memory[]): Speaker | null {
  const span = spanOfWords(passage, source);
  const reference = overlapping(known.references, span);
  const actor = reference === null ? null : overlapping(known.mentions, reference.antecedent);
  const word = lowerAt(passage, source.first);
  if (actor !== null && mayMean(known.actors[actor.actor], word)) return named(known, actor.actor);
  if (/^(?:we|i)$/.test(word)) return null;
  const near = memory.at(-1);
  const spoke = known.actors[near?.actor ?? -1];
  const isPlural = spoke === undefined || SINGULAR.test(word) || PLURAL.has(spoke.kind);
  if (near !== undefined && source.first - near.at < NEAR && isPlural && mayMean(spoke, word)) return near;
  if (!SINGULAR.test(word)) return bodyBefore(passage, known, source, word);
  return personBefore(passage, known, source, word) ?? personAhead(passage, known, source);
}

/** The person whom the sentence, or the one before it, names last before the pronoun. */
function personBefore(passage: Passage, known: Known, source: Stretch, pronoun: string): Speaker | null {
  const line = passage.words[source.first]?.line ?? 0;
  const floor = passage.lines[line - 1]?.first ?? passage.lines[line]?.first ?? 0;
  const mention = lastBefore(passage, known.persons, source.first, floor);
  return mention !== null && mayMean(known.actors[mention.actor], pronoun) ? named(known, mention.actor) : null;
}

/** How far back a pronoun means whoever spoke, in words. */
const NEAR = 120;

/** Whether a pronoun agrees with an actor in kind and gender, as far as those are known. */
function mayMean(actor: LocalActor | undefined, pronoun: string): boolean {
  if (actor === undefined) return true;
  if (!SINGULAR.test(pronoun)) return true;
  if (actor.kind !== "person") return false;
  const gender = GIVEN_NAME_GENDER.get(actor.name.toLowerCase().split(" ")[0] ?? "");
  return (
    !(gender === "male" && /^(?:she|hers?|herself)$/.test(pronoun)) &&
    !(gender === "female" && /^(?:he|him|his|himself)$/.test(pronoun))
  );
}

const RELATIVE = /^(?:who|which|that)$/;

/** "Ana Pires, who said X": the name that stands before. */
function byRelative(passage: Passage, known: Known, source: Stretch): Speaker | null {
  const line = passage.lines[passage.words[source.first]?.line ?? -1];
  const mention = lastBefore(passage, known.mentions, source.first, Math.max(line?.first ?? 0, source.first - 12));
  return mention === null ? null : named(known, mention.actor);
}

/** "X," she says, and only then is she named: the first person of the article, where none has come before. */
function personAhead(passage: Passage, known: Known, source: Stretch): Speaker | null {
  const [first] = known.persons;
  const at = passage.words[source.first]?.from ?? 0;
  const ahead = passage.words[Math.min(source.first + 60, passage.words.length - 1)]?.to ?? 0;
  return first !== undefined && first.from > at && first.from < ahead ? named(known, first.actor) : null;
}

/** "it", "they": the body that the sentence, or the one before it, begins with. */
function bodyBefore(passage: Passage, known: Known, source: Stretch, word: string): Speaker | null {
  const line = passage.words[source.first]?.line ?? 0;
  for (const { first } of [passage.lines[line], passage.lines[line - 1]].flatMap((one) => one ?? [])) {
    const subject = subjectOfClause(passage, first, Math.min(source.first, first + REACH));
    const actor = subject === null || subject.end > source.first ? null : actorOf(passage, known, subject);
    const kind = actor === null ? undefined : known.actors[actor]?.kind;
    if (actor !== null && kind !== undefined && kind !== "person" && (word.startsWith("it") || PLURAL.has(kind)))
      return named(known, actor);
    const tied = subject === null || word.startsWith("it") ? null : tiedPhrase(passage, subject);
    if (tied !== null) return wholePhrase(passage, tied);
    if (actor === null && subject !== null && isDefiniteBody(passage, subject, word))
      return { speaker: rangeOfWords(passage, subject), actor: null };
  }
  return null;
}

/** "The shipping line" for "it", "the rebels" for "they": a definite phrase of the pronoun's number, no person's. */
function isDefiniteBody(passage: Passage, subject: Stretch, word: string): boolean {
  const noun = lowerAt(passage, headOf(passage, subject));
  const plural = noun.endsWith("s") && !noun.endsWith("ss");
  const definite = lowerAt(passage, subject.first) === "the" && subject.end - subject.first <= 6;
  return definite && plural === word.startsWith("they") && !isPersonNoun(noun);
}

/** The last mention that ends before the word at `index` and begins at `floor` or later. */
function lastBefore({ words }: Passage, mentions: readonly Mention[], index: number, floor: number): Mention | null {
  const limit = words[index]?.from ?? 0;
  const start = words[floor]?.from ?? 0;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low - 1];
  return found !== undefined && found.from >= start ? found : null;
}

const SINGULAR = /^(?:he|she|him|her|his|himself|herself)$/;

/** "The expert", "the American analyst": the last speaker so described, else the last person who spoke. */
function byDescription(passage: Passage, known: Known, source: Stretch, memory: readonly Memory[]): Speaker | null {
  const first = lowerAt(passage, source.first);
  const definite = /^(?:the|this|that|these|those)$/.test(first) || POSSESSIVES.has(first);
  if (!definite || source.end - source.first > 5) return null;
  const noun = lowerAt(passage, headOf(passage, source));
  const described = memory
    .slice(-40)
    .findLast(({ actor, words }) => words.has(noun) || (actor !== null && hasRole(known.actors[actor], noun)));
  if (described !== undefined) return described;
  const introduced = classIntroduced(passage, source, noun);
  if (introduced !== null) return introduced;
  if (!PERSON_NOUNS.has(noun) && (!isPersonNoun(noun) || KIND_NOUNS.has(noun))) return null;
  const speaker = memory.slice(-40).findLast(({ actor }) => actor !== null && known.actors[actor]?.kind === "person");
  return PERSON_NOUNS.has(noun) && speaker !== undefined ? speaker : personNearby(passage, known, source, noun);
}

/** "The diplomat", "his guest": the one person that the sentence before names last. */
function personNearby(passage: Passage, known: Known, source: Stretch, noun: string): Speaker | null {
  const line = passage.words[source.first]?.line ?? 0;
  const floor = passage.lines[line - 1]?.first ?? passage.lines[line]?.first ?? 0;
  const mention = lastBefore(passage, known.persons, source.first, floor);
  if (mention === null || holdsAnotherOffice(known.actors[mention.actor], noun)) return null;
  return named(known, mention.actor);
}

/** Offices of which an article tells one holder from another. */
const OFFICES = new Set(
  (
    "president minister governor mayor senator ambassador spokesman spokeswoman chancellor premier prosecutor judge secretary " +
    "general king prince bishop pope"
  ).split(" "),
);

/** "The governor" is not the analyst just named. */
const holdsAnotherOffice = (actor: LocalActor | undefined, noun: string): boolean =>
  OFFICES.has(noun) && (actor?.roles.length ?? 0) > 0 && !hasRole(actor, noun);

const hasRole = (actor: LocalActor | undefined, noun: string): boolean =>
  actor?.roles.some(({ text }) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).has(noun)) ?? false;

/** A quotation without a cue goes on for the last speaker, or opens for the person the sentence before is about. */
function carriedOver(passage: Passage, finding: Finding, memory: readonly Memory[], known: Known): Speaker | null {
  const { voice } = finding;
  if (voice !== undefined) return memory.findLast((one) => one.at === voice.first) ?? null;
  if (!finding.rule.startsWith("quotation")) return null;
  const at = finding.content[0]?.first ?? 0;
  const last = memory.at(-1);
  const line = passage.lines[(passage.words[at]?.line ?? 0) - 1];
  if (line === undefined || (last !== undefined && last.at >= line.first)) return last ?? null;
  const subject = subjectOfClause(passage, line.first, line.end);
  const person = subject !== null && isQuotable(passage, known, subject);
  if (person) return speakerOf(passage, known, subject, memory);
  return last !== undefined && at - last.at < 80 ? last : null;
}

/** The subject of a sentence before a quotation may speak it where it is a pronoun, a person named, or one described. */
function isQuotable(passage: Passage, known: Known, subject: Stretch): boolean {
  const word = lowerAt(passage, subject.first);
  if (subject.end - subject.first === 1 && /^(?:he|she)$/.test(word)) return true;
  const actor = actorOf(passage, known, subject);
  if (actor !== null) return known.actors[actor]?.kind === "person" || known.actors[actor]?.kind === "office";
  return SPEAKING_NOUNS.has(lowerAt(passage, headOf(passage, subject)));
}
