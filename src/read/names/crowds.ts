import type { LocalActor, Mention, Names } from "../../record/reading.ts";
import { bySpan, type Span } from "../../record/span.ts";
import type { Sentence, Syntax, Token } from "../../record/syntax.ts";
import { isRelated, prepositionOf, type Tree, treeOf } from "../../record/tree.ts";
import { isListedPersonNoun } from "../lexicon/agent-nouns.ts";
import { isRolePlural } from "../lexicon/roles.ts";

/** Parts of an article whose words are nobody's deeds. */
const SILENT_PARTS: ReadonlySet<Sentence["part"]> = new Set([
  "dateline",
  "disclaimer",
  "boilerplate",
  "byline",
  "biography",
]);

/** Who does something, or has it done to him. */
const ROLES = ["nsubj", "obj", "iobj", "obl:agent"] as const;

/** Modifiers that belong to what a class is called. */
const MODIFIERS = ["amod", "nummod", "compound", "det", "nmod:poss", "advmod"] as const;

/** Words that point at a class, or say how many it has, without telling which it is. */
const POINTERS = /^(?:the|these|those|this|that|all|both|each|any|no)$/i;

/**
 * Adds the unnamed classes of people who act in an article, or are acted on: "many experts predicted", "the release of
 * political prisoners". Each is one group of its article, told again by the same words, and never joins any other.
 */
export function withCrowds(text: string, { sentences }: Syntax, names: Names): Names {
  const actors: LocalActor[] = [...names.actors];
  const numbers = new Map<string, number>();
  const found = sentences.flatMap((sentence) => {
    if (SILENT_PARTS.has(sentence.part)) return [];
    return crowdsOf(sentence).flatMap((span): Mention[] => {
      if (names.mentions.some((mention) => holdsEnd(mention, span))) return [];
      const name = text.slice(span.from, span.to).replace(/\s+/g, " ");
      const number = numbers.get(name.toLowerCase()) ?? actors.length;
      if (number === actors.length) actors.push({ kind: "group", name, spellings: [], known: null, roles: [] });
      numbers.set(name.toLowerCase(), number);
      return [{ ...span, kind: "group", actor: number, rule: "crowd" }];
    });
  });
  return found.length === 0 ? names : { ...names, actors, mentions: [...names.mentions, ...found].sort(bySpan) };
}

/** Whether the noun itself is part of a name. */
const holdsEnd = (mention: Span, { to }: Span): boolean => mention.from < to && mention.to >= to;

function crowdsOf({ tokens }: Sentence): readonly Span[] {
  if (!tokens.some(isCrowdNoun)) return [];
  const tree = treeOf(tokens);
  return tokens.flatMap((token, word) => (isCrowdNoun(token) && playsRole(tree, word) ? [spanOf(tree, word)] : []));
}

/** Authorities are a body, not a class. */
const isCrowdNoun = ({ xpos, form, lemma }: Token): boolean =>
  (lemma !== "authority" &&
    (xpos === "NNS" || form.toLowerCase() === "people") &&
    (isListedPersonNoun(lemma.toLowerCase()) || isRolePlural(form.toLowerCase()))) ||
  (xpos === "NN" && COLLECTIVES.test(form));

/** Singular nouns for people at large. */
const COLLECTIVES = /^(?:personnel|population|citizenry|electorate|intelligentsia|diaspora)$/i;

/** How many there are, told by a noun of its own: "hundreds of thousands of people", "a group of officers". */
const COUNTS =
  /^(?:dozens|scores|hundreds|thousands|tens|millions|hundred|thousand|million|number|majority|handful|group)$/i;

/** What is done to people, told by a noun: "the release of political prisoners". */
const DONE_TO =
  /^(?:release|arrest|detention|imprisonment|killing|murder|execution|trial|expulsion|deportation|persecution|torture|exile|beating|hiring|training|evacuation|abduction|kidnapping|prosecution|dismissal|deployment)s?$/i;

/** Longer lists are followed no further. */
const DEEPEST = 8;

/** Whether a noun, or the first of those it is coordinated with, is who does it or has it done to him. */
function playsRole(tree: Tree, word: number): boolean {
  let first = word;
  for (let depth = 0; depth < DEEPEST && isRelated(tree, first, "conj"); depth += 1)
    first = tree.tokens[first]?.head ?? -1;
  if (isRelated(tree, first, ...ROLES)) return true;
  const head = tree.tokens[first]?.head ?? -1;
  if (!isRelated(tree, first, "nmod") || prepositionOf(tree, first) !== "of") return false;
  return DONE_TO.test(tree.tokens[head]?.form ?? "") || (isCount(tree, first) && playsRole(tree, head));
}

/** Whether the noun that a word hangs from by "of" only counts it. */
const isCount = (tree: Tree, word: number): boolean =>
  isRelated(tree, word, "nmod") && COUNTS.test(tree.tokens[tree.tokens[word]?.head ?? -1]?.form ?? "");

/** What a class is called is seldom longer. */
const MOST_MODIFIERS = 12;

/** The noun with the modifiers that stand right before it. */
function spanOf(tree: Tree, head: number): Span {
  let first = head;
  for (let depth = 0; depth < DEEPEST && isCount(tree, first); depth += 1) first = tree.tokens[first]?.head ?? first;
  while (first > Math.max(0, head - MOST_MODIFIERS) && isOwnModifier(tree, first - 1, head)) first -= 1;
  while (first < head && POINTERS.test(tree.tokens[first]?.form ?? "")) first += 1;
  return { from: tree.tokens[first]?.from ?? 0, to: tree.tokens[head]?.to ?? 0 };
}

/** Whether a word modifies the noun, or belongs to what does. */
function isOwnModifier(tree: Tree, word: number, head: number): boolean {
  for (let at = word, depth = 0; depth < DEEPEST; depth += 1) {
    const token = tree.tokens[at];
    if (token === undefined || token.kind === "punctuation" || token.head > head) return false;
    if (token.head === head) return isRelated(tree, at, ...MODIFIERS);
    at = token.head;
  }
  return false;
}
