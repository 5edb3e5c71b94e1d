import type { Span } from "./span.ts";
import type { Token } from "./syntax.ts";

/**
 * Questions to the tree of one sentence, in terms of Universal Dependencies. Words are named by their index among the
 * sentence's tokens. All answers are in text order.
 */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: (word: number) => readonly number[];
  /** Children by relation; a relation without subtype covers its subtypes ("nsubj" covers "nsubj:pass"). */
  readonly dependents: (word: number, ...relations: readonly string[]) => readonly number[];
}

export function treeOf(tokens: readonly Token[]): Tree {
  const lists: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, child) => lists[head]?.push(child));
  const children = (word: number): readonly number[] => lists[word] ?? [];
  return {
    tokens,
    children,
    dependents: (word, ...relations) => children(word).filter((child) => hasRelation(tokens[child], relations)),
  };
}

function hasRelation(token: Token | undefined, relations: readonly string[]): boolean {
  return token !== undefined && relations.some((relation) => covers(relation, token.deprel));
}

const covers = (relation: string, deprel: string): boolean => deprel === relation || deprel.startsWith(`${relation}:`);

/** True where a word's relation to its head is one of these, or a subtype of one. */
export const isRelated = ({ tokens }: Tree, word: number, ...relations: readonly string[]): boolean =>
  hasRelation(tokens[word], relations);

/** A word and those coordinated with it: "Minsk and Moscow" from either. */
export function conjuncts(tree: Tree, word: number): readonly number[] {
  let first = word;
  while (isRelated(tree, first, "conj")) first = tree.tokens[first]?.head ?? -1;
  return [first, ...tree.dependents(first, "conj")].sort((a, b) => a - b);
}

/** Who does what a verb says, or undergoes it where it is passive; a person's control and sharing are followed. */
export interface Subject {
  readonly words: readonly number[];
  readonly passive: boolean;
  /** Where the subject is not the verb's own: that of the coordinated or controlling verb, or what a clause modifies. */
  readonly by: "own" | "coordination" | "control" | "relative clause";
}

/** The subject of a verb or predicate, its coordinated words included; null where the text gives none. */
export function subjectOf(tree: Tree, verb: number): Subject | null {
  return findSubject(tree, verb, 0);
}

/** No clause is followed further up than this. */
const DEEPEST = 8;

function findSubject(tree: Tree, verb: number, depth: number): Subject | null {
  const passive = isPassive(tree, verb);
  const own = tree.dependents(verb, "nsubj", "csubj").at(-1);
  if (own !== undefined && !isRelative(tree, own)) return { words: conjuncts(tree, own), passive, by: "own" };
  const head = tree.tokens[verb]?.head ?? -1;
  if (head < 0 || depth > DEEPEST) return null;
  if (own !== undefined || (isRelated(tree, verb, "acl") && !hasOwnMarker(tree, verb)))
    return relativeSubject(tree, verb, own, passive);
  if (isRelated(tree, verb, "conj")) {
    const shared = findSubject(tree, head, depth + 1);
    return shared && { ...shared, passive, by: "coordination" };
  }
  if (isRelated(tree, verb, "xcomp")) return controlled(tree, head, passive, depth);
  if (isRelated(tree, verb, "advcl") && tree.dependents(verb, "mark").length === 0) {
    const shared = findSubject(tree, head, depth + 1);
    return shared && { ...shared, passive, by: "control" };
  }
  return null;
}

/** "who", "which", "that" stand for what the clause modifies. */
const isRelative = ({ tokens }: Tree, word: number): boolean =>
  /(?:^|\|)PronType=[^|]*Rel/.test(tokens[word]?.feats ?? "");

/** "the decision to leave": the one who leaves is not the decision. */
const hasOwnMarker = (tree: Tree, verb: number): boolean => tree.dependents(verb, "mark").length > 0;

function relativeSubject(tree: Tree, verb: number, own: number | undefined, passive: boolean): Subject | null {
  const modified = tree.tokens[verb]?.head ?? -1;
  const isParticiple = own === undefined && isRelated(tree, verb, "acl") && !isRelated(tree, verb, "acl:relcl");
  if (own === undefined && !isParticiple) return null;
  if (modified < 0) return null;
  const bare =
    isParticiple && /VerbForm=Part/.test(tree.tokens[verb]?.feats ?? "") && tree.tokens[verb]?.xpos === "VBN";
  return { words: [modified], passive: passive || bare, by: "relative clause" };
}

/** "asked him to leave": he leaves; "wants to leave": who wants. */
function controlled(tree: Tree, head: number, passive: boolean, depth: number): Subject | null {
  const object = tree.dependents(head, "obj", "iobj").at(0);
  if (object !== undefined) return { words: conjuncts(tree, object), passive, by: "control" };
  const subject = findSubject(tree, head, depth + 1);
  return subject && { ...subject, passive, by: "control" };
}

export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.dependents(verb, "aux:pass", "nsubj:pass", "csubj:pass", "obl:agent").length > 0;

/** The objects of a verb, coordinated ones included: direct, then indirect. */
export const objectsOf = (tree: Tree, verb: number): readonly number[] =>
  tree.dependents(verb, "obj").flatMap((object) => conjuncts(tree, object));

export const indirectObjectsOf = (tree: Tree, verb: number): readonly number[] =>
  tree.dependents(verb, "iobj").flatMap((object) => conjuncts(tree, object));

/** Who does it, of a passive verb: "by the police". */
export const agentsOf = (tree: Tree, verb: number): readonly number[] =>
  tree.dependents(verb, "obl:agent").flatMap((agent) => conjuncts(tree, agent));

/** The clauses a verb takes for its object: what is said, thought, wanted. */
export const complementsOf = (tree: Tree, verb: number): readonly number[] => tree.dependents(verb, "ccomp", "xcomp");

/** Phrases with a preposition, of a verb or a noun, by the preposition's lemma: "with Moscow", "against the law". */
export function phrasesWith(tree: Tree, word: number, ...prepositions: readonly string[]): readonly number[] {
  return tree
    .dependents(word, "obl", "nmod")
    .filter((phrase) => prepositions.includes(prepositionOf(tree, phrase) ?? ""))
    .flatMap((phrase) => conjuncts(tree, phrase));
}

/** The preposition of a phrase, its parts joined: "of", "because of"; null where it has none. */
export function prepositionOf(tree: Tree, phrase: number): string | null {
  const [first] = tree.dependents(phrase, "case");
  if (first === undefined) return null;
  const words = [first, ...tree.dependents(first, "fixed")];
  return words.map((word) => tree.tokens[word]?.lemma.toLowerCase() ?? "").join(" ");
}

/** True where "not", "never", "no" and the like negate the word itself. */
export const isNegated = (tree: Tree, word: number): boolean =>
  tree.children(word).some((child) => /(?:^|\|)(?:Polarity=Neg|PronType=Neg)/.test(tree.tokens[child]?.feats ?? ""));

/** A word with all that hangs from it, in text order. */
export function subtree(tree: Tree, word: number): readonly number[] {
  const words = [word];
  for (const reached of words) for (const child of tree.children(reached)) words.push(child);
  return words.sort((a, b) => a - b);
}

/** What a noun phrase does not include: clauses, appositions, coordinated words, and what hangs from a predicate. */
const OUTSIDE_PHRASE = [
  "conj",
  "cc",
  "appos",
  "acl",
  "parataxis",
  "punct",
  "cop",
  "nsubj",
  "csubj",
  "advcl",
  "mark",
  "aux",
  "dep",
  "list",
  "case",
];

/** The noun phrase of a head as one span, without its preposition, clauses, appositions and coordinated words. */
export function nounPhrase(tree: Tree, head: number): Span {
  let [first, last] = [head, head];
  for (const child of tree.children(head)) {
    if (isRelated(tree, child, ...OUTSIDE_PHRASE)) continue;
    const words = subtree(tree, child);
    first = Math.min(first, words[0] ?? first);
    last = Math.max(last, words.at(-1) ?? last);
  }
  return { from: tree.tokens[first]?.from ?? 0, to: tree.tokens[last]?.to ?? 0 };
}

/** What a name or noun is explained by: "Olga Karach, head of Our House" gives "head". */
export const appositionsOf = (tree: Tree, word: number): readonly number[] => tree.dependents(word, "appos");

/** The verb or predicate of the clause a word stands in; the word itself where it is one. */
export function clauseOf(tree: Tree, word: number): number {
  let at = word;
  while (isRelated(tree, at, ...WITHIN_CLAUSE)) at = tree.tokens[at]?.head ?? -1;
  return at;
}

const WITHIN_CLAUSE = [
  "nsubj",
  "obj",
  "iobj",
  "obl",
  "nmod",
  "compound",
  "flat",
  "amod",
  "det",
  "case",
  "advmod",
  "aux",
  "cop",
  "mark",
  "cc",
  "appos",
  "nummod",
  "fixed",
  "punct",
  "expl",
  "discourse",
  "vocative",
];
