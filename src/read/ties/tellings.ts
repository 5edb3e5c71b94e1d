/** The tie that a word tells, with the words of both parties. */
import {
  agentsOf,
  conjuncts,
  indirectObjectsOf,
  isRelated,
  objectsOf,
  phrasesWith,
  subjectOf,
  type Tree,
} from "../../record/tree.ts";
import {
  ABSTRACT_NOUNS,
  ADJECTIVES,
  BOND_QUALITIES,
  BONDS,
  type Frame,
  HAVING,
  LACKING,
  RECEIVING,
  RELATIONAL_NOUNS,
  VERBS,
} from "./frames.ts";
import { isDenied } from "./polarity.ts";

export interface Telling {
  readonly frame: Frame;
  readonly holders: readonly number[];
  readonly targets: readonly number[];
  readonly denied: boolean;
  readonly isMutual: boolean;
}

/** The first tie a word tells both parties of; none for most words. */
export function tiesAt(tree: Tree, word: number): readonly Telling[] {
  const { upos = "", lemma = "", xpos = "" } = tree.tokens[word] ?? {};
  const key = lemma.toLowerCase();
  if (upos === "VERB") {
    const adjectival =
      xpos === "VBN" ? tellingsOf(ADJECTIVES.get(formOf(tree, word)), (frame) => ofAdjective(tree, word, frame)) : [];
    return [...adjectival, ...tellingsOf(VERBS.get(key), (frame) => ofVerb(tree, word, frame))];
  }
  if (upos === "ADJ") return tellingsOf(ADJECTIVES.get(key), (frame) => ofAdjective(tree, word, frame));
  if (upos !== "NOUN") return [];
  if (BONDS.has(key)) return ofBond(tree, word);
  return [
    ...tellingsOf(RELATIONAL_NOUNS.get(key), (frame) => ofRelationalNoun(tree, word, frame)),
    ...tellingsOf(ABSTRACT_NOUNS.get(key), (frame) => ofAbstractNoun(tree, word, frame)),
  ];
}

const formOf = ({ tokens }: Tree, word: number): string => tokens[word]?.form.toLowerCase() ?? "";

function tellingsOf(frames: readonly Frame[] | undefined, tell: (frame: Frame) => Telling | null): readonly Telling[] {
  const found = frames?.flatMap((frame) => tell(frame) ?? []).find(isWhole);
  return found === undefined ? [] : [found];
}

const isWhole = ({ holders, targets }: Telling): boolean => holders.length > 0 && targets.length > 0;

/** The words at a place of a verb or predicate. */
function wordsAt(tree: Tree, word: number, place: string): readonly number[] {
  const subject = subjectOf(tree, word);
  if (place === "subject")
    return subject === null
      ? []
      : subject.passive
        ? [...agentsOf(tree, word), ...phrasesWith(tree, word, "by")]
        : subject.words;
  if (place === "object") {
    if (subject?.passive === true) return subject.words;
    const objects = objectsOf(tree, word);
    return objects.length > 0 ? objects : indirectObjectsOf(tree, word);
  }
  return phrasesWith(tree, word, place);
}

const firstFilled = (places: readonly string[], wordsAt: (place: string) => readonly number[]): readonly number[] =>
  places.map(wordsAt).find((words) => words.length > 0) ?? [];

function ofVerb(tree: Tree, verb: number, frame: Frame): Telling | null {
  // "led him to believe" tells of no lead.
  if (tree.dependents(verb, "xcomp", "ccomp").length > 0) return null;
  return {
    frame,
    holders: wordsAt(tree, verb, frame.holder),
    targets: firstFilled(frame.target, (place) => wordsAt(tree, verb, place)),
    denied: isDenied(tree, verb),
    isMutual: false,
  };
}

function ofAdjective(tree: Tree, word: number, frame: Frame): Telling | null {
  const { tokens } = tree;
  const subject = subjectOf(tree, word)?.words ?? [];
  const modified = isRelated(tree, word, "amod", "acl") ? conjuncts(tree, tokens[word]?.head ?? -1) : [];
  const holders = subject.length > 0 ? subject : modified;
  const targets = firstFilled(frame.target, (place) => phrasesWith(tree, word, place));
  const denied = isDenied(tree, word);
  if (targets.length === 0 && holders.length > 1 && MUTUAL.has(frame.kind)) return between(frame, holders, denied);
  return { frame, holders, targets, denied, isMutual: MUTUAL.has(frame.kind) };
}

/** Ties that hold either way. */
const MUTUAL: ReadonlySet<Frame["kind"]> = new Set<Frame["kind"]>(["alliance", "treaty"]);

/** "Minsk and Moscow are allies". */
const between = (frame: Frame, parties: readonly number[], denied: boolean): Telling => ({
  frame,
  holders: parties.slice(0, 1),
  targets: parties.slice(1),
  denied,
  isMutual: true,
});

/** Whose a noun is: "Russia's", "his", or with a preposition. */
const possessors = (tree: Tree, noun: number, prepositions: readonly string[]): readonly number[] => [
  ...tree.dependents(noun, "nmod:poss").flatMap((owner) => conjuncts(tree, owner)),
  ...firstFilled(prepositions, (place) => phrasesWith(tree, noun, place)),
];

function ofRelationalNoun(tree: Tree, noun: number, frame: Frame): Telling | null {
  const targets = possessors(tree, noun, frame.target);
  const holders = bearersOf(tree, noun);
  const denied = isDenied(tree, noun);
  if (targets.length === 0 && holders.length > 1 && isPlural(tree, noun)) return between(frame, holders, denied);
  return { frame, holders, targets, denied, isMutual: MUTUAL.has(frame.kind) };
}

const isPlural = ({ tokens }: Tree, word: number): boolean => tokens[word]?.feats.includes("Number=Plur") === true;

/** Of whom a noun is said: the subject of its copula, what it explains, or the name that explains it. */
function bearersOf(tree: Tree, noun: number): readonly number[] {
  const isPredicate = tree.dependents(noun, "cop").length > 0 || isRelated(tree, noun, "xcomp");
  if (isPredicate) return subjectOf(tree, noun)?.words ?? [];
  const head = tree.tokens[noun]?.head ?? -1;
  if (isRelated(tree, noun, "appos", "nmod:desc", "compound") && head >= 0) return [head];
  const named = tree.dependents(noun, "appos", "flat");
  if (named.length > 0) return named;
  // "regards Putin as an ally", "treats him like a vassal"
  if (
    isRelated(tree, noun, "obl") &&
    tree.dependents(noun, "case").some((mark) => /^(?:as|like)$/.test(formOf(tree, mark)))
  )
    return head < 0 ? [] : objectsOf(tree, head);
  return [];
}

function ofAbstractNoun(tree: Tree, noun: number, frame: Frame): Telling | null {
  const both = phrasesWith(tree, noun, "between");
  const denied = isDenied(tree, noun);
  if (both.length > 1) return between(frame, both, denied);
  const owners = tree.dependents(noun, "nmod:poss").flatMap((owner) => conjuncts(tree, owner));
  const ofWhom = frame.target.includes("of") ? [] : phrasesWith(tree, noun, frame.holder);
  const targets = firstFilled(frame.target, (place) => phrasesWith(tree, noun, place));
  const had = ownership(tree, noun);
  const holders = [...owners, ...ofWhom];
  if (had === null) return { frame, holders, targets, denied, isMutual: false };
  if (had.isReceived)
    return {
      frame,
      holders,
      targets: targets.length > 0 ? targets : had.words,
      denied: denied || had.denied,
      isMutual: false,
    };
  return {
    frame,
    holders: holders.length > 0 ? holders : had.words,
    targets,
    denied: denied || had.denied,
    isMutual: false,
  };
}

/** Who has what a noun names, where it is the object of a verb of having; or who receives it. */
function ownership(
  tree: Tree,
  noun: number,
): { readonly words: readonly number[]; readonly denied: boolean; readonly isReceived: boolean } | null {
  const verb = tree.tokens[noun]?.head ?? -1;
  if (verb < 0 || !isRelated(tree, noun, "obj")) return null;
  const lemma = tree.tokens[verb]?.lemma.toLowerCase() ?? "";
  const words = subjectOf(tree, verb)?.words ?? [];
  if (RECEIVING.has(lemma)) return { words, denied: isDenied(tree, verb), isReceived: true };
  if (HAVING.has(lemma)) return { words, denied: isDenied(tree, verb), isReceived: false };
  if (LACKING.has(lemma)) return { words, denied: !isDenied(tree, verb), isReceived: false };
  return null;
}

/** "close ties with Moscow", "relations between Minsk and Kyiv are strained". */
function ofBond(tree: Tree, noun: number): readonly Telling[] {
  const head = tree.tokens[noun]?.head ?? -1;
  const said = isRelated(tree, noun, "nsubj") && head >= 0 ? [head] : [];
  const quality = [...tree.dependents(noun, "amod"), ...said].find((word) => BOND_QUALITIES.has(formOf(tree, word)));
  if (quality === undefined) return [];
  const frame: Frame = {
    kind: "closeness",
    holds: BOND_QUALITIES.get(formOf(tree, quality)) === true,
    holder: "of",
    target: ["with", "to"],
  };
  const denied = isDenied(tree, quality);
  const both = [...phrasesWith(tree, noun, "between"), ...phrasesWith(tree, noun, "of")];
  if (both.length > 1) return [between(frame, both, denied)];
  const owners = tree.dependents(noun, "nmod:poss").flatMap((owner) => conjuncts(tree, owner));
  const holders = owners.length > 0 ? owners : (ownership(tree, noun)?.words ?? []);
  const targets = firstFilled(frame.target, (place) => phrasesWith(tree, noun, place));
  const telling = { frame, holders, targets, denied, isMutual: true };
  return isWhole(telling) ? [telling] : [];
}
